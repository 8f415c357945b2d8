"""Holds each .docx of a folder against the page of the same name: what people read in both, cell for cell in the tables.

Usage: word_against_page.py FOLDER. Prints a line for each complaint, then how many documents there were.

What may differ, and nothing else: a draft says so at the head and foot of its pages, not in its text; number and date
stand in a row of their own below the names; the texts of drawings are pictures with a text alternative.
"""

import pathlib
import re
import sys
import zipfile

import docx
import html5lib
from lxml import etree

HTML = "{http://www.w3.org/1999/xhtml}"
SVG = "{http://www.w3.org/2000/svg}"
W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
DRAWING = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}"
INLINE = {"span", "b", "i", "a", "em", "strong"}


def classes(element):
    return (element.get("class") or "").split()


def page_text(element):
    """What a reader of a page sees, blocks apart."""
    if not isinstance(element.tag, str) or element.tag.startswith(SVG):
        return " "
    name = element.tag.removeprefix(HTML)
    if name in ("head", "style", "script") or {"draft", "draft-missing"} & set(classes(element)):
        return " "
    text = (element.text or "") + "".join(page_text(child) + (child.tail or "") for child in element)
    return text if name in INLINE and "note" not in classes(element) else f" {text} "


def word_text(element):
    """The same of a part of a document."""
    text = ""
    for one in element.iter():
        if one.tag == W + "t":
            text += one.text or ""
        elif one.tag in (W + "br", W + "tab", W + "p"):
            text += " "
    return text


def page_tables(page):
    for table in page.iter(HTML + "table"):
        if table.get("role") == "presentation":
            continue
        yield [[page_text(cell).split() for cell in row if cell.tag in (HTML + "th", HTML + "td")]
               for row in table.iter(HTML + "tr")]


def is_continued(cell):
    merge = cell.find(f"{W}tcPr/{W}vMerge")
    return merge is not None and merge.get(W + "val") != "restart"


def style(table):
    return table.find(f"{W}tblPr/{W}tblStyle").get(W + "val")


def word_tables(body):
    for table in body.iter(W + "tbl"):
        if style(table) == "BangSoLieu":
            yield [[word_text(cell).split() for cell in row.iter(W + "tc") if not is_continued(cell)]
                   for row in table.iter(W + "tr")]


def first_difference(one, other):
    for index, (left, right) in enumerate(zip(one, other)):
        if left != right:
            return index
    return min(len(one), len(other))


def about_words(page, body):
    written, shown = page_text(page).split(), word_text(body).split()
    if written != shown:
        at = first_difference(written, shown)
        yield f"page: {' '.join(written[max(0, at - 5):at + 8])} | document: {' '.join(shown[max(0, at - 5):at + 8])}"


def about_tables(page, body):
    written, shown = list(page_tables(page)), list(word_tables(body))
    if len(written) != len(shown):
        yield f"{len(written)} tables became {len(shown)}"
    for number, (table, copy) in enumerate(zip(written, shown), 1):
        if table != copy:
            at = first_difference(table, copy)
            yield f"table {number}, row {at + 1}: {table[at:at + 1]} became {copy[at:at + 1]}"


def about_layout(body):
    section = body.find(W + "sectPr")
    size, margin = section.find(W + "pgSz"), section.find(W + "pgMar")
    room = int(size.get(W + "w")) - int(margin.get(W + "left")) - int(margin.get(W + "right"))
    if sorted(int(size.get(W + side)) for side in "wh") != [11906, 16838]:
        yield "not A4"
    if (int(size.get(W + "w")) > 12000) != (size.get(W + "orient") == "landscape"):
        yield "the paper does not lie as it says"
    if section.find(W + "titlePg") is None:
        yield "the first page has a number"
    for table in body.iter(W + "tbl"):
        rows = table.findall(W + "tr")
        grid = [int(column.get(W + "w")) for column in table.iter(W + "gridCol")]
        for row in rows:
            spans = [cell.find(f"{W}tcPr/{W}gridSpan") for cell in row.findall(W + "tc")]
            if sum(1 if span is None else int(span.get(W + "val")) for span in spans) != len(grid):
                yield f"a row does not fill its grid: {word_text(row)[:60]}"
            if row.find(f"{W}trPr/{W}cantSplit") is None:
                yield f"a row may break: {word_text(row)[:60]}"
        following = table.getnext()
        if following is None or following.tag != W + "p":
            yield "a table without a paragraph behind it"
        if style(table) != "BangSoLieu":
            continue
        if not room - 30 <= sum(grid) <= room:
            yield f"a table of {sum(grid)} on paper of {room}: {word_text(table)[:60]}"
        caption = table.getprevious().find(f"{W}pPr/{W}pStyle")
        if caption is None or caption.get(W + "val") != "Caption":
            yield f"a table without caption: {word_text(table)[:60]}"


