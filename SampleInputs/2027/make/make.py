#!/usr/bin/env python3
"""Makes SampleInputs/2027 anew: the returns of the communes, nhan.csv and expected.json.

    python3 SampleInputs/2027/make/make.py .build/debug/tonghop [FOLDER]

The forms are those that the given program makes. With FOLDER the same figures are written there instead, each commune's
by hand in LibreOffice in one of six layouts, for trying the reading.
Needs Python 3.11 with openpyxl and XlsxWriter, and LibreOffice Calc.
"""
import json
import subprocess
import sys
import tempfile
from datetime import datetime
from decimal import Decimal
from pathlib import Path

import openpyxl

import communes as truth
import by_hand
import outcome
import producers
from figures import CRITERIA

ROOT = Path(__file__).resolve().parent.parent
RECEIVED, LATE_DAY = "2027-11-26", "2027-12-01"
producers.MADE = datetime(2027, 11, 24, 8, 0, 0)

# Returns that are no forms: file name, communes, the sheet.
BY_HAND = [
    ("Bieu diem xa Phong Quang.xlsx", ["01849"], lambda c: by_hand.one_row(c, code=1849)),
    ("Xã Kim Phượng - kết quả.xlsx", ["05551"], lambda c: by_hand.one_row(c, name="Xa Kim Phuong", number_row=True)),
    ("bieu 2027 La Bang.xlsx", ["05818"], lambda c: by_hand.one_row(
        c, written_total=c[0].total - Decimal(truth.WRITTEN_TOTAL["05818"]))),
    ("VÕ NHAI - báo cáo tháng 11.xlsx", ["05716"], lambda c: by_hand.one_row(c, text=(2, 3, 8, 11))),
    ("Hiệp Lực phiếu điểm.xlsx", ["01960"], lambda c: by_hand.criteria_down(c[0])),
    ("P. Quan Triều 11-2027.xlsx", ["05482"], lambda c: by_hand.criteria_down(
        c[0], heads=("TT", "Nội dung", "Điểm đạt được"), label=lambda n: f"TC{n}")),
    ("xa Quang Son.xlsx", ["05674"], lambda c: by_hand.criteria_down(
        c[0], label=lambda n: f"{CRITERIA[n - 1]}", text=(1, 5))),
    ("Yên Phong_bieu cham diem.xlsx", ["02083"], lambda c: by_hand.criteria_down(
        c[0], label=lambda n: f"Tiêu chí số {n}")),
    ("An Khanh.csv", ["05809"], by_hand.one_row),
    ("Tân Khánh + Tân Thành gửi chung.xlsx", ["05917", "05923"], by_hand.one_row),
]
# What a program must say of them beyond notices, with the cell: the rest of it is in `communes`.
SAID_OF_BY_HAND = [
    ("total-not-the-sum", "05818", "T6"),   # written so
    ("total-not-the-sum", "05716", "T6"),   # LibreOffice adds up no text, and says so in the cell of the sum
    ("total-not-the-sum", "05674", "C19"),
]
# Forms that a commune filled in with LibreOffice instead of Excel, and names that it gave them.
EVERY_IN_LIBREOFFICE = 3
RENAMED = {"05830": "dai tu (chinh thuc).xlsx", "02155": "Phieu diem NA RI da ky.xlsx", "05710": "linh sơn.xlsx"}
# Points that were typed as text, with a comma, into a form.
TYPED = {"02143": [2, 4]}


def main():
    program, *folder = sys.argv[1:]
    communes = truth.build()
    by_code = {c.code: c for c in communes}
    if folder:
        return all_by_hand([c for c in communes if c.points], Path(folder[0]))
    inbox = ROOT / "inbox"
    inbox.mkdir(exist_ok=True)
    for old in inbox.iterdir():
        old.unlink()
    files = {code: name for name, codes, _ in BY_HAND for code in codes}
    with tempfile.TemporaryDirectory() as scratch:
        waiting = Path(scratch) / "waiting"
        waiting.mkdir()
        for name, codes, compose in BY_HAND:
            sheet = compose([by_code[code] for code in codes])
            if name.endswith(".csv"):
                producers.with_csv(inbox / name, sheet, ";", "utf-8")
            else:
                (waiting / name).with_suffix(".fods").write_text(producers.flat_odf([sheet]), encoding="utf-8")
        forms = [c for c in communes if c.points and c.code not in files]
        files |= write_forms(program, forms, inbox, waiting)
        save_by_libreoffice(waiting, inbox)
    days = {name: LATE_DAY if code == truth.LATE else RECEIVED for code, name in sorted(files.items())}
    (ROOT / "nhan.csv").write_text(
        "".join(f"{name},{day},Văn thư\n" for name, day in days.items()), encoding="utf-8")
    write_expected(communes, files)


