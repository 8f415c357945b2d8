"""The monthly job as a whole, for one province and for the whole country, and a ledger of years of it.

`bench.py` calls it; Country/returns.py makes what the districts send, Country/pipeline.py is the Python program beside it.
"""

import dataclasses
import json
import os
import pathlib
import re
import shutil
import statistics
import subprocess

import communes
import measure

COUNTRY = pathlib.Path(__file__).resolve().parent / "Country"
FIRST_YEAR = 2023
# Exit code 1 means that somebody must attend to something: districts that sent nothing, blank criteria.
PUBLISHED = (0, 1)
# How many of the last months are measured, and as many of the first.
MEASURED = 3
FIGURES = ["communes", "reported", "assessed", "registered", "planned", "committed", "meets", "recognised"]


@dataclasses.dataclass
class Goal:
    what: str
    compared: str
    most: float
    found: float


def months(years):
    return [f"{year}-{month:02}" for year in range(FIRST_YEAR, FIRST_YEAR + years) for month in range(1, 13)]


def day_of_report(period):
    """The fifth of the following month."""
    year, month = map(int, period.split("-"))
    return f"{year + month // 12}-{month % 12 + 1:02}-05"


def report(program, workspace, period, output):
    return [
        str(program), "report", "--workspace", str(workspace), "--period", period, "--as-of", day_of_report(period),
        "--output", str(output), "--quiet",
    ]  # fmt: skip


def make_returns(python, workspace, scope, periods):
    subprocess.run([python, "-B", COUNTRY / "returns.py", workspace, scope, *periods], check=True)


def figures(folder, period):
    """What both programs must agree in: every count, total, verdict, reason and average."""
    result = json.loads((folder / period / "ket-qua.json").read_text())
    return {
        "province": [result["province"][key] for key in FIGURES],
        "districts": {unit["code"]: [unit["status"]] + [unit[key] for key in FIGURES] for unit in result["districts"]},
        "communes": {
            unit["code"]: (
                unit["points"], unit["total"], unit["threshold"], unit["verdict"], unit["reasons"],
                unit["recognised"] is True, unit["decision"],
            )
            for unit in result["communes"] if unit["verdict"] != "not-reported"
        },
        "criteria": [(row["average"], row["zeros"], row["blanks"]) for row in result["criteria"]],
    }  # fmt: skip


def check(ours, theirs, period):
    """Two programs that come to different results are not compared."""
    ours, theirs = figures(ours, period), figures(theirs, period)
    for part in ours:
        if ours[part] != theirs[part]:
            raise SystemExit(f"{period}: the two programs differ in their {part}")
    return ours


def size(folder):
    files = [path for path in folder.rglob("*") if path.is_file()]
    return len(files), sum(path.stat().st_size for path in files) / 1e6


def job(title, program, python, workspace, rounds):
    """Report and pipeline in turn, each time into an empty folder: a section of the page, and the runs by program."""
    period = months(1)[0]
    output = {"TongHop": workspace / "out/tonghop", "Python": workspace / "out/python"}
    commands = {
        "TongHop": report(program, workspace, period, output["TongHop"]),
        "Python": [str(python), str(COUNTRY / "pipeline.py"), str(workspace), period, day_of_report(period), str(output["Python"])],
    }  # fmt: skip
    runs = {name: [] for name in commands}
    for number in range(rounds + 1):
        for name, command in commands.items():
            shutil.rmtree(output[name], ignore_errors=True)
            output[name].mkdir(parents=True)
            found = measure.run(command, PUBLISHED)[0]
            # The first round only checks the result.
            if number:
                runs[name].append(found)
        if not number:
            seen = check(output["TongHop"], output["Python"], period)
    files = len(list((workspace / "inbox" / period).iterdir()))
    lines = [
        f"## The whole job, {title}: {files} workbooks, {len(seen['districts'])} districts, {seen['province'][0]} communes", "",
        f"Both found {seen['province'][FIGURES.index('meets')]} communes that meet the standard.", "",
        "| program | runs | wall, s: median (spread) | CPU, s | peak, MiB | TongHop/it: wall | CPU | peak | published |",
        "|---|---|---|---|---|---|---|---|---|",
    ]  # fmt: skip
    for name in commands:
        count, megabytes = size(output[name] / period)
        lines.append(f"{measure.row(name, runs[name], runs['TongHop'])} {count} files, {megabytes:.1f} MB |")
    return "\n".join(lines) + "\n", runs


def once(program, workspace, folder, *options, **environment):
    """One report into an empty folder: what it said on standard error."""
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    command = report(program, workspace, months(1)[0], folder) + list(options)
    return subprocess.run(command, env={**os.environ, **environment}, capture_output=True, text=True).stderr


