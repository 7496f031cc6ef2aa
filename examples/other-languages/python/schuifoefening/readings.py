"""The readings of profiles, and what they do to an answer (SO-330 to SO-336)."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import product
from math import prod
from typing import Dict, List, Sequence, Tuple

from .catalogue import Profile
from .distance import Metric, Scale, scale_of
from .vocabulary import SLIDERS, Panel


@dataclass(frozen=True)
class Choice:
    """A position that differs from the default reading (SO-331)."""

    profile: str
    slider: str
    rank: int


@dataclass(frozen=True)
class Reading:
    """One way to read all profiles (SO-330)."""

    choices: List[Choice]
    panels: Dict[str, Panel]


@dataclass(frozen=True)
class Deciding:
    """A doubtful position that changes the nearest profiles (SO-335)."""

    profile: str
    slider: str
    ranks: Tuple[int, ...]


@dataclass(frozen=True)
class Robustness:
    """How much of a classification depends on the reading (SO-333 to SO-335, SO-904)."""

    panel: Panel
    readings: int
    robust: List[str]
    possible: List[str]
    counts: Dict[str, int]
    spread: Dict[str, List[Tuple[float, int]]]
    deciding: List[Deciding]


def ranks_of(profile: Profile, slider: int) -> Tuple[int, ...]:
    """What a slider of a profile can be read as, the default first (SO-331)."""
    return (profile.panel[slider], *profile.alternatives[slider])


def ways_to_read(profile: Profile) -> List[Panel]:
    """Every panel of a profile; the last doubtful position changes fastest (SO-331)."""
    return list(product(*(ranks_of(profile, slider) for slider in range(len(SLIDERS)))))


def all_readings(profiles: Sequence[Profile]) -> List[Reading]:
    """Every reading, the default first (SO-331)."""
    readings = []
    for panels in product(*(ways_to_read(profile) for profile in profiles)):
        choices = [
            Choice(profile.id, SLIDERS[slider], rank)
            for profile, panel in zip(profiles, panels)
            for slider, rank in enumerate(panel)
            if rank != profile.panel[slider]
        ]
        named = {profile.id: panel for profile, panel in zip(profiles, panels)}
        readings.append(Reading(choices, named))
    return readings


class RobustnessOf:
    """Answers for all readings without listing them: alternatives of different profiles are
    independent, so the distances of each profile on its own are enough (SO-336)."""

    def __init__(self, profiles: Sequence[Profile], metric: Metric = Metric()) -> None:
        self._profiles = list(profiles)
        self._ways = [ways_to_read(profile) for profile in profiles]
        self._metric = metric
        self._scale: Scale = scale_of(metric)
        self._answers: Dict[Panel, Robustness] = {}

    def __call__(self, panel: Panel) -> Robustness:
        if panel not in self._answers:
            self._answers[panel] = self._answer(panel)
        return self._answers[panel]

    def _answer(self, panel: Panel) -> Robustness:
        spreads = [self._spread(ways, panel) for ways in self._ways]
        smallest = [min(spread) for spread in spreads]
        largest = [max(spread) for spread in spreads]
        ids = [profile.id for profile in self._profiles]
        numbers = range(len(ids))
        return Robustness(
            panel=panel,
            readings=prod(len(ways) for ways in self._ways),
            robust=[ids[i] for i in numbers if largest[i] <= min(_others(smallest, i))],
            possible=[ids[i] for i in numbers if smallest[i] <= min(_others(largest, i))],
            counts={ids[i]: _count(spreads[i], _others(spreads, i)) for i in numbers},
            spread={
                ids[i]: [spreads[i][level] for level in sorted(spreads[i])] for i in numbers
            },
            deciding=[
                Deciding(ids[i], SLIDERS[slider], ranks_of(self._profiles[i], slider))
                for i in numbers
                for slider in range(len(SLIDERS))
                if self._decides(panel, i, slider, _others(spreads, i))
            ],
        )

    def _spread(self, ways: Sequence[Panel], panel: Panel) -> Dict[int, Tuple[float, int]]:
        """Distance and number of ways, by level (SO-334)."""
        spread: Dict[int, Tuple[float, int]] = {}
        for way in ways:
            distance = self._metric(panel, way)
            level = self._scale.level(distance)
            first, count = spread.get(level, (distance, 0))
            spread[level] = (first, count + 1)
        return spread

    def _decides(
        self, panel: Panel, i: int, slider: int, others: Sequence[Dict[int, Tuple[float, int]]]
    ) -> bool:
        """The last point of SO-336."""
        profile = self._profiles[i]
        limit = min(max(spread) for spread in others)
        rivals = {level for spread in others for level in spread if level <= limit}
        for way in self._ways[i]:
            levels = [
                self._scale.level(self._metric(panel, way[:slider] + (rank,) + way[slider + 1 :]))
                for rank in ranks_of(profile, slider)
            ]
            low, high = min(levels), max(levels)
            if low < high and any(low <= level <= high for level in rivals):
                return True
        return False


def _others(values: Sequence, own: int) -> List:
    return [value for i, value in enumerate(values) if i != own]


def _count(
    own: Dict[int, Tuple[float, int]], others: Sequence[Dict[int, Tuple[float, int]]]
) -> int:
    """In how many readings a profile is nearest (the third point of SO-336)."""
    return sum(
        ways
        * prod(sum(n for at, (_, n) in spread.items() if at >= level) for spread in others)
        for level, (_, ways) in own.items()
    )
