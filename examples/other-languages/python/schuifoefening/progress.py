"""Start, ambition and now, compared (SO-530 to SO-535)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import List, Mapping, Optional

from .distance import Difference, differences, steps_between
from .vocabulary import SLIDERS, Panel


@dataclass(frozen=True)
class SliderProgress:
    """One slider of a progress (SO-907)."""

    slider: str
    start: int
    ambition: int
    now: int
    status: str
    new_ambition: Optional[int]
    new_status: Optional[str]
    then_rating: Optional[int]
    ambition_changed: bool
    within_disagreement: bool


@dataclass(frozen=True)
class Progress:
    """The answer of SO-907. A closure of ``None`` is not defined."""

    start: Panel
    ambition: Panel
    now: Panel
    new_ambition: Optional[Panel]
    then_rating: Optional[Panel]
    sliders: List[SliderProgress]
    gap_closure: Optional[float]
    new_gap_closure: Optional[float]
    then_gap_closure: Optional[float]
    response_shift: List[Difference]


def evaluate_progress(
    start: Panel,
    ambition: Panel,
    now: Panel,
    new_ambition: Optional[Panel] = None,
    then_rating: Optional[Panel] = None,
    ranges: Optional[Mapping[str, int]] = None,
) -> Progress:
    """``ranges`` has the steps within which a group disagreed, by slider (SO-532)."""
    towards = ambition if new_ambition is None else new_ambition
    return Progress(
        start=start,
        ambition=ambition,
        now=now,
        new_ambition=new_ambition,
        then_rating=then_rating,
        sliders=[
            SliderProgress(
                slider=slider,
                start=start[i],
                ambition=ambition[i],
                now=now[i],
                status=status(start[i], ambition[i], now[i]),
                new_ambition=None if new_ambition is None else new_ambition[i],
                new_status=(
                    None if new_ambition is None else status(start[i], new_ambition[i], now[i])
                ),
                then_rating=None if then_rating is None else then_rating[i],
                ambition_changed=towards[i] != ambition[i],
                within_disagreement=0 < abs(now[i] - start[i]) <= (ranges or {}).get(slider, 0),
            )
            for i, slider in enumerate(SLIDERS)
        ],
        gap_closure=gap_closure(start, ambition, now),
        new_gap_closure=None if new_ambition is None else gap_closure(start, new_ambition, now),
        then_gap_closure=None if then_rating is None else gap_closure(then_rating, towards, now),
        response_shift=[] if then_rating is None else differences(start, then_rating),
    )


def status(start: int, ambition: int, now: int) -> str:
    """The first that applies (SO-530)."""
    if now == ambition:
        return "reached"
    if now == start:
        return "unchanged"
    if (now - ambition) * (start - ambition) < 0:
        return "overshot"
    return "closer" if abs(now - ambition) < abs(start - ambition) else "further"


def gap_closure(start: Panel, ambition: Panel, now: Panel) -> Optional[float]:
    """1 - d(now, ambition) / d(start, ambition); undefined without a gap (SO-533)."""
    gap = steps_between(start, ambition)
    return None if gap == 0 else 1 - steps_between(now, ambition) / gap
