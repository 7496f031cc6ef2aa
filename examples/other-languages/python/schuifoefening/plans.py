"""The preferred route from one panel to another, with a reason for each step (SO-510 to SO-520)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Dict, List, Sequence, Tuple, Union

from .catalogue import Catalogue
from .conditions import holds
from .meaning import PanelRisk, Tension, assess_risks, steps_of_tension, tensions
from .routes import moves, number_of_routes
from .vocabulary import SLIDERS, Panel, index_of

# Points 1 to 4 (SO-513 to SO-516). Tuples compare as the preference does: the first that differs.
POINTS = ("reason", "balance", "tension", "sourceFirst")
Cost = Tuple[int, ...]

BALANCE = "binnen-buiten-onbalans"  # the risk of SO-514

Reason = Union[str, Sequence[str], None]


@dataclass(frozen=True)
class Step:
    """One step of a plan (SO-520)."""

    slider: str
    source: int
    target: int
    panel: Panel
    why: str
    instead_of: List[str]
    risks: List[PanelRisk]
    tensions: List[Tension]


@dataclass(frozen=True)
class Plan:
    """The answer of SO-906."""

    start: Panel
    goal: Panel
    routes: int
    reason: List[str]
    steps: List[Step]


def sliders_of_reason(reason: Reason, catalogue: Catalogue) -> List[str]:
    """The sliders of a reason, in canonical order and each once (SO-510, SO-511)."""
    if reason is None:
        return []
    named = catalogue.reasons[reason] if isinstance(reason, str) else reason
    return [slider for slider in SLIDERS if slider in named]


def plan_transition(start: Panel, goal: Panel, reason: Reason, catalogue: Catalogue) -> Plan:
    """The route that is preferred to all others (SO-512)."""
    preference = _Preference(start, goal, sliders_of_reason(reason, catalogue), catalogue)
    steps = []
    panel = start
    while panel != goal:
        costs = preference.costs_of_moves(panel)
        # min() takes the first of equal ones: point 5 (SO-517)
        chosen, after = min(moves(panel, goal), key=lambda move: costs[move[0]])
        steps.append(
            Step(
                slider=SLIDERS[chosen],
                source=panel[chosen],
                target=after[chosen],
                panel=after,
                why=_why(chosen, costs),
                instead_of=[SLIDERS[index] for index in costs if index != chosen],
                risks=assess_risks(after, catalogue.risks),
                tensions=tensions(after, catalogue.correlations),
            )
        )
        panel = after
    return Plan(start, goal, number_of_routes(start, goal), preference.reason, steps)


def _why(chosen: int, costs: Dict[int, Cost]) -> str:
    """The first point on which the step differs from the best other candidate (SO-518)."""
    others = [cost for index, cost in costs.items() if index != chosen]
    if not others:
        return "onlyMoveLeft"
    pairs = zip(POINTS, costs[chosen], min(others))
    return next((point for point, own, other in pairs if own != other), "canonicalOrder")


class _Preference:
    """What the rest of a route costs. At most 243 panels lie between start and goal, so the least
    cost from each of them is computed once; costs add up along a route, point by point."""

    def __init__(self, start: Panel, goal: Panel, reason: List[str], catalogue: Catalogue) -> None:
        self.goal = goal
        self.reason = reason
        self._correlations = catalogue.correlations
        self._raised = [
            (index_of(c.source), index_of(c.target))
            for c in catalogue.correlations
            if all(goal[index_of(s)] > start[index_of(s)] for s in (c.source, c.target))
        ]
        self._balance = next(r.condition for r in catalogue.risks if r.id == BALANCE)
        self._least: Dict[Panel, Cost] = {}

    def costs_of_moves(self, panel: Panel) -> Dict[int, Cost]:
        """By candidate, in canonical order: its own move and the best of what follows (SO-518)."""
        candidates = moves(panel, self.goal)
        movable = [index for index, _ in candidates]
        return {
            index: _sum(self._move(index, movable), self._arrival(after), self._rest(after))
            for index, after in candidates
        }

    def _rest(self, panel: Panel) -> Cost:
        if panel == self.goal:
            return (0, 0, 0, 0)
        if panel not in self._least:
            self._least[panel] = min(self.costs_of_moves(panel).values())
        return self._least[panel]

    def _move(self, index: int, movable: List[int]) -> Cost:
        """Points 1 and 4, of a move (SO-513, SO-516)."""
        in_reason = [index_of(slider) for slider in self.reason]
        passes_reason = index not in in_reason and any(i in movable for i in in_reason)
        before_source = [s for s, t in self._raised if t == index and s in movable]
        return (int(passes_reason), 0, 0, len(before_source))

    def _arrival(self, panel: Panel) -> Cost:
        """Points 2 and 3, of a panel on the way (SO-514, SO-515)."""
        if panel == self.goal:
            return (0, 0, 0, 0)
        tension = sum(steps_of_tension(panel, c) for c in self._correlations)
        return (0, int(holds(self._balance, panel)), tension, 0)


def _sum(*costs: Cost) -> Cost:
    return tuple(sum(point) for point in zip(*costs))
