#!/usr/bin/env python3
"""Makes Tests/Fixtures/attached: one return of the sample in the other forms in which districts attach it.

    python3 Tests/Fixtures/make/attached.py

ngan-son.xlsb     written by formulon (PyPI)
ngan-son.html.xls saved by LibreOffice Calc as a web page, and named as people name it
ngan-son.mht.xls  the same page in an archive of web pages, as Excel writes one
thu.eml           a mail by Python's email package: two attachments with Vietnamese names, a logo, a mail forwarded with it

Needs formulon and LibreOffice Calc. The dates inside differ each time.
"""
import quopri
import shutil
import subprocess
import tempfile
from email.message import EmailMessage
from pathlib import Path

import formulon

ROOT = Path(__file__).resolve().parent.parent.parent.parent
HERE = ROOT / "Tests" / "Fixtures" / "attached"
BAD = ROOT / "Tests" / "Fixtures" / "bad"


def main():
    with tempfile.TemporaryDirectory() as folder:
        folder = Path(folder)

        def convert(source, to):
            subprocess.run(
                ["soffice", f"-env:UserInstallation=file://{folder}/profile", "--headless", "--convert-to", to,
                 "--outdir", folder, source], check=True)

        convert(BAD / "ngan-son_old-excel.xls", "xlsx")
        workbook = folder / "ngan-son_old-excel.xlsx"
        (HERE / "ngan-son.xlsb").write_bytes(
            formulon.Workbook.load(workbook.read_bytes()).save_as(formulon.WorkbookFormat.XLSB))
        convert(workbook, "html:HTML (StarCalc)")
        shutil.move(folder / "ngan-son_old-excel.html", HERE / "ngan-son.html.xls")
        page = (HERE / "ngan-son.html.xls").read_bytes()
        (HERE / "ngan-son.mht.xls").write_bytes(archive(page))
        (HERE / "thu.eml").write_bytes(mail(workbook.read_bytes()))


def archive(page):
    lines = quopri.encodestring(page).splitlines()
    head = ["MIME-Version: 1.0", "X-Document-Type: Workbook", 'Content-Type: multipart/related; boundary="----=_Next_0"', "",
            "This document is a Single File Web Page, also known as a Web Archive file.", ""]
    part = ["------=_Next_0", "Content-Location: file:///C:/0A1B2C3D/bieu.htm",
            "Content-Transfer-Encoding: quoted-printable", 'Content-Type: text/html; charset="utf-8"', ""]
    lines = [line.encode() for line in head + part] + lines + [b"", b"------=_Next_0--", b""]
    return b"\r\n".join(lines)


def mail(workbook):
    forwarded = EmailMessage()
    forwarded["From"], forwarded["To"], forwarded["Subject"] = "xa@example.vn", "huyen@example.vn", "Công văn"
    forwarded.set_content("Kính gửi UBND huyện.")
    forwarded.add_attachment(b"%PDF-1.4\n", maintype="application", subtype="pdf", filename="công văn.pdf")
    message = EmailMessage()
    message["From"], message["To"] = "Phòng LĐTBXH <huyen@example.vn>", "so@example.vn"
    message["Subject"] = "Biểu tổng hợp năm 2022 của huyện Ngân Sơn"
    message.set_content("Kính gửi Sở, huyện gửi biểu tổng hợp.\n")
    message.add_alternative("<p>Kính gửi Sở, <img src='cid:logo'></p>", subtype="html")
    message.get_payload()[1].add_related(b"\x89PNG\r\n\x1a\n", "image", "png", cid="<logo>", filename="logo.png")
    message.add_attachment(
        workbook, maintype="application", subtype="vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        filename="Biểu tổng hợp – huyện Ngân Sơn năm 2022, bản đã thẩm định.xlsx")
    message.add_attachment(forwarded)
    return message.as_bytes()


if __name__ == "__main__":
    main()
