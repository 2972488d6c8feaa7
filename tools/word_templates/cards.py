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


def card_table() -> str:
    """Give an objective card: one table, its first rows repeated where it runs over a page."""
    widths = [LANDSCAPE_WIDTH - 950 - 300 - 1090 - 300 - 1150 - 1150, 950, 300, 1090, 300, 1150, 1150]
    rest = sum(widths[1:])
    label_fill = PALE

    def text_row(label: str, content: str, header: bool = False) -> str:
        return row(
            cell(paragraph("CardLabel", run(label)), widths[0], fill=label_fill),
            cell(content, rest, span=6),
            header=header,
        )

    def list_row(label: str, name: str) -> str:
        return "".join(
            (
                statement_row(f"{{%tr if page.{name} %}}", widths),
                text_row(
                    label,
                    paragraph("CardItem", run(f"{{%p for item in page.{name} %}}"))
                    + paragraph("CardItem", run("{{ item.text }}"))
                    + paragraph("CardItem", run("{%p endfor %}")),
                ),
                statement_row("{%tr endif %}", widths),
            )
        )

    def heading(text: str, width: int) -> str:
        return cell(paragraph("TableHeadingCentred", run(text)), width, fill=NAVY)

    plain = paragraph("TableText", run("%s"))
    return table(
        widths,
        "Hedef kartı {{ page.code }}",
        "{{ page.indicators.description }}",
        text_row(
            "Amaç",
            paragraph("TableText", run("{{ page.goal_code }}: ", "LineLabel"), run("{{ page.goal }}")),
            True,
        ),
        text_row(
            "Hedef",
            paragraph("TableText", run("{{ page.code }}: ", "LineLabel"), run("{{ page.objective }}")),
            True,
        ),
        text_row("Sorumlu Birim", paragraph("TableText", run("{{ page.directorate }}")), True),
        text_row(
            "İşbirliği Yapılacak Birim(ler)", paragraph("TableText", run("{{ page.cooperating }}")), True
        ),
        row(
            cell(paragraph("TableHeading", run("Performans Göstergeleri")), widths[0], fill=NAVY),
            heading("Hedefe Etkisi (%)", widths[1]),
            heading("{%tc for column in page.indicators.headings %}", 300),
            heading("{{ column.heading }}", widths[3]),
            heading("{%tc endfor %}", 300),
            heading("İzleme Sıklığı", widths[5]),
            heading("Raporlama Sıklığı", widths[6]),
            header=True,
        ),
        statement_row("{%tr for row in page.indicators.rows %}", widths),
        row(
            cell(
                paragraph(
                    "TableText",
                    run("{{ row.code }} ", "LineLabel"),
                    run("{{ row.name }} ({{ row.unit }}){{ row.mark }}"),
                ),
                widths[0],
            ),
            cell(paragraph("TableFigure", run("{{ row.weight }}")), widths[1]),
            cell(plain % "{%tc for value in row.values %}", 300),
            cell(paragraph("TableFigure", run("{{ value }}")), widths[3]),
            cell(plain % "{%tc endfor %}", 300),
            cell(paragraph("TableCentred", run("{{ row.monitoring_frequency }}")), widths[5]),
            cell(paragraph("TableCentred", run("{{ row.reporting_frequency }}")), widths[6]),
        ),
        statement_row("{%tr endfor %}", widths),
        list_row("Riskler", "risks"),
        list_row("Faaliyet ve Projeler", "activities"),
        text_row("Maliyet Tahmini", paragraph("TableText", run("{{ page.cost_estimate }}"))),
        list_row("Tespitler", "findings"),
        list_row("İhtiyaçlar", "needs"),
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
