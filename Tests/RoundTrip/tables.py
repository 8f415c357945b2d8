"""Random tables as a clerk might fill them, the same on every run.

A table is a dictionary: name, cells (a list of [row, column, kind, value], both from 1), merges (a list of
[top, left, bottom, right]). Kinds are text, number, date, duration and boolean; values are what Python says
them with. Every table has a head, which tells the separator of a CSV file.
"""
import datetime
import random
import struct
import unicodedata

HEADS = [
    "STT", "Mã xã", "Xã, phường, thị trấn", "Tổng điểm", "Đạt (x)", "Ngày công nhận", "Số quyết định", "Tỷ lệ (%)",
    "Ghi chú",
]
WORDS = [
    "xã", "Bành Trạch", "phường Đức Xuân", "thị trấn Chợ Rã", "Nà Phặc", "Hà Hiệu", "Thượng Giáo", "điểm", "Ngân Sơn",
    "trẻ em", "không đạt", "QĐ 06/2019/QĐ-TTg", "uỷ ban", "ủy ban", "quý IV", "12,5", "1.234,5", "95 %", "m²", "½",
    "≥ 70", "“phù hợp”", "‘x’", '"', '""', "'", ",", ";", "|", "\t", "\n", "\r\n", "\n\n", "<b>&amp;", "]]>", "–", "…",
    "\u00a0", "\u00ad", "\u200b", "\u2028", "😀", "µ", "¶", "Œ",
]
# Texts that some programs take for something else.
TRAPS = [
    "00760", "1e5", "-5", "0", "1.5", "1,5", "95%", "30/11/2022", "2022-11-30", "TRUE", "nan", "0x10", "#N/A", "#REF!",
    "=SUM(A1:A3)", "=1+1", "+84 281", "-x", "@x", "'760", "_x0041_", "_x005F_", "_x000a_", "a_x0041_b_x00E9_",
    "_x0041", "sep=;", " ", "   ", "\t", "\n", "\u00a0", " đầu", "cuối ", " hai bên  ", "giữa   nhiều", "\ndòng", "dòng\n",
    "a\n\n b", "-", "x", "X", "null", "None",
]
SHARPEST = [
    0.1, 0.30000000000000004, 4.4000000000000004, 1 / 3, 2 / 3, 1e15 + 0.3, 9007199254740993, 88888666665555500000,
    123456789012345678, 1e-300, -1e-300, 1e300, -1e300, 2.2250738585072014e-308, 9.99999999999999e307, 5e-7, 1e21, 0.0,
]


def tables(count, seed):
    return [table(random.Random(seed * 100_003 + number), number) for number in range(count)]


def table(dice, number):
    top, left = dice.choice([1, 1, 1, 2, 4]), dice.choice([1, 1, 1, 2, 27])
    heads = dice.sample(HEADS, dice.randint(3, len(HEADS)))
    rows = dice.randint(1, 12)
    merges = random_merges(dice, top + 1, left, rows, len(heads))
    cells = [[top, left + index, "text", head] for index, head in enumerate(heads)]
    for row in range(top + 1, top + 1 + rows):
        for column in range(left, left + len(heads)):
            if any(is_covered(merge, row, column) for merge in merges):
                continue
            kind = dice.choice(["text", "text", "text", "number", "number", "date", "boolean", "duration", None, None])
            if kind:
                cells.append([row, column, kind, VALUES[kind](dice)])
    return {"name": f"Bảng {number + 1:03d}", "cells": cells, "merges": merges}


def random_merges(dice, top, left, rows, columns):
    merges = []
    for _ in range(dice.choice([0, 0, 1, 2, 4])):
        one, two = sorted(dice.choices(range(top, top + rows), k=2))
        low, high = sorted(dice.choices(range(left, left + columns), k=2))
        apart = all(two < m[0] or m[2] < one or high < m[1] or m[3] < low for m in merges)
        if (one, low) != (two, high) and apart:
            merges.append([one, low, two, high])
    return merges


def is_covered(merge, row, column):
    """Inside a merge, and not the corner that keeps the value."""
    one, low, two, high = merge
    return one <= row <= two and low <= column <= high and (row, column) != (one, low)


def text(dice):
    form = dice.choice(["NFC", "NFC", "NFD"])
    if dice.random() < 0.3:
        value = dice.choice(TRAPS)
    else:
        glue = dice.choice([" ", " ", "", ", "])
        value = glue.join(dice.choices(WORDS, k=dice.randint(1, 6)))
    if dice.random() < 0.02:
        value *= 100
    return unicodedata.normalize(form, value[:3000])


def number(dice):
    """Whole, with decimals, sharp ones from the list, or any double that spreadsheets hold."""
    form = dice.randrange(6)
    if form < 2:
        return dice.randint(-1000, 100_000)
    if form < 4:
        return round(dice.uniform(-1000, 1000), dice.randint(1, 4))
    if form == 4:
        return dice.choice(SHARPEST)
    while True:
        value = struct.unpack("d", dice.randbytes(8))[0]
        if 1e-307 < abs(value) < 9e307:
            return value


def date(dice):
    """A day, or a day and a time to the millisecond, of 1900 to 9999; most around the present."""
    first, last = dice.choice([(1900, 9999), (1900, 1901), (1980, 2030), (1980, 2030)])
    start, end = datetime.date(first, 1, 1).toordinal(), datetime.date(last, 12, 31).toordinal()
    day = datetime.datetime.fromordinal(dice.randint(start, end))
    if dice.random() < 0.5:
        return day
    time = dice.choice([dice.randrange(86_400_000), 86_399_999, 43_200_000, 1000])
    return day + datetime.timedelta(milliseconds=time)


def duration(dice):
    """A time of day, in milliseconds."""
    return dice.choice([0, 86_399_999, dice.randrange(86_400) * 1000, dice.randrange(86_400_000)])


def boolean(dice):
    return dice.random() < 0.5


VALUES = {"text": text, "number": number, "date": date, "duration": duration, "boolean": boolean}
