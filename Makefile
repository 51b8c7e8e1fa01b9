# Everything from a fresh clone: each target sets up what it needs, and a second run does not do the work again.
PYTHON ?= $(shell for python in python3 python3.14 python3.13 python3.12 python3.11; do \
	$$python -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null && echo $$python && break; done)
VERB = .venv/bin/python -m build_scripts

.PHONY: demo test check bench build setup clean

demo: build
	$(VERB) demo

test: build check
	.venv/bin/python -m pytest

bench: build
	$(VERB) bench

check: setup
	$(VERB) check

build: setup
	$(VERB) build

setup:
	@test -n "$(PYTHON)" || { echo "Relance needs Python 3.11 or newer: install it, or name it: make PYTHON=…" >&2; exit 1; }
	$(PYTHON) -m build_scripts setup

clean:
	rm -rf build dist .mypy_cache .ruff_cache .pytest_cache
