#!/usr/bin/env python3
"""Wraps files in an archive or, where its name ends in .eml, attaches them to a mail.

Usage: wrapped.py PARCEL FILE…
"""

import email.message
import pathlib
import sys
import zipfile

parcel, files = pathlib.Path(sys.argv[1]), [pathlib.Path(name) for name in sys.argv[2:]]
if parcel.suffix == ".eml":
    mail = email.message.EmailMessage()
    mail["From"], mail["To"], mail["Message-ID"] = "huyen@example.vn", "so@example.vn", "<1@example.vn>"
    for file in files:
        mail.add_attachment(file.read_bytes(), maintype="application", subtype="octet-stream", filename=file.name)
    parcel.write_bytes(mail.as_bytes())
else:
    with zipfile.ZipFile(parcel, "w", zipfile.ZIP_STORED) as archive:
        for file in files:
            archive.write(file, file.name)
