# Tacit. `make help` lists the commands; each sets up what it needs.
SHELL := /bin/bash
.SHELLFLAGS := -euo pipefail -c
.DEFAULT_GOAL := help
.PHONY: help demo test lint bench container npm site reproduce lexicon tools browser firefox sources postgres peers server

CACHE := $(or $(TACIT_CACHE),$(or $(XDG_CACHE_HOME),$(HOME)/.cache)/tacit)
# Generous, so that a hung test ends the run and not the patience.
NODE_TEST := node --test --test-timeout=300000

help: ## list the commands
	@grep -hE '^[a-z]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:[^#]*## /\t/' | expand -t 12

demo: npm site server ## build everything, serve the career site and the server, print the addresses
	node demo-site/demo.mjs

test: lint npm site server browser firefox sources postgres ## run every test: Rust, npm package, browser
	cargo test --workspace --quiet
	cargo run --quiet -p lexicon-builder -- check --sources "$(CACHE)/lexicon" --out matcher-wasm/lexicon/lexicon.bin
	$(NODE_TEST) tests/packaging/*.test.mjs
	$(NODE_TEST) tests/feeds/*.test.mjs
	$(NODE_TEST) tests/hostile/*.test.mjs
	$(NODE_TEST) tests/accuracy/*.test.mjs
	$(NODE_TEST) demo-site/*.test.mjs
	rm -rf target/traces
	$(NODE_TEST) --test-concurrency=1 tests/browser/*/*.test.mjs

lint: tools ## formatting, clippy, types, licences and sources of every dependency
	cargo fmt --all --check
	cargo clippy --workspace --all-targets --quiet -- -D warnings
	cargo test --quiet -p tacit-tests

npm: tools ## the installable package in target/npm, with the size of every file
	matcher-wasm/npm/build.sh

site: npm ## everything that the server serves to browsers, in target/site
	widget/build.sh
	server-stub/console/build.sh
	widget/seal.mjs
	node tests/packaging/sizes.mjs

server: tools ## the server, target/debug/tacit-server, and the employer's program for postings, target/debug/tacit-postings
	cargo build --quiet -p server-stub -p tacit-postings

container: site ## the static program and its container image, started and asked; needs buildah, which setup.sh installs
	@./setup.sh container
	server-stub/deploy/build.sh
	tests/container/container.sh

bench: npm browser peers postgres ## speed and size, compared with peers in the same run, with a report in target/bench; what is read right of the documents of tests/accuracy
	node tests/bench/bench.mjs
	cargo build --quiet --profile native -p server-stub -p tacit-load
	# Before others on the same cores, where that is allowed (else nice says so and goes on): it is the server that is measured.
	nice -n -15 target/native/tacit-load target/native/tacit-server target/bench
	node tests/api/conformance.mjs target/native/tacit-server
	TACIT_FAULTS=all cargo test --quiet --profile native -p server-stub --test faults
	node tests/accuracy/accuracy.mjs
	node tests/accuracy/random.mjs 0 100 target/random
	node tests/accuracy/spread.mjs target/random

reproduce: tools ## build what browsers download twice, from what is committed, and compare every file; hashes in target/reproduce
	tests/reproduce.sh

lexicon: tools sources ## rebuild the lexicon asset from its sources
	cargo run --quiet --profile native -p lexicon-builder -- build --sources "$(CACHE)/lexicon" --out matcher-wasm/lexicon/lexicon.bin

tools:
	@./setup.sh build

browser:
	@./setup.sh browser

firefox:
	@./setup.sh firefox

sources:
	@./setup.sh lexicon

postgres:
	@./setup.sh postgres

peers:
	@./setup.sh bench
