"""Writes Tests/Fixtures/csv/libreoffice-*.csv: one table as LibreOffice saves it, in several dialects.

Needs LibreOffice and openpyxl. Run from anywhere: python3 Tests/Fixtures/make/csv-libreoffice.py
The first tokens of the export filter are the separator, the text delimiter and the character set by its number
(76 UTF-8, 65535 UTF-16, 40 Windows-1258); the seventh quotes all text.
"""
import pathlib
import subprocess
import tempfile

import openpyxl

TARGET = pathlib.Path(__file__).resolve().parent.parent / "csv"
TABLE = [
    ["BÁO CÁO KẾT QUẢ, NĂM 2022"],
    ["STT", "Mã xã", "Xã, phường,\nthị trấn", "Điểm", "Ghi chú"],
    [1, "01894", "Xã Bành Trạch", 87.5, 'Theo "QĐ 06"'],
    [2, "01897", "Thị trấn Chợ Rã", 90, "Đạt; đủ"],
    [3, "01900", "Xã Đồng Phúc", 1234.5, None],
]
VARIANTS = {
    "comma-utf8": "44,34,76",
    "semicolon-utf8": "59,34,76",
    "bar-utf8-quoted": "124,34,76,1,,0,true",
    "tab-utf16": "9,34,65535",
    "semicolon-windows1258": "59,34,40",
}


def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        source = pathlib.Path(folder) / "table.xlsx"
        book = openpyxl.Workbook()
        for row in TABLE:
            book.active.append(row)
        book.save(source)
        for name, tokens in VARIANTS.items():
            subprocess.run(
                ["soffice", f"-env:UserInstallation=file://{folder}/profile", "--headless", "--convert-to",
                 f'csv:Text - txt - csv (StarCalc):{tokens}', "--outdir", folder, source],
                check=True, capture_output=True)
            written = (pathlib.Path(folder) / "table.csv").read_bytes()
            (TARGET / f"libreoffice-{name}.csv").write_bytes(written)


main()
