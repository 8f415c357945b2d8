"""The programs that write the returns: openpyxl, XlsxWriter, LibreOffice, and plain bytes for CSV."""
import csv
import io
import re
import subprocess
import tempfile
import zipfile
from datetime import date, datetime
from decimal import Decimal
from pathlib import Path
from xml.sax.saxutils import escape, quoteattr

import openpyxl
import xlsxwriter
from openpyxl.styles import Alignment, Border, Font, Side

from figures import plain, vietnamese
from sheet import DRESS, Formula

MADE = datetime(2022, 11, 25, 8, 0, 0)


def number(value):
    """Whole numbers as int, others as the nearest double: what every spreadsheet program stores."""
    if isinstance(value, Decimal):
        return int(value) if value == value.to_integral_value() else float(value)
    return value


# openpyxl

def with_openpyxl(path, sheets):
    book = openpyxl.Workbook()
    book.remove(book.active)
    thin = Side(style="thin")
    for sheet in sheets:
        page = book.create_sheet(sheet.name)
        page.sheet_state = "hidden" if sheet.hidden else "visible"
        for (row, column), cell in sheet.cells.items():
            bold, italic, align, border, wrap, size = DRESS[cell.dress]
            target = page.cell(row, column)
            value = cell.value.text if isinstance(cell.value, Formula) else number(cell.value)
            if value is not None:
                target.value = value
                if isinstance(value, str) and not isinstance(cell.value, Formula):
                    target.data_type = "s"
            target.number_format = cell.format
            target.font = Font(name=cell.font, size=size, bold=bold, italic=italic)
            target.alignment = Alignment(horizontal=align, vertical="center", wrap_text=wrap)
            if border:
                target.border = Border(left=thin, right=thin, top=thin, bottom=thin)
        for row, column, last_row, last_column in sheet.merges:
            page.merge_cells(start_row=row, start_column=column, end_row=last_row, end_column=last_column)
        for column, width in sheet.widths.items():
            page.column_dimensions[openpyxl.utils.get_column_letter(column)].width = width
        for row, height in sheet.heights.items():
            page.row_dimensions[row].height = height
        for column in sheet.hidden_columns:
            page.column_dimensions[openpyxl.utils.get_column_letter(column)].hidden = True
        for row in sheet.hidden_rows:
            page.row_dimensions[row].hidden = True
        page.page_setup.orientation = "portrait" if sheet.portrait else "landscape"
        page.page_setup.paperSize = 9
        page.page_setup.fitToHeight = 0
        page.sheet_properties.pageSetUpPr = openpyxl.worksheet.properties.PageSetupProperties(fitToPage=True)
    book.properties.creator = "Phòng LĐ-TB&XH"
    book.properties.created = MADE
    book.active = next(i for i, sheet in enumerate(sheets) if not sheet.hidden)
    book.save(path)
    settle_clock(path)


def settle_clock(path):
    """openpyxl stamps the time of saving into the package; put the sample's own there."""
    with zipfile.ZipFile(path) as old:
        parts = [(info.filename, old.read(info)) for info in old.infolist()]
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as new:
        for name, data in parts:
            if name == "docProps/core.xml":
                stamp = MADE.strftime("%Y-%m-%dT%H:%M:%SZ").encode()
                data = re.sub(rb"(<dcterms:modified[^>]*>)[^<]*", rb"\g<1>" + stamp, data)
            info = zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0))
            info.compress_type = zipfile.ZIP_DEFLATED
            new.writestr(info, data)


# XlsxWriter

def with_xlsxwriter(path, sheets):
    book = xlsxwriter.Workbook(str(path), {"strings_to_numbers": False, "strings_to_formulas": False})
    book.set_properties({"author": "Phòng LĐ-TB&XH", "created": MADE})
    formats = {}

    def dressed(cell):
        key = (cell.dress, cell.font, cell.format)
        if key not in formats:
            bold, italic, align, border, wrap, size = DRESS[cell.dress]
            formats[key] = book.add_format({
                "bold": bold, "italic": italic, "align": align, "valign": "vcenter", "border": int(border),
                "text_wrap": wrap, "font_size": size, "font_name": cell.font, "num_format": cell.format})
        return formats[key]

    for sheet in sheets:
        page = book.add_worksheet(sheet.name)
        if sheet.hidden:
            page.hide()
        for row, column, last_row, last_column in sheet.merges:
            page.merge_range(row - 1, column - 1, last_row - 1, last_column - 1, "",
                             dressed(sheet.cells[row, column]))
        for (row, column), cell in sorted(sheet.cells.items()):
            place, value, dress = (row - 1, column - 1), number(cell.value), dressed(cell)
            if isinstance(value, Formula):
                page.write_formula(*place, value.text, dress, number(value.value))
            elif isinstance(value, bool):
                page.write_boolean(*place, value, dress)
            elif value is None:
                page.write_blank(*place, None, dress)
            elif isinstance(value, date):
                page.write_datetime(*place, datetime(value.year, value.month, value.day), dress)
            elif isinstance(value, str):
                page.write_string(*place, value, dress)
            else:
                page.write_number(*place, value, dress)
        for column, width in sheet.widths.items():
            hidden = {"hidden": True} if column in sheet.hidden_columns else {}
            page.set_column(column - 1, column - 1, width, None, hidden)
        for row in set(sheet.heights) | sheet.hidden_rows:
            hidden = {"hidden": True} if row in sheet.hidden_rows else {}
            page.set_row(row - 1, sheet.heights.get(row), None, hidden)
        if not sheet.portrait:
            page.set_landscape()
        page.set_paper(9)
        page.fit_to_pages(1, 0)
    book.close()


