"""Merging exercises of one subject (SO-630 to SO-634). Everything here is documents (SO-908)."""

from __future__ import annotations

import json
from typing import Any, Callable, Dict, List, Mapping, Optional, Sequence, Tuple

from .catalogue import Catalogue
from .group import UNKNOWN, utf16
from .reading import BLANKS, is_nothing
from .vocabulary import EXTENDED_SLIDERS, POSITIONS

Document = Dict[str, Any]
Key = Tuple[str, str, str, Optional[str]]  # respondent, role, moment, round


class Unmergeable(Exception):
    """Why exercises cannot be merged (SO-630)."""

    def __init__(self, reason: Document) -> None:
        super().__init__(reason["code"])
        self.reason = reason


def merge(exercises: Sequence[Document], catalogue: Catalogue) -> Document:
    """The exercise and the conflicts."""
    subjects = [_subject(exercise["subject"]) for exercise in exercises]
    if not subjects:
        raise Unmergeable({"code": "nothingToMerge"})
    different = sorted({_text_of(subject) for subject in subjects}, key=utf16)
    if len(different) > 1:
        listed = [next(s for s in subjects if _text_of(s) == text) for text in different]
        raise Unmergeable({"code": "differentSubjects", "subjects": listed})

    conflicts: List[Document] = []
    merged: Document = {"formatVersion": catalogue.format_version, "subject": subjects[0]}
    day = _settle([e["date"] for e in exercises if "date" in e], utf16, conflicts, {"about": "date"})
    if day is not None:
        merged["date"] = day
    groups: Dict[Key, List[Document]] = {}
    for exercise in exercises:
        for sheet in exercise["sheets"]:
            key = (sheet["respondent"].strip(BLANKS), sheet["role"], sheet["moment"])
            groups.setdefault((*key, sheet.get("round")), []).append(sheet)
    merged["sheets"] = [
        _merge_sheets(key, groups[key], conflicts)
        for key in sorted(groups, key=lambda key: _place(key, catalogue))
    ]
    agreed = {}
    for moment in catalogue.moments:
        panels = [exercise.get("agreed", {}).get(moment, {}) for exercise in exercises]
        panel = _settle_sliders(panels, _rank, conflicts, {"about": "agreed", "moment": moment})
        if panel:
            agreed[moment] = panel
    if agreed:
        merged["agreed"] = agreed
    return {"exercise": merged, "conflicts": conflicts}


def _subject(subject: Mapping[str, str]) -> Document:
    trimmed = {name: text.strip(BLANKS) for name, text in subject.items()}
    return {name: text for name, text in trimmed.items() if name != "municipality" or text}


def _text_of(subject: Mapping[str, str]) -> str:
    names = ("kind", "name", "municipality")
    values = [subject[name] for name in names if name in subject]
    return json.dumps(values, ensure_ascii=False, separators=(",", ":"))


def _place(key: Key, catalogue: Catalogue) -> Tuple[int, int, bytes, int]:
    """The order of SO-631."""
    respondent, role, moment, name = key
    in_time = 0 if name is None else 1 + catalogue.rounds.index(name)
    return (
        catalogue.moments.index(moment),
        in_time,
        utf16(respondent),
        catalogue.roles.index(role),
    )


def _merge_sheets(key: Key, sheets: Sequence[Document], conflicts: List[Document]) -> Document:
    respondent, role, moment, name = key
    sheet: Document = {"respondent": respondent, "role": role, "moment": moment}
    if name is not None:
        sheet["round"] = name
    answers = [given["answers"] for given in sheets]
    remarks = [
        {slider: text for slider, text in given.get("remarks", {}).items() if not is_nothing(text)}
        for given in sheets
    ]
    merged = {
        **sheet,
        "answers": _settle_sliders(answers, _rank, conflicts, {"about": "answer", "sheet": sheet}),
    }
    kept = _settle_sliders(remarks, utf16, conflicts, {"about": "remark", "sheet": sheet})
    return {**merged, "remarks": kept} if kept else merged


def _rank(answer: str) -> int:
    """From laag to hoog, then unknown (SO-633)."""
    return len(POSITIONS) if answer == UNKNOWN else POSITIONS.index(answer)


def _settle_sliders(
    given: Sequence[Mapping[str, str]],
    order: Callable[[str], Any],
    conflicts: List[Document],
    about: Document,
) -> Document:
    settled = {}
    for slider in EXTENDED_SLIDERS:
        values = [one[slider] for one in given if slider in one]
        value = _settle(values, order, conflicts, {**about, "slider": slider})
        if value is not None:
            settled[slider] = value
    return settled


def _settle(
    values: Sequence[str], order: Callable[[str], Any], conflicts: List[Document], about: Document
) -> Optional[str]:
    """The first value in an order; a conflict when there are others (SO-633, SO-634)."""
    different = sorted(set(values), key=order)
    if len(different) > 1:
        conflicts.append({**about, "values": different})
    return different[0] if different else None
