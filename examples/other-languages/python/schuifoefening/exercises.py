"""Reading exercises, typologies and marks (SO-215 to SO-227).

What is read is a document: plain dictionaries and lists. Otherwise ``Unreadable`` is raised with every
problem and its place.
"""

from __future__ import annotations

import unicodedata
from datetime import date
from typing import Any, Callable, Dict, List, Optional, Sequence

from .catalogue import Catalogue
from .reading import (
    BLANKS,
    Unreadable,
    is_nothing,
    name_of_kind,
    read_extended_partial_panel,
    read_key,
    read_panel,
    read_position,
    read_sliders,
    text_of_number,
)
from .vocabulary import EXTENDED_SLIDERS, POSITIONS, SLIDERS, panel_document

Document = Dict[str, Any]

LIMIT = 100  # SO-224


def word(text: str) -> str:
    """A word as it is compared (SO-221)."""
    folded = unicodedata.normalize("NFKC", text).lower()
    return "".join(c for c in folded if c == "?" or unicodedata.category(c)[0] in "LN")


def read_answer(value: Any, catalogue: Catalogue) -> Optional[str]:
    """A position, ``unknown``, or ``None`` for no answer (SO-215)."""
    if is_nothing(value):
        return None
    if name_of_kind(value) not in ("string", "number"):
        kind = name_of_kind(value)
        raise Unreadable([{"code": "wrongType", "expected": "answer", "received": kind}])
    try:
        return POSITIONS[read_position(value, catalogue.spellings)]
    except Unreadable:
        known = {word(one) for one in catalogue.words["unknown"]}
        if isinstance(value, str) and word(value) in known:
            return "unknown"
        text = value if isinstance(value, str) else text_of_number(value)
        raise Unreadable([{"code": "unknownAnswer", "input": text}]) from None


def read_answers(value: Any, catalogue: Catalogue) -> Document:
    """An answer per slider, six sliders (SO-216)."""
    return read_sliders(value, lambda one: read_answer(one, catalogue), EXTENDED_SLIDERS)


class _Problems:
    """Problems with their places (SO-222), as JSON Pointers (SO-952)."""

    def __init__(self) -> None:
        self.found: List[Document] = []

    def add(self, path: str, **error: Any) -> None:
        self.found.append({"path": path, "error": error})

    def add_all(self, path: str, errors: Sequence[Document]) -> None:
        """Each at the slider or member that it is about."""
        for error in errors:
            name = error.get("slider", error.get("key"))
            self.add(path if name is None else f"{path}{_step(name)}", **error)

    def raise_if_any(self) -> None:
        if len(self.found) > LIMIT:
            omitted = len(self.found) - LIMIT
            last = {"path": "", "error": {"code": "tooManyProblems", "omitted": omitted}}
            raise Unreadable([*self.found[:LIMIT], last])
        if self.found:
            raise Unreadable(self.found)


def _step(name: Any) -> str:
    return "/" + str(name).replace("~", "~0").replace("/", "~1")


class _Reader:
    """One reading of an exercise; what cannot be read is ``None``."""

    def __init__(self, catalogue: Catalogue) -> None:
        self.catalogue = catalogue
        self.problems = _Problems()

    def members(self, path: str, value: Any, known: Sequence[str]) -> Optional[Document]:
        if not isinstance(value, dict):
            self.problems.add(path, code="notAPlainObject", received=name_of_kind(value))
            return None
        for key in value:
            if key not in known:
                self.problems.add(path + _step(key), code="unknownKey", key=key)
        return value

    def word(self, path: str, of: Document, key: str, allowed: Sequence[str], table: str) -> Any:
        """One of a few words (SO-221)."""
        value, place = of.get(key), f"{path}/{key}"
        if value is None:
            self.problems.add(place, code="missingKey", key=key)
        elif not isinstance(value, str):
            self.problems.add(place, **wrong_type("text", value))
        else:
            found = self.known(value, allowed, table)
            if found is not None:
                return found
            if is_nothing(value):
                self.problems.add(place, code="blank", key=key)
            else:
                self.problems.add(
                    place, code="notOneOf", key=key, input=value, allowed=list(allowed)
                )
        return None

    def known(self, text: Any, allowed: Sequence[str], table: str) -> Optional[str]:
        words = self.catalogue.words[table]
        for name in allowed:
            if isinstance(text, str) and word(text) in map(word, [name, *words[name]]):
                return name
        return None

    def label(self, path: str, of: Document, key: str) -> Optional[str]:
        value, place = of.get(key), f"{path}/{key}"
        if value is None:
            self.problems.add(place, code="missingKey", key=key)
        elif not isinstance(value, str):
            self.problems.add(place, **wrong_type("text", value))
        elif not is_visible(value):
            self.problems.add(place, code="blank", key=key)
        else:
            return value.strip(BLANKS)
        return None

    def part(self, path: str, value: Any, read: Callable[[Any], Any]) -> Any:
        try:
            return read(value)
        except Unreadable as unreadable:
            self.problems.add_all(path, unreadable.problems)
            return None


