"""Lists what openpyxl, which knows nothing of the program, sees in a workbook: a line of JSON for each cell and setting."""

import json
import sys
import zipfile

import openpyxl
from openpyxl.utils.escape import unescape


def said(value, isInline=False):
    # openpyxl knows escapes (`_x0041_`) only in shared texts; Excel and LibreOffice know them in all texts.
    if isInline and isinstance(value, str):
        return unescape(value)
    return value if isinstance(value, (str, int, float, type(None))) else value.isoformat()


def main():
    book = openpyxl.load_workbook(sys.argv[1])
    isInline = "xl/sharedStrings.xml" not in zipfile.ZipFile(sys.argv[1]).namelist()
    print(json.dumps({"title": book.properties.title, "author": book.properties.creator,
                      "made": book.properties.created.isoformat(), "active": book.active.title,
                      "parts": sorted({"-".join(map(str, part.date_time[:3]))
                                       for part in zipfile.ZipFile(sys.argv[1]).infolist()})}))
    for sheet in book:
        print(json.dumps({
            "sheet": sheet.title, "state": sheet.sheet_state, "frozen": sheet.freeze_panes,
            "filtered": sheet.auto_filter.ref, "protected": sheet.protection.sheet, "password": sheet.protection.password,
            "paper": int(sheet.page_setup.paperSize), "orientation": sheet.page_setup.orientation,
            "repeated": sheet.print_title_rows, "merged": sorted(map(str, sheet.merged_cells.ranges)),
            "hidden": [row for row, it in sheet.row_dimensions.items() if it.hidden],
            "rules": [[str(rule.sqref), rule.type, rule.formula1, rule.formula2] for rule in
                      sheet.data_validations.dataValidation]}))
        for row in sheet.iter_rows():
            for cell in row:
                if cell.value is not None:
                    print(json.dumps({"cell": cell.coordinate, "sheet": sheet.title, "type": cell.data_type,
                                      "value": said(cell.value, isInline), "format": cell.number_format,
                                      "locked": cell.protection.locked}))


main()
