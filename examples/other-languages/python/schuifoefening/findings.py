"""What may be said of a panel, a change and an exercise, as data without language (chapter 8)."""

from __future__ import annotations

from typing import Any, Dict, List, Optional, Sequence

from .catalogue import Catalogue, Profile
from .classification import Classifier
from .distance import differences
from .documents import differences_document, interval_document
from .group import AMBITION, LATER, NOW, MomentSummary, SliderSummary, Summary
from .meaning import assess_partial_risks, assess_risks, tensions
from .plans import Reason, plan_transition
from .readings import RobustnessOf
from .vocabulary import POSITIONS, SLIDERS, PartialPanel, completions, full, index_of, is_full

Finding = Dict[str, Any]
NO_ANSWERS: Finding = {"kind": "noAnswers"}


class PanelFindings:
    """Findings beside the profiles of a typology (SO-803 to SO-805, SO-808)."""

    def __init__(
        self,
        profiles: Sequence[Profile],
        catalogue: Catalogue,
        classifier: Optional[Classifier] = None,
        robustness: Optional[RobustnessOf] = None,
    ) -> None:
        self._profiles = profiles
        self._catalogue = catalogue
        self._classifier = classifier or Classifier(profiles)
        self._robustness = robustness or RobustnessOf(profiles)

    def __call__(self, panel: PartialPanel) -> List[Finding]:
        if is_full(panel):
            return self._complete(panel)
        if all(rank is None for rank in panel):
            return [NO_ANSWERS]
        return self._partial(panel)

    def _complete(self, panel: PartialPanel) -> List[Finding]:
        answer = self._classifier(full(panel))
        robust = self._robustness(full(panel))
        others = [profile for profile in robust.possible if profile not in answer.nearest]
        holds = all(profile in robust.robust for profile in answer.nearest)
        found: List[Finding] = [
            {
                "kind": "nearest",
                "profiles": answer.nearest,
                "holds": _holds(holds),
                "others": others,
            },
            *self._hypothetical([*answer.nearest, *others]),
        ]
        for match in answer.ranking[: len(answer.nearest)]:
            found.append(
                {
                    "kind": "differences",
                    "profile": match.profile,
                    "distance": match.distance,
                    "differences": differences_document(match.differences),
                }
            )
        found.append({"kind": "fit", "fit": answer.fit})
        if len(answer.nearest) == 1:
            second = answer.ranking[1].distance
            following = [m.profile for m in answer.ranking[1:] if m.distance == second]
            found.append({"kind": "margin", "steps": answer.margin, "next": following})
        found.append({"kind": "typicality", "share": answer.typicality})
        if robust.possible != robust.robust:
            found += [
                {
                    "kind": "readings",
                    "profile": profile,
                    "count": robust.counts[profile],
                    "of": robust.readings,
                }
                for profile in robust.possible
            ]
        return found + meaning(panel, self._catalogue)

    def _partial(self, panel: PartialPanel) -> List[Finding]:
        answer = self._classifier.partial(panel)
        everywhere = [self._robustness(completion) for completion in completions(panel)]
        others = [
            profile.id
            for profile in self._profiles
            if profile.id not in answer.possible
            and any(profile.id in robust.possible for robust in everywhere)
        ]
        certain = answer.certain
        holds = (
            not others if certain is None else all(certain in one.robust for one in everywhere)
        )
        return [
            {
                "kind": "possible",
                "profiles": answer.possible,
                **({} if certain is None else {"certain": certain}),
                "holds": _holds(holds),
                "others": others,
            },
            {
                "kind": "unanswered",
                "sliders": unanswered(panel),
                "decidesMost": answer.deciding[0].slider,
            },
            *self._hypothetical([*answer.possible, *others]),
            *(
                {
                    "kind": "bounds",
                    "profile": bounds.profile,
                    "lowest": bounds.lowest,
                    "highest": bounds.highest,
                }
                for bounds in answer.bounds
                if bounds.profile in answer.possible
            ),
            *meaning(panel, self._catalogue),
        ]

    def _hypothetical(self, named: Sequence[str]) -> List[Finding]:
        return [
            {"kind": "hypothetical", "profile": profile.id}
            for profile in self._profiles
            if profile.hypothetical and profile.id in named
        ]


