# Everything a person does with the source. `make` alone lists it.
# `run` and `test` work on a machine that has only Swift, git and apt: .ci/install-missing adds the rest.

MAKEFLAGS += --no-print-directory
SHELL := /bin/sh
PREFIX ?= /usr/local
DESTDIR ?=
# Where zsh looks for completions, below $(PREFIX); Debian's packages have a folder of their own.
ZSH_COMPLETIONS ?= share/zsh/site-functions

# `make run` reads this sample; SampleInputs/2027 with PERIOD=2027-11 AS_OF=2027-12-02 is the second one.
SAMPLE := SampleInputs
PERIOD := 2022-11
AS_OF := 2022-11-30
SWIFT_FILES := Sources Tests Package.swift
# CI builds everything once, from nothing: whole modules at a time is a quarter less work. Whoever changes a file and builds
# again waits less without.
BUILD_ONCE := $(if $(CI),-Xswiftc -whole-module-optimization -Xswiftc -num-threads -Xswiftc 2)
# How long `make fuzz` looks.
MINUTES := 10
# How often `make bench` lets each reader read each file, and each program do the whole job.
ROUNDS := 5
# How many years of monthly reports of the whole country `make bench` puts into one ledger: ten take an hour and 7 GB of disk.
YEARS := 1

.DEFAULT_GOAL := help
.PHONY: help run test lint format build fuzz fuzz-report bench hostile install deb deb-test tarball clean

help: ## this list
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-11s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

run: ## build, then compile the report of SampleInputs; the last line is the path of the report
	@.ci/install-missing run
	@swift build --product tonghop
	@# 1 = published, with findings to attend to: for make that is a success. The program's last line on
	@# standard output is the path of bao-cao-tong-hop.html.
	@"$$(swift build --show-bin-path)/tonghop" report --workspace $(SAMPLE) --period $(PERIOD) --as-of $(AS_OF) \
		|| [ $$? -eq 1 ]

test: ## every test, in parallel
	@.ci/install-missing test
	@python3 .ci/test_checks.py
	@swift test --parallel --disable-xctest $(BUILD_ONCE)
	@# Links, commands and recipes of the pages, by the program that the tests above have built.
	@python3 .ci/test_docs.py

lint: ## layout of the code, direction of imports, no unused dependency, the README's two commands
	@.ci/install-missing lint
	@swift format lint --strict --recursive --parallel $(SWIFT_FILES)
	@.ci/check-imports
	@.ci/check-readme

format: ## lay the code out as `make lint` wants it
	@swift format --in-place --recursive --parallel $(SWIFT_FILES)

build: ## debug build of everything
	@.ci/install-missing run
	@swift build

fuzz: ## MINUTES=10 of made-up XLSX and CSV through the reader; fails when one breaks it (Tests/Fuzz/README.md)
	@.ci/install-missing run
	@mkdir -p .build-fuzz/corpus .build-fuzz/found
	@TONGHOP_FUZZ=1 swift build --configuration release --sanitize=fuzzer --scratch-path .build-fuzz --product Fuzz
	@SWIFT_BACKTRACE=enable=no .build-fuzz/release/Fuzz -max_total_time=$$(($(MINUTES) * 60)) -max_len=300000 \
		-timeout=60 -rss_limit_mb=700 -report_slow_units=3 -print_final_stats=1 -artifact_prefix=.build-fuzz/found/ \
		.build-fuzz/corpus SampleInputs/inbox Tests/Fixtures/bad Tests/Fixtures/csv Tests/Fixtures/workbooks \
		Tests/Fixtures/fuzz

fuzz-report: ## MINUTES=10 of inboxes with mutated files through the whole report, release build (Tests/Fuzz/README.md)
	@.ci/install-missing run
	@swift build --configuration release --scratch-path .build-rel --product tonghop
	@python3 -B Tests/Fuzz/report_loop.py .build-rel/release/tonghop $(MINUTES)

hostile: ## what the largest hostile files cost: time and memory of check and report (some 15 minutes)
	@.ci/install-missing run
	@swift build --configuration release --scratch-path .build-rel --product tonghop
	@python3 -B Tests/Bench/hostile.py .build-rel/release/tonghop

bench: ## ROUNDS=5 of reading and reporting beside others, YEARS=1 of the country; writes BENCHMARKS.md (some 20 minutes)
	@.ci/install-missing bench
	@# As `make install` builds the program.
	@mkdir -p .build-bench && .packaging/icu-subset "$$PWD/.build-bench/icu.o"
	@for product in VisitCells tonghop; do \
		TONGHOP_BENCH=1 TONGHOP_ICU_SUBSET="$$PWD/.build-bench/icu.o" swift build --configuration release \
			--static-swift-stdlib --disable-local-rpath --scratch-path .build-bench --product $$product || exit 1; \
	done
	@python3 -B Tests/Bench/bench.py .build-bench .build-bench/release $(ROUNDS) $(YEARS)

install: ## release build, stripped: $(PREFIX)/bin/tonghop, manual pages, completions of shells, units for systemd
	@.ci/install-missing install
	@# The Swift runtime goes into the file: a cron host needs no toolchain.
	program=$$(.packaging/build) && install -D -m 755 "$$program" "$(DESTDIR)$(PREFIX)/bin/tonghop"
	@# Vietnamese is the program's own language; the page without a language is for everybody else.
	share="$(DESTDIR)$(PREFIX)/share" && mkdir -p "$$share/man/man1" "$$share/man/vi/man1" && \
		.packaging/manual "$(DESTDIR)$(PREFIX)/bin/tonghop" en | gzip -9n >"$$share/man/man1/tonghop.1.gz" && \
		.packaging/manual "$(DESTDIR)$(PREFIX)/bin/tonghop" vi | gzip -9n >"$$share/man/vi/man1/tonghop.1.gz"
	.packaging/completions "$(DESTDIR)$(PREFIX)/bin/tonghop" "$(DESTDIR)$(PREFIX)" "$(ZSH_COMPLETIONS)"
	@# systemd's templates: one instance a workspace, %f is its path (docs/van-hanh.md).
	install -d "$(DESTDIR)$(PREFIX)/lib/systemd/system"
	for unit in tonghop.service tonghop.timer tonghop-round.service tonghop-round.timer \
			tonghop-watch.service tonghop-watch.path tonghop-watch.timer; do \
		sed -e 's|@program@|$(PREFIX)/bin/tonghop|; s|@workspace@|%f|g; s|@user@|tonghop|' \
			Sources/Batch/Resources/$$unit >"$(DESTDIR)$(PREFIX)/lib/systemd/system/$${unit%.*}@.$${unit##*.}" || exit 1; \
	done
	@echo "A host without a toolchain needs, beside this one file, libzip4, libxml2, libxlsxwriter4, libcmark-gfm0.29.0.gfm.6, libcmark-gfm-extensions0.29.0.gfm.6, libssl3, libcurl4 and libsqlite3-0 (Debian's names); for pictures of charts in Word documents librsvg2-2, libcairo2 and fonts-liberation."

deb: ## the package for Debian; the last line is its path
	@.ci/install-missing deb
	@.packaging/deb

deb-test: ## the package looked at by lintian, installed, used and purged in a fresh root (for root, with network)
	@.ci/install-missing deb-test
	@package=$$(.packaging/deb) && .packaging/test "$$package"

tarball: ## the same for systems without dpkg; the last line is its path
	@.ci/install-missing install
	@.packaging/tarball

clean: ## remove what was built; published reports stay
	swift package clean
