"""Answers items of a marked copy as a clerk does. Usage: answer.py COPY RESULT < JSON

The JSON object has "answers": for each code, the answer, the reason and what else to put into the row by the head of its
column; and "cells": for each sheet the cells to be changed."""

import json
import sys

import openpyxl

copy, result = sys.argv[1:]
wanted = json.load(sys.stdin)
book = openpyxl.load_workbook(copy)
sheet = book["Cần sửa"]
rows = list(sheet.iter_rows())
head = next(row for row in rows if row[0].value == "Mục")
columns = {cell.value: cell.column for cell in head}
for row in rows[head[0].row:]:
    values = wanted["answers"].get(sheet.cell(row[0].row, columns["Mã"]).value, {})
    for name, value in values.items():
        sheet.cell(row[0].row, columns[name]).value = value
for name, cells in wanted.get("cells", {}).items():
    for cell, value in cells.items():
        book[name][cell] = value
book.save(result)
