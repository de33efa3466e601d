"""Serves SmolLM2 over HTTP in OpenAI's form, with the runtime's own server, until its input ends.

A process of its own: the runtime puts its own handlers on Ctrl+C, and keeps Python's lock while it loads.
"""

from __future__ import annotations

import os
import sys


def main() -> None:
    out = os.fdopen(os.dup(1), "w")
    os.dup2(2, 1)
    import xllamacpp

    parameters = xllamacpp.CommonParams()
    parameters.model.path = sys.argv[1]
    parameters.model_alias = {"smollm2"}
    parameters.n_ctx = 8_192
    parameters.n_parallel = 1
    parameters.n_predict = 160
    parameters.cache_ram_mib = 512
    for processor in (parameters.cpuparams, parameters.cpuparams_batch):
        processor.n_threads = 1
        processor.poll = 0
    parameters.fit_params = False
    parameters.warmup = False
    parameters.verbosity = -1
    server = xllamacpp.Server(parameters)
    print(server.listening_address, file=out, flush=True)
    sys.stdin.read()
    os._exit(0)


if __name__ == "__main__":
    main()
