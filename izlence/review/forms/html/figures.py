"""The sums on both sides: costs by directorate, and every derived figure that is another now."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby

from izlence.diff.periods import told_period
from izlence.review.document import TOTAL, ChangeDocument, DirectorateRow, EffectTable, FigureRow
from izlence.review.forms.html.links import Links
from izlence.review.forms.html.markup import Words, attribute, direction_sign, nothing, number, text


def directorates(document: ChangeDocument, known: Links, words: Words) -> str:
    """Draw the costs by directorate, a table a period."""
    if not document.directorates:
        return ""
    # A directorate that something only left has no pages of its own here: its name leads to what left.
    anchors = {
        (page.period, row.left[0]): page.anchor
        for page in reversed(document.pages)
        for row in reversed(page.rows)
        if row.left[0]
    } | {(group.period, group.directorate): group.anchor for group in reversed(known.groups)}
    tables = "\n".join(
        _directorate_table(period, list(rows), anchors, words)
        for period, rows in groupby(document.directorates, lambda row: row.period)
    )
    title = text(words["by_directorate"])
    return f'<section class="figures" aria-labelledby="_directorates"><h2 id="_directorates">{title}</h2>\n{tables}\n</section>'


def _directorate_table(
    period: str, rows: Sequence[DirectorateRow], anchors: dict[tuple[str, str], str], words: Words
) -> str:
    names = ("directorate", "before", "after", "difference", "percent", "rows", "decisions")
    body = "".join(_directorate_row(row, anchors, words) for row in rows)
    return _table(told_period(period) or words["by_directorate"], _heads(names, words), body)


def _directorate_row(row: DirectorateRow, anchors: dict[tuple[str, str], str], words: Words) -> str:
    name = text(row.cost.name or words["institution_itself"])
    anchor = anchors.get((row.period, row.folder))
    link = f'<a href="#{anchor}">{name}</a>' if anchor else name
    decisions = f"<strong>{number(row.decisions, words)}</strong>" if row.decisions else number(0, words)
    # The total is of all directorates: a filter by one leaves it out.
    kind = ' class="total"' if row.folder == TOTAL else ""
    return (
        f'<tr{kind} data-d="{attribute(row.folder)}" data-p="{attribute(row.period)}"><th scope="row">{link}</th>'
        f"{_figures(row.cost, words)}<td>{number(row.changes, words)}</td><td>{decisions}</td></tr>\n"
    )


def effects(document: ChangeDocument, words: Words) -> str:
    """Draw every derived figure that changed, a table a level, under the period's heading."""
    if not document.effects:
        return ""
    periods = "\n".join(_effects_of(period, tables, words) for period, tables in _by_period(document.effects))
    return (
        f'<section class="figures" aria-labelledby="_effects"><h2 id="_effects">{text(words["effects"])}</h2>\n'
        f"{periods}\n</section>"
    )


def _by_period(tables: tuple[EffectTable, ...]) -> Iterator[tuple[str, list[EffectTable]]]:
    for period, each in groupby(tables, lambda table: table.period):
        yield period, list(each)


def _effects_of(period: str, tables: list[EffectTable], words: Words) -> str:
    heading = f"<h3>{text(told_period(period))}</h3>\n" if period else ""
    drawn = "\n".join(_effect_table(table, words) for table in tables)
    return f'<section data-p="{attribute(period)}">{heading}{drawn}</section>'


def _effect_table(table: EffectTable, words: Words) -> str:
    heads = _heads(("figure", "before", "after", "difference", "percent"), words)
    body = "".join(
        f'<tr><th scope="row">{text(row.name)}</th>{_figures(row, words)}</tr>\n' for row in table.rows
    )
    return _table(table.title or table.level, heads, body)


def _heads(names: Sequence[str], words: Words) -> str:
    return "".join(f'<th scope="col">{text(words[name])}</th>' for name in names)


def _figures(row: FigureRow, words: Words) -> str:
    before, after = (text(value) if value else nothing(words) for value in (row.before, row.after))
    difference = f"{direction_sign(row.direction, words)}{text(row.difference)}"
    return f'<td>{before}</td><td>{after}</td><td class="d">{difference}</td><td>{text(row.percent)}</td>'


def _table(caption: str, heads: str, body: str) -> str:
    return (
        f'<div class="frame"><table class="sums"><caption>{text(caption)}</caption>'
        f"<thead><tr>{heads}</tr></thead><tbody>{body}</tbody></table></div>"
    )
