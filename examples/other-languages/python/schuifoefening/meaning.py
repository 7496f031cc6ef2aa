"""What a panel means: tensions, coherence, ripple and risks (chapter 4)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import List, Optional, Sequence, Tuple

from .catalogue import Correlation, Risk
from .conditions import holds, sliders_named
from .vocabulary import EXTENDED_SLIDERS, Panel, PartialPanel, completions, index_of


@dataclass(frozen=True)
class Tension:
    """A correlation of which ``from`` stands some steps above ``to`` (SO-402)."""

    correlation: str
    steps: int


@dataclass(frozen=True)
class Expectation:
    """A slider that is expected to move along (SO-404)."""

    correlation: str
    slider: str
    strength: str
    rank: int
    other_reading: Optional[str]

    @property
    def room(self) -> int:
        return 2 - self.rank


@dataclass(frozen=True)
class Ripple:
    """What putting a slider at a position is expected to bring along (SO-404)."""

    slider: str
    source: int
    target: int
    expected: List[Expectation]


@dataclass(frozen=True)
class PanelRisk:
    """A risk that applies to a panel, with the sliders that make it so (SO-413)."""

    risk: str
    sliders: List[Tuple[str, int]]


@dataclass(frozen=True)
class PartialRisk:
    """To how many completions of a partial panel a risk applies (SO-414)."""

    risk: str
    completions: int
    of: int

    @property
    def status(self) -> str:
        if self.completions == self.of:
            return "present"
        return "absent" if self.completions == 0 else "possible"


def steps_of_tension(panel: PartialPanel, correlation: Correlation) -> int:
    """The steps that ``from`` stands above ``to``, 0 when it does not or one is not known (SO-402)."""
    source, target = panel[index_of(correlation.source)], panel[index_of(correlation.target)]
    return 0 if source is None or target is None else max(0, source - target)


def tensions(panel: PartialPanel, correlations: Sequence[Correlation]) -> List[Tension]:
    """The tensions above 0, in the order of the correlations (SO-402)."""
    found = [Tension(c.id, steps_of_tension(panel, c)) for c in correlations]
    return [tension for tension in found if tension.steps > 0]


def coherence(panel: Panel, correlations: Sequence[Correlation]) -> float:
    """1 without tension, 0 for the most; a hypothesis about panels (SO-403)."""
    halves = sum((2 if c.is_probable else 1) * steps_of_tension(panel, c) for c in correlations)
    return 1 - halves / 10


def ripple(panel: Panel, slider: str, rank: int, correlations: Sequence[Correlation]) -> Ripple:
    """What is expected to move along when a slider goes up; nothing otherwise (SO-404)."""
    source = panel[index_of(slider)]
    followers = [c for c in correlations if c.source == slider and rank > source]
    return Ripple(
        slider=slider,
        source=source,
        target=rank,
        expected=[
            Expectation(
                correlation=c.id,
                slider=c.target,
                strength=c.strength,
                rank=panel[index_of(c.target)],
                other_reading=c.other_reading,
            )
            for c in followers
        ],
    )


def assess_risks(panel: Panel, risks: Sequence[Risk]) -> List[PanelRisk]:
    """The risks whose condition holds, in order (SO-412, SO-413)."""
    return [
        PanelRisk(
            risk=risk.id,
            sliders=[
                (slider, panel[index_of(slider)])
                for slider in EXTENDED_SLIDERS
                if slider in sliders_named(risk.condition, panel)
            ],
        )
        for risk in risks
        if holds(risk.condition, panel)
    ]


def assess_partial_risks(panel: PartialPanel, risks: Sequence[Risk]) -> List[PartialRisk]:
    """Each risk over the completions of a partial panel (SO-414)."""
    full = completions(panel)
    return [
        PartialRisk(risk.id, sum(holds(risk.condition, panel) for panel in full), len(full))
        for risk in risks
    ]
