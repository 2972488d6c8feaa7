"""The page of a target and the card of an objective in the house style."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from izlence.compose.document import (
    ActivityRow,
    ActivityTable,
    CardPage,
    CardRow,
    CardTable,
    Cell,
    EconomicCodeRow,
    EconomicCodeTable,
    IndicatorRow,
    IndicatorTable,
    TargetPage,
    TextLine,
)
from izlence.render.html.markup import (
    caption,
    column_heading,
    figure,
    group_heading,
    identity,
    table,
    text,
)
from izlence.render.html.notes import PageNotes
from izlence.render.html.official import official_table
from izlence.render.html.parts import Words

# A table of fewer rows is taken in at a glance; a button to sort it would only be in the way.
ROWS_WORTH_SORTING = 3


def target_page(page: TargetPage, level: int, words: Words) -> str:
    """Draw the page of one performance target; `level` is its heading's."""
    notes = PageNotes(page.code, page.notes, words)
    *lines, last = page.lines
    facts = "".join(
        f"<div><dt>{text(line.label)}</dt><dd>{text(line.text)}</dd></div>" for line in lines if line.text
    )
    about = f'<p class="about">{text(page.description)}</p>' if page.description else ""
    return (
        f'<article class="target" id="{identity(page.code)}">'
        f"{heading(level, last.label, last.text, words, anchor=page.anchor, address=page.code)}"
        f'<dl class="facts">{facts}</dl>{about}'
        f"{''.join(_target_tables(page, notes, words))}{notes.lines()}</article>\n"
    )


def heading(level: int, label: str, title: str, words: Words, *, anchor: str, address: str) -> str:
    """Give a heading with the link that can be copied to lead there."""
    name = f' id="{identity(anchor)}"' if anchor else ""
    before = f'<span class="label">{text(label)}</span> ' if label else ""
    link = (
        f' <a class="permalink" href="#{identity(address)}" aria-label="{text(words["permalink"])}: '
        f'{identity(address)}">#</a>'
    )
    return f"<h{level}{name}>{before}{text(title)}{link}</h{level}>"


def _target_tables(page: TargetPage, notes: PageNotes, words: Words) -> Iterator[str]:
    if page.is_official:
        for official in page.official:
            yield official_table(official, words)
        return
    for indicators in (page.indicators, page.monitoring_indicators):
        if indicators is not None:
            yield _indicators(indicators, page.code, notes, words)
    if page.activities is not None:
        yield _activities(page.activities, page.code, notes, words)
    if page.economic_codes is not None:
        yield _economic_codes(page.economic_codes, page.code, words)


def _sorted_by(is_worth: bool, position: int) -> str:
    return f' data-column="{position}"' if is_worth else ""


def _indicators(indicators: IndicatorTable, code: str, notes: PageNotes, words: Words) -> str:
    rows = indicators.rows
    worth = len(rows) >= ROWS_WORTH_SORTING and not any(row.is_part for row in rows)
    has_groups = any(group.heading for group in indicators.groups)
    tall = ' rowspan="2"' if has_groups else ""
    single = "".join(
        column_heading(each.heading, _sorted_by(worth, position))
        for position, each in enumerate(indicators.headings, 2)
    )
    first = column_heading(words["indicator"], tall + _sorted_by(worth, 0))
    first += column_heading(words["unit"], ' class="t"' + tall + _sorted_by(worth, 1))
    if has_groups:
        groups = "".join(group_heading(group.heading, group.span) for group in indicators.groups)
        head = f"<tr>{first}{groups}</tr><tr>{single}</tr>"
    else:
        head = f"<tr>{first}{single}</tr>"
    body = "".join([_indicator(row, notes) for row in rows])
    content = f"{caption(indicators.title, indicators.description)}<thead>{head}</thead><tbody>{body}</tbody>"
    return table(content, "house indicators", f"{code}-{indicators.name}")


def _indicator(row: IndicatorRow, notes: PageNotes) -> str:
    code = _code_of(row.values)
    name = f' id="{identity(code)}"' if code else ""
    part = ' class="part"' if row.is_part else ""
    number = f'<span class="number">{text(row.number)}</span> ' if row.number else ""
    values = "".join([figure(cell) for cell in row.values])
    return (
        f'<tr{name}{part}><th scope="row">{number}{text(row.name)}{notes.link(row.mark)}</th>'
        f'<td class="t">{text(row.unit)}</td>{values}</tr>'
    )


def _code_of(values: Sequence[Cell]) -> str:
    """Give the code of the indicator whose values these are: what stands before the period in their paths."""
    return values[0].path.rpartition("/")[0] if values else ""


