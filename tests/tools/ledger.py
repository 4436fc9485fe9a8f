"""Works out slippage, the topic matrix, comparisons and citations again, from the tables alone.

Usage: ledger.py DATA OUT. DATA holds the tables as CSV; OUT what the program made of them:
slippage.csv, matrix.csv, cited.csv, and compare.csv for the joint statements of the rounds in order of
time. Needs nothing but Python's standard library. Prints a line for each comparison; stops at the
first difference.
"""

import calendar
import csv
import sys
from collections import Counter
from datetime import date
from pathlib import Path

DATA, OUT = map(Path, sys.argv[1:3])
MEETINGS = "meeting summit ministerial working_group session congress".split()


def rows(folder, name):
    with open(folder / f"{name}.csv", encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def table(name):
    return {row["id"]: row for row in rows(DATA, name)}


def days(written):
    """First and last day of an EDTF date as these tables have it; None for an open end."""
    if "/" in written:
        first, last = written.split("/")
        return days(first)[0], days(last)[1]
    if written in ("", ".."):
        return None, None
    year, month, day = [int(part.strip("~?%")) for part in (written + "-0-0").split("-")[:3]]
    if month == 0:
        return date(year, 1, 1), date(year, 12, 31)
    months = {40: (1, 6), 41: (7, 12)}.get(month, (month, month))
    if day:
        return date(year, month, day), date(year, month, day)
    last = calendar.monthrange(year, months[1])[1]
    return date(year, months[0], 1), date(year, months[1], last)


def same(what, ours, theirs):
    if ours != theirs:
        sys.exit(f"{what}: {ours!r} here, {theirs!r} in the program")


events, documents, provisions = table("events"), table("documents"), table("provisions")
acts = "agrees decides undertakes reaffirms emphasises calls condemns rejects expresses_concern".split()
acts += "expresses_hope welcomes notes thanks states".split()


def slippage():
    settled = {}
    for row in rows(DATA, "outcomes"):
        if events.get(row["settled_by"], {}).get("status") == "held":
            settled.setdefault(row["commitment"], row["settled_by"])
    made = {row["commitment"]: row for row in rows(OUT, "slippage")}
    wanted = [row for row in table("commitments").values() if row["action"][5:] in MEETINGS]
    same("promises to meet", {row["id"] for row in wanted}, set(made))
    for row in wanted:
        event = settled.get(row["id"])
        end = days(row["due"])[1]
        late = ["", ""]
        if event and end:
            first, last = days(events[event]["date"])
            # Of a period the first day is known; a single imprecise date can begin on any of its days.
            last = first if "/" in events[event]["date"] else last
            late = [str(max(0, (day - end).days)) for day in (first, last)]
        theirs = made[row["id"]]
        same(row["id"], late, [theirs["days_late_min"], theirs["days_late_max"]])
    return len(wanted)


def statements():
    found = [
        row
        for row in documents.values()
        if row["kind"] == "joint_statement" and events.get(row["event"], {}).get("kind") == "round"
    ]
    return sorted(found, key=lambda row: days(row["date"]))


def matrix():
    made = {row["topic"]: row for row in rows(OUT, "matrix")}
    for statement in statements():
        strongest = {}
        for row in provisions.values():
            if row["document"] == statement["id"]:
                old = strongest.get(row["topic"], "states")
                strongest[row["topic"]] = min(old, row["act"], key=acts.index)
        theirs = {topic: row[statement["id"]] for topic, row in made.items() if row[statement["id"]]}
        same(statement["id"], strongest, theirs)
    return len(statements())


def compare():
    made = Counter()
    for row in rows(OUT, "compare"):
        made[row["from"], row["to"], row["fate"]] += 1
    texts = [row["id"] for row in statements()]
    points = {text: {} for text in texts}
    for row in provisions.values():
        if row["document"] in points:
            points[row["document"]].setdefault(row["topic"], Counter())[row["act"]] += 1
    for pair in zip(texts, texts[1:]):
        fates = Counter()
        # Silence of a text that was read in part is no change.
        whole = [documents[text]["extent"] == "full" for text in pair]
        gone = "dropped" if whole[1] else "not_seen_later"
        come = "new" if whole[0] else "not_seen_earlier"
        for topic in {*points[pair[0]], *points[pair[1]]}:
            earlier, later = (points[text].get(topic, Counter()) for text in pair)
            kept = (earlier & later).total()
            left = [side.total() - kept for side in (earlier, later)]
            fates["kept"] += kept
            fates["changed_act"] += min(left)
            fates[gone] += left[0] - min(left)
            fates[come] += left[1] - min(left)
        for fate in {*fates, "dropped", "new", "not_seen_later", "not_seen_earlier"}:
            same((*pair, fate), fates[fate], made[(*pair, fate)])
    return len(texts) - 1


def cited():
    made = {row["cited"]: row for row in rows(OUT, "cited")}
    ours = {}
    for row in rows(DATA, "citations"):
        ours.setdefault(row["document"], []).append(provisions[row["provision"]]["document"])
    same("documents cited", set(ours), set(made))
    joint = [row for row in documents.values() if row["kind"] == "joint_statement"]
    for document, citing in ours.items():
        theirs = made[document]
        same(document, [str(len(citing)), str(len(set(citing)))], [theirs["points"], theirs["documents"]])
        dates = [days(row["date"]) for row in joint if row["id"] in citing]
        later = [row for row in joint if dates and days(row["date"]) > max(dates)]
        counts = [str(len(dates))]
        whole = sum(row["extent"] == "full" for row in later)
        counts += [str(len(later)), str(whole)] if dates else ["", ""]
        columns = ["statements", "later_statements", "later_whole"]
        same(document, counts, [theirs[column] for column in columns])
    return len(ours)


for check in (slippage, matrix, compare, cited):
    print("compared", check.__name__, check())
