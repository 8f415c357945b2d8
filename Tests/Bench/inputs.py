#!/usr/bin/env python3
"""Writes what `make bench` reads: two workbooks and a CSV file, the same bytes on every machine.

Usage: inputs.py FOLDER     (XlsxWriter must be importable)

The table is made up: 100,000 rows of 30 columns as a return has them, ten of text and twenty of numbers. Texts repeat as
they do in returns (names of units, marks, verdicts), but for one number of a decision a row. The inline workbook's
sheet must stay below 192 MiB, where the reader refuses a part.
"""

import datetime
import itertools
import pathlib
import random
import sys

ROWS = 100_000
# Nearly as many cells as the reader accepts from one file: it stops at ten million.
CSV_BYTES = 68_000_000
DISTRICTS = ["Ba Bể", "Bạch Thông", "Chợ Đồn", "Chợ Mới", "Na Rì", "Ngân Sơn", "Pác Nặm", "Thành phố Bắc Kạn"]
FIRST = ["Bành", "Cao", "Đồng", "Hà", "Khang", "Lương", "Mỹ", "Nghĩa", "Phúc", "Quảng", "Thượng", "Yến"]
SECOND = ["Trạch", "Thượng", "Phúc", "Hiệu", "Ninh", "Bằng", "Phương", "Tá", "Lộc", "Khê", "Giáo", "Dương"]
REMARKS = ["", "", "", "bổ sung hồ sơ & minh chứng", "chấm lại", "đã phúc tra"]


def head():
    points = [f"Tiêu chí {number}" for number in range(1, 14)]
    shares = [f"Tỷ lệ {number}" for number in range(1, 6)]
    return (
        ["STT", "Mã xã", "Xã, phường, thị trấn", "Huyện", "Loại", "Đăng ký", "Kế hoạch"]
        + points + ["Tổng điểm"] + shares + ["Kết quả", "Quyết định", "Ghi chú", "Kỳ"]
    )


def rows():
    """Without end. A text is a str, a number an int or a float, an empty cell ""."""
    chance = random.Random(2022)
    for number in itertools.count(1):
        points = [chance.randrange(0, 401) / 4 for _ in range(13)]
        verdict = "Đạt" if sum(points) >= 650 else "Không đạt"
        yield (
            [number, f"{chance.randrange(100_000):05}", f"Xã {chance.choice(FIRST)} {chance.choice(SECOND)}",
             chance.choice(DISTRICTS), chance.choice(["xã", "phường", "thị trấn"]), "x", chance.choice(["x", ""])]
            + points + [sum(points)] + [chance.randrange(10_001) / 100 for _ in range(5)]
            + [verdict, f"{number}/QĐ-UBND", chance.choice(REMARKS), "2022-11"]
        )  # fmt: skip


def write_workbook(path, constant_memory):
    """XlsxWriter writes inline strings when its memory is to stay constant, a table of shared ones otherwise."""
    import xlsxwriter

    options = {"constant_memory": constant_memory, "strings_to_numbers": False}
    with xlsxwriter.Workbook(path, options) as workbook:
        workbook.set_properties({"created": datetime.datetime(2022, 11, 30)})
        sheet = workbook.add_worksheet("Biểu")
        for index, row in enumerate(itertools.chain([head()], itertools.islice(rows(), ROWS - 1))):
            for column, value in enumerate(row):
                if isinstance(value, str):
                    sheet.write_string(index, column, value) if value else None
                else:
                    sheet.write_number(index, column, value)


def write_csv(path):
    with open(path, "w", encoding="utf-8", newline="") as file:
        written = 0
        for row in itertools.chain([head()], rows()):
            # Cells with a comma are in quotes.
            line = ",".join(f'"{cell}"' if isinstance(cell, str) and "," in cell else str(cell) for cell in row) + "\r\n"
            file.write(line)
            written += len(line.encode())
            if written >= CSV_BYTES:
                return


def main(folder):
    folder.mkdir(parents=True, exist_ok=True)
    makers = {
        "shared.xlsx": lambda path: write_workbook(path, constant_memory=False),
        "inline.xlsx": lambda path: write_workbook(path, constant_memory=True),
        "table.csv": write_csv,
    }
    for name, make in makers.items():
        if not (folder / name).exists():
            make(folder / f"unfinished-{name}")
            (folder / f"unfinished-{name}").rename(folder / name)


if __name__ == "__main__":
    main(pathlib.Path(sys.argv[1]))
