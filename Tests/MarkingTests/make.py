"""Writes the workbooks that the tests mark, each as another program writes it. Usage: make.py FOLDER"""

import io
import re
import struct
import subprocess
import sys
import zipfile
import zlib

import openpyxl
import xlsxwriter
from openpyxl.chart import BarChart, Reference
from openpyxl.comments import Comment
from openpyxl.styles import Font, PatternFill
from openpyxl.workbook.defined_name import DefinedName

folder = sys.argv[1]


def picture():
    def chunk(kind, data):
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
    rows = b"".join(b"\0" + b"\xc0\x20\x20" * 8 for _ in range(8))
    return (b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", struct.pack(">IIBBBBB", 8, 8, 8, 2, 0, 0, 0))
            + chunk(b"IDAT", zlib.compress(rows)) + chunk(b"IEND", b""))


ROWS = [["Biểu tổng hợp huyện Ba Bể"], [], ["TT", "Xã", "Tiêu chí 1", "Tiêu chí 2", "Tổng"],
        [1, "Bành Trạch", 87.5, "75 (đã trừ)", "=SUM(C4:D4)"], [2, "Hà Hiệu", -3, 50, "=SUM(C5:D5)"]]


def define(book, name, sheet):
    defined = DefinedName(name, localSheetId=sheet, attr_text="'Ghi chú'!$A$1")
    if isinstance(book.defined_names, dict):  # since openpyxl 3.1
        (book.defined_names if sheet is None else book.worksheets[sheet].defined_names)[name] = defined
    else:
        book.defined_names.append(defined)


def with_openpyxl(path):
    book = openpyxl.Workbook()
    sheet = book.active
    sheet.title = "Biểu 1 'a' & b"
    for row in ROWS:
        sheet.append(row)
    sheet["D4"].comment = Comment("Xem công văn 12", "Huyện")
    sheet["C4"].number_format = "#,##0.00"
    sheet["D4"].font = Font(bold=True)
    sheet["D4"].fill = PatternFill("solid", fgColor="FFCCFFCC")
    sheet.column_dimensions["B"].width = 28
    sheet.merge_cells("A1:E1")
    chart = BarChart()
    chart.add_data(Reference(sheet, min_col=3, min_row=3, max_row=5), titles_from_data=True)
    sheet.add_chart(chart, "H3")
    other = book.create_sheet("Ghi chú")
    other["A1"] = "trang khác"
    other.print_title_rows = "1:1"
    define(book, "Chung", None)
    define(book, "Rieng", 0)
    book.active = 1
    book.save(path)


def with_xlsxwriter(path):
    book = xlsxwriter.Workbook(path)
    sheet = book.add_worksheet("Biểu 1 'a' & b")
    for number, row in enumerate(ROWS):
        sheet.write_row(number, 0, row)
    sheet.set_column("B:B", 28, book.add_format({"italic": True}))
    sheet.set_row(6, 40, book.add_format({"bold": True}))
    sheet.write_comment("D4", "Xem công văn 12")
    sheet.write_comment("A1", "của người gửi")
    sheet.insert_image("H3", "tem.png", {"image_data": io.BytesIO(picture())})
    sheet.insert_button("H10", {"macro": "m", "caption": "Nút"})
    chart = book.add_chart({"type": "column"})
    chart.add_series({"values": ["Biểu 1 'a' & b", 3, 2, 4, 2]})
    sheet.insert_chart("H12", chart)
    sheet.add_table("A10:B12")
    sheet.set_header("&C&G", {"image_center": "tem.png", "image_data_center": io.BytesIO(picture())})
    other = book.add_worksheet("Ghi chú")
    other.write("A1", "trang khác")
    other.print_area("A1:B2")
    other.activate()
    book.define_name("Chung", "='Ghi chú'!$A$1")
    book.close()


NAMESPACES = [
    ("http://schemas.openxmlformats.org/spreadsheetml/2006/main", "http://purl.oclc.org/ooxml/spreadsheetml/main"),
    ("http://schemas.openxmlformats.org/officeDocument/2006/relationships",
     "http://purl.oclc.org/ooxml/officeDocument/relationships"),
    ("http://schemas.openxmlformats.org/drawingml/2006/", "http://purl.oclc.org/ooxml/drawingml/"),
]


def rewritten(source, path, change):
    with zipfile.ZipFile(source) as old, zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as new:
        for entry in old.infolist():
            new.writestr(entry, change(entry.filename, old.read(entry)))


def strict(name, data):
    if name.endswith((".xml", ".rels")):
        for old, new in NAMESPACES:
            data = data.replace(old.encode(), new.encode())
    return data


def prefixed(name, data):
    """The same elements with a prefix for their namespace, as some libraries write them."""
    if not re.fullmatch(r"xl/(workbook|styles|sharedStrings|worksheets/sheet\d+|comments\d*|comments/comment\d+)\.xml", name):
        return data
    text = re.sub(r"<(/?)(?=[A-Za-z]+[\s/>])", r"<\1x:", data.decode())
    return text.replace(' xmlns="', ' xmlns:x="').encode()


with_openpyxl(f"{folder}/openpyxl.xlsx")
with_xlsxwriter(f"{folder}/xlsxwriter.xlsx")
rewritten(f"{folder}/xlsxwriter.xlsx", f"{folder}/strict.xlsx", strict)
rewritten(f"{folder}/openpyxl.xlsx", f"{folder}/prefixed.xlsx", prefixed)
subprocess.run(
    ["soffice", "--headless", "--norestore", f"-env:UserInstallation=file://{folder}/profile", "--convert-to",
     "xlsx:Calc MS Excel 2007 XML", "--outdir", f"{folder}/lo", f"{folder}/openpyxl.xlsx"],
    check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
import shutil
shutil.move(f"{folder}/lo/openpyxl.xlsx", f"{folder}/libreoffice.xlsx")
