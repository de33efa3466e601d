"""Widgets: each shows what it is given and tells what was pressed; none knows a game."""
