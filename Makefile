# hunter-game: every command a player or developer needs. `make help` lists them.
PYTHON ?= python3
VENV   := .venv
PY     := $(VENV)/bin/python
RUN    := $(VENV)/.installed-run
DEV    := $(VENV)/.installed-dev

.DEFAULT_GOAL := help

.PHONY: help play test check format bench corpus weights slips soak lock screens clean

help:  ## list these commands
	@grep -E '^[a-z]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | expand -t 12

$(PY):
	@$(PYTHON) -c 'import sys; sys.exit(0 if sys.version_info >= (3, 11) else "hunter-game needs Python 3.11 or newer; set PYTHON=python3.11")'
	$(PYTHON) -m venv $(VENV)

$(RUN): requirements.lock | $(PY)
	$(PY) -m pip install --quiet --disable-pip-version-check --require-hashes --only-binary :all: -r requirements.lock
	@touch $@

$(DEV): requirements-dev.lock $(RUN)
	$(PY) -m pip install --quiet --disable-pip-version-check --require-hashes --only-binary :all: -r requirements-dev.lock
	@touch $@

play: $(RUN)  ## play, offline and without a key
	@$(PY) -m hunter_game

test: $(DEV)  ## run all tests
	$(PY) -m pytest -n 2 --dist loadgroup

check: $(DEV)  ## format, lint, types, import contracts
	$(PY) -m ruff format --check .
	$(PY) -m ruff check .
	$(PY) -m mypy
	$(VENV)/bin/lint-imports

format: $(DEV)  ## format and mend what lint can mend
	$(PY) -m ruff format .
	$(PY) -m ruff check --fix .

bench: $(DEV)  ## measured ratios, each against a baseline of the same run
	$(PY) -m benchmarks

corpus: $(DEV)  ## how well the labelled lines are read, by register and intent
	$(PY) -m tests.corpus

weights: $(DEV)  ## learn again what the labelled lines teach (minutes)
	$(PY) -m pip install --quiet --disable-pip-version-check --require-hashes --only-binary :all: -r requirements-teach.lock
	$(PY) -m tests.corpus.teach

slips: $(DEV)  ## precision and recall of the check of prose, on labelled passages
	$(PY) -m tests.storyteller.slips

soak: $(DEV)  ## the long suites
	$(PY) -m pytest -n 2 --dist loadgroup -m soak --timeout 3600

screens: $(DEV)  ## make the pictures of the README from the running game
	$(PY) -m benchmarks.screens

lock:  ## lock dependencies again (needs uv)
	uv pip compile pyproject.toml --universal --python-version 3.11 --generate-hashes --no-header --no-annotate --no-emit-index-url -q -o requirements.lock
	uv pip compile pyproject.toml --group dev --universal --python-version 3.11 --generate-hashes --no-header --no-annotate --no-emit-index-url -q -c requirements.lock -o requirements-dev.lock
	uv pip compile --group teach --universal --python-version 3.11 --generate-hashes --no-header --no-annotate --no-emit-index-url -q -c requirements-dev.lock -o requirements-teach.lock

clean:  ## remove the virtual environment and caches
	rm -rf $(VENV) .pytest_cache .mypy_cache .ruff_cache .import_linter_cache build dist
