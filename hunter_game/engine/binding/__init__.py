"""The families of `bind`, each in its file."""
