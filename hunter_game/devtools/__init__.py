"""What developers do with saved sessions: verify, read what happened, export."""
