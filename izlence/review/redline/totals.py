"""A figure that the program worked out: whose changes explain, to the last digit, what it moved by."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from decimal import Decimal
from typing import NamedTuple

from izlence.diagnostic import PlanPath
from izlence.diff.change import Change, Value
from izlence.render.redline.contract import Author
from izlence.review.redline.evidence import Evidence, Known
from izlence.review.redline.printed import code, moved_figures, number, plain, words

_MONEY = frozenset({"budget", "off_budget", "economic_codes", "cost_estimate", "administration", "transfers"})
_CODES = "ekonomik"  # heads the tables by economic code, which another table's amounts have no part in
_AMOUNT = re.compile(r"-?\d{1,3}(?:\.\d{3})+(?:,\d+)?")
_SHARE = re.compile(r"\d+,\d\d")
_EVERYTHING = ""
_TARGETS = "performance-target"
# What is printed where the plan has these: no change of theirs is called so.
_GENERAL = {"administration": "Genel Yönetim Giderleri", "transfers": "Diğer İdarelere Transferler"}

Last = dict[str, Author]
Sums = dict[tuple[bool, str, Decimal], list[Last]]


class _Part(NamedTuple):
    """An amount that a change brought or took: in which sums it is counted, and under what a table may single it out."""

    author: Author
    amount: Decimal
    kinds: tuple[str, ...]
    scopes: tuple[str, ...]
    step: str
    is_code: bool


class Totals:
    """Knows by how much each person moved what a total can be of; `sole` is who alone moved money, if one person did."""

    def __init__(self, evidence: Evidence) -> None:
        money = [each for each in evidence.all if _moves_money(each.change)]
        alone = len({each.author.name for each in money}) == 1
        self.sole = max((each.author for each in money), key=when) if alone else None
        self._evidence = evidence
        self._parts: list[_Part] = []
        self._of_change: dict[int, set[int]] = {}
        self._of_row: dict[str, set[int]] = {}
        for each in money:
            for part in _parts(each):
                at = len(self._parts)
                self._parts.append(part)
                self._of_change.setdefault(each.at, set()).add(at)
                for name in (part.step, *(_GENERAL.get(scope, "") for scope in part.scopes)):
                    self._of_row.setdefault(plain(name), set()).add(at)
        self._led: dict[str, frozenset[int]] = {}
        self._sums: dict[frozenset[int], Sums] = {}

    def author(self, before: str, after: str, near: tuple[str, ...]) -> Author | None:
        """Give the latest of those whose changes are together what a figure moved by, as far as all sums that fit agree."""
        old, new = moved_figures(before, after)
        if len(old) != 1 or len(new) != 1:
            return None
        if "%" in before + after and not _AMOUNT.fullmatch(new[0]):
            return None
        moved = number(new[0]) - number(old[0])
        kinds = [("counted", "budget", "off_budget"), ("by_code",)]
        if any(_CODES in words(text) for text in near):
            kinds.reverse()
        for scope in self._scopes(near):
            sums = self._sums_of(scope)
            for alike in kinds:
                for is_code in (False, True):
                    found = [last for kind in alike for last in sums.get((is_code, kind, moved), ())]
                    if found:
                        return _shared(found)
        return None

    def _scopes(self, near: tuple[str, ...]) -> list[frozenset[int]]:
        """Give the amounts that the texts near a figure lead to, from those that all lead to to everybody's."""
        scopes = [frozenset(range(len(self._parts)))]
        for text in dict.fromkeys(near):
            here = scopes[-1] & self._led_to(text)
            if here and here != scopes[-1]:
                scopes.append(here)
        return scopes[::-1]

    def _led_to(self, text: str) -> frozenset[int]:
        led = self._led.get(text)
        if led is None:
            changes = (self._of_change.get(at, ()) for at in self._evidence.led_to(text))
            rows = (self._of_row.get(key, ()) for key in (plain(text), code(text)) if key)
            led = self._led[text] = frozenset(at for found in (*changes, *rows) for at in found)
        return led

    def _sums_of(self, scope: frozenset[int]) -> Sums:
        sums = self._sums.get(scope)
        if sums is None:
            sums = self._sums[scope] = _sums(self._parts[at] for at in sorted(scope))
        return sums