def wrong_type(expected: str, value: Any) -> Document:
    return {"code": "wrongType", "expected": expected, "received": name_of_kind(value)}


def is_visible(text: str) -> bool:
    """Whether a text has a visible character (SO-222)."""
    return any(c not in BLANKS and unicodedata.category(c) not in ("Cc", "Cf") for c in text)


def read_exercise(value: Any, catalogue: Catalogue) -> Document:
    """SO-220 to SO-224."""
    read = _Reader(catalogue)
    known = ("formatVersion", "subject", "date", "sheets", "agreed")
    version = value.get("formatVersion") if isinstance(value, dict) else None
    if _is_number(version) and version > catalogue.format_version:
        error = {"version": version, "supported": catalogue.format_version}
        newer = {"path": "/formatVersion", "error": {"code": "newerFormat", **error}}
        raise Unreadable([newer])
    members = read.members("", value, known)
    if members is None:
        read.problems.raise_if_any()
        raise AssertionError("what is no object has a problem")
    _check_version(read, version)
    document: Document = {"formatVersion": catalogue.format_version}
    document["subject"] = _read_subject(read, members.get("subject"))
    day = _read_date(read, members.get("date"))
    if day is not None:
        document["date"] = day
    document["sheets"] = _read_sheets(read, members.get("sheets"))
    agreed = _read_agreed(read, members.get("agreed"))
    if agreed:
        document["agreed"] = agreed
    read.problems.raise_if_any()
    return document


def _is_number(value: Any) -> bool:
    return isinstance(value, (int, float)) and not isinstance(value, bool)


def _check_version(read: _Reader, version: Any) -> None:
    if is_nothing(version):
        return
    if not _is_number(version):
        read.problems.add("/formatVersion", **wrong_type("number", version))
    elif version < 1 or version != int(version):
        allowed = [str(n) for n in range(1, read.catalogue.format_version + 1)]
        text = text_of_number(version)
        read.problems.add(
            "/formatVersion", code="notOneOf", key="formatVersion", input=text, allowed=allowed
        )


def _read_subject(read: _Reader, value: Any) -> Any:
    path = "/subject"
    if is_nothing(value):
        read.problems.add(path, code="missingKey", key="subject")
        return None
    kinds = ("gemeente", "casus")
    kind = read.known(value.get("kind"), kinds, "kind") if isinstance(value, dict) else None
    known = ("kind", "name") if kind == "gemeente" else ("kind", "name", "municipality")
    members = read.members(path, value, known)
    if members is None:
        return None
    read.word(path, members, "kind", kinds, "kind")
    subject = {"kind": kind, "name": read.label(path, members, "name")}
    if kind == "casus" and not is_nothing(members.get("municipality")):
        subject["municipality"] = read.label(path, members, "municipality")
    return subject


def _read_date(read: _Reader, value: Any) -> Optional[str]:
    if is_nothing(value):
        return None
    if not isinstance(value, str):
        read.problems.add("/date", **wrong_type("text", value))
        return None
    day = value.strip(BLANKS)
    try:
        if date.fromisoformat(day).isoformat() == day:
            return day
    except ValueError:
        pass
    read.problems.add("/date", code="invalidDate", input=value)
    return None