# LibreOffice: the sheet as flat ODF, its native format, then saved as .xlsx by LibreOffice itself,
# which also calculates the formulas.

FLAT_HEAD = """<?xml version="1.0" encoding="UTF-8"?>
<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
 xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0"
 xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"
 xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"
 xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"
 xmlns:number="urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0"
 xmlns:of="urn:oasis:names:tc:opendocument:xmlns:of:1.2"
 office:version="1.2" office:mimetype="application/vnd.oasis.opendocument.spreadsheet">
"""
DATA_STYLES = """<number:date-style style:name="dmy"><number:day number:style="long"/><number:text>/</number:text>
<number:month number:style="long"/><number:text>/</number:text><number:year number:style="long"/></number:date-style>
<number:number-style style:name="code"><number:number number:decimal-places="0" number:min-integer-digits="5"/>
</number:number-style>
<number:number-style style:name="money" number:language="vi" number:country="VN"><number:number
 number:decimal-places="2" number:min-decimal-places="2" number:min-integer-digits="1" number:grouping="true"/>
</number:number-style>
"""
PAGE = """<style:page-layout style:name="page"><style:page-layout-properties fo:page-width="29.7cm"
 fo:page-height="21cm" style:print-orientation="landscape" style:scale-to-X="1" style:scale-to-Y="0"
 fo:margin="1.5cm"/></style:page-layout>
<style:page-layout style:name="upright"><style:page-layout-properties fo:page-width="21cm"
 fo:page-height="29.7cm" style:print-orientation="portrait" style:scale-to-X="1" style:scale-to-Y="0"
 fo:margin="1.5cm"/></style:page-layout>
"""
DATA_STYLE_OF = {"General": "", "dd/mm/yyyy": "dmy", "00000": "code", "[$-42A]#,##0.00": "money"}


def with_libreoffice(path, sheets):
    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder) / (path.stem + ".fods")
        source.write_text(flat_odf(sheets), encoding="utf-8")
        convert(source, "xlsx", path.parent, folder)


def convert(source, to, folder, profile):
    """LibreOffice with a profile of its own, so that it neither finds nor leaves settings."""
    subprocess.run(
        ["soffice", f"-env:UserInstallation=file://{profile}/profile", "--headless", "--convert-to", to,
         "--outdir", str(folder), str(source)],
        check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, timeout=180)


def flat_odf(sheets):
    cell_styles, column_styles, row_styles, fonts = {}, {}, {}, {}
    body = "".join(flat_table(sheet, index, cell_styles, column_styles, row_styles)
                   for index, sheet in enumerate(sheets))
    fonts = sorted({font for _, font, _ in cell_styles})
    text = FLAT_HEAD + "<office:font-face-decls>" + "".join(
        f'<style:font-face style:name="{font}" xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0"'
        f' svg:font-family="&apos;{font}&apos;"/>' for font in fonts) + "</office:font-face-decls>\n"
    text += "<office:automatic-styles>" + DATA_STYLES + PAGE
    for index, sheet in enumerate(sheets):
        master = "Upright" if sheet.portrait else "Default"
        text += (f'<style:style style:name="ta{index}" style:family="table" style:master-page-name="{master}">'
                 f'<style:table-properties table:display="{str(not sheet.hidden).lower()}"/></style:style>\n')
    for width, name in column_styles.items():
        text += (f'<style:style style:name="{name}" style:family="table-column"><style:table-column-properties'
                 f' style:column-width="{width * 0.2:.2f}cm"/></style:style>\n')
    for height, name in row_styles.items():
        size = (f'style:row-height="{height}pt" style:use-optimal-row-height="false"' if height
                else 'style:use-optimal-row-height="true"')
        text += (f'<style:style style:name="{name}" style:family="table-row"><style:table-row-properties {size}/>'
                 f'</style:style>\n')
    for (dress, font, format), name in cell_styles.items():
        bold, italic, align, border, wrap, size = DRESS[dress]
        data_style = f' style:data-style-name="{DATA_STYLE_OF[format]}"' if DATA_STYLE_OF[format] else ""
        text += (f'<style:style style:name="{name}" style:family="table-cell"{data_style}>'
                 f'<style:table-cell-properties fo:border="{"0.5pt solid #000000" if border else "none"}"'
                 f' fo:wrap-option="{"wrap" if wrap else "no-wrap"}" style:vertical-align="middle"/>'
                 f'<style:paragraph-properties fo:text-align="{dict(left="start", right="end").get(align, align)}"/>'
                 f'<style:text-properties style:font-name="{font}" fo:font-size="{size}pt"'
                 f' fo:font-weight="{"bold" if bold else "normal"}"'
                 f' fo:font-style="{"italic" if italic else "normal"}"/></style:style>\n')
    text += ('</office:automatic-styles><office:master-styles><style:master-page style:name="Default"'
             ' style:page-layout-name="page"/><style:master-page style:name="Upright"'
             ' style:page-layout-name="upright"/></office:master-styles>\n')
    return text + "<office:body><office:spreadsheet>" + body + "</office:spreadsheet></office:body></office:document>\n"


