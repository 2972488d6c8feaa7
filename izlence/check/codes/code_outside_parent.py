"""Bir kod, bağlı olduğu kaydın numarasıyla başlar.

Kural: code-outside-parent.

Neden: Numaralar iç içedir: A4 → H4.4 → PH4.4.1 → PG4.4.1.1, IG4.4.1.1, F4.4.1.1; alt göstergeler de
göstergenin numarasını taşır. H2.2'nin altında duran PG2.1.3 okuyanı yanlış hedefe götürür.

Kaynak: Yayımlanmış stratejik planlarda görülen hata (H2.2 altında PG2.1 numaralı göstergeler).

Dosyanın adı ile içindeki kod birbirini tutmuyorsa satırlar ikisinden birine uyduğunda burada yazılmaz;
onu file-name-differs söyler. Tanımı olmayan hedef ve amaçları unknown-code söyler.

Uygun::

    # halkla-iliskiler/PH4.4.1.yaml
    activities:
      - {code: F4.4.1.1, name: Yazılım bakım onarım, budget: 1000}

Uygun değil::

    # halkla-iliskiler/PH4.4.1.yaml
    activities:
      - {code: F4.4.2.1, name: Yazılım bakım onarım, budget: 1000}
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cached_property

from izlence.check.walk import Page, indicators_of, page_code, pages
from izlence.compute.figures import Figures
from izlence.diagnostic import Diagnostic, Wording, error
from izlence.model.code import parse_code, stands_under
from izlence.model.plan import Objective, Plan
from izlence.model.records import Activity, Indicator, PerformanceTarget

CODE_OUTSIDE_PARENT = error(
    "code-outside-parent",
    tr=Wording(
        "“{code}” kodu, bağlı olduğu “{parent}” kaydının numarasıyla başlamıyor.",
        "Burada kod “{expected}” biçiminde olur; kayıt başka bir sayfanınsa oraya taşıyın.",
    ),
    en=Wording(
        "The code “{code}” does not begin with the numbers of “{parent}”, to which it belongs.",
        "Here a code looks like “{expected}”; if the record belongs to another page, move it there.",
    ),
)

Coded = Objective | PerformanceTarget | Indicator | Activity


class _FreeCodes:
    """The codes that a finding may offer: none that a record of the plan has, and none that was offered before."""

    def __init__(self, plan: Plan) -> None:
        self._plan = plan
        self._offered: dict[str, int] = {}

    def like(self, wanted: str) -> str:
        """Give the wanted code or, where it is taken, the next number that is free."""
        stem, _, last = wanted.rpartition(".")
        if not last.isdecimal():
            return wanted
        # Where one code is written on very many records the search goes on from where it ended.
        number = self._offered.get(wanted) or int(last)
        while f"{stem}.{number}" in self._taken:
            number += 1
        self._offered[wanted] = number
        self._taken.add(f"{stem}.{number}")
        return f"{stem}.{number}"

    @cached_property
    def _taken(self) -> set[str]:
        plan = self._plan
        taken = {objective.code for objective in plan.objectives}
        for page in pages(plan):
            taken.add(page_code(page))
            taken.update(indicator.code for indicator in indicators_of(page))
            if isinstance(page, PerformanceTarget):
                taken.update(activity.code for activity in page.activities)
        return taken


def check(plan: Plan, _figures: Figures) -> Iterator[Diagnostic]:
    """Find the codes that do not carry the numbers of the record above them."""
    free = _FreeCodes(plan)
    goals = {goal.code for goal in plan.goals}
    for objective in plan.objectives:
        if objective.goal in goals:
            yield from _outside((objective,), (objective.goal,), free)
    objectives = {objective.code for objective in plan.objectives}
    for page in pages(plan):
        if isinstance(page, PerformanceTarget) and page.objective in objectives:
            yield from _outside((page,), (page.objective,), free)
        yield from _on_page(page, free)


def _on_page(page: Page, free: _FreeCodes) -> Iterator[Diagnostic]:
    file = page.origin.file.rpartition("/")[2].removesuffix(".yaml")
    parents = tuple(filter(parse_code, dict.fromkeys((page_code(page), file))))
    yield from _indicators(page.indicators, parents, free)
    if isinstance(page, PerformanceTarget):
        yield from _indicators(page.monitoring_indicators, parents, free)
        yield from _outside(page.activities, parents, free)


def _indicators(
    indicators: tuple[Indicator, ...], parents: tuple[str, ...], free: _FreeCodes
) -> Iterator[Diagnostic]:
    yield from _outside(indicators, parents, free)
    for indicator in indicators:
        if indicator.parts:
            yield from _indicators(indicator.parts, (indicator.code,), free)


def _outside(records: Sequence[Coded], parents: tuple[str, ...], free: _FreeCodes) -> Iterator[Diagnostic]:
    """Hold records against the codes they may stand under; nothing to say when no such code is well-formed."""
    family = _family(records[0].code) if records else ""
    beginnings = {family + parent[len(_family(parent)) :] for parent in parents}
    for record in records:
        # Codes are compared as text first, which is ten times faster than taking them apart.
        if record.code.rpartition(".")[0] in beginnings:
            continue
        if parents and not any(stands_under(record.code, parent) for parent in parents):
            facts = {
                "code": record.code,
                "parent": parents[0],
                "expected": free.like(_expected(record.code, parents[0])),
            }
            yield Diagnostic(CODE_OUTSIDE_PARENT, record.origin.at("code"), facts, record.code)


def _expected(code: str, parent: str) -> str:
    """Give the code as it would be under its parent: PG7.2.1 under H4.4 is PG4.4.1."""
    return f"{_family(code)}{parent[len(_family(parent)) :]}.{code.rpartition('.')[2]}"


def _family(code: str) -> str:
    return code.rstrip("0123456789.")
