"""The counts of the datasheet, from docs.tsv and ann/. Ends with exit code 1 when an author or a case stands in two splits.

Run from anywhere: python3 corpora/notes/counts.py
"""
import collections
import csv
import json
import pathlib
import sys

HERE = pathlib.Path(__file__).parent
SPLITS = ("training", "development", "held-back")


def table(title, cells):
    print(f"\n{title:<24}" + "".join(f"{split:>13}" for split in SPLITS) + f"{'all':>8}")
    for label in sorted(cells):
        counts = [cells[label][split] for split in SPLITS]
        print(f"{label:<24}" + "".join(f"{count:>13}" for count in counts) + f"{sum(counts):>8}")


def main():
    with open(HERE / "docs.tsv", encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file, delimiter="\t"))
    count = collections.defaultdict(collections.Counter)
    types, readings, mentions = (collections.defaultdict(collections.Counter) for _ in range(3))
    splits_of = collections.defaultdict(set)
    distinct = collections.defaultdict(lambda: collections.defaultdict(set))
    for row in rows:
        split = row["split"]
        count["documents"][split] += 1
        count["characters"][split] += len((HERE / "txt" / (row["doc"] + ".txt")).read_text(encoding="utf-8"))
        types[row["type"]][split] += 1
        readings[row["reading"]][split] += 1
        for column in ("author", "case", "conditions"):
            distinct[column][split].add(row[column])
        for column in ("author", "case"):
            splits_of[column, row[column]].add(split)
        for entity in json.loads((HERE / "ann" / (row["doc"] + ".json")).read_text(encoding="utf-8"))["ents"]:
            mentions[entity["type"]][split] += 1
            count["mentions"][split] += 1
    for column in distinct:
        for split in SPLITS:
            count[column + ", distinct"][split] = len(distinct[column][split])
    table("", count)
    table("reading", readings)
    table("mentions", mentions)
    table("type", types)
    broken = [f"{column} {name}: {', '.join(sorted(found))}" for (column, name), found in splits_of.items() if len(found) > 1]
    print("\n" + ("\n".join(broken) or "No author and no case stands in two splits."))
    sys.exit(1 if broken else 0)


if __name__ == "__main__":
    main()
