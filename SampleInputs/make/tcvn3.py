"""Writes text the way fonts such as .VnTime and .VnTimeH expect it (TCVN3, "ABC").

TCVN3 has no capitals with a tone mark; a .VnTimeH font shows lower-case codes as capitals instead.
"""
import csv
from pathlib import Path

with open(Path(__file__).resolve().parent / "tcvn3.tsv", encoding="utf-8") as table:
    CODES = {letter: chr(int(code, 16)) for code, letter in csv.reader(table, delimiter="\t")}


def tcvn3(text):
    for letter in text:
        if letter not in CODES and ord(letter) > 0x7E:
            raise ValueError(f"{letter} has no code in TCVN3")
    return "".join(CODES.get(letter, letter) for letter in text)
