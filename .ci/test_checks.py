#!/usr/bin/env python3
"""Tests of the scripts in this folder: packages and machines made up for the purpose. Run by `make test`."""

import importlib.machinery
import importlib.util
import json
import os
import pathlib
import shutil
import struct
import subprocess
import sys
import tempfile
import unittest

HERE = pathlib.Path(__file__).resolve().parent


def by_name(*names):
    return [{"byName": [name, None]} for name in names]


class Case(unittest.TestCase):
    def setUp(self):
        self.root = pathlib.Path(tempfile.mkdtemp())
        self.addCleanup(shutil.rmtree, self.root)

    def write(self, path, text, executable=False):
        file = self.root / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text)
        if executable:
            file.chmod(0o755)
        return file


class CheckImports(Case):
    """A package of two stages, a C library, a product and a test target, in order."""

    def setUp(self):
        super().setUp()
        self.targets = {
            "CZip": ["system", []],
            "Left": ["regular", by_name("CZip")],
            "Right": ["regular", by_name("Left") + [{"product": ["Yams", "Yams", None, None]}]],
            "RightTests": ["test", [{"target": ["Right", None]}]],
        }
        self.packages = ["yams"]
        self.write("Sources/Left/Left.swift", "import CZip\npublic enum Kind {\n    case plain, odd(Int)\n}\n")
        self.write("Sources/Right/Right.swift", "import Foundation\nimport Left\n@preconcurrency import Yams\nlet a = Kind.self\n")
        self.write("Tests/RightTests/RightTests.swift", "import Testing\n@testable import Right\nlet b = a\n")

    def complaints(self):
        targets = [{"name": n, "type": t, "dependencies": d} for n, (t, d) in self.targets.items()]
        packages = [{"sourceControl": [{"identity": name}]} for name in self.packages]
        self.write("package.json", json.dumps({"targets": targets, "dependencies": packages}))
        run = subprocess.run([HERE / "check-imports", self.root], stderr=subprocess.PIPE, text=True)
        self.assertEqual(run.returncode, 1 if run.stderr else 0, run.stderr)
        return run.stderr.splitlines()

    def test_a_tidy_package_passes(self):
        self.assertEqual(self.complaints(), [])

    def test_an_import_that_is_not_declared(self):
        self.write("Sources/Right/More.swift", "// import Nothing\npublic import struct Extra.Thing\n")
        self.assertEqual(
            self.complaints(),
            ["Sources/Right/More.swift: imports Extra, which Package.swift does not declare for Right"])

    def test_an_undeclared_import_in_a_test(self):
        self.write("Tests/RightTests/More.swift", "import Left\nlet c = Kind.plain\n")
        self.assertEqual(
            self.complaints(),
            ["Tests/RightTests/More.swift: imports Left, which Package.swift does not declare for RightTests"])

    def test_a_declared_dependency_that_nobody_imports(self):
        self.write("Sources/Right/Right.swift", "import Left\nlet a = Kind.self\n")
        self.assertEqual(
            self.complaints(), ["Package.swift: Right declares Yams, which none of its files imports"])

    def test_a_stage_to_the_right(self):
        self.targets["Left"][1] += by_name("Right")
        self.write("Sources/Left/More.swift", "import Right\nlet d = a\n")
        self.assertEqual(
            self.complaints(), ["Package.swift: Left depends on Right, which stands to its right"])

    def test_an_import_that_could_be_dropped(self):
        self.write("Sources/Right/More.swift", "import Left\nlet e = 1 // Kind\n")
        self.assertEqual(
            self.complaints(), ["Sources/Right/More.swift: imports Left and mentions nothing of it"])

    def test_the_name_of_a_case_is_a_mention(self):
        self.write("Sources/Right/More.swift", "import Left\nlet e = f(.odd(1))\n")
        self.assertEqual(self.complaints(), [])

    def test_a_c_library_in_two_places(self):
        self.targets["Right"][1] += by_name("CZip")
        self.write("Sources/Right/More.swift", "import CZip\n")
        self.assertEqual(
            self.complaints(), ["CZip is imported by Left and Right: wrap it in one place"])

    def test_a_package_that_no_target_uses(self):
        self.packages.append("swift-log")
        self.assertEqual(self.complaints(), ["Package.swift: no target uses the package swift-log"])


