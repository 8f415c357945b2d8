"""What the documents of a published period say, by kind: published.py FOLDER ANNEX DISTRICT CODE …

Prints for docx, xlsx and pdf: by the code of a commune its total and verdict, and of the district how many communes
reported and how many of them meet. DISTRICT is the district's name, ANNEX the stem of its annex. python-docx, openpyxl
and poppler read them.
"""
import json
import pathlib
import re
import subprocess
import sys

import docx
import openpyxl

folder, annex, district, *codes = sys.argv[1:]
folder = pathlib.Path(folder)
report, annex = folder / "bao-cao-tong-hop", folder / "phu-luc" / annex


def points(shown):
    """A number as Vietnamese writes it (1.415,5), as a program does."""
    return shown.replace(".", "").replace(",", ".")


def rows(table):
    """The rows below the heads of a table by their heads, of which the last stand nearest to the figures."""
    heads = []
    for row in table:
        if not heads or row[0] == heads[0]:
            heads = row
        else:
            yield dict(zip(heads, row))


def found(tables, key, value, *columns):
    """These columns of the row of the one table that has them all."""
    return [row[column] for column in columns for table in tables for row in rows(table)
            if row.get(key) == value and set(columns) <= row.keys()]


def in_word(path, *wanted):
    return found([[[cell.text for cell in row.cells] for row in table.rows] for table in docx.Document(path).tables],
                 *wanted)


def from_word():
    communes = {}
    for code in codes:
        total, verdict = in_word(f"{annex}.docx", "Mã", code, "Tổng điểm", "Kết quả")
        communes[code] = [points(total), verdict]
    return communes, [int(one) for one in in_word(f"{report}.docx", "Đơn vị", district, "Đã báo cáo", "Đạt tiêu chuẩn")]


def from_workbook():
    tables = [list(sheet.values) for sheet in openpyxl.load_workbook(f"{report}.xlsx")]
    communes = {}
    for code in codes:
        total, verdict = found(tables, "Mã xã", code, "Tổng điểm (điểm)", "Kết quả")
        communes[code] = [f"{total:.15g}", verdict]
    return communes, found(tables, "Đơn vị", district, "Đã báo cáo (xã)", "Đạt tiêu chuẩn (xã)")


def printed(path):
    return subprocess.run(["pdftotext", "-layout", path, "-"], check=True, capture_output=True, text=True).stdout


def from_print():
    """The narrow column of verdicts breaks “Không đạt” into two lines."""
    pages, communes = printed(f"{annex}.pdf"), {}
    for code in codes:
        total, verdict = re.search(rf"^ *{code} .* (\S+) +800 +(Đạt|Không)\b", pages, re.MULTILINE).groups()
        communes[code] = [points(total), {"Đạt": "Đạt", "Không": "Không đạt"}[verdict]]
    row = re.search(rf"^ *{district} +((?:\d+ +){{7}})[\d,]+ ", printed(f"{report}.pdf"), re.MULTILINE)
    counts = [int(one) for one in row[1].split()]
    return communes, [counts[1], counts[6]]


readers = dict(docx=from_word, xlsx=from_workbook, pdf=from_print)
print(json.dumps({kind: dict(zip(("communes", "district"), read())) for kind, read in readers.items()}))
