"""A panel mirrored against profiles (SO-305 to SO-324). It says "closest to", never "is"."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import combinations
from typing import Any, Dict, List, Optional, Sequence, Set, Tuple

from .catalogue import Profile
from .distance import Difference, Metric, Refused, Scale, differences, scale_of
from .reading import name_of_kind
from .vocabulary import (
    POSITIONS,
    SLIDERS,
    WIJKKENMERKEN,
    Panel,
    PartialPanel,
    all_panels,
    completions,
    core_of,
    panel_from_document,
    with_rank,
)


@dataclass(frozen=True)
class Match:
    """How far one profile lies from the panel (SO-307)."""

    profile: str
    distance: float
    similarity: float
    differences: List[Difference]


@dataclass(frozen=True)
class Classification:
    """The answer of SO-902."""

    panel: Panel
    ranking: List[Match]
    nearest: List[str]
    margin: float
    typicality: float
    fit: str


@dataclass(frozen=True)
class Bounds:
    """The smallest and largest distance of a profile over all completions (SO-323)."""

    profile: str
    lowest: float
    highest: float


@dataclass(frozen=True)
class Deciding:
    """An unanswered slider with what its answer leaves possible (SO-324)."""

    slider: str
    expected_possible: float


@dataclass(frozen=True)
class PartialClassification:
    """The answer of SO-903."""

    panel: PartialPanel
    completions: int
    possible: List[str]
    certain: Optional[str]
    bounds: List[Bounds]
    deciding: List[Deciding]


def read_profiles(value: Any) -> Tuple[Profile, ...]:
    """Own profiles, given as a list of ``id`` and ``panel``; refused when they are none (SO-312)."""
    if len(value) < 2:
        raise Refused("tooFewProfiles")
    if not all(_is_panel(profile["panel"]) for profile in value):
        raise Refused("notAPanel")
    if len({profile["id"] for profile in value}) < len(value):
        raise Refused("duplicateProfile")
    return tuple(Profile(entry["id"], panel_from_document(entry["panel"])) for entry in value)


def _is_panel(value: Any) -> bool:
    """Members without a meaning are passed over; an extended panel is none of five (SO-312)."""
    return (
        name_of_kind(value) == "object"
        and WIJKKENMERKEN not in value
        and all(isinstance(value.get(s), str) and value[s] in POSITIONS for s in SLIDERS)
    )


class Classifier:
    """Classifies panels against profiles, in the order of the list, by a metric (SO-305).

    There are 243 questions, so what they share is computed once: the scale of distances, and how
    many panels have their nearest profile on each level.
    """

    def __init__(self, profiles: Sequence[Profile], metric: Metric = Metric()) -> None:
        if len(profiles) < 2:
            raise Refused("tooFewProfiles")
        self.profiles = list(profiles)
        self.metric = metric
        self.scale: Scale = scale_of(metric)
        self._between_profiles = min(metric(a.panel, b.panel) for a, b in combinations(profiles, 2))
        self._distances: Dict[Panel, List[float]] = {
            panel: [metric(panel, profile.panel) for profile in profiles] for panel in all_panels()
        }
        self._smallest_levels = [
            self.scale.level(min(distances)) for distances in self._distances.values()
        ]

    def __call__(self, panel: Panel) -> Classification:
        """The classification of a panel, or of the core of an extended panel (SO-313)."""
        panel = core_of(panel)
        distances = self._distances[panel]
        level = self.scale.level
        # sorted() keeps the order of equal ones (SO-307)
        order = sorted(range(len(distances)), key=lambda i: level(distances[i]))
        smallest, second = (distances[i] for i in order[:2])
        is_tie = level(smallest) == level(second)
        farther = sum(other > level(smallest) for other in self._smallest_levels)
        return Classification(
            panel=panel,
            ranking=[
                Match(
                    profile=self.profiles[i].id,
                    distance=distances[i],
                    similarity=1 - distances[i] / self.scale.largest,
                    differences=differences(panel, self.profiles[i].panel),
                )
                for i in order
            ],
            nearest=[self.profiles[i].id for i in self._nearest(panel)],
            margin=0 if is_tie else second - smallest,
            typicality=farther / len(self._distances),
            fit=self._fit(smallest),
        )

    def nearest(self, panel: Panel) -> List[str]:
        """All profiles at the smallest distance, in the order of the profiles (SO-308)."""
        return [self.profiles[i].id for i in self._nearest(panel)]

    def partial(self, panel: PartialPanel) -> PartialClassification:
        """The classification of all completions of a partial panel (SO-320 to SO-324)."""
        full = completions(panel)
        everywhere = [
            profile.id
            for i, profile in enumerate(self.profiles)
            if all(i in self._nearest(completion) for completion in full)
        ]
        possible = self._possible(panel)
        return PartialClassification(
            panel=panel,
            completions=len(full),
            possible=[profile.id for i, profile in enumerate(self.profiles) if i in possible],
            certain=everywhere[0] if len(everywhere) == 1 else None,
            bounds=[
                Bounds(
                    profile=profile.id,
                    lowest=min(self._distances[completion][i] for completion in full),
                    highest=max(self._distances[completion][i] for completion in full),
                )
                for i, profile in enumerate(self.profiles)
            ],
            deciding=self._deciding(panel),
        )

    def _nearest(self, panel: Panel) -> List[int]:
        levels = [self.scale.level(distance) for distance in self._distances[panel]]
        return [i for i, level in enumerate(levels) if level == min(levels)]

    def _possible(self, panel: PartialPanel) -> Set[int]:
        return {i for completion in completions(panel) for i in self._nearest(completion)}

    def _deciding(self, panel: PartialPanel) -> List[Deciding]:
        """Ordered by whole numbers, so that rounding never decides (SO-324)."""
        totals = [
            (slider, sum(len(self._possible(with_rank(panel, i, rank))) for rank in range(3)))
            for i, slider in enumerate(SLIDERS)
            if panel[i] is None
        ]
        return [Deciding(slider, total / 3) for slider, total in sorted(totals, key=lambda t: t[1])]

    def _fit(self, smallest: float) -> str:
        """The band of SO-311."""
        if self._between_profiles - 2 * smallest > self.scale.tolerance:
            return "strong"
        is_far = self.scale.level(smallest) >= self.scale.level(self.scale.median)
        return "none" if is_far else "partial"
