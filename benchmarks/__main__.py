"""Run every benchmark, print a table, and fail if a bound is not kept.

A benchmark is a module of this package with a function `measure() -> list[Result]`.
Names given on the command line choose some of them.
"""

from __future__ import annotations

import importlib
import pkgutil
import sys

import benchmarks


def main() -> int:
    chosen = set(sys.argv[1:])
    failed = 0
    for module in sorted(found.name for found in pkgutil.iter_modules(benchmarks.__path__)):
        if module.startswith("__") or (chosen and module not in chosen):
            continue
        measure = getattr(importlib.import_module(f"benchmarks.{module}"), "measure", None)
        if measure is None:
            continue
        for result in measure():
            print(result.line, flush=True)
            failed += not result.passed
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
