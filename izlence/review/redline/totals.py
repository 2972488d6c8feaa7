"""A figure that the program worked out: which of the changes that move money it is made of."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from decimal import Decimal

from izlence.diagnostic import PlanPath
from izlence.diff.change import Change, Value
from izlence.review.redline.evidence import Evidence, Known
from izlence.review.redline.printed import moved_figures, number, words

_MONEY = frozenset({"budget", "off_budget", "economic_codes", "cost_estimate", "administration", "transfers"})
_CODES = "ekonomik"  # heads the tables by economic code, which another table's amounts have no part in

Kind = Callable[[Change, PlanPath], bool]


def moves_money(change: Change) -> bool:
    """Tell whether a total can be made of it: amounts, and pages that took theirs elsewhere."""
    if change.kind == "moved":
        return change.record.kind == "page"
    return any(_is_money(change, path) for path, _ in _paths(change))


def parts_of_total(
    evidence: Evidence, money: list[Known], texts: tuple[str, str], near: tuple[str, ...]
) -> list[Known]:
    """Give the changes that a total is made of, as far as its row and page tell it; none where it is no total."""
    found = money
    for text in dict.fromkeys(near):
        led = evidence.led_to(text)
        found = [each for each in found if each.at in led] or found
    old, new = moved_figures(*texts)
    if len(old) == len(new) == 1:
        moved = number(new[0]) - number(old[0])
        exact = _summing_to(moved, found, near) or _summing_to(moved, money, near)
        if exact:
            return exact
    # A small number may be a place in a list, which no money moves.
    return [] if any(map(str.isdigit, (*old, *new))) and "%" not in "".join(texts) else found


def _summing_to(moved: Decimal, found: list[Known], near: tuple[str, ...]) -> list[Known]:
    """Give the changes that together are what the total moved by; where several kinds of amounts are, those in all of them."""
    kinds: list[tuple[Kind, ...]] = [(_counted, _budget, _off_budget), (_by_code,)]
    if any(_CODES in words(text) for text in near):
        kinds.reverse()
    for alike in kinds:
        exact = [here for here in (_of_kind(found, kind, moved) for kind in alike) if here]
        shared = [one for one in found if exact and all(one in here for here in exact)]
        if exact:
            return shared or exact[0]
    return []


def _of_kind(found: list[Known], kind: Kind, moved: Decimal) -> list[Known]:
    """Give the changes with amounts of a kind, if these are together what the total moved by."""
    here = [each for each in found if any(kind(each.change, path) for path, _ in _paths(each.change))]
    return here if sum((_moved(each.change, kind) for each in here), Decimal(0)) == moved else []


def _counted(change: Change, path: PlanPath) -> bool:
    """Tell whether an amount is counted in what all costs: the codes of a target share out what its activities cost."""
    return _is_money(change, path) and not (path[0] == "economic_codes" and change.record.kind == "page")


def _budget(change: Change, path: PlanPath) -> bool:
    return _counted(change, path) and not _off_budget(change, path)


def _off_budget(_: Change, path: PlanPath) -> bool:
    return "off_budget" in path


def _by_code(_: Change, path: PlanPath) -> bool:
    return "economic_codes" in path


def _is_money(_: Change, path: PlanPath) -> bool:
    return not _MONEY.isdisjoint(path)


def _paths(change: Change) -> Iterator[tuple[PlanPath, Value]]:
    """Give the numbers of a change: a name may stand where elsewhere an amount does."""
    values = ((change.field, change.before), (change.field, change.after), *change.contents)
    return ((path, value) for path, value in values if isinstance(value, Decimal))


def _moved(change: Change, kind: Kind) -> Decimal:
    """Give by how much a change moves the amounts of a kind."""
    if change.kind == "changed":
        return _number(change.after) - _number(change.before)
    inside = sum((_number(value) for path, value in change.contents if kind(change, path)), Decimal(0))
    return {"added": inside, "removed": -inside}.get(change.kind, Decimal(0))


def _number(value: Value) -> Decimal:
    return value if isinstance(value, Decimal) else Decimal(0)
