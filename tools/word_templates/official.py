"""Official tables: where they stand, and the sample that shows how each kind of cell looks."""

from __future__ import annotations

from tools.word_templates.look import FAINT, NAVY, PALE
from tools.word_templates.markup import (
    anchored,
    cell,
    field,
    loop,
    paragraph,
    row,
    run,
    statement_row,
    table,
    where,
)
from tools.word_templates.sections import PORTRAIT_WIDTH

_ROLES = {
    "item": ("OfficialText", "OfficialCentred", "OfficialFigure", ""),
    "group": ("OfficialGroup", "OfficialGroupCentred", "OfficialGroupFigure", FAINT),
    "subtotal": ("OfficialGroup", "OfficialGroupCentred", "OfficialGroupFigure", FAINT),
    "total": ("OfficialTotal", "OfficialTotalCentred", "OfficialTotalFigure", PALE),
}
_WIDTHS = [4838, 1800, 3000]


def caption(record: str, sequence: str) -> str:
    """Give a numbered caption; the bookmark holds its label and number, which references repeat.

    The list of tables refers to the sequence, whatever the label says.
    """
    number = field(f"SEQ {sequence} \\* ARABIC", f"{{{{ {record}.number }}}}")
    counted = anchored(record, run(f"{{{{ {record}.label }}}} "), number)
    return paragraph("Caption", counted, run(f": {{{{ {record}.title }}}}"))


def official_tables(tables: str) -> str:
    """Give the official tables of a list, each with its caption or title and its notes."""
    titled = where(
        "table.is_captioned",
        caption("table", "Tablo"),
        paragraph("TableTitle", run("{{ table.title }}")),
    )
    notes = loop("note", "table.notes", paragraph("TableNote", run("{{ note }}")))
    return loop("table", tables, titled, paragraph("TableText", run("{{p table }}")), notes)


def cost_tables() -> str:
    """Give the cost tables of the activities, each directorate's under its name."""
    name = paragraph("CostsDirectorate", anchored("directorate", run("{{ directorate.capitals }}")))
    return loop("directorate", "section.costs", name, official_tables("directorate.costs"))


def sample() -> str:
    """Give the sample: the engine takes it out and draws every official table with the looks of its cells."""

    def kinds(role: str, styles: tuple[str, str, str], fill: str, *, header: bool = False) -> str:
        names = zip(("text", "mark", "figure"), styles, _WIDTHS, strict=True)
        cells = (
            cell(paragraph(style, run(f"{{{{ {role}.{kind} }}}}")), width, fill=fill)
            for kind, style, width in names
        )
        return row(*cells, header=header)

    headings = ("OfficialHeading", "OfficialHeadingCentred", "OfficialHeadingCentred")
    rest = sum(_WIDTHS[1:])
    return table(
        _WIDTHS,
        "Resmî tabloların örneği",
        "Resmî tabloların görünüşü bu tablodan alınır",
        statement_row("{%tr official %}", _WIDTHS),
        row(
            cell(paragraph("OfficialLabel", run("{{ head.label }}")), _WIDTHS[0], fill=PALE),
            cell(paragraph("OfficialText", run("{{ head.text }}")), rest, span=2),
            header=True,
        ),
        row(
            cell(
                paragraph("OfficialHeadingCentred", run("{{ over.heading }}")),
                PORTRAIT_WIDTH,
                span=3,
                fill=NAVY,
            ),
            header=True,
        ),
        kinds("heading", headings, NAVY, header=True),
        *(kinds(role, (text, mark, figure), fill) for role, (text, mark, figure, fill) in _ROLES.items()),
        row(cell(paragraph("OfficialExplanation", run("{{ explanation.text }}")), PORTRAIT_WIDTH, span=3)),
    )
