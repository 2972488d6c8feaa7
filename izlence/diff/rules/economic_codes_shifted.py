"""Toplam aynı kalsa da ödeneğin ekonomik kodlar ya da bütçe ile bütçe dışı arasında yer değiştirdiği görülür.

Kural: economic-codes-shifted.

Neden: Ödenek ekonomik kodlara göre verilir; personel ödeneği mal alımına, bütçe ödeneği bütçe dışı kaynağa dönüşünce hedefin toplamı
değişmez, ama bütçenin başka kalemleri değişir. Yer değiştiren tutar dönemin eşiğinden azsa ve hiçbir kalemi eşikteki yüzdeden çok
değiştirmiyorsa söylenmez (cost-up sayfasındaki eşikler). Bir faaliyetten ötekine geçen tutar, faaliyetlerin bulgularında söylenmişse burada
bir daha söylenmez. Kodu yazılmamış ödeneğe kod yazılması yer değiştirme sayılmaz.

Kaynak: Bütçe ödenekleri ekonomik sınıflandırmaya göre düzenlenir (5018 sayılı Kanun md. 15); aktarmanın kuralları vardır (md. 21;
5393 sayılı Belediye Kanunu).

Önce::

    # halkla-iliskiler/PH4.4.1.yaml
    activities: [{code: F4.4.1.1, name: Yazılım bakımı, budget: 2_000_000}]
    economic_codes: {"01": 1_800_000, "03": 200_000}

Sonra::

    # halkla-iliskiler/PH4.4.1.yaml
    activities: [{code: F4.4.1.1, name: Yazılım bakımı, budget: 2_000_000}]
    economic_codes: {"01": 1_070_000, "03": 930_000}
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from decimal import Decimal
from typing import NamedTuple

from izlence.compute.resources import Resources, resources_of_target
from izlence.diagnostic import Fact, Wording, warning
from izlence.diff.change import Change, PageKey
from izlence.diff.comparison import Flag
from izlence.diff.rules.case import Case, Standing
from izlence.diff.rules.facts import percent_of
from izlence.diff.rules.walk_costs import COSTS, cost_of
from izlence.language import format_number, format_number_english
from izlence.model.amount import ZERO
from izlence.model.frame import ChangeLimits, ProgrammeFrame
from izlence.model.records import PerformanceTarget

ECONOMIC_CODES_SHIFTED = warning(
    "economic-codes-shifted",
    tr=Wording(
        "{name}: {moved} ödenek yer değiştirdi: {amounts} (eşik %{limit}).",
        "Aktarmanın bütçede de yapıldığını doğrulayın; nedenini değişikliğin açıklamasına yazın.",
    ),
    en=Wording(
        "{name_en}: {moved_en} moved to other codes or sources: {amounts_en} (limit {limit}%).",
        "Confirm that the budget is changed too; say why with the change.",
    ),
)
_MONEY = ("budget", "off_budget", "economic_codes", "off_budget_sources", "administration", "transfers")
_OUTSIDE = {
    "administration": ("Genel yönetim giderleri", "General administration"),
    "transfers": ("Diğer idarelere transferler", "Transfers to other institutions"),
}
_UNCODED = ("kodu yazılmamış", "no code written")
_BUDGET, _OFF_BUDGET = ("bütçe", "budget"), ("bütçe dışı", "off-budget")
_Amounts = Mapping[tuple[str, str], Decimal]


class _Moved(NamedTuple):
    """What the amounts were and are, and how much of them changed places."""

    before: _Amounts
    after: _Amounts
    amount: Decimal

    @property
    def changed(self) -> list[tuple[str, str]]:
        """Name the amounts that are others now."""
        names = dict.fromkeys((*self.before, *self.after))
        return [each for each in names if self.before.get(each, ZERO) != self.after.get(each, ZERO)]


def check(case: Case) -> Iterator[Flag]:
    """Find targets and general costs within which money changed places."""
    of_part: dict[tuple[PageKey, str], list[Change]] = {}
    for change in case.changes:
        key, field = change.page.key, str(change.field[0]) if change.field else ""
        is_record = change.record.kind == "activity" and not change.field
        if key.kind == "performance-target" and (is_record or field in _MONEY):
            of_part.setdefault((key, ""), []).append(change)
        elif key.kind == "general-costs" and field in _OUTSIDE:
            of_part.setdefault((key, field), []).append(change)
    for (key, field), changes in of_part.items():
        limits = case.limits(key.period)
        between = ZERO if field else _between_activities(case, key, changes)
        for moved in _shifts(case, key, field):
            if _is_told(moved, limits, between):
                yield _flag(case, moved, (key.key, key.key) if not field else _OUTSIDE[field], changes)
                break


def _between_activities(case: Case, key: PageKey, changes: list[Change]) -> Decimal:
    """Give how much went from some activities to others, where a flag of their costs tells it: codes follow that."""
    if not any(case.told.get(id(each), set()) & COSTS for each in changes):
        return ZERO
    costs = [
        {each.code: cost_of(each) for each in page.activities} if isinstance(page, PerformanceTarget) else {}
        for page in (case.base.page(key), case.head.page(key))
    ]
    names: _Amounts = {(code, code): cost for code, cost in costs[0].items()}
    return _moved(names, {(code, code): cost for code, cost in costs[1].items()}).amount


def _shifts(case: Case, key: PageKey, field: str) -> Iterator[_Moved]:
    """Give what moved between codes, then what moved between the budget and other sources."""
    sides = [_resources(side, key, field) for side in (case.base, case.head)]
    if sides[0] is None or sides[1] is None:
        return
    before, after = sides[0], sides[1]
    # What had no code is given one: nothing leaves that place, it can only receive.
    uncoded = max(after.uncoded - before.uncoded, ZERO)
    codes = [_named(case, key.period, each) for each in (before, after)]
    yield _moved(codes[0], {**codes[1], _UNCODED: uncoded} if uncoded else codes[1])
    yield _moved(*({_BUDGET: each.budget, _OFF_BUDGET: each.off_budget_total} for each in (before, after)))


def _resources(side: Standing, key: PageKey, field: str) -> Resources | None:
    if key.period not in side.plans:
        return None
    figures = side.plans[key.period][1]
    if field:
        return figures.administration if field == "administration" else figures.transfers
    page = side.page(key)
    return (
        resources_of_target(page, figures.targets[page.code].cost)
        if isinstance(page, PerformanceTarget)
        else None
    )


def _named(case: Case, period: str, resources: Resources) -> dict[tuple[str, str], Decimal]:
    frame = case.head.frame(period)
    names = frame.economic_codes if isinstance(frame, ProgrammeFrame) else {}
    amounts = {
        (f"{code} {names.get(code, '')}".strip(),) * 2: each
        for code, each in resources.economic_codes.items()
    }
    return amounts | {_OFF_BUDGET: resources.off_budget_total}


def _moved(before: _Amounts, after: _Amounts) -> _Moved:
    differences = [after.get(name, ZERO) - before.get(name, ZERO) for name in {**before, **after}]
    more = sum((each for each in differences if each > 0), ZERO)
    less = -sum((each for each in differences if each < 0), ZERO)
    return _Moved(before, after, min(more, less))


def _is_told(moved: _Moved, limits: ChangeLimits, between: Decimal) -> bool:
    if moved.amount <= between or moved.amount - between < limits.floor:
        return False
    changed = ((moved.before.get(name, ZERO), moved.after.get(name, ZERO)) for name in moved.changed)
    return any(abs(now - was) * 100 > limits.percent * was for was, now in changed)


def _flag(case: Case, moved: _Moved, name: tuple[str, str], changes: list[Change]) -> Flag:
    facts: dict[str, Fact] = {"name": name[0], "name_en": name[1], **case.money("moved", moved.amount)}
    facts["limit"] = case.limits(changes[0].page.key.period).percent
    for fact, language in (("amounts", 0), ("amounts_en", 1)):
        facts[fact] = tuple(_told(case, moved, each, language) for each in moved.changed)
    return case.flag(ECONOMIC_CODES_SHIFTED, changes, facts, code=changes[0].page.key.key)


def _told(case: Case, moved: _Moved, name: tuple[str, str], language: int) -> str:
    before, after = moved.before.get(name, ZERO), moved.after.get(name, ZERO)
    amounts = {**case.money("before", before, case.base), **case.money("after", after)}
    suffix = "_en" if language else ""
    sign = "+" if after > before else "-"
    share = percent_of(after - before, before) if before else None
    said = f" (%{sign}{share})"
    if share is not None:
        said = (
            f" ({sign}{format_number_english(share)}%)" if language else f" ({sign}%{format_number(share)})"
        )
    return (
        f"{name[language]} {amounts['before' + suffix]} → {amounts['after' + suffix]}{said if before else ''}"
    )
