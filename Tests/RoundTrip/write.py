"""Has every producer write the same random tables: openpyxl, XlsxWriter (two ways) and LibreOffice (xlsx and CSV).

    /usr/bin/python3 Tests/RoundTrip/write.py FOLDER

Leaves in FOLDER tables.json, what was to be written, and for each producer a folder of its files. Each workbook
holds TABLES / BOOKS tables, one a sheet; of CSV files there is one a table. LibreOffice is given flat OpenDocument,
which says of every value what it is, so that no other producer stands between. Exit 69: a producer is missing.
"""
import datetime
import json
import os
import pathlib
import shutil
import subprocess
import sys
from xml.sax.saxutils import escape

# The file beside this one.
import tables as random_tables

TABLES, BOOKS, SEED = 240, 6, 2022
MILLISECOND = datetime.timedelta(milliseconds=1)
DATE_FORMAT, TIME_FORMAT = "yyyy-mm-dd hh:mm:ss.000", "hh:mm:ss.000"


def main(folder):
    try:
        import openpyxl  # noqa: F401
        import xlsxwriter  # noqa: F401
    except ImportError as error:
        stop(f"{error.name} is not there for {sys.executable}")
    office = shutil.which("soffice") or shutil.which("localc") or stop("LibreOffice is not there")
    everything = random_tables.tables(TABLES, SEED)
    size = TABLES // BOOKS
    for index in range(BOOKS):
        part = everything[index * size:(index + 1) * size]
        with_openpyxl(part, place(folder, "openpyxl", f"{index}.xlsx"))
        with_xlsxwriter(part, place(folder, "xlsxwriter", f"{index}.xlsx"))
        with_xlsxwriter(part, place(folder, "xlsxwriter-row-by-row", f"{index}.xlsx"), constant_memory=True)
        place(folder, "open", f"{index}.fods").write_text(flat_document(part), encoding="utf-8", newline="")
    with_libreoffice(office, folder, "xlsx:Calc MS Excel 2007 XML", "libreoffice")
    # Separator, quote, character set (76 UTF-8, 65535 UTF-16), …, contents as stored, …, all sheets.
    with_libreoffice(office, folder, csv_filter("44,34,76"), "libreoffice-csv")
    with_libreoffice(office, folder, csv_filter("59,34,65535"), "libreoffice-csv-utf16")
    written = [as_json(table, number // size) for number, table in enumerate(everything)]
    (folder / "tables.json").write_text(json.dumps(written), encoding="utf-8")


def stop(reason):
    print(f"{reason}: `make test` installs it", file=sys.stderr)
    sys.exit(69)


def place(folder, producer, name):
    (folder / producer).mkdir(exist_ok=True)
    return folder / producer / name


def as_json(table, book):
    """Every value as text: JSON has one kind of number only."""
    def value(kind, value):
        return value.isoformat(timespec="milliseconds") if kind == "date" else str(value)
    cells = [
        {"row": row, "column": column, "kind": kind, "value": value(kind, what)}
        for row, column, kind, what in table["cells"]]
    return {"name": table["name"], "book": book, "cells": cells, "merges": table["merges"]}


def with_openpyxl(part, path):
    import openpyxl
    book = openpyxl.Workbook()
    book.remove(book.active)
    for table in part:
        sheet = book.create_sheet(table["name"])
        for row, column, kind, value in table["cells"]:
            cell = sheet.cell(row, column)
            if kind == "text":
                cell.value = value
                # openpyxl takes "=1" for a formula and "#N/A" for an error.
                cell.data_type = "s"
            elif kind == "duration":
                cell.value = (datetime.datetime.min + value * MILLISECOND).time()
                cell.number_format = TIME_FORMAT
            else:
                cell.value = value
                if kind == "date":
                    cell.number_format = DATE_FORMAT
        for top, left, bottom, right in table["merges"]:
            sheet.merge_cells(start_row=top, start_column=left, end_row=bottom, end_column=right)
    book.save(path)


def with_xlsxwriter(part, path, constant_memory=False):
    """With constant memory it writes text into the cells, and no merges of several rows: none then."""
    import xlsxwriter
    book = xlsxwriter.Workbook(path, {"constant_memory": constant_memory})
    day, clock = (book.add_format({"num_format": code}) for code in (DATE_FORMAT, TIME_FORMAT))
    for table in part:
        sheet = book.add_worksheet(table["name"])
        if not constant_memory:
            for top, left, bottom, right in table["merges"]:
                sheet.merge_range(top - 1, left - 1, bottom - 1, right - 1, "")
        for row, column, kind, value in table["cells"]:
            at = (row - 1, column - 1)
            if kind == "text":
                sheet.write_string(*at, value)
            elif kind == "number":
                sheet.write_number(*at, value)
            elif kind == "boolean":
                sheet.write_boolean(*at, value)
            elif kind == "date":
                sheet.write_datetime(*at, value, day)
            else:
                sheet.write_datetime(*at, (datetime.datetime.min + value * MILLISECOND).time(), clock)
    book.close()


# Flat OpenDocument

URNS = {"office": "office", "table": "table", "text": "text", "number": "datastyle", "style": "style"}
NAMESPACES = " ".join(
    f'xmlns:{name}="urn:oasis:names:tc:opendocument:xmlns:{urn}:1.0"' for name, urn in URNS.items())
CLOCK = (
    '<number:hours number:style="long"/><number:text>:</number:text><number:minutes number:style="long"/>'
    '<number:text>:</number:text><number:seconds number:style="long" number:decimal-places="3"/>')
STYLES = f"""<office:automatic-styles><number:date-style style:name="N1"><number:year number:style="long"/>
<number:text>-</number:text><number:month number:style="long"/><number:text>-</number:text>
<number:day number:style="long"/><number:text> </number:text>{CLOCK}</number:date-style>
<number:time-style style:name="N2">{CLOCK}</number:time-style>
<number:boolean-style style:name="N3"><number:boolean/></number:boolean-style>
<style:style style:name="date" style:family="table-cell" style:data-style-name="N1"/>
<style:style style:name="duration" style:family="table-cell" style:data-style-name="N2"/>
<style:style style:name="boolean" style:family="table-cell" style:data-style-name="N3"/></office:automatic-styles>"""


def flat_document(part):
    sheets = "".join(flat_table(table) for table in part)
    return (
        f'<?xml version="1.0" encoding="UTF-8"?><office:document {NAMESPACES} office:version="1.3" '
        f'office:mimetype="application/vnd.oasis.opendocument.spreadsheet">{STYLES}<office:body><office:spreadsheet>'
        f"{sheets}</office:spreadsheet></office:body></office:document>")


def flat_table(table):
    contents = {(row, column): flat_cell(kind, value) for row, column, kind, value in table["cells"]}
    spans = {
        (top, left): f' table:number-rows-spanned="{bottom - top + 1}" table:number-columns-spanned="{right - left + 1}"'
        for top, left, bottom, right in table["merges"]}
    width = max([column for _, column in contents] + [merge[3] for merge in table["merges"]])
    height = max([row for row, _ in contents] + [merge[2] for merge in table["merges"]])
    rows = []
    for row in range(1, height + 1):
        cells = []
        for column in range(1, width + 1):
            attributes, content = contents.get((row, column), ("", ""))
            cells.append(f"<table:table-cell{attributes}{spans.get((row, column), '')}>{content}</table:table-cell>")
        rows.append("<table:table-row>" + "".join(cells) + "</table:table-row>")
    return f'<table:table table:name="{table["name"]}">{"".join(rows)}</table:table>'


def flat_cell(kind, value):
    """The attributes and the content of a cell."""
    if kind == "text":
        lines = value.replace("\r\n", "\n").split("\n")
        return ' office:value-type="string"', "".join(f"<text:p>{flat_text(line)}</text:p>" for line in lines)
    if kind == "number":
        return f' office:value-type="float" office:value="{value!r}"', ""
    if kind == "boolean":
        written = str(value).lower()
        return f' table:style-name="boolean" office:value-type="boolean" office:boolean-value="{written}"', ""
    if kind == "date":
        written = value.isoformat(timespec="milliseconds")
        return f' table:style-name="date" office:value-type="date" office:date-value="{written}"', ""
    seconds, rest = divmod(value, 1000)
    written = f"PT{seconds // 3600:02d}H{seconds // 60 % 60:02d}M{seconds % 60:02d}.{rest:03d}S"
    return f' table:style-name="duration" office:value-type="time" office:time-value="{written}"', ""


def flat_text(line):
    """White space is collapsed in OpenDocument; these elements are not."""
    return escape(line).replace(" ", "<text:s/>").replace("\t", "<text:tab/>")


def csv_filter(tokens):
    return f"csv:Text - txt - csv (StarCalc):{tokens},1,,0,false,false,false,false,false,-1"


def with_libreoffice(office, folder, kind, producer):
    (folder / producer).mkdir()
    sources = sorted((folder / "open").iterdir())
    # Needs a profile of its own: another LibreOffice of the same user would accept the command and do nothing.
    subprocess.run(
        [office, f"-env:UserInstallation=file://{folder}/profile", "--headless", "--convert-to", kind, "--outdir",
         folder / producer, *sources],
        check=True, timeout=300, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, stdin=subprocess.DEVNULL,
        env={**os.environ, "LC_ALL": "C.UTF-8"})


main(pathlib.Path(sys.argv[1]).resolve())
