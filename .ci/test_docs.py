#!/usr/bin/env python3
"""Tests of the pages that people read: every link leads somewhere, the program takes every command, and what a page offers
to be pasted into a terminal runs. Run by `make test` once the program is built; TONGHOP names another program.

A block is run when its fence says `sh run` (`sh run rsync`: where there is rsync); all those of a page are one script."""

import concurrent.futures
import os
import pathlib
import re
import shlex
import shutil
import subprocess
import tempfile
import unicodedata
import unittest
import urllib.parse

ROOT = pathlib.Path(__file__).resolve().parent.parent
PAGES = sorted(
    page for pattern in ("*.md", "docs/*.md", "SampleInputs/**/README.md", "Tests/**/README.md", "Sources/**/README.md")
    for page in ROOT.glob(pattern))

FENCE = re.compile(r"^ *(`{3,}|~{3,}) *([^`\n]*)\n(.*?)^ *\1 *$", re.MULTILINE | re.DOTALL)
INDENTED = re.compile(r"(?:(?<=\n\n)|\A)(?: {4,}[^\n]*\n)+")
SPAN = re.compile(r"(?<!`)(`+)(?!`)(.+?)(?<!`)\1(?!`)", re.DOTALL)
LINK = re.compile(r"\]\(\s*<?([^)\s>]+)>?(?:\s+\"[^\"]*\")?\s*\)")


def without_code(text):
    text = re.sub(r"<!--.*?-->", "", FENCE.sub("", text), flags=re.DOTALL)
    return SPAN.sub("", re.sub(r"(?<=\n\n)(?: {4}[^\n]*\n)+", "", text))


def slug(heading):
    """The address that GitHub gives a heading."""
    text = re.sub(r"<[^>]*>", "", re.sub(r"!?\[([^\]]*)\]\([^)]*\)", r"\1", heading)).strip()
    text = unicodedata.normalize("NFC", text.replace("*", "")).lower()
    kept = (c for c in text if c.isalnum() or c in "_- " or unicodedata.category(c)[0] == "M")
    return "".join(kept).replace(" ", "-")


def anchors(text):
    found, text = set(re.findall(r"<a (?:id|name)=\"([^\"]+)\"", text)), FENCE.sub("", text)
    for heading in re.findall(r"^#{1,6} +(.+?)(?: +#+)? *$", text, re.MULTILINE):
        name = slug(heading)
        numbered = (f"{name}-{n}" if n else name for n in range(len(text)))
        found.add(next(n for n in numbered if n not in found))
    return found


def broken_links(page, text):
    """What the page links to and is not there."""
    broken = []
    for target in LINK.findall(without_code(text)):
        if re.match(r"[a-z]+:", target) or "…" in target:
            continue
        path, _, anchor = urllib.parse.unquote(target).partition("#")
        file = (page.parent / path).resolve() if path else page
        if path and not file.exists():
            broken.append(target)
        elif anchor and anchor not in anchors(text if file == page else file.read_text()):
            broken.append(target)
    return broken


# What stands in for placeholders in the pages.
STANDS_FOR = {
    "<lệnh>": "report", "<kỳ>": "2022-11", "TỆP": "ba-be.xlsx", "MÃ": "19", "NN": "19", "P": "2022-11", "<period>": "2022-11",
}


def words(command):
    """The arguments of the first command of a line, placeholders filled in, without what only stands for more of them."""
    lexer = shlex.shlex(command, posix=True, punctuation_chars="|&;<>()" if not re.search(r"<\w", command) else "|&;()")
    lexer.whitespace_split, lexer.commenters = True, "#"
    found = []
    for word in lexer:
        if re.fullmatch(r"[|&;<>()]+", word):
            break
        if word not in ("…", "..."):
            found.append(STANDS_FOR.get(word, word))
    return found[1:]


def commands(text, verbs):
    """Every `tonghop …` of a page, and a verb with an option that stands alone: the line, its arguments, whether it stands
    in a block, so that somebody may copy it as it is. Amid a sentence a command may lack what it is given."""
    blocks = [match[3] for match in FENCE.finditer(text)]
    rest = FENCE.sub("", text)
    blocks += [match[0] for match in INDENTED.finditer(rest)]
    lines = [line.strip() for block in blocks for line in block.replace("\\\n", " ").splitlines()]
    lines = [part.strip() for line in lines for part in re.split(r"&&|\|\|", line.split(" #")[0])]
    spans = [" ".join(match[2].split()) for match in SPAN.finditer(rest)]
    for line, whole in [(line, True) for line in lines] + [(span, False) for span in spans]:
        line = line.removeprefix("$ ")
        first, _, others = line.partition(" ")
        if first == "tonghop" and others:
            yield line, words(line), whole
        elif first in verbs and re.match(r"--\w|[^-]+ --\w", others):
            yield line, words("tonghop " + line), whole


