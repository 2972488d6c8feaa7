"""What the official documents say, decided once: order, numbering, marks, wording, formatted text, typed cells.

Comes in: a plan, its figures and the words of the book's tables. Goes out: a document as plain data, the same for Word, Excel and
whatever comes. `programme` and `strategy` make the documents, `book` what stands round the pages, `tables` and `charts` what stands in
it, `prose` the Markdown. Does not belong here: files, templates, fonts, and any arithmetic (that is `compute`).
"""

from dataclasses import replace

from izlence.compose.amounts import amount_style
from izlence.compose.contents import with_page_numbers
from izlence.compose.document import Document
from izlence.compose.programme import compose_programme
from izlence.compose.strategy import compose_strategy
from izlence.compose.tables.making import Making
from izlence.compose.wording import Wording, for_plan, read_wording
from izlence.compute.figures import Figures
from izlence.model.frame import ProgrammeFrame
from izlence.model.plan import Plan


def compose(plan: Plan, figures: Figures, wording: Wording, only: str = "") -> Document:
    """Compose the document of a period; `only` leaves the pages of one directorate and nothing round them."""
    style = amount_style(plan)
    if only:
        plan = replace(
            plan,
            targets=tuple(target for target in plan.targets if target.directorate == only),
            cards=tuple(card for card in plan.cards if card.directorate == only),
        )
    year = plan.frame.year if isinstance(plan.frame, ProgrammeFrame) else plan.period
    making = Making(plan, figures, for_plan(wording, year, plan.institution.currency), style)
    whole = bool(plan.frame.chapters) and not only
    if isinstance(plan.frame, ProgrammeFrame):
        return compose_programme(making, plan.frame, whole=whole)
    return compose_strategy(making, plan.frame, whole=whole)


__all__ = ["Wording", "compose", "read_wording", "with_page_numbers"]
