#!/usr/bin/env python3
"""The monthly job as a plain Python program does it: python-calamine reads, Jinja2 writes. It is what `make bench` holds
`tonghop report` against, not a part of the program.

Usage: pipeline.py WORKSPACE PERIOD AS_OF OUTPUT

Reads the workspace's register and the returns of the period, matches communes by code or name, gives every commune its
points, total, verdict and reasons, counts, and writes OUTPUT: summary, an annex for each district, tables as CSV, the
result as JSON, a manifest with hashes, `SHA256SUMS`. Put beside what exists under another name, then exchanged.
It leaves out: findings, repairs of doubtful input, evidence against evidence, other layouts, legacy text, two returns of
one district, CSV returns, charts, comparisons with other periods, the ledger and the archive, syncing to disk, the lock.
"""

import csv
import dataclasses
import datetime
import decimal
import hashlib
import io
import json
import pathlib
import re
import shutil
import sys
import unicodedata

import jinja2
from python_calamine import CalamineWorkbook

HERE = pathlib.Path(__file__).resolve().parent
VERDICTS = {
    "meets": "Đạt", "fails": "Không đạt", "incomplete": "Chưa đủ dữ liệu", "not-reported": "Chưa báo cáo",
}  # fmt: skip
FIGURES = ["communes", "reported", "assessed", "registered", "planned", "committed", "meets", "recognised"]
HEADS = {
    "ma xa": "code", "xa, phuong, thi tran": "name", "dang ky": "registered", "ke hoach": "planned",
    "cam ket": "committed", "tong diem": "total", "ket qua": "verdict", "so quyet dinh": "decision",
    "ngay quyet dinh": "decided",
}  # fmt: skip


def folded(text):
    """Lower case, one space, no diacritics."""
    text = unicodedata.normalize("NFD", text.lower().replace("đ", "d"))
    return " ".join("".join(mark for mark in text if not unicodedata.combining(mark)).split())


def number(value, places=None):
    """As it is written in Vietnamese: a decimal comma."""
    if value is None or value == "":
        return ""
    text = f"{value:.{places}f}" if places is not None else f"{value:g}"
    return text.replace(".", ",")


@dataclasses.dataclass
class Commune:
    code: str
    name: str
    type: str
    district: str
    tier: str
    threshold: int
    registered: bool | None = None
    planned: bool | None = None
    committed: bool | None = None
    points: list = dataclasses.field(default_factory=lambda: [None] * 13)
    total: float | None = None
    verdict: str = "not-reported"
    reasons: list = dataclasses.field(default_factory=list)
    decision: dict | None = None
    source: dict | None = None

    @property
    def full_name(self):
        return f"{self.type} {self.name}"

    @property
    def recognised(self):
        return self.decision is not None

    @property
    def reason_text(self):
        words = {
            "zero-criterion": lambda reason: f"tiêu chí {reason['criterion']} có 0 điểm",
            "blank-criterion": lambda reason: f"tiêu chí {reason['criterion']} để trống",
            "below-threshold": lambda reason: f"thiếu {number(reason['short'])} điểm so với {self.threshold}",
        }
        return "; ".join(words[reason["code"]](reason) for reason in self.reasons)

    def assess(self):
        blanks = [n for n, score in enumerate(self.points, 1) if score is None]
        # If points are missing, the commune is not judged by the ones it has.
        zeros = [n for n, score in enumerate(self.points, 1) if score == 0 and not blanks]
        self.total = None if blanks else sum(self.points)
        self.reasons = [{"code": "blank-criterion", "criterion": n} for n in blanks]
        self.reasons += [{"code": "zero-criterion", "criterion": n} for n in zeros]
        if not blanks and self.total < self.threshold:
            self.reasons.append({"code": "below-threshold", "short": self.threshold - self.total})
        self.verdict = "incomplete" if blanks else "fails" if self.reasons else "meets"


@dataclasses.dataclass
class District:
    code: str
    name: str
    type: str
    communes: list = dataclasses.field(default_factory=list)
    status: str = "missing"
    figures: dict = dataclasses.field(default_factory=dict)

    @property
    def full_name(self):
        return f"{self.type} {self.name}"

    @property
    def stem(self):
        return f"{self.code}-{re.sub(r'[^a-z0-9]+', '-', folded(self.name)).strip('-')}"


