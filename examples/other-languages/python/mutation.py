"""Shows that no answer in the vector files is idle: changes each, and expects that it is noticed.

    python3 mutation.py [--spec FOLDER]

Every answer of every row is changed in every way of ``changes``, one change at a time, and compared by
what ``conformance.py`` compares with. Prints a line per file and ends with ``N passed, N failed``,
where a change that is noticed has passed; the exit code is 1 when one is not.

A comparison goes from a list or an object into its parts, so a change deep in an answer is compared
where it is: with the part of the answer in that place.
"""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path
from typing import Any, Iterator, List, Tuple

from conformance import ROWS, SPEC, TOLERANCE, disagreements
from schuifoefening.catalogue import read_catalogue
from schuifoefening.vectors import asks


def changes(value: Any, answer: Any) -> Iterator[Tuple[Any, Any]]:
    """The value with one thing changed, for everything in it that can be changed (SO-004), each with
    the part of the answer that it is to be compared with."""
    for changed in changes_here(value):
        yield changed, answer
    if isinstance(value, dict):
        for name, part in value.items():
            yield from changes(part, answer[name])
    elif isinstance(value, list):
        for index, part in enumerate(value):
            yield from changes(part, answer[index])


def changes_here(value: Any) -> Iterator[Any]:
    """The value changed itself, and not in its parts."""
    if isinstance(value, dict):
        yield {**value, "another": None}
        for name in value:
            yield {other: value[other] for other in value if other != name}
    elif isinstance(value, list):
        yield [*value, None]
        for index, part in enumerate(value):
            before, after = value[:index], value[index + 1 :]
            yield before + after
            if after and after[0] != part:
                yield [*before, after[0], part, *after[1:]]
    elif isinstance(value, bool):
        yield from (not value, int(value), None)
    elif isinstance(value, (int, float)):
        # The numbers of a row are rounded to ten decimals, so just past the tolerance is this far.
        yield from (value + 1, value - 1, value + 1.2 * TOLERANCE, value - 1.2 * TOLERANCE)
        yield from (str(value), bool(value), None)
    elif isinstance(value, str):
        yield from {f"{value}x", value[:-1], value.swapcase()} - {value}
        yield None
    else:
        yield from (0, False, "", "null", [], {})


def main(arguments: List[str]) -> int:
    parser = argparse.ArgumentParser(description="Changes every answer of the vector files.")
    parser.add_argument("--spec", type=Path, default=SPEC, help="the folder spec/")
    options = parser.parse_args(arguments)

    by_name = asks(read_catalogue(options.spec))
    total_noticed = total_unnoticed = 0
    for name in ROWS:
        path = options.spec / "vectors" / f"{name}.json"
        noticed = unnoticed = 0
        for row in json.loads(path.read_text(encoding="utf-8"))["rows"]:
            answer = by_name[name](row["question"])
            for changed, given in changes(row["answer"], answer):
                if next(disagreements(changed, given), None) is None:
                    print(f"{name}.json row {row['id']}: unnoticed: {changed}")
                    unnoticed += 1
                else:
                    noticed += 1
        print(f"{name}.json: {noticed} changes noticed, {unnoticed} not")
        total_noticed += noticed
        total_unnoticed += unnoticed
    print(f"\n{total_noticed} passed, {total_unnoticed} failed")
    return 0 if total_unnoticed == 0 else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
