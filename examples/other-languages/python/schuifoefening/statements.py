"""The statements of profiles beside a panel, and what people mark of them (SO-420 to SO-423)."""

from __future__ import annotations

from typing import Any, Dict, List, Mapping, Optional, Sequence

from .catalogue import Catalogue, Profile
from .vocabulary import POSITIONS, SLIDERS, PartialPanel, index_of

Document = Dict[str, Any]
MARKS = ("recognised", "partly", "not")


def match_statements(
    panel: PartialPanel, profiles: Sequence[Profile], catalogue: Optional[Catalogue]
) -> List[Document]:
    """SO-421. The catalogue gives the grades, which a typology of one's own has not."""
    return [
        {
            "profile": profile.id,
            "slider": slider,
            "status": _status(panel[index_of(slider)], profile, index_of(slider)),
            "position": POSITIONS[profile.panel[index_of(slider)]],
            "grade": {"_tag": "None"}
            if catalogue is None
            else {"_tag": "Some", "value": catalogue.grades[profile.id, slider]},
        }
        for profile in profiles
        for slider in profile.statements
    ]


def _status(rank: Optional[int], profile: Profile, slider: int) -> str:
    if rank is None:
        return "unanswered"
    if rank == profile.panel[slider]:
        return "belongs"
    return "alternative" if rank in profile.alternatives[slider] else "differs"


def tally_statements(
    marks: Mapping[str, Mapping[str, str]],
    panel: PartialPanel,
    profiles: Sequence[Profile],
    catalogue: Optional[Catalogue],
) -> Document:
    """SO-422, SO-423."""
    marked = [
        (match, marks.get(match["profile"], {}).get(match["slider"]))
        for match in match_statements(panel, profiles, catalogue)
    ]

    def counts(member: str, name: str) -> Document:
        found = [mark for match, mark in marked if not member or match[member] == name]
        return {**{mark: found.count(mark) for mark in MARKS}, "unanswered": found.count(None)}

    return {
        "total": counts("", ""),
        "profiles": [{"profile": p.id, **counts("profile", p.id)} for p in profiles],
        "sliders": [{"slider": slider, **counts("slider", slider)} for slider in SLIDERS],
        "contradictions": [
            {**match, "mark": mark, "answer": POSITIONS[panel[index_of(match["slider"])] or 0]}
            for match, mark in marked
            if (mark, match["status"]) in (("recognised", "differs"), ("not", "belongs"))
        ],
    }
