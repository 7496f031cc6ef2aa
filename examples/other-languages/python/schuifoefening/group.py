"""An exercise of a group: its summary, its agenda and its progress (SO-601 to SO-625)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Dict, List, Mapping, Optional, Sequence, Tuple, Union

from .agreement import Interval, agreement, average_deviation, median, pattern, steps_of_range
from .catalogue import Catalogue
from .distance import steps_between
from .progress import Progress, evaluate_progress
from .reading import is_nothing
from .vocabulary import EXTENDED_SLIDERS, SLIDERS, Panel, PartialPanel, full, is_full, rank_of

UNKNOWN = "unknown"  # the respondent says not to know (SO-603)
UNANSWERED = "unanswered"  # the respondent left the slider out

NOW, AMBITION, LATER = "huidig", "ambitie", "evaluatie"

Answer = Union[int, str]  # a rank, UNKNOWN or UNANSWERED


@dataclass(frozen=True)
class Sheet:
    """What one respondent filled in at one moment, on six sliders (SO-601, SO-603)."""

    respondent: str
    role: str
    moment: str
    round: Optional[str]
    answers: Tuple[Answer, ...]
    remarks: Mapping[str, str]  # by slider

    @property
    def panel(self) -> Optional[Panel]:
        """The five positions of a complete sheet (SO-614)."""
        ranks = tuple(a for a in self.answers[: len(SLIDERS)] if isinstance(a, int))
        return ranks if len(ranks) == len(SLIDERS) else None


@dataclass(frozen=True)
class Exercise:
    """One sitting about a subject (SO-601)."""

    subject: Mapping[str, str]
    date: Optional[str]
    sheets: List[Sheet]
    agreed: Mapping[str, PartialPanel]  # by moment, six sliders


@dataclass(frozen=True)
class SliderSummary:
    """The answers of one moment on one slider (SO-604 to SO-612)."""

    slider: str
    counts: Tuple[int, int, int]
    unknown: int
    unanswered: int
    answers: List[Tuple[str, str, Answer]]  # respondent, role and answer
    remarks: List[Tuple[str, str, Optional[str], str]]  # respondent, role, round and text
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

    @property
    def rank(self) -> Optional[int]:
        """What was agreed, else the median that is one position (SO-616)."""
        if self.agreed is not None:
            return self.agreed
        middle = self.median
        return middle.lower if middle is not None and middle.lower == middle.upper else None


@dataclass(frozen=True)
class EarlierRound:
    """The last round before the one that counts (SO-618)."""

    round: Optional[str]
    respondents: int
    sliders: List[SliderSummary]


@dataclass(frozen=True)
class MomentSummary:
    """One moment of a summary (SO-610); ``sliders`` has five or six."""

    moment: str
    round: Optional[str]
    respondents: int
    sliders: List[SliderSummary]
    median: Optional[Panel]
    medoids: List[str]
    median_is_nobodys: bool
    earlier: Optional[EarlierRound]

    @property
    def panel(self) -> PartialPanel:
        return tuple(slider.rank for slider in self.sliders[: len(SLIDERS)])

    @property
    def sixth(self) -> Optional[int]:
        return self.sliders[-1].rank if len(self.sliders) > len(SLIDERS) else None


@dataclass(frozen=True)
class AgendaItem:
    """A slider to talk about (SO-620)."""

    slider: str
    pattern: Optional[str]
    agreement: Optional[float]
    ambition_pattern: Optional[str]
    ambition_agreement: Optional[float]
    distance_to_ambition: Optional[int]
    to_discuss: bool
    questions: List[str]


@dataclass(frozen=True)
class Summary:
    """All that follows from an exercise (SO-610)."""

    subject: Mapping[str, str]
    date: Optional[str]
    sliders: Tuple[str, ...]
    respondents: List[Tuple[str, str]]
    moments: Dict[str, MomentSummary]
    agenda: List[AgendaItem]
    progress: Optional[Progress]


def utf16(text: str) -> bytes:
    """A key that orders texts by their UTF-16 code units (SO-007)."""
    return text.encode("utf-16-be", "surrogatepass")


def exercise_from_document(document: Mapping[str, Any]) -> Exercise:
    """An exercise in the form of SO-908 that is known to be one."""
    return Exercise(
        subject=document["subject"],
        date=document.get("date"),
        sheets=[
            Sheet(
                respondent=sheet["respondent"],
                role=sheet["role"],
                moment=sheet["moment"],
                round=sheet.get("round"),
                answers=tuple(_answer(sheet["answers"].get(s)) for s in EXTENDED_SLIDERS),
                remarks={
                    slider: text
                    for slider, text in sheet.get("remarks", {}).items()
                    if not is_nothing(text)
                },
            )
            for sheet in document["sheets"]
        ],
        agreed={
            moment: tuple(rank_of(panel[s]) if s in panel else None for s in EXTENDED_SLIDERS)
            for moment, panel in document.get("agreed", {}).items()
        },
    )


def _answer(text: Optional[str]) -> Answer:
    if text is None:
        return UNANSWERED
    return text if text == UNKNOWN else rank_of(text)


def summarise(exercise: Exercise, catalogue: Catalogue) -> Summary:
    """SO-610."""
    sliders = EXTENDED_SLIDERS if _uses_sixth(exercise) else SLIDERS
    nothing_agreed: PartialPanel = (None,) * len(EXTENDED_SLIDERS)
    moments: Dict[str, MomentSummary] = {}
    for moment in catalogue.moments:
        sheets = [sheet for sheet in exercise.sheets if sheet.moment == moment]
        agreed = exercise.agreed.get(moment, nothing_agreed)
        if sheets or any(rank is not None for rank in agreed):
            moments[moment] = _summarise_moment(moment, sheets, agreed, sliders, catalogue)
    return Summary(
        subject=exercise.subject,
        date=exercise.date,
        sliders=sliders,
        respondents=[
            (respondent, role)
            for role in catalogue.roles
            for respondent in sorted(
                {sheet.respondent for sheet in exercise.sheets if sheet.role == role}, key=utf16
            )
        ],
        moments=moments,
        agenda=_agenda(sliders, moments, catalogue),
        progress=_progress(moments),
    )


def _uses_sixth(exercise: Exercise) -> bool:
    """SO-619."""
    sixth = EXTENDED_SLIDERS[-1]
    answered = any(
        sheet.answers[-1] != UNANSWERED or sixth in sheet.remarks for sheet in exercise.sheets
    )
    return answered or any(panel[-1] is not None for panel in exercise.agreed.values())


def _summarise_moment(
    moment: str,
    all_sheets: Sequence[Sheet],
    agreed: PartialPanel,
    used: Sequence[str],
    catalogue: Catalogue,
) -> MomentSummary:
    rounds = [
        (name, [sheet for sheet in all_sheets if sheet.round == name])
        for name in (None, *catalogue.rounds)
    ]
    given = [(name, sheets) for name, sheets in rounds if sheets]  # SO-618: the last one counts
    last, sheets = given[-1] if given else (None, [])
    sliders = _summarise_sliders(used, sheets, all_sheets, agreed)
    complete = [(sheet.respondent, sheet.panel) for sheet in sheets if sheet.panel is not None]
    medians = [slider.median for slider in sliders[: len(SLIDERS)]]
    known = [middle for middle in medians if middle is not None]
    has_median = len(known) == len(SLIDERS)
    is_panel = has_median and all(middle.lower == middle.upper for middle in known)
    earlier = None
    if len(given) > 1:
        before, theirs = given[-2]
        earlier = EarlierRound(before, len(theirs), _summarise_sliders(used, theirs, [], agreed))
    return MomentSummary(
        moment=moment,
        round=last,
        respondents=len(sheets),
        sliders=sliders,
        median=tuple(middle.lower for middle in known) if is_panel else None,
        medoids=_medoids(complete),
        median_is_nobodys=has_median
        and not any(_lies_within(panel, known) for _, panel in complete),
        earlier=earlier,
    )


def _summarise_sliders(
    used: Sequence[str],
    sheets: Sequence[Sheet],
    all_sheets: Sequence[Sheet],
    agreed: PartialPanel,
) -> List[SliderSummary]:
    summaries = []
    for index, slider in enumerate(used):
        answers = [sheet.answers[index] for sheet in sheets]
        summaries.append(
            SliderSummary(
                slider=slider,
                counts=(answers.count(0), answers.count(1), answers.count(2)),
                unknown=answers.count(UNKNOWN),
                unanswered=answers.count(UNANSWERED),
                answers=[(sheet.respondent, sheet.role, sheet.answers[index]) for sheet in sheets],
                remarks=[
                    (sheet.respondent, sheet.role, sheet.round, sheet.remarks[slider])
                    for sheet in all_sheets
                    if slider in sheet.remarks
                ],
                agreed=agreed[index],
            )
        )
    return summaries


def _lies_within(panel: Panel, medians: List[Interval]) -> bool:
    return all(middle.lower <= rank <= middle.upper for rank, middle in zip(panel, medians))


def _medoids(complete: Sequence[Tuple[str, Panel]]) -> List[str]:
    """The complete sheets with the smallest total distance to all complete sheets (SO-614)."""
    totals = [
        (who, sum(steps_between(panel, other) for _, other in complete)) for who, panel in complete
    ]
    least = min((total for _, total in totals), default=0)
    return sorted((who for who, total in totals if total == least), key=utf16)


def _progress(moments: Mapping[str, MomentSummary]) -> Optional[Progress]:
    """The progress between the panels of the moments, when all three are complete (SO-617)."""
    if not all(moment in moments for moment in (NOW, AMBITION, LATER)):
        return None
    panels = [moments[moment].panel for moment in (NOW, AMBITION, LATER)]
    if not all(is_full(panel) for panel in panels):
        return None
    start, ambition, now = (full(panel) for panel in panels)
    found = {slider.slider: slider.range for slider in moments[LATER].sliders}
    ranges = {slider: steps for slider, steps in found.items() if steps is not None}
    return evaluate_progress(start, ambition, now, ranges=ranges)


def _agenda(
    used: Sequence[str], moments: Mapping[str, MomentSummary], catalogue: Catalogue
) -> List[AgendaItem]:
    """The sliders in the order in which to talk about them (SO-620 to SO-625)."""
    items = []
    for index, slider in enumerate(used):
        latest = moments.get(LATER, moments.get(NOW))
        now = latest.sliders[index] if latest else None
        ambition = moments[AMBITION].sliders[index] if AMBITION in moments else None
        items.append(
            AgendaItem(
                slider=slider,
                pattern=now.pattern if now else None,
                agreement=now.agreement if now else None,
                ambition_pattern=ambition.pattern if ambition else None,
                ambition_agreement=ambition.agreement if ambition else None,
                distance_to_ambition=_steps_between(
                    now.median if now else None, _ambition(ambition)
                ),
                to_discuss=any(one is not None and one.range == 2 for one in (now, ambition)),
                questions=catalogue.questions[slider],
            )
        )
    return sorted(items, key=_place)


def _ambition(summary: Optional[SliderSummary]) -> Optional[Interval]:
    """What was agreed for the ambition, else the median of its sheets (SO-621)."""
    if summary is None:
        return None
    agreed = summary.agreed
    return summary.median if agreed is None else Interval(agreed, agreed)


def _steps_between(a: Optional[Interval], b: Optional[Interval]) -> Optional[int]:
    """The fewest steps between a position within one and one within the other (SO-622)."""
    if a is None or b is None:
        return None
    return max(0, a.lower - b.upper, b.lower - a.upper)


def _place(item: AgendaItem) -> Tuple[bool, float, bool, int]:
    """The order of SO-624; sorted() keeps equal ones in canonical order."""
    given = [one for one in (item.agreement, item.ambition_agreement) if one is not None]
    return (
        not given,
        round(min(given, default=0), 9),
        item.distance_to_ambition is None,
        -(item.distance_to_ambition or 0),
    )
