"""How far two panels lie apart (SO-301 to SO-304, SO-306, SO-704)."""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass
from itertools import product
from math import isfinite, prod, sqrt
from typing import Any, Callable, Dict, List, Mapping, Optional, Sequence, Tuple

from .vocabulary import EXTENDED_SLIDERS, SLIDERS, Panel, PartialPanel


class Refused(Exception):
    """A question that makes no sense, with the code of the specification (SO-008)."""

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code


Weighted = Callable[[Sequence[float], Sequence[int]], float]

# SO-301: from the weights and the steps |x - y|, per slider.
METRICS: Dict[str, Weighted] = {
    "manhattan": lambda weights, steps: sum(w * d for w, d in zip(weights, steps)),
    "hamming": lambda weights, steps: sum(w for w, d in zip(weights, steps) if d > 0),
    "euclidean": lambda weights, steps: sqrt(sum(w * d**2 for w, d in zip(weights, steps))),
    "chebyshev": lambda weights, steps: max(w * d for w, d in zip(weights, steps)),
}


@dataclass(frozen=True)
class Metric:
    """One of the four metrics, with a weight per slider or without weights (SO-301)."""

    name: str = "manhattan"
    weights: Optional[Tuple[float, ...]] = None

    def __call__(self, a: Panel, b: Panel) -> float:
        """The distance of two panels of the same kind (SO-301, SO-704)."""
        weights = self.weights or (1,) * len(a)
        return METRICS[self.name](weights, [abs(x - y) for x, y in zip(a, b)])


def read_weights(value: Any, sliders: Sequence[str] = SLIDERS) -> Tuple[float, ...]:
    """The weights by slider, in canonical order; refused when they are no weights (SO-302)."""
    given = value if isinstance(value, Mapping) else {}
    weights = [given[slider] for slider in sliders if _is_weight(given.get(slider))]
    if len(weights) < len(sliders) or not any(weights):
        raise Refused("invalidWeights")
    return tuple(weights)


def _is_weight(weight: Any) -> bool:
    is_number = isinstance(weight, (int, float)) and not isinstance(weight, bool)
    return is_number and isfinite(weight) and weight >= 0


@dataclass(frozen=True)
class Scale:
    """The distances of all 59,049 ordered pairs of panels, in levels (SO-306)."""

    largest: float  # SO-303
    median: float  # SO-311
    highest_of_level: Tuple[float, ...]

    @property
    def tolerance(self) -> float:
        """What two distances on one level may differ at most."""
        return self.largest * 1e-9

    def level(self, distance: float) -> int:
        """The number of the level that a distance is on, the smallest first."""
        return bisect_left(self.highest_of_level, distance)


def scale_of(metric: Metric) -> Scale:
    """Orders the distances and divides them into levels (SO-306).

    A distance depends on the steps per slider only. Of the nine ordered pairs of positions three are
    0 steps apart, four are 1 and two are 2, so that the 243 lists of steps stand for 59,049 pairs.
    """
    pairs = (3, 4, 2)
    origin = (0,) * len(SLIDERS)
    distances = sorted(
        (metric(origin, steps), prod(pairs[d] for d in steps))
        for steps in product(range(3), repeat=len(SLIDERS))
    )
    largest = distances[-1][0]
    highest: List[float] = []
    for distance, _ in distances:
        if highest and distance - highest[-1] <= largest * 1e-9:
            highest[-1] = distance
        else:
            highest.append(distance)
    return Scale(largest, _median(distances), tuple(highest))


def _median(distances: List[Tuple[float, int]]) -> float:
    middle = (sum(count for _, count in distances) + 1) // 2  # the 29,525th
    passed = 0
    for distance, count in distances:
        passed += count
        if passed >= middle:
            return distance
    raise AssertionError("the middle of all pairs is one of them")


def similarity(metric: Metric, a: Panel, b: Panel) -> float:
    """1 for equal panels, 0 for the farthest (SO-303)."""
    farthest = metric((0,) * len(a), (2,) * len(a))
    return 1 - metric(a, b) / farthest


@dataclass(frozen=True)
class Difference:
    """A slider on which two panels differ, by signed steps (SO-304)."""

    slider: str
    source: int
    target: int

    @property
    def steps(self) -> int:
        return self.target - self.source


def differences(source: PartialPanel, target: PartialPanel) -> List[Difference]:
    """The sliders on which both have a position and differ, in canonical order (SO-304, SO-710)."""
    return [
        Difference(slider, x, y)
        for slider, x, y in zip(EXTENDED_SLIDERS, source, target)
        if x is not None and y is not None and x != y
    ]


def steps_between(a: Panel, b: Panel) -> int:
    """The Manhattan distance, as a whole number of steps."""
    return sum(abs(x - y) for x, y in zip(a, b))
