"""The terminal app in a browser of this machine. Knows how to hand a program to a page, and nothing of the game."""
