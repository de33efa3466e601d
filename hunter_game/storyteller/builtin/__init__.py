"""The built-in storyteller: prose from a grammar, offline, as a provider of LiteLLM's like any other."""
