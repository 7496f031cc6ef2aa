"""A workshop: what a group filled in, its summary, its agenda and its progress (SO-601 to SO-625)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Dict, List, Mapping, Optional, Tuple

from .agreement import Interval, agreement, average_deviation, median, pattern, steps_of_range
from .catalogue import Catalogue
from .distance import steps_between
from .progress import Progress, evaluate_progress
from .reading import Spellings, read_partial_panel
from .vocabulary import SLIDERS, Panel, PartialPanel, full, is_full

UNKNOWN = "unknown"  # the respondent says not to know (SO-603)
UNANSWERED = "unanswered"  # the respondent left the slider out

NOW, AMBITION, LATER = "huidig", "ambitie", "evaluatie"


@dataclass(frozen=True)
class Sheet:
    """What one respondent filled in at one moment (SO-601, SO-603)."""

    respondent: str
    role: str
    moment: str
    positions: PartialPanel
    unknown: Tuple[str, ...]

    def answer(self, index: int) -> Any:
        """A rank, ``unknown`` or ``unanswered``."""
        rank = self.positions[index]
        if rank is not None:
            return rank
        return UNKNOWN if SLIDERS[index] in self.unknown else UNANSWERED


@dataclass(frozen=True)
class Exercise:
    """A workshop about a subject (SO-601)."""

    subject: Mapping[str, str]
    sheets: List[Sheet]
    agreed: Mapping[str, PartialPanel]  # by moment

    def sheets_of(self, moment: str) -> List[Sheet]:
        return [sheet for sheet in self.sheets if sheet.moment == moment]

    def agreed_on(self, moment: str, index: int) -> Optional[int]:
        return self.agreed[moment][index] if moment in self.agreed else None


@dataclass(frozen=True)
class SliderSummary:
    """The answers of one moment on one slider (SO-604 to SO-612)."""

    slider: str
    counts: Tuple[int, int, int]
    unknown: int
    unanswered: int
    answers: List[Tuple[str, str, Any]]  # respondent, role and answer
    agreed: Optional[int]

    @property
    def pattern(self) -> Optional[str]:
        return pattern(self.counts)

    @property
    def median(self) -> Optional[Interval]:
        return median(self.counts)

    @property
    def range(self) -> Optional[int]:
        return steps_of_range(self.counts)

    @property
    def agreement(self) -> Optional[float]:
        return agreement(self.counts)

    @property
    def average_deviation(self) -> Optional[float]:
        return average_deviation(self.counts)


@dataclass(frozen=True)
class MomentSummary:
    """One moment of a summary (SO-610)."""

    moment: str
    respondents: int
    sliders: List[SliderSummary]
    median: Optional[Panel]
    medoids: List[str]
    median_is_nobodys: bool


@dataclass(frozen=True)
class AgendaItem:
    """A slider to talk about (SO-620)."""

    slider: str
    pattern: Optional[str]
    agreement: Optional[float]
    distance_to_ambition: Optional[int]
    to_discuss: bool
    questions: List[str]


def utf16(text: str) -> bytes:
    """A key that orders texts by their UTF-16 code units (SO-007)."""
    return text.encode("utf-16-be", "surrogatepass")


def read_exercise(document: Mapping[str, Any], spellings: Spellings) -> Exercise:
    """An exercise in the form of SO-908."""
    return Exercise(
        subject=document["subject"],
        sheets=[_read_sheet(sheet, spellings) for sheet in document["sheets"]],
        agreed={
            moment: read_partial_panel(panel, spellings)
            for moment, panel in document.get("agreed", {}).items()
        },
    )


def _read_sheet(sheet: Mapping[str, Any], spellings: Spellings) -> Sheet:
    answers: Dict[str, Any] = sheet["answers"]
    positions = {slider: answer for slider, answer in answers.items() if answer != UNKNOWN}
    return Sheet(
        respondent=sheet["respondent"],
        role=sheet["role"],
        moment=sheet["moment"],
        positions=read_partial_panel(positions, spellings),
        unknown=tuple(slider for slider in answers if slider not in positions),
    )


def summarise(exercise: Exercise, catalogue: Catalogue) -> List[MomentSummary]:
    """The moments that have a sheet, in the order of the moments (SO-610)."""
    return [
        _summarise_moment(exercise, moment)
        for moment in catalogue.moments
        if exercise.sheets_of(moment)
    ]


def _summarise_moment(exercise: Exercise, moment: str) -> MomentSummary:
    sheets = exercise.sheets_of(moment)
    sliders = [_summarise_slider(exercise, moment, index) for index in range(len(SLIDERS))]
    complete = {
        sheet.respondent: full(sheet.positions) for sheet in sheets if is_full(sheet.positions)
    }
    medians = [slider.median for slider in sliders]
    known = [middle for middle in medians if middle is not None]
    has_median = len(known) == len(SLIDERS)
    is_panel = has_median and all(middle.lower == middle.upper for middle in known)
    return MomentSummary(
        moment=moment,
        respondents=len(sheets),
        sliders=sliders,
        median=tuple(middle.lower for middle in known) if is_panel else None,
        medoids=_medoids(complete),
        median_is_nobodys=has_median
        and not any(_lies_within(panel, known) for panel in complete.values()),
    )


def _summarise_slider(exercise: Exercise, moment: str, index: int) -> SliderSummary:
    sheets = exercise.sheets_of(moment)
    answers = [sheet.answer(index) for sheet in sheets]
    return SliderSummary(
        slider=SLIDERS[index],
        counts=(answers.count(0), answers.count(1), answers.count(2)),
        unknown=answers.count(UNKNOWN),
        unanswered=answers.count(UNANSWERED),
        answers=[(sheet.respondent, sheet.role, sheet.answer(index)) for sheet in sheets],
        agreed=exercise.agreed_on(moment, index),
    )


def _lies_within(panel: Panel, medians: List[Interval]) -> bool:
    return all(middle.lower <= rank <= middle.upper for rank, middle in zip(panel, medians))


def _medoids(complete: Mapping[str, Panel]) -> List[str]:
    """The complete sheets with the smallest total distance to all complete sheets (SO-614)."""
    totals = {
        respondent: sum(steps_between(panel, other) for other in complete.values())
        for respondent, panel in complete.items()
    }
    least = min(totals.values(), default=0)
    return sorted((who for who, total in totals.items() if total == least), key=utf16)


def panel_at(exercise: Exercise, moment: str) -> PartialPanel:
    """What was agreed, else the median that is one position, else nothing (SO-616)."""
    return tuple(_position_at(exercise, moment, index) for index in range(len(SLIDERS)))


def _position_at(exercise: Exercise, moment: str, index: int) -> Optional[int]:
    agreed = exercise.agreed_on(moment, index)
    if agreed is not None:
        return agreed
    middle = _summarise_slider(exercise, moment, index).median
    return middle.lower if middle is not None and middle.lower == middle.upper else None


def evaluate_exercise(exercise: Exercise) -> Optional[Progress]:
    """The progress between the panels of the moments, when all three are complete (SO-617)."""
    panels = [panel_at(exercise, moment) for moment in (NOW, AMBITION, LATER)]
    if not all(is_full(panel) for panel in panels):
        return None
    start, ambition, now = (full(panel) for panel in panels)
    found = {
        slider: _summarise_slider(exercise, LATER, index).range
        for index, slider in enumerate(SLIDERS)
    }
    ranges = {slider: steps for slider, steps in found.items() if steps is not None}
    return evaluate_progress(start, ambition, now, ranges=ranges)


def agenda(exercise: Exercise, catalogue: Catalogue) -> List[AgendaItem]:
    """The sliders in the order in which to talk about them (SO-620 to SO-625)."""
    items = []
    for index, slider in enumerate(SLIDERS):
        now = _summarise_slider(exercise, NOW, index)
        items.append(
            AgendaItem(
                slider=slider,
                pattern=now.pattern,
                agreement=now.agreement,
                distance_to_ambition=_steps_between(now.median, _ambition(exercise, index)),
                to_discuss=now.range == 2,
                questions=catalogue.questions[slider],
            )
        )
    return sorted(items, key=_place)


def _ambition(exercise: Exercise, index: int) -> Optional[Interval]:
    """What was agreed for the ambition, else the median of its sheets (SO-621)."""
    agreed = exercise.agreed_on(AMBITION, index)
    if agreed is not None:
        return Interval(agreed, agreed)
    return _summarise_slider(exercise, AMBITION, index).median


def _steps_between(a: Optional[Interval], b: Optional[Interval]) -> Optional[int]:
    """The fewest steps between a position within one and one within the other (SO-622)."""
    if a is None or b is None:
        return None
    return max(0, a.lower - b.upper, b.lower - a.upper)


def _place(item: AgendaItem) -> Tuple[bool, float, bool, int]:
    """The order of SO-624; sorted() keeps equal ones in canonical order."""
    return (
        item.agreement is None,
        round(item.agreement or 0, 9),
        item.distance_to_ambition is None,
        -(item.distance_to_ambition or 0),
    )
