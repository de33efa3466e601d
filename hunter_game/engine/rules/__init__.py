"""The rules, a family a file, each with its rule stated at its top.

A rule either returns a `Rejected` before it has changed anything, or changes the draft and returns None.
"""