class InstallMissing(Case):
    """A machine whose PATH holds only what the test puts there."""

    def setUp(self):
        super().setUp()
        for tool in ("tr", "env"):
            (self.root / tool).symlink_to(shutil.which(tool))
        self.tool("id", "echo 0")
        self.tool("pkg-config", "exit 0")
        self.tool("apt-get", f'echo "$@" >> {self.root}/log')

    def tool(self, name, body):
        self.write(name, f"#!/bin/sh\n{body}\n", executable=True)

    def install(self, task):
        environment = {"PATH": str(self.root), "CI": "true", "DEBIAN_PYTHON": str(self.root / "python3")}
        run = subprocess.run(
            ["/bin/sh", HERE / "install-missing", task], env=environment, stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
        log = self.root / "log"
        return run, log.read_text().splitlines() if log.exists() else []

    def test_nothing_missing_is_silent_and_calls_nothing(self):
        run, calls = self.install("run")
        self.assertEqual((run.returncode, run.stdout + run.stderr, calls), (0, "", []))

    def test_only_what_is_missing_is_installed(self):
        self.tool("pkg-config", '[ "$2" != libzip ]')
        run, calls = self.install("run")
        self.assertEqual(run.returncode, 0, run.stderr)
        self.assertIn("Installing through apt: libzip-dev", run.stderr)
        self.assertEqual([call.split()[-1] for call in calls], ["update", "libzip-dev"])

    def test_libraries_cannot_be_looked_for_without_pkg_config(self):
        os.remove(self.root / "pkg-config")
        _, calls = self.install("run")
        self.assertTrue(calls[-1].endswith(" pkg-config libzip-dev libxml2-dev libxlsxwriter-dev libcmark-gfm-dev libcmark-gfm-extensions-dev libssl-dev libcurl4-openssl-dev libsqlite3-dev"), calls)

    def test_a_failed_installation_fails(self):
        self.tool("pkg-config", '[ "$2" != libzip ]')
        self.tool("apt-get", "exit 100")
        self.assertNotEqual(self.install("run")[0].returncode, 0)

    def test_a_judge_that_cannot_be_installed_is_told_and_passed_over(self):
        self.tool("python3", "")
        self.tool("soffice", "")
        self.tool("apt-get", "exit 100")
        run, _ = self.install("test")
        self.assertEqual(run.returncode, 0, run.stderr)
        self.assertIn("chromium could not be installed", run.stderr)

    def test_a_producer_that_is_missing_is_installed(self):
        self.tool("python3", '[ "$2" != "import openpyxl" ]')
        self.tool("chromium", "")
        self.tool("pdftotext", "")
        self.tool("cron", "")
        run, calls = self.install("test")
        self.assertEqual(run.returncode, 0, run.stderr)
        self.assertTrue(calls[-1].endswith(" python3-openpyxl libreoffice-calc"), calls)

    def test_without_root_and_sudo_the_command_is_shown(self):
        self.tool("id", "echo 1000")
        self.tool("pkg-config", "exit 1")
        run, calls = self.install("run")
        self.assertEqual((run.returncode, calls), (1, []))
        self.assertIn("apt-get install --no-install-recommends libzip-dev libxml2-dev libxlsxwriter-dev libcmark-gfm-dev libcmark-gfm-extensions-dev libssl-dev libcurl4-openssl-dev libsqlite3-dev", run.stderr)

    def test_sudo_is_used_where_it_asks_nothing(self):
        self.tool("id", "echo 1000")
        self.tool("sudo", f'echo sudo >> {self.root}/log; shift; "$@"')
        self.tool("true", "")
        self.tool("pkg-config", '[ "$2" != libzip ]')
        run, calls = self.install("run")
        self.assertEqual(run.returncode, 0, run.stderr)
        self.assertIn("sudo", calls)

    def test_an_unknown_task_is_wrong_usage(self):
        self.assertEqual(self.install("everything")[0].returncode, 64)


class ICUSubset(unittest.TestCase):
    """The part of ICU's data that the installed program keeps, of a package made up for the purpose."""

    def setUp(self):
        loader = importlib.machinery.SourceFileLoader("icu_subset", str(HERE.parent / ".packaging" / "icu-subset"))
        self.icu = importlib.util.module_from_spec(importlib.util.spec_from_loader("icu_subset", loader))
        writes, sys.dont_write_bytecode = sys.dont_write_bytecode, True
        loader.exec_module(self.icu)
        sys.dont_write_bytecode = writes

    def test_what_is_kept_is_found_again_as_it_was(self):
        head = struct.pack("<H", 32) + b"\xda\x27" + bytes(8) + b"CmnD" + bytes(16)
        kept = ["en.res", "langInfo.res", "nfkc.nrm", "pool.res", "vi.res", "zone/root.res", "zone/vi.res"]
        left_out = ["brkitr/thaidict.dict", "coll/root.res", "fr.res", "gb18030-2022.cnv", "zone/fr.res", "zone/de_AT.res"]
        whole = [(f"icudt76l/{name}", name.encode() * 5) for name in sorted(kept + left_out)]
        # Each item ends where the next one begins, which includes padding. Only its beginning is what was put in.
        part = dict(self.icu.items(self.icu.subset(self.icu.package(head, whole))))
        self.assertEqual(list(part), [f"icudt76l/{name}" for name in sorted(kept)])
        for name in kept:
            self.assertEqual(part[f"icudt76l/{name}"][: len(name) * 5], name.encode() * 5)

    def test_something_else_is_refused(self):
        with self.assertRaises(SystemExit):
            list(self.icu.items(bytes(64)))


if __name__ == "__main__":
    unittest.main()
