"""Aynı metin iki amacın, iki hedefin ya da bir müdürlüğün iki performans hedefinin metni değildir.

Kural: title-repeated.

Neden: Aynı metin iki kodun altında duruyorsa biri kopyalanıp değiştirilmemiştir ya da tek bir hedef iki kez sayılmıştır. Performans
hedefinin metni bağlı olduğu hedefin metniyle, başka bir müdürlüğün performans hedefiyle aynı olabilir; bunlara bakılmaz. Büyük-küçük
harf, boşluk ve noktalama farkı ayırt etmez.

Uygun::

    # goals.yaml
    goals: [{code: A4, title: Sosyal hizmetler}]
    objectives: [{code: H4.4, title: Sosyal hizmetler}]

Uygun değil::

    # goals.yaml
    goals: [{code: A4, title: Sosyal hizmetler}]
    objectives: [{code: H4.4, title: İş arayanları desteklemek}, {code: H4.5, title: İş arayanları desteklemek.}]
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from izlence.check.likeness import plain
from izlence.compute.figures import Figures
from izlence.diagnostic import Diagnostic, Wording, warning
from izlence.model.plan import Goal, Objective, Plan
from izlence.model.records import PerformanceTarget

TITLE_REPEATED = warning(
    "title-repeated",
    tr=Wording(
        "{code} ile {other} aynı metni taşıyor.",
        "Kopyalanmışsa {code} metnini düzeltin; aynı şeyse ikisinden birini silin.",
    ),
    en=Wording(
        "{code} and {other} have the same text.",
        "If it was copied, correct the text of {code}; if both are the same, delete one.",
    ),
)


def check(plan: Plan, _figures: Figures) -> Iterator[Diagnostic]:
    """Find the goals, objectives and a directorate's targets with the text of another."""
    yield from _repeated((goal, "") for goal in plan.goals)
    yield from _repeated((objective, "") for objective in plan.objectives)
    yield from _repeated((target, target.directorate) for target in plan.targets)


def _repeated(records: Iterable[tuple[Goal | Objective | PerformanceTarget, str]]) -> Iterator[Diagnostic]:
    first: dict[tuple[str, str], str] = {}
    for record, of in records:
        other = first.setdefault((of, plain(record.title)), record.code)
        # A record that was copied with its code is told by duplicate-code.
        if other != record.code and record.title:
            facts = {"code": record.code, "other": other}
            yield Diagnostic(TITLE_REPEATED, record.origin.at("title"), facts, record.code)
