"""The facts of ``spec/catalogue.json`` that the questions need (SO-911).

Nothing here is repeated in the code: profiles, alternatives, correlations, conditions of risks,
reasons, spellings and guiding questions are read from the file.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Dict, List, Optional, Tuple

from .conditions import Condition
from .vocabulary import (
    EXTENDED_SLIDERS,
    LETTERS,
    POSITIONS,
    SLIDERS,
    Panel,
    code_of,
    key_of,
    panel_from_document,
    rank_of,
)

SPEC_VERSION = "0.2.0"  # SO-001: the version that this implementation answers


Ranks = Tuple[int, ...]

NONE_OF_FIVE: Tuple[Ranks, ...] = ((),) * len(SLIDERS)


@dataclass(frozen=True)
class Profile:
    """A panel with a name, and how else its source can be read (SO-112, SO-225)."""

    id: str
    panel: Panel
    alternatives: Tuple[Ranks, ...] = NONE_OF_FIVE  # per slider (SO-113)
    hypothetical: bool = False
    statements: Tuple[str, ...] = ()  # the sliders that it has one for (SO-420)


@dataclass(frozen=True)
class Correlation:
    """Raising ``source`` is expected to raise ``target``, both by slider name (SO-401)."""

    id: str
    source: str
    target: str
    strength: str
    other_reading: Optional[str]

    @property
    def is_probable(self) -> bool:
        return self.strength == "waarschijnlijk"


@dataclass(frozen=True)
class Risk:
    """A risk with its condition (SO-412)."""

    id: str
    condition: Condition


@dataclass(frozen=True)
class Catalogue:
    """What is read; every list in canonical order."""

    spellings: Dict[str, int]  # SO-202, to ranks
    questions: Dict[str, List[str]]  # SO-625, by slider
    profiles: Tuple[Profile, ...]
    grades: Dict[Tuple[str, str], str]  # SO-113, by profile and slider
    correlations: Tuple[Correlation, ...]
    risks: Tuple[Risk, ...]
    reasons: Dict[str, List[str]]  # SO-510, to sliders
    marks: Dict[str, List[str]]  # SO-227, to spellings
    roles: Tuple[str, ...]  # SO-602
    moments: Tuple[str, ...]
    rounds: Tuple[str, ...]
    format_version: int  # SO-223
    words: Dict[str, Any]  # SO-221


class OtherSpecification(Exception):
    """The files are not of the version or the vocabulary that this implementation answers."""


def read_catalogue(spec: Path) -> Catalogue:
    """Reads ``catalogue.json`` in the folder ``spec``, and checks its vocabulary."""
    document: Any = json.loads((spec / "catalogue.json").read_text(encoding="utf-8"))
    _check_vocabulary(document)
    return Catalogue(
        spellings={
            spelling: position["rank"]
            for position in document["positions"]
            for spelling in position["spellings"]
        },
        questions={slider["id"]: slider["questions"] for slider in document["sliders"]},
        profiles=tuple(_profile(profile) for profile in document["profiles"]),
        grades={
            (profile["id"], slider): profile["evidence"][slider]["grade"]
            for profile in document["profiles"]
            for slider in SLIDERS
        },
        correlations=tuple(
            Correlation(
                id=correlation["id"],
                source=correlation["from"],
                target=correlation["to"],
                strength=correlation["strength"],
                other_reading=correlation.get("otherReading", {}).get("to"),
            )
            for correlation in document["correlations"]
        ),
        risks=tuple(Risk(risk["id"], risk["condition"]) for risk in document["risks"]),
        reasons={reason["id"]: reason["sliders"] for reason in document["reasons"]},
        marks={mark["id"]: mark["spellings"] for mark in document["statementMarks"]},
        roles=tuple(document["roles"]),
        moments=tuple(document["moments"]),
        rounds=tuple(document["rounds"]),
        format_version=document["formatVersion"],
        words=document["words"],
    )


def _profile(profile: Any) -> Profile:
    alternatives = tuple(
        tuple(rank_of(other["position"]) for other in evidence.get("alternatives", []))
        for evidence in (profile["evidence"][slider] for slider in SLIDERS)
    )
    panel = panel_from_document(profile["panel"])
    return Profile(profile["id"], panel, alternatives, profile["hypothetical"], SLIDERS)


def typology_from_document(document: Any, catalogue: Catalogue) -> Tuple[Profile, ...]:
    """The profiles of a typology that is known to be one (SO-225, SO-420)."""
    five = {profile.id for profile in catalogue.profiles}
    return tuple(
        Profile(
            id=profile["id"],
            panel=panel_from_document(profile["panel"]),
            alternatives=tuple(
                tuple(rank_of(position) for position in profile.get("alternatives", {}).get(s, []))
                for s in SLIDERS
            ),
            hypothetical=profile.get("hypothetical", False),
            statements=tuple(
                s for s in SLIDERS if profile["id"] in five or s in profile.get("statements", {})
            ),
        )
        for profile in document["profiles"]
    )


def _check_vocabulary(document: Any) -> None:
    """SO-001, SO-101, SO-103, SO-701, and the keys and codes of the profiles (SO-112)."""
    expected: List[Tuple[Any, Any]] = [
        (document["specVersion"], SPEC_VERSION),
        ([position["id"] for position in document["positions"]], list(POSITIONS)),
        ([position["rank"] for position in document["positions"]], [0, 1, 2]),
        ([position["letter"] for position in document["positions"]], list(LETTERS)),
        ([slider["id"] for slider in document["sliders"]], list(EXTENDED_SLIDERS)),
    ]
    for profile in document["profiles"]:
        panel = panel_from_document(profile["panel"])
        expected += [(profile["key"], key_of(panel)), (profile["code"], code_of(panel))]
    for found, wanted in expected:
        if found != wanted:
            raise OtherSpecification(f"the catalogue has {found!r} where {wanted!r} is expected")
