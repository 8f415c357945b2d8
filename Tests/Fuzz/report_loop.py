#!/usr/bin/env python3
"""Lets the whole `report` run over inboxes of mutated files, and stops at the first that breaks a promise.

Usage: report_loop.py TONGHOP MINUTES [SEED]

Each round puts returns of SampleInputs and the test fixtures into an inbox, some of them changed (bytes, text, XML parts of
workbooks, whole files grown many times over), and runs `report` on it. Whatever came:
- the program ends by itself, with 0, 1 or 2, within 30 seconds of processor time for each changed file and 1 GiB;
- it publishes a whole folder or none, and a folder agrees with its SHA256SUMS;
- made again, the report is the same.
What broke one of them stays under .build-fuzz/report/, with the command that shows it again.
"""

import hashlib
import io
import json
import os
import pathlib
import random
import resource
import shutil
import subprocess
import sys
import tempfile
import time
import zipfile

ROOT = pathlib.Path(__file__).resolve().parents[2]
FOUND = ROOT / ".build-fuzz" / "report"
SECONDS, MEBIBYTES, PAGES = 30, 1024, 100_000_000
PLACE = ["--period", "2022-11", "--as-of", "2022-11-30", "--lang", "en"]
PIECES = [
    b",", b";", b"\t", b'"', b'""', b"\r\n", b"\0", b"\xef\xbb\xbf", b"\xff\xfe", b"\xff", b"<", b"]]>", b"&#x0;", b"&amp;",
    "Xã ".encode(), "Tiêu chí ".encode(), "Tổng điểm".encode(), "Điểm tối đa".encode(), b"=1+1", b"{{", b"-", b"1e308", b"NaN",
    b"999999999999999999999", b"0,5", "không".encode(), "Huyện Ba Bể".encode(), "năm 2021".encode(), b"A1048576", b"XFD1",
]  # fmt: skip


def seeds():
    files = [path for path in (ROOT / "SampleInputs/inbox").iterdir()]
    for folder in ("bad", "csv", "workbooks", "fuzz", "attached"):
        files += [path for path in (ROOT / "Tests/Fixtures" / folder).rglob("*") if path.is_file()]
    return {path.name: path.read_bytes() for path in files if path.stat().st_size < 2_000_000}


def stretch(chance, content):
    start = chance.randrange(len(content) + 1)
    return start, min(len(content), start + chance.choice([1, 4, 40, 400, 4000, len(content)]))


