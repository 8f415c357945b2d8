"""A made-up province of all 3,321 communes of the country, each with a form of its own, filled in.

`scale.py` measures the report of it: as many files as a report can meet. Every figure is invented.
"""

import csv
import pathlib
import random
import re
import subprocess
import zipfile

UNITS = pathlib.Path(__file__).resolve().parents[2] / "Sources/CNationalUnits/units-vietnam-2025.csv"
PERIOD, DAY = "2027-11", "2027-12-02"
HEAD = (
    "province_code,province_name,province_type,group_code,group_name,group_type,commune_code,commune_name,commune_type,"
    "areas,valid_from,valid_to"
)
CRITERIA = range(13)
# The first row with a criterion in the form of a commune, and the column with its points.
FIRST_ROW, COLUMN = 7, "D"
MOST = {0: 100, 5: 125, 6: 50}


def lay_out(workspace):
    """Settings and register of a province that all communes of the country are in."""
    workspace.mkdir(parents=True, exist_ok=True)
    rows = [HEAD]
    with open(UNITS, encoding="utf-8", newline="") as file:
        for unit in csv.DictReader(file):
            kind, name = next(
                (kind, unit["commune"][len(kind) + 1:]) for kind in ("Xã", "Phường", "Đặc khu")
                if unit["commune"].startswith(kind + " ")
            )
            quoted = f'"{name}"' if "," in name else name
            rows.append(f"99,Cả nước,tỉnh,,,,{unit['commune_code']},{quoted},{kind.lower()},mountain,2025-07-01,")
    (workspace / "register.csv").write_text("\n".join(rows) + "\n", encoding="utf-8")
    (workspace / "lineage.csv").write_text("old_code,old_valid_to,new_code,new_valid_from,extent,basis\n", encoding="utf-8")
    (workspace / "tonghop.yaml").write_text("output:\n  formats: []\n", encoding="utf-8")


def fill(blank, filled, chance):
    """The blank form with points under every criterion, as little else changed as somebody who types them changes."""
    with zipfile.ZipFile(blank) as source, zipfile.ZipFile(filled, "w", zipfile.ZIP_DEFLATED) as target:
        for item in source.infolist():
            data = source.read(item)
            if item.filename == "xl/worksheets/sheet1.xml":
                text = data.decode()
                for number in CRITERIA:
                    most = MOST.get(number, 80)
                    points = 0 if chance.random() < 0.01 else round(most * chance.uniform(0.75, 1) * 2) / 2
                    cell = re.compile(rf'<c r="{COLUMN}{FIRST_ROW + number}"( s="\d+")?/>')
                    text, found = cell.subn(rf'<c r="{COLUMN}{FIRST_ROW + number}"\1><v>{points}</v></c>', text)
                    if found != 1:
                        raise SystemExit(f"{blank}: no blank cell for criterion {number + 1}")
                data = text.encode()
            target.writestr(item, data)


def make(program, workspace):
    """The workspace with its inbox; what is there stays."""
    inbox = workspace / "inbox" / PERIOD
    if inbox.exists():
        return
    lay_out(workspace)
    blank = workspace / "blank"
    subprocess.run(
        [program, "form", "--workspace", workspace, "--period", PERIOD, "--output", blank], check=True,
        stdout=subprocess.DEVNULL,
    )
    half = inbox.with_suffix(".part")
    half.mkdir(parents=True, exist_ok=True)
    chance = random.Random(2027)
    for form in sorted(blank.iterdir()):
        fill(form, half / form.name, chance)
    half.rename(inbox)
