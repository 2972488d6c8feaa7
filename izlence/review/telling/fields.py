"""What a change is of, in plan terms: "PG1.1.1.2 Onarılan yol uzunluğu", "2025 hedefi"."""

from __future__ import annotations

import re

from izlence.diagnostic import Language, PlanPath
from izlence.diff.change import Change, Page
from izlence.diff.rules.facts import beginning
from izlence.language import upper
from izlence.model.code import parse_code
from izlence.model.period import parse_period
from izlence.review.telling.knowledge import Knowledge, PeriodKnowledge
from izlence.review.telling.prose import printed_paragraph
from izlence.review.telling.speech import FILES, RECORDS, pick
from izlence.telling.names import FIELDS, ITEMS, field_name

_TENSES: dict[str, tuple[str, str]] = {
    "actual": ("{period} gerçekleşmesi", "{period} actual"),
    "target": ("{period} hedefi", "{period} target"),
    "forecast": ("{period} öngörüsü", "{period} forecast"),
    "baseline": ("başlangıç değeri ({period})", "baseline ({period})"),
    "": ("{period} değeri", "{period} value"),
}
_LISTS = {
    "indicator": "indicators",
    "monitoring_indicator": "monitoring_indicators",
    "part": "parts",
    "activity": "activities",
    "note": "notes",
    "goal": "goals",
    "objective": "objectives",
    "directorate": "directorates",
    "chapter": "chapters",
    "section": "sections",
    "column": "columns",
    "accepted": "accepted",
    "risk": "risks",
}
_OWN_KEYS = ("checks", "period_headings")
_MONEY_BY = ("economic_codes", "off_budget_sources", "off_budget")
_NAMED_BY_CODE = ("note", "accepted")
_HEADING = ("Başlık", "Heading")
_LOOKS = (("row", re.compile(r"\|")), ("footnote", re.compile(r"\[\^[^\]]+\]:")))
_WHERE: dict[str, tuple[str, str]] = {
    "paragraph": ("{number}. paragraf", "paragraph {number}"),
    "row": ("tablonun bir satırı", "a row of the table"),
    "footnote": ("dipnot", "footnote"),
}
_CODED = ("page", "indicator", "monitoring_indicator", "part", "activity", "goal", "objective")


def record_name(change: Change, side: Knowledge, language: Language) -> str:
    """Name a record: by its code and name, or by what it is; a text that is a record is named by its kind and beginning.

    A page is named by its code alone, or its title where it has none.
    """
    record, page = change.record, change.page
    if record.kind == "page":
        return record.code if parse_code(record.code) else page_title(page, side, language)
    if record.kind in _CODED:
        return " ".join(dict.fromkeys(part for part in (record.code, record.name) if part))
    if record.kind == "directorate":
        return record.name or record.code
    if record.kind in _OF_TEXTS:
        return _OF_TEXTS[record.kind](change, side, language)
    kind = pick(RECORDS[record.kind], language)
    kind = capital(kind, language)
    if record.kind in _NAMED_BY_CODE:
        parent = f" ({record.parent})" if record.parent else ""
        return f"{kind}: {record.code}{parent}"
    name = beginning(record.name or record.code)
    return f"{kind}: {name}" if name else kind


def _paragraph_name(change: Change, side: Knowledge, language: Language) -> str:
    """Name what a narrative text is made of by what it looks like, and by where it stands; a heading by itself."""
    _, _, number = change.record.code.rpartition(" ")
    fill = side.fill(change.page.key.period, language)
    heading = printed_paragraph(change.record.name, fill, language)
    text = str(dict(change.contents).get(("text",), change.after))
    if number == "0":
        return f"{pick(_HEADING, language)}: {beginning(heading)}"
    if change.kind == "moved":  # its number is told as what changed, among all of the text
        text = printed_paragraph(text, fill, language)
        return ": ".join(part for part in (beginning(heading), f"“{beginning(text)}”") if part)
    kind = next((name for name, begins in _LOOKS if begins.match(text)), "paragraph")
    place = pick(_WHERE[kind], language).format(number=number)
    return f"{beginning(heading)}, {place}" if heading else capital(place, language)