def _read_sheets(read: _Reader, value: Any) -> List[Any]:
    if is_nothing(value):
        read.problems.add("/sheets", code="missingKey", key="sheets")
        return []
    if not isinstance(value, list):
        read.problems.add("/sheets", code="notAList", received=name_of_kind(value))
        return []
    sheets, seen = [], set()
    for index, item in enumerate(value):
        path = f"/sheets/{index}"
        sheet = _read_sheet(read, path, item)
        if sheet is None:
            continue
        key = tuple(sheet.get(name) for name in ("respondent", "role", "moment", "round"))
        if key in seen:
            read.problems.add(path, code="duplicateSheet", respondent=key[0], moment=key[2])
        seen.add(key)
        sheets.append(sheet)
    return sheets


def _read_sheet(read: _Reader, path: str, value: Any) -> Optional[Document]:
    known = ("respondent", "role", "moment", "round", "answers", "remarks")
    members = read.members(path, value, known)
    if members is None:
        return None
    catalogue = read.catalogue
    sheet: Document = {"respondent": read.label(path, members, "respondent")}
    sheet["role"] = read.word(path, members, "role", catalogue.roles, "role")
    sheet["moment"] = read.word(path, members, "moment", catalogue.moments, "moment")
    if not is_nothing(members.get("round")):
        found = read.word(path, members, "round", catalogue.rounds, "round")
        if found is not None:
            sheet["round"] = found
    sheet["answers"] = None
    if is_nothing(members.get("answers")):
        read.problems.add(f"{path}/answers", code="missingKey", key="answers")
    else:
        sheet["answers"] = read.part(
            f"{path}/answers", members["answers"], lambda one: read_answers(one, catalogue)
        )
    remarks: Any = {}
    if not is_nothing(members.get("remarks")):
        remarks = read.part(f"{path}/remarks", members["remarks"], _read_remarks)
    if None in (*sheet.values(), remarks):
        return None
    return {**sheet, "remarks": remarks} if remarks else sheet


def _read_remarks(value: Any) -> Document:
    def text(one: Any) -> str:
        if not isinstance(one, str):
            raise Unreadable([wrong_type("text", one)])
        return one

    return read_sliders(value, text, EXTENDED_SLIDERS)


def _read_agreed(read: _Reader, value: Any) -> Document:
    agreed: Document = {}
    if is_nothing(value):
        return agreed
    moments = read.catalogue.moments
    members = read.members("/agreed", value, moments)
    for moment in moments if members is not None else ():
        panel = (members or {}).get(moment)
        if is_nothing(panel):
            continue
        found = read.part(
            f"/agreed/{moment}",
            panel,
            lambda one: read_extended_partial_panel(one, read.catalogue.spellings),
        )
        if found is not None and panel_document(found):
            agreed[moment] = panel_document(found)
    return agreed


def read_typology(value: Any, catalogue: Catalogue) -> Document:
    """SO-225, SO-226."""
    read = _Reader(catalogue)
    members = read.members("", value, ("id", "profiles"))
    if members is None:
        read.problems.raise_if_any()
        raise AssertionError("what is no object has a problem")
    document: Document = {"id": _read_id(read, "", members)}
    profiles = members.get("profiles")
    if profiles is None:
        read.problems.add("/profiles", code="missingKey", key="profiles")
    elif not isinstance(profiles, list):
        read.problems.add("/profiles", code="notAList", received=name_of_kind(profiles))
    else:
        if len(profiles) < 2:
            read.problems.add("/profiles", code="tooFewProfiles")
        document["profiles"] = [
            _read_profile(read, f"/profiles/{index}", profile)
            for index, profile in enumerate(profiles)
        ]
        ids: List[Any] = []
        for index, profile in enumerate(document["profiles"]):
            if profile.get("id") in ids:
                read.problems.add(
                    f"/profiles/{index}/id", code="duplicateProfile", profile=profile["id"]
                )
            ids += [profile["id"]] if profile.get("id") else []
    read.problems.raise_if_any()
    return document


