"""The objective cards of the strategic plan: one table a card, its first rows repeated where it runs over a page."""

from __future__ import annotations

from tools.word_templates.look import NAVY, PALE
from tools.word_templates.markup import (
    anchored,
    cell,
    loop,
    paragraph,
    row,
    run,
    statement_row,
    table,
    where,
)
from tools.word_templates.sections import LANDSCAPE_WIDTH
from tools.word_templates.target_pages import notes

_WIDTHS = [LANDSCAPE_WIDTH - 950 - 300 - 1090 - 300 - 1150 - 1150, 950, 300, 1090, 300, 1150, 1150]


def card_table() -> str:
    """Give an objective card: one table, its first rows repeated where it runs over a page."""
    return table(
        _WIDTHS,
        "Hedef kartı {{ page.code }}",
        "{{ page.indicators.description }}",
        *_head_rows(),
        *_indicator_rows(),
        _list_row("Riskler", "risks"),
        _list_row("Faaliyet ve Projeler", "activities"),
        _text_row("Maliyet Tahmini", paragraph("TableText", run("{{ page.cost_estimate }}"))),
        _list_row("Tespitler", "findings"),
        _list_row("İhtiyaçlar", "needs"),
    )


def _head_rows() -> tuple[str, ...]:
    goal = (run("{{ page.goal_code }}: ", "LineLabel"), run("{{ page.goal }}"))
    objective = (run("{{ page.code }}: ", "LineLabel"), run("{{ page.objective }}"))
    runs = {
        "Amaç": goal,
        "Hedef": objective,
        "Sorumlu Birim": (run("{{ page.directorate }}"),),
        "İşbirliği Yapılacak Birim(ler)": (run("{{ page.cooperating }}"),),
    }
    return tuple(_text_row(label, paragraph("TableText", *each), header=True) for label, each in runs.items())


def _indicator_rows() -> tuple[str, ...]:
    """Give the rows of the indicators; the columns of values repeat for the years shown."""
    return (
        _indicator_headings(),
        statement_row("{%tr for row in page.indicators.rows %}", _WIDTHS),
        _indicator_row(),
        statement_row("{%tr endfor %}", _WIDTHS),
    )


def _indicator_headings() -> str:
    texts = (
        "Hedefe Etkisi (%)",
        "{%tc for column in page.indicators.headings %}",
        "{{ column.heading }}",
        "{%tc endfor %}",
        "İzleme Sıklığı",
        "Raporlama Sıklığı",
    )
    return row(
        cell(paragraph("TableHeading", run("Performans Göstergeleri")), _WIDTHS[0], fill=NAVY),
        *(
            cell(paragraph("TableHeadingCentred", run(text)), width, fill=NAVY)
            for text, width in zip(texts, _WIDTHS[1:], strict=True)
        ),
        header=True,
    )


def _indicator_row() -> str:
    code, name = run("{{ row.code }} ", "LineLabel"), run("{{ row.name }} ({{ row.unit }}){{ row.mark }}")
    contents = (
        paragraph("TableText", code, name),
        paragraph("TableFigure", run("{{ row.weight }}")),
        paragraph("TableText", run("{%tc for value in row.values %}")),
        paragraph("TableFigure", run("{{ value }}")),
        paragraph("TableText", run("{%tc endfor %}")),
        paragraph("TableCentred", run("{{ row.monitoring_frequency }}")),
        paragraph("TableCentred", run("{{ row.reporting_frequency }}")),
    )
    return row(*(cell(content, width) for content, width in zip(contents, _WIDTHS, strict=True)))


def _text_row(label: str, content: str, *, header: bool = False) -> str:
    return row(
        cell(paragraph("CardLabel", run(label)), _WIDTHS[0], fill=PALE),
        cell(content, sum(_WIDTHS[1:]), span=6),
        header=header,
    )


def _list_row(label: str, name: str) -> str:
    lines = (f"{{%p for item in page.{name} %}}", "{{ item.text }}", "{%p endfor %}")
    content = "".join(paragraph("CardItem", run(line)) for line in lines)
    return "".join(
        (
            statement_row(f"{{%tr if page.{name} %}}", _WIDTHS),
            _text_row(label, content),
            statement_row("{%tr endif %}", _WIDTHS),
        )
    )


def goal_cards() -> str:
    """Give the cards of the goals of a section; in a book each goal has a heading."""
    title = anchored("page", run("HEDEF KARTI {{ page.code }}"))
    goal = anchored("goal", run("{{ goal.code }} {{ goal.title }}"))
    goal_heading = where("loop.first", paragraph("FirstGoalHeading", goal), paragraph("GoalHeading", goal))
    card_heading = where("loop.first", paragraph("FirstCardHeading", title), paragraph("CardHeading", title))
    cards = loop(
        "page",
        "goal.cards",
        where("book.is_whole", card_heading, paragraph("Heading1", title)),
        card_table(),
        notes(),
    )
    return loop("goal", "section.goals", where("book.is_whole", goal_heading), cards)
