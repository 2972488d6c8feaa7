"""The page of a performance target: its heading lines, its four tables, its notes; or the official form."""

from __future__ import annotations

from tools.word_templates.look import NAVY, PALE
from tools.word_templates.markup import (
    anchored,
    cell,
    loop,
    paragraph,
    row,
    run,
    separator,
    statement,
    statement_row,
    table,
    where,
)
from tools.word_templates.official import official_tables
from tools.word_templates.sections import PORTRAIT_WIDTH

_INDICATOR_WIDTHS = [PORTRAIT_WIDTH - 1000 - 300 - 1330 - 300, 1000, 300, 1330, 300]


def indicator_table(name: str, title: str) -> str:
    """Give a table of indicators: its columns of values repeat for the periods shown."""
    widths = _INDICATOR_WIDTHS
    return table(
        widths,
        title,
        f"{{{{ page.{name}.description }}}}",
        *_indicator_headings(name, title),
        statement_row(f"{{%tr for row in page.{name}.rows %}}", widths),
        statement_row("{%tr if row.is_part %}", widths),
        _indicator_row("TablePart", "{{ row.name }}{{ row.mark }}"),
        statement_row("{%tr else %}", widths),
        _indicator_row("TableText", "{{ row.number }} {{ row.name }}{{ row.mark }}"),
        statement_row("{%tr endif %}", widths),
        statement_row("{%tr endfor %}", widths),
    )


def _indicator_headings(name: str, title: str) -> tuple[str, str]:
    """Give the two rows of headings; the title stands over both."""
    width = sum(_INDICATOR_WIDTHS[:2])
    groups = _heading_loop(f"group in page.{name}.groups", "{% colspan group.span %}{{ group.heading }}")
    columns = _heading_loop(f"column in page.{name}.headings", "{{ column.heading }}")
    start = cell(paragraph("TableHeading", run(title)), width, span=2, fill=NAVY, merge="restart")
    below = cell(paragraph("TableHeading"), width, span=2, fill=NAVY, merge="continue")
    return row(start, *groups, header=True), row(below, *columns, header=True)


def _heading_loop(over: str, text: str) -> tuple[str, str, str]:
    return (
        cell(paragraph("TableHeading", run(f"{{%tc for {over} %}}")), 300, fill=NAVY),
        cell(paragraph("TableHeadingCentred", run(text)), 1330, fill=NAVY),
        cell(paragraph("TableHeading", run("{%tc endfor %}")), 300, fill=NAVY),
    )


def _indicator_row(style_id: str, label: str) -> str:
    contents = (
        paragraph(style_id, run(label)),
        paragraph("TableUnit", run("[{{ row.unit }}]")),
        paragraph("TableText", run("{%tc for value in row.values %}")),
        paragraph("TableFigure", run("{{ value }}")),
        paragraph("TableText", run("{%tc endfor %}")),
    )
    return row(*(cell(content, width) for content, width in zip(contents, _INDICATOR_WIDTHS, strict=True)))


def activity_table() -> str:
    """Give the table of activities with its row of totals."""
    widths = [PORTRAIT_WIDTH - 3 * 1800, 1800, 1800, 1800]
    group = "{{ page.year }} YILI MALİ KAYNAK İHTİYACI"

    def body(style_id: str) -> str:
        label = run("{{ row.bullet }} {{ row.name }}{{ row.mark }}")
        figures = [f"{{{{ row.{name} }}}}" for name in ("budget", "off_budget", "total")]
        return row(
            cell(paragraph(style_id, label), widths[0]),
            *(cell(paragraph("TableFigure", run(figure)), 1800) for figure in figures),
        )

    totals = [f"{{{{ page.activities.total.{name} }}}}" for name in ("budget", "off_budget", "total")]
    return table(
        widths,
        "HEDEFLE İLGİLİ FAALİYETLER VE PROJELER",
        "{{ page.activities.description }}",
        row(
            cell(
                paragraph("TableHeading", run("HEDEFLE İLGİLİ FAALİYETLER VE PROJELER")),
                widths[0],
                fill=NAVY,
                merge="restart",
            ),
            cell(paragraph("TableHeadingCentred", run(group)), 5400, span=3, fill=NAVY),
            header=True,
        ),
        row(
            cell(paragraph("TableHeading"), widths[0], fill=NAVY, merge="continue"),
            *(
                cell(paragraph("TableHeadingCentred", run(heading)), 1800, fill=NAVY)
                for heading in ("BÜTÇE", "BÜTÇE DIŞI", "TOPLAM")
            ),
            header=True,
        ),
        statement_row("{%tr for row in page.activities.rows %}", widths),
        statement_row("{%tr if row.is_personnel %}", widths),
        body("TablePersonnel"),
        statement_row("{%tr else %}", widths),
        body("TableText"),
        statement_row("{%tr endif %}", widths),
        statement_row("{%tr endfor %}", widths),
        row(
            cell(paragraph("TableTotal", run("TOPLAM HEDEF MALİYETİ")), widths[0], fill=PALE),
            *(cell(paragraph("TableTotalFigure", run(total)), 1800, fill=PALE) for total in totals),
        ),
    )


