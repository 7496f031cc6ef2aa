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

SPEC_VERSION = "0.1.0"  # SO-001: the version that this implementation answers


@dataclass(frozen=True)
class Profile:
    """A panel with a name (SO-112, SO-312)."""

    id: str
    panel: Panel


@dataclass(frozen=True)
class Doubt:
    """A position of a profile that the same words can support otherwise (SO-113, SO-330)."""

    profile: int
    slider: int
    ranks: Tuple[int, ...]  # the default first, then the alternatives


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
    doubts: Tuple[Doubt, ...]
    correlations: Tuple[Correlation, ...]
    risks: Tuple[Risk, ...]
    reasons: Dict[str, List[str]]  # SO-510, to sliders
    moments: Tuple[str, ...]  # SO-602


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
        profiles=tuple(
            Profile(profile["id"], panel_from_document(profile["panel"]))
            for profile in document["profiles"]
        ),
        doubts=tuple(_doubts(document["profiles"])),
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
        moments=tuple(document["moments"]),
    )


def _doubts(profiles: List[Any]) -> List[Doubt]:
    """The positions with alternatives, by profile and then by slider (SO-331)."""
    return [
        Doubt(
            number,
            index,
            (
                rank_of(profile["panel"][slider]),
                *(rank_of(other["position"]) for other in alternatives),
            ),
        )
        for number, profile in enumerate(profiles)
        for index, slider in enumerate(SLIDERS)
        for alternatives in [profile["evidence"][slider].get("alternatives", [])]
        if alternatives
    ]


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
