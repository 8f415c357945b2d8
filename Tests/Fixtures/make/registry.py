"""Makes Sources/Registry/Data/*.csv from the official lists in Tests/Fixtures/registry.

Run from the top of the repository: python3 Tests/Fixtures/make/registry.py

Dates: Resolution (nghị quyết) 855 merged communes from 01/02/2020; Vân Tùng became a thị trấn on 10/04/2023;
districts were abolished and Bắc Kạn joined Thái Nguyên on 01/07/2025. An empty date is an open end.
"""

import csv
import pathlib

ROOT = pathlib.Path(__file__).resolve().parents[3]
LISTS = ROOT / "Tests/Fixtures/registry"
DATA = ROOT / "Sources/Registry/Data"
MERGER = ("2020-01-31", "2020-02-01")
TOWNLET = ("2023-04-09", "2023-04-10")
END, START = "2025-06-30", "2025-07-01"
TABLE = "source: the statistics office's transition table; "
UNIT_TYPES = ("Thị trấn", "Thành phố", "Thị xã", "Phường", "Huyện", "Quận", "Tỉnh", "Xã")
COLUMNS = [
    "province_code", "province_name", "province_type", "group_code", "group_name", "group_type",
    "commune_code", "commune_name", "commune_type", "areas", "valid_from", "valid_to",
]


def split_type(full):
    """'Thành Phố Bắc Kạn' -> ('Bắc Kạn', 'thành phố')"""
    for kind in UNIT_TYPES:
        if full.lower().startswith(kind.lower() + " "):
            return full[len(kind) + 1 :], kind.lower()
    raise ValueError(full)


def read(name):
    with open(LISTS / name, encoding="utf-8", newline="") as source:
        return list(csv.DictReader(source))


def row(unit, start, end):
    province, province_type = split_type(unit["province"])
    group, group_type = split_type(unit["district"])
    commune, commune_type = split_type(unit["commune"])
    return [
        unit["province_code"], province, province_type, unit["district_code"], group, group_type,
        unit["commune_code"], commune, commune_type, "mountain", start, end,
    ]


def neighbours():
    """The communes of Thái Nguyên that the official transition table names, until the districts ceased."""
    seen = {}
    for entry in read("lineage-thainguyen-2025.csv"):
        if entry["old_province_code"] == "19" and entry["old_code"] not in seen:
            group, group_type = split_type(entry["old_district"])
            commune, commune_type = split_type(entry["old_name"])
            seen[entry["old_code"]] = [
                "19", "Thái Nguyên", "tỉnh", entry["old_district_code"], group, group_type, entry["old_code"], commune,
                commune_type, "unknown", "", END,
            ]
    return [seen[code] for code in sorted(seen, key=lambda code: (seen[code][3], code))]


def successors():
    """The communes since, which report themselves; those made of communes of Bắc Kạn alone lie in the mountains as these do."""
    provinces = {}
    for entry in read("lineage-thainguyen-2025.csv"):
        provinces.setdefault(entry["new_code"], set()).add(entry["old_province_code"])
    for unit in read("units-thainguyen-2025.csv"):
        province, province_type = split_type(unit["province"])
        commune, commune_type = split_type(unit["commune"])
        area = "mountain" if provinces[unit["commune_code"]] == {"06"} else "unknown"
        yield [
            unit["province_code"], province, province_type, "", "", "", unit["commune_code"], commune, commune_type, area,
            START, "",
        ]


def units():
    before = {unit["commune_code"]: unit for unit in read("units-backan-2019.csv")}
    after = {unit["commune_code"]: unit for unit in read("units-backan-2020.csv")}
    rows = []
    for code in sorted(before.keys() | after.keys()):
        old, new = before.get(code), after.get(code)
        if old and new and old["commune"] == new["commune"]:
            rows.append(row(new, "", END))
        elif old and new and split_type(old["commune"])[0] == split_type(new["commune"])[0]:
            rows += [row(old, "", TOWNLET[0]), row(new, TOWNLET[1], END)]
        else:
            if old:
                rows.append(row(old, "", MERGER[0]))
            if new:
                rows.append(row(new, MERGER[1], END))
    return rows


def lineage():
    extents = {"whole (GSO code changed)": "whole", "part or whole": "part-or-whole"}
    for entry in read("lineage-backan-2020.csv"):
        extent = extents.get(entry["extent"], entry["extent"])
        yield [entry["old_code"], MERGER[0], entry["new_code"], MERGER[1], extent, entry["basis"]]
    for entry in read("lineage-thainguyen-2025.csv"):
        yield [entry["old_code"], END, entry["new_code"], START, entry["extent"], TABLE + entry["basis"]]


def write(name, head, rows):
    with open(DATA / name, "w", encoding="utf-8", newline="") as target:
        writer = csv.writer(target, lineterminator="\n")
        writer.writerow(head)
        writer.writerows(rows)


write("bac-kan-thai-nguyen.csv", COLUMNS, [*units(), *neighbours(), *successors()])
write(
    "bac-kan-thai-nguyen-lineage.csv", ["old_code", "old_valid_to", "new_code", "new_valid_from", "extent", "basis"],
    lineage(),
)
