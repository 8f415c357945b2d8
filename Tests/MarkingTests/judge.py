"""Holds marked copies against their originals. Usage: judge.py FOLDER ORIGINAL=COPY ...

Prints a JSON object by copy: what became of each part, and what openpyxl and LibreOffice find in the copy."""

import json
import subprocess
import sys
import zipfile
from xml.dom import minidom

import openpyxl

folder, pairs = sys.argv[1], [pair.split("=") for pair in sys.argv[2:]]


def parts(path):
    with zipfile.ZipFile(path) as archive:
        assert archive.testzip() is None
        names = archive.namelist()
        assert len(names) == len(set(names)), "an entry twice"
        return {name: archive.read(name) for name in names}


def packed(path):
    """The compressed bytes of each entry, as they stand in the file."""
    with zipfile.ZipFile(path) as archive, open(path, "rb") as file:
        found = {}
        for entry in archive.infolist():
            file.seek(entry.header_offset)
            head = file.read(30)
            file.seek(int.from_bytes(head[26:28], "little") + int.from_bytes(head[28:30], "little"), 1)
            found[entry.filename] = file.read(entry.compress_size)
        return found


def cells(book):
    """Of each sheet, in order: name, values, notes, colours of fills, and how cells look apart from that."""
    sheets = []
    for sheet in book.worksheets:
        found = {"name": sheet.title, "values": {}, "notes": {}, "fills": {}, "looks": {}}
        for row in sheet.iter_rows():
            for cell in row:
                if cell.value is not None:
                    found["values"][cell.coordinate] = str(cell.value)
                if cell.comment:
                    found["notes"][cell.coordinate] = cell.comment.text
                if cell.fill.fill_type == "solid":
                    found["fills"][cell.coordinate] = cell.fill.fgColor.rgb
                if cell.has_style:
                    found["looks"][cell.coordinate] = f"{cell.number_format} {cell.font.b} {cell.font.i} {cell.font.name}"
        found["widths"] = {key: column.width for key, column in sheet.column_dimensions.items()}
        sheets.append(found)
    return sheets


def opened(path):
    book = openpyxl.load_workbook(path)
    if isinstance(book.defined_names, dict):  # since openpyxl 3.1
        names = sorted(book.defined_names)
        local = {sheet.title: sorted(sheet.defined_names) for sheet in book.worksheets}
    else:
        names = sorted(name.name for name in book.defined_names.definedName if name.localSheetId is None)
        local = {sheet.title: sorted(name.name for name in book.defined_names.definedName
                                     if name.localSheetId == index) for index, sheet in enumerate(book.worksheets)}
    selected = [sheet.title for sheet in book.worksheets if sheet.sheet_view.tabSelected]
    return {"sheets": cells(book), "names": names, "local": local,
            "active": book.active.title, "selected": selected,
            "titles": {sheet.title: str(sheet.print_title_rows) for sheet in book.worksheets},
            "areas": {sheet.title: str(sheet.print_area) for sheet in book.worksheets}}


# LibreOffice opens all of them in one start, and writes them out as it understood them.
subprocess.run(
    ["soffice", "--headless", "--norestore", f"-env:UserInstallation=file://{folder}/profile", "--convert-to",
     "ods", "--outdir", f"{folder}/seen"] + [copy for _, copy in pairs],
    check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)

verdicts = {}
for original, copy in pairs:
    before, after = parts(original), parts(copy)
    broken = []
    for name, data in after.items():
        if name.endswith((".xml", ".rels", ".vml")):
            try:
                minidom.parseString(data)
            except Exception as error:
                broken.append(f"{name}: {error}")
    name = copy.split("/")[-1].rsplit(".", 1)[0]
    try:
        seen = zipfile.ZipFile(f"{folder}/seen/{name}.ods").read("content.xml").decode()
    except FileNotFoundError:
        seen = ""
    # openpyxl knows no Strict workbooks; LibreOffice does.
    is_strict = b"purl.oclc.org" in before["xl/workbook.xml"]
    verdicts[name] = {
        "lost": sorted(set(before) - set(after)), "added": sorted(set(after) - set(before)),
        "changed": sorted(part for part in set(before) & set(after) if before[part] != after[part]),
        "packedAnew": sorted(part for part in set(before) & set(after)
                             if before[part] == after[part] and packed(original)[part] != packed(copy)[part]),
        "order": [part for part in after if part in before] == list(before), "broken": broken,
        "copy": None if is_strict else opened(copy), "original": None if is_strict else opened(original),
        "tables": seen.count("<table:table "), "annotations": seen.count("<office:annotation "),
        "first": seen.split('<table:table table:name="')[1].split('"')[0] if "<table:table " in seen else "",
    }
print(json.dumps(verdicts, ensure_ascii=False))
