"""Asks every row of the vector files, and compares the answers.

    python3 conformance.py                 # with the spec/ of this project
    python3 conformance.py --spec FOLDER   # with another copy of it
    python3 conformance.py --list          # also every row that differs, with where
    python3 conformance.py --only panels   # one file

Prints a line per file and ends with ``N passed, N failed``; the exit code is 1 when something failed.
A row passes when its whole answer agrees (SO-002, SO-004).
"""

from __future__ import annotations

import argparse
import json
import re
import sys
from pathlib import Path
from typing import Any, Dict, Iterator, List

from schuifoefening.catalogue import SPEC_VERSION, read_catalogue
from schuifoefening.vectors import Ask, asks

SPEC = Path(__file__).resolve().parents[3] / "spec"

TOLERANCE = 1e-9  # SO-004

# SO-951
ROWS = {
    "parsing": 368,
    "refusals": 22,
    "panels": 243,
    "partial-panels": 1024,
    "readings": 48,
    "distances": 145,
    "classification": 134,
    "ripple": 90,
    "conditions": 8,
    "statements": 12,
    "routes": 95,
    "plans": 187,
    "progress": 37,
    "agreement": 102,
    "exercises": 20,
    "merging": 6,
    "extended-panels": 105,
    "extended-distances": 60,
    "district-fit": 11,
    "findings": 314,
    "change-findings": 16,
    "typologies": 33,
    "results": 25,
}


def disagreements(expected: Any, answer: Any, path: str = "") -> Iterator[str]:
    """Where an answer does not agree with that of a row (SO-004): nothing when it does."""
    if isinstance(expected, dict) and isinstance(answer, dict):
        for name in expected.keys() | answer.keys():
            if name not in expected or name not in answer:
                yield f"{path}.{name}: {'not expected' if name in answer else 'missing'}"
            else:
                yield from disagreements(expected[name], answer[name], f"{path}.{name}")
    elif isinstance(expected, list) and isinstance(answer, list):
        if len(expected) != len(answer):
            yield f"{path}: {len(expected)} expected, {len(answer)} answered"
        for index, (wanted, given) in enumerate(zip(expected, answer)):
            yield from disagreements(wanted, given, f"{path}[{index}]")
    elif _is_number(expected) and _is_number(answer):
        if not abs(expected - answer) <= TOLERANCE:
            yield f"{path}: {expected} expected, {answer} answered"
    elif type(expected) is not type(answer) or expected != answer:
        yield f"{path}: {expected!r} expected, {answer!r} answered"


def _is_number(value: Any) -> bool:
    return isinstance(value, (int, float)) and not isinstance(value, bool)


def faults_of_row(ask: Ask, row: Dict[str, Any]) -> List[str]:
    """Why a row fails: nothing when it passes. An answer that cannot be given is a fault too."""
    try:
        return sorted(disagreements(row["answer"], ask(row["question"])))
    except Exception as error:  # a row can be anything; the other rows are still asked
        return [f"{type(error).__name__}: {error}"]


def faults_of_file(name: str, document: Any) -> List[str]:
    """What is wrong with a vector file apart from its answers (SO-001, SO-003, SO-951)."""
    members = {"specVersion", "about", "source", "tolerance", "rows"}
    if not isinstance(document, dict) or set(document) != members:
        return ["is not a vector file"]
    rows = document["rows"]
    checks = {
        f"has specVersion {document['specVersion']!r}": document["specVersion"] == SPEC_VERSION,
        f"has tolerance {document['tolerance']!r}": document["tolerance"] == TOLERANCE,
        "has rows of another form": all(
            set(row) - {"comment"} == {"id", "rules", "question", "answer"} for row in rows
        ),
        "has rows without requirements": all(
            row.get("rules") and all(re.fullmatch(r"SO-[0-9]{3}", rule) for rule in row["rules"])
            for row in rows
        ),
        "has two rows with one id": len({row.get("id") for row in rows}) == len(rows),
        f"has {len(rows)} rows": len(rows) == ROWS[name],
    }
    return [fault for fault, is_right in checks.items() if not is_right]


def main(arguments: List[str]) -> int:
    parser = argparse.ArgumentParser(description="Asks every row of the vector files.")
    parser.add_argument("--spec", type=Path, default=SPEC, help="the folder spec/")
    parser.add_argument("--list", action="store_true", help="list every row that differs")
    parser.add_argument("--only", choices=ROWS, help="ask one file")
    options = parser.parse_args(arguments)

    by_name: Dict[str, Ask] = asks(read_catalogue(options.spec))
    vectors = options.spec / "vectors"
    names = {path.stem for path in vectors.glob("*.json")}
    total_passed = total_failed = 0
    for name in [options.only] if options.only else [*ROWS, *sorted(names - set(ROWS))]:
        if name not in names or name not in ROWS:
            print(f"{name}.json: {'is missing' if name in ROWS else 'is not known'}")
            total_failed += 1
            continue
        document = json.loads((vectors / f"{name}.json").read_text(encoding="utf-8"))
        file_faults = faults_of_file(name, document)
        rows = document["rows"] if "is not a vector file" not in file_faults else []
        row_faults = [faults_of_row(by_name[name], row) for row in rows]
        failed = sum(bool(faults) for faults in row_faults)
        print(f"{name}.json: {len(rows) - failed} rows passed, {failed} rows failed")
        for fault in file_faults:
            print(f"{name}.json: {fault}")
        if options.list:
            for row, faults in zip(rows, row_faults):
                for fault in faults:
                    print(f"{name}.json row {row['id']}: {fault}")
        total_passed += len(rows) - failed
        total_failed += failed + len(file_faults)
    print(f"\n{total_passed} passed, {total_failed} failed")
    return 0 if total_failed == 0 else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
