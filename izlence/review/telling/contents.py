"""What stands in a record that came or went, in a sentence."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from izlence.diagnostic import Language, PlanPath
from izlence.diff.change import Change, Value
from izlence.review.telling.fields import capital, field_label
from izlence.review.telling.knowledge import Knowledge
from izlence.review.telling.speech import pick, say
from izlence.review.telling.values import figure, printed, subject_of
from izlence.telling.names import ITEMS

# What the record's name says already.
_NAMING = {("code",), ("name",), ("id",), ("heading",), ("rule",)}
_NAMES = {("risk",), ("text",)}
_PARAGRAPHS = ("paragraf", "paragraph")  # what a narrative text is made of
_MOST_CODES = 8


def content(change: Change, side: Knowledge, language: Language) -> str:
    """Give the fields of a record that was added or removed; of the records in it their number and codes."""
    own = [(path, value) for path, value in change.contents if not _list_in(path)]
    if len(own) == 1 and not own[0][0]:
        return _value(change, (), own[0][1], side, language)
    said = [*_own(change, own, side, language), *_lists(change, language)]
    money = _money(change, side, language)
    return "; ".join([*said, money] if money else said)


def _list_in(path: PlanPath) -> str:
    """Give the list that a path leads into, by its position."""
    at = next((n for n, step in enumerate(path) if isinstance(step, int)), 0)
    return str(path[at - 1]) if at else ""


def _own(
    change: Change, own: list[tuple[PlanPath, Value]], side: Knowledge, language: Language
) -> Iterator[str]:
    for path, value in own:
        if path in _NAMING or (path == ("title",) and change.record.kind != "page"):
            continue
        label = field_label(change, path, side, language)
        text = _value(change, path, value, side, language)
        label = "" if path in _NAMES else label
        yield f"{label}: {text}" if label else text


def _value(change: Change, path: PlanPath, value: Value, side: Knowledge, language: Language) -> str:
    unit = next((str(each) for where, each in change.contents if where == ("unit",)), "")
    if unit and path[:1] == ("values",) and isinstance(value, Decimal):
        return figure(value, unit, language)
    return printed(value, subject_of(change, path), side, language)


def _lists(change: Change, language: Language) -> Iterator[str]:
    """Count the records of each list, with their codes where they have any."""
    found: dict[str, dict[int, str]] = {}
    for path, value in change.contents:
        at = next((n for n, step in enumerate(path) if isinstance(step, int)), 0)
        if not at:
            continue
        codes = found.setdefault(str(path[at - 1]), {})
        number = int(path[at])
        codes.setdefault(number, "")
        if path[at + 1 :] == ("code",):
            codes[number] = str(value)
    for name, codes in found.items():
        named = [code for code in codes.values() if code]
        more = say("and_more", language, count=len(named) - _MOST_CODES) if len(named) > _MOST_CODES else ""
        inside = f" ({', '.join(named[:_MOST_CODES])}{more})" if named else ""
        item = pick(_PARAGRAPHS if name == "text" else ITEMS.get(name, (name, name)), language)
        if language == "en" and len(codes) > 1:
            item = f"{item.removesuffix('y')}ies" if item.endswith("y") else f"{item}s"
        yield f"{len(codes)} {item}{inside}"


def _money(change: Change, side: Knowledge, language: Language) -> str:
    """Say what a page costs in all."""
    known = side.of(change.page.key.period)
    if change.record.kind != "page" or known is None:
        return ""
    target = known.figures.targets.get(change.page.key.key)
    card = known.figures.objective_costs.get(change.page.key.key)
    total = target.cost.total if target else card.total if card else None
    if total is None:
        return ""
    return capital(f"{say('in_all', language)} {figure(total, side.currency, language)}", language)
