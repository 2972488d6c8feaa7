"""Each changed page as a table: what changed, how it was, how it is, by how much, by whom and why."""

from __future__ import annotations

from collections.abc import Sequence

from izlence.diff.periods import told_period
from izlence.review.document import ChangeDocument, ChangedPage, ChangeRow, Credit
from izlence.review.forms.html.links import FLAG, Group, Links, Seat, grades_of
from izlence.review.forms.html.markup import (
    Words,
    attribute,
    counted,
    difference,
    kind_sign,
    nothing,
    of_left,
    severity_sign,
    spot,
    text,
    with_code,
)


class PagePen:
    """Draws the pages of one document."""

    def __init__(self, document: ChangeDocument, known: Links, words: Words) -> None:
        self.words, self._known, self._flags = words, known, document.flags
        rows = [row for page in document.pages for row in page.rows]
        # A comparison of two folders knows no commits: a column of dashes says nothing.
        self._has_why = any(row.credits or row.reason for row in rows)
        self._is_worked_on = bool(document.credits)

    def section(self) -> str:
        """Draw all changed pages, by directorate."""
        groups = "\n".join(map(self._group, self._known.groups))
        return (
            f'<section class="changes" aria-labelledby="_pages"><h2 id="_pages">{text(self.words["by_page"])}</h2>\n'
            f"{groups}\n</section>"
        )

    def _group(self, group: Group) -> str:
        name = group.name or self.words["institution_itself"]
        period = f'<span class="label">{text(told_period(group.period))}</span> ' if group.period else ""
        pages = "\n".join(map(self._page, group.pages))
        return (
            f'<section class="group" data-d="{attribute(group.directorate)}" data-p="{attribute(group.period)}">'
            f'<h3 id="{group.anchor}">{period}{text(name)}</h3>\n{pages}\n</section>'
        )

    def _page(self, page: ChangedPage) -> str:
        words = self.words
        code = f'<span class="label">{text(page.code)}</span> ' if page.code else ""
        grade = severity_sign(page.severity, words[page.severity]) if page.severity else ""
        kind = kind_sign(page.kind, words) if page.kind != "changed" else ""
        whys = [self._why(row) for row in page.rows] if self._has_why else []
        rows = "".join(
            self._row(Seat(page, number, row), _why_cell(whys, number - 1))
            for number, row in enumerate(page.rows, 1)
        )
        # Paper has no room to say the same of every row: once above the table, or where it differs from the row before.
        is_one = len(whys) > 0 and len(set(whys)) == 1
        above = f'<div class="paper">{whys[0]}</div>' if is_one and whys[0] else ""
        table = f"{above}{self._head(page, is_one=is_one)}<tbody>{rows}</tbody></table></div>" if rows else ""
        return (
            f'<article id="{page.anchor}" data-k="{page.kind}"><details open="open"><summary><h4>{code}{text(page.title)}</h4>'
            f'<span class="marks">{kind}{grade}<span class="size">{counted(page.changes, "changes", words)}</span></span>'
            f'</summary><p class="file"><code class="spot">{text(page.file)}</code></p>{table}</details></article>'
        )

    def _head(self, page: ChangedPage, *, is_one: bool) -> str:
        names = ["change", "before", "after", "difference", *(["why"] if self._has_why else [])]
        heads = "".join(f'<th scope="col">{text(self.words[name])}</th>' for name in names)
        caption = f'<caption class="unseen">{text(" ".join(filter(None, (page.code, page.title))))}</caption>'
        kind = ("sides one" if is_one else "sides") if self._has_why else "sides bare"
        return f'<div class="frame"><table class="{kind}">{caption}<thead><tr>{heads}</tr></thead>'

    def _row(self, seat: Seat, why: str) -> str:
        row = seat.row
        grades = " ".join(grades_of(row, self._known))
        data = (f' data-s="{grades}"' if grades else "") + f' data-k="{row.kind}"' + of_left(row.left[0])
        return (
            f'<tr id="{seat.anchor}"{data}><th scope="row">{self._what(seat)}</th>'
            f'<td class="b">{_side(row.before, row.words_before, "del", self.words)}</td>'
            f'<td class="a">{_side(row.after, row.words_after, "ins", self.words)}</td>'
            f'<td class="d">{difference(row.difference)}</td>{why}</tr>\n'
        )

    def _what(self, seat: Seat) -> str:
        row = seat.row
        field = f'<span class="field">{text(row.field)}</span>' if row.field else ""
        remark = f'<span class="remark">{text(row.remark)}</span>' if row.remark else ""
        return (
            f"{kind_sign(row.kind, self.words)} "
            f'<span class="record">{text(row.record)}</span> {field}{remark}{self._spots(seat)}{self._said(seat)}'
        )

    def _spots(self, seat: Seat) -> str:
        """Say the line; the file too where it is not the page's own."""
        row, words = seat.row, self.words
        here = ""
        if row.where.file and row.where.file != seat.page.file:
            here = spot(row.where)
        elif row.where.line:
            name = "line_before" if row.kind == "removed" else "line"
            here = f'<span class="spot">{text(words[name])} {row.where.line}</span>'
        if row.was is None or not row.was.file or row.was.file == row.where.file:
            return here
        return f'{here}<span class="spot">{text(words["was"])}: {spot(row.was)}</span>'

    def _said(self, seat: Seat) -> str:
        """Say what the rules say of a row, in full where this is the row that the flag is about."""
        told = self._known.said.get(seat.anchor, ())
        full = "".join(self._flag(position) for position in told)
        named = {self._flags[position].rule for position in told}
        rest = "".join(self._mention(rule, seat.row) for rule in seat.row.rules if rule not in named)
        if not full and not rest and seat.row.severity:
            rest = severity_sign(seat.row.severity, self.words[seat.row.severity])
        return f'<span class="said">{full}{rest}</span>' if full or rest else ""

    def _flag(self, position: int) -> str:
        flag = self._flags[position]
        pill = severity_sign(flag.severity, self.words[flag.severity])
        return f'<span class="flag">{pill} {with_code(flag.message)}</span>'

    def _mention(self, rule: str, row: ChangeRow) -> str:
        """Name a rule whose flag is told at another row, and lead to that flag."""
        grade = self._known.grades.get(rule, row.severity) or "hint"
        pill = severity_sign(grade, self.words[grade])
        position = self._known.first.get(rule)
        name = text(rule) if position is None else f'<a href="#{FLAG}{position + 1}">{text(rule)}</a>'
        return f'<span class="flag">{pill} {name}</span>'

    def _why(self, row: ChangeRow) -> str:
        """Say what the plan itself gives as the reason, then who committed the change and why."""
        is_told = row.reason in row.remark
        reason = "" if is_told else f'<span class="credit">{text(row.reason)}</span>'
        if not row.credits and self._is_worked_on:
            return f'{reason}<span class="soft">{text(self.words["uncommitted"])}</span>'
        return reason + "".join(credit_text(credit, self.words) for credit in row.credits)


def _why_cell(whys: Sequence[str], position: int) -> str:
    """Draw a row's cell; one that says the same as the row above is marked for paper. None where no row has one."""
    if not whys:
        return ""
    is_again = position > 0 and whys[position] == whys[position - 1]
    return f'<td class="{"y again" if is_again else "y"}">{whys[position]}</td>'


def credit_text(credit: Credit, words: Words) -> str:
    """Write who made a change, when, in which commit and why."""
    commit = f" <code>{text(credit.commit)}</code>" if credit.commit else ""
    who = ", ".join(filter(None, (credit.author, credit.date))) or words["uncommitted"]
    reason = f'<span class="reason">{text(credit.reason)}</span>' if credit.reason else ""
    return f'<span class="credit"><span class="who">{text(who)}</span>{commit}{reason}</span>'


def _side(value: str, marked: tuple[tuple[str, bool], ...], tag: str, words: Words) -> str:
    if marked:
        return "".join(
            f"<{tag}>{text(piece)}</{tag}>" if differs else text(piece) for piece, differs in marked
        )
    return text(value) if value else nothing(words)
