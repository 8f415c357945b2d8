"""Makes Tests/Fixtures/workbooks: one small return written by three producers, and once in
flat OpenDocument, which is recognised but not read (the other such formats are in ../bad). Needs openpyxl, XlsxWriter and LibreOffice."""
import datetime
import pathlib
import subprocess
import tempfile

import openpyxl
import xlsxwriter

folder = pathlib.Path(__file__).parent.parent / "workbooks"
folder.mkdir(exist_ok=True)
date = datetime.date(2022, 11, 30)
moment = datetime.datetime(2022, 11, 30, 8, 30)


def with_openpyxl(path):
    book = openpyxl.Workbook()
    sheet = book.active
    sheet.title = "Biểu 1"
    sheet.merge_cells("A1:F1")
    sheet["A1"] = "Tổng hợp & đánh giá <2022>"
    sheet.append(["Mã xã", "Tên", "Điểm", "Tỷ lệ", "Ngày", "Đạt"])
    sheet.append([760, "Bành Trạch", 912.5, 0.95, date, True])
    sheet.append([1894, " Mỹ Phương ", 4.4, 0.3333, moment, False])
    sheet.append([None, None, "=SUM(C3:C4)", "#N/A", datetime.time(8, 30), None])
    for row in (3, 4):
        sheet.cell(row, 1).number_format = "00000"
        sheet.cell(row, 4).number_format = "0.00%"
        sheet.cell(row, 5).number_format = "dd/mm/yyyy"
    sheet.row_dimensions[4].hidden = True
    sheet.column_dimensions["F"].hidden = True
    hidden = book.create_sheet("Ẩn")
    hidden["B2"] = "x"
    hidden.sheet_state = "veryHidden"
    book.save(path)


def with_xlsxwriter(path, constant_memory=False):
    book = xlsxwriter.Workbook(path, {"constant_memory": constant_memory})
    padded, percent, day, clock = (
        book.add_format({"num_format": code}) for code in ("00000", "0.00%", "dd/mm/yyyy", "hh:mm"))
    sheet = book.add_worksheet("Biểu 1")
    if not constant_memory:
        sheet.merge_range("A1:F1", "Tổng hợp & đánh giá <2022>")
    else:
        sheet.write("A1", "Tổng hợp & đánh giá <2022>")
    sheet.write_row(1, 0, ["Mã xã", "Tên", "Điểm", "Tỷ lệ", "Ngày", "Đạt"])
    rows = [(760, "Bành Trạch", 912.5, 0.95, date, True), (1894, " Mỹ Phương ", 4.4, 0.3333, moment, False)]
    for index, (code, name, points, rate, when, meets) in enumerate(rows, 2):
        if index == 3:
            sheet.set_row(3, None, None, {"hidden": True})
        sheet.write_number(index, 0, code, padded)
        sheet.write_string(index, 1, name)
        sheet.write_number(index, 2, points)
        sheet.write_number(index, 3, rate, percent)
        sheet.write_datetime(index, 4, when, day)
        sheet.write_boolean(index, 5, meets)
    sheet.write_formula(4, 2, "=SUM(C3:C4)", None, 916.9)
    sheet.write_formula(4, 3, "=NA()", None, "#N/A")
    sheet.write_datetime(4, 4, datetime.time(8, 30), clock)
    sheet.set_column("F:F", None, None, {"hidden": True})
    hidden = book.add_worksheet("Ẩn")
    hidden.write("B2", "x")
    hidden.very_hidden()
    book.close()


def converted(source, kind, name):
    with tempfile.TemporaryDirectory() as out:
        subprocess.run(
            ["soffice", "--headless", "--convert-to", kind, "--outdir", out, str(source)], check=True,
            capture_output=True)
        made = next(pathlib.Path(out).iterdir())
        (folder / name).write_bytes(made.read_bytes())


with_openpyxl(folder / "openpyxl.xlsx")
with_xlsxwriter(folder / "xlsxwriter.xlsx")
with_xlsxwriter(folder / "xlsxwriter-constant-memory.xlsx", constant_memory=True)
converted(folder / "xlsxwriter.xlsx", "xlsx:Calc MS Excel 2007 XML", "libreoffice.xlsx")
converted(folder / "xlsxwriter.xlsx", "fods", "open.fods")
