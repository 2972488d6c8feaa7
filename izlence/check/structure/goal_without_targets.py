"""Kitaptaki her amacın altında en az bir sayfa vardır.

Kural: goal-without-targets.

Neden: Kitap bütün amaçları listeler ve her birine bir pay verir. Altında hiç performans hedefi (stratejik planda hedef kartı)
olmayan bir amaç listede boş, payı sıfır kalır; çoğu zaman bir dosya unutulmuştur. Yalnız sayfalar basılıyorsa (`chapters`
yoksa) aynı şey uyarıdır (objective-without-page, goal-without-objective).

Kaynak: Hedefi ya da göstergesi olmayan amaçlar Sayıştay denetimlerinde bulgu olmuştur (Eyüpsultan 2017-19).

Uygun::

    # program.yaml
    chapters:
      - title: PERFORMANS BİLGİLERİ
        sections:
          - {title: Hedefler, content: targets}
          - {title: İdare Performans Tablosu, content: institution-performance}
          - {title: Toplam Kaynak İhtiyacı, content: resource-need}

Uygun değil::

    # program.yaml
    chapters:
      - title: PERFORMANS BİLGİLERİ
        sections:
          - {title: Hedefler, content: targets}
          - {title: İdare Performans Tablosu, content: institution-performance}
          - {title: Toplam Kaynak İhtiyacı, content: resource-need}

    # goals.yaml
    goals: [{code: A4, title: Sosyal hizmetler}, {code: A5, title: Çevre}]
    objectives: [{code: H4.4, title: İstihdam}, {code: H5.1, title: Temiz hava}]
"""

from __future__ import annotations

from collections.abc import Iterator

from izlence.check.walk import pages
from izlence.compute.figures import Figures
from izlence.diagnostic import Diagnostic, Wording, error
from izlence.model.plan import Goal, Plan

GOAL_WITHOUT_TARGETS = error(
    "goal-without-targets",
    tr=Wording(
        "{code} amacının altında hiç sayfa yok: ne performans hedefi ne hedef kartı.",
        "Hedeflerinin sayfalarını ekleyin ya da dosyalarının adını ve klasörünü denetleyin; amaç bu dönemde yoksa satırını silin.",
    ),
    en=Wording(
        "The goal {code} has no page: neither a performance target nor an objective card.",
        "Add the pages of its objectives, or look for their files; delete the line if the goal is not of this period.",
    ),
)


def check(plan: Plan, _figures: Figures) -> Iterator[Diagnostic]:
    """Find the goals of the book that no page stands under."""
    for goal in goals_without_targets(plan):
        yield Diagnostic(GOAL_WITHOUT_TARGETS, goal.origin, {"code": goal.code}, goal.code)


def goals_without_targets(plan: Plan) -> list[Goal]:
    """Give the goals without pages of a book; none while a page or an objective names an unknown parent, which may be the one."""
    goal_of = {objective.code: objective.goal for objective in plan.objectives}
    with_page = {page.objective for page in pages(plan)}
    goals = {goal.code for goal in plan.goals}
    if not plan.frame.chapters or not with_page <= goal_of.keys() or not set(goal_of.values()) <= goals:
        return []
    reached = {goal_of[objective] for objective in with_page}
    return [goal for goal in plan.goals if goal.code not in reached]
