"""Who made a tracked change: found by the texts that stand where it is printed.

The document's page does not know the plan's file. What is printed leads back to it all the same: a record's row shows its name
or begins with its code, a page its title, a row of economic codes the code. A total has no author of its own; it is the last to
have changed anything it can be made of.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from decimal import Decimal
from functools import lru_cache

from izlence.diff.change import ABSENT, Change, Credits, Value
from izlence.diff.change import Page as ChangedPage
from izlence.language import format_number
from izlence.model.commit import Commit
from izlence.render.redline.contract import Author

_LEADING = re.compile(r"^(?:\W|[¹²³⁰⁴-⁹])*(?:\d+[.)]\s+)?")
_CODE = re.compile(r"(?:[A-ZÇĞİÖŞÜ]+\d+(?:\.\d+)*|\d\d)\b")
_MONEY = frozenset({"budget", "off_budget", "economic_codes", "cost_estimate", "administration", "transfers"})
_DIGITS = re.compile(r"\d(?:[\d.,]*\d)?")
_Known = list[tuple[Change, Author]]


class CreditedAuthors:
    """Knows the authors of a period's changes; `nobody` stands for what is not committed."""

    def __init__(self, changes: Iterable[Change], made_by: Credits, nobody: Author) -> None:
        self._of_text: dict[str, dict[Author, None]] = {}
        self._of_record: dict[str, _Known] = {}
        self._of_page: dict[str, _Known] = {}
        self._all: _Known = []
        for change in changes:
            known = change, _author(made_by.get(change, ()), nobody)
            self._all.append(known)
            self._remember(known)
        self._last = _last(self._all) or nobody

    def _remember(self, known: tuple[Change, Author]) -> None:
        change, author = known
        for value in (change.before, change.after, *(value for _, value in change.contents)):
            if isinstance(value, str) and _plain(value):
                self._of_text.setdefault(_plain(value), {})[author] = None
        record = change.record
        # A rename's old name leads to it as well: it stands in what is deleted.
        old_name = change.before if change.field == ("name",) else None
        for name in {record.name, record.code, str(old_name or "")}:
            if _plain(name) and record.kind != "page":
                self._of_record.setdefault(_plain(name), []).append(known)
        for name in {*_names_of(change.page), *_names_of(change.came_from)}:
            self._of_page.setdefault(_plain(name), []).append(known)

    def of(self, before: str, after: str, near: tuple[str, ...]) -> Author:
        """Give the author of a change from one text to another, among the texts that stand near it."""
        for text in (after, before):
            authors = self._of_text.get(_plain(text), {})
            if len(authors) == 1:  # what several people wrote is told apart by where it stands
                return next(iter(authors))
        around = (after, before, *near)
        page = self._found(self._of_page, around)
        record = self._found(self._of_record, around, {change.page for change, _ in page})
        for known in (record, page):
            if known:
                of_code = _of_economic_code(known, around)
                return _that_wrote(known, before, after) or _last(of_code) or _last(known) or self._last
        return _that_wrote(self._all, before, after) or self._last_for(before + after)

    def _last_for(self, text: str) -> Author:
        """Give the author of the latest change; of a figure, which may be a total, of those that move money."""
        moving = [each for each in self._all if _moves_money(each[0])] if _DIGITS.search(text) else []
        return _last(moving) or self._last

    def _found(
        self, known: dict[str, _Known], around: tuple[str, ...], pages: Iterable[ChangedPage] = ()
    ) -> _Known:
        """Give the changes that the nearest of these texts leads to; where the pages are known, those of them."""
        on = frozenset(pages)
        for text in around:
            found = known.get(_plain(text)) or known.get(_plain(_code(text))) or []
            here = [each for each in found if not on or each[0].page in on]
            if here:
                return here
        return []


def _moves_money(change: Change) -> bool:
    """Tell whether a total can be made of it: amounts, and pages that took theirs elsewhere."""
    if change.kind == "moved":
        return change.record.kind == "page"
    paths = (change.field, *(path for path, _ in change.contents))
    return any(step in _MONEY for path in paths for step in path)


def _names_of(page: ChangedPage | None) -> tuple[str, ...]:
    return tuple(name for name in (page.title, page.key.key) if _plain(name)) if page is not None else ()


def _author(commits: tuple[Commit, ...], nobody: Author) -> Author:
    if not commits:
        return nobody
    last = commits[-1]
    return Author(last.author, f"{last.shown}Z", last.date if last.local else "")


def _of_economic_code(known: _Known, around: tuple[str, ...]) -> _Known:
    """Give the changes of the economic code that a text begins with ("03 Mal ve Hizmet Alım Giderleri")."""
    codes = {code for code in map(_code, around) if code.isdigit()}
    return [each for each in known if each[0].field[:1] == ("economic_codes",) and each[0].field[-1] in codes]


def _that_wrote(known: _Known, before: str, after: str) -> Author | None:
    """Give who wrote exactly these figures, if one alone did."""
    if not (_figures(before) or _figures(after)):
        return None
    found = {author for change, author in known if _is(change.before, before) and _is(change.after, after)}
    return found.pop() if len(found) == 1 else None


def _is(value: Value, text: str) -> bool:
    if value is None or value is ABSENT:
        return not _figures(text)
    return isinstance(value, Decimal) and format_number(value) in _figures(text)


def _figures(text: str) -> list[str]:
    return _DIGITS.findall(text)


def _last(known: _Known) -> Author | None:
    """Give the author of the latest change; what is not committed is later than any commit."""
    return max((author for _, author in known), key=_when, default=None)


def _when(author: Author) -> tuple[bool, str]:
    return not author.date, author.instant or author.date


@lru_cache(4096)
def _code(text: str) -> str:
    """Give the code that a text begins with, "" where it begins with none."""
    found = _CODE.match(text)
    return found[0] if found else ""


@lru_cache(4096)
def _plain(text: str) -> str:
    """Give a text without what counts it, spaces and Markdown's marks: the page prints none of these as they are written."""
    return "".join(filter(str.isalnum, _LEADING.sub("", text)))
