"""The JSON form of every answer (SO-901 to SO-909).

An answer that can be undefined is written as ``{"_tag": "Some", "value": …}`` or
``{"_tag": "None"}``; a member that does not apply is absent.
"""

from __future__ import annotations

from typing import Any, Dict, List, Mapping, Optional, Sequence

from .agreement import Interval
from .classification import Classification, PartialClassification
from .distance import Difference
from .group import AgendaItem, EarlierRound, MomentSummary, SliderSummary, Summary
from .meaning import PanelRisk, PartialRisk, Ripple, Tension
from .plans import Plan, Step
from .progress import Progress, SliderProgress
from .readings import Choice, Robustness
from .vocabulary import POSITIONS, panel_document

Document = Dict[str, Any]


def option(value: Any) -> Document:
    """SO-901."""
    return {"_tag": "None"} if value is None else {"_tag": "Some", "value": value}


def _position(rank: Optional[int]) -> Optional[str]:
    return None if rank is None else POSITIONS[rank]


def differences_document(differences: Sequence[Difference]) -> List[Document]:
    """SO-304."""
    return [
        {
            "slider": difference.slider,
            "from": POSITIONS[difference.source],
            "to": POSITIONS[difference.target],
            "steps": difference.steps,
        }
        for difference in differences
    ]


def classification_document(answer: Classification) -> Document:
    """SO-902."""
    return {
        "panel": panel_document(answer.panel),
        "ranking": [
            {
                "profile": match.profile,
                "distance": match.distance,
                "similarity": match.similarity,
                "differences": differences_document(match.differences),
            }
            for match in answer.ranking
        ],
        "nearest": answer.nearest,
        "margin": answer.margin,
        "typicality": answer.typicality,
        "fit": answer.fit,
    }


def partial_classification_document(answer: PartialClassification) -> Document:
    """SO-903."""
    return {
        "panel": panel_document(answer.panel),
        "completions": answer.completions,
        "possible": answer.possible,
        "certain": option(answer.certain),
        "bounds": [
            {"profile": bounds.profile, "lowest": bounds.lowest, "highest": bounds.highest}
            for bounds in answer.bounds
        ],
        "deciding": [
            {"slider": deciding.slider, "expectedPossible": deciding.expected_possible}
            for deciding in answer.deciding
        ],
    }


def robustness_document(answer: Robustness) -> Document:
    """SO-904."""
    return {
        "panel": panel_document(answer.panel),
        "readings": answer.readings,
        "robust": answer.robust,
        "possible": answer.possible,
        "counts": answer.counts,
        "spread": [
            {
                "profile": profile,
                "distances": [
                    {"distance": distance, "ways": ways} for distance, ways in distances
                ],
            }
            for profile, distances in answer.spread.items()
        ],
        "deciding": [
            {
                "profile": doubt.profile,
                "slider": doubt.slider,
                "positions": [POSITIONS[rank] for rank in doubt.ranks],
            }
            for doubt in answer.deciding
        ],
    }


def choices_document(choices: Sequence[Choice]) -> List[Document]:
    """SO-331."""
    return [
        {"profile": choice.profile, "slider": choice.slider, "position": POSITIONS[choice.rank]}
        for choice in choices
    ]


def tensions_document(tensions: Sequence[Tension]) -> List[Document]:
    """SO-402."""
    return [{"correlation": t.correlation, "steps": t.steps} for t in tensions]


def risks_document(risks: Sequence[PanelRisk]) -> List[Document]:
    """SO-413."""
    return [
        {
            "risk": risk.risk,
            "sliders": [
                {"slider": slider, "position": POSITIONS[rank]} for slider, rank in risk.sliders
            ],
        }
        for risk in risks
    ]


def partial_risks_document(risks: Sequence[PartialRisk]) -> List[Document]:
    """SO-414."""
    return [
        {
            "risk": risk.risk,
            "status": risk.status,
            "completions": risk.completions,
            "of": risk.of,
        }
        for risk in risks
    ]


def ripple_document(answer: Ripple) -> Document:
    """SO-404."""
    return {
        "slider": answer.slider,
        "from": POSITIONS[answer.source],
        "to": POSITIONS[answer.target],
        "expected": [
            _without_none(
                {
                    "correlation": expectation.correlation,
                    "slider": expectation.slider,
                    "strength": expectation.strength,
                    "position": POSITIONS[expectation.rank],
                    "room": expectation.room,
                    "otherReading": expectation.other_reading,
                }
            )
            for expectation in answer.expected
        ],
    }


def plan_document(plan: Plan) -> Document:
    """SO-520."""
    return {
        "from": panel_document(plan.start),
        "to": panel_document(plan.goal),
        "routes": plan.routes,
        "reason": plan.reason,
        "steps": [_step(step) for step in plan.steps],
    }


