"""Kaldırılan, eklenen ve ödeneksiz kalan faaliyetler görülür.

Kurallar: activity-removed, activity-added, activity-without-funding, strategic-activity-removed.

Neden: Faaliyet, hedefe nasıl ulaşılacağıdır. Kaldırılırsa hedef dayanaksız kalabilir; ödeneği sıfırlanır, `null` yapılır ya da hiç
yazılmazsa toplamlar sessizce küçülür. Yeni bir faaliyetin tutarı yoksa activity-added yerine activity-without-funding söylenir. Sayfanın kendisi yeni ya da kaldırılmışsa faaliyetleri ayrıca sayılmaz. Hedef kartlarındaki
faaliyetler tutarsız metinlerdir: yalnız eklenip kaldırıldıkları söylenir; planı meclis kabul ettiyse (`council_decision`) kaldırmak
karar ister.

Kaynak: Faaliyetler ve kaynak ihtiyaçları programın zorunlu içeriğidir (Kamu İdarelerince Hazırlanacak Performans Programları
Hakkında Yönetmelik md. 4).

Önce::

    # halkla-iliskiler/PH4.4.1.yaml
    activities:
      - {code: F4.4.1.1, name: Yazılım bakımı, budget: 2000}
      - {code: F4.4.1.2, name: Kariyer günleri, budget: 1000}
      - {code: F4.4.1.3, name: Meslek kursları, budget: 1000}
    economic_codes: {"03": 4000}

Sonra::

    # halkla-iliskiler/PH4.4.1.yaml
    activities:
      - {code: F4.4.1.1, name: Yazılım bakımı, budget: 2000}
      - {code: F4.4.1.2, name: Kariyer günleri, budget: 0}
      - {code: F4.4.1.4, name: Firma ziyaretleri, budget: 500}
    economic_codes: {"03": 2500}

Önce::

    # strategy.yaml
    council_decision: {date: 12.09.2024, number: 2024/102}

    # basin-ve-yayin/H7.2.yaml
    activities: [Basın faaliyetleri, Tanıtım filmi çekilmesi]

Sonra::

    # strategy.yaml
    council_decision: {date: 12.09.2024, number: 2024/102}

    # basin-ve-yayin/H7.2.yaml
    activities: [Basın faaliyetleri]
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal

from izlence.diagnostic import Fact, Wording, error, hint, warning
from izlence.diff.change import Change
from izlence.diff.comparison import Flag
from izlence.diff.rules.case import Case
from izlence.diff.rules.facts import beginning
from izlence.diff.rules.walk_costs import activities, is_adopted

ACTIVITY_REMOVED = warning(
    "activity-removed",
    tr=Wording(
        "Faaliyet kaldırıldı: {name} ({page}; tutarı {cost}).",
        "Hedefe bu faaliyet olmadan nasıl ulaşılacağını değişikliğin açıklamasına yazın.",
    ),
    en=Wording(
        "Activity removed: {name} ({page}; its amount {cost_en}).",
        "Say with the change how the target is reached without it.",
    ),
)
ACTIVITY_ADDED = hint(
    "activity-added",
    tr=Wording(
        "Faaliyet eklendi: {name} ({page}; tutarı {cost}).", "Tutarını ve ekonomik kodunu gözden geçirin."
    ),
    en=Wording(
        "Activity added: {name} ({page}; its amount {cost_en}).", "Look at its amount and its economic code."
    ),
)
ACTIVITY_WITHOUT_FUNDING = warning(
    "activity-without-funding",
    tr=Wording(
        "{name} faaliyetinin ödeneği yok (önceki tutarı {cost}).",
        "Tutarını yazın; kaynak gerekmiyorsa nedenini değişikliğin açıklamasına yazın.",
    ),
    en=Wording(
        "The activity {name} has no funds (its amount before: {cost_en}).",
        "Write its amount; if it needs none, say why with the change.",
    ),
)
ACTIVITY_ADDED_WITHOUT_FUNDING = replace(
    ACTIVITY_WITHOUT_FUNDING,
    tr=Wording(
        "Ödeneksiz bir faaliyet eklendi: {name} ({page}; tutarı {cost}).", ACTIVITY_WITHOUT_FUNDING.tr.hint
    ),
    en=Wording(
        "An activity without funds was added: {name} ({page}; its amount {cost_en}).",
        ACTIVITY_WITHOUT_FUNDING.en.hint,
    ),
)
CARD_ACTIVITY_REMOVED = replace(
    ACTIVITY_REMOVED,
    tr=Wording("Faaliyet kaldırıldı: {name} ({page}).", ACTIVITY_REMOVED.tr.hint),
    en=Wording("Activity removed: {name} ({page}).", ACTIVITY_REMOVED.en.hint),
)
CARD_ACTIVITY_ADDED = replace(
    ACTIVITY_ADDED,
    tr=Wording("Faaliyet eklendi: {name} ({page}).", "Kaynağını ve maliyet tahminini gözden geçirin."),
    en=Wording("Activity added: {name} ({page}).", "Look at its means and the cost estimate."),
)
STRATEGIC_ACTIVITY_REMOVED = error(
    "strategic-activity-removed",
    tr=Wording(
        "Kabul edilmiş stratejik planda faaliyet kaldırıldı: {name} ({page}).",
        "Değişiklik meclis kararı gerektirir: kararı bekleyin ya da faaliyeti geri alın.",
    ),
    en=Wording(
        "In the adopted strategic plan an activity was removed: {name} ({page}).",
        "The change needs the council's decision: wait for it, or bring the activity back.",
    ),
    may_be_accepted=True,
)
_AMOUNTS = ("budget", "off_budget", "economic_codes")


def check(case: Case) -> Iterator[Flag]:
    """Find activities that went, came, or have no funds any more."""
    yield from _of_cards(case)
    for change in case.of("removed", "activity"):
        if not is_card_activity(change):
            yield case.flag(ACTIVITY_REMOVED, (change,), _facts(case, change))
    for change in case.of("added", "activity"):
        if not is_card_activity(change):
            rule = ACTIVITY_ADDED if _amount(change) else ACTIVITY_ADDED_WITHOUT_FUNDING
            yield case.flag(rule, (change,), _facts(case, change))
    for cost in activities(case):
        if cost.before and not cost.after:
            facts: dict[str, Fact] = {"name": f"{cost.code} “{cost.name}”"}
            facts |= case.money("cost", cost.before, case.base)
            yield case.flag(ACTIVITY_WITHOUT_FUNDING, cost.changes, facts)


def is_card_activity(change: Change) -> bool:
    """Tell whether a change is of an objective card's activity: a text, without a code or an amount."""
    record = change.record
    is_activity = record.kind == "activity" or (record.kind == "item" and record.parent == "activities")
    return is_activity and change.page.key.kind == "objective-card"