def is_amount_or_share(before: str, after: str) -> bool:
    """Tell whether figures can be of money: other numbers may be places in a list, which no money moves."""
    figures = [figure for side in moved_figures(before, after) for figure in side]
    return bool(figures) and ("%" in before + after or all(map(_is_amount_or_share, figures)))


def _is_amount_or_share(figure: str) -> bool:
    return bool(_AMOUNT.fullmatch(figure) or _SHARE.fullmatch(figure))


def when(author: Author) -> tuple[bool, str]:
    """Order authors by time; what is not committed is later than any commit."""
    return not author.date, author.instant or author.date


def _shared(found: list[Last]) -> Author | None:
    """Give the latest author who is in each of the sums: any of them may be the one that is printed."""
    names = set.intersection(*(set(last) for last in found))
    return max((last[name] for last in found for name in names), key=when, default=None)


def _sums(parts: Iterable[_Part]) -> Sums:
    """Give who made up each sum, by how much it moved: without those who took as much as they brought."""
    nets: dict[tuple[str, str, bool, str], dict[str, Decimal]] = {}
    lasts: dict[tuple[str, str, bool, str], Last] = {}
    for part in parts:
        name = part.author.name
        steps = ((_EVERYTHING, False), (part.step, part.is_code)) if part.step else ((_EVERYTHING, False),)
        for key in ((scope, *step, kind) for scope in part.scopes for step in steps for kind in part.kinds):
            net, last = nets.setdefault(key, {}), lasts.setdefault(key, {})
            net[name] = net.get(name, Decimal(0)) + part.amount
            last[name] = max(last.get(name, part.author), part.author, key=when)
    sums: Sums = {}
    for key, net in nets.items():
        moved = sum(net.values(), Decimal(0))
        left = {name: lasts[key][name] for name, amount in net.items() if amount}
        if moved:
            sums.setdefault((key[2], key[3], moved), []).append(left)
    return sums


def _moves_money(change: Change) -> bool:
    """Tell whether a total can be made of it: amounts, and pages that took theirs elsewhere."""
    if change.kind == "moved":
        return change.record.kind == "page"
    return any(not _MONEY.isdisjoint(path) for path, _ in _amounts(change))


def _parts(each: Known) -> Iterator[_Part]:
    """Give the amounts that a change brought or took."""
    change = each.change
    of_targets = (_TARGETS,) if change.page.key.kind == _TARGETS else ()
    for path, amount in _amounts(change):
        if amount and not _MONEY.isdisjoint(path):
            kinds = tuple(_kinds(change, path))
            # General costs are of the administration or transfers, which are totals of their own.
            part = path[:1] if path[0] in _GENERAL else ()
            scopes = (_EVERYTHING, *of_targets, *map(str, part), *sorted(each.page))
            step = str(path[-1]) if len(path) > 1 else ""
            yield _Part(each.author, amount, kinds, scopes, step, "economic_codes" in path)


def _kinds(change: Change, path: PlanPath) -> Iterator[str]:
    """Give the sums that an amount is counted in: a target's codes only share out what its activities cost."""
    if "economic_codes" in path:
        yield "by_code"
    if not (path[0] == "economic_codes" and change.record.kind == "page"):
        yield "counted"
        yield "off_budget" if "off_budget" in path else "budget"


def _amounts(change: Change) -> Iterator[tuple[PlanPath, Decimal]]:
    """Give by how much a change moves each of its numbers: a name may stand where elsewhere an amount does."""
    if change.kind == "changed":
        values = (change.before, change.after)
        if change.field and any(isinstance(value, Decimal) for value in values):
            yield change.field, _number(change.after) - _number(change.before)
        return
    sign = {"added": 1, "removed": -1}.get(change.kind, 0)
    for path, value in change.contents:
        if isinstance(value, Decimal):
            yield path, sign * value


def _number(value: Value) -> Decimal:
    return value if isinstance(value, Decimal) else Decimal(0)
