"""The readings of the five profiles, and what they do to an answer (SO-330 to SO-333)."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import product
from typing import Dict, List, Tuple

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
class Robustness:
    """How much of a classification depends on the reading (SO-333, SO-804)."""

    panel: Panel
    readings: int
    robust: List[str]
    possible: List[str]
    shares: Dict[str, float]


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
    """Asks every reading which profiles are nearest (SO-333)."""

    def __init__(self, catalogue: Catalogue) -> None:
        self._ids = [profile.id for profile in catalogue.profiles]
        self._classifiers = [Classifier(reading.profiles) for reading in all_readings(catalogue)]

    def __call__(self, panel: Panel) -> Robustness:
        nearest = [profile for c in self._classifiers for profile in c.nearest(panel)]
        count = len(self._classifiers)
        times = {profile: nearest.count(profile) for profile in self._ids}
        return Robustness(
            panel=panel,
            readings=count,
            robust=[profile for profile in self._ids if times[profile] == count],
            possible=[profile for profile in self._ids if times[profile] > 0],
            shares={profile: times[profile] / count for profile in self._ids},
        )
