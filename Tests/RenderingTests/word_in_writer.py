"""Has LibreOffice make PDFs of the documents of a folder, in one start, and looks at their pages.

Usage: word_in_writer.py FOLDER. Prints a line for each complaint, then how many documents there were.
"""

import pathlib
import subprocess
import sys
import tempfile
import zipfile
from xml.etree import ElementTree

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"


def pages_of(pdf):
    text = subprocess.run(["pdftotext", "-layout", pdf, "-"], check=True, capture_output=True, text=True).stdout
    return text.split("\f")[:-1]


def words(path):
    body = ElementTree.fromstring(zipfile.ZipFile(path).read("word/document.xml"))
    return "".join("".join(one.text or "" for one in body.iter(W + "t")).split())


def complaints(path, pdf):
    if not pdf.exists():
        yield "no PDF"
        return
    pages = pages_of(pdf)
    for number, page in enumerate(pages, 1):
        lines = [line.strip() for line in page.splitlines() if line.strip()]
        first = lines[0].removesuffix("DỰ THẢO").strip() if lines else ""
        if len(lines) < 2:
            yield f"page {number} is empty"
        if (first == str(number)) != (number > 1):
            yield f"page {number} begins with “{first}”"
    sizes = subprocess.run(["pdfinfo", pdf], check=True, capture_output=True, text=True).stdout
    if "(A4)" not in sizes:
        yield "not A4"
    # Lines wrap in cells, and headings of tables are repeated, so only letters are counted, in capitals as in headings.
    # None of the text may be off the paper.
    written, shown = words(path).upper(), "".join(pages).upper()
    for character in set(written):
        if shown.count(character) < written.count(character):
            yield f"of “{character}” {written.count(character)} became {shown.count(character)}"


def main():
    documents = sorted(pathlib.Path(sys.argv[1]).glob("*.docx"))
    count = 0
    with tempfile.TemporaryDirectory() as folder:
        run = subprocess.run(
            ["soffice", "--headless", "--norestore", f"-env:UserInstallation=file://{folder}/profile",
             "--convert-to", "pdf", "--outdir", folder, *documents], capture_output=True, text=True)
        said = [line for line in run.stderr.splitlines() if "javaldx" not in line]
        if run.returncode or said:
            print(f"LibreOffice: {run.returncode} {said}")
            count += 1
        for path in documents:
            for complaint in complaints(path, pathlib.Path(folder, path.stem + ".pdf")):
                print(f"{path.name}: {complaint}")
                count += 1
    print(f"{len(documents)} documents, {count} complaints")


if __name__ == "__main__":
    main()
