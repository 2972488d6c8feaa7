"""goals.yaml dosyasındaki her hedefin sayfası, her amacın hedefi vardır.

Kurallar: objective-without-page, goal-without-objective.

Neden: Sayfası silinmiş, adı değiştirilmiş ya da yanlış klasöre konmuş bir hedef belgeden sessizce düşer; geriye yalnız
goals.yaml dosyasındaki satırı kalır. Sayfa henüz yazılmamış olabileceği için uyarıdır. Bir sayfa bilinmeyen bir hedefi
gösteriyorsa (unknown-code) eksik sayfa odur; ayrıca söylenmez.

Uygun::

    # goals.yaml
    goals: [{code: A4, title: Sosyal hizmetler}]
    objectives: [{code: H4.4, title: İstihdam}]

Uygun değil::

    # goals.yaml
    goals: [{code: A4, title: Sosyal hizmetler}, {code: A5, title: Çevre}]
    objectives: [{code: H4.4, title: İstihdam}, {code: H4.5, title: Barınma}]
"""

from __future__ import annotations

from collections.abc import Iterator

from izlence.check.structure.goal_without_targets import goals_without_targets
from izlence.check.walk import pages
from izlence.compute.figures import Figures
from izlence.diagnostic import Diagnostic, Wording, warning
from izlence.model.code import stands_under
from izlence.model.plan import Plan

OBJECTIVE_WITHOUT_PAGE = warning(
    "objective-without-page",
    tr=Wording(
        "{code} hedefinin bu dönemde hiç sayfası yok.",
        "Sayfanın dosyasını, adını ve klasörünü denetleyin; hedef bu dönemde yoksa satırını silin.",
    ),
    en=Wording(
        "The objective {code} has no page in this period.",
        "Look for its file, the file's name and folder; delete the line if it is not of this period.",
    ),
)
GOAL_WITHOUT_OBJECTIVE = warning(
    "goal-without-objective",
    tr=Wording(
        "{code} amacının altında hiç hedef yok.",
        "Amacın hedeflerini `objectives` altına yazın; amaç bu dönemde yoksa satırını silin.",
    ),
    en=Wording(
        "The goal {code} has no objective.",
        "Write its objectives under `objectives`; delete the line if it is not of this period.",
    ),
)


def check(plan: Plan, _figures: Figures) -> Iterator[Diagnostic]:
    """Find what goals.yaml announces and no page shows."""
    with_page = {page.objective for page in pages(plan)}
    if not with_page <= {objective.code for objective in plan.objectives}:
        return
    # A goal of the book without any page is told as one finding of its own.
    empty = {goal.code for goal in goals_without_targets(plan)}
    # A page under a wrong objective has a rule of its own, and so has an objective outside its goal.
    if all(stands_under(target.code, target.objective) for target in plan.targets):
        for objective in plan.objectives:
            code = objective.code
            if code not in with_page and objective.goal not in empty and stands_under(code, objective.goal):
                yield Diagnostic(OBJECTIVE_WITHOUT_PAGE, objective.origin, {"code": code}, code)
    with_objective = {objective.goal for objective in plan.objectives}
    if with_objective <= {goal.code for goal in plan.goals}:
        for goal in plan.goals:
            if goal.code not in with_objective and goal.code not in empty:
                yield Diagnostic(GOAL_WITHOUT_OBJECTIVE, goal.origin, {"code": goal.code}, goal.code)
