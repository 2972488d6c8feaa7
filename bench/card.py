"""One objective card of the synthetic municipality, as the text of its file."""

from __future__ import annotations

from random import Random

from bench import wording
from bench.yaml_text import document, mapping, scalar, schema_line

BASELINE = "2024-H1"
YEARS = ("2025", "2026", "2027", "2028", "2029")
WEIGHTS = (20, 20, 10, 10, 10, 10, 10, 10)


def card_text(numbers: str, subject: str, random: Random) -> str:
    """Write the file of card `H<numbers>`; `random` decides figures, its state is the caller's seed."""
    lines = [schema_line("objective-card", 3), f"code: H{numbers}", "cooperating: all", "", "indicators:"]
    names = (*wording.INDICATORS[:4], *wording.MONITORING_INDICATORS[:4])
    for index, ((name, unit), weight) in enumerate(zip(names, WEIGHTS, strict=True)):
        lines += [
            f"  - code: PG{numbers}.{index + 1}",
            f"    name: {scalar(name.format(subject=subject))}",
            f"    unit: {unit}",
            f"    weight: {weight}",
            f"    values: {_values(random, index == len(names) - 1)}",
            "    monitoring_frequency: 6 ayda bir",
            "    reporting_frequency: Yılda bir",
        ]
    lines += _texts("risks", wording.RISKS, subject)
    lines += _texts("activities", wording.ACTIVITIES[:4], subject)
    lines += ["", f"cost_estimate: {random.randint(1_000, 90_000) * 10_000:_}"]
    lines += _texts("findings", wording.FINDINGS, subject) + _texts("needs", wording.NEEDS, subject)
    return document(lines)


def _values(random: Random, without_baseline: bool) -> str:
    """Give a baseline of half a year and five years that rise."""
    value = random.randint(50, 50_000)
    values = {BASELINE: "null" if without_baseline else str(value)}
    for year in YEARS:
        value += random.randint(1, value // 5 + 1)
        values[year] = str(value)
    return mapping(values)


def _texts(key: str, texts: tuple[str, ...], subject: str) -> list[str]:
    items = [line for text in texts for line in ("  - >-", f"    {text.format(subject=subject)}")]
    return ["", f"{key}:", *items]