def changed(chance, content):
    """One change of some bytes, as text or XML."""
    start, end = stretch(chance, content)
    match chance.randrange(7):
        case 0:
            return content[:start] + content[end:]
        case 1:
            return content[:start] + chance.choice(PIECES) + content[start:]
        case 2:
            return content[:start] + chance.choice(PIECES) + content[end:]
        case 3:
            piece = content[start:end] or chance.choice(PIECES)
            times = min(chance.choice([2, 20, 2000, 200_000]), 6_000_000 // len(piece) + 1)
            return content[:start] + piece * times + content[start:]
        case 4:
            return content.replace(chance.choice(PIECES[:6]), chance.choice(PIECES))
        case 5:
            other, far = stretch(chance, content)
            return content[:start] + content[other:far] + content[start:]
    flipped = bytearray(content)
    for _ in range(chance.choice([1, 10, 100])):
        if flipped:
            flipped[chance.randrange(len(flipped))] ^= 1 << chance.randrange(8)
    return bytes(flipped)


def changed_package(chance, content):
    """A workbook with a changed part; the same bytes where it is no package."""
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as package:
            parts = [(info.filename, package.read(info)) for info in package.infolist()]
    except Exception:
        return changed(chance, content)
    if not parts:
        return changed(chance, content)
    favourites = [n for n, (name, _) in enumerate(parts) if "sheet" in name or "Strings" in name or "styles" in name]
    for _ in range(chance.choice([1, 1, 2, 5])):
        number = chance.choice(favourites) if favourites and chance.random() < 0.8 else chance.randrange(len(parts))
        name, part = parts[number]
        if chance.random() < 0.4 and b"<row" in part:
            # Rows again: the sheet stays one.
            start, end = part.find(b"<row"), part.rfind(b"</row>") + 6
            if 0 <= start < end:
                part = part[:end] + part[start:end] * min(chance.choice([1, 10, 300]), 20_000_000 // (end - start) + 1) + part[end:]
        else:
            part = changed(chance, part)
        parts[number] = (name, part)
    if chance.random() < 0.1:
        parts.append(chance.choice(parts))
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as package:
        for name, part in parts:
            try:
                package.writestr(name, part)
            except (ValueError, OverflowError):
                pass
    return file.getvalue()


def mutated(chance, content):
    for _ in range(chance.choice([1, 1, 2, 4])):
        content = changed_package(chance, content) if content[:2] == b"PK" and chance.random() < 0.9 else changed(chance, content)
    return content[:60_000_000]


def start(program, folder, errors, more=()):
    """Exit status, seconds of processor time, MiB."""
    with open(errors, "wb") as file:
        child = subprocess.Popen(
            [program, "report", "--workspace", str(folder), *(more or PLACE)], stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL, stderr=file, env={"PATH": "/nowhere", "TMPDIR": str(folder.parent)},
        )  # fmt: skip
        deadline = time.monotonic() + 900
        while True:
            ended, status, usage = os.wait4(child.pid, os.WNOHANG)
            if ended:
                break
            if time.monotonic() > deadline:
                child.kill()
                os.wait4(child.pid, 0)
                return None, 900, 0
            time.sleep(0.02)
    return os.waitstatus_to_exitcode(status), usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024


def tree(folder):
    return {str(path.relative_to(folder)): path.read_bytes() for path in sorted(folder.rglob("*")) if path.is_file()}


def broken(program, folder, hostile):
    """What promise the run broke; `None` for none."""
    errors, published = folder.parent / "errors", folder / "reports" / "2022-11"
    status, seconds, memory = start(program, folder, errors)
    text = errors.read_bytes().decode("utf-8", "replace")
    if status is None:
        return "it hangs"
    if status not in (0, 1, 2):
        return f"it ended with {status}"
    if seconds > SECONDS * (1 + hostile):
        return f"it took {seconds:.0f} s of processor time"
    if memory > MEBIBYTES:
        return f"it took {memory:.0f} MiB"
    if len(text) > 10_000_000:
        return f"it said {len(text)} bytes"
    if status == 2:
        return "it published, and says it did not" if published.exists() else None
    files = tree(published)
    if sum(map(len, files.values())) > PAGES:
        return "the pages are too large"
    for line in files["SHA256SUMS"].decode().splitlines():
        digest, path = line.split("  ", 1)
        if hashlib.sha256(files[path]).hexdigest() != digest:
            return f"{path} is not what SHA256SUMS says"
    json.loads(files["ket-qua.json"])
    again, _, _ = start(program, folder, errors, ["--period", "2022-11", "--lang", "en"])
    if again not in (0, 1) or tree(published) != files:
        return f"made again it is another report ({again})"
    return None


def main():
    program, minutes = os.path.abspath(sys.argv[1]), float(sys.argv[2])
    seed = int(sys.argv[3]) if len(sys.argv) > 3 else int(time.time())
    files = seeds()
    names = sorted(files)
    samples = sorted(path.name for path in (ROOT / "SampleInputs/inbox").iterdir())
    end, rounds, slowest, largest = time.monotonic() + minutes * 60, 0, 0.0, 0.0
    while time.monotonic() < end:
        chance = random.Random(seed + rounds)
        with tempfile.TemporaryDirectory(prefix="tonghop-loop-") as temporary:
            folder = pathlib.Path(temporary) / "w"
            (folder / "inbox").mkdir(parents=True)
            shutil.copy(ROOT / "SampleInputs/tonghop.yaml", folder)
            hostile = chance.choice([1, 1, 2, 4])
            for name in chance.sample(samples, chance.randrange(len(samples))):
                (folder / "inbox" / name).write_bytes(files[name])
            for number in range(hostile):
                name = chance.choice(samples if chance.random() < 0.5 else names)
                target = name if chance.random() < 0.7 else f"{number} {name}"
                (folder / "inbox" / target).write_bytes(mutated(chance, files[name]))
            for path in (folder / "inbox").iterdir():
                os.utime(path, (1_669_000_000, 1_669_000_000))
            began = resource.getrusage(resource.RUSAGE_CHILDREN)
            what = broken(program, folder, hostile)
            used = resource.getrusage(resource.RUSAGE_CHILDREN)
            slowest = max(slowest, used.ru_utime - began.ru_utime)
            largest = used.ru_maxrss / 1024
            if what:
                kept = FOUND / str(seed + rounds)
                shutil.rmtree(kept, ignore_errors=True)
                shutil.copytree(folder, kept)
                shutil.copy(pathlib.Path(temporary) / "errors", kept / "errors")
                print(f"seed {seed + rounds}: {what}; see {kept}", flush=True)
                sys.exit(1)
        rounds += 1
    print(f"{rounds} inboxes from seed {seed}; the slowest took {slowest:.1f} s, the largest {largest:.0f} MiB", flush=True)


if __name__ == "__main__":
    main()