def _activities(activities: ActivityTable, code: str, notes: PageNotes, words: Words) -> str:
    worth = len(activities.rows) >= ROWS_WORTH_SORTING
    amounts = "".join(
        column_heading(column.heading, _sorted_by(worth, position))
        for position, column in enumerate(activities.columns[1:], 1)
    )
    first = column_heading(words["activity"], ' rowspan="2"' + _sorted_by(worth, 0))
    head = f"<tr>{first}{group_heading(activities.group, len(activities.columns) - 1)}</tr><tr>{amounts}</tr>"
    body = "".join([_activity(row, notes) for row in activities.rows])
    content = (
        f"{caption(activities.title, activities.description)}<thead>{head}</thead><tbody>{body}</tbody>"
        f"<tfoot>{_activity(activities.total, notes)}</tfoot>"
    )
    return table(content, "house activities", f"{code}-{activities.name}")


def _activity(row: ActivityRow, notes: PageNotes) -> str:
    bullet = f'<span class="bullet" aria-hidden="true">{text(row.bullet)}</span> ' if row.bullet else ""
    kind = ' class="personnel"' if row.is_personnel else ""
    return (
        f'<tr{kind}><th scope="row">{bullet}{text(row.name)}{notes.link(row.mark)}</th>'
        f"{figure(row.budget)}{figure(row.off_budget)}{figure(row.total)}</tr>"
    )


def _economic_codes(codes: EconomicCodeTable, page: str, words: Words) -> str:
    worth = len(codes.rows) >= ROWS_WORTH_SORTING
    head = column_heading(words["economic_code"], _sorted_by(worth, 0))
    head += column_heading(codes.heading, _sorted_by(worth, 1))
    body = "".join([_economic_code(row) for row in codes.rows])
    content = (
        f"{caption(codes.title, codes.description)}<thead><tr>{head}</tr></thead><tbody>{body}</tbody>"
        f"<tfoot>{_economic_code(codes.total)}</tfoot>"
    )
    return table(content, "house codes", f"{page}-{codes.name}")


def _economic_code(row: EconomicCodeRow) -> str:
    code = f'<span class="number">{text(row.code)}</span> ' if row.code else ""
    return f'<tr><th scope="row">{code}{text(row.name)}</th>{figure(row.amount)}</tr>'


def card_page(page: CardPage, level: int, words: Words) -> str:
    """Draw the card of one objective; `level` is its heading's."""
    notes = PageNotes(page.code, page.notes, words)
    return (
        f'<article class="card" id="{identity(page.code)}">'
        f"{heading(level, page.code, page.objective, words, anchor=page.anchor, address=page.code)}"
        f'<dl class="facts">{_fact(words["goal"], f"{page.goal_code}: {page.goal}")}'
        f"{_fact(words['directorate'], page.directorate)}{_fact(words['cooperating'], page.cooperating)}"
        f'<div><dt>{text(words["cost_estimate"])}</dt><dd class="amount">{text(page.cost_estimate.text)}</dd></div>'
        f"</dl>{_card_table(page.indicators, page.code, notes)}"
        f'<dl class="lists">{_list(words["risks"], page.risks)}{_list(words["activities"], page.activities)}'
        f"{_list(words['findings'], page.findings)}{_list(words['needs'], page.needs)}</dl>"
        f"{notes.lines()}</article>\n"
    )


def _fact(label: str, value: str) -> str:
    return f"<div><dt>{text(label)}</dt><dd>{text(value)}</dd></div>"


def _list(label: str, lines: Sequence[TextLine]) -> str:
    if not lines:
        return ""
    items = "".join(f"<li>{text(line.text)}</li>" for line in lines)
    return f"<div><dt>{text(label)}</dt><dd><ul>{items}</ul></dd></div>"


def _card_table(indicators: CardTable, code: str, notes: PageNotes) -> str:
    worth = len(indicators.rows) >= ROWS_WORTH_SORTING
    head = "".join(
        column_heading(
            column.heading, (' class="t"' if column.kind == "text" else "") + _sorted_by(worth, position)
        )
        for position, column in enumerate(indicators.columns)
    )
    body = "".join([_card_row(row, notes) for row in indicators.rows])
    content = f"{caption(indicators.title, indicators.description)}<thead><tr>{head}</tr></thead><tbody>{body}</tbody>"
    return table(content, "house card", f"{code}-{indicators.name}")


def _card_row(row: CardRow, notes: PageNotes) -> str:
    return (
        f'<tr id="{identity(row.code)}"><th scope="row"><span class="number">{text(row.code)}</span> '
        f"{text(row.name)} ({text(row.unit)}){notes.link(row.mark)}</th>{figure(row.weight)}"
        f'{"".join([figure(cell) for cell in row.values])}<td class="t">{text(row.monitoring_frequency)}</td>'
        f'<td class="t">{text(row.reporting_frequency)}</td></tr>'
    )
