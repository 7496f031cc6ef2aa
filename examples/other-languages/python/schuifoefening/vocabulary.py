"""Positions, sliders and panels (chapter 1 of the specification, and SO-701 to SO-703).

A panel is a tuple of ranks, one per slider in canonical order: laag 0, midden 1, hoog 2. An extended
panel has six. In a partial panel a slider without a position is ``None``. Tuples are equal by value,
can be keys of a dictionary, and come in code order when they are sorted.
"""

from __future__ import annotations

from itertools import product
from typing import Dict, Iterator, List, Mapping, Optional, Tuple

Panel = Tuple[int, ...]
PartialPanel = Tuple[Optional[int], ...]

# SO-101, SO-103, SO-701. The catalogue has them too; reading it checks that they are the same.
POSITIONS: Tuple[str, ...] = ("laag", "midden", "hoog")
LETTERS = "LMH"
SLIDERS: Tuple[str, ...] = (
    "positioneringIntern",
    "procesBinnenGemeente",
    "procesMetBewoners",
    "bestuurEnPolitiek",
    "communicatie",
)
WIJKKENMERKEN = "wijkkenmerken"
EXTENDED_SLIDERS: Tuple[str, ...] = (*SLIDERS, WIJKKENMERKEN)


def rank_of(position: str) -> int:
    """The steps of a position above laag: 0, 1 or 2 (SO-101)."""
    return POSITIONS.index(position)


def index_of(slider: str) -> int:
    """The place of a slider in canonical order, counted from 0 (SO-103)."""
    return EXTENDED_SLIDERS.index(slider)


def all_panels(sliders: int = len(SLIDERS)) -> List[Panel]:
    """The 243 panels, or with 6 sliders the 729 extended panels, in code order (SO-104, SO-702)."""
    return list(product(range(len(POSITIONS)), repeat=sliders))


def key_of(panel: PartialPanel) -> str:
    """One letter per slider; a slider without a position is ``-`` (SO-105, SO-702, chapter 9)."""
    return "".join("-" if rank is None else LETTERS[rank] for rank in panel)


def panel_from_key(key: str) -> Panel:
    """The panel of a key that is known to be one; for other text there is ``reading.read_key``."""
    return tuple(LETTERS.index(letter) for letter in key)


def partial_from_key(key: str) -> PartialPanel:
    """The partial panel of a key in which ``-`` is a slider without a position (chapter 9)."""
    return tuple(None if letter == "-" else LETTERS.index(letter) for letter in key)


def code_of(panel: Panel) -> int:
    """The ranks as digits in base 3, the first slider most significant (SO-106, SO-702)."""
    code = 0
    for rank in panel:
        code = code * len(POSITIONS) + rank
    return code


def panel_from_code(code: int) -> Panel:
    """The panel with a code from 0 to 242 (SO-106)."""
    weights = [3**power for power in reversed(range(len(SLIDERS)))]
    return tuple(code // weight % 3 for weight in weights)


def completions(partial: PartialPanel) -> List[Panel]:
    """The panels that agree with a partial panel on every answered slider, in code order (SO-108)."""
    ranks = range(len(POSITIONS))
    return list(product(*(ranks if rank is None else (rank,) for rank in partial)))


def is_full(partial: PartialPanel) -> bool:
    """Whether every slider has a position."""
    return None not in partial


def full(partial: PartialPanel) -> Panel:
    """A partial panel of which every slider has a position, as a panel."""
    return tuple(rank for rank in partial if rank is not None)


def with_rank(panel: PartialPanel, index: int, rank: int) -> PartialPanel:
    """The same panel with one slider put at a rank."""
    return panel[:index] + (rank,) + panel[index + 1 :]


def moved(panel: Panel, index: int, steps: int) -> Panel:
    """The same panel with one slider moved by some steps."""
    return panel[:index] + (panel[index] + steps,) + panel[index + 1 :]


def neighbours(panel: Panel) -> List[Panel]:
    """The panels that differ on one slider by one step, in code order (SO-109)."""
    moves = (moved(panel, index, steps) for index in range(len(panel)) for steps in (-1, 1))
    return sorted(other for other in moves if all(0 <= rank <= 2 for rank in other))


def at_most(a: Panel, b: Panel) -> bool:
    """Whether no slider of ``a`` stands higher than in ``b`` (SO-110)."""
    return all(x <= y for x, y in zip(a, b))


def core_of(extended: Panel) -> Panel:
    """The five sliders of an extended panel (SO-703)."""
    return extended[: len(SLIDERS)]


def named(panel: PartialPanel) -> Iterator[Tuple[str, int]]:
    """The answered sliders with their ranks, in canonical order."""
    for slider, rank in zip(EXTENDED_SLIDERS, panel):
        if rank is not None:
            yield slider, rank


def panel_document(panel: PartialPanel) -> Dict[str, str]:
    """The JSON form: an object from slider names to positions (SO-111)."""
    return {slider: POSITIONS[rank] for slider, rank in named(panel)}


def partial_from_document(document: Mapping[str, str]) -> PartialPanel:
    """The partial panel of a JSON form that is known to be one (SO-111)."""
    return tuple(rank_of(document[slider]) if slider in document else None for slider in SLIDERS)


def panel_from_document(document: Mapping[str, str]) -> Panel:
    """The panel of a JSON form that is known to be one (SO-111)."""
    return tuple(rank_of(document[slider]) for slider in SLIDERS)
