"""Pure rules: the world, what changed in it, and the one function that changes it.

Knows no I/O, clock, environment, chance other than keyed dice, async, screen or model.
Start reading at `step`.
"""
