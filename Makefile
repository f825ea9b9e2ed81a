.DELETE_ON_ERROR:
.PHONY: setup setup-dev run test check walks format bench screenshots lock

PYTHON ?= python3
VENV_PYTHON = .venv/bin/python

setup:
	@$(PYTHON) scripts/bootstrap.py

setup-dev:
	@$(PYTHON) scripts/bootstrap.py --dev

run: setup
	@$(VENV_PYTHON) main.py

test: setup-dev
	$(VENV_PYTHON) -m pytest -q

check: setup-dev
	.venv/bin/ruff format --check .
	.venv/bin/ruff check .
	.venv/bin/mypy
	.venv/bin/lint-imports --no-logo
	$(VENV_PYTHON) scripts/dead_code.py

# Random walks through every kind of fact: make walks WALKS=10000
walks: setup-dev
	WALKS=$(or $(WALKS),10000) $(VENV_PYTHON) -m pytest -q tests/core/domain/test_lifecycle_machine.py

format: setup-dev
	.venv/bin/ruff format .
	.venv/bin/ruff check --fix .

bench: setup-dev
	@set -e; for bench in benchmarks/*.py; do echo "== $$bench"; $(VENV_PYTHON) "$$bench"; done

screenshots: setup-dev
	$(VENV_PYTHON) scripts/screenshots.py

lock:
	$(PYTHON) scripts/lock.py
