#!/usr/bin/env python3
"""Measures what one hostile file costs: seconds of processor and wall time and the peak of memory of `check` and `report`.

Usage: hostile.py TONGHOP [KIND…]          (all kinds unless some are named)
       hostile.py write KIND SHARE FILE    (writes one that is so large a share of the whole, 1 for all of it)

Each kind is a file that asks for far more work than its size says. The file named after a district lies in an inbox beside
one honest return; `report` has to count that one whatever becomes of the other. A run that takes over 30 s of one core or
1 GiB is marked with `!`.
"""

import io
import os
import pathlib
import random
import subprocess
import sys
import tempfile
import zipfile
from csv import reader as csv_reader

import measure


SECONDS, MEBIBYTES = 30, 1024
MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACKAGE = "http://schemas.openxmlformats.org/package/2006"
HEADS = ["Mã xã", "Xã, phường, thị trấn"] + [f"Tiêu chí {n}" for n in range(1, 14)]
NAMES = ["Xã Bành Trạch", "Xã Phúc Lộc", "Xã Hà Hiệu", "Xã Cao Thượng", "Xã Khang Ninh", "Xã Nam Mẫu"]


def repeated(line, size):
    return (line * (size // len(line) + 1)).encode()


def csv(*rows):
    return "".join(",".join(row) + "\n" for row in rows)


def head():
    return csv(['"%s"' % text for text in HEADS])


def row(name, points=60, code=""):
    return csv([code, name] + [str(points)] * 13)


def workbook(sheets, parts, styles=""):
    """`sheets`: the target of each sheet; `parts`: XML by name."""
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as book:
        override = (
            '<Override PartName="/xl/workbook.xml" '
            'ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>'
        )
        book.writestr(
            "[Content_Types].xml",
            f'<Types xmlns="{PACKAGE}/content-types"><Default Extension="xml" ContentType="application/xml"/>{override}</Types>',
        )
        book.writestr(
            "_rels/.rels",
            f'<Relationships xmlns="{PACKAGE}/relationships"><Relationship Id="r" Type="{OFFICE}/officeDocument" '
            'Target="xl/workbook.xml"/></Relationships>',
        )
        listed = "".join(f'<sheet name="S{n}" sheetId="{n}" r:id="r{n}"/>' for n in range(1, len(sheets) + 1))
        book.writestr("xl/workbook.xml", f'<workbook xmlns="{MAIN}" xmlns:r="{OFFICE}"><sheets>{listed}</sheets></workbook>')
        links = "".join(
            f'<Relationship Id="r{n}" Type="{OFFICE}/worksheet" Target="{target}"/>' for n, target in enumerate(sheets, 1)
        )
        if styles:
            links += f'<Relationship Id="s" Type="{OFFICE}/styles" Target="styles.xml"/>'
            book.writestr("xl/styles.xml", styles)
        book.writestr("xl/_rels/workbook.xml.rels", f'<Relationships xmlns="{PACKAGE}/relationships">{links}</Relationships>')
        for name, text in parts.items():
            book.writestr(f"xl/{name}", text)
    return file.getvalue()


def sheet(rows):
    return f'<worksheet xmlns="{MAIN}"><sheetData>{"".join(rows)}</sheetData></worksheet>'


def text_cells(texts):
    return "<row>" + "".join(f'<c t="inlineStr"><is><t>{text}</t></is></c>' for text in texts) + "</row>"


def times(share, count):
    return max(1, int(share * count))


def one_part(share):
    """A thousand sheets that all are one part."""
    rows = [text_cells(HEADS)] + [text_cells(["01891", "Xã Bành Trạch"] + ["?"] * 13)] * 20
    return workbook(["sheet.xml"] * times(share, 1000), {"sheet.xml": sheet(rows)})


def many_sheets(share):
    """A thousand sheets, each with a table of its own."""
    parts = {}
    for n in range(times(share, 1000)):
        rows = [text_cells(HEADS)] + [text_cells([f"0{1891 + n}", name] + [str(50 + n % 50)] * 13) for name in NAMES * 3]
        parts[f"sheet{n}.xml"] = sheet(rows)
    return workbook(list(parts), parts)


def number_formats(share):
    """Sixty thousand formats, each other than the last, and a cell for each under heads of points."""
    formats = [
        f"[&gt;{n}]0&quot; điểm {n}&quot;;[&lt;-{n}]&quot;thiếu {n}&quot;0;0.0{'0' * (n % 9)}" for n in range(times(share, 60_000))
    ]
    listed = "".join(f'<numFmt numFmtId="{200 + n}" formatCode="{code}"/>' for n, code in enumerate(formats))
    xfs = "".join(f'<xf numFmtId="{200 + n}"/>' for n in range(len(formats)))
    styles = f'<styleSheet xmlns="{MAIN}"><numFmts>{listed}</numFmts><cellXfs>{xfs}</cellXfs></styleSheet>'
    rows = [text_cells(HEADS)]
    for start in range(0, len(formats), 13):
        cells = "".join(f'<c s="{n % len(formats)}"><v>{n % 100}</v></c>' for n in range(start, start + 13))
        rows.append(text_cells(["", NAMES[start % len(NAMES)]]).replace("</row>", cells + "</row>"))
    return workbook(["sheet.xml"], {"sheet.xml": sheet(rows)}, styles)


def cells(count, sheets):
    """So many cells of numbers, over so many sheets."""
    line = "<row>" + "<c><v>1</v></c>" * 100 + "</row>"
    parts = {f"sheet{n}.xml": sheet([text_cells(HEADS)] + [line] * (count // 100 // sheets)) for n in range(sheets)}
    return workbook(list(parts), parts)


def unknown_names(share):
    chance = random.Random(7)
    syllables = ["Bang", "Cao", "Dong", "Ha", "Khang", "Luong", "My", "Nghia", "Phuc", "Quang", "Thuong", "Yen", "Tra", "Loc"]
    names = (
        "Xã " + " ".join(chance.choice(syllables) + chance.choice("abceghi") for _ in range(2)) + f" {n}"
        for n in range(times(share, 95_000))
    )
    return (head() + "".join(map(row, names))).encode()


def near_names(share):
    """Each row another name, each a few letters from many."""
    chance = random.Random(8)
    letters = "abcdeghiklmnopqrstuvxy"
    names = (
        f"Xã {''.join(chance.choices(letters, k=4))} {''.join(chance.choices(letters, k=5))}" for _ in range(times(share, 110_000))
    )
    return (head() + "".join(map(row, names))).encode()


def plain_rows(share):
    return (head() + "".join(row(NAMES[n % 6], 40 + n % 61) for n in range(times(share, 114_000)))).encode()


def tcvn3(share):
    line = b"01891,X\xb7 B\xb5nh Tr\xb9ch, \xae\xb9t chu\xc8n ti\xd5p c\xcbn ph\xb8p lu\xcbt,60\n"
    return "Mã xã,Tên xã\n".encode("cp1258", "replace") + line * times(share, 54_000_000 // len(line))


# For each kind, what makes a file of it. `share` is the size of the file as a part of the full size.
KINDS = {
    "one part, 1,000 sheets": one_part,
    "1,000 sheets": many_sheets,
    "heads, 13 MB": lambda share: repeated(head(), times(share, 13_000_000)),
    "rows of one return, 6.4 MB": plain_rows,
    "same rows, 6.4 MB": lambda share: head().encode() + repeated("".join(map(row, NAMES)), times(share, 6_400_000)),
    "TCVN3, 54 MB": tcvn3,
    "TCVN3 within UTF-8, 40 MB": lambda share: repeated("X· B¸ BÓ,TØnh B¾c K¹n,QuyÕt ®Þnh,60,61\n", times(share, 40_000_000)),
    "short cells, 200 MB": lambda share: repeated("1," * 99 + "1\n", times(share, 200_000_000)),
    "short cells, 98 MB": lambda share: repeated("a;b;c;d;1;2\n", times(share, 98_000_000)),
    "quotes, 98 MB": lambda share: b'"' * times(share, 98_000_000),
    "quoted cells, 98 MB": lambda share: repeated('"a","b""c","d"\n', times(share, 98_000_000)),
    "open quotes, 10 MB": lambda share: repeated('"a\n', times(share, 10_000_000)),
    "open quotes in rows, 10 MB": lambda share: repeated('a,b,c,d,e,f,"g\n', times(share, 10_000_000)),
    "number formats": number_formats,
    "9 million cells": lambda share: cells(times(share, 9_000_000), 1),
    "9 million cells on 10 sheets": lambda share: cells(times(share, 9_000_000), 10),
    "unknown names, 5.6 MB": unknown_names,
    "names near others, 5.6 MB": near_names,
}


def workspace(folder, program, kind):
    """An inbox with an honest return and the hostile one; path of the latter."""
    measure.run([program, "init", str(folder)])
    for old in (folder / "inbox").iterdir():
        old.unlink()
    (folder / "inbox" / "Ba Be.csv").write_text(head() + "".join(map(row, NAMES)))
    hostile = folder / "inbox" / "Na Ri.csv"
    # A separate process writes them, because the peak of memory that Linux reports for a program starts at that of its
    # parent.
    subprocess.run([sys.executable, "-B", __file__, "write", kind, "1", str(hostile)], check=True)
    with open(hostile, "rb") as file:
        isPackage = file.read(2) == b"PK"
    if isPackage:
        hostile = hostile.rename(hostile.with_suffix(".xlsx"))
    for path in (folder / "inbox").iterdir():
        os.utime(path, (1_668_000_000, 1_668_000_000))
    return hostile


def told(run):
    mark = "!" if run.wall > SECONDS or run.memory > MEBIBYTES else " "
    return f"{run.wall:7.1f} {run.cpu:7.1f} {run.memory:7.0f} {mark}"


def measured(program, kind, folder):
    hostile = workspace(folder, program, kind)
    place = ["--workspace", str(folder), "--period", "2022-11", "--as-of", "2022-11-30"]
    check, _ = measure.run([program, "check", str(hostile)] + place, statuses=(0, 1, 2))
    report, _ = measure.run([program, "report"] + place, statuses=(0, 1, 2))
    pages = [file for file in (folder / "reports").rglob("*") if file.is_file()]
    with open(folder / "reports" / "2022-11" / "sai-sot.csv", encoding="utf-8-sig") as file:
        codes = [cells[1] for cells in csv_reader(file) if len(cells) > 2 and cells[2] == hostile.name]
    most = ", ".join(f"{code} {codes.count(code)}" for code in sorted(set(codes), key=codes.count)[-2:])
    size, published = hostile.stat().st_size / 1e6, sum(file.stat().st_size for file in pages) / 1e6
    print(f"{kind:32} {size:6.1f} {told(check)} {told(report)} {published:5.1f}  {most}", flush=True)


def main():
    if sys.argv[1] == "write":
        pathlib.Path(sys.argv[4]).write_bytes(KINDS[sys.argv[2]](float(sys.argv[3])))
        return
    program, chosen = sys.argv[1], sys.argv[2:] or list(KINDS)
    print(f"{'kind':32} {'MB':>6}   check: s, cpu s, MiB       report: s, cpu s, MiB      pages MB, what is said", flush=True)
    for kind in chosen:
        with tempfile.TemporaryDirectory() as temporary:
            measured(program, kind, pathlib.Path(temporary) / "w")


if __name__ == "__main__":
    main()
