"""Prints the verdict of frictionless on package folders: one line each: `valid`, `invalid`, or
`crashes` where frictionless itself does not end well.

usage: schema_verdicts.py FOLDER [FOLDER ...]
"""

import os
import sys

from frictionless import validate

for folder in sys.argv[1:]:
    os.chdir(folder)
    try:
        report = validate("datapackage.json", type="package")
        print("valid" if report.valid else "invalid")
    except Exception:
        print("crashes")
