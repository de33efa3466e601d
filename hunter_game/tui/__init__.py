"""The terminal front end, and the only package that knows Textual. Start reading at `app`."""