def about_styles(package, body):
    known = {one.get(W + "styleId") for one in etree.fromstring(package.read("word/styles.xml")).iter(W + "style")}
    used = {one.get(W + "val") for tag in ("pStyle", "rStyle", "tblStyle") for one in body.iter(W + tag)}
    yield from (f"no style {name}" for name in sorted(used - known))
    numbering = etree.fromstring(package.read("word/numbering.xml"))
    numbers = [one.get(W + "numId") for one in numbering.iter(W + "num")]
    if len(set(numbers)) != len(numbers):
        yield "two lists have one number"
    lists = {one.get(W + "val") for one in body.iter(W + "numId")}
    yield from (f"no list {number}" for number in sorted(lists - set(numbers)))


def about_pictures(package, page, body):
    relations = {one.get("Id"): one.get("Target") for one in
                 etree.fromstring(package.read("word/_rels/document.xml.rels"))}
    yield from (f"{target} is not there" for target in relations.values() if f"word/{target}" not in package.namelist())
    used = [value for one in body.iter() for key, value in one.attrib.items() if key.startswith(R)]
    yield from (f"no relation {name}" for name in used if name not in relations)
    pictures = list(body.iter(DRAWING + "docPr"))
    if len({one.get("id") for one in pictures}) != len(pictures):
        yield "two pictures have one number"
    if not pictures:
        return
    drawings = list(page.iter(SVG + "svg"))
    described = [one.find(SVG + "desc").text.split() for one in drawings]
    # Signs with a combining mark have word joiners around them, which nobody sees or hears.
    if described != [one.get("descr").replace("\u2060", "").split() for one in pictures]:
        yield f"{len(drawings)} drawings became {len(pictures)} pictures, or say something else"
    for drawing, picture in zip(drawings, pictures):
        name = f"word/media/{picture.get('name')}"
        if not package.read(name + ".png").startswith(b"\x89PNG\r\n"):
            yield f"{name}.png is no picture"
        beside = etree.fromstring(package.read(name + ".svg"))
        if [one.text for one in beside.iter()] != [one.text for one in drawing.iter()]:
            yield f"{name}.svg is not the page's drawing"


def about_package(package, page):
    names = package.namelist()
    if names[0] != "[Content_Types].xml" or len(set(names)) != len(names):
        yield f"parts: {names}"
    if len({one.date_time for one in package.infolist()}) != 1:
        yield "parts of several times"
    core = etree.fromstring(package.read("docProps/core.xml"))
    days = {one.text for one in core if one.tag.endswith(("created", "modified"))}
    if len(days) != 1 or not re.fullmatch(r"\d{4}-\d\d-\d\dT00:00:00Z", days.pop()):
        yield "more than the day of the report"
    ends = " ".join(word_text(etree.fromstring(package.read(f"word/{name}.xml")))
                    for name in ("header1", "header2", "footer1"))
    is_draft = any("draft" in classes(one) for one in page.iter())
    if ("DỰ THẢO" in ends) != is_draft:
        yield "a draft that does not say so, or another report that does"
    if " PAGE " not in "".join(etree.fromstring(package.read("word/header2.xml")).itertext()):
        yield "no number of the page"


def complaints(path):
    package = zipfile.ZipFile(path)
    for name in package.namelist():
        if name.endswith((".xml", ".rels", ".svg")):
            etree.fromstring(package.read(name))
    body = etree.fromstring(package.read("word/document.xml")).find(W + "body")
    page = html5lib.parse(path.with_suffix(".html").read_text(encoding="utf-8"), treebuilder="lxml").getroot()
    yield from about_words(page, body)
    yield from about_tables(page, body)
    yield from about_layout(body)
    yield from about_styles(package, body)
    yield from about_pictures(package, page, body)
    yield from about_package(package, page)
    opened = docx.Document(str(path))
    if len(opened.tables) != len(body.findall(W + "tbl")) or not opened.core_properties.author:
        yield "python-docx finds something else"


def main():
    documents = sorted(pathlib.Path(sys.argv[1]).rglob("*.docx"))
    count = 0
    for path in documents:
        try:
            for complaint in complaints(path):
                print(f"{path.name}: {complaint}")
                count += 1
        except etree.XMLSyntaxError as error:
            print(f"{path.name}: {error}")
            count += 1
    print(f"{len(documents)} documents, {count} complaints")


if __name__ == "__main__":
    main()
