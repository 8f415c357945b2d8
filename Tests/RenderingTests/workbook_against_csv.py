"""Holds the sheets of the report's workbook against the CSV files that it was published with, cell by cell.

workbook_against_csv.py FOLDER: openpyxl and Python's csv read them; a line for each complaint, then how much was compared.
A number is a number of the same value, a date that day, every other text that very text, an empty field an empty cell.
"""

import csv
import datetime
import decimal
import pathlib
import re
import sys

import openpyxl
from openpyxl.utils.escape import unescape

PAIRS = {"Đơn vị": "bao-cao-tong-hop.csv", "Tiêu chí": "tieu-chi.csv", "Xã phường": "xa-phuong.csv",
         "Cần xử lý": "sai-sot.csv"}
NUMBER = re.compile(r"-?\d+(,\d+)?")
UNIT = re.compile(r"\((xã|điểm|%)\)$")
PLAIN_NUMBERS = ("Số tiêu chí", "Dòng", "STT")


def rows_of(path):
    with path.open(encoding="utf-8-sig", newline="") as file:
        head, *rows = csv.reader(file)
    if path.name == "sai-sot.csv":
        rows = [row for row in rows if row[0] in ("Lỗi", "Cảnh báo") and not row[8] and not row[9]]
    return head, rows


def complaint(head, written, cell):
    # openpyxl does not know escapes (`_x0041_`) in texts stored in their cells; Excel and LibreOffice do.
    value = unescape(cell.value) if isinstance(cell.value, str) else cell.value
    if cell.data_type == "f":
        return "is a formula"
    if value is None:
        return None if written == "" else "is empty"
    if (UNIT.search(head) or head in PLAIN_NUMBERS) and NUMBER.fullmatch(written):
        same = isinstance(value, (int, float)) and decimal.Decimal(repr(value)) == decimal.Decimal(written.replace(",", "."))
        return None if same else f"is {value!r}, no number of that value"
    if head.startswith("Ngày") and re.fullmatch(r"\d\d/\d\d/\d{4}", written):
        same = isinstance(value, datetime.datetime) and value.strftime("%d/%m/%Y") == written
        return None if same else f"is {value!r}, not that day"
    # The CSV has an apostrophe before what a spreadsheet would take for a formula. A workbook does not need one.
    plain = re.sub(r"(^|[;\t\n])'", r"\1", written.replace("\r\n", "\n"))
    return None if isinstance(value, str) and value in (written, plain) else f"is {value!r}"


def main():
    folder = pathlib.Path(sys.argv[1])
    book = openpyxl.load_workbook(folder / "bao-cao-tong-hop.xlsx")
    compared = 0
    for name, file in PAIRS.items():
        if not (folder / file).exists():
            if name in book.sheetnames:
                print(f"{name}: there is no {file}")
            continue
        head, rows = rows_of(folder / file)
        sheet = book[name]
        if [cell.value for cell in sheet[1]] != head or sheet.max_row != len(rows) + 1:
            print(f"{name}: {sheet.max_row} rows, {file}: {len(rows) + 1}; or other heads")
        if sheet.freeze_panes is None or sheet.auto_filter.ref is None or sheet.print_title_rows != "$1:$1":
            print(f"{name}: no frozen head, no filter or no repeated head")
        for y, row in enumerate(rows, 2):
            for x, written in enumerate(row, 1):
                said = complaint(head[x - 1], written, sheet.cell(y, x))
                compared += 1
                if said:
                    print(f"{name}!{sheet.cell(y, x).coordinate} “{written}” {said}")
    listed = [row[0].value for row in book.worksheets[0].iter_rows() if row[0].hyperlink]
    if listed != book.sheetnames[1:]:
        print(f"the first sheet lists {listed}, there are {book.sheetnames}")
    print(f"{compared} cells; {', '.join(book.sheetnames)}")


main()
