"""Reading answers, exercises, typologies, marks and districts (SO-215 to SO-228).

What is read is a document: plain dictionaries and lists. Otherwise ``Unreadable`` is raised with every
problem and its place.
"""

from __future__ import annotations

import unicodedata
from datetime import date
from typing import Any, Callable, Dict, List, NamedTuple, Optional, Sequence, Set

from .catalogue import Catalogue
from .reading import (
    BLANKS,
    LIMIT,
    Unreadable,
    is_nothing,
    name_of_kind,
    read_area_code,
    read_extended_partial_panel,
    read_key,
    read_panel,
    read_position,
    read_sliders,
    text_of_number,
)
from .vocabulary import EXTENDED_SLIDERS, POSITIONS, SLIDERS, panel_document

Document = Dict[str, Any]


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


def is_visible(text: str) -> bool:
    """Whether a text has a visible character (SO-222)."""
    return any(c not in BLANKS and unicodedata.category(c) not in ("Cc", "Cf") for c in text)


class Part(NamedTuple):
    """A value of a document and its place, a JSON Pointer (SO-952); ``key`` is its name."""

    path: str
    value: Any
    key: Optional[str] = None

    def member(self, key: str) -> Part:
        step = key.replace("~", "~0").replace("/", "~1")
        return Part(f"{self.path}/{step}", self.value.get(key), key)

    @property
    def items(self) -> List[Part]:
        return [Part(f"{self.path}/{index}", item) for index, item in enumerate(self.value)]


class Reader:
    """One reading of a document: what is wrong is reported, and read as ``None`` (SO-222)."""

    def __init__(self) -> None:
        self.found: List[Document] = []
        self.omitted = 0  # from the lists of parts

    def report(self, part: Part, code: str, **data: Any) -> None:
        self.found.append({"path": part.path, "error": {"code": code, **data}})

    def finish(self, document: Any) -> Any:
        """The document, when nothing is wrong with it (SO-224)."""
        omitted = self.omitted + max(0, len(self.found) - LIMIT)
        if omitted > 0:
            last = {"path": "", "error": {"code": "tooManyProblems", "omitted": omitted}}
            raise Unreadable([*self.found[:LIMIT], last])
        if self.found:
            raise Unreadable(self.found)
        return document

    def _is_missing(self, part: Part) -> bool:
        """Only a member can be missing: nothing in a list, or as a document, is of a wrong kind."""
        if part.key is None or not is_nothing(part.value):
            return False
        self.report(part, "missingKey", key=part.key)
        return True

    def wrong_type(self, part: Part, expected: str) -> None:
        if not self._is_missing(part):
            kind = name_of_kind(part.value)
            self.report(part, "wrongType", expected=expected, received=kind)

    def object(self, part: Part, known: Sequence[str]) -> Optional[Part]:
        if self._is_missing(part):
            return None
        if not isinstance(part.value, dict):
            self.report(part, "notAPlainObject", received=name_of_kind(part.value))
            return None
        for key in part.value:
            if key not in known:
                self.report(part.member(key), "unknownKey", key=key)
        return part

    def list(self, part: Part, read: Callable[[Part], Any]) -> Optional[List[Any]]:
        if self._is_missing(part):
            return None
        if not isinstance(part.value, list):
            self.report(part, "notAList", received=name_of_kind(part.value))
            return None
        found = [read(item) for item in part.items]
        return [item for item in found if item is not None]

    def text(self, part: Part) -> Optional[str]:
        if not isinstance(part.value, str):
            self.wrong_type(part, "text")
        elif is_visible(part.value):
            return part.value.strip(BLANKS)
        else:
            self.report(part, "blank", key=part.key)
        return None

    def boolean(self, part: Part) -> Optional[bool]:
        if isinstance(part.value, bool):
            return part.value
        self.wrong_type(part, "boolean")
        return None

    def word(
        self, part: Part, allowed: Sequence[str], find: Callable[[str], Optional[str]]
    ) -> Optional[str]:
        text = self.text(part)
        found = None if text is None else find(text)
        if text is not None and found is None:
            self.report(part, "notOneOf", key=part.key, input=text, allowed=list(allowed))
        return found

    def parsed(self, part: Part, read: Callable[[Any], Any]) -> Any:
        """A panel, answers or the like; each problem at the slider or member that it is about."""
        if self._is_missing(part):
            return None
        try:
            return read(part.value)
        except Unreadable as unreadable:
            for problem in unreadable.problems:
                if problem["code"] == "tooManyProblems":
                    self.omitted += int(problem["omitted"])
                    continue
                name = problem.get("slider", problem.get("key"))
                place = part if name is None else part._replace(value={}).member(name)
                self.report(place, **problem)
            return None


def optional(part: Part, read: Callable[[Part], Any]) -> Any:
    """A part that may be nothing (SO-212)."""
    return None if is_nothing(part.value) else read(part)


def present(members: Document) -> Document:
    return {name: value for name, value in members.items() if value is not None}