def program():
    if "TONGHOP" in os.environ:
        return pathlib.Path(os.environ["TONGHOP"]).resolve()
    path = subprocess.run(["swift", "build", "--show-bin-path"], cwd=ROOT, check=True, stdout=subprocess.PIPE, text=True).stdout
    return pathlib.Path(path.strip()) / "tonghop"


def environment(**more):
    kept = {key: value for key, value in os.environ.items() if not key.startswith("TONGHOP")}
    return kept | {key: str(value) for key, value in more.items()}


unittest.TestCase.maxDiff = None


class Links(unittest.TestCase):
    def test_every_link_leads_somewhere(self):
        for page in PAGES:
            with self.subTest(page=str(page.relative_to(ROOT))):
                self.assertEqual(broken_links(page, page.read_text()), [])

    def test_every_page_can_be_reached_from_the_readme(self):
        reached, waiting = set(), [ROOT / "README.md"]
        while waiting:
            page = waiting.pop()
            if page in reached or page.suffix != ".md" or not page.is_file():
                continue
            reached.add(page)
            for target in LINK.findall(without_code(page.read_text())):
                if not re.match(r"[a-z]+:", target):
                    waiting.append((page.parent / target.partition("#")[0]).resolve())
        names = [str(page.relative_to(ROOT)) for page in PAGES if page not in reached]
        self.assertEqual([name for name in names if name.startswith("docs/")], [])

    def test_every_link_of_the_installed_pages_leads_to_something_installed(self):
        for kind in ("deb", "tarball"):
            with tempfile.TemporaryDirectory() as place:
                folder = pathlib.Path(place).resolve() / "share" / "doc" / "tonghop"
                subprocess.run([ROOT / ".packaging" / "documents", folder, kind], check=True)
                pages = sorted(folder.rglob("*.md"))
                self.assertGreater(len(pages), 12)
                for page in pages:
                    with self.subTest(kind=kind, page=str(page.relative_to(folder))):
                        self.assertEqual(broken_links(page, page.read_text()), [])
                readme = (folder / "README.md").read_text()
                self.assertNotIn("make ", readme)
                self.assertIn("tonghop init", readme)

    def test_what_does_not_lead_anywhere_is_found(self):
        text = "# Mã thoát và việc phải làm\n[a](#mã-thoát-và-việc-phải-làm) [b](#ma-thoat) [c](nowhere.md) [d](README.md#no)\n"
        self.assertEqual(broken_links(ROOT / "made-up.md", text), ["#ma-thoat", "nowhere.md", "README.md#no"])

    def test_addresses_of_headings(self):
        text = "# `no-table`, *II*: [a](b) – c_d\n## Đích\n## Đích\n```\n# none\n```\n"
        self.assertEqual(anchors(text), {"no-table-ii-a--c_d", "đích", "đích-1"})


class Commands(unittest.TestCase):
    """What the program takes: asked in an empty folder, where nothing can be done, it says 64 of a command that is wrong."""

    @classmethod
    def setUpClass(cls):
        cls.program = program()
        listed = subprocess.run([cls.program, "--help", "--lang", "en"], check=True, stdout=subprocess.PIPE, text=True).stdout
        cls.verbs = set(re.findall(r"^  ([a-z]+) {3,}\S", listed.partition("SUBCOMMANDS:")[2], re.MULTILINE))
        assert "report" in cls.verbs, listed

    def refusal(self, arguments, whole):
        with tempfile.TemporaryDirectory() as folder:
            # No path in a page may lead out of the folder.
            arguments = [re.sub(r"^/", folder + "/", argument) for argument in arguments]
            run = subprocess.run(
                [self.program, *arguments], cwd=folder, env=environment(), stdin=subprocess.DEVNULL, timeout=30,
                stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True)
        said = run.stderr.strip().partition("\n")[0]
        return said if run.returncode in (64, 70) and (whole or "hiếu " not in said) else None

    def test_every_command_of_the_pages_is_accepted(self):
        found = {}
        for page in PAGES:
            for line, arguments, whole in commands(page.read_text(), self.verbs):
                found.setdefault((tuple(arguments), whole), (str(page.relative_to(ROOT)), line))
        self.assertGreater(len(found), 60)
        with concurrent.futures.ThreadPoolExecutor() as pool:
            answers = pool.map(lambda each: self.refusal(*each), found)
            refused = [(*found[each], said) for each, said in zip(found, answers) if said is not None]
        self.assertEqual(refused, [])

    def test_options_that_stand_alone_are_some_verb_s(self):
        verbs = [[verb] for verb in self.verbs] + [["rulebook", "show"], ["rulebook", "check"], ["templates", "export"], ["templates", "check"]]
        helps = [subprocess.run([self.program, "help", *verb], stdout=subprocess.PIPE, text=True).stdout for verb in verbs]
        known = set(re.findall(r"--[a-z][a-z-]*", " ".join(helps)))
        for page in [ROOT / "README.md", *sorted(ROOT.glob("docs/*.md"))]:
            named = {match[2].split()[0] for match in SPAN.finditer(FENCE.sub("", page.read_text())) if match[2].startswith("--")}
            with self.subTest(page=page.name):
                self.assertEqual({name for name in named if re.fullmatch(r"--[a-z-]+", name)} - known, set())

    def test_what_the_program_does_not_take_is_found(self):
        text = "`tonghop report --finale`, `doctor --rebild`, `tonghop check` and\n\n    tonghop report && tonghop publish\n    tonghop check\n"
        refused = [line for line, *asked in commands(text, self.verbs) if self.refusal(*asked)]
        self.assertEqual(refused, ["tonghop publish", "tonghop check", "tonghop report --finale", "doctor --rebild"])


