"""Fills in blank forms as a clerk would, and has LibreOffice work out and save each.

fill.py FOLDER reads jobs from standard input, a JSON object a line: {"form": path, "name": stem of the filled file,
"sheet": name, "cells": {address: value}, "swap": [[column, column, first row]], "tool": "libreoffice" or "openpyxl"}.
A date is written "2022-11-25". The filled files lie in FOLDER.
"""

import datetime
import json
import pathlib
import re
import subprocess
import sys
import tempfile

import openpyxl


def value_of(value):
    return datetime.date.fromisoformat(value) if re.fullmatch(r"\d{4}-\d\d-\d\d", str(value)) else value


def swap(sheet, one, other, first):
    for row in range(first, sheet.max_row + 1):
        a, b = sheet[f"{one}{row}"], sheet[f"{other}{row}"]
        a.value, b.value = b.value, a.value


def fill(job, folder):
    book = openpyxl.load_workbook(job["form"])
    sheet = book[job["sheet"]]
    for address, value in job["cells"].items():
        sheet[address].value = value_of(value)
    for one, other, first in job.get("swap", []):
        swap(sheet, one, other, first)
    for address in job.get("wiped", []):
        sheet[address].value = None
    path = f"{folder}/{job['name']}.xlsx"
    book.save(path)
    return path


def main():
    folder = sys.argv[1]
    jobs = [json.loads(line) for line in sys.stdin]
    with tempfile.TemporaryDirectory() as before:
        paths = []
        for job in jobs:
            isFinished = job["tool"] == "openpyxl"
            path = fill(job, folder if isFinished else before)
            if not isFinished:
                paths.append(path)
        if paths:
            subprocess.run(
                ["soffice", "--headless", "--norestore", f"-env:UserInstallation=file://{before}/profile",
                 "--convert-to", "xlsx", "--outdir", folder] + paths,
                check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)


main()
