# Everything a newcomer types. `setup` is called by the others and does nothing the second time.
PYTHON ?= python3
BIN := .venv/bin
STAMPS := .cache/stamps
CONSOLE := $(STAMPS)/console

.PHONY: setup run test lint format bench mutations dev lock openapi clean
.DEFAULT_GOAL := help

help:
	@echo "make run      set everything up and run the demo"
	@echo "make test     set everything up and run the tests"
	@echo "make lint     ruff, mypy, import contracts, our own rules, the console's checks"
	@echo "make format   format the Python and the console"
	@echo "make bench    measure, with the budget beside each figure"
	@echo "make mutations  take each barrier away in turn and see that its tests fail"
	@echo "make dev      the demo, started again when a source file changes"
	@echo "make lock     resolve the dependencies anew"
	@echo "make openapi  write the served documents, the console's types and the pages made from data"

setup: $(STAMPS)/python $(CONSOLE)

$(STAMPS)/python: requirements.lock pyproject.toml
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "Python 3.11 or newer is needed; set PYTHON=…")'
	@echo "Installing Python packages (about half a minute) …"
	@$(PYTHON) -m venv .venv
	@$(BIN)/pip install --quiet --disable-pip-version-check --require-hashes -r requirements.lock
	@$(BIN)/pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation -e .
	@mkdir -p $(STAMPS) && touch $@

# The console needs Node to be built; without it the server still starts and says how.
$(CONSOLE): $(shell find web -type f -not -path '*/node_modules/*' 2>/dev/null)
	@mkdir -p $(STAMPS)
	@if [ -f web/package.json ] && command -v npm >/dev/null; then \
		echo "Building the console (about a minute the first time) …"; \
		cd web && { [ node_modules/.package-lock.json -nt package-lock.json ] || npm ci --no-audit --no-fund --loglevel=error; } && \
		npm run --silent build; \
	else echo "Node is missing: the console is not built."; fi
	@touch $@

run: setup
	@exec $(BIN)/atoll up --demo

test: setup
	@if [ -d web/node_modules ]; then cd web && npm test --silent; fi
	@$(BIN)/python -m pytest -n 2 --durations=10

lint: setup
	@$(BIN)/ruff check .
	@$(BIN)/ruff format --check .
	@$(BIN)/mypy
	@$(BIN)/lint-imports
	@$(BIN)/python tools/rules.py
	@$(BIN)/python tools/openapi.py .cache/openapi && diff -rq .cache/openapi web/openapi || { echo "run make openapi"; exit 1; }
	@if [ -d web/node_modules ]; then cd web && npm run --silent check; fi

format: setup
	@$(BIN)/ruff check --fix-only --quiet .
	@$(BIN)/ruff format .
	@if [ -d web/node_modules ]; then cd web && npm run --silent format; fi

bench: setup
	@$(BIN)/python -m bench

mutations: setup
	@$(BIN)/python -m tests.mutations

dev: setup
	@exec $(BIN)/python tools/reload.py src -- $(BIN)/atoll up --demo

openapi: setup
	@$(BIN)/python tools/openapi.py web/openapi
	@$(BIN)/python tools/pages.py
	@cd web && npm run --silent generate

lock:
	@$(BIN)/pip install --quiet uv
	@$(BIN)/uv pip compile --quiet --generate-hashes --no-emit-index-url --no-emit-find-links --universal \
		--python-version 3.11 --group dev --custom-compile-command "make lock" pyproject.toml -o requirements.lock

clean:
	rm -rf .venv .cache .atoll web/node_modules src/atoll/server/console