def instructions(program, workspace, scratch):
    """Millions of instructions of a report, as callgrind counts them: the same whatever else the machine does."""
    # Valgrind would otherwise read a hundred megabytes of debugging data.
    bare = scratch / "tonghop-bare"
    subprocess.run(["strip", "-g", "-o", bare, program], check=True)
    folder = workspace / "out/counted"
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    command = ["valgrind", "--tool=callgrind", "--callgrind-out-file=/dev/null", *report(bare, workspace, months(1)[0], folder)]
    said = subprocess.run(command, capture_output=True, text=True).stderr
    return int(re.search(r"Collected : (\d+)", said).group(1)) / 1e6


def parts(program, scratch, workspaces, rounds):
    """Where the time goes, on one core and on two: a section of the page."""
    lines = [
        "## Where the time of the whole job goes", "",
        "| job | instructions, millions (callgrind) | cores | wall, s | CPU, s | stages (`report --timings`) |",
        "|---|---|---|---|---|---|",
    ]  # fmt: skip
    for title, workspace in workspaces.items():
        counted = f"{instructions(program, workspace, scratch):,.0f}"
        for cores in ("1", "2"):
            environment = {"TONGHOP_CORES": cores}
            os.environ.update(environment)
            runs = []
            for _ in range(rounds):
                shutil.rmtree(workspace / "out/parts", ignore_errors=True)
                (workspace / "out/parts").mkdir(parents=True)
                command = report(program, workspace, months(1)[0], workspace / "out/parts")
                runs.append(measure.run(command, PUBLISHED)[0])
            said = once(program, workspace, workspace / "out/parts", "--timings", "--lang", "en", **environment)
            stages = next((line for line in said.splitlines() if line.startswith("Time ")), "")
            wall, cpu = (measure.median(runs, field) for field in ("wall", "cpu"))
            lines.append(f"| {title} | {counted} | {cores} | {wall:.2f} | {cpu:.2f} | {stages} |")
            counted = ""
        del os.environ["TONGHOP_CORES"]
    return "\n".join(lines) + "\n"


def with_documents(program, workspace, rounds):
    """The country with workbook and Word documents beside the same without: the goal for them."""
    plain, full = [], []
    settings = workspace / "tonghop.yaml"
    without = settings.read_text(encoding="utf-8")
    for _ in range(rounds):
        for runs, text in ((plain, without), (full, without.replace("formats: []", "formats: [xlsx, docx]"))):
            settings.write_text(text, encoding="utf-8")
            shutil.rmtree(workspace / "out/documents", ignore_errors=True)
            (workspace / "out/documents").mkdir(parents=True)
            runs.append(measure.run(report(program, workspace, months(1)[0], workspace / "out/documents"), PUBLISHED)[0])
    settings.write_text(without, encoding="utf-8")
    what = "The country with workbook and Word documents"
    return [
        Goal(what, "wall time without them", 1.5, measure.ratio(full, plain, "wall")),
        Goal(what, "peak memory, MiB", 200, measure.median(full, "memory")),
    ]


def start_up(program, rounds):
    """Processor time of `tonghop --version`, in ms: of many at once, since one is shorter than the clock's step."""
    def batch():
        before = os.times()
        for _ in range(50):
            subprocess.run([program, "--version"], stdout=subprocess.DEVNULL, check=True)
        after = os.times()
        return (after.children_user + after.children_system - before.children_user - before.children_system) * 1000 / 50

    return statistics.median(batch() for _ in range(rounds))


def years_of_reports(program, python, workspace, years):
    """A section of the page and its goals. Months that an earlier call has reported on stay."""
    all_months = months(years)
    make_returns(python, workspace, "country", all_months)
    old, new = workspace / f"years-{years}", workspace / "first-months"
    old.mkdir(exist_ok=True)
    for period in all_months[:-MEASURED]:
        if not (old / period).exists():
            print(f"Ledger: {period}", flush=True)
            measure.run(report(program, workspace, period, old), PUBLISHED)
    # Each call makes the last months again, from the ledger as it was before them.
    ledger, before = old / "tonghop.sqlite", old / "before.sqlite"
    shutil.copyfile(*((before, ledger) if before.exists() else (ledger, before)))
    for period in all_months[-MEASURED:]:
        shutil.rmtree(old / period, ignore_errors=True)
    shutil.rmtree(new, ignore_errors=True)
    new.mkdir()
    first, last = [], []
    for early, late in zip(all_months[:MEASURED], all_months[-MEASURED:]):
        first.append(measure.run(report(program, workspace, early, new), PUBLISHED)[0])
        last.append(measure.run(report(program, workspace, late, old), PUBLISHED)[0])
    history = [str(program), "history", "--workspace", str(workspace), "--output", str(old)]
    queries = [measure.run(history) for _ in range(5)]
    if sum(line.startswith("20") for line in queries[0][1].splitlines()) != len(all_months):
        raise SystemExit("the history does not tell of every month")
    ledger_size, (_, archive) = ledger.stat().st_size / 1e6, size(old / "archive")
    query = [run for run, _ in queries]
    lines = [
        f"## A ledger of {len(all_months)} months of the country", "",
        f"The ledger holds {ledger_size:.0f} MB, {ledger_size / len(all_months):.1f} a month, the archive {archive:.0f} MB, "
        f"{archive / len(all_months):.1f} a month.", "",
        "| | runs | wall, s: median (spread) | CPU, s | peak, MiB | last months/it: wall | CPU | peak |",
        "|---|---|---|---|---|---|---|---|",
        measure.row(f"report on months 1 to {MEASURED}, in a new ledger", first, last),
        measure.row(f"report on months {len(all_months) - MEASURED + 1} to {len(all_months)}", last, last),
        measure.row(f"`tonghop history` of {len(all_months)} months", query, query),
    ]  # fmt: skip
    what = f"Ledger of {len(all_months)} months"
    goals = [
        Goal(what, "processor time of one more month beside the first", 1.1, measure.ratio(last, first, "cpu")),
        Goal(what, "wall time of one more month beside the first", 1.1, measure.ratio(last, first, "wall")),
        Goal(what, "wall time of `tonghop history`, s", 1.0, statistics.median(run.wall for run in query)),
    ]
    return "\n".join(lines) + "\n", goals