def write_forms(program, communes, inbox, waiting):
    files = {}
    with tempfile.TemporaryDirectory() as workspace:
        subprocess.run([program, "init", f"{workspace}/w"], check=True, stdout=subprocess.DEVNULL)
        subprocess.run([program, "form", "--workspace", f"{workspace}/w", "--period", "2027-11"], check=True,
                       stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        for place, commune in enumerate(communes):
            form, = Path(workspace, "w/bieu-mau/2027-11").glob(f"{commune.code}-*.xlsx")
            name = files[commune.code] = RENAMED.get(commune.code, form.name)
            fill(form, commune, (waiting if place % EVERY_IN_LIBREOFFICE == 0 else inbox) / name)
    return files


def save_by_libreoffice(sources, folder):
    """All at once: most of the time is its start."""
    subprocess.run(
        ["soffice", f"-env:UserInstallation=file://{sources}/profile", "--headless", "--convert-to", "xlsx", "--outdir",
         str(folder), *(str(path) for path in sorted(sources.iterdir()))],
        check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, timeout=900)


def fill(form, commune, target):
    book = openpyxl.load_workbook(form)
    sheet = book["Phiếu điểm"]
    head = {cell.value: cell.column for cell in sheet[6]}
    column = head["Điểm"]
    for n, value in enumerate(commune.points, 1):
        typed = value is not None and n in TYPED.get(commune.code, [])
        sheet.cell(6 + n, column).value = by_hand.vietnamese(value) if typed else producers.number(value)
    answers = {"Đăng ký": by_hand.mark(commune.registered), "Kế hoạch": by_hand.mark(commune.planned),
               "Cam kết": by_hand.mark(commune.committed), "Kết quả (Đạt/Không đạt)": by_hand.verdict(commune),
               "Số quyết định công nhận": commune.decision and commune.decision[0],
               "Ngày quyết định công nhận": commune.decision and commune.decision[1]}
    for row in range(21, 28):
        label = sheet.cell(row, 2).value
        if label in answers and answers[label] is not None:
            sheet.cell(row, column).value = answers[label]
    book.save(target)
    producers.settle_clock(target)


def all_by_hand(communes, folder):
    layouts = [
        lambda c: by_hand.one_row([c]), lambda c: by_hand.one_row([c], number_row=True),
        lambda c: by_hand.one_row([c], name=c.name, code=int(c.code)), lambda c: by_hand.criteria_down(c),
        lambda c: by_hand.criteria_down(c, heads=("TT", "Nội dung", "Điểm đạt được"), label=lambda n: f"TC{n}"),
        lambda c: by_hand.criteria_down(c, label=lambda n: CRITERIA[n - 1]),
    ]
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as scratch:
        for place, commune in enumerate(communes):
            source = Path(scratch) / f"{commune.spoken} ({place % len(layouts) + 1}).fods"
            source.write_text(producers.flat_odf([layouts[place % len(layouts)](commune)]), encoding="utf-8")
        save_by_libreoffice(Path(scratch), folder)


def write_expected(communes, files):
    result = truth.expected(communes)
    result["sources"] = dict(sorted(files.items()))
    result["findings"] = [{"kind": kind, "file": file, "cell": cell} for kind, file, cell in findings(communes, files)]
    text = json.dumps(result, ensure_ascii=False, indent=1, default=exact)
    (ROOT / "expected.json").write_text(outcome.compact(text) + "\n", encoding="utf-8")


def findings(communes, files):
    """The errors and warnings that a program must report, and no others. Cells are those of the form."""
    yield "areas-unknown", None, None
    for kind, code, cell in SAID_OF_BY_HAND:
        yield kind, files[code], cell
    for c in communes:
        if not c.points:
            yield "district-missing", None, None
            continue
        if c.code == truth.LATE:
            yield "district-late", files[c.code], None
        if c.code in truth.BLANK:
            yield "points-blank", files[c.code], f"D{6 + truth.BLANK[c.code]}"
        for cell, mark in (("D22", c.registered), ("D23", c.planned), ("D24", c.committed)):
            if mark is None:
                yield "mark-column-missing", files[c.code], cell


def exact(value):
    """Points in JSON: whole where whole. All are multiples of 0.25 and so exact as doubles, too."""
    if isinstance(value, Decimal):
        return producers.number(value)
    raise TypeError(type(value))


if __name__ == "__main__":
    main()
