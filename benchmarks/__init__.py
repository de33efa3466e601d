"""Measured ratios, each against a baseline taken in the same run; `python -m benchmarks` runs all."""
