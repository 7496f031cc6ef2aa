"""One panel beside the needs of districts (SO-710 to SO-713)."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction
from typing import List, Mapping, Optional, Tuple

from .distance import Difference, differences
from .group import utf16
from .vocabulary import SLIDERS, Panel, PartialPanel, named


@dataclass(frozen=True)
class DistrictFit:
    """How far one district lies from the panel; the share is exact, so that ties are (SO-710)."""

    id: str
    known_needs: int
    distance: int
    share: Optional[Fraction]
    differences: List[Difference]


@dataclass(frozen=True)
class SliderNeeds:
    """Which districts need a slider higher or lower than the panel has it (SO-713)."""

    slider: str
    higher: List[str]
    lower: List[str]


@dataclass(frozen=True)
class Fit:
    """The answer of SO-909."""

    panel: Panel
    districts: List[DistrictFit]
    farthest: List[str]
    sliders: List[SliderNeeds]


def district_fit(panel: Panel, needs: Mapping[str, PartialPanel]) -> Fit:
    """``needs`` has a partial panel by the id of a district."""
    districts = sorted((_fit(panel, name, needs[name]) for name in needs), key=_place)
    largest = max((district.share or 0 for district in districts), default=0)
    return Fit(
        panel=panel,
        districts=districts,
        farthest=[d.id for d in districts if largest > 0 and d.share == largest],
        sliders=[
            SliderNeeds(
                slider=slider,
                higher=_needing(panel, needs, slider, 1),
                lower=_needing(panel, needs, slider, -1),
            )
            for slider in SLIDERS
        ],
    )


def _fit(panel: Panel, name: str, need: PartialPanel) -> DistrictFit:
    known = len(list(named(need)))
    found = differences(panel, need)
    distance = sum(abs(difference.steps) for difference in found)
    share = Fraction(distance, 2 * known) if known > 0 else None
    return DistrictFit(name, known, distance, share, found)


def _place(district: DistrictFit) -> Tuple[bool, Fraction, bytes]:
    """By share descending, those without one last, then by id (SO-711)."""
    return (district.share is None, -(district.share or Fraction(0)), utf16(district.id))


def _needing(
    panel: Panel, needs: Mapping[str, PartialPanel], slider: str, direction: int
) -> List[str]:
    return sorted(
        (
            name
            for name, need in needs.items()
            for difference in differences(panel, need)
            if difference.slider == slider and difference.steps * direction > 0
        ),
        key=utf16,
    )
