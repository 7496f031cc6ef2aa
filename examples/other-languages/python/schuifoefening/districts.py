"""One panel beside the needs of districts (SO-710 to SO-714)."""

from __future__ import annotations

from typing import Any, Callable, Dict, List, Mapping, Optional, Sequence, Set, Tuple

from .group import utf16
from .vocabulary import (
    EXTENDED_SLIDERS,
    POSITIONS,
    SLIDERS,
    PartialPanel,
    completions,
    panel_document,
)

Document = Dict[str, Any]
Needs = Mapping[str, PartialPanel]  # by the id of a district


def district_fit(panel: PartialPanel, districts: Sequence[Mapping[str, Any]]) -> Document:
    """The document of SO-909; a district has ``id``, ``needs`` and perhaps ``name``."""
    panels = [panel, *(district["needs"] for district in districts)]
    is_six = any(len(one) > len(SLIDERS) and one[-1] is not None for one in panels)
    sliders = EXTENDED_SLIDERS if is_six else SLIDERS
    own = _padded(panel, len(sliders))
    ordered = sorted(districts, key=lambda district: utf16(district["id"]))
    needs = {district["id"]: _padded(district["needs"], len(sliders)) for district in ordered}
    return {
        "panel": panel_document(panel),
        "districts": sorted(
            (_match(sliders, own, district, needs[district["id"]]) for district in ordered),
            key=lambda match: (-match["lowest"], -match["highest"]),  # ids stay in order
        ),
        "farthest": _farthest(own, needs),
        "sliders": [_slider_fit(slider, i, own[i], needs) for i, slider in enumerate(sliders)],
        "moves": [
            _move(slider, i, rank, to, needs)
            for i, slider in enumerate(sliders)
            for rank in [own[i]]
            if rank is not None
            for to in (rank - 1, rank + 1)
            if 0 <= to < len(POSITIONS)
        ],
    }


def _padded(panel: PartialPanel, length: int) -> PartialPanel:
    return (*panel, *[None] * (length - len(panel)))[:length]


def _bounds(a: Optional[int], b: Optional[int]) -> Tuple[int, int]:
    """The fewest and the most steps between two positions (SO-711)."""
    if a is not None and b is not None:
        return abs(a - b), abs(a - b)
    return 0, (1 if 1 in (a, b) else 2)


def _distance(panel: PartialPanel, need: PartialPanel) -> Tuple[int, int]:
    both = [_bounds(a, b) for a, b in zip(panel, need)]
    return sum(low for low, _ in both), sum(high for _, high in both)


def _match(
    sliders: Sequence[str], panel: PartialPanel, district: Mapping[str, Any], need: PartialPanel
) -> Document:
    cells: List[Document] = []
    for slider, own, wanted in zip(sliders, panel, need):
        cell: Document = {"slider": slider}
        if wanted is not None:
            cell["need"] = POSITIONS[wanted]
            if own is not None:
                cell["steps"] = wanted - own
        cells.append(cell)
    lowest, highest = _distance(panel, need)
    name = {"name": district["name"]} if "name" in district else {}
    return {"id": district["id"], **name, "sliders": cells, "lowest": lowest, "highest": highest}


def _farthest(panel: PartialPanel, needs: Needs) -> Document:
    """Who lies farthest for every, and for some, way to fill in what is not known (SO-712).

    What a district misses is its own, so a district is farthest for sure if its lowest distance is
    at least every other's highest; it can be if its highest is at least every other's lowest.
    """
    certain: Set[str] = set(needs)
    possible: Set[str] = set()
    for completed in completions(panel):
        found = {name: _distance(completed, need) for name, need in needs.items()}
        for name, (lowest, highest) in found.items():
            others = [bounds for other, bounds in found.items() if other != name]
            if lowest == 0 or any(lowest < high for _, high in others):
                certain.discard(name)
            if highest > 0 and all(highest >= low for low, _ in others):
                possible.add(name)
    return {
        "certain": [name for name in needs if name in certain],
        "possible": [name for name in needs if name in possible],
    }


def _slider_fit(slider: str, index: int, own: Optional[int], needs: Needs) -> Document:
    def ids(holds: Callable[[int], bool]) -> List[str]:
        return [
            name
            for name, need in needs.items()
            if own is not None and need[index] is not None and holds((need[index] or 0) - own)
        ]

    return {
        "slider": slider,
        **({} if own is None else {"position": POSITIONS[own]}),
        "needHigher": ids(lambda steps: steps > 0),
        "needLower": ids(lambda steps: steps < 0),
        "met": ids(lambda steps: steps == 0),
        "open": [name for name, need in needs.items() if own is None or need[index] is None],
    }


def _move(slider: str, index: int, rank: int, to: int, needs: Needs) -> Document:
    known = {name: need[index] for name, need in needs.items()}

    def ids(is_closer: bool) -> List[str]:
        return [
            name
            for name, need in known.items()
            if need is not None and (abs(need - to) < abs(need - rank)) == is_closer
        ]

    return {
        "slider": slider,
        "from": POSITIONS[rank],
        "to": POSITIONS[to],
        "closer": ids(True),
        "further": ids(False),
        "open": [name for name, need in known.items() if need is None],
    }
