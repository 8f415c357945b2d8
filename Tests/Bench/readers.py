#!/usr/bin/env python3
"""The other readers, each as a process of its own that reads one file whole and says what it saw.

Usage: readers.py READER FILE [check]

Each is used the way its own manual shows for speed, and each has every cell at the end: as objects where it makes
objects, as columns that were summed up where it makes columns. With `check` those that make objects sum them up too;
a measured run does not ask that of them, because it would measure Python.
"""

import sys

# The line that is compared. It has the words of VisitCells.
LINE = "{} rows, {} texts of {} bytes, {} numbers, sum {}"


def line_of_objects(rows):
    texts = text_bytes = numbers = 0
    total = 0.0
    for row in rows:
        for value in row:
            if isinstance(value, str):
                if value:
                    texts += 1
                    text_bytes += len(value.encode())
            elif value is not None:
                numbers += 1
                total += value
    return LINE.format(len(rows), texts, text_bytes, numbers, round(total))


def calamine(path):
    import python_calamine

    return python_calamine.CalamineWorkbook.from_path(path).get_sheet_by_index(0).to_python()


def openpyxl(path):
    import openpyxl

    workbook = openpyxl.load_workbook(path, read_only=True)
    return list(workbook.worksheets[0].iter_rows(values_only=True))


def polars_workbook(path):
    import polars

    table = polars.read_excel(path, engine="calamine")
    texts = table.select(polars.col(polars.String)).with_columns(polars.all().replace("", None))
    numbers = table.select(polars.selectors.numeric())
    return LINE.format(
        table.height + 1,
        sum(texts.count().row(0)) + table.width,
        sum(texts.select(polars.all().str.len_bytes().sum()).row(0)) + sum(len(name.encode()) for name in table.columns),
        sum(numbers.count().row(0)),
        round(sum(numbers.sum().row(0))),
    )


def polars_csv(path):
    import polars

    table = polars.read_csv(path, has_header=False, infer_schema=False)
    text_bytes = table.select(polars.all().str.len_bytes().sum())
    return LINE.format(table.height, sum(table.count().row(0)), sum(text_bytes.row(0)), 0, 0)


def duckdb_csv(path):
    import duckdb

    database = duckdb.connect()
    database.execute("CREATE TABLE t AS SELECT * FROM read_csv(?, header = false, all_varchar = true)", [path])
    columns = [row[0] for row in database.execute("DESCRIBE t").fetchall()]
    texts = " + ".join(f"count({column})" for column in columns)
    text_bytes = " + ".join(f"sum(strlen({column}))" for column in columns)
    seen = database.execute(f"SELECT count(*), {texts}, {text_bytes} FROM t").fetchone()
    return LINE.format(*map(int, seen), 0, 0)


def inflate(path):
    """No reader: what every reader must do at least."""
    import zipfile

    with zipfile.ZipFile(path) as package:
        for name in package.namelist():
            with package.open(name) as part:
                while part.read(1 << 16):
                    pass
    return ""


def read_bytes(path):
    """The same for a file that is not deflated."""
    with open(path, "rb", buffering=0) as file:
        while file.read(1 << 16):
            pass
    return ""


READERS = {
    reader.__name__: reader
    for reader in (calamine, openpyxl, polars_workbook, polars_csv, duckdb_csv, inflate, read_bytes)
}


def main():
    seen = READERS[sys.argv[1]](sys.argv[2])
    if isinstance(seen, str):
        print(seen)
    elif sys.argv[3:] == ["check"]:
        print(line_of_objects(seen))
    else:
        print(len(seen), "rows")


if __name__ == "__main__":
    main()
