"""A sheet before any producer has written it: cells with a kind of dress, merges, what is hidden.

Rows and columns start at 1. A value is text, a number, a date, a `Formula` or None (an empty bordered cell).
"""
from dataclasses import dataclass, field

# Dress of a cell: bold, italic, horizontal alignment, border, wrap, size.
DRESS = {
    "plain": (False, False, "left", False, False, 13),
    "agency": (False, False, "center", False, True, 12),
    "agency-bold": (True, False, "center", False, True, 12),
    "title": (True, False, "center", False, True, 14),
    "italic": (False, True, "center", False, True, 12),
    "head": (True, False, "center", True, True, 11),
    "number-row": (False, True, "center", True, False, 9),
    "group": (True, False, "left", True, False, 11),
    "text": (False, False, "left", True, True, 11),
    "center": (False, False, "center", True, True, 11),
    "number": (False, False, "right", True, False, 11),
    "sum": (True, False, "right", True, False, 11),
    "note": (False, True, "left", False, False, 11),
    "sign": (True, False, "center", False, True, 12),
}


@dataclass
class Formula:
    text: str        # "=SUM(E9:Q9)"
    value: object    # what it comes to


@dataclass
class Cell:
    value: object
    dress: str = "text"
    font: str = "Times New Roman"
    format: str = "General"


@dataclass
class Sheet:
    name: str
    cells: dict = field(default_factory=dict)      # (row, column) -> Cell
    merges: list = field(default_factory=list)     # (row, column, last row, last column)
    widths: dict = field(default_factory=dict)     # column -> characters
    heights: dict = field(default_factory=dict)    # row -> points
    hidden_rows: set = field(default_factory=set)
    hidden_columns: set = field(default_factory=set)
    hidden: bool = False
    beside: bool = False     # a sheet that goes with the one of the points: a cover, a draft, the measures
    portrait: bool = False

    def put(self, row, column, value, dress="text", font="Times New Roman", format="General"):
        self.cells[row, column] = Cell(value, dress, font, format)

    def span(self, row, column, last_row, last_column, value, dress="head", font="Times New Roman"):
        """A merged block: the value top left, the same dress on what it covers."""
        for r in range(row, last_row + 1):
            for c in range(column, last_column + 1):
                self.put(r, c, value if (r, c) == (row, column) else None, dress, font)
        if (row, column) != (last_row, last_column):
            self.merges.append((row, column, last_row, last_column))

    @property
    def size(self):
        return max(r for r, _ in self.cells), max(c for _, c in self.cells)


def letters(column):
    text = ""
    while column:
        column, rest = divmod(column - 1, 26)
        text = chr(65 + rest) + text
    return text


def ref(row, column):
    return f"{letters(column)}{row}"