def _of_cards(case: Case) -> Iterator[Flag]:
    for kind in ("removed", "added"):
        for change in case.of(kind, "activity", "item"):
            if not is_card_activity(change):
                continue
            rule = CARD_ACTIVITY_ADDED
            if kind == "removed":
                is_promised = is_adopted(case, change.page.key.period)
                rule = STRATEGIC_ACTIVITY_REMOVED if is_promised else CARD_ACTIVITY_REMOVED
            name = f"“{beginning(change.record.name or change.record.code)}”"
            yield case.flag(rule, (change,), {"name": name, "page": change.page.key.key})


def _facts(case: Case, change: Change) -> dict[str, Fact]:
    record = change.record
    name = f"“{record.code}”" if record.code == record.name else f"{record.code} “{record.name}”"
    side = case.base if change.kind == "removed" else case.head
    cost = case.money("cost", _amount(change), side)
    return {"name": name, "page": change.page.key.key, **cost}


def _amount(change: Change) -> Decimal | None:
    """Add up the amounts that an activity came or went with; its codes make its budget where it has any."""
    written = [
        (str(path[0]), value)
        for path, value in change.contents
        if path and path[0] in _AMOUNTS and isinstance(value, Decimal)
    ]
    has_codes = any(field == "economic_codes" for field, _ in written)
    amounts = [value for field, value in written if not (has_codes and field == "budget")]
    return sum(amounts, Decimal(0)) if amounts else None
