# What one can do here. Each target stands in scripts/ under its own name.

.DEFAULT_GOAL := help
.PHONY: help setup run test soak bench lint e2e site

help: ## Show this
	@sed -n 's/^\([a-z0-9]*\):.*## \(.*\)/  make \1\t\2/p' Makefile | expand -t 14

setup: ## Install what this machine lacks, for all that follows
	@scripts/setup.sh

run: ## Build, and start a demo clinic on this machine
	@scripts/setup.sh build
	@scripts/run.sh

test: ## Prove it: format, lints, licences, all tests, browser journeys
	@scripts/setup.sh build test
	@scripts/test.sh

soak: ## Try for hours what the tests try in minutes: crashes, broken files, a year of a thousand patients
	@scripts/setup.sh build test
	@scripts/site.sh
	@scripts/soak.sh

bench: ## Measure it: each number beside its baseline and its budget (some of it: ONLY="plan pages")
	@scripts/setup.sh build test bench
	@scripts/bench.sh $(ONLY)

lint: ## Format, clippy, licences and sources of crates
	@scripts/setup.sh build test
	@scripts/site.sh
	@scripts/lint.sh

e2e: ## The browser journeys alone
	@scripts/setup.sh build test
	@scripts/site.sh
	@cargo build --package server
	@scripts/e2e.sh

site: ## Build what browsers load, into target/site
	@scripts/setup.sh build
	@scripts/site.sh
