"""How each vector file is asked and answered (SO-951 to SO-956).

A row has a question and its answer. The functions here are given the question alone; they never see
what the row says is right.
"""

from __future__ import annotations

from functools import lru_cache
from itertools import islice
from typing import Any, Callable, Dict, Mapping, Optional, Sequence

from .agreement import agreement, average_deviation, median, pattern, steps_of_range
from .catalogue import Catalogue, Profile, typology_from_document
from .classification import Classifier, read_profiles
from .conditions import holds
from .districts import district_fit
from .distance import METRICS, Metric, Refused, differences, read_weights, similarity
from .documents import (
    choices_document,
    classification_document,
    differences_document,
    interval_document,
    option,
    partial_classification_document,
    partial_risks_document,
    plan_document,
    progress_document,
    ripple_document,
    risks_document,
    robustness_document,
    summary_document,
    tensions_document,
)
from .exercises import (
    read_answer,
    read_answers,
    read_districts,
    read_exercise,
    read_marks,
    read_typology,
)
from .findings import PanelFindings, change_findings, exercise_findings
from .group import exercise_from_document, summarise
from .meaning import (
    assess_partial_risks,
    assess_risks,
    coherence,
    ripple,
    steps_of_tension,
    tensions,
)
from .merging import Unmergeable, merge
from .plans import plan_transition
from .progress import Progress, evaluate_progress
from .reading import (
    Unreadable,
    read_area_code,
    read_code,
    read_extended_panel,
    read_key,
    read_panel,
    read_partial_panel,
    read_position,
)
from .readings import RobustnessOf, all_readings
from .routes import Routes
from .statements import match_statements, tally_statements
from .vocabulary import (
    POSITIONS,
    all_panels,
    at_most,
    code_of,
    completions,
    core_of,
    is_full,
    key_of,
    neighbours,
    panel_document,
    panel_from_key,
    partial_from_key,
    rank_of,
)

Question = Mapping[str, Any]
Ask = Callable[[Question], Any]


