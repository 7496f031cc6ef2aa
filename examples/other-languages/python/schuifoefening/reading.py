"""Reading panels and answers that are not known yet (chapter 2, and SO-706 for area codes).

Input is what ``json.loads`` gives. A reading returns the value, or raises ``Unreadable`` with every
problem found, never a guess (SO-201).
"""

from __future__ import annotations

import re
from math import inf, isfinite
from typing import Any, Callable, Dict, List, Mapping, Optional, Sequence, Union

from .vocabulary import (
    EXTENDED_SLIDERS,
    LETTERS,
    SLIDERS,
    Panel,
    PartialPanel,
    code_of,
    full,
    panel_from_code,
)

LIMIT = 100  # SO-210, SO-224

Problem = Dict[str, Union[str, int]]  # a code and data (SO-205)
Spellings = Mapping[str, int]

HIGHEST_CODE = code_of((2,) * len(SLIDERS))

# SO-203. Python's own str.strip() removes other characters.
BLANKS = "".join(
    map(
        chr,
        [
            *range(0x0009, 0x000E),
            *[0x0020, 0x00A0, 0x1680],
            *range(0x2000, 0x200B),
            *[0x2028, 0x2029, 0x202F, 0x205F, 0x3000, 0xFEFF],
        ],
    )
)

# SO-202: only A to Z have a capital here; str.lower() would change more.
_LOWER_CASE = {capital: capital + 32 for capital in range(ord("A"), ord("Z") + 1)}

_AREA_CODE = re.compile(r"(GM[0-9]{4}|WK[0-9]{6}|BU[0-9]{8})")


class Unreadable(Exception):
    """The input cannot be read; ``problems`` has all reasons, in order (SO-201)."""

    def __init__(self, problems: Sequence[Mapping[str, Any]]) -> None:
        super().__init__(f"{len(problems)} problems, the first one: {problems[0]}")
        self.problems = list(problems)


def read_position(value: Any, spellings: Spellings) -> int:
    """The rank of a spelling (SO-202 to SO-206)."""
    if isinstance(value, str):
        text = value
    elif _is_number(value):
        text = text_of_number(value)
    else:
        raise Unreadable([_wrong_type("position", value)])
    rank = spellings.get(text.strip(BLANKS).translate(_LOWER_CASE))
    if rank is None:
        raise Unreadable([{"code": "unknownPosition", "input": text}])
    return rank


def read_key(value: Any) -> Panel:
    """The panel of a key of five letters (SO-208)."""
    if not isinstance(value, str):
        raise Unreadable([_wrong_type("key", value)])
    key = value.strip(BLANKS)
    if len(key) != len(SLIDERS):  # len() counts code points
        raise Unreadable([{"code": "wrongKeyLength", "input": value, "expected": len(SLIDERS)}])
    problems: List[Problem] = [
        {"code": "unknownLetter", "slider": slider, "index": index, "letter": letter}
        for index, (slider, letter) in enumerate(zip(SLIDERS, key))
        if letter.translate(_LOWER_CASE) not in LETTERS.lower()
    ]
    if problems:
        raise Unreadable(problems)
    return tuple(LETTERS.lower().index(letter.translate(_LOWER_CASE)) for letter in key)


def read_code(value: Any) -> Panel:
    """The panel of a whole number from 0 to 242 (SO-209)."""
    if not _is_number(value):
        raise Unreadable([_wrong_type("code", value)])
    if not 0 <= value <= HIGHEST_CODE or value != int(value):
        text = text_of_number(value)
        raise Unreadable([{"code": "codeOutOfRange", "input": text, "highest": HIGHEST_CODE}])
    return panel_from_code(int(value))


def read_panel(value: Any, spellings: Spellings) -> Panel:
    """A panel of five (SO-210, SO-211, SO-214)."""
    return full(_read_panel(value, spellings, SLIDERS, required=True))


def read_extended_panel(value: Any, spellings: Spellings) -> Panel:
    """A panel of six (SO-213)."""
    return full(_read_panel(value, spellings, EXTENDED_SLIDERS, required=True))


def read_partial_panel(value: Any, spellings: Spellings) -> PartialPanel:
    """A panel of which some sliders may be absent (SO-212)."""
    return _read_panel(value, spellings, SLIDERS, required=False)


