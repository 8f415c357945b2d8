"""A clerk at LibreOffice: clerk.py FILE RESULT JSON opens a workbook, types into cells and saves it as .xlsx.

The JSON object has "cells", by sheet and address what is typed; and "answers", by the code of an item of the sheet
“Cần sửa” the answer and the reason. As a person, the clerk cannot type into a cell that its sheet protects.
"""
import json
import os
import pathlib
import signal
import subprocess
import sys
import tempfile
import time
import uuid

import uno
from com.sun.star.beans import PropertyValue
from com.sun.star.connection import NoConnectException


def option(name, value):
    return PropertyValue(Name=name, Value=value)


def desktop(pipe, office):
    """The desktop of an office that is starting up."""
    context = uno.getComponentContext()
    resolver = context.ServiceManager.createInstance("com.sun.star.bridge.UnoUrlResolver")
    while office.poll() is None:
        try:
            remote = resolver.resolve(f"uno:pipe,name={pipe};urp;StarOffice.ComponentContext")
            return remote.ServiceManager.createInstanceWithContext("com.sun.star.frame.Desktop", remote)
        except NoConnectException:
            time.sleep(0.2)
    sys.exit(f"LibreOffice did not start: {office.returncode}")


def put(sheet, address, typed):
    cell = sheet.getCellRangeByName(address)
    if sheet.isProtected() and cell.CellProtection.IsLocked:
        sys.exit(f"{sheet.Name}!{address} is protected")
    if isinstance(typed, str):
        cell.setString(typed)
    else:
        cell.setValue(typed)


def answer(sheet, answers):
    """Answers the items of the list, whose head is the row that begins with “Mục”."""
    cursor = sheet.createCursor()
    cursor.gotoEndOfUsedArea(False)
    last = cursor.RangeAddress
    rows = [[sheet.getCellByPosition(x, y) for x in range(last.EndColumn + 1)] for y in range(last.EndRow + 1)]
    head = next(i for i, row in enumerate(rows) if row[0].String == "Mục")
    columns = {cell.String: x for x, cell in enumerate(rows[head])}
    for row in rows[head + 1:]:
        given = answers.pop(row[columns["Mã"]].String, None)
        if given:
            row[columns["Trả lời"]].setString(given[0])
            row[columns["Lý do"]].setString(given[1])
    if answers:
        sys.exit(f"not asked: {answers}")


def work(desktop, source, result, wanted):
    book = desktop.loadComponentFromURL(pathlib.Path(source).resolve().as_uri(), "_blank", 0, (option("Hidden", True),))
    for name, cells in wanted["cells"].items():
        for address, typed in cells.items():
            put(book.Sheets.getByName(name), address, typed)
    if wanted["answers"]:
        answer(book.Sheets.getByName("Cần sửa"), wanted["answers"])
    book.storeToURL(pathlib.Path(result).resolve().as_uri(), (option("FilterName", "Calc MS Excel 2007 XML"),))
    book.close(True)


def main():
    source, result, wanted = sys.argv[1:]
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as profile:
        pipe = f"clerk-{uuid.uuid4()}"
        office = subprocess.Popen(
            ["soffice", "--headless", "--norestore", "--nologo", f"-env:UserInstallation=file://{profile}",
             f"--accept=pipe,name={pipe};urp"],
            stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, start_new_session=True)
        try:
            work(desktop(pipe, office), source, result, json.loads(wanted))
        finally:
            # Including all processes that it started. The file is already closed.
            os.killpg(office.pid, signal.SIGKILL)
            office.wait()


main()
