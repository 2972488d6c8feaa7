"""The look of a workbook as a designer writes it in `templates/excel/*.yaml`; each field is a key there."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import MISSING, dataclass, fields
from typing import Any, Literal, NewType, get_type_hints

from izlence.render.excel.look_value import read_value

Colour = NewType("Colour", str)
NumberFormat = NewType("NumberFormat", str)


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


@dataclass(frozen=True, slots=True)
class Widths:
    """Column widths in characters; figures and data widen their column when they need more."""

    label: float
    text: float
    value: float
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
    left: float
    right: float
    top: float
    bottom: float
    header: str
    footer: str


@dataclass(frozen=True, slots=True)
class Labels:
    """The fixed wording of every workbook."""

    contents: str
    number: str
    sheet: str
    codes: str
    directorates: str
    data: str
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


def read_look(data: Mapping[str, Any]) -> WorkbookLook:
    """Read a look from YAML data; a ValueError names every key that is unknown, missing or wrongly written."""
    problems: list[str] = []
    values = _read(WorkbookLook, data, "", problems)
    if problems:
        raise ValueError("the look of the workbook: " + "; ".join(problems))
    return WorkbookLook(**values)


def _read(record: type, data: object, place: str, problems: list[str]) -> dict[str, Any]:
    if not isinstance(data, Mapping):
        problems.append(f"{place or 'the file'} must be a mapping")
        return {}
    known = {field.name: field for field in fields(record)}
    hints = get_type_hints(record)
    dot = f"{place}." if place else ""
    problems += [f"unknown key {dot}{key}" for key in data if key not in known]
    problems += [
        f"missing key {dot}{name}"
        for name, field in known.items()
        if name not in data and field.default is MISSING
    ]
    return {name: _field(hints[name], data[name], dot + name, problems) for name in known if name in data}


def _field(kind: Any, value: object, place: str, problems: list[str]) -> object:
    section = _SECTIONS.get(place)
    if section is None:
        return read_value(getattr(kind, "__name__", ""), value, place, problems)
    before = len(problems)
    values = _read(section, value, place, problems)
    return section(**values) if len(problems) == before else None
