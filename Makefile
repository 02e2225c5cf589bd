# Needs Python 3.11 or later with its venv module, and make; everything else goes into .venv.
#   make PYTHON=python3.12 demo     with another Python

PYTHON ?= python3

BIN := .venv/bin
PIP := $(BIN)/python -m pip --disable-pip-version-check --no-input -qq
INSTALLED := .venv/.installed
INSTALLED_DEV := .venv/.installed-dev

DESIGNS := models/qemu_return_path
OLD := $(DESIGNS)/old.py:ReturnPathOld
NEW := $(DESIGNS)/new.py:ReturnPathNew
KERNELS := interleave.engine.native.kernels.names:SEARCH interleave.explain.native.names:EXPLANATION \
	interleave.liveness.native.names:LIVENESS interleave.engine.walks.names:WALKS \
	interleave.engine.cluster.names:CLUSTER

# Compiled modules are kept, whatever the environment says: the tests start the program hundreds of times.
unexport PYTHONDONTWRITEBYTECODE

.DEFAULT_GOAL := help
.NOTPARALLEL:
.PHONY: help demo test slow cluster lint reports kernels bench bench-quick bench-python clean

help: ## show this list
	@sed -n 's/^\([a-z-]*\):.*## \(.*\)/  make \1	\2/p' Makefile

# The old design is violated, which is exit status 1 and the point of the demo. Any other failure
# is one, and so is a program that does not start (Python's own exit status for that is 1, too).
demo: $(INSTALLED) ## compare the old and the new design of QEMU's return path
	@$(BIN)/interleave --help >/dev/null
	@echo '$$ interleave compare $(OLD) $(NEW)'
	@$(BIN)/interleave compare $(OLD) $(NEW) || { status=$$?; test $$status -eq 1 || exit $$status; }

test: lint ## run the linters and all tests but the slow ones
	$(BIN)/python -m pytest -n auto --dist worksteal

# 5 is pytest's status for no tests.
slow: $(INSTALLED_DEV) ## run the slow tests
	$(BIN)/python -m pytest -n auto --dist worksteal -m slow --durations=20 || { status=$$?; test $$status -eq 5 || exit $$status; }

# Ray is large and brings much with it: the development environment does without.
cluster: ## run the tests of shards over Ray, in an environment of its own
	@$(PYTHON) -m venv .venv-cluster
	@.venv-cluster/bin/python -m pip --disable-pip-version-check --no-input -qq install -e '.[cluster]' pytest pytest-xdist hypothesis
	.venv-cluster/bin/python -m pytest tests/test_cluster_ray.py

lint: $(INSTALLED_DEV) ## run ruff and mypy
	$(BIN)/python -m ruff check .
	$(BIN)/python -m mypy

# Written beside and then moved: a report is complete or stays as it was. Times differ from run to run.
reports: $(INSTALLED) ## write what is in reports/ anew
	@$(BIN)/interleave compare $(DESIGNS)/old.py $(DESIGNS)/new.py >reports/.new || { status=$$?; test $$status -eq 1 || exit $$status; }
	@sed 's/[0-9]*\.[0-9][0-9] s$$/0.00 s/' reports/.new >reports/.report && rm reports/.new
	@mv reports/.report reports/qemu_return_path.txt
	@$(BIN)/interleave report --quiet --compare $(OLD) $(NEW) -o reports --name qemu_return_path || { status=$$?; test $$status -eq 1 || exit $$status; }
	@for f in seed matrix; do $(BIN)/interleave matrix --quiet $(DESIGNS)/$$f.toml -o reports/.new --name qemu_return_path_$$f >/dev/null || exit; done
	@for f in seed.md seed.html matrix.md matrix.html; do sed 's/\(states*\), [0-9]*\.[0-9][0-9] s/\1, 0.00 s/g' reports/.new/qemu_return_path_$$f >reports/.report && mv reports/.report reports/qemu_return_path_$$f || exit; done
	@rm -r reports/.new

# Made for any processor of the kind, whatever this one is; each in a process of its own, since numba numbers
# what it compiles.
kernels: $(INSTALLED) ## write the native engine's kernels anew, after a change of their source
	@for k in $(KERNELS); do NUMBA_CPU_NAME=x86-64-v3 NUMBA_CPU_FEATURES= $(BIN)/python -m interleave.engine.native.kernels.compile $$k || exit; done

bench: $(INSTALLED) ## the native engine beside SPIN, Rumur, Harmony, musil, minicheck and C: most of an hour
	@$(BIN)/python benchmarks/environment.py
	$(BIN)/python benchmarks/native_engine.py

bench-quick: $(INSTALLED) ## the same in a few minutes, with fewer cases
	@$(BIN)/python benchmarks/environment.py
	$(BIN)/python benchmarks/native_engine.py --quick

# musil needs Python 3.12; without it the table says so.
bench-python: ## compare the Python engine with other searches in Python
	@$(PYTHON) -m venv .venv-bench
	@.venv-bench/bin/python -m pip --disable-pip-version-check --no-input -qq install -e . -r benchmarks/requirements.txt
	.venv-bench/bin/python benchmarks/python_engine.py

clean: ## remove .venv and all that was built or cached
	rm -rf .venv .venv-bench .venv-checkers .venv-cluster build dist .pytest_cache .mypy_cache .ruff_cache .hypothesis
	find . -name .git -prune -o -name __pycache__ -type d -prune -exec rm -rf {} +

# pip arrives last in a new environment: one that was left half made is made again.
$(BIN)/pip:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "Python 3.11 or later is needed: make PYTHON=...")'
	@echo 'making .venv'
	@$(PYTHON) -m venv .venv

# The stamps: installing again takes a change of pyproject.toml.
$(INSTALLED): pyproject.toml | $(BIN)/pip
	@echo 'installing interleave'
	@$(PIP) install -e .
	@touch $@

$(INSTALLED_DEV): pyproject.toml | $(BIN)/pip
	@echo 'installing interleave and what its tests need'
	@$(PIP) install -e '.[dev]'
	@touch $(INSTALLED) $@