def read_register(path):
    """The province's name and its districts by code, each with its communes in order of code."""
    districts, province = {}, None
    with open(path, encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            province = {"code": row["province_code"], "name": row["province_name"]}
            district = districts.setdefault(
                row["group_code"], District(row["group_code"], row["group_name"], row["group_type"])
            )
            is_low = "mountain" in row["areas"].split() and row["commune_type"] != "phường"
            threshold = 800 if is_low else 850
            district.communes.append(
                Commune(row["commune_code"], row["commune_name"], row["commune_type"], district.code, str(threshold), threshold)
            )
    for district in districts.values():
        district.communes.sort(key=lambda commune: commune.code)
    return province, dict(sorted(districts.items()))


def find_columns(rows):
    """The row of the head and the columns by what they hold; criteria by number."""
    for index, row in enumerate(rows):
        columns = {}
        for column, value in enumerate(row):
            text = folded(value) if isinstance(value, str) else ""
            criterion = re.fullmatch(r"tieu chi (\d+)", text)
            if criterion:
                columns[int(criterion[1])] = column
            elif text in HEADS:
                columns[HEADS[text]] = column
        if "name" in columns and all(n in columns for n in range(1, 14)):
            return index, columns
    raise SystemExit("a sheet without a head")


def rounded(value, count):
    """The quotient with two decimals, half up, as reports round."""
    quotient = decimal.Decimal(value) / count
    return float(quotient.quantize(decimal.Decimal("0.01"), decimal.ROUND_HALF_UP))


def is_marked(value):
    return folded(value) in ("x", "co") if isinstance(value, str) and value else None


def score(value):
    return float(value) if isinstance(value, (int, float)) else None


def read_return(path, name, by_code, by_name):
    """The communes of a return with what it says of them."""
    sheet = CalamineWorkbook.from_path(path).get_sheet_by_index(0)
    rows = sheet.to_python(skip_empty_area=False)
    head, columns = find_columns(rows)
    entries, votes = [], {}
    for index, row in enumerate(rows[head + 1 :], head + 2):
        if not row[columns["name"]]:
            continue
        code, written = row[columns["code"]], folded(row[columns["name"]])
        candidates = [by_code[code]] if code in by_code else by_name.get(written, [])
        if code and candidates and folded(candidates[0].full_name) != written:
            continue  # code and name point to different communes
        if len(candidates) == 1:
            votes[candidates[0].district] = votes.get(candidates[0].district, 0) + 1
        entries.append((index, row, candidates))
    district = max(votes, key=votes.get)
    for index, row, candidates in entries:
        own = [commune for commune in candidates if commune.district == district]
        if len(own) > 1:  # Trực Hưng and Trực Hùng: the diacritics decide
            own = [commune for commune in own if commune.full_name.lower() == row[columns["name"]].lower()]
        if len(own) != 1:
            continue
        commune = own[0]
        for mark in ("registered", "planned", "committed"):
            setattr(commune, mark, is_marked(row[columns[mark]]))
        commune.points = [score(row[columns[n]]) for n in range(1, 14)]
        if row[columns["decision"]]:
            decided = row[columns["decided"]]
            date = decided.strftime("%Y-%m-%d") if isinstance(decided, (datetime.date, datetime.datetime)) else None
            commune.decision = {"number": row[columns["decision"]], "date": date}
        commune.source = {"file": name, "sheet": sheet.name, "row": index}
        commune.assess()
    return district


def count(communes):
    return {
        "communes": len(communes),
        "reported": sum(commune.source is not None for commune in communes),
        "assessed": sum(commune.total is not None for commune in communes),
        "registered": sum(commune.registered is True for commune in communes),
        "planned": sum(commune.planned is True for commune in communes),
        "committed": sum(commune.committed is True for commune in communes),
        "meets": sum(commune.verdict == "meets" for commune in communes),
        "recognised": sum(commune.recognised for commune in communes),
    }


def criteria_of(communes):
    table = []
    reported = [commune for commune in communes if commune.source]
    for index in range(13):
        given = [commune.points[index] for commune in reported if commune.points[index] is not None]
        table.append(
            {"number": index + 1, "average": rounded(sum(given), len(given)) if given else None, "given": len(given),
             "zeros": sum(value == 0 for value in given), "blanks": len(reported) - len(given)}
        )  # fmt: skip
    return table


def csv_bytes(head, rows):
    text = io.StringIO(newline="")
    writer = csv.writer(text, lineterminator="\r\n")
    writer.writerow(head)
    writer.writerows(rows)
    return b"\xef\xbb\xbf" + text.getvalue().encode()


def commune_row(commune):
    return (
        [commune.code, commune.full_name, commune.district, commune.threshold]
        + [number(value) for value in commune.points]
        + [number(commune.total), VERDICTS[commune.verdict], commune.reason_text,
           (commune.decision or {}).get("number", ""), (commune.source or {}).get("file", ""),
           (commune.source or {}).get("row", "")]
    )  # fmt: skip


COMMUNE_HEAD = (
    ["Mã xã", "Xã, phường, thị trấn", "Mã huyện", "Điểm chuẩn"] + [f"Tiêu chí {n}" for n in range(1, 14)]
    + ["Tổng điểm", "Kết quả", "Lý do", "Số quyết định", "Tệp", "Hàng"]
)  # fmt: skip


def main(workspace, period, as_of, output):
    province, districts = read_register(workspace / "register.csv")
    communes = [commune for district in districts.values() for commune in district.communes]
    by_code = {commune.code: commune for commune in communes}
    by_name = {}
    for commune in communes:
        by_name.setdefault(folded(commune.full_name), []).append(commune)

    files = []
    for path in sorted((workspace / "inbox" / period).iterdir()):
        name = f"{period}/{path.name}"
        district = read_return(path, name, by_code, by_name)
        districts[district].status = "on-time"
        content = path.read_bytes()
        files.append(
            {"name": name, "size": len(content), "sha256": hashlib.sha256(content).hexdigest(), "outcome": "accepted",
             "district": district}
        )  # fmt: skip

    for district in districts.values():
        district.figures = count(district.communes)
    province["figures"] = count(communes)
    criteria = criteria_of(communes)

    environment = jinja2.Environment(loader=jinja2.FileSystemLoader(HERE / "templates"), autoescape=True)
    environment.filters["number"] = number
    environment.globals.update(verdicts=VERDICTS, numbers=range(1, 14), period=period, as_of=as_of, province=province)
    summary, annex = environment.get_template("summary.html"), environment.get_template("annex.html")
    averages = [row["average"] for row in criteria]

    published = {
        "bao-cao-tong-hop.html": summary.render(
            districts=districts.values(), criteria=criteria, communes=communes, files=files
        ).encode(),
        "bao-cao-tong-hop.csv": csv_bytes(
            ["Mã", "Đơn vị"] + FIGURES,
            [[d.code, d.full_name] + [d.figures[key] for key in FIGURES] for d in districts.values()]
            + [[province["code"], province["name"]] + [province["figures"][key] for key in FIGURES]],
        ),
        "xa-phuong.csv": csv_bytes(COMMUNE_HEAD, map(commune_row, communes)),
        "tieu-chi.csv": csv_bytes(
            ["Tiêu chí", "Bình quân", "Có điểm", "0 điểm", "Để trống"],
            [[c["number"], number(c["average"], 2), c["given"], c["zeros"], c["blanks"]] for c in criteria],
        ),
    }
    for district in districts.values():
        published[f"phu-luc/{district.stem}.html"] = annex.render(
            district=district, criteria=criteria_of(district.communes), averages=averages
        ).encode()
        published[f"phu-luc/{district.stem}.csv"] = csv_bytes(COMMUNE_HEAD, map(commune_row, district.communes))
    result = {
        "schema": 1, "period": period, "as_of": as_of,
        "province": {"code": province["code"], "name": province["name"], **province["figures"]},
        "districts": [{"code": d.code, "name": d.name, "status": d.status, **d.figures} for d in districts.values()],
        "communes": [{**vars(commune), "recognised": commune.recognised} for commune in communes],
        "criteria": criteria, "files": files,
    }  # fmt: skip
    published["ket-qua.json"] = json.dumps(result, ensure_ascii=False).encode()
    hashes = {path: hashlib.sha256(content).hexdigest() for path, content in published.items()}
    manifest = {
        "period": period, "as_of": as_of, "inputs": files,
        "outputs": [{"path": path, "size": len(published[path]), "sha256": digest} for path, digest in sorted(hashes.items())],
    }  # fmt: skip
    published["manifest.json"] = json.dumps(manifest, ensure_ascii=False, indent=1).encode()
    hashes["manifest.json"] = hashlib.sha256(published["manifest.json"]).hexdigest()
    published["SHA256SUMS"] = "".join(f"{digest}  {path}\n" for path, digest in sorted(hashes.items())).encode()

    target, unfinished = output / period, output / f".unfinished-{period}"
    (unfinished / "phu-luc").mkdir(parents=True)
    for path, content in published.items():
        (unfinished / path).write_bytes(content)
    if target.exists():
        shutil.rmtree(target)
    unfinished.rename(target)


if __name__ == "__main__":
    main(pathlib.Path(sys.argv[1]), sys.argv[2], sys.argv[3], pathlib.Path(sys.argv[4]))