def forms(program, workspace, rounds):
    """The report of 3,321 communes with a form each, beside the same of every tenth: a section of the page and its goals."""
    communes.make(program, workspace)
    inbox, tenth = workspace / "inbox", workspace.with_name("communes-tenth")
    if not tenth.exists():
        shutil.copytree(workspace, tenth, ignore=shutil.ignore_patterns("out", "inbox", "blank"))
        (tenth / "inbox" / communes.PERIOD).mkdir(parents=True)
        for form in sorted((inbox / communes.PERIOD).iterdir())[::10]:
            shutil.copy(form, tenth / "inbox" / communes.PERIOD)
    runs = {workspace: [], tenth: []}
    for _ in range(rounds):
        for one, found in runs.items():
            output = one / "out"
            shutil.rmtree(output, ignore_errors=True)
            output.mkdir()
            command = [
                str(program), "report", "--workspace", str(one), "--period", communes.PERIOD, "--as-of", communes.DAY,
                "--output", str(output), "--quiet",
            ]  # fmt: skip
            found.append(measure.run(command, PUBLISHED)[0])
    counts = {one: len(list((one / "inbox" / communes.PERIOD).iterdir())) for one in runs}
    result = json.loads((workspace / "out" / communes.PERIOD / "ket-qua.json").read_text())["province"]
    if result["reported"] != counts[workspace]:
        raise SystemExit(f"{result['reported']} communes of {counts[workspace]} forms")
    count, megabytes = size(workspace / "out" / communes.PERIOD)
    lines = [
        f"## Communes that report themselves: {counts[workspace]} forms of one commune each", "",
        f"All {result['reported']} were read; {result['meets']} meet the standard. Published: {count} files, {megabytes:.0f} MB.", "",
        "| forms | runs | wall, s: median (spread) | CPU, s | peak, MiB | all/it: wall | CPU | peak |",
        "|---|---|---|---|---|---|---|---|",
    ] + [measure.row(str(counts[one]), found, runs[workspace]) for one, found in runs.items()]  # fmt: skip
    per_form = measure.median(runs[workspace], "cpu") / counts[workspace] / (measure.median(runs[tenth], "cpu") / counts[tenth])
    return "\n".join(lines) + "\n", [
        Goal("3,321 communes with a form each", "processor time per form, beside every tenth of them", 1.2, per_form),
    ]


def sections(program, python, scratch, rounds, years):
    """The sections of the page and the goals."""
    folder = scratch / "scale"
    province, country = folder / "province", folder / "country"
    make_returns(python, province, "06", months(1)[:1])
    make_returns(python, country, "country", months(1)[:1])
    sections, goals, jobs = [], [], {}
    for title, workspace, most in [
        ("one province", province, 0.8), ("the country as one province", country, 1.0),
    ]:  # fmt: skip
        section, jobs[title] = job(title, program, python, workspace, rounds)
        print(section, flush=True)
        sections.append(section)
        ours, theirs = jobs[title]["TongHop"], jobs[title]["Python"]
        goals.append(Goal(f"The whole job, {title}", "wall time of the Python program", most, measure.ratio(ours, theirs, "wall")))
    one, all_of_them = (measure.median(jobs[title]["TongHop"], "cpu") for title in jobs)
    memory = measure.median(jobs["the country as one province"]["TongHop"], "memory")
    goals += [
        Goal("The whole job, the country", "peak memory, MiB", 200, memory),
        Goal("The whole job", "processor time per district, 700 beside 8", 1.2, (all_of_them / 700) / (one / 8)),
        *with_documents(program, country, rounds),
        Goal("`tonghop --version`", "processor time, ms", 8, start_up(program, rounds)),
    ]
    sections.append(parts(program, folder, {"one province": province, "the country": country}, min(3, rounds)))
    print(sections[-1], flush=True)
    for section, further in [
        forms(program, folder / "communes", min(3, rounds)), years_of_reports(program, python, country, years),
    ]:  # fmt: skip
        print(section, flush=True)
        sections.append(section)
        goals += further
    return sections, goals
