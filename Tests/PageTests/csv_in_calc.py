"""Opens the CSV files of a folder in LibreOffice Calc as somebody in Vietnam would, and reads the cells back.

Told as docs/tep-cong-bo.md tells people: UTF-8, comma, columns of codes and of quoted text as text. What Calc then shows must
be what was written: a text letter for letter, a number by its value, a date as day/month/year.
"""

import csv
import datetime
import decimal
import pathlib
import re
import subprocess
import sys
import tempfile

import openpyxl

VIETNAMESE = 1066
AS_TEXT = re.compile(r"^(Mã|Số quyết định|Giá trị|Ô$|Tệp|Trang tính)")


def opened(path, head, folder):
    columns = "/".join(f"{i}/{2 if AS_TEXT.match(name) else 1}" for i, name in enumerate(head, 1))
    subprocess.run(
        ["soffice", "--headless", "--norestore", f"-env:UserInstallation=file://{folder}/profile",
         f"--infilter=Text - txt - csv (StarCalc):44,34,76,1,{columns},{VIETNAMESE}",
         "--convert-to", "xlsx", "--outdir", folder, str(path)],
        check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    return openpyxl.load_workbook(f"{folder}/{path.stem}.xlsx").active


def complaint(written, cell):
    value = cell.value
    if cell.data_type == "f":
        return "became a formula"
    if isinstance(value, bool):
        return f"became {value}"
    if isinstance(value, (int, float)):
        plain = re.fullmatch(r"-?\d+(,\d+)?", written)
        if not plain or decimal.Decimal(repr(value)) != decimal.Decimal(written.replace(",", ".")):
            return f"became the number {value!r}"
        return "is shown in scientific form" if "E" in cell.number_format.upper().replace("GENERAL", "") else None
    if isinstance(value, (datetime.datetime, datetime.date)):
        return None if value.strftime("%d/%m/%Y") == written else f"became the date {value}"
    return None if (value or "") == written else f"became {value!r}"


def main():
    complaints = 0
    files = sorted(pathlib.Path(sys.argv[1]).glob("*.csv"))
    with tempfile.TemporaryDirectory() as folder:
        for path in files:
            with path.open(encoding="utf-8-sig", newline="") as file:
                rows = list(csv.reader(file))
            sheet = opened(path, rows[0], folder)
            if (sheet.max_row, sheet.max_column) != (len(rows), len(rows[0])):
                print(f"{path.name}: {len(rows)} rows of {len(rows[0])} became {sheet.max_row} of {sheet.max_column}")
                complaints += 1
            for y, row in enumerate(rows, 1):
                for x, written in enumerate(row, 1):
                    wrong = complaint(written, sheet.cell(y, x))
                    if wrong:
                        print(f"{path.name} row {y} “{rows[0][x - 1]}”: {written!r} {wrong}")
                        complaints += 1
    print(f"{len(files)} files, {complaints} complaints")


if __name__ == "__main__":
    main()
