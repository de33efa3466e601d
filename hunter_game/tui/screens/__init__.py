"""Screens: each asks its widgets and tells the app; none knows a file or a model."""
