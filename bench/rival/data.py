"""The tidy data sheets: one row a value."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from typing import Any

Data = dict[str, Any]
Row = tuple[str | int | Decimal | None, ...]
Sheet = tuple[str, tuple[str, ...], list[Row]]

_HEAD = ("Müdürlük", "Performans Hedefi")
_KINDS = {"activity": "Faaliyet", "personnel": "Personel"}


def data_sheets(plan: Data) -> list[Sheet]:
    """Give the sheets' names, headings and rows; the last column is the value."""
    value = (*_HEAD, "Kod", "Gösterge", "Tür", "Birim", "Dönem", "Değer")
    activity = (*_HEAD, "Kod", "Faaliyet", "Tür", "Kaynak", "Tutar")
    economic = (*_HEAD, "Ekonomik Kod", "Ad", "Tutar")
    return [
        ("Veri Göstergeler", value, [row for target in plan["targets"] for row in _values(target)]),
        ("Veri Faaliyetler", activity, [row for target in plan["targets"] for row in _activities(target)]),
        (
            "Veri Ekonomik Kodlar",
            economic,
            [row for target in plan["targets"] for row in _economic(target, plan)],
        ),
    ]


def _values(target: Data) -> Iterator[Row]:
    for key, kind in (
        ("indicators", "Performans göstergesi"),
        ("monitoring_indicators", "İzleme göstergesi"),
    ):
        for row in target.get(key, ()):
            yield from _indicator(row, kind, target)
            for part in row.get("parts", ()):
                yield from _indicator(part, "Alt gösterge", target)


def _indicator(row: Data, kind: str, target: Data) -> Iterator[Row]:
    head = (target["directorate"], target["code"], row["code"], row["name"], kind, row["unit"])
    for period, value in row["values"].items():
        yield (*head, period, value)


def _activities(target: Data) -> Iterator[Row]:
    for row in target["activities"]:
        kind = _KINDS[row.get("kind", "activity")]
        head = (target["directorate"], target["code"], row["code"], row["name"], kind)
        for key, source in (("budget", "Bütçe"), ("off_budget", "Bütçe Dışı")):
            if row.get(key) is not None:
                yield (*head, source, row[key])


def _economic(target: Data, plan: Data) -> Iterator[Row]:
    names = plan["frame"]["economic_codes"]
    for code, amount in sorted(target["economic_codes"].items()):
        yield (target["directorate"], target["code"], code, names[code], amount)
