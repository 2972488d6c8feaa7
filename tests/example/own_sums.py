"""Adds up the example institution's plan by itself: plain YAML, plain Decimal, nothing of the program.

Every number is read as the text that stands in the file, so that no float comes between.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from pathlib import Path
from typing import Any

import yaml

Amounts = Mapping[str, Decimal]


@dataclass
class Need:
    """What something needs: by economic code, by source outside the budget, and its budget where no code is known."""

    codes: defaultdict[str, Decimal] = field(default_factory=lambda: defaultdict(Decimal))
    sources: defaultdict[str, Decimal] = field(default_factory=lambda: defaultdict(Decimal))
    budget: Decimal = Decimal(0)

    @property
    def off_budget(self) -> Decimal:
        return sum(self.sources.values(), Decimal(0))

    @property
    def total(self) -> Decimal:
        return self.budget + self.off_budget

    def add(self, other: Need) -> None:
        for code, amount in other.codes.items():
            self.codes[code] += amount
        for source, amount in other.sources.items():
            self.sources[source] += amount
        self.budget += other.budget


@dataclass
class Programme:
    """The programme's needs by activity, target, goal and directorate, and what stands beside them."""

    activities: dict[str, Need] = field(default_factory=dict)
    targets: dict[str, Need] = field(default_factory=dict)
    goals: defaultdict[str, Need] = field(default_factory=lambda: defaultdict(Need))
    directorates: defaultdict[str, Need] = field(default_factory=lambda: defaultdict(Need))
    of_activities: Need = field(default_factory=Need)
    administration: Need = field(default_factory=Need)
    transfers: Need = field(default_factory=Need)
    whole: Need = field(default_factory=Need)


def load(path: Path) -> dict[str, Any]:
    """Read a file with every scalar as text."""
    return dict(yaml.load(path.read_text(encoding="utf-8"), yaml.BaseLoader))


def number(text: str) -> Decimal:
    return Decimal(text.replace("_", ""))


def amounts(written: Mapping[str, str]) -> dict[str, Decimal]:
    return {key: number(text) for key, text in written.items()}


def target_files(folder: Path) -> Iterator[tuple[str, dict[str, Any]]]:
    """Give each target with its directorate's folder."""
    for path in sorted(folder.glob("*/PH*.yaml")):
        yield path.parent.name, load(path)


def add_up_programme(folder: Path) -> Programme:
    """Add up a programme's folder."""
    sums = Programme()
    for directorate, target in target_files(folder):
        need = sums.targets[target["code"]] = Need()
        for activity in target["activities"]:
            own = sums.activities[activity["code"]] = _activity(activity)
            need.add(own)
        if "economic_codes" in target:
            need.codes.update(amounts(target["economic_codes"]))
        for group, key in ((sums.goals, "A" + target["code"][2]), (sums.directorates, directorate)):
            group[key].add(need)
        sums.of_activities.add(need)
    general = load(folder / "general-costs.yaml")
    sums.administration, sums.transfers = (_outside(general[key]) for key in ("administration", "transfers"))
    for part in (sums.of_activities, sums.administration, sums.transfers):
        sums.whole.add(part)
    return sums


def _activity(activity: Mapping[str, Any]) -> Need:
    need = Need()
    if "economic_codes" in activity:
        need.codes.update(amounts(activity["economic_codes"]))
        need.budget = sum(need.codes.values(), Decimal(0))
    else:
        need.budget = number(activity["budget"])
    off_budget = activity.get("off_budget", "0")
    if isinstance(off_budget, dict):
        need.sources.update(amounts(off_budget))
    else:
        assert number(off_budget) == 0, "the example names the source of every amount outside the budget"
    return need


def _outside(costs: Mapping[str, Any]) -> Need:
    need = Need()
    need.codes.update(amounts(costs["economic_codes"]))
    need.sources.update(amounts(costs.get("off_budget", {})))
    need.budget = sum(need.codes.values(), Decimal(0))
    return need


def add_up_strategy(folder: Path) -> dict[str, dict[str, Decimal]]:
    """Add up a strategic plan's costs by year: of each objective, each goal, the administration and all of them."""
    sums: defaultdict[str, defaultdict[str, Decimal]] = defaultdict(lambda: defaultdict(Decimal))
    administration = load(folder / "general-costs.yaml")["administration"]
    rows = [("administration", administration)]
    for path in sorted(folder.glob("*/H*.yaml")):
        card = load(path)
        rows.append((card["code"], card["cost_estimate"]))
    for key, costs in rows:
        for year, amount in amounts(costs).items():
            keys = {key, "total"} | ({"A" + key[1]} if key.startswith("H") else set())
            for each in keys:
                sums[each][year] += amount
    return {key: dict(years) for key, years in sums.items()}
