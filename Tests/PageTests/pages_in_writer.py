"""Opens pages in LibreOffice Writer, as an office without a browser at hand would, and reads them back.

Writer knows less of style sheets than a browser and draws no inline picture. What must hold all the same: every cell of
every table stands in its place with its text, cells of data have lines around them, and the texts of drawings, which
Writer would set one after the other as prose, are too small to be seen.
"""

import pathlib
import subprocess
import sys
import tempfile
import xml.etree.ElementTree

import html5lib

HTML = "{http://www.w3.org/1999/xhtml}"


def name(prefix, local):
    return f"{{urn:oasis:names:tc:opendocument:xmlns:{prefix}:1.0}}{local}"


def opened(path, folder):
    subprocess.run(
        ["soffice", "--headless", "--norestore", f"-env:UserInstallation=file://{folder}/profile",
         "--infilter=HTML (StarWriter)", "--convert-to", "fodt:OpenDocument Text Flat XML", "--outdir", folder,
         str(path)],
        check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    return xml.etree.ElementTree.parse(f"{folder}/{path.stem}.fodt").getroot()


def plain(text):
    return "".join(text.split())


def has_lines(style):
    borders = [value for key, value in style.attrib.items() if key.startswith(name("xsl-fo-compatible", "border"))]
    return any(value != "none" for value in borders)


def complaints(page, document):
    styles = {one.get(name("style", "name")): one for one in document.iter(name("style", "style"))}
    written = [table for table in page.iter(HTML + "table")]
    shown = [table for table in document.iter(name("table", "table"))]
    if len(written) != len(shown):
        yield f"{len(written)} tables became {len(shown)}"
    for table, copy in zip(written, shown):
        cells = [plain("".join(cell.itertext())) for row in table.iter(HTML + "tr") for cell in row
                 if cell.tag in (HTML + "th", HTML + "td")]
        copies = list(copy.iter(name("table", "table-cell")))
        texts = [plain("".join(cell.itertext())) for cell in copies]
        if cells != texts:
            yield f"a table of {len(cells)} cells became one of {len(texts)}: {cells[:3]}"
        if table.get("role") == "presentation":
            continue
        for cell, text in zip(copies, texts):
            properties = styles[cell.get(name("table", "style-name"))].find(name("style", "table-cell-properties"))
            if properties is None or not has_lines(properties):
                yield f"a cell without lines: {text}"
    drawings = [plain("".join(one.itertext())) for one in page.iter() if one.tag.endswith("}desc")]
    small = 0
    for paragraph in document.iter(name("text", "p")):
        text = plain("".join(paragraph.itertext()))
        style = styles.get(paragraph.get(name("text", "style-name")))
        size = None
        while style is not None and size is None:
            properties = style.find(name("style", "text-properties"))
            size = properties.get(name("xsl-fo-compatible", "font-size")) if properties is not None else None
            style = styles.get(style.get(name("style", "parent-style-name")))
        if size == "1pt":
            small += 1
        elif any(drawing in text for drawing in drawings):
            yield f"the texts of a drawing as prose: {text[:60]}"
    if small != len(drawings):
        yield f"{len(drawings)} drawings, {small} made small"


def main():
    count = 0
    with tempfile.TemporaryDirectory() as folder:
        for path in map(pathlib.Path, sys.argv[1:]):
            page = html5lib.parse(path.read_text(encoding="utf-8"))
            for complaint in complaints(page, opened(path, folder)):
                print(f"{path.name}: {complaint}")
                count += 1
    print(f"{len(sys.argv) - 1} pages, {count} complaints")


if __name__ == "__main__":
    main()
