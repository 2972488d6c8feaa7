"""One performance target of the synthetic municipality, as the text of its file."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import ROUND_HALF_UP, Decimal
from random import Random

from bench import wording
from bench.yaml_text import document, folded, mapping, scalar, schema_line

PERIODS = ("2022", "2023-H1", "2024")
NOTE_IDS = ("basvuru", "oran", "duzenlenemeyen")
Figures = tuple[int, int, int]


def target_text(numbers: str, subject: str, activities: int, random: Random) -> str:
    """Write the file of target `PH<numbers>`; `random` decides figures, its state is the caller's seed."""
    goal, objective, position = numbers.split(".")
    title = wording.TITLES[random.randrange(len(wording.TITLES))].format(subject=subject)
    lines = [schema_line("performance-target", 3), f"code: PH{numbers}", f"objective: H{goal}.{objective}"]
    lines += folded("title", title, 0)
    # Half of the pages let the program number their notes, half bring their own marks, as real pages do.
    own_marks = int(position) % 2 == 0
    if own_marks:
        lines += ["", "look:", "  activity_mark: ▶", "  period_headings: {2023-H1: 2023 (6 Aylık)}"]
    with_parts = int(position) % 3 == 1
    lines += ["", "indicators:", *_indicators(numbers, subject, with_parts, random)]
    lines += ["", "monitoring_indicators:", *_monitoring_indicators(numbers, subject, random)]
    lines += ["", *_money(numbers, subject, activities, own_marks, random)]
    lines += ["", "notes:"]
    for mark, (note, text) in enumerate(zip(NOTE_IDS, wording.NOTES, strict=True), start=1):
        lines += [f"  - id: {note}"]
        lines += [f'    mark: "{"*" * mark}"'] if own_marks else []
        lines += folded("text", text, 4)
    return document(lines)


def _figures(random: Random, largest: int) -> Figures:
    """Give a year's count, half a year's, and a target that is not below what was reached."""
    reached = random.randint(largest // 10, largest)
    return reached, reached * random.randint(40, 60) // 100, reached + random.randint(0, largest // 4)


def _values(figures: tuple[object, ...]) -> str:
    return mapping(dict(zip(PERIODS, map(str, figures), strict=True)))


def _indicator(code: str, name: str, unit: str, values: str, *more: str, indent: int = 2) -> list[str]:
    space = " " * indent
    unit = f'"{unit}"' if unit == "%" else unit
    lines = [f"{space}- code: {code}", f"{space}  name: {scalar(name)}", f"{space}  unit: {unit}"]
    return [*lines, *(f"{space}  {line}" for line in more), f"{space}  values: {values}"]


def _percentages(share: tuple[Figures, Figures]) -> tuple[Decimal, ...]:
    """Divide period by period, rounded half up to two decimals, as the check recomputes it."""
    pairs = zip(*share, strict=True)
    return tuple(
        (Decimal(100 * part) / whole).quantize(Decimal("0.01"), ROUND_HALF_UP) for part, whole in pairs
    )


def _indicators(numbers: str, subject: str, with_parts: bool, random: Random) -> Iterator[str]:
    received = _figures(random, 60_000)
    answered: Figures = tuple(count * random.randint(70, 99) // 100 for count in received)  # type: ignore[assignment]
    special: dict[int, tuple[tuple[object, ...], tuple[str, ...]]] = {
        wording.RECEIVED: (received, (f"note: {NOTE_IDS[0]}",)),
        wording.ANSWERED: (answered, ()),
        wording.ANSWERED_SHARE: (
            _percentages((answered, received)),
            (
                f"formula: PG{numbers}.{wording.ANSWERED + 1} / PG{numbers}.{wording.RECEIVED + 1}",
                f"note: {NOTE_IDS[1]}",
            ),
        ),
        wording.SATISFACTION: (("90.0", "92.5", "95.0"), ()),
        wording.RESPONSE_DAYS: ((5, 4, 4), ()),
    }
    for index, (pattern, unit) in enumerate(wording.INDICATORS):
        code, name = f"PG{numbers}.{index + 1}", pattern.format(subject=subject)
        if index == wording.FIELD_WORK and with_parts:
            yield from _indicator_with_parts(code, name, unit, random)
            continue
        figures, more = special.get(index) or (_figures(random, 10 ** random.randint(2, 5)), ())
        yield from _indicator(code, name, unit, _values(figures), *more)


def _indicator_with_parts(code: str, name: str, unit: str, random: Random) -> Iterator[str]:
    """Write an indicator whose first three parts add up to it, and a subtotal that must not be added again."""
    parts = [_figures(random, 4_000) for _ in wording.PARTS]
    codes = [f"{code}.{position}" for position in range(1, len(parts) + 2)]
    whole = tuple(map(sum, zip(*parts, strict=True)))
    yield from _indicator(code, name, unit, _values(whole), f"sum_of: [{', '.join(codes[:-1])}]")
    yield "    parts:"
    for part_code, part_name, figures in zip(codes, wording.PARTS, parts, strict=False):
        yield from _indicator(part_code, part_name, unit, _values(figures), indent=6)
    subtotal = tuple(map(sum, zip(*parts[:2], strict=True)))
    more = f"sum_of: [{codes[0]}, {codes[1]}]"
    yield from _indicator(codes[-1], wording.PARTS_SUBTOTAL, unit, _values(subtotal), more, indent=6)


def _monitoring_indicators(numbers: str, subject: str, random: Random) -> Iterator[str]:
    last = len(wording.MONITORING_INDICATORS) - 1
    for index, (pattern, unit) in enumerate(wording.MONITORING_INDICATORS):
        code, name = f"IG{numbers}.{index + 1}", pattern.format(subject=subject)
        if index == last:
            values = _values(("null", "null", random.randint(2, 12)))
            yield from _indicator(code, name, unit, values, f"note: {NOTE_IDS[2]}")
        else:
            yield from _indicator(code, name, unit, _values(_figures(random, 5_000)))


def _money(numbers: str, subject: str, activities: int, write_zero: bool, random: Random) -> Iterator[str]:
    """Write activities and economic codes of the same total; personnel is codes 01 and 02."""
    budgets = [random.randint(10, 4_000) * 500 for _ in range(activities - 1)]
    salaries = random.randint(100, 9_000) * 250
    contributions = salaries // 10
    investment = sum(budgets) // 5
    yield "activities:"
    for index, budget in enumerate([*budgets, salaries + contributions]):
        personnel = index == len(budgets)
        name = wording.PERSONNEL if personnel else wording.ACTIVITIES[index % len(wording.ACTIVITIES)]
        yield f"  - code: F{numbers}.{index + 1}"
        yield f"    name: {scalar(name.format(subject=subject))}"
        yield from ["    kind: personnel"] if personnel else []
        yield f"    budget: {budget:_}"
        yield from ["    off_budget: 0"] if write_zero else []
    codes = {"01": salaries, "02": contributions, "03": sum(budgets) - investment, "06": investment}
    yield ""
    yield "economic_codes: " + mapping({f'"{code}"': f"{amount:_}" for code, amount in codes.items()})
