"""Shortest routes between two panels, one step of one slider at a time (SO-501 to SO-504)."""

from __future__ import annotations

from functools import lru_cache
from math import factorial, prod
from typing import Callable, Iterator, List, Optional, Tuple

from .conditions import Condition, holds
from .vocabulary import Panel, moved


def moves(panel: Panel, goal: Panel) -> List[Tuple[int, Panel]]:
    """The movable sliders by index, and the panel after a step of each towards the goal."""
    return [
        (index, moved(panel, index, 1 if rank < wanted else -1))
        for index, (rank, wanted) in enumerate(zip(panel, goal))
        if rank != wanted
    ]


def number_of_routes(start: Panel, goal: Panel) -> int:
    """The number of routes without a condition, by its formula (SO-502)."""
    steps = [abs(x - y) for x, y in zip(start, goal)]
    return factorial(sum(steps)) // prod(factorial(d) for d in steps)


class Routes:
    """The routes from one panel to another, of which every panel strictly between fulfils a condition.

    They are counted without listing them, and listed one by one: there can be 113,400.
    """

    def __init__(self, start: Panel, goal: Panel, through: Optional[Condition] = None) -> None:
        self.start = start
        self.goal = goal
        self._count_from: Callable[[Panel], int] = lru_cache(maxsize=None)(
            lambda panel: self._count(panel, through)
        )

    def __len__(self) -> int:
        """How many there are (SO-502, SO-504)."""
        return self._count_from(self.start)

    def __iter__(self) -> Iterator[List[Panel]]:
        """In the order of the sliders that they move (SO-503)."""
        return self._from([self.start])

    def _from(self, route: List[Panel]) -> Iterator[List[Panel]]:
        if self._count_from(route[-1]) == 0:
            return
        if route[-1] == self.goal:
            yield route
        for _, panel in moves(route[-1], self.goal):
            yield from self._from([*route, panel])

    def _count(self, panel: Panel, through: Optional[Condition]) -> int:
        if panel == self.goal:
            return 1
        if panel != self.start and through is not None and not holds(through, panel):
            return 0
        return sum(self._count_from(after) for _, after in moves(panel, self.goal))