def known_word(
    text: Any, allowed: Sequence[str], table: str, catalogue: Catalogue
) -> Optional[str]:
    """SO-221."""
    words = catalogue.words[table]
    for name in allowed:
        if isinstance(text, str) and word(text) in map(word, [name, *words[name]]):
            return name
    return None


def read_exercise(value: Any, catalogue: Catalogue) -> Document:
    """SO-220 to SO-224."""
    read = Reader()
    document = Part("", value)
    version = value.get("formatVersion") if isinstance(value, dict) else None
    if _is_number(version) and version > catalogue.format_version:
        read.report(document.member("formatVersion"), "newerFormat", version=version, supported=catalogue.format_version)
        return read.finish(None)
    members = read.object(document, ("formatVersion", "subject", "date", "sheets", "agreed"))
    if members is None:
        return read.finish(None)
    _check_version(read, members.member("formatVersion"), catalogue)
    subject = _read_subject(read, members.member("subject"), catalogue)
    day = optional(members.member("date"), lambda part: _read_date(read, part))
    seen: Set[Any] = set()
    sheets = read.list(
        members.member("sheets"), lambda part: _read_sheet(read, part, seen, catalogue)
    )
    agreed = optional(members.member("agreed"), lambda part: _read_agreed(read, part, catalogue))
    return read.finish(
        present(
            {
                "formatVersion": catalogue.format_version,
                "subject": subject,
                "date": day,
                "sheets": sheets,
                "agreed": agreed or None,
            }
        )
    )


def _is_number(value: Any) -> bool:
    return isinstance(value, (int, float)) and not isinstance(value, bool)


def _check_version(read: Reader, part: Part, catalogue: Catalogue) -> None:
    """SO-223."""
    if is_nothing(part.value):
        return
    if not _is_number(part.value):
        read.wrong_type(part, "number")
    elif part.value < 1 or part.value != int(part.value):
        allowed = [str(number + 1) for number in range(catalogue.format_version)]
        text = text_of_number(part.value)
        read.report(part, "notOneOf", key=part.key, input=text, allowed=allowed)


def _read_subject(read: Reader, part: Part, catalogue: Catalogue) -> Optional[Document]:
    kinds = ("gemeente", "casus")

    def find(text: Any) -> Optional[str]:
        return known_word(text, kinds, "kind", catalogue)

    given = find(part.value.get("kind")) if isinstance(part.value, dict) else None
    known = ("kind", "name") if given == "gemeente" else ("kind", "name", "municipality")
    members = read.object(part, known)
    if members is None:
        return None
    kind = read.word(members.member("kind"), kinds, find)
    name = read.text(members.member("name"))
    municipality = (
        optional(members.member("municipality"), read.text) if kind == "casus" else None
    )
    return present({"kind": kind, "name": name, "municipality": municipality})


def _read_date(read: Reader, part: Part) -> Optional[str]:
    day = read.text(part)
    if day is not None and not _is_day(day):
        read.report(part, "invalidDate", input=day)
    return day


def _is_day(text: str) -> bool:
    # `date` begins at the year 1; the year 0 is a leap year, as 2000 is.
    known = "2000" + text[4:] if text.startswith("0000-") else text
    try:
        return date.fromisoformat(known).isoformat() == known
    except ValueError:
        return False


def _read_sheet(
    read: Reader, part: Part, seen: Set[Any], catalogue: Catalogue
) -> Optional[Document]:
    def one_of(name: str, allowed: Sequence[str]) -> Optional[str]:
        find: Callable[[str], Optional[str]] = lambda text: known_word(
            text, allowed, name, catalogue
        )
        return read.word(members.member(name), allowed, find)

    members = read.object(
        part, ("respondent", "role", "moment", "round", "answers", "remarks")
    )
    if members is None:
        return None
    respondent = read.text(members.member("respondent"))
    role = one_of("role", catalogue.roles)
    moment = one_of("moment", catalogue.moments)
    name = optional(members.member("round"), lambda _: one_of("round", catalogue.rounds))
    answers = read.parsed(members.member("answers"), lambda one: read_answers(one, catalogue))
    remarks = optional(members.member("remarks"), lambda own: read.parsed(own, _read_remarks))
    if None in (respondent, role, moment, answers):
        return None
    key = (respondent, role, moment, name)
    if key in seen:
        read.report(part, "duplicateSheet", respondent=respondent, moment=moment)
    seen.add(key)
    return present(
        {
            "respondent": respondent,
            "role": role,
            "moment": moment,
            "round": name,
            "answers": answers,
            "remarks": remarks or None,
        }
    )


def _read_remarks(value: Any) -> Document:
    def text(one: Any) -> str:
        if not isinstance(one, str):
            kind = name_of_kind(one)
            raise Unreadable([{"code": "wrongType", "expected": "text", "received": kind}])
        return one

    return read_sliders(value, text, EXTENDED_SLIDERS)


def _partial_panel(value: Any, catalogue: Catalogue) -> Document:
    return panel_document(read_extended_partial_panel(value, catalogue.spellings))


