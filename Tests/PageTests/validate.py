"""Prints what html5lib, the HTML standard's parser, has to forgive in the files named."""

import pathlib
import sys

import html5lib
from html5lib.constants import E

for name in sys.argv[1:]:
    parser = html5lib.HTMLParser()
    parser.parse(pathlib.Path(name).read_text(encoding="utf-8"))
    for (line, column), code, data in parser.errors:
        print(f"{name}:{line}: {E[code] % data}")
