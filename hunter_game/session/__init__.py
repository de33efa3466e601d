"""The session file: records, the file that holds them, recordings, and walking through them again."""
