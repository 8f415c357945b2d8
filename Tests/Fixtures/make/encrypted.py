#!/usr/bin/env python3
"""Writes workbooks/encrypted-agile.xlsx and encrypted-standard.xlsx: openpyxl.xlsx under the password that Excel itself sets where
only the structure of a workbook is protected. Needs msoffcrypto-tool (PyPI), which also reads both again."""
import hashlib
import io
import os
import struct
from pathlib import Path

import msoffcrypto
from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes
from msoffcrypto.method.container.ecma376_encrypted import ECMA376Encrypted

WORKBOOKS = Path(__file__).resolve().parent.parent / "workbooks"
PASSWORD = "VelvetSweatshop"


def aes(key, data):
    cipher = Cipher(algorithms.AES(key), modes.ECB()).encryptor()
    return cipher.update(data) + cipher.finalize()


def standard(plain):
    """As Office 2007: MS-OFFCRYPTO 2.3.4.5 to 2.3.4.9."""
    salt, verifier = os.urandom(16), os.urandom(16)
    spun = hashlib.sha1(salt + PASSWORD.encode("utf-16-le")).digest()
    for spin in range(50000):
        spun = hashlib.sha1(struct.pack("<I", spin) + spun).digest()
    final = hashlib.sha1(spun + bytes(4)).digest() + bytes(44)
    key = hashlib.sha1(bytes(b ^ 0x36 for b in final)).digest()[:16]
    name = "Microsoft Enhanced RSA and AES Cryptographic Provider\0".encode("utf-16-le")
    header = struct.pack("<8I", 0x24, 0, 0x660E, 0x8004, 128, 24, 0, 0) + name
    information = struct.pack("<HHII", 4, 2, 0x24, len(header)) + header + struct.pack("<I", 16) + salt
    information += aes(key, verifier) + struct.pack("<I", 20) + aes(key, hashlib.sha1(verifier).digest() + bytes(12))
    package = struct.pack("<Q", len(plain)) + aes(key, plain + bytes(-len(plain) % 16))
    out = io.BytesIO()
    ECMA376Encrypted(package, information).write_to(out)
    return out.getvalue()


def agile(plain):
    out = io.BytesIO()
    msoffcrypto.OfficeFile(io.BytesIO(plain)).encrypt(PASSWORD, out)
    return out.getvalue()


def main():
    plain = (WORKBOOKS / "openpyxl.xlsx").read_bytes()
    for name, method in (("agile", agile), ("standard", standard)):
        written = method(plain)
        again = msoffcrypto.OfficeFile(io.BytesIO(written))
        again.load_key(password=PASSWORD)
        out = io.BytesIO()
        again.decrypt(out)
        assert out.getvalue()[:len(plain)] == plain, name
        (WORKBOOKS / f"encrypted-{name}.xlsx").write_bytes(written)


main()
