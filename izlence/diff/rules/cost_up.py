"""Bir maliyet eşikten çok artmışsa ya da azalmışsa gerekçesi bilinir.

Kurallar: cost-up, cost-down.

Neden: Bir faaliyetin, hedefin, hedef kartının ya da genel giderlerin maliyeti çok değişmişse bütçe bundan etkilenir; azalan ödenekle
aynı hedefe nasıl ulaşılacağı da sorulmalıdır. Eşik dönemin çerçevesinde yazılır: `changes: {cost_percent: 20, cost_floor: 100_000}`;
yazılmamışsa yüzde 20'den çok ve en az 100.000 liralık değişiklikler söylenir. Hedef kartında toplam eşiği aşmıyorsa her yıla ayrıca
bakılır; meclisin kabul ettiği stratejik planda strategic-cost-altered konuşur. Eşikler önceki sürümdeki gibidir: bir değişiklik kendi
eşiğini yükseltemez. Hedefin maliyeti, ancak nedeni sayfanın faaliyetlerinde söylenmemişse söylenir. Ödeneği bütünüyle kalkan
faaliyet için activity-without-funding konuşur.

Kaynak: Program ve bütçe birbirine dayanır (5018 sayılı Kanun, 9. madde; 5393 sayılı Belediye Kanunu, 41. madde).

Önce::

    # halkla-iliskiler/PH4.4.1.yaml
    activities:
      - {code: F4.4.1.1, name: Yazılım bakımı, budget: 1_000_000}
      - {code: F4.4.1.2, name: Kariyer günleri, budget: 1_000_000}
    economic_codes: {"03": 2_000_000}

Sonra::

    # halkla-iliskiler/PH4.4.1.yaml
    activities:
      - {code: F4.4.1.1, name: Yazılım bakımı, budget: 1_310_000}
      - {code: F4.4.1.2, name: Kariyer günleri, budget: 600_000}
    economic_codes: {"03": 1_910_000}
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from decimal import Decimal

from izlence.compute.figures import Figures
from izlence.diagnostic import Fact, Wording, warning
from izlence.diff.comparison import Flag
from izlence.diff.rules.case import Case
from izlence.diff.rules.facts import percent_of
from izlence.diff.rules.walk_costs import CostOf, activities, is_adopted, money_of, page_costs, years_of

COST_UP = warning(
    "cost-up",
    tr=Wording(
        "{name}: maliyet %{percent} arttı: {before} → {after} (+{difference}; eşik %{limit}).",
        "Artışın kaynağını ve nedenini değişikliğin açıklamasına yazın; tutarda fazla sıfır olmadığına bakın.",
    ),
    en=Wording(
        "{name_en}: the cost rose by {percent}%: {before_en} → {after_en} (+{difference_en}; limit {limit}%).",
        "Say with the change what pays for it and why; see that the amount has no zero too many.",
    ),
)
COST_NEW = warning(
    "cost-up",
    tr=Wording(
        "{name}: maliyeti yoktu, {after} yazıldı.",
        "Tutarın kaynağını ve nedenini değişikliğin açıklamasına yazın.",
    ),
    en=Wording(
        "{name_en}: it had no cost, {after_en} is written now.",
        "Say with the change what pays for it and why.",
    ),
)
COST_IN_OTHER_CURRENCY = replace(
    COST_UP,
    tr=Wording(
        "{name}: maliyet {before} yerine {after}; para birimi değiştiği için artıp artmadığı söylenemez.",
        "Tutarın yeni para birimine doğru çevrildiğini doğrulayın.",
    ),
    en=Wording(
        "{name_en}: the cost is {after_en} instead of {before_en}; the currency changed, so nobody can say whether it rose.",
        "Confirm that the amount was converted rightly.",
    ),
)
COST_DOWN = warning(
    "cost-down",
    tr=Wording(
        "{name}: maliyet %{percent} azaldı: {before} → {after} (-{difference}; eşik %{limit}).",
        "Hedefe bu kaynakla nasıl ulaşılacağını değişikliğin açıklamasına yazın; tutarda eksik sıfır olmadığına bakın.",
    ),
    en=Wording(
        "{name_en}: the cost fell by {percent}%: {before_en} → {after_en} (-{difference_en}; limit {limit}%).",
        "Say with the change how the target is reached with it; see that the amount has no zero too few.",
    ),
)
_OUTSIDE: tuple[tuple[str, tuple[str, str], Callable[[Figures], Decimal]], ...] = (
    (
        "administration",
        ("Genel yönetim giderleri", "General administration"),
        lambda figures: figures.administration.total + figures.administration_costs.total,
    ),
    (
        "transfers",
        ("Diğer idarelere transferler", "Transfers to other institutions"),
        lambda figures: figures.transfers.total,
    ),
)


def check(case: Case) -> Iterator[Flag]:
    """Find costs that changed by more than the limit."""
    told = {each.page.key for kind in ("added", "removed", "moved") for each in case.of(kind, "activity")}
    for each in activities(case):
        name = f"{each.code} “{each.name}”"
        flags = list(_judged(case, each, name, name)) if each.after else []
        # What has no funds any more is told by activity-without-funding.
        if each.page and (flags or not each.after):
            told.add(each.page)
        yield from flags
    for each in page_costs(case):
        if each.page not in told and not is_adopted(case, each.period):
            flags = list(_judged(case, each, f"{each.code} toplamı", f"Total of {each.code}"))
            yield from flags or _by_year(case, each)
    yield from _outside(case)


def _by_year(case: Case, cost: CostOf) -> Iterator[Flag]:
    """Judge the years of a card whose total is not told: what moved from one year to another is in no total."""
    for year, of_year in years_of(case, cost):
        yield from _judged(case, of_year, f"{cost.code}, {year}", f"{cost.code}, {year}")


def _outside(case: Case) -> Iterator[Flag]:
    for period in sorted(case.base.plans.keys() & case.head.plans.keys()):
        if is_adopted(case, period):
            continue
        for field, (tr, en), cost in _OUTSIDE:
            changes = tuple(each for each in money_of(case, period) if each.field[:1] == (field,))
            before, after = (cost(side.plans[period][1]) for side in (case.base, case.head))
            if changes and after:
                yield from _judged(case, CostOf(period, "", "", before, after, changes), tr, en)


def _judged(case: Case, cost: CostOf, tr: str, en: str) -> Iterator[Flag]:
    """Give the flag of a cost that is another now, if it is so by more than the limit."""
    limits = case.limits(cost.period)
    difference = cost.after - cost.before
    if case.base.currency != case.head.currency and cost.before and difference:
        amounts = {**case.money("before", cost.before, case.base), **case.money("after", cost.after)}
        names: dict[str, Fact] = {"name": tr, "name_en": en}
        yield case.flag(COST_IN_OTHER_CURRENCY, cost.changes, names | amounts, code=cost.code)
        return
    if abs(difference) < limits.floor or not difference:
        return
    facts: dict[str, Fact] = {"name": tr, "name_en": en, **case.money("after", cost.after)}
    if not cost.before:
        yield case.flag(COST_NEW, cost.changes, facts, code=cost.code)
    elif abs(difference) * 100 > limits.percent * cost.before:
        facts |= {
            **case.money("before", cost.before, case.base),
            **case.money("difference", abs(difference)),
            "percent": percent_of(difference, cost.before),
            "limit": limits.percent,
        }
        yield case.flag(COST_UP if difference > 0 else COST_DOWN, cost.changes, facts, code=cost.code)
