"""The map: where known places stand on paper, how the ways between them run, and in which characters that is drawn.

Made from a `View` alone, so what the hunter has not seen cannot be on it. Start reading at `survey`.
"""
