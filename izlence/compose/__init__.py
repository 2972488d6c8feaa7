"""What the official documents say, decided once: order, numbering, marks, wording, formatted text, typed cells.

Comes in: a plan and its figures. Goes out: a document as plain data, the same for Word, Excel and whatever comes.
Does not belong here: files, templates, fonts, and any arithmetic (that is `compute`).
"""

from dataclasses import replace

from izlence.compose.document import Document
from izlence.compose.programme import compose_programme
from izlence.compose.strategy import compose_strategy
from izlence.compute.figures import Figures
from izlence.model.plan import Plan, ProgrammeFrame


def compose(plan: Plan, figures: Figures, only: str = "") -> Document:
    """Compose the document of a period; `only` leaves the pages of one directorate."""
    if only:
        plan = replace(
            plan,
            targets=tuple(target for target in plan.targets if target.directorate == only),
            cards=tuple(card for card in plan.cards if card.directorate == only),
        )
    if isinstance(plan.frame, ProgrammeFrame):
        return compose_programme(plan, plan.frame, figures)
    return compose_strategy(plan, plan.frame)
