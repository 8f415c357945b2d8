#!/usr/bin/env python3
"""Measures the reader and the whole job beside others and writes BENCHMARKS.md. `make bench` starts it.

Usage: bench.py SCRATCH BUILT ROUNDS YEARS
    SCRATCH   where the virtual environment and the inputs are made and kept
    BUILT     the folder of the built programs VisitCells and tonghop
    ROUNDS    how often each reader reads each file, and each program does the whole job
    YEARS     of monthly reports of the country in one ledger
"""

import datetime
import os
import pathlib
import platform
import subprocess
import sys

import measure
import scale

HERE = pathlib.Path(__file__).resolve().parent
ROOT = HERE.parent.parent

# The goals refer to the first reader of each list.
WORKBOOK_READERS = {
    "python-calamine": "calamine",
    "polars": "polars_workbook",
    "openpyxl, read-only": "openpyxl",
    "inflating it to nothing": "inflate",
}
CSV_READERS = {"polars": "polars_csv", "DuckDB": "duckdb_csv", "reading its bytes": "read_bytes"}
FILES = {
    "shared.xlsx": ("Workbook, shared strings", WORKBOOK_READERS),
    "inline.xlsx": ("Workbook, inline strings", WORKBOOK_READERS),
    "table.csv": ("CSV", CSV_READERS),
}
# A run takes half a minute, so one is enough.
ONCE = {"openpyxl, read-only"}
NO_READERS = {"inflate", "read_bytes"}
# (file, what is compared, which multiple of the first reader's value is allowed)
GOALS = [
    ("shared.xlsx", "wall", 0.45), ("inline.xlsx", "wall", 0.45), ("table.csv", "wall", 1.0),
    ("shared.xlsx", "memory", 1 / 3), ("inline.xlsx", "memory", 1 / 3),
]  # fmt: skip
WORDS = {"wall": "wall time", "cpu": "processor time", "memory": "peak memory"}


def environment(scratch):
    """The Python of a virtual environment that holds exactly what requirements.txt pins."""
    python = scratch / "venv/bin/python"
    if not python.exists():
        subprocess.run([sys.executable, "-m", "venv", scratch / "venv"], check=True)
    subprocess.run(
        [python, "-m", "pip", "install", "--quiet", "--disable-pip-version-check", "-r", HERE / "requirements.txt"],
        check=True,
    )
    return python


def commands(python, visitor, path, readers):
    table = {"TongHop": [str(visitor), str(path)]}
    for name, reader in readers.items():
        table[name] = [str(python), str(HERE / "readers.py"), reader, str(path)]
    return table


def check(table):
    """Every reader must have seen the same rows, texts and numbers, or the figures compare nothing."""
    seen = {}
    for name, command in table.items():
        if command[2:] and command[2] in NO_READERS:
            continue
        seen[name] = measure.run(command + (["check"] if command[2:] else []))[1]
    if len(set(seen.values())) != 1:
        raise SystemExit("The readers saw different tables:\n" + "\n".join(f"{k}: {v}" for k, v in seen.items()))
    return seen["TongHop"]


def section(path, title, seen, runs):
    size = path.stat().st_size / 1e6
    lines = [
        f"## {title}: `{path.name}`, {size:.1f} MB", "", f"All saw {seen}.", "",
        "| reader | runs | wall, s: median (spread) | CPU, s | peak, MiB | TongHop/it: wall | CPU | peak |",
        "|---|---|---|---|---|---|---|---|",
    ]  # fmt: skip
    return "\n".join(lines + [measure.row(name, one, runs["TongHop"]) for name, one in runs.items()]) + "\n"


def goal_line(results, file, field, most):
    runs = results[file]
    name = next(iter(FILES[file][1]))
    found = measure.ratio(runs["TongHop"], runs[name], field)
    word = "reached" if found <= most else "**not reached**"
    return f"| {FILES[file][0]} | {WORDS[field]} of {name} | {most:.2f} | {found:.2f} | {word} |"


def scale_goal_line(goal):
    word = "reached" if goal.found <= goal.most else "**not reached**"
    return f"| {goal.what} | {goal.compared} | {goal.most:.2f} | {goal.found:.2f} | {word} |"


def machine():
    cpu = next(
        (line.split(":")[1].strip() for line in open("/proc/cpuinfo") if line.startswith("model name")), platform.machine()
    )
    memory = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") / 2**30
    return f"{cpu}, {len(os.sched_getaffinity(0))} cores, {memory:.0f} GiB, Linux {platform.release()}"


def versions():
    swift = subprocess.run(["swift", "--version"], capture_output=True, text=True).stdout.splitlines()[0]
    pins = [line.strip() for line in open(HERE / "requirements.txt") if "==" in line]
    return f"{swift}; Python {platform.python_version()}; {', '.join(pins)}"


def main():
    scratch, built = (pathlib.Path(path).resolve() for path in sys.argv[1:3])
    rounds, years = map(int, sys.argv[3:5])
    python = environment(scratch)
    print("Writing the inputs, once: some minutes.", flush=True)
    subprocess.run([python, HERE / "inputs.py", scratch / "inputs"], check=True)
    load = os.getloadavg()
    results, sections = {}, []
    for name, (title, readers) in FILES.items():
        path = scratch / "inputs" / name
        print(name, flush=True)
        table = commands(python, built / "VisitCells", path, readers)
        seen = check(table)
        results[name] = measure.alternate(table, rounds, ONCE)
        sections.append(section(path, title, seen, results[name]))
        print(sections[-1], flush=True)
    scale_sections, scale_goals = scale.sections(built / "tonghop", python, scratch, rounds, years)
    end = os.getloadavg()
    facts = (
        f"- Day: {datetime.date.today().isoformat()}\n- Machine: {machine()}; load average {load[0]:.1f} before and "
        f"{end[0]:.1f} after (more than its cores means that others were at work on it)\n- Versions: {versions()}\n"
    )
    goals = "\n".join(
        ["| file | compared | at most | found | |", "|---|---|---|---|---|"] + [goal_line(results, *goal) for goal in GOALS]
        + [scale_goal_line(goal) for goal in scale_goals]
    )
    text = (HERE / "page.md").read_text()
    for place, filling in {"FACTS": facts, "GOALS": goals, "SECTIONS": "\n".join(sections + scale_sections)}.items():
        text = text.replace(f"<!-- {place} -->", filling.strip())
    (ROOT / "BENCHMARKS.md").write_text(text)


if __name__ == "__main__":
    main()
