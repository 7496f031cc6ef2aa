"""Conditions on a panel, as data (SO-410, SO-411, and the parts that hold for SO-413)."""

from __future__ import annotations

from typing import Any, Mapping, Set

from .vocabulary import POSITIONS, Panel, index_of

# One of {"slider": s, "in": [positions]}, {"all": [conditions]}, {"any": [conditions]}.
Condition = Mapping[str, Any]


def holds(condition: Condition, panel: Panel) -> bool:
    """Whether a condition holds for a panel (SO-411)."""
    if "all" in condition:
        return all(holds(part, panel) for part in condition["all"])
    if "any" in condition:
        return any(holds(part, panel) for part in condition["any"])
    return POSITIONS[panel[index_of(condition["slider"])]] in condition["in"]


def sliders_named(condition: Condition, panel: Panel) -> Set[str]:
    """The sliders named by the parts that hold; nothing inside a part that does not (SO-413)."""
    if not holds(condition, panel):
        return set()
    if "slider" in condition:
        return {condition["slider"]}
    parts = condition["all"] if "all" in condition else condition["any"]
    return {slider for part in parts for slider in sliders_named(part, panel)}
