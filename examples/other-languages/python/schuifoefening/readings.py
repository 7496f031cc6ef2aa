"""The readings of the five profiles, and what they do to an answer (SO-330 to SO-335)."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import product
from typing import Dict, List, Sequence, Tuple

from .catalogue import Catalogue, Profile
from .classification import Classifier
from .vocabulary import SLIDERS, Panel


@dataclass(frozen=True)
class Choice:
    """A position that differs from the default reading (SO-331)."""

    profile: str
    slider: str
    rank: int


@dataclass(frozen=True)
class Reading:
    """One way to read all five profiles (SO-330)."""

    choices: List[Choice]
    profiles: Tuple[Profile, ...]


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
    spread: Dict[str, List[Tuple[int, int]]]
    deciding: List[Deciding]


def all_readings(catalogue: Catalogue) -> List[Reading]:
    """Every reading; the last doubtful position changes fastest (SO-331)."""
    readings = []
    for ranks in product(*(doubt.ranks for doubt in catalogue.doubts)):
        panels = [list(profile.panel) for profile in catalogue.profiles]
        choices = []
        for doubt, rank in zip(catalogue.doubts, ranks):
            panels[doubt.profile][doubt.slider] = rank
            if rank != doubt.ranks[0]:
                profile = catalogue.profiles[doubt.profile].id
                choices.append(Choice(profile, SLIDERS[doubt.slider], rank))
        profiles = tuple(
            Profile(profile.id, tuple(panel)) for profile, panel in zip(catalogue.profiles, panels)
        )
        readings.append(Reading(choices, profiles))
    return readings


class RobustnessOf:
    """Asks every reading which profiles are nearest (SO-333), one after another."""

    def __init__(self, catalogue: Catalogue) -> None:
        self._ids = [profile.id for profile in catalogue.profiles]
        self._doubts = catalogue.doubts
        self._readings = all_readings(catalogue)
        self._classifiers = [Classifier(reading.profiles) for reading in self._readings]

    def __call__(self, panel: Panel) -> Robustness:
        nearest = [c.nearest(panel) for c in self._classifiers]
        count = len(nearest)
        times = {profile: sum(profile in found for found in nearest) for profile in self._ids}
        return Robustness(
            panel=panel,
            readings=count,
            robust=[profile for profile in self._ids if times[profile] == count],
            possible=[profile for profile in self._ids if times[profile] > 0],
            counts=times,
            spread={profile: self._spread(index, panel) for index, profile in enumerate(self._ids)},
            deciding=self._deciding(nearest),
        )

    def _spread(self, index: int, panel: Panel) -> List[Tuple[int, int]]:
        """Distances of one profile with the ways that give them (SO-334)."""
        ways = {reading.profiles[index].panel for reading in self._readings}
        distances = [sum(abs(a - b) for a, b in zip(way, panel)) for way in ways]
        return [(distance, distances.count(distance)) for distance in sorted(set(distances))]

    def _deciding(self, nearest: Sequence[Sequence[str]]) -> List[Deciding]:
        """Compares readings that differ in one doubtful position only (SO-335)."""
        chosen = list(product(*(doubt.ranks for doubt in self._doubts)))
        answers = {ranks: tuple(found) for ranks, found in zip(chosen, nearest)}
        return [
            Deciding(self._ids[doubt.profile], SLIDERS[doubt.slider], tuple(doubt.ranks))
            for place, doubt in enumerate(self._doubts)
            if any(
                answers[ranks] != answers[ranks[:place] + (rank,) + ranks[place + 1 :]]
                for ranks in chosen
                for rank in doubt.ranks
            )
        ]