def _holds(everywhere: bool) -> str:
    return "everyReading" if everywhere else "dependsOnReading"


def unanswered(panel: PartialPanel) -> List[str]:
    return [slider for slider, rank in zip(SLIDERS, panel) if rank is None]


def meaning(panel: PartialPanel, catalogue: Catalogue) -> List[Finding]:
    """Correlations and risks (SO-808)."""
    felt = tensions(panel, catalogue.correlations)
    unchecked = [
        c.id
        for c in catalogue.correlations
        if None in (panel[index_of(c.source)], panel[index_of(c.target)])
    ]
    checked = [c.id for c in catalogue.correlations if c.id not in unchecked]
    found: List[Finding] = [
        {"kind": "tension", "correlation": t.correlation, "steps": t.steps} for t in felt
    ]
    if not felt and checked:
        found.append({"kind": "noTension", "correlations": checked})
    if unchecked:
        found.append({"kind": "uncheckedTensions", "correlations": unchecked})
    risks: List[Finding] = []
    for risk in assess_partial_risks(panel, catalogue.risks):
        if risk.status == "present":
            risks.append({"kind": "risk", "risk": risk.risk})
        elif risk.status == "possible":
            count = {"count": risk.completions, "of": risk.of}
            risks.append({"kind": "possibleRisk", "risk": risk.risk, **count})
    return found + (risks or [{"kind": "noRisk"}])


def change_findings(
    source: PartialPanel,
    target: PartialPanel,
    reason: Reason,
    catalogue: Catalogue,
    classifier: Classifier,
) -> List[Finding]:
    """What may be said of the way from one panel to another (SO-806)."""
    if all(rank is None for rank in (*source, *target)):
        return [NO_ANSWERS]
    moved = differences(source, target)
    missing = [
        {"slider": slider, "missingIn": [side for side, rank in sides if rank is None]}
        for slider, *sides in zip(SLIDERS, *_sides(source, target))
        if any(rank is None for _, rank in sides)
    ]
    kept = [s for s, x, y in zip(SLIDERS, source, target) if x is not None and x == y]
    steps = sum(abs(difference.steps) for difference in moved)
    found: List[Finding] = [{"kind": "distance", "steps": steps, "atLeast": bool(missing)}]
    found += [{"kind": "moved", **document} for document in differences_document(moved)]
    if kept:
        found.append({"kind": "kept", "sliders": kept})
    if missing:
        found.append({"kind": "incomparable", "sliders": missing})
        return [*found, {"kind": "planWaits", "sliders": missing}]
    start, goal = full(source), full(target)
    nearest = {"from": classifier.nearest(start), "to": classifier.nearest(goal)}
    found.append({"kind": "nearestChange", **nearest})
    for name, member, before, after in (
        ("risk", "risk", *(_risks(panel, catalogue) for panel in (start, goal))),
        ("tension", "correlation", *(_tensions(panel, catalogue) for panel in (start, goal))),
    ):
        found += [{"kind": f"{name}Appears", member: one} for one in after if one not in before]
        found += [{"kind": f"{name}Clears", member: one} for one in before if one not in after]
    plan = plan_transition(start, goal, reason, catalogue)
    if not plan.steps:
        return [*found, {"kind": "noPlan"}]
    moving = {step.slider for step in plan.steps}
    reasons = [slider for slider in plan.reason if slider in moving]
    number = {"steps": len(plan.steps), "routes": plan.routes, "reason": reasons}
    found.append({"kind": "plan", **number})
    for number_of_step, step in enumerate(plan.steps, start=1):
        found.append(
            {
                "kind": "planStep",
                "number": number_of_step,
                "slider": step.slider,
                "from": POSITIONS[step.source],
                "to": POSITIONS[step.target],
                "why": step.why,
                "insteadOf": step.instead_of,
                "risks": [risk.risk for risk in step.risks],
                "tensions": [tension.correlation for tension in step.tensions],
            }
        )
    return found


def _sides(source: PartialPanel, target: PartialPanel) -> List[List[Any]]:
    return [[("from", rank) for rank in source], [("to", rank) for rank in target]]