def asks(catalogue: Catalogue) -> Dict[str, Ask]:
    """The answer to a question, by the name of the vector file, in the order of SO-951."""
    classifier_of = lru_cache(maxsize=None)(Classifier)
    robustness_of = lru_cache(maxsize=None)(RobustnessOf)
    profiles = catalogue.profiles
    classifier, robustness = classifier_of(profiles), robustness_of(profiles)
    readings = all_readings(profiles)
    ids = [profile.id for profile in profiles]

    @lru_cache(maxsize=None)
    def findings_of(given: Sequence[Profile]) -> PanelFindings:
        return PanelFindings(given, catalogue, classifier_of(given), robustness_of(given))

    def refusals(question: Question) -> Any:
        try:
            if "profiles" in question:
                read_profiles(question["profiles"])
            else:
                read_weights(question["weights"])
        except Refused as refused:
            return {"refused": option(refused.code)}
        return {"refused": option(None)}

    def panels(question: Question) -> Any:
        panel = panel_from_key(question["panel"])
        answer = classifier(panel)
        robust = robustness(panel)
        distance_of = {match.profile: match.distance for match in answer.ranking}
        return {
            "code": code_of(panel),
            "neighbours": [key_of(other) for other in neighbours(panel)],
            "distances": [distance_of[profile] for profile in ids],
            "nearest": {
                name: classifier_of(profiles, Metric(name)).nearest(panel) for name in METRICS
            },
            "margin": answer.margin,
            "typicality": answer.typicality,
            "fit": answer.fit,
            "robust": robust.robust,
            "possible": robust.possible,
            "counts": [robust.counts[profile] for profile in ids],
            "holds": findings_of(profiles)(panel)[0]["holds"],
            "tensions": [steps_of_tension(panel, c) for c in catalogue.correlations],
            "coherence": coherence(panel, catalogue.correlations),
            "risks": [risk.risk for risk in assess_risks(panel, catalogue.risks)],
        }

    def partial_panels(question: Question) -> Any:
        panel = partial_from_key(question["panel"])
        answer = classifier.partial(panel)
        risks = assess_partial_risks(panel, catalogue.risks)
        return {
            "completions": len(completions(panel)),
            "possible": answer.possible,
            "certain": option(answer.certain),
            "lowest": [bounds.lowest for bounds in answer.bounds],
            "highest": [bounds.highest for bounds in answer.bounds],
            "deciding": [deciding.slider for deciding in answer.deciding],
            "expectedPossible": [deciding.expected_possible for deciding in answer.deciding],
            "tensions": [steps_of_tension(panel, c) for c in catalogue.correlations],
            "risks": [risk.completions for risk in risks],
        }

    def readings_by_number(question: Question) -> Any:
        reading = readings[question["number"]]
        return {
            "choices": choices_document(reading.choices),
            "panels": {profile: key_of(panel) for profile, panel in reading.panels.items()},
        }

    def distances(question: Question) -> Any:
        a, b = panel_from_key(question["a"]), panel_from_key(question["b"])
        return {
            "distance": {name: _metric(name, question)(a, b) for name in METRICS},
            "similarity": {name: similarity(_metric(name, question), a, b) for name in METRICS},
            "atMost": at_most(a, b),
        }

    def classification(question: Question) -> Any:
        given = tuple(
            Profile(profile["id"], panel_from_key(profile["panel"]))
            for profile in question["profiles"]
        )
        metric = _metric(question["metric"], question)
        answer = classifier_of(given, metric)(panel_from_key(question["panel"]))
        return {
            "ranking": [
                {"profile": m.profile, "distance": m.distance, "similarity": m.similarity}
                for m in answer.ranking
            ],
            "nearest": answer.nearest,
            "margin": answer.margin,
            "typicality": answer.typicality,
            "fit": answer.fit,
        }

    def ripples(question: Question) -> Any:
        panel, rank = panel_from_key(question["panel"]), rank_of(question["position"])
        return ripple_document(ripple(panel, question["slider"], rank, catalogue.correlations))

    def conditions(question: Question) -> Any:
        keys = [key_of(panel) for panel in all_panels() if holds(question["condition"], panel)]
        return {"count": len(keys), "first": keys[:3]}

    def statements(question: Question) -> Any:
        panel = partial_from_key(question.get("panel", "-----"))
        with_grades = None if "typology" in question else catalogue
        given = (
            typology_from_document(question["typology"], catalogue)
            if "typology" in question
            else profiles
        )
        if question["ask"] == "matchStatements":
            return match_statements(panel, given, with_grades)
        return tally_statements(question["marks"], panel, given, with_grades)

    def routes(question: Question) -> Any:
        start, goal = panel_from_key(question["from"]), panel_from_key(question["to"])
        found = Routes(start, goal, question.get("through"))
        first = [[key_of(panel) for panel in route] for route in islice(found, 3)]
        return {"count": len(found), "first": first}

    def plans(question: Question) -> Any:
        start, goal = panel_from_key(question["from"]), panel_from_key(question["to"])
        plan = plan_transition(start, goal, question.get("reason"), catalogue)
        return {
            "routes": plan.routes,
            "reason": plan.reason,
            "sliders": [step.slider for step in plan.steps],
            "why": [step.why for step in plan.steps],
            "insteadOf": [step.instead_of for step in plan.steps],
        }

    def exercises(question: Question) -> Any:
        summary = summarise(exercise_from_document(question["exercise"]), catalogue)
        return {
            "summary": summary_document(summary),
            "findings": exercise_findings(summary, catalogue),
        }

    def merging(question: Question) -> Any:
        try:
            return {"_tag": "Right", "right": merge(question["exercises"], catalogue)}
        except Unmergeable as unmergeable:
            return {"_tag": "Left", "left": unmergeable.reason}

    def district_fits(question: Question) -> Any:
        districts = [
            {**district, "needs": partial_from_key(district["needs"])}
            for district in question["districts"]
        ]
        return district_fit(partial_from_key(question["panel"]), districts)

    def changes(question: Question) -> Any:
        source, target = partial_from_key(question["from"]), partial_from_key(question["to"])
        own = question.get("typology")
        given = profiles if own is None else typology_from_document(own, catalogue)
        return change_findings(
            source, target, question.get("reason"), catalogue, classifier_of(given)
        )

    def typologies(question: Question) -> Any:
        given = typology_from_document(question["typology"], catalogue)
        panel = partial_from_key(question["panel"])
        metric = _metric(question.get("metric", "manhattan"), question)
        answer: Dict[str, Any] = {}
        if is_full(panel):
            found = classifier_of(given, metric)(panel_from_key(question["panel"]))
            robust = robustness_of(given, metric)(panel_from_key(question["panel"]))
            answer = {
                "nearest": found.nearest,
                "fit": found.fit,
                "robustness": robustness_document(robust),
            }
        if "metric" not in question:
            answer["findings"] = findings_of(given)(panel)
        return answer

    return {
        "parsing": lambda question: _read(question["read"], question["input"], catalogue),
        "refusals": refusals,
        "panels": panels,
        "partial-panels": partial_panels,
        "readings": readings_by_number,
        "distances": distances,
        "classification": classification,
        "ripple": ripples,
        "conditions": conditions,
        "statements": statements,
        "routes": routes,
        "plans": plans,
        "progress": lambda question: progress_document(_evaluate(question)),
        "agreement": _agreement,
        "exercises": exercises,
        "merging": merging,
        "extended-panels": lambda question: {"code": code_of(panel_from_key(question["panel"]))},
        "extended-distances": _extended_distances,
        "district-fit": district_fits,
        "findings": lambda question: findings_of(profiles)(partial_from_key(question["panel"])),
        "change-findings": changes,
        "typologies": typologies,
        "results": lambda question: _result(question, catalogue, classifier, robustness),
    }


