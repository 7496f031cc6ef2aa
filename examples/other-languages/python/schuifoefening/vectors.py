"""How each vector file is asked and answered (chapter 9).

A row holds a question and its answer. An ``Ask`` names the members that are the question; its function
is given those members alone, and returns the others. It never sees what the row says is right.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from itertools import islice
from typing import Any, Callable, Dict, List, Mapping, Optional, Sequence, Tuple

from .agreement import agreement, average_deviation, median, pattern, steps_of_range
from .catalogue import Catalogue, Profile
from .classification import Classifier, read_profiles
from .conditions import holds
from .districts import district_fit
from .distance import METRICS, Metric, Refused, differences, read_weights, similarity
from .documents import (
    agenda_document,
    choices_document,
    classification_document,
    differences_document,
    district_fit_document,
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
from .group import agenda, evaluate_exercise, panel_at, read_exercise, summarise
from .meaning import (
    assess_partial_risks,
    assess_risks,
    coherence,
    ripple,
    steps_of_tension,
    tensions,
)
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
from .vocabulary import (
    EXTENDED_SLIDERS,
    POSITIONS,
    SLIDERS,
    all_panels,
    at_most,
    code_of,
    completions,
    core_of,
    key_of,
    neighbours,
    panel_document,
    panel_from_key,
    partial_from_document,
    partial_from_key,
    rank_of,
)

Row = Dict[str, Any]


@dataclass(frozen=True)
class Ask:
    """The members of a row that are the question, and the function that answers it (SO-954).

    The question of a row in a file that enumerates is its number alone, ``row``.
    """

    question: Tuple[str, ...]
    answer: Callable[[Row], Row]

    def parts(self, number: int, row: Row) -> Tuple[Row, Row]:
        """The question and the answer in a row; ``row`` is its number, counted from 0."""
        asked = {**row, "row": number}
        question = {name: asked[name] for name in self.question if name in asked}
        return question, {name: row[name] for name in row if name not in question}


def asks(catalogue: Catalogue) -> Dict[str, Ask]:
    """By the name of the vector file, in the order of SO-951."""
    classifier_of = lru_cache(maxsize=None)(Classifier)
    classifier = classifier_of(catalogue.profiles)
    robustness = RobustnessOf(catalogue)
    readings = all_readings(catalogue)
    ids = [profile.id for profile in catalogue.profiles]

    def parsing(row: Row) -> Row:
        return _read(row["read"], row["input"], catalogue)

    def refusals(row: Row) -> Row:
        try:
            if "profiles" in row:
                read_profiles(row["profiles"])
            else:
                read_weights(row["weights"])
        except Refused as refused:
            return {"refused": refused.code}
        return {"refused": None}

    def panels(row: Row) -> Row:
        panel = all_panels()[row["row"]]
        answer = classifier(panel)
        robust = robustness(panel)
        distance_of = {match.profile: match.distance for match in answer.ranking}
        return {
            "key": key_of(panel),
            "code": code_of(panel),
            "neighbours": [key_of(other) for other in neighbours(panel)],
            "distances": [distance_of[profile] for profile in ids],
            "nearest": {
                name: classifier_of(catalogue.profiles, Metric(name)).nearest(panel)
                for name in METRICS
            },
            "margin": answer.margin,
            "typicality": answer.typicality,
            "fit": answer.fit,
            "robust": robust.robust,
            "possible": robust.possible,
            "counts": [robust.counts[profile] for profile in ids],
            "tensions": [steps_of_tension(panel, c) for c in catalogue.correlations],
            "coherence": coherence(panel, catalogue.correlations),
            "risks": [risk.risk for risk in assess_risks(panel, catalogue.risks)],
        }

    def partial_panels(row: Row) -> Row:
        panel = partial_from_key(row["key"])
        answer = classifier.partial(panel)
        risks = assess_partial_risks(panel, catalogue.risks)
        return {
            "completions": len(completions(panel)),
            "possible": [1 + ids.index(profile) for profile in answer.possible],
            "certain": None if answer.certain is None else 1 + ids.index(answer.certain),
            "lowest": [bounds.lowest for bounds in answer.bounds],
            "highest": [bounds.highest for bounds in answer.bounds],
            "deciding": [1 + SLIDERS.index(deciding.slider) for deciding in answer.deciding],
            "expectedPossible": [deciding.expected_possible for deciding in answer.deciding],
            "tensions": [steps_of_tension(panel, c) for c in catalogue.correlations],
            "risks": [risk.completions for risk in risks],
        }

    def readings_by_number(row: Row) -> Row:
        reading = readings[row["row"]]
        return {
            "choices": choices_document(reading.choices),
            "panels": {profile.id: key_of(profile.panel) for profile in reading.profiles},
        }

    def distances(row: Row) -> Row:
        a, b = panel_from_key(row["a"]), panel_from_key(row["b"])
        return {
            "distance": {name: _metric(name, row)(a, b) for name in METRICS},
            "similarity": {name: similarity(_metric(name, row), a, b) for name in METRICS},
            "atMost": at_most(a, b),
        }

    def classification(row: Row) -> Row:
        profiles = tuple(Profile(name, panel_from_key(key)) for name, key in row["profiles"])
        answer = classifier_of(profiles, _metric(row["metric"], row))(panel_from_key(row["key"]))
        return {
            "ranking": [[m.profile, m.distance, m.similarity] for m in answer.ranking],
            "nearest": answer.nearest,
            "margin": answer.margin,
            "typicality": answer.typicality,
            "fit": answer.fit,
        }

    def ripples(row: Row) -> Row:
        panel, rank = panel_from_key(row["key"]), rank_of(row["position"])
        answer = ripple_document(ripple(panel, row["slider"], rank, catalogue.correlations))
        return {"expected": answer["expected"]}

    def conditions(row: Row) -> Row:
        keys = [key_of(panel) for panel in all_panels() if holds(row["condition"], panel)]
        return {"count": len(keys), "first": keys[:3]}

    def routes(row: Row) -> Row:
        found = Routes(panel_from_key(row["from"]), panel_from_key(row["to"]), row["through"])
        first = [[key_of(panel) for panel in route] for route in islice(found, 3)]
        return {"count": len(found), "first": first}

    def plans(row: Row) -> Row:
        start, goal = panel_from_key(row["from"]), panel_from_key(row["to"])
        plan = plan_transition(start, goal, row["reason"], catalogue)
        return {
            "routes": plan.routes,
            "reasonSliders": plan.reason,
            "sliders": [step.slider for step in plan.steps],
            "why": [step.why for step in plan.steps],
            "insteadOf": [step.instead_of for step in plan.steps],
        }

    def sessions(row: Row) -> Row:
        exercise = read_exercise(row["exercise"], catalogue.spellings)
        progress = evaluate_exercise(exercise)
        return {
            "summary": summary_document(exercise, summarise(exercise, catalogue)),
            "agenda": agenda_document(agenda(exercise, catalogue)),
            "panels": {
                moment: panel_document(panel_at(exercise, moment)) for moment in catalogue.moments
            },
            "progress": None if progress is None else progress_document(progress),
        }

    def district_fits(row: Row) -> Row:
        needs = {
            district["id"]: read_partial_panel(district["needs"], catalogue.spellings)
            for district in row["districts"]
        }
        answer = district_fit(panel_from_key(row["key"]), needs)
        return {"answer": district_fit_document(answer)}

    def results(row: Row) -> Row:
        return {"answer": _result(row["ask"], row["of"], catalogue, classifier, robustness)}

    return {
        "parsing": Ask(("read", "input"), parsing),
        "refusals": Ask(("profiles", "weights"), refusals),
        "panels": Ask(("row",), panels),
        "partial-panels": Ask(("key",), partial_panels),
        "readings": Ask(("row",), readings_by_number),
        "distances": Ask(("a", "b", "weights"), distances),
        "classification": Ask(("profiles", "metric", "weights", "key"), classification),
        "ripple": Ask(("key", "slider", "position"), ripples),
        "conditions": Ask(("condition",), conditions),
        "routes": Ask(("from", "to", "through"), routes),
        "plans": Ask(("from", "to", "reason"), plans),
        "progress": Ask(_PROGRESS, _progress),
        "agreement": Ask(("counts", "published"), _agreement),
        "sessions": Ask(("shows", "exercise"), sessions),
        "extended-panels": Ask(("row",), _extended_panels),
        "extended-distances": Ask(("a", "b", "weights"), _extended_distances),
        "district-fit": Ask(("key", "districts"), district_fits),
        "results": Ask(("ask", "of"), results),
    }


def _read(kind: str, value: Any, catalogue: Catalogue) -> Row:
    spellings = catalogue.spellings
    readers: Dict[str, Callable[[], Any]] = {
        "position": lambda: POSITIONS[read_position(value, spellings)],
        "key": lambda: panel_document(read_key(value)),
        "code": lambda: panel_document(read_code(value)),
        "panel": lambda: panel_document(read_panel(value, spellings)),
        "partialPanel": lambda: panel_document(read_partial_panel(value, spellings)),
        "extendedPanel": lambda: panel_document(read_extended_panel(value, spellings)),
        "areaCode": lambda: read_area_code(value),
    }
    try:
        return {"result": readers[kind]()}
    except Unreadable as unreadable:
        return {"errors": unreadable.problems}


def _metric(name: str, row: Row) -> Metric:
    weights: Optional[Sequence[float]] = row["weights"]
    return Metric(name, None if weights is None else tuple(weights))


def _extended_panels(row: Row) -> Row:
    panel = all_panels(len(EXTENDED_SLIDERS))[row["row"]]
    return {"key": key_of(panel), "code": code_of(panel)}


def _extended_distances(row: Row) -> Row:
    a, b = panel_from_key(row["a"]), panel_from_key(row["b"])
    return {"distance": {name: _metric(name, row)(a, b) for name in METRICS}}


_PROGRESS = ("start", "ambition", "now", "newAmbition", "thenRating", "ranges")


def _evaluate(question: Mapping[str, Any]) -> Progress:
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


def _progress(row: Row) -> Row:
    answer = _evaluate(row)
    sliders = answer.sliders
    members: Row = {
        "status": [slider.status for slider in sliders],
        "ambitionChanged": [slider.ambition_changed for slider in sliders],
        "withinDisagreement": [slider.within_disagreement for slider in sliders],
        "gapClosure": answer.gap_closure,
    }
    if answer.new_ambition is not None:
        members["newStatus"] = [slider.new_status for slider in sliders]
        members["newGapClosure"] = answer.new_gap_closure
    if answer.then_rating is not None:
        members["thenGapClosure"] = answer.then_gap_closure
        members["responseShift"] = differences_document(answer.response_shift)
    return members


def _agreement(row: Row) -> Row:
    """SO-955. A ``published`` figure is shown to be compared, not answered (SO-954)."""
    counts = row["counts"]
    answer: Row = {"agreement": agreement(counts)}
    if len(counts) == len(POSITIONS) and all(count >= 0 for count in counts):
        middle = median(counts)
        answer["pattern"] = pattern(counts)
        answer["median"] = None if middle is None else [POSITIONS[rank] for rank in middle]
        answer["range"] = steps_of_range(counts)
        answer["averageDeviation"] = average_deviation(counts)
    if "published" in row:  # a citation: the figure as it was printed, so as it was rounded
        decimals = len(row["published"].partition(".")[2])
        if round(answer["agreement"], decimals) != float(row["published"]):
            raise ValueError(f"{row['published']} was published, {answer['agreement']} answered")
    return answer


def _result(
    ask: str,
    of: Mapping[str, Any],
    catalogue: Catalogue,
    classifier: Classifier,
    robustness: RobustnessOf,
) -> Any:
    """One of the questions of SO-956."""

    def panel(name: str) -> Any:
        return panel_from_key(of[name])

    def partial() -> Any:
        return partial_from_document(of["partialPanel"])

    def classify() -> Any:
        asked = panel("panel") if "panel" in of else core_of(panel("extendedPanel"))
        return classification_document(classifier(asked))

    correlations, risks = catalogue.correlations, catalogue.risks
    questions: Dict[str, Callable[[], Any]] = {
        "classify": classify,
        "classifyPartial": lambda: partial_classification_document(classifier.partial(partial())),
        "robustness": lambda: robustness_document(robustness(panel("panel"))),
        "tensions": lambda: tensions_document(tensions(panel("panel"), correlations)),
        "ripple": lambda: ripple_document(
            ripple(panel("panel"), of["slider"], rank_of(of["position"]), correlations)
        ),
        "assessRisks": lambda: risks_document(assess_risks(panel("panel"), risks)),
        "assessPartialRisks": lambda: partial_risks_document(
            assess_partial_risks(partial(), risks)
        ),
        "difference": lambda: differences_document(differences(panel("from"), panel("to"))),
        "planTransition": lambda: plan_document(
            plan_transition(panel("from"), panel("to"), of.get("reason"), catalogue)
        ),
        "evaluateProgress": lambda: progress_document(_evaluate(of)),
    }
    return questions[ask]()