def _risks(panel: PartialPanel, catalogue: Catalogue) -> List[str]:
    return [risk.risk for risk in assess_risks(full(panel), catalogue.risks)]


def _tensions(panel: PartialPanel, catalogue: Catalogue) -> List[str]:
    return [tension.correlation for tension in tensions(panel, catalogue.correlations)]


def exercise_findings(summary: Summary, catalogue: Catalogue) -> List[Finding]:
    """What may be said of an exercise (SO-807)."""
    found = [finding for moment in summary.moments.values() for finding in _of_moment(moment)]
    found += _to_discuss(summary)
    if "evaluatie" in summary.moments:
        found += _of_progress(summary, catalogue)
    return found or [NO_ANSWERS]


def _to_discuss(summary: Summary) -> List[Finding]:
    """What divides people, now and about the ambition; and where nothing does (SO-807)."""
    now = LATER if LATER in summary.moments else NOW
    divided: List[Finding] = []
    for item in summary.agenda:
        for moment, pattern in ((now, item.pattern), (AMBITION, item.ambition_pattern)):
            if pattern in ("verspreid", "tegenoverElkaar"):
                place = {"moment": moment, "slider": item.slider}
                divided.append({"kind": "discuss", **place, "pattern": pattern})
    nothing: List[Finding] = []
    for moment in (now, AMBITION):
        compared = _compared(summary, moment)
        sliders = [item.slider for item in summary.agenda if item.slider in compared]
        if sliders and all(finding["moment"] != moment for finding in divided):
            nothing.append({"kind": "nothingToDiscuss", "moment": moment, "sliders": sliders})
    return divided + nothing


def _compared(summary: Summary, moment: str) -> List[str]:
    """The sliders of which two or more positions were given at a moment."""
    found = summary.moments.get(moment)
    return [slider.slider for slider in found.sliders if sum(slider.counts) > 1] if found else []


def _of_moment(summary: MomentSummary) -> List[Finding]:
    moment = summary.moment
    people: Finding = {"kind": "participants", "moment": moment, "people": summary.respondents}
    if summary.round is not None:
        people["round"] = summary.round
    found = [people]
    if summary.respondents > 0:
        found += [_agreement(moment, slider) for slider in summary.sliders]
    found += [_place(moment, slider) for slider in summary.sliders]
    if summary.median_is_nobodys:
        found.append({"kind": "nobodysMedian", "moment": moment})
    return found


def _agreement(moment: str, slider: SliderSummary) -> Finding:
    place = {"moment": moment, "slider": slider.slider}
    missing = {"unknown": slider.unknown, "unanswered": slider.unanswered}
    if slider.pattern is None:
        return {"kind": "nobody", **place, **missing}
    counts = dict(zip(POSITIONS, slider.counts))
    return {"kind": "agreement", **place, "pattern": slider.pattern, "counts": counts, **missing}


def _place(moment: str, slider: SliderSummary) -> Finding:
    place = {"moment": moment, "slider": slider.slider}
    if slider.rank is not None:
        by = "median" if slider.agreed is None else "agreement"
        return {"kind": "settled", **place, "position": POSITIONS[slider.rank], "by": by}
    between = interval_document(slider.median)
    return {"kind": "open", **place, **({} if between is None else {"between": between})}


def _of_progress(summary: Summary, catalogue: Catalogue) -> List[Finding]:
    progress = summary.progress
    if progress is None:
        nothing: PartialPanel = (None,) * len(SLIDERS)
        waits = [
            {"moment": moment, "sliders": unanswered(panel)}
            for moment in catalogue.moments
            for found in [summary.moments.get(moment)]
            for panel in [nothing if found is None else found.panel]
            if unanswered(panel)
        ]
        return [{"kind": "progressWaits", "moments": waits}]
    findings: List[Finding] = [
        {
            "kind": "progress",
            "slider": slider.slider,
            "start": POSITIONS[slider.start],
            "ambition": POSITIONS[slider.ambition],
            "now": POSITIONS[slider.now],
            "status": slider.status,
            "withinDisagreement": slider.within_disagreement,
        }
        for slider in progress.sliders
    ]
    if progress.gap_closure is not None:
        findings.append({"kind": "gapClosure", "share": progress.gap_closure})
    return findings
