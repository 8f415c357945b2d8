"""Makes Tests/Fixtures/fuzz: what the fuzzer found, brought to its essence."""
import pathlib
import zipfile

folder = pathlib.Path(__file__).parent.parent / "fuzz"
folder.mkdir(exist_ok=True)

MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships"


def workbook(name, sheet):
    """A workbook of one sheet, the sheet's part as bytes."""
    with zipfile.ZipFile(folder / name, "w", zipfile.ZIP_DEFLATED) as archive:
        for part, content in {
            "_rels/.rels": f'<Relationships xmlns="{PACKAGE}"><Relationship Id="rId1" '
            f'Type="{OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>',
            "xl/workbook.xml": f'<workbook xmlns="{MAIN}" xmlns:r="{OFFICE}"><sheets>'
            '<sheet name="Biểu 1" sheetId="1" r:id="rId1"/></sheets></workbook>',
            "xl/_rels/workbook.xml.rels": f'<Relationships xmlns="{PACKAGE}"><Relationship Id="rId1" '
            f'Type="{OFFICE}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>',
            "xl/worksheets/sheet1.xml": sheet,
        }.items():
            archive.writestr(zipfile.ZipInfo(part), content, zipfile.ZIP_DEFLATED)


def text(value, place=""):
    return f'<c{place} t="inlineStr"><is><t>{value}</t></is></c>'


# A head with thousands of columns. Each of them looked for a title to its left, so 80 KB took half a minute.
wide = 9000
(folder / "wide-head.csv").write_text(
    "Tên xã;Tiêu chí 1" + ";" * (wide - 2) + "\n" + ";".join("a" * wide) + "\n", encoding="utf-8")

# The same with heads in every row, each merged up to the last column of a sheet.
rows = "".join(
    f'<row r="{row}">{text("Tên xã")}{text("Tiêu chí 1")}{text("Tiêu chí 2")}'
    + text("Tiêu chí 3", f' r="XFD{row}"') + "</row>"
    for row in range(1, 1001))
merges = "".join(f'<mergeCell ref="C{row}:XFC{row}"/><mergeCell ref="A1:XFD1000"/>' for row in range(1, 1001))
workbook(
    "wide-merges.xlsx",
    f'<worksheet xmlns="{MAIN}"><sheetData>{rows}</sheetData><mergeCells>{merges}</mergeCells></worksheet>')
