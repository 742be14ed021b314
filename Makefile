# Everything a fresh machine needs is Python 3.11 or newer, pip, git and make:
#   make demo    sets up and prints the gap report of the sample city
#   make test    sets up and runs the tests
PYTHON ?= python3
VENV   := .venv
BIN    := $(VENV)/$(if $(filter Windows_NT,$(OS)),Scripts,bin)
STAMP  := $(VENV)/.ready

.PHONY: demo test check lint types rooms wheel coverage bench bench-plan sample-data generated lock clean

demo: $(STAMP)
	@$(BIN)/cadre-audit check sample_data/thai-nguyen-2022.xlsx --fail-on never

test: $(STAMP)
	$(BIN)/python -m pytest -q

check: lint types rooms wheel

lint: $(STAMP)
	$(BIN)/ruff check .
	$(BIN)/ruff format --check cadre_audit

types: $(STAMP)
	$(BIN)/mypy

rooms: $(STAMP)
	$(BIN)/lint-imports

wheel: $(STAMP)
	$(BIN)/python -m pytest -q tests/test_architecture.py -k wheel

coverage: $(STAMP)
	$(BIN)/coverage run -m pytest -q
	$(BIN)/coverage report

bench: $(STAMP)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes --only-binary :all: -r benchmarks/requirements.lock
	$(BIN)/python -m benchmarks.run

# a quarter of an hour: a city, ten thousand people and three years planned
bench-plan: $(STAMP)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes --only-binary :all: -r benchmarks/requirements.lock
	$(BIN)/python -m benchmarks.run --only plan

# files made from others: run after a change of their source, a test tells when they differ
generated: $(STAMP)
	$(BIN)/python -m cadre_audit.vocabulary.compiled
	$(BIN)/python -m cadre_audit.standards.publish
	$(BIN)/python -m cadre_audit.report.contracts

sample-data: $(STAMP)
	$(BIN)/python sample_data/make_sample_data.py

# The stamp is written last, so an install that broke off is done again.
$(STAMP): requirements.lock pyproject.toml
	@$(PYTHON) -c 'import sys; v = sys.version_info; sys.exit(0 if v >= (3, 11) else f"Python 3.11 or newer is needed, this is {v[0]}.{v[1]}. Run: make PYTHON=/path/to/python3.11 demo")'
	@$(PYTHON) -c 'import venv, ensurepip' 2>/dev/null || { echo "The venv module is missing (Debian, Ubuntu: apt install python3-venv)."; exit 1; }
	$(PYTHON) -m venv --clear $(VENV)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes --only-binary :all: -r requirements.lock
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation --editable .
	@$(BIN)/python -m compileall -q cadre_audit  # as pip does for an installed wheel
	@touch $@

# needs uv; every platform in one file, with hashes
lock:
	uv pip compile pyproject.toml --group dev --extra build --universal --python-version 3.11 --generate-hashes --no-header --no-annotate -o requirements.lock
	uv pip compile pyproject.toml --group bench --universal --python-version 3.11 --generate-hashes --no-header --no-annotate -c requirements.lock -o benchmarks/requirements.lock

clean:
	rm -rf $(VENV) dist .coverage .mypy_cache .ruff_cache .pytest_cache .import_linter_cache