def _read(kind: str, value: Any, catalogue: Catalogue) -> Any:
    """SO-952."""
    spellings = catalogue.spellings
    readers: Dict[str, Callable[[], Any]] = {
        "position": lambda: POSITIONS[read_position(value, spellings)],
        "key": lambda: panel_document(read_key(value)),
        "code": lambda: panel_document(read_code(value)),
        "panel": lambda: panel_document(read_panel(value, spellings)),
        "partialPanel": lambda: panel_document(read_partial_panel(value, spellings)),
        "extendedPanel": lambda: panel_document(read_extended_panel(value, spellings)),
        "answer": lambda: read_answer(value, catalogue),
        "answers": lambda: read_answers(value, catalogue),
        "exercise": lambda: read_exercise(value, catalogue),
        "typology": lambda: read_typology(value, catalogue),
        "statementMarks": lambda: read_marks(value, catalogue),
        "districts": lambda: read_districts(value, catalogue),
    }
    if kind == "areaCode":
        return option(read_area_code(value))
    try:
        found = readers[kind]()
    except Unreadable as unreadable:
        return {"_tag": "Left", "left": unreadable.problems}
    return {"_tag": "Right"} if found is None else {"_tag": "Right", "right": found}


def _metric(name: str, question: Question) -> Metric:
    weights: Optional[Sequence[float]] = question.get("weights")
    return Metric(name, None if weights is None else tuple(weights))


def _extended_distances(question: Question) -> Any:
    a, b = panel_from_key(question["a"]), panel_from_key(question["b"])
    return {"distance": {name: _metric(name, question)(a, b) for name in METRICS}}


def _evaluate(question: Question) -> Progress:
    def panel(name: str) -> Any:
        return panel_from_key(question[name]) if name in question else None

    return evaluate_progress(
        panel("start"),
        panel("ambition"),
        panel("now"),
        new_ambition=panel("newAmbition"),
        then_rating=panel("thenRating"),
        ranges=question.get("ranges"),
    )


def _agreement(question: Question) -> Any:
    """SO-955."""
    counts = question["counts"]
    answer = {"agreement": option(agreement(counts))}
    if len(counts) == len(POSITIONS) and all(count >= 0 for count in counts):
        answer["pattern"] = option(pattern(counts))
        answer["median"] = option(interval_document(median(counts)))
        answer["range"] = option(steps_of_range(counts))
        answer["averageDeviation"] = option(average_deviation(counts))
    return answer


def _result(
    question: Question, catalogue: Catalogue, classifier: Classifier, robustness: RobustnessOf
) -> Any:
    """One of the questions of SO-956."""

    def panel(name: str = "panel") -> Any:
        return panel_from_key(question[name])

    def partial() -> Any:
        return partial_from_key(question["panel"])

    correlations, risks = catalogue.correlations, catalogue.risks
    questions: Dict[str, Callable[[], Any]] = {
        "classify": lambda: classification_document(classifier(core_of(panel()))),
        "classifyPartial": lambda: partial_classification_document(classifier.partial(partial())),
        "robustness": lambda: robustness_document(robustness(panel())),
        "tensions": lambda: tensions_document(tensions(panel(), correlations)),
        "ripple": lambda: ripple_document(
            ripple(panel(), question["slider"], rank_of(question["position"]), correlations)
        ),
        "assessRisks": lambda: risks_document(assess_risks(panel(), risks)),
        "assessPartialRisks": lambda: partial_risks_document(
            assess_partial_risks(partial(), risks)
        ),
        "difference": lambda: differences_document(differences(panel("from"), panel("to"))),
        "planTransition": lambda: plan_document(
            plan_transition(panel("from"), panel("to"), question.get("reason"), catalogue)
        ),
        "evaluateProgress": lambda: progress_document(_evaluate(question)),
    }
    return questions[question["ask"]]()