def _item_name(change: Change, side: Knowledge, language: Language) -> str:
    """Name an item of a plain list by what it is; directorates and what was moved are named, texts are told in full beside it."""
    record = change.record
    name, _, parent = record.parent.partition(" ")
    item = ITEMS.get(name) or FIELDS.get(name)
    kind = capital(pick(item, language) if item else name, language)
    if name in ("directorates", "periods", "years"):
        return f"{kind}: {side.directorate(record.code, change.page.key.period) or record.code}"
    kind = f"{kind} ({beginning(parent)})" if parent else kind
    return f"{kind}: {beginning(record.code)}" if change.kind == "moved" else kind


_OF_TEXTS = {"item": _item_name, "paragraph": _paragraph_name}


def field_label(change: Change, field: PlanPath, side: Knowledge, language: Language) -> str:
    """Name a field as a line of a table does, with a capital."""
    return capital(_label(change, field, side.of(change.page.key.period), language), language)


def _label(change: Change, field: PlanPath, known: PeriodKnowledge | None, language: Language) -> str:
    if not field:
        return ""
    parent = _LISTS.get(change.record.kind, change.page.key.kind)
    first, last = str(field[0]), str(field[-1])
    if change.record.kind in ("item", "paragraph") and field == ("text",):
        return ""
    if first == "values" and len(field) > 1:
        return _value_label(change, last, known, language)
    if first == "cost_estimate" and len(field) > 1:
        return f"{last} {field_name(parent, first, language)}"
    names, above = list[str](), parent
    for step in field:
        if isinstance(step, int):
            names.append(str(step + 1))
            continue
        is_own = above in _MONEY_BY or above in _OWN_KEYS
        names.append(_key_name(above, step, change, known) if is_own else field_name(above, step, language))
        above = step
    return ": ".join(filter(None, names))


def _key_name(above: str, key: str, change: Change, known: PeriodKnowledge | None) -> str:
    """Name a key of the editor's own; an economic code and a source by the frame, where it is not the frame that changed."""
    if above == "off_budget_sources" and change.page.key.kind == "program":
        return ""  # what the source is called stands beside it
    if above not in _MONEY_BY or known is None or change.page.key.kind == "program":
        return key
    name = known.money_name(key)
    return f"{key} {name}".strip() if above == "economic_codes" else name or key


def _value_label(change: Change, period: str, known: PeriodKnowledge | None, language: Language) -> str:
    tenses = known.tenses if known else {}
    if known and change.record.kind == "monitoring_indicator":
        tenses = known.monitoring_tenses
    heading = known.heading(period) if known else _heading(period)
    if language == "en":
        heading = period
    return pick(_TENSES[tenses.get(period, "")], language).format(period=heading.replace("\u00a0", " "))


def _heading(period: str) -> str:
    parsed = parse_period(period)
    return parsed.heading if parsed else period


def page_title(page: Page, side: Knowledge, language: Language) -> str:
    """Title a page: by its own title, by the section that a text prints under, or by what its file is."""
    kind, name = page.key.kind, page.key.key
    if kind == "narrative":
        known = side.of(page.key.period)
        section = known.section_of(name) if known else ""
        if known and name and known.plan.frame.foreword == name:
            section = capital(field_name("program", "foreword", language), language)
        return f"{section} ({name})" if section else name
    if kind in FILES and (not page.title or page.title.endswith(".yaml")):
        return pick(FILES[kind], language)
    return page.title or kind


def capital(text: str, language: Language) -> str:
    """Begin a text with a capital letter."""
    if language == "tr":
        return upper(text[:1]) + text[1:]
    return text[:1].upper() + text[1:]
