"""How far a second coder agrees with the records: draws the rows, and computes Cohen's kappa.

    coding_agreement.py sample DATA SEED N    sheets of N participations and N provisions, codes left out
    coding_agreement.py kappa DATA SECOND     agreement of the second coding with the tables

SECOND is a CSV file with the columns table, key, variable, value. Kappa is that of Cohen (1960),
(observed - expected) / (1 - expected), over the rows that both coded. Only Python's standard library.
"""

import csv
import random
import re
import sys
from collections import Counter
from pathlib import Path

# The variables of each table, and the columns that make a row's key.
CODED = {
    "participations": (["event", "party"], ["role"]),
    "provisions": (["id"], ["act", "topic"]),
}


def rows(folder, name):
    with open(Path(folder) / f"{name}.csv", encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def key_of(table, row):
    return "/".join(row[column] for column in CODED[table][0])


def sample(folder, seed, count):
    """Writes the drawn rows with what a coder needs to find them in their sources, and no code."""
    addresses = {row["id"]: row["url"] or row["title"] for row in rows(folder, "sources")}
    documents = {row["id"]: row for row in rows(folder, "documents")}
    events = {row["id"]: row for row in rows(folder, "events")}
    out = csv.writer(sys.stdout, lineterminator="\n")
    out.writerow(["table", "key", "where", "when", "paragraph", "content", "sources"])
    for table in CODED:
        drawn = random.Random(f"{seed}/{table}").sample(rows(folder, table), count)
        for row in sorted(drawn, key=lambda row: key_of(table, row)):
            cited = [one.split("#")[0] for one in row["sources"].split(";")]
            of = documents[row["document"]] if table == "provisions" else events[row["event"]]
            # Everything up to the first comma or "that" may hold the verb: only the end is shown.
            words = re.sub(r"\s+", " ", row.get("summary", "")).split(" ")
            content = "… " + " ".join(words[len(words) // 3 :]) if table == "provisions" else row["party"]
            out.writerow([
                table, key_of(table, row), of["id"], of.get("date", ""), row.get("paragraph", ""), content,
                " | ".join(f"{one} {addresses.get(one, '')}" for one in cited),
            ])


def kappa(pairs):
    total = len(pairs)
    observed = sum(first == second for first, second in pairs) / total
    first, second = Counter(one for one, _ in pairs), Counter(two for _, two in pairs)
    expected = sum(first[word] * second[word] for word in first) / total**2
    return observed, 1.0 if expected == 1 else (observed - expected) / (1 - expected)


def agreement(folder, path):
    first = {
        (table, key_of(table, row), variable): row[variable]
        for table, (_, variables) in CODED.items()
        for row in rows(folder, table)
        for variable in variables
    }
    pairs = {}
    with open(path, encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            cell = (row["table"], row["key"], row["variable"])
            if cell not in first:
                sys.exit(f"{path}: no row {'/'.join(cell)}")
            pairs.setdefault(row["variable"], []).append((first[cell], row["value"], row["key"]))
    for variable, coded in pairs.items():
        observed, value = kappa([(one, two) for one, two, _ in coded])
        print(f"{variable}: n = {len(coded)}, agreement {observed:.2f}, kappa {value:.2f}")
        for one, two, key in coded:
            if one != two:
                print(f"  {key}: {one} / {two}")


if __name__ == "__main__":
    if len(sys.argv) == 5 and sys.argv[1] == "sample":
        sample(sys.argv[2], sys.argv[3], int(sys.argv[4]))
    elif len(sys.argv) == 4 and sys.argv[1] == "kappa":
        agreement(sys.argv[2], sys.argv[3])
    else:
        sys.exit(__doc__)
