"""Agreement of the two annotations of the documents in second/: the bench's own scores, then Cohen's kappa of assertion.

Run from the project's root: python3 corpora/notes/agreement.py target/chartline.jar
The first annotation stands as gold, the second as found. Which of the two stands as gold does not change F1.
"""
import collections
import json
import pathlib
import shutil
import subprocess
import sys
import tempfile

HERE = pathlib.Path(__file__).parent
NAMES = sorted(path.stem for path in (HERE / "second").glob("*.json"))
WITH_ASSERTION = ("MEDICATION", "PROCEDURE", "WORK_STATUS", "FUNCTION")


def bench(jar, report):
    """Prints the bench's table and gives back how many mentions of each type it paired."""
    with tempfile.TemporaryDirectory() as folder:
        for part, ending in (("txt", ".txt"), ("ann", ".json")):
            (pathlib.Path(folder) / part).mkdir()
            for name in NAMES:
                shutil.copy(HERE / part / (name + ending), pathlib.Path(folder) / part)
        subprocess.run(["java", "-jar", jar, "eval", "--gold", folder, "--found", str(HERE / "second"),
                        "--threads=1", "--json", report], check=True)
    types = json.loads(pathlib.Path(report).read_text())["types"]
    return {kind: score["lenientRight"] for kind, score in types.items()}


def mentions(part, name, kind):
    whole = json.loads((HERE / part / (name + ".json")).read_text(encoding="utf-8"))
    return [entity for entity in whole["ents"] if entity["type"] == kind]


def pairs(kind):
    """Overlapping mentions of one type, one to one: equal spans first, then those that share the most characters."""
    for name in NAMES:
        first, second = mentions("ann", name, kind), mentions("second", name, kind)
        candidates = []
        for i, one in enumerate(first):
            for j, other in enumerate(second):
                shared = min(one["end"], other["end"]) - max(one["begin"], other["begin"])
                equal = (one["begin"], one["end"]) == (other["begin"], other["end"])
                if shared > 0:
                    candidates.append((not equal, -shared, i, j))
        used_first, used_second = set(), set()
        for _, _, i, j in sorted(candidates):
            if i not in used_first and j not in used_second:
                used_first.add(i)
                used_second.add(j)
                yield first[i], second[j]


def kappa(labels):
    total = len(labels)
    observed = sum(one == other for one, other in labels) / total
    ones = collections.Counter(one for one, _ in labels)
    others = collections.Counter(other for _, other in labels)
    chance = sum(ones[label] * others[label] for label in ones) / total ** 2
    return observed, 1 if chance == 1 else (observed - chance) / (1 - chance)


def main():
    with tempfile.NamedTemporaryFile(suffix=".json") as report:
        paired = bench(sys.argv[1], report.name)
    everything = []
    print(f"\n{'assertion':<15}{'pairs':>6}{'equal':>8}{'kappa':>8}")
    for kind in WITH_ASSERTION:
        labels = [(one["attrs"]["assertion"], other["attrs"]["assertion"]) for one, other in pairs(kind)]
        if len(labels) != paired[kind]:
            sys.exit(f"{kind}: {len(labels)} pairs here, {paired[kind]} in the bench")
        everything += labels
        print(f"{kind.lower():<15}{len(labels):>6}{kappa(labels)[0]:>8.3f}{kappa(labels)[1]:>8.3f}")
    print(f"{'all':<15}{len(everything):>6}{kappa(everything)[0]:>8.3f}{kappa(everything)[1]:>8.3f}")


if __name__ == "__main__":
    main()