# Runs the program and plays the districts: their files are put into a new workspace, and a script goes on after a
# report that leaves something to attend to.
AROUND = r"""#!/bin/sh
"$PROGRAM" "$@"
code=$?
case "$1 $code" in
"init 0")
    cp -r "$SAMPLE/inbox" "$SAMPLE/noi-dung" "$2/"
    mv "$2/inbox/Ba Be - bieu tong hop XPT PHTE 2022.xlsx" "$2/inbox/ba-be.xlsx"
    find "$2/inbox" -type f -exec touch -d 2022-11-28T08:00:00Z {} +
    ;;
"report 1" | "check 1" | "status 1" | "send 1" | "close 1") code=0 ;;
esac
exit $code
"""


class Recipes(unittest.TestCase):
    """The month of the README, and every other page with blocks to run in the workspace that it leaves."""

    @classmethod
    def setUpClass(cls):
        cls.folder = pathlib.Path(tempfile.mkdtemp())
        cls.addClassCleanup(shutil.rmtree, cls.folder)
        around = cls.folder / "bin" / "tonghop"
        around.parent.mkdir()
        around.write_text(AROUND)
        around.chmod(0o755)
        cls.environment = environment(
            PATH=f"{around.parent}:{os.environ['PATH']}", PROGRAM=program(), SAMPLE=ROOT / "SampleInputs")
        cls.month = cls.script(ROOT / "README.md", cls.folder)
        cls.workspace = cls.folder / "bao-cao-tre-em"

    @classmethod
    def script(cls, page, folder, **more):
        blocks = []
        for match in FENCE.finditer(page.read_text()):
            kind = match[2].split()
            if kind[:2] == ["sh", "run"] and all(map(shutil.which, kind[2:])):
                blocks.append(match[3])
        assert blocks, f"{page} has no block to run"
        return subprocess.run(
            ["sh", "-eu"], input="\n".join(blocks), cwd=folder, env=cls.environment | {k: str(v) for k, v in more.items()},
            stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, timeout=120)

    def ran(self, run):
        self.assertEqual(run.returncode, 0, run.stdout[-3000:])

    def test_the_month_of_the_readme(self):
        self.ran(self.month)
        published = self.workspace / "reports" / "2022-11"
        self.assertTrue((published / "khoa-so.json").exists())
        self.assertNotIn("DỰ THẢO", (published / "bao-cao-tong-hop.html").read_text())
        self.assertEqual(len(list((self.workspace / "bieu-mau" / "2022-11").glob("*.xlsx"))), 8)
        self.assertTrue(list((self.workspace / "reports" / "2022-11-gui-huyen").glob("*.eml")))
        self.assertTrue(list((self.workspace / "reports" / "2022-11-gui-di").glob("*.eml")))

    def test_backup_move_and_restore(self):
        self.ran(self.month)
        there = self.folder / "elsewhere"
        self.ran(self.script(
            ROOT / "docs" / "sao-luu.md", self.folder, TONGHOP_WORKSPACE=self.workspace, BAN_SAO=self.folder / "backup",
            NOI_MOI=there))
        moved = there / self.workspace.name
        for old in self.workspace.rglob("*"):
            # These files are made anew, or have the new path in them.
            if old.is_file() and old.name not in ("tonghop.sqlite", ".tonghop.lock") and old.parent.name != "systemd":
                new = moved / old.relative_to(self.workspace)
                self.assertEqual(new.read_bytes(), old.read_bytes(), new)
                self.assertEqual(int(new.stat().st_mtime), int(old.stat().st_mtime), new)
        units = "".join(unit.read_text() for unit in (moved / "systemd").iterdir())
        self.assertIn(str(moved), units)
        self.assertNotIn(str(self.workspace) + "\n", units)

    def test_every_page_with_something_to_run_is_run(self):
        marked = [page for page in PAGES if any(m[2].split()[:2] == ["sh", "run"] for m in FENCE.finditer(page.read_text()))]
        self.assertEqual([str(page.relative_to(ROOT)) for page in marked], ["README.md", "docs/sao-luu.md"])


if __name__ == "__main__":
    unittest.main()