def _step(step: Step) -> Document:
    return {
        "slider": step.slider,
        "from": POSITIONS[step.source],
        "to": POSITIONS[step.target],
        "panel": panel_document(step.panel),
        "why": step.why,
        "insteadOf": step.instead_of,
        "risks": risks_document(step.risks),
        "tensions": tensions_document(step.tensions),
    }


def progress_document(answer: Progress) -> Document:
    """SO-907."""
    document = {
        "start": panel_document(answer.start),
        "ambition": panel_document(answer.ambition),
        "now": panel_document(answer.now),
        "sliders": [_slider_progress(slider) for slider in answer.sliders],
        "gapClosure": option(answer.gap_closure),
    }
    if answer.new_ambition is not None:
        document["newAmbition"] = panel_document(answer.new_ambition)
        document["newGapClosure"] = option(answer.new_gap_closure)
    if answer.then_rating is not None:
        document["thenRating"] = panel_document(answer.then_rating)
        document["thenGapClosure"] = option(answer.then_gap_closure)
        document["responseShift"] = differences_document(answer.response_shift)
    return document


def _slider_progress(slider: SliderProgress) -> Document:
    return _without_none(
        {
            "slider": slider.slider,
            "start": POSITIONS[slider.start],
            "ambition": POSITIONS[slider.ambition],
            "now": POSITIONS[slider.now],
            "status": slider.status,
            "newAmbition": _position(slider.new_ambition),
            "newStatus": slider.new_status,
            "ambitionChanged": slider.ambition_changed,
            "thenRating": _position(slider.then_rating),
            "withinDisagreement": slider.within_disagreement,
        }
    )


def summary_document(summary: Summary) -> Document:
    """SO-908, SO-610."""
    return _without_none(
        {
            "subject": summary.subject,
            "date": summary.date,
            "sliders": list(summary.sliders),
            "respondents": [
                {"respondent": respondent, "role": role}
                for respondent, role in summary.respondents
            ],
            "moments": {name: _moment(moment) for name, moment in summary.moments.items()},
            "agenda": agenda_document(summary.agenda),
            "progress": option(
                None if summary.progress is None else progress_document(summary.progress)
            ),
        }
    )


def _moment(moment: MomentSummary) -> Document:
    return _without_none(
        {
            "moment": moment.moment,
            "round": moment.round,
            "panel": panel_document(moment.panel),
            "wijkkenmerken": _position(moment.sixth),
            "respondents": moment.respondents,
            "sliders": {slider.slider: _slider_summary(slider) for slider in moment.sliders},
            "median": option(None if moment.median is None else panel_document(moment.median)),
            "medoids": moment.medoids,
            "medianIsNobodys": moment.median_is_nobodys,
            "earlier": None if moment.earlier is None else _earlier(moment.earlier),
        }
    )


def _earlier(earlier: EarlierRound) -> Document:
    """SO-618."""
    return _without_none(
        {
            "round": earlier.round,
            "respondents": earlier.respondents,
            "sliders": {slider.slider: _counts(slider) for slider in earlier.sliders},
        }
    )


def _counts(slider: SliderSummary) -> Document:
    return {
        "counts": dict(zip(POSITIONS, slider.counts)),
        "unknown": slider.unknown,
        "unanswered": slider.unanswered,
    }


def _slider_summary(slider: SliderSummary) -> Document:
    return {
        "slider": slider.slider,
        **_counts(slider),
        "pattern": option(slider.pattern),
        "median": option(interval_document(slider.median)),
        "range": option(slider.range),
        "agreement": option(slider.agreement),
        "averageDeviation": option(slider.average_deviation),
        "answers": [
            {
                "respondent": respondent,
                "role": role,
                "answer": answer if isinstance(answer, str) else POSITIONS[answer],
            }
            for respondent, role, answer in slider.answers
        ],
        "remarks": [
            _without_none({"respondent": respondent, "role": role, "round": name, "text": text})
            for respondent, role, name, text in slider.remarks
        ],
        "agreed": option(_position(slider.agreed)),
    }


def interval_document(median: Optional[Interval]) -> Optional[Document]:
    """SO-908."""
    if median is None:
        return None
    return {"lower": POSITIONS[median.lower], "upper": POSITIONS[median.upper]}


def agenda_document(items: Sequence[AgendaItem]) -> List[Document]:
    """SO-908, SO-620."""
    return [
        {
            "slider": item.slider,
            "pattern": option(item.pattern),
            "agreement": option(item.agreement),
            "ambitionPattern": option(item.ambition_pattern),
            "ambitionAgreement": option(item.ambition_agreement),
            "distanceToAmbition": option(item.distance_to_ambition),
            "toDiscuss": item.to_discuss,
            "questions": item.questions,
        }
        for item in items
    ]


def _without_none(document: Mapping[str, Any]) -> Document:
    return {name: value for name, value in document.items() if value is not None}
