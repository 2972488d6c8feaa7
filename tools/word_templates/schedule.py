"""The change schedule: a wide page with one numbered table a period, its effect on the totals, and who signs."""

from __future__ import annotations

from collections.abc import Iterator

from tools.word_templates.look import FAINT, NAVY, PALE
from tools.word_templates.markup import (
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
from tools.word_templates.parts import packed
from tools.word_templates.schedule_styles import schedule_styles
from tools.word_templates.sections import LANDSCAPE_WIDTH, single_wide
from tools.word_templates.styles import styles

_CHANGES = [620, 3300, 2900, 2900, 2100, LANDSCAPE_WIDTH - 620 - 3300 - 2900 - 2900 - 2100]
_EFFECTS = [LANDSCAPE_WIDTH - 4 * 2500, 2500, 2500, 2500, 2500]
_THIRD = LANDSCAPE_WIDTH // 3


def schedule() -> bytes:
    """Give the template of the change schedule."""
    header = paragraph("HeaderWide", run("{{ institution }}"), "<w:r><w:tab/></w:r>", run("{{ title }}"))
    footer = paragraph(
        "Footer", run("{{ schedule.labels.page }} "), field("PAGE"), run(" / "), field("NUMPAGES")
    )
    body = _head() + loop("period", "schedule.periods", _period()) + _remarks() + _signatures()
    return packed(body + single_wide(), header, foot=footer, style_sheet=styles(18, 20, schedule_styles()))


def _head() -> str:
    return "".join(
        (
            paragraph("ScheduleInstitution", run("{{ institution }}")),
            paragraph("ScheduleTitle", run("{{ title }}")),
            paragraph("ScheduleSides", run("{{ schedule.sides }}")),
            paragraph("ScheduleHeadline", run("{{ schedule.headline }}")),
        )
    )


def _period() -> str:
    return "".join(
        (
            paragraph("ScheduleHeading", run("{{ period.title }}")),
            where("period.groups", _changes()),
            where("period.effects", _effects()),
        )
    )


def _effects() -> str:
    return paragraph("ScheduleHeading", run("{{ schedule.labels.effects }}")) + _figures()


def _changes() -> str:
    """Give the table of changes; a band names each directorate, a fainter one each page."""
    labels = ("number", "subject", "before", "after", "difference", "reason")
    return table(
        _CHANGES,
        "{{ schedule.labels.caption }}: {{ period.title }}",
        "{{ schedule.headline }}",
        row(*_headings(labels, _CHANGES), header=True),
        statement_row("{%tr for group in period.groups %}", _CHANGES),
        _band("{{ group.name }}", _CHANGES, PALE),
        statement_row("{%tr for page in group.pages %}", _CHANGES),
        _band("{{ page.title }}", _CHANGES, FAINT),
        statement_row("{%tr for row in page.rows %}", _CHANGES),
        *_change(),
        *(statement_row("{%tr endfor %}", _CHANGES) for _ in range(3)),
    )


def _headings(labels: tuple[str, ...], widths: list[int]) -> list[str]:
    return [
        cell(paragraph("TableHeadingCentred", run(f"{{{{ schedule.labels.{label} }}}}")), width, fill=NAVY)
        for label, width in zip(labels, widths, strict=True)
    ]


def _band(text: str, widths: list[int], fill: str) -> str:
    content = paragraph("ScheduleBand", run(text))
    return row(cell(content, sum(widths), span=len(widths), fill=fill))


def _change() -> Iterator[str]:
    """Give the row of a change: figures at the right; one with a long text may break over pages."""
    yield statement_row("{%tr if row.is_figure %}", _CHANGES)
    yield row(_cells("TableFigure"))
    yield statement_row("{%tr elif row.is_long %}", _CHANGES)
    yield f"<w:tr>{_cells('TableText')}</w:tr>"
    yield statement_row("{%tr else %}", _CHANGES)
    yield row(_cells("TableText"))
    yield statement_row("{%tr endif %}", _CHANGES)


def _cells(style: str) -> str:
    subject = paragraph("TableText", run("{{ row.subject }}")) + paragraph(
        "ScheduleField", run("{{ row.field }}")
    )
    contents = (
        paragraph("TableCentred", run("{{ row.number }}")),
        subject,
        paragraph(style, *_words("before", "ScheduleRemoved")),
        paragraph(style, *_words("after", "ScheduleAdded")),
        paragraph(style, run("{{ row.difference }}")),
        paragraph("TableText", run("{{ row.reason }}")),
    )
    return "".join(cell(content, width) for content, width in zip(contents, _CHANGES, strict=True))


def _words(side: str, marked: str) -> Iterator[str]:
    """Give the runs of a text; the words that differ have a look of their own, which is no colour alone."""
    yield run(f"{{%r for words in row.{side} %}}")
    yield run("{%r if words.is_marked %}")
    yield run("{{ words.text }}", marked)
    yield run("{%r else %}")
    yield run("{{ words.text }}")
    yield run("{%r endif %}")
    yield run("{%r endfor %}")


def _figures() -> str:
    """Give the table of totals; a band names each level."""
    names = ("name", "before", "after", "difference", "percent")
    cells = (
        cell(
            paragraph("TableText" if name == "name" else "TableFigure", run(f"{{{{ figure.{name} }}}}")),
            width,
        )
        for name, width in zip(names, _EFFECTS, strict=True)
    )
    return table(
        _EFFECTS,
        "{{ schedule.labels.effects }}: {{ period.title }}",
        "{{ schedule.headline }}",
        row(*_headings(names, _EFFECTS), header=True),
        statement_row("{%tr for effect in period.effects %}", _EFFECTS),
        _band("{{ effect.title }}", _EFFECTS, PALE),
        statement_row("{%tr for figure in effect.rows %}", _EFFECTS),
        row(*cells),
        *(statement_row("{%tr endfor %}", _EFFECTS) for _ in range(2)),
    )


def _remarks() -> str:
    """Give the remarks; without any, what keeps the last table and the signatures apart: Word draws tables that touch as one."""
    remarks = loop("remark", "schedule.remarks", paragraph("ScheduleRemark", run("{{ remark }}")))
    return where("schedule.remarks", remarks, where("schedule.periods", paragraph("TableSeparator")))


def _signatures() -> str:
    """Give a place for who signs: three columns without lines, kept together."""
    cells = "".join(
        cell(
            paragraph("ScheduleOffice", run(f"{{{{ schedule.{name}.office }}}}"))
            + paragraph("ScheduleName", run(f"{{{{ schedule.{name}.name }}}}")),
            _THIRD,
        )
        for name in ("prepared", "checked", "approved")
    )
    grid = f'<w:gridCol w:w="{_THIRD}"/>' * 3
    return (
        f'<w:tbl><w:tblPr><w:tblStyle w:val="TableNormal"/><w:tblW w:w="{3 * _THIRD}" w:type="dxa"/><w:tblLayout w:type="fixed"/>'
        '<w:tblLook w:val="0400" w:firstRow="0" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="0" w:noVBand="1"/>'
        '<w:tblCaption w:val="{{ title }}"/><w:tblDescription w:val="{{ schedule.prepared.office }}, {{ schedule.checked.office }}, {{ schedule.approved.office }}"/></w:tblPr>'
        f"<w:tblGrid>{grid}</w:tblGrid>{row(cells)}</w:tbl>" + paragraph("TableSeparator")
    )
