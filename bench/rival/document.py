"""The context that the template prints: records of texts, with the numbers beside them for Excel."""

from __future__ import annotations

from collections.abc import Iterable
from decimal import Decimal
from types import SimpleNamespace as Record
from typing import Any

Data = dict[str, Any]
Number = int | Decimal | None
_TURKISH = str.maketrans(",.", ".,")
_CAPITALS = str.maketrans("iı", "İI")
_NO_BREAK = "\u00a0"
_RAISED = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")


def number(value: Number) -> str:
    """Write a number in Turkish."""
    return "-" if value is None else f"{value:,}".translate(_TURKISH)


def money(value: Number, currency: str) -> str:
    """Write an amount."""
    return "-" if value is None else f"{number(value)}{_NO_BREAK}{currency}"


def context(plan: Data) -> Data:
    """Give what the Word template asks for."""
    frame, institution = plan["frame"], plan["institution"]
    return {
        "title": frame["title"],
        "institution": institution["name"],
        "period": str(frame["year"]),
        "year": str(frame["year"]),
        "language": institution["language"],
        "pages": _pages(plan),
    }


def _pages(plan: Data) -> list[Record]:
    pages: list[Record] = []
    for target in plan["targets"]:
        page = _page(target, plan)
        page.first_of_directorate = not pages or pages[-1].directorate_folder != page.directorate_folder
        pages.append(page)
    return pages


def _page(target: Data, plan: Data) -> Record:
    objective = plan["objectives"][target["objective"]]
    goal_number, objective_number = target["objective"].lstrip("H").split(".")
    frame = plan["frame"]
    notes = target.get("notes", ())
    marks = {note["id"]: note.get("mark") or str(i).translate(_RAISED) for i, note in enumerate(notes, 1)}
    shown = {
        note["id"]: marks[note["id"]] if "mark" in note else _NO_BREAK + marks[note["id"]] for note in notes
    }
    page = Record(
        code=target["code"],
        directorate_folder=target["folder"],
        directorate=target["directorate"],
        directorate_capitals=target["directorate"].translate(_CAPITALS).upper(),
        goal_number=goal_number,
        goal=plan["goals"][f"A{goal_number}"]["title"],
        objective_number=objective_number,
        objective=objective["title"],
        number=target["code"].removeprefix("PH"),
        title=target["title"],
        year=str(frame["year"]),
        indicators=_indicators(target, "indicators", frame["columns"], "PERFORMANS GÖSTERGELERİ", shown),
        monitoring_indicators=_indicators(
            target, "monitoring_indicators", frame["monitoring_columns"], "İZLEME GÖSTERGELERİ", shown
        ),
        activities=_activities(target, plan, shown),
        economic_codes=_economic_codes(target, plan),
        notes=[Record(mark=marks[note["id"]], gap=" ", text=note["text"]) for note in notes],
    )
    page.lines = _lines(page)
    return page


def _lines(page: Record) -> list[Record]:
    return [
        Record(label="SORUMLU BİRİM:", text=page.directorate_capitals),
        Record(label=f"AMAÇ {page.goal_number}.", text=page.goal),
        Record(label=f"HEDEF {page.objective_number}.", text=page.objective),
        Record(label=f"PERFORMANS HEDEFİ {page.number}.", text=page.title),
    ]


def _indicators(target: Data, key: str, columns: list[Data], title: str, marks: Data) -> Record:
    headings = target.get("look", {}).get("period_headings", {})
    periods = [str(period) for group in columns for period in group["periods"]]
    rows: list[Record] = []
    for position, row in enumerate(target[key], 1):
        rows.append(_indicator_row(row, f"{position}.", periods, marks))
        rows += [_indicator_row(part, "", periods, marks) for part in row.get("parts", ())]
    return Record(
        title=title,
        description=title,
        groups=[Record(heading=group["heading"], span=len(group["periods"])) for group in columns],
        headings=[Record(heading=headings.get(period) or _period_heading(period)) for period in periods],
        rows=rows,
    )


def _period_heading(period: str) -> str:
    return period.replace("-H1", " (6\u00a0aylık)")


def _indicator_row(row: Data, position: str, periods: list[str], marks: Data) -> Record:
    sign = "%" if row["unit"] == "%" else ""
    numbers = [row["values"].get(period) for period in periods]
    mark = marks.get(row.get("note"), "")
    return Record(
        code=row["code"],
        number=position,
        name=row["name"],
        mark=mark,
        unit=row["unit"],
        values=["-" if value is None else number(value) + sign for value in numbers],
        numbers=numbers,
        is_percent=bool(sign),
        is_part=not position,
        label=" ".join(filter(None, (position, row["name"]))) + mark,
    )


def _activities(target: Data, plan: Data, marks: Data) -> Record:
    bullet = target.get("look", {}).get("activity_mark", "►")
    rows = [
        _activity_row(row, bullet, plan["institution"]["currency"], marks) for row in target["activities"]
    ]
    total = {
        "name": "TOPLAM HEDEF MALİYETİ",
        "budget": _sum(row.get("budget") for row in target["activities"]),
        "off_budget": _sum(row.get("off_budget") for row in target["activities"]),
    }
    return Record(
        title="HEDEFLE İLGİLİ FAALİYETLER VE PROJELER",
        description="HEDEFLE İLGİLİ FAALİYETLER VE PROJELER",
        group=f"{plan['frame']['year']} YILI MALİ KAYNAK İHTİYACI",
        columns=[Record(heading=heading) for heading in ("", "BÜTÇE", "BÜTÇE DIŞI", "TOPLAM")],
        rows=rows,
        total=_activity_row(total, "", plan["institution"]["currency"], marks),
    )


def _activity_row(row: Data, bullet: str, currency: str, marks: Data) -> Record:
    budget, off_budget = row.get("budget"), row.get("off_budget")
    total = _sum((budget, off_budget))
    mark = marks.get(row.get("note"), "")
    return Record(
        bullet=bullet,
        name=row["name"],
        mark=mark,
        budget=money(budget, currency) if "budget" in row else "",
        off_budget=money(off_budget, currency) if "off_budget" in row else "",
        total=money(total, currency),
        numbers=(budget, off_budget, total),
        is_personnel=row.get("kind") == "personnel",
        is_total=not bullet,
        label=" ".join(filter(None, (bullet, row["name"]))) + mark,
    )


def _economic_codes(target: Data, plan: Data) -> Record:
    currency, names = plan["institution"]["currency"], plan["frame"]["economic_codes"]
    amounts = sorted(target["economic_codes"].items())
    return Record(
        title="EKONOMİK KOD",
        description="EKONOMİK KOD",
        heading=str(plan["frame"]["year"]),
        rows=[_economic_code_row(code, names[code], amount, currency) for code, amount in amounts],
        total=_economic_code_row(
            "", "TOPLAM KAYNAK İHTİYACI", _sum(amount for _, amount in amounts), currency
        ),
    )


def _economic_code_row(code: str, name: str, amount: Number, currency: str) -> Record:
    return Record(
        code=code,
        name=name,
        amount=money(amount, currency),
        number=amount,
        is_total=not code,
        label=f"{code} {name}".strip(),
    )


def _sum(amounts: Iterable[Number]) -> Number:
    return sum(amount or 0 for amount in amounts)