def economic_code_table() -> str:
    """Give the table of economic codes with its total."""
    widths = [PORTRAIT_WIDTH - 1800 * 2, 3600]
    return table(
        widths,
        "EKONOMİK KOD",
        "{{ page.economic_codes.description }}",
        row(
            cell(paragraph("TableHeading", run("EKONOMİK KOD")), widths[0], fill=NAVY),
            cell(
                paragraph("TableHeadingCentred", run("{{ page.economic_codes.heading }}")),
                widths[1],
                fill=NAVY,
            ),
            header=True,
        ),
        statement_row("{%tr for row in page.economic_codes.rows %}", widths),
        row(
            cell(paragraph("TableText", run("{{ row.code }} {{ row.name }}")), widths[0]),
            cell(paragraph("TableFigure", run("{{ row.amount }}")), widths[1]),
        ),
        statement_row("{%tr endfor %}", widths),
        row(
            cell(paragraph("TableTotal", run("TOPLAM KAYNAK İHTİYACI")), widths[0], fill=PALE),
            cell(
                paragraph("TableTotalFigure", run("{{ page.economic_codes.total.amount }}")),
                widths[1],
                fill=PALE,
            ),
        ),
    )


def notes() -> str:
    """Give the notes under a page; the first keeps a distance from the table."""
    return "".join(
        (
            statement("{%p for note in page.notes %}"),
            statement("{%p if loop.first %}"),
            paragraph(
                "FirstPageNote", run("{{ note.mark }}", "NoteMark"), run("{{ note.gap }}{{ note.text }}")
            ),
            statement("{%p else %}"),
            paragraph("PageNote", run("{{ note.mark }}", "NoteMark"), run("{{ note.gap }}{{ note.text }}")),
            statement("{%p endif %}"),
            statement("{%p endfor %}"),
        )
    )


def directorate_pages() -> str:
    """Give the pages of the directorates of a section, each under its heading."""
    name = run("SORUMLU BİRİM: ") + anchored("directorate", run("{{ directorate.capitals }}"))
    in_book = where(
        "loop.first",
        paragraph("FirstDirectorateHeading", name),
        paragraph("DirectorateHeading", name),
    )
    return loop(
        "directorate",
        "section.directorates",
        where("book.is_whole", in_book, paragraph("Heading1", name)),
        loop("page", "directorate.pages", target_page()),
    )


def target_page() -> str:
    """Give the page of a target; all but a directorate's first repeat its name."""
    line = paragraph("DirectorateLine", run("SORUMLU BİRİM: "), run("{{ page.directorate_capitals }}"))
    title = anchored("page", run("PERFORMANS HEDEFİ {{ page.number }}. "), run("{{ page.title }}"))
    description = where("page.description", paragraph("TargetDescription", run("{{ page.description }}")))
    return "".join(
        (
            where("not loop.first", line),
            paragraph("GoalLine", run("AMAÇ {{ page.goal_number }}. ", "LineLabel"), run("{{ page.goal }}")),
            paragraph(
                "ObjectiveLine",
                run("HEDEF {{ page.objective_number }}. ", "LineLabel"),
                run("{{ page.objective }}"),
            ),
            where("book.is_whole", paragraph("TargetHeading", title), paragraph("Heading2", title)),
            # The guide's own table says the description in a line at its head.
            where("page.official", official_tables("page.official"), description + house_tables()),
            notes(),
        )
    )


def house_tables() -> str:
    """Give the four tables of the house style, each where the target has it."""
    return "".join(
        (
            where("page.indicators", indicator_table("indicators", "PERFORMANS GÖSTERGELERİ")),
            where(
                "page.monitoring_indicators",
                separator("{{ page.number }} İzleme göstergeleri")
                + indicator_table("monitoring_indicators", "İZLEME GÖSTERGELERİ"),
            ),
            where(
                "page.activities", separator("{{ page.number }} Faaliyetler ve projeler") + activity_table()
            ),
            where("page.economic_codes", separator("{{ page.number }} Ekonomik kod") + economic_code_table()),
        )
    )
