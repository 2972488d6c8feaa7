"""Amaçlar müdürlüklerin listesi değildir.

Kural: goals-by-directorate.

Neden: Amaçlar kentin ve hemşehrinin gereksinimlerinden çıkar; bir amaca genellikle birkaç müdürlük birlikte ulaşır. Her
müdürlüğe bir amaç verilmişse plan teşkilat şemasının başka bir yazılışıdır ve öncelik göstermez. En az üç amaçta, her amacın
bütün sayfaları başka bir müdürlükteyse ya da her amacın metninde bir müdürlüğün adı geçiyorsa söylenir.

Kaynak: Amaçların müdürlüklere göre belirlenmesi Sayıştay denetimlerinde bulgu olmuştur (Haliliye).

Uygun::

    # goals.yaml
    goals:
      - {code: A4, title: Dezavantajlı hemşehrilerin gelirini ve istihdamını artırmak}

Uygun değil::

    # goals.yaml
    goals:
      - {code: A4, title: Halkla İlişkiler Müdürlüğü hizmetlerini geliştirmek}
      - {code: A5, title: Park ve Bahçeler Müdürlüğü hizmetlerini geliştirmek}
      - {code: A6, title: Fen İşleri Müdürlüğü hizmetlerini geliştirmek}

    # program.yaml
    directorates: [halkla-iliskiler, park-ve-bahceler, fen-isleri]

    # park-ve-bahceler/directorate.yaml
    name: Park ve Bahçeler Müdürlüğü

    # fen-isleri/directorate.yaml
    name: Fen İşleri Müdürlüğü
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from izlence.check.likeness import plain
from izlence.check.walk import pages
from izlence.compute.figures import Figures
from izlence.diagnostic import Diagnostic, Origin, Wording, warning
from izlence.model.plan import Plan

GOALS_BY_DIRECTORATE = warning(
    "goals-by-directorate",
    tr=Wording(
        "{count} amacın her biri bir müdürlüğün: amaçlar müdürlüklerin listesi olmuş.",
        "Amaçları müdürlüklere göre değil, ulaşılmak istenen sonuca göre yazın; bir amaca birkaç müdürlük birlikte çalışabilir.",
    ),
    en=Wording(
        "Each of the {count} goals belongs to one directorate: the goals have become a list of the directorates.",
        "Write goals after the results wanted, not after directorates; several directorates may work for one goal.",
    ),
)
GOALS_NAME_DIRECTORATES = replace(
    GOALS_BY_DIRECTORATE,
    tr=replace(
        GOALS_BY_DIRECTORATE.tr,
        hint="Amaçların metninde müdürlük adı yazmayın; ulaşılmak istenen sonucu yazın.",
    ),
    en=replace(
        GOALS_BY_DIRECTORATE.en,
        hint="Do not name directorates in the text of goals; write the results wanted.",
    ),
)
_FEWEST = 3  # of two goals each may well be one directorate's


def check(plan: Plan, _figures: Figures) -> Iterator[Diagnostic]:
    """Find goals that mirror the organisation."""
    if len(plan.goals) < _FEWEST:
        return
    where = Origin(plan.goals[0].origin.file, ("goals",), "key")
    if _each_names_one(plan):
        yield Diagnostic(GOALS_NAME_DIRECTORATES, where, {"count": len(plan.goals)})
    elif _each_is_of_one(plan):
        yield Diagnostic(GOALS_BY_DIRECTORATE, where, {"count": len(plan.goals)})


def _each_names_one(plan: Plan) -> bool:
    # “Zabıta Müdürlüğü” and “Zabıta hizmetleri” both name the directorate.
    names = [f" {plain(each.name).removesuffix(' müdürlüğü')} " for each in plan.directorates.values()]
    if len(names) < _FEWEST:
        return False
    titles = (f" {plain(goal.title)} " for goal in plan.goals)
    return all(any(name in title for name in names) for title in titles)


def _each_is_of_one(plan: Plan) -> bool:
    goal_of = {objective.code: objective.goal for objective in plan.objectives}
    working: dict[str, set[str]] = {goal.code: set() for goal in plan.goals}
    for page in pages(plan):
        working.get(goal_of.get(page.objective, ""), set()).add(page.directorate)
    alone = {folder for folders in working.values() if len(folders) == 1 for folder in folders}
    return len(alone) == len(working)
