"""Runs queries on exported tables in DuckDB: prints the rows of each as one line of JSON.

usage: run_sql.py FOLDER < QUERIES

FOLDER holds the tables with their `schema.sql` and `load.sql`; QUERIES is a JSON list of texts.
Values that JSON lacks are printed as text.
"""

import json
import os
import sys

import duckdb

os.chdir(sys.argv[1])
database = duckdb.connect()
for script in ("schema.sql", "load.sql"):
    with open(script, encoding="utf-8") as file:
        database.execute(file.read())
for query in json.load(sys.stdin):
    try:
        rows = database.execute(query).fetchall()
    except duckdb.Error as error:
        rows = f"{error}\n{query}"
    print(json.dumps(rows, default=str))
