"""Shows that no answer in the vector files is idle: changes each, and expects that it is noticed.

    python3 mutation.py [--spec FOLDER]

Every answer of every row is changed in every way of ``changes``, one change at a time, and compared by
what ``conformance.py`` compares with. Prints a line per file and ends with ``N passed, N failed``,
where a change that is noticed has passed; the exit code is 1 when one is not.
"""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path
from typing import Any, Iterator, List

from conformance import ROWS, SPEC, TOLERANCE, disagreements
from schuifoefening.catalogue import read_catalogue
from schuifoefening.vectors import asks


def changes(value: Any) -> Iterator[Any]:
    """The value with one thing changed, for everything in it that can be changed (SO-004)."""
    if isinstance(value, dict):
        yield {**value, "another": None}
        for name, part in value.items():
            yield {other: value[other] for other in value if other != name}
            yield from ({**value, name: changed} for changed in changes(part))
    elif isinstance(value, list):
        yield [*value, None]
        for index, part in enumerate(value):
            before, after = value[:index], value[index + 1 :]
            yield before + after
            yield from ([*before, changed, *after] for changed in changes(part))
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
        for number, row in enumerate(json.loads(path.read_text(encoding="utf-8"))["rows"]):
            question, expected = by_name[name].parts(number, row)
            answer = by_name[name].answer(question)
            for changed in changes(expected):
                if next(disagreements(changed, answer), None) is None:
                    print(f"{name}.json row {number}: unnoticed: {changed}")
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