def flat_table(sheet, index, cell_styles, column_styles, row_styles):
    rows, columns = sheet.size
    spans = {(r, c): (r2 - r + 1, c2 - c + 1) for r, c, r2, c2 in sheet.merges}
    covered = {(r, c) for r1, c1, r2, c2 in sheet.merges for r in range(r1, r2 + 1) for c in range(c1, c2 + 1)}
    text = f'<table:table table:name={quoteattr(sheet.name)} table:style-name="ta{index}">\n'
    for column in range(1, columns + 1):
        style = column_styles.setdefault(sheet.widths.get(column, 9), f"co{len(column_styles)}")
        hidden = ' table:visibility="collapse"' if column in sheet.hidden_columns else ""
        text += f'<table:table-column table:style-name="{style}"{hidden}/>'
    for row in range(1, rows + 1):
        style = row_styles.setdefault(sheet.heights.get(row), f"ro{len(row_styles)}")
        hidden = ' table:visibility="collapse"' if row in sheet.hidden_rows else ""
        text += f'\n<table:table-row table:style-name="{style}"{hidden}>'
        for column in range(1, columns + 1):
            span = spans.get((row, column))
            element = "table:covered-table-cell" if (row, column) in covered and not span else "table:table-cell"
            size = (f' table:number-rows-spanned="{span[0]}" table:number-columns-spanned="{span[1]}"'
                    if span else "")
            text += flat_cell(sheet.cells.get((row, column)), element, size, cell_styles)
        text += "</table:table-row>"
    return text + "\n</table:table>\n"


def flat_cell(cell, element, size, cell_styles):
    if cell is None:
        return f"<{element}{size}/>"
    key = (cell.dress, cell.font, cell.format)
    size += f' table:style-name="{cell_styles.setdefault(key, f"ce{len(cell_styles)}")}"'
    value = cell.value
    if value is None:
        return f"<{element}{size}/>"
    if isinstance(value, Formula):
        formula = re.sub(r"([A-Z]+\d+):([A-Z]+\d+)", r"[.\1:.\2]", value.text)
        formula = re.sub(r"(?<![\[.A-Z:])([A-Z]+\d+)", r"[.\1]", formula).replace(",", ";")
        return f"<{element}{size} table:formula={quoteattr('of:' + formula)}/>"
    if isinstance(value, date):
        return f'<{element}{size} office:value-type="date" office:date-value="{value.isoformat()}"/>'
    if isinstance(value, str):
        paragraphs = "".join(f"<text:p>{escape(line)}</text:p>" for line in value.split("\n"))
        return f'<{element}{size} office:value-type="string">{paragraphs}</{element}>'
    return f'<{element}{size} office:value-type="float" office:value="{plain(Decimal(value))}"/>'


# Text files, as Excel with Vietnamese regional settings saves them

def with_csv(path, sheet, separator, encoding):
    """Semicolons and a BOM for "CSV UTF-8", tabs and UTF-16LE for "Unicode text"."""
    rows, columns = sheet.size
    out = io.StringIO()
    writer = csv.writer(out, delimiter=separator, lineterminator="\r\n")
    for row in range(1, rows + 1):
        cells = [sheet.cells.get((row, column)) for column in range(1, columns + 1)]
        texts = [shown(cell) for cell in cells]
        if separator == "\t":   # Excel quotes what holds a comma there, too
            out.write("\t".join(quoted(text) for text in texts) + "\r\n")
        else:
            writer.writerow(texts)
    path.write_bytes(("\ufeff" + out.getvalue()).encode(encoding))


def quoted(text):
    return '"' + text.replace('"', '""') + '"' if any(mark in text for mark in ',"\n\t') else text


def shown(cell):
    value = cell.value if cell else None
    if isinstance(value, Formula):
        value = value.value
    if value is None:
        return ""
    if isinstance(value, date):
        return value.strftime("%d/%m/%Y")
    if isinstance(value, str):
        return value
    return vietnamese(Decimal(value), thousands=cell.dress == "sum")
