"""A model file run on this machine, as one more provider of LiteLLM's: `local:FILE.gguf`. Needs the extra `local`."""
