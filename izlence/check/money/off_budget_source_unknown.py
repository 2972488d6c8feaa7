"""Bütçe dışı kaynakların adları program.yaml dosyasındadır.

Kural: off-budget-source-unknown.

Neden: Tablo 2 ve Tablo 4 bütçe dışı kaynakları ayrı satırlarda basar; satırın adı `off_budget_sources` bölümünden gelir.
Orada olmayan bir kaynağın satırı yoktur, tutarı tabloda kaybolurdu.

Kaynak: Performans Programı Hazırlama Rehberi: bütçe dışı kaynaklar döner sermaye, diğer yurt içi ve yurt dışıdır.

Uygun::

    # program.yaml
    off_budget_sources: {revolving: Döner Sermaye, foreign: Yurt Dışı}

    # halkla-iliskiler/PH4.4.1.yaml
    activities:
      - {code: F4.4.1.1, name: Yazılım bakım onarım, budget: 1000, off_budget: {revolving: 250}}

Uygun değil::

    # program.yaml
    off_budget_sources: {revolving: Döner Sermaye, foreign: Yurt Dışı}

    # halkla-iliskiler/PH4.4.1.yaml
    activities:
      - {code: F4.4.1.1, name: Yazılım bakım onarım, budget: 1000, off_budget: {revolvng: 250}}

Uygun değil::

    # general-costs.yaml
    administration: {economic_codes: {"01": 100}, off_budget: {foreign: 50}}
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from izlence.check.walk import nearest
from izlence.compute.figures import Figures
from izlence.diagnostic import Diagnostic, Origin, Wording, error
from izlence.model.frame import ProgrammeFrame
from izlence.model.plan import Plan

OFF_BUDGET_SOURCE_UNKNOWN = error(
    "off-budget-source-unknown",
    tr=Wording(
        "“{source}” adında bir bütçe dışı kaynak yok.",
        "Kısa adı düzeltin{suggestion} ya da program.yaml dosyasında `off_budget_sources` altına kaynağın adını yazın.",
    ),
    en=Wording(
        "There is no off-budget source “{source}”.",
        "Correct its short name{suggestion}, or name the source under `off_budget_sources` in program.yaml.",
    ),
)


def check(plan: Plan, _figures: Figures) -> Iterator[Diagnostic]:
    """Find off-budget amounts of sources that the programme does not name."""
    frame = plan.frame
    if not isinstance(frame, ProgrammeFrame):
        return
    for code, origin, sources in _written(plan):
        for source in sources:
            if source and source not in frame.off_budget_sources:
                near = nearest(source, frame.off_budget_sources)
                facts = {"source": source, "suggestion": f" ({near}?)" if near else ""}
                yield Diagnostic(OFF_BUDGET_SOURCE_UNKNOWN, origin.key("off_budget", source), facts, code)


def _written(plan: Plan) -> Iterator[tuple[str, Origin, Iterable[str]]]:
    for target in plan.targets:
        for activity in target.activities:
            yield activity.code, activity.origin, activity.off_budget_sources
    general = plan.general_costs
    for costs in (general.administration, general.transfers) if general else ():
        if costs is not None:
            yield "", costs.origin, costs.off_budget
