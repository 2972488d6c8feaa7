# make            sets everything up and builds the documents of plan/
# make test       sets everything up and passes the tests
# make check      what CI runs: lint, types, all tests but the long matrices, build
# make nightly    all tests with their long matrices; asks the validator again for every verdict on record
# make accept     renews the golden documents, what is expected of the cases of a change, and the validator's verdicts on record, after a wanted change
# make bench      measures against the usual stack, the whole book, checking, comparing and hostile files; renews docs/benchmarks*.md
# make office     installs what the office tests need (Debian, root): LibreOffice, poppler, fonts, Chromium, the Open XML SDK validator, axe-core

PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
READY := $(VENV)/.ready
CONSTRAINTS := constraints.txt
# Tests that need LibreOffice or the SDK validator run where these are installed; `make check` runs them always.
OFFICE := $(shell command -v soffice >/dev/null && command -v pdftoppm >/dev/null && command -v chromium >/dev/null && test -d node_modules/@xarsh && test -d node_modules/axe-core && test -d node_modules/yaml-language-server && echo yes)

.PHONY: build test check nightly accept bench office clean

build: $(READY)
	$(BIN)/python build.py

$(READY): pyproject.toml $(CONSTRAINTS)
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check -c $(CONSTRAINTS) -e ".[test,bench]"
	touch $@

test: $(READY)
ifeq ($(OFFICE),yes)
	$(BIN)/python -m pytest -n auto --dist loadgroup
else
	@echo "LibreOffice, poppler, Chromium, the SDK validator or axe-core is not installed (make office): their tests are left out."
	$(BIN)/python -m pytest -n auto --dist loadgroup -m "not office"
endif

check: $(READY)
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/python -m pytest -n auto --dist loadgroup
	$(BIN)/python build.py
	$(BIN)/python build.py --plan examples/ornek-belediye --output output/ornek --format docx --format xlsx --format html --format pdf

nightly: $(READY)
	$(BIN)/python -m pytest -n auto --dist loadgroup --nightly

accept: $(READY)
	$(BIN)/python -m pytest tests/golden tests/changes --accept
	$(if $(OFFICE),$(BIN)/python -m pytest -m on_record --accept)

bench: $(READY)
	$(BIN)/python -m bench.run --size M --runs 5 --write --date $$(date +%F)
	$(BIN)/python -m bench.book --runs 5 --layout --write --date $$(date +%F)
	$(BIN)/python -m bench.check --runs 5 --write --date $$(date +%F)
	$(BIN)/python -m bench.diff --runs 5 --write --date $$(date +%F)
	$(BIN)/python -m bench.hostile --runs 3 --write --date $$(date +%F)

office:
	apt-get update -qq
	DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends chromium jq libreoffice-writer libreoffice-calc poppler-utils \
		fonts-liberation fonts-crosextra-carlito fonts-crosextra-caladea fonts-noto-core fonts-noto-color-emoji $(shell command -v npm >/dev/null || echo nodejs npm)
	npm ci --no-audit --no-fund

clean:
	rm -rf $(VENV) node_modules output/2* output/ornek