def _read_agreed(read: Reader, part: Part, catalogue: Catalogue) -> Document:
    members = read.object(part, catalogue.moments)
    if members is None:
        return {}
    panels = {
        moment: optional(
            members.member(moment),
            lambda own: read.parsed(own, lambda one: _partial_panel(one, catalogue)),
        )
        for moment in catalogue.moments
    }
    return {moment: panel for moment, panel in panels.items() if panel}


def read_typology(value: Any, catalogue: Catalogue) -> Document:
    """SO-225, SO-226."""
    read = Reader()
    members = read.object(Part("", value), ("id", "profiles"))
    if members is None:
        return read.finish(None)
    name = read.text(members.member("id"))
    part = members.member("profiles")
    seen: Set[str] = set()
    profiles = read.list(part, lambda item: _read_profile(read, item, seen, catalogue))
    if profiles is not None and len(part.value) < 2:
        read.report(part, "tooFewProfiles")
    return read.finish({"id": name, "profiles": profiles})


def _read_profile(
    read: Reader, part: Part, seen: Set[str], catalogue: Catalogue
) -> Optional[Document]:
    known = ("id", "panel", "alternatives", "labels", "hypothetical", "statements")
    members = read.object(part, known)
    if members is None:
        return None
    spellings = catalogue.spellings
    name = read.text(members.member("id"))
    panel = read.parsed(
        members.member("panel"),
        lambda one: panel_document(
            read_key(one) if isinstance(one, str) else read_panel(one, spellings)
        ),
    )

    def alternatives(own: Part) -> Any:
        position = None if panel is None else panel[own.key]
        return _read_alternatives(read, own, position, catalogue)

    def wording(own: Part) -> Any:
        texts = read.object(own, ("nl", "en"))
        return texts and {
            language: text
            for language in ("nl", "en")
            for text in [optional(texts.member(language), read.text)]
            if text is not None
        }

    def per_slider(of: Part, read_own: Callable[[Part], Any]) -> Any:
        sliders = read.object(of, SLIDERS)
        return sliders and present(
            {slider: optional(sliders.member(slider), read_own) for slider in SLIDERS}
        )

    profile = {
        "id": name,
        "panel": panel,
        "alternatives": optional(
            members.member("alternatives"), lambda of: per_slider(of, alternatives)
        ),
        "labels": optional(members.member("labels"), wording),
        "hypothetical": optional(members.member("hypothetical"), read.boolean),
        "statements": optional(
            members.member("statements"), lambda of: per_slider(of, wording)
        ),
    }
    if name is None or panel is None:
        return None
    if name in seen:
        read.report(members.member("id"), "duplicateProfile", profile=name)
    seen.add(name)
    return present(profile)


def _read_alternatives(
    read: Reader, part: Part, own: Optional[str], catalogue: Catalogue
) -> Optional[List[str]]:
    seen: List[Optional[str]] = [own]

    def one(item: Part) -> Optional[str]:
        try:
            position = POSITIONS[read_position(item.value, catalogue.spellings)]
        except Unreadable as unreadable:
            for problem in unreadable.problems:
                read.report(item, **problem, slider=part.key)
            return None
        if position in seen:
            read.report(item, "repeatedPosition", position=position)
        seen.append(position)
        return position

    return read.list(part, one)


def read_marks(value: Any, catalogue: Catalogue) -> Document:
    """SO-227."""
    read = Reader()
    profiles = [profile.id for profile in catalogue.profiles]
    members = read.object(Part("", value), profiles)

    def find(text: str) -> Optional[str]:
        spelling = text.lower()
        marks = [mark for mark, spellings in catalogue.marks.items() if spelling in spellings]
        return marks[0] if marks else None

    def of_profile(part: Part) -> Any:
        sliders = read.object(part, SLIDERS)
        return sliders and present(
            {
                slider: optional(
                    sliders.member(slider), lambda own: read.word(own, list(catalogue.marks), find)
                )
                for slider in SLIDERS
            }
        )

    marks = {
        profile: optional(members.member(profile), of_profile)
        for profile in profiles
        if members is not None
    }
    return read.finish(present(marks))


def read_districts(value: Any, catalogue: Catalogue) -> List[Document]:
    """SO-228."""
    read = Reader()
    seen: Set[str] = set()

    def area(part: Part) -> Optional[str]:
        text = read.text(part)
        if text is not None and read_area_code(text) is None:
            read.report(part, "notAnAreaCode", input=text)
        return text

    def district(part: Part) -> Optional[Document]:
        members = read.object(part, ("id", "name", "area", "needs"))
        if members is None:
            return None
        name = read.text(members.member("id"))
        if name in seen:
            read.report(members.member("id"), "duplicateDistrict", district=name)
        if name is not None:
            seen.add(name)
        return present(
            {
                "id": name,
                "name": optional(members.member("name"), read.text),
                "area": optional(members.member("area"), area),
                "needs": read.parsed(
                    members.member("needs"), lambda one: _partial_panel(one, catalogue)
                ),
            }
        )

    return read.finish(read.list(Part("", value), district))
