"""Prints every text that a person can read in the files of a folder: one line each, the file's path and a tab before it."""
import csv
import email
import html.parser
import io
import json
import re
import sys
import xml.etree.ElementTree as ElementTree
import zipfile
from email import policy
from pathlib import Path

# Elements that contain a text of their own in a part of an Office file, even if it is split into runs.
PARAGRAPHS = {"p", "si", "is", "v", "t", "oddHeader", "oddFooter", "title", "subject", "definedName", "f"}
ATTRIBUTES = {"name", "descr", "title", "prompt", "promptTitle", "error", "errorTitle", "display", "tooltip"}
SPOKEN = {"title", "alt", "aria-label", "content"}


class Page(html.parser.HTMLParser):
    def __init__(self):
        super().__init__()
        self.found, self.silent = [], 0

    def handle_starttag(self, tag, attributes):
        self.silent += tag == "style"
        self.found += [value for name, value in attributes if name in SPOKEN and value]

    def handle_endtag(self, tag):
        self.silent -= tag == "style"

    def handle_data(self, data):
        if not self.silent:
            self.found.append(data)


def of_page(text):
    page = Page()
    page.feed(text)
    return page.found


def of_package(data):
    for entry in zipfile.ZipFile(io.BytesIO(data)).infolist():
        content = zipfile.ZipFile(io.BytesIO(data)).read(entry)
        if entry.filename.endswith((".docx", ".xlsx")):
            yield from of_package(content)
        if not entry.filename.endswith((".xml", ".vml")):
            continue
        for element in ElementTree.fromstring(content).iter():
            if element.tag.split("}")[-1] in PARAGRAPHS:
                yield "".join(element.itertext())
            yield from (value for name, value in element.attrib.items() if name.split("}")[-1] in ATTRIBUTES)


def of_message(data):
    message = email.message_from_bytes(data, policy=policy.default)
    yield from (str(message[name]) for name in ("subject", "to", "from") if message[name])
    for part in message.walk():
        yield part.get_filename() or ""
        if part.get_content_type() == "text/plain":
            yield from part.get_content().splitlines()
        elif part.get_content_type() == "text/html":
            yield from of_page(part.get_content())


def of_json(value):
    if isinstance(value, str):
        yield value
    elif isinstance(value, (dict, list)):
        for item in value.values() if isinstance(value, dict) else value:
            yield from of_json(item)


def texts(path):
    data = path.read_bytes()
    match path.suffix:
        case ".html": return of_page(data.decode())
        case ".docx" | ".xlsx" | ".zip": return of_package(data)
        case ".eml": return of_message(data)
        case ".csv": return [cell for row in csv.reader(io.StringIO(data.decode("utf-8-sig"))) for cell in row]
        case ".json": return of_json(json.loads(data))
        case _: return data.decode().splitlines()


root = Path(sys.argv[1])
for path in sorted(path for path in root.rglob("*") if path.is_file()):
    for text in dict.fromkeys(re.sub(r"\s+", " ", text).strip() for text in texts(path)):
        if text:
            print(path.relative_to(root), text, sep="\t")
