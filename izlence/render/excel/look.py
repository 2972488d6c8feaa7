"""The look of a workbook as a designer writes it in `templates/excel/*.yaml`; each field is a key there."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import MISSING, dataclass, fields
from difflib import get_close_matches
from typing import Any, Literal, NewType, get_type_hints

from izlence.diagnostic import Diagnostic, Fact, Origin
from izlence.render.excel import look_rules as rules
from izlence.render.excel.look_value import KINDS, SECTION, Kind

Colour = NewType("Colour", str)
NumberFormat = NewType("NumberFormat", str)
Header = NewType("Header", str)
Margin = NewType("Margin", float)


@dataclass(frozen=True, slots=True)
class Fonts:
    """The font; `letter_width` is how wide its letters run against Calibri's, for the height of wrapped rows."""

    name: str
    size: float
    title_size: float
    small_size: float
    letter_width: float


@dataclass(frozen=True, slots=True)
class Colours:
    """The colours, as #RRGGBB."""

    title: Colour
    title_text: Colour
    subtitle_text: Colour
    heading: Colour
    heading_text: Colour
    band: Colour
    emphasis: Colour
    total: Colour
    border: Colour
    link: Colour
    data_tab: Colour
    chart: Colour
    chart_second: Colour


@dataclass(frozen=True, slots=True)
class Widths:
    """Column widths in characters; figures and data widen their column when they need more."""

    label: float
    text: float
    value: float
    table: float
    table_landscape: float
    contents_number: float
    contents_sheet: float
    contents_codes: float
    data_most: float


@dataclass(frozen=True, slots=True)
class NumberFormats:
    """Excel's number formats, with `{decimals}` and `{currency}` where they go."""

    number: NumberFormat
    percent_after: NumberFormat
    percent_before: NumberFormat
    money: NumberFormat


@dataclass(frozen=True, slots=True)
class Printing:
    """The print set-up of the sheets; margins in centimetres, header and footer in Excel's codes."""

    orientation: Literal["portrait", "landscape"]
    left: Margin
    right: Margin
    top: Margin
    bottom: Margin
    header: Header
    footer: Header


@dataclass(frozen=True, slots=True)
class Labels:
    """The fixed wording of every workbook."""

    contents: str
    number: str
    sheet: str
    codes: str
    tables: str
    charts: str
    directorates: str
    data: str
    total_cost: str
    total_budget: str
    total_off_budget: str
    table_names: str
    millions: str
    unit: str


@dataclass(frozen=True, slots=True)
class CardLabels:
    """The fixed wording of objective cards."""

    goal: str
    objective: str
    directorate: str
    cooperating: str
    risks: str
    activities: str
    cost_estimate: str
    findings: str
    needs: str
    bullet: str


@dataclass(frozen=True, slots=True)
class WorkbookLook:
    """Everything a designer decides about a workbook."""

    fonts: Fonts
    colours: Colours
    widths: Widths
    number_formats: NumberFormats
    printing: Printing
    labels: Labels
    short_words: Mapping[str, str]
    card: CardLabels | None = None


_SECTIONS: Mapping[str, type] = {
    "fonts": Fonts,
    "colours": Colours,
    "widths": Widths,
    "number_formats": NumberFormats,
    "printing": Printing,
    "labels": Labels,
    "card": CardLabels,
}


_LONGEST_SAMPLE = 60


def read_look(
    data: object, file: str, *, with_cards: bool = False
) -> tuple[WorkbookLook | None, tuple[Diagnostic, ...]]:
    """Read a look from YAML data; no look where a key is unknown, missing or wrongly written."""
    found: list[Diagnostic] = []
    look = _section(WorkbookLook, data, Origin(file), found)
    if isinstance(look, WorkbookLook) and with_cards and look.card is None:
        found.append(_missing("card", Origin(file)))
    return (look if not found else None), tuple(found)


def _section(record: type, data: object, origin: Origin, found: list[Diagnostic]) -> Any:
    """Read the keys that stand together in one place."""
    if not isinstance(data, Mapping):
        found.append(_wrong(data, SECTION, origin))
        return None
    known = {field.name: field for field in fields(record)}
    hints = get_type_hints(record)
    before = len(found)
    missing = {name for name in known if name not in data}
    for key in data:
        if key not in known:
            near = next(iter(get_close_matches(key[:_LONGEST_SAMPLE].lower(), sorted(missing), n=1)), "")
            missing.discard(near)  # one slip, one finding
            found.append(_unknown(key, known, near, origin))
    found += [
        _missing(name, origin)
        for name, field in known.items()
        if name in missing and field.default is MISSING
    ]
    values = {name: _field(hints[name], data[name], origin.at(name), found) for name in known if name in data}
    return record(**values) if len(found) == before else None


def _field(hint: Any, value: object, origin: Origin, found: list[Diagnostic]) -> Any:
    section = _SECTIONS.get(str(origin.path[-1])) if len(origin.path) == 1 else None
    if section is not None:
        return _section(section, value, origin, found)
    kind = KINDS[getattr(hint, "__name__", "")]
    if kind.accepts(value):
        return float(value) if isinstance(value, int | float) else value
    if kind is KINDS["Mapping"] and isinstance(value, Mapping):
        wrong = [(word, short) for word, short in value.items() if not kind.accepts({word: short})]
        found += [_wrong(short, KINDS["str"], origin.at(word)) for word, short in wrong]
    else:
        found.append(_wrong(value, kind, origin))
    return None


def _unknown(key: str, known: Mapping[str, object], near: str, origin: Origin) -> Diagnostic:
    facts: dict[str, Fact] = {"key": _sample(key), "known": ", ".join(known)}
    if near:
        return Diagnostic(rules.UNKNOWN_KEY_NEAR, origin.key(key), {**facts, "suggestion": near})
    return Diagnostic(rules.UNKNOWN_KEY, origin.key(key), facts)


def _missing(name: str, origin: Origin) -> Diagnostic:
    # The key of the section is there to point at; a section that is missing itself leaves only the file.
    where = Origin(origin.file, origin.path, "key") if origin.path else origin
    return Diagnostic(rules.MISSING_KEY, where, {"key": ".".join([*map(str, origin.path), name])})


def _wrong(value: object, kind: Kind, origin: Origin) -> Diagnostic:
    facts: dict[str, Fact] = {
        "key": ".".join(map(str, origin.path)),
        "written": _sample(_as_written(value)),
        "wanted": kind.tr,
        "wanted_en": kind.en,
    }
    return Diagnostic(rules.WRONG_VALUE, origin, facts)


def _as_written(value: object) -> str:
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, Mapping):
        return "…"
    return "" if value is None else str(value)


def _sample(text: str) -> str:
    return text if len(text) <= _LONGEST_SAMPLE else text[: _LONGEST_SAMPLE - 1] + "…"