def _read_id(read: _Reader, path: str, members: Document) -> Any:
    value, place = members.get("id"), f"{path}/id"
    if value is None:
        read.problems.add(place, code="missingKey", key="id")
    elif not isinstance(value, str):
        read.problems.add(place, **wrong_type("text", value))
    elif not is_visible(value):
        read.problems.add(place, code="blank", key="id")
    return value


def _read_profile(read: _Reader, path: str, value: Any) -> Document:
    known = ("id", "panel", "alternatives", "labels", "hypothetical", "statements")
    members = read.members(path, value, known)
    if members is None:
        return {}
    spellings = read.catalogue.spellings
    profile: Document = {"id": _read_id(read, path, members)}
    panel = members.get("panel")
    if panel is None:
        read.problems.add(f"{path}/panel", code="missingKey", key="panel")
    else:
        try:
            ranks = read_key(panel) if isinstance(panel, str) else read_panel(panel, spellings)
            profile["panel"] = panel_document(ranks)
        except Unreadable as unreadable:
            for problem in unreadable.problems:
                read.problems.add(f"{path}/panel", **problem)
    if "alternatives" in members:
        place = f"{path}/alternatives"
        own = profile.get("panel", {})
        given = read.members(place, members["alternatives"], SLIDERS) or {}
        profile["alternatives"] = {
            slider: _read_alternatives(read, f"{place}/{slider}", given[slider], own.get(slider))
            for slider in SLIDERS
            if slider in given
        }
    for name in ("labels", "statements"):
        if name in members:
            profile[name] = members[name]
    if "hypothetical" in members:
        profile["hypothetical"] = members["hypothetical"]
        if not isinstance(members["hypothetical"], bool):
            error = wrong_type("boolean", members["hypothetical"])
            read.problems.add(f"{path}/hypothetical", **error)
    return profile


def _read_alternatives(read: _Reader, path: str, value: Any, own: Optional[str]) -> List[str]:
    if not isinstance(value, list):
        read.problems.add(path, code="notAList", received=name_of_kind(value))
        return []
    positions: List[str] = []
    for index, item in enumerate(value):
        try:
            position = POSITIONS[read_position(item, read.catalogue.spellings)]
        except Unreadable as unreadable:
            slider = path.rpartition("/")[2]
            for problem in unreadable.problems:
                read.problems.add(f"{path}/{index}", **problem, slider=slider)
            continue
        if position in (own, *positions):
            read.problems.add(f"{path}/{index}", code="repeatedPosition", position=position)
        positions.append(position)
    return positions


def read_marks(value: Any, catalogue: Catalogue) -> Document:
    """SO-227."""
    problems: List[Any] = []
    marks: Document = {}
    ids = [profile.id for profile in catalogue.profiles]
    for profile, given in _entries(value, problems):
        if profile not in ids:
            problems.append({"code": "unknownProfile", "key": profile})
        elif not is_nothing(given):
            marks[profile] = _read_marks_of(profile, given, problems, catalogue)
    if problems:
        raise Unreadable(problems)
    return marks


def _read_marks_of(
    profile: str, value: Any, problems: List[Any], catalogue: Catalogue
) -> Document:
    marks: Document = {}
    for slider, given in _entries(value, problems):
        place = {"profile": profile, "slider": slider}
        if slider not in SLIDERS:
            problems.append({"code": "unknownSlider", "key": slider})
        elif is_nothing(given):
            continue
        elif not isinstance(given, str):
            problems.append({"code": "wrongMarkType", **place, "received": name_of_kind(given)})
        else:
            text = given.strip(BLANKS).lower()
            found = [mark for mark, spellings in catalogue.marks.items() if text in spellings]
            if found:
                marks[slider] = found[0]
            else:
                problems.append({"code": "unknownMark", **place, "input": given})
    return marks


def _entries(value: Any, problems: List[Any]) -> List[Any]:
    if isinstance(value, dict):
        return list(value.items())
    problems.append({"code": "notAPlainObject", "received": name_of_kind(value)})
    return []