def read_extended_partial_panel(value: Any, spellings: Spellings) -> PartialPanel:
    """A partial panel of six, such as what was agreed (SO-220)."""
    return _read_panel(value, spellings, EXTENDED_SLIDERS, required=False)


def read_area_code(value: Any) -> Optional[str]:
    """The same text when it has the form of an area code, else ``None`` (SO-706)."""
    is_code = isinstance(value, str) and _AREA_CODE.fullmatch(value) is not None
    return value if is_code else None


def text_of_number(number: Union[int, float]) -> str:
    """The shortest decimal text that gives the same number (SO-204, after RFC 8785)."""
    try:
        value = float(number)  # JSON numbers are doubles
    except OverflowError:
        value = inf if number > 0 else -inf
    if value == 0:
        return "0"
    if not isfinite(value):  # left open by the specification
        return str(value)
    sign = "-" if value < 0 else ""
    # repr() has the shortest digits, but writes them otherwise.
    mantissa, _, exponent = repr(abs(value)).partition("e")
    whole, _, fraction = mantissa.partition(".")
    point = len(whole) + int(exponent or 0)  # where the decimal point stands among the digits
    digits = whole + ("" if fraction == "0" else fraction)
    point -= len(digits) - len(digits.lstrip("0"))
    digits = digits.strip("0")
    count = len(digits)
    if count <= point <= 21:
        return sign + digits + "0" * (point - count)
    if 0 < point <= 21:
        return f"{sign}{digits[:point]}.{digits[point:]}"
    if -6 < point <= 0:
        return f"{sign}0.{'0' * -point}{digits}"
    tail = f".{digits[1:]}" if count > 1 else ""
    return f"{sign}{digits[0]}{tail}e{point - 1:+d}"


def name_of_kind(value: Any) -> str:
    """What came, in the words of SO-207."""
    if value is None:
        return "null"
    if isinstance(value, bool):  # before numbers: a bool is an int in Python
        return "boolean"
    if isinstance(value, (int, float)):
        return "number"
    if isinstance(value, str):
        return "string"
    return "array" if isinstance(value, list) else "object"


def is_nothing(value: Any) -> bool:
    """Absent, null or blanks only (SO-212); pass ``None`` for what is absent."""
    return value is None or (isinstance(value, str) and value.strip(BLANKS) == "")


def read_sliders(value: Any, read: Callable[[Any], Any], sliders: Sequence[str]) -> Dict[str, Any]:
    """A value per slider; nothing is no value (SO-210 to SO-212)."""
    return _read_members(value, read, sliders, required=False)


def _read_members(
    value: Any, read: Callable[[Any], Any], sliders: Sequence[str], required: bool
) -> Dict[str, Any]:
    if not isinstance(value, dict):
        raise Unreadable([{"code": "notAPlainObject", "received": name_of_kind(value)}])
    values: Dict[str, Any] = {}
    problems: List[Problem] = []
    for slider in sliders:
        found = None
        if not is_nothing(value.get(slider)):
            try:
                found = read(value[slider])
            except Unreadable as unreadable:
                problems += [{**problem, "slider": slider} for problem in unreadable.problems]
                continue
        if found is not None:
            values[slider] = found
        elif required:
            problems.append({"code": "missingSlider", "slider": slider})
    problems += [{"code": "unknownSlider", "key": key} for key in value if key not in sliders]
    if len(problems) > LIMIT:
        last: Problem = {"code": "tooManyProblems", "omitted": len(problems) - LIMIT}
        raise Unreadable([*problems[:LIMIT], last])
    if problems:
        raise Unreadable(problems)
    return values


def _read_panel(
    value: Any, spellings: Spellings, sliders: Sequence[str], required: bool
) -> PartialPanel:
    ranks = _read_members(value, lambda one: read_position(one, spellings), sliders, required)
    return tuple(ranks.get(slider) for slider in sliders)


def _is_number(value: Any) -> bool:
    return isinstance(value, (int, float)) and not isinstance(value, bool)


def _wrong_type(expected: str, value: Any) -> Problem:
    return {"code": "wrongType", "expected": expected, "received": name_of_kind(value)}
