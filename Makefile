# Every target does the set-up it needs first; `make help` lists them.

PYTHON ?= python3
VENV := .venv/bin/python
SETUP := $(PYTHON) installers/develop.py
SYSTEM := $(if $(filter Darwin,$(shell uname -s)),macos,linux)
PYTEST := $(VENV) -m pytest
# A file stays in one process: its tests share what took long to make. More would need the memory.
PARALLEL := --numprocesses logical --maxprocesses 4 --dist loadfile

.DEFAULT_GOAL := help
.PHONY: help setup tests run test test-gpu test-real-gpu lint lint-workflows soak bench installer screenshots translations constraints clean

help:  ## what can be made
	@grep -E '^[a-z-]+:.*##' Makefile | sed -E 's/:.*## /\t/' | expand -t 16

setup:  ## install what Gloss needs, and nothing else
	@$(SETUP) setup

tests:  # what the tests need, too
	@$(SETUP) tests

run:  ## set up if need be, then open Gloss
	@exec $(SETUP) run

test: lint  ## check everything; about 20 minutes on two cores once set up
	@$(PYTEST) $(PARALLEL)

lint: tests  ## style, types, import layers
	@$(VENV) -m ruff check .
	@$(VENV) -m ruff format --check .
	@$(VENV) -m mypy
	@$(VENV) -c "from importlinter.cli import lint_imports_command as lint; lint()"

lint-workflows:  ## the workflows in .github, by actionlint and zizmor
	@$(PYTHON) installers/release_tools.py actionlint
	@$(PYTHON) installers/release_tools.py zizmor --offline --pedantic .github

soak: tests  ## the long versions of the tests
	@$(PYTEST) -m soak

test-gpu:  ## the engine on Vulkan, a GPU in software; the first time it builds for 10 minutes
	@$(PYTHON) installers/vulkan.py

test-real-gpu:  ## the same on this machine's graphics cards
	@$(PYTHON) installers/vulkan.py --real

bench: tests  ## measure, each figure a ratio within this run
	@$(VENV) -m tests.benchmarks

installer:  ## the packages for this system, in dist; the first time it builds for 15 minutes
	@$(PYTHON) installers/$(SYSTEM)/build.py

screenshots: tests  ## pictures of each pane in build/screenshots
	@$(VENV) -m tests.ui.gallery build/screenshots
	@$(VENV) -m tests.ui.gallery_models build/screenshots
	@$(VENV) -m tests.ui.gallery_settings build/screenshots
	@$(VENV) -m tests.ui.gallery_help build/screenshots
	@$(VENV) -m tests.ui.gallery_steering build/screenshots
	@$(VENV) -m tests.ui.gallery_assistants build/screenshots
	@$(VENV) -m tests.ui.gallery_collections build/screenshots
	@$(VENV) -m tests.ui.gallery_tools build/screenshots
	@$(VENV) -m tests.ui.gallery_languages build/screenshots/languages

translations: setup  ## bring i18n/*.ts up to date with the source, and compile them
	@$(VENV) installers/translate.py

constraints: tests  ## pin what is installed now in constraints.txt
	@$(VENV) -m pip list --format=freeze --exclude-editable --exclude pip --exclude setuptools > constraints.txt

clean:  ## remove all that set-up and tests made
	@rm -rf .venv build dist .pytest_cache .mypy_cache .ruff_cache .import_linter_cache .hypothesis
