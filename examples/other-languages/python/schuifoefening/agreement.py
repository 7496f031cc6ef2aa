"""How the answers of a group lie on one slider (SO-604 to SO-609).

Everything here is about counts: how many people chose each level, the lowest level first.
"""

from __future__ import annotations

from math import isfinite
from typing import List, NamedTuple, Optional, Sequence

Counts = Sequence[float]


class Interval(NamedTuple):
    """A median: one rank when both ends are the same (SO-606)."""

    lower: int
    upper: int


def ranks_in(counts: Sequence[int]) -> List[int]:
    """The answers one by one, ascending."""
    return [rank for rank, count in enumerate(counts) for _ in range(count)]


def median(counts: Sequence[int]) -> Optional[Interval]:
    """The middle answer, or the two around the middle (SO-606)."""
    ranks = ranks_in(counts)
    if not ranks:
        return None
    return Interval(ranks[(len(ranks) - 1) // 2], ranks[len(ranks) // 2])


def steps_of_range(counts: Sequence[int]) -> Optional[int]:
    """The steps between the lowest and the highest answer (SO-607)."""
    ranks = ranks_in(counts)
    return ranks[-1] - ranks[0] if ranks else None


def pattern(counts: Sequence[int]) -> Optional[str]:
    """The name of how the answers lie on three levels (SO-605)."""
    steps = steps_of_range(counts)
    if steps is None:
        return None
    if steps < 2:
        return ("eensgezind", "eenStap")[steps]
    return "verspreid" if counts[1] > 0 else "tegenoverElkaar"


def average_deviation(counts: Sequence[int]) -> Optional[float]:
    """The mean number of steps to the median (SO-608)."""
    middle = median(counts)
    ranks = ranks_in(counts)
    if middle is None:
        return None
    return sum(abs(rank - middle.lower) for rank in ranks) / len(ranks)


def agreement(counts: Counts) -> Optional[float]:
    """Van der Eijk's A, from -1 to 1, as a weighted sum over layers (SO-609)."""
    if len(counts) < 2 or sum(counts) == 0 or not all(isfinite(c) and c >= 0 for c in counts):
        return None
    total = sum(counts)
    left = list(counts)
    answer = 0.0
    while any(left):
        height = min(count for count in left if count > 0)
        present = [count > 0 for count in left]
        answer += height * sum(present) / total * _layer(present)
        left = [count - height if count > 0 else count for count in left]
    return answer


def _layer(present: Sequence[bool]) -> float:
    """The agreement of one layer: U (1 - (S - 1) / (K - 1))."""
    levels, size = len(present), sum(present)
    return _unimodality(present) * (1 - (size - 1) / (levels - 1))


def _unimodality(present: Sequence[bool]) -> float:
    """U, from the triples of levels in which the present ones are together or apart."""
    levels = len(present)
    triples = [
        (present[i], present[j], present[k])
        for i in range(levels)
        for j in range(i + 1, levels)
        for k in range(j + 1, levels)
    ]
    together = sum(t in ((True, True, False), (False, True, True)) for t in triples)
    apart = triples.count((True, False, True))
    if apart == 0:
        return 1
    return ((levels - 2) * together - (levels - 1) * apart) / ((levels - 2) * (together + apart))
