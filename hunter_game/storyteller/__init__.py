"""Everything that talks to a model, behind the protocol of `ports`; the only room that knows LiteLLM and Instructor."""
