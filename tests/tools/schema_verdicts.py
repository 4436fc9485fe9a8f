"""Prints the verdict of frictionless on package folders: one line each, `valid` or `invalid`.

usage: schema_verdicts.py FOLDER [FOLDER ...]
"""

import os
import sys

from frictionless import validate

for folder in sys.argv[1:]:
    os.chdir(folder)
    report = validate("datapackage.json", type="package")
    print("valid" if report.valid else "invalid")
