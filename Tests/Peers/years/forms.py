"""The form of a commune, as `tonghop form` lays it out, filled in."""
import io
from decimal import Decimal

import openpyxl

from sending import Return

SHEET, POINTS, FIRST, NAMED = 'Phiếu điểm', 4, 7, 3
REGISTERED, DECISION, DAY = 22, 26, 27


def fill(path, commune, row):
    """A form has no mark for recognition: a decision says it."""
    book = openpyxl.load_workbook(path)
    sheet = book[SHEET]

    def put(line, value):
        sheet.cell(line, POINTS).value = float(value) if isinstance(value, Decimal) else value or None
    for number, points in enumerate(row.points):
        put(FIRST + number, points)
    for number, mark in enumerate((row.registered, row.planned, row.committed)):
        put(REGISTERED + number, {True: 'Có', False: 'Không', None: None}[mark])
    if row.decision:
        put(DECISION, row.decision[0])
        put(DAY, row.decision[1])
    text = io.BytesIO()
    book.save(text)
    key = commune.code, commune.name
    return Return(text.getvalue(), {key: row}, {key: NAMED}, commune.district, frozenset([commune.district]))
