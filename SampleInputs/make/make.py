#!/usr/bin/env python3
"""Makes SampleInputs anew: the eight returns, expected.json and the tables of README.md.

    python3 SampleInputs/make/make.py

Needs Python 3.11 with openpyxl and XlsxWriter, and LibreOffice Calc. Same bytes each time, except for the
two workbooks that LibreOffice saves.
"""
import json
import sys
from decimal import Decimal
from pathlib import Path

import figures
import outcome
import producers
import returns
from sheet import ref

ROOT = Path(__file__).resolve().parent.parent
INBOX = ROOT / "inbox"

# District, file name, what composes it, what writes it.
RETURNS = [
    ("058", "TP Bắc Kạn - Biểu tổng hợp XPT phù hợp với trẻ em 2022.xlsx", returns.thanh_pho, "XlsxWriter"),
    ("060", "Pác Nặm_biểu tổng hợp XPTPHTE 2022.csv", returns.pac_nam, "CSV UTF-8"),
    ("061", "Ba Be - bieu tong hop XPT PHTE 2022.xlsx", returns.ba_be, "openpyxl"),
    ("062", "NGAN SON bieu tong hop xa phu hop tre em (chinh thuc).xlsx", returns.ngan_son, "LibreOffice"),
    ("063", "Bạch Thông - kết quả chấm điểm 2022.xlsx", returns.bach_thong, "openpyxl"),
    ("064", "Cho Don 2022 - tong hop.txt", returns.cho_don, "Unicode text"),
    ("065", "Chợ Mới (thẩm định) XPTPHTE 2022.xlsx", returns.cho_moi, "XlsxWriter"),
    ("066", "Bieu 01 - Huyen Na Ri (kem BC 412).xlsx", returns.na_ri, "LibreOffice"),
]


def main():
    INBOX.mkdir(exist_ok=True)
    communes = figures.build()
    findings = []
    for district, name, compose, producer in RETURNS:
        own = [c for c in communes if c.district == district]
        sheets, places = compose(own)
        write(INBOX / name, sheets, producer)
        sheet = None if producer in ("CSV UTF-8", "Unicode text") else next(s.name for s in sheets if not s.beside)
        findings += outcome.findings(own, name, sheet, {key: ref(*place) for key, place in places.items()})
    result = figures.expected(communes)
    result["sources"] = {district: name for district, name, _, _ in RETURNS}
    result["findings"] = findings
    text = json.dumps(result, ensure_ascii=False, indent=1, default=exact)
    (ROOT / "expected.json").write_text(outcome.compact(text) + "\n", encoding="utf-8")
    outcome.update_readme(ROOT / "README.md", communes, findings)


def write(path, sheets, producer):
    print(f"{producer:12}  {path.name}", file=sys.stderr)
    match producer:
        case "XlsxWriter": producers.with_xlsxwriter(path, sheets)
        case "openpyxl": producers.with_openpyxl(path, sheets)
        case "LibreOffice": producers.with_libreoffice(path, sheets)
        case "CSV UTF-8": producers.with_csv(path, sheets[0], ";", "utf-8")
        case "Unicode text": producers.with_csv(path, sheets[0], "\t", "utf-16-le")


def exact(value):
    """Decimals in JSON: whole where whole. The others have few enough places to come back digit for digit."""
    if isinstance(value, Decimal):
        whole = value == value.to_integral_value()
        assert whole or Decimal(repr(float(value))) == value
        return int(value) if whole else float(value)
    raise TypeError(type(value))


if __name__ == "__main__":
    main()
