"""Bir kod yıldan yıla aynı kaydındır.

Kural: code-reused.

Neden: Karşılaştırma tabloları ve izleme raporları bir göstergeyi yıllar boyunca kodundan tanır. Kaldırılan bir göstergenin kodu
başka bir göstergeye verilirse geçen yılın değeri bu yılın başka bir göstergesiyle yan yana gelir. Programlar yıl sırasıyla
karşılaştırılır; hedefinin metni değişmemiş olan ve önceki adıyla hiçbir sözcüğü ortak olmayan bir gösterge ya da performans hedefi
başka bir kayıt sayılır. Yeni bir stratejik planla kodlar baştan verilebilir; hedefin metni değişmişse bakılmaz. Faaliyetler her yıl
yeniden planlandığı için karşılaştırılmaz. Ada bakarak anlaşıldığı için uyarıdır.

Kaynak: Yayımlanmış bir planda kaldırılan göstergenin kodu (5.4.6) başka bir göstergeye verilmiştir.

Uygun::

    # 2023/program.yaml
    year: 2023
    columns: [{heading: Y, periods: [2023]}]
    monitoring_columns: [{heading: Y, periods: [2023]}]

    # 2023/halkla-iliskiler/PH4.4.1.yaml
    indicators: [{code: PG4.4.1.1, name: Yararlanan kişi sayısı, unit: kişi, values: {2023: 5}}]

    # 2024/halkla-iliskiler/PH4.4.1.yaml
    code: PH4.4.1

Uygun değil::

    # 2023/program.yaml
    year: 2023
    columns: [{heading: Y, periods: [2023]}]
    monitoring_columns: [{heading: Y, periods: [2023]}]

    # 2023/halkla-iliskiler/PH4.4.1.yaml
    indicators: [{code: PG4.4.1.1, name: Basılan broşür sayısı, unit: adet, values: {2023: 5}}]

    # 2024/halkla-iliskiler/PH4.4.1.yaml
    code: PH4.4.1
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from izlence.check.across.walk_periods import programmes
from izlence.check.likeness import plain, stems
from izlence.check.rule import PlanWithFigures
from izlence.check.walk import indicators_of
from izlence.diagnostic import Diagnostic, Origin, Wording, warning
from izlence.model.plan import Plan

CODE_REUSED = warning(
    "code-reused",
    tr=Wording(
        "{code} kodu {year} yılında başka bir kaydındı: “{name}” ({related}).",
        "Yeni kayda kullanılmamış bir kod verin; yalnız adı değiştiyse nedenini `accepted` altına yazın.",
    ),
    en=Wording(
        "In {year} the code {code} was another record's: “{name}” ({related}).",
        "Give the new record a code that was not in use; if only its name changed, say so under `accepted`.",
    ),
)


class _Use(NamedTuple):
    name: str
    origin: Origin
    year: str
    objective: str


def check(plans: Sequence[PlanWithFigures]) -> Iterator[Diagnostic]:
    """Find the codes of indicators and targets that stood for something else in a year before."""
    last: dict[str, _Use] = {}
    for frame, plan in programmes(plans):
        for code, use in _uses(plan, frame.year):
            before = last.get(code)
            last[code] = use
            # The shortest way first: mostly nothing has changed.
            if before is None or before.name == use.name or before.year == use.year:
                continue
            if before.objective == use.objective and _is_another(before.name, use.name):
                facts = {"code": code, "year": before.year, "name": before.name}
                yield Diagnostic(CODE_REUSED, use.origin.at("code"), facts, code, (before.origin.at("code"),))


def _uses(plan: Plan, year: str) -> Iterator[tuple[str, _Use]]:
    texts = {objective.code: plain(objective.title) for objective in plan.objectives}
    for target in plan.targets:
        objective = texts.get(target.objective, "")
        yield target.code, _Use(target.title, target.origin, year, objective)
        for indicator in indicators_of(target):
            yield indicator.code, _Use(indicator.name, indicator.origin, year, objective)


def _is_another(before: str, now: str) -> bool:
    """Tell whether two names have no word in common; a name that says nothing tells nothing."""
    old, new = stems(before), stems(now)
    return bool(old) and bool(new) and not old & new
