"""Personel giderleri faaliyeti 01 ve 02 ekonomik kodlarının toplamıdır.

Kural: personnel-differs-from-codes.

Neden: Hedefin personel gideri iki yerde görünür: faaliyetler arasında `kind: personnel` satırında ve ekonomik
kodlarda 01 (personel giderleri) ile 02 (sosyal güvenlik prim giderleri) olarak. Ümraniye Belediyesinin
programında ikisi her sayfada birbirini tutar. Başka birimler personeli faaliyetlere dağıtabildiği için
uyarıdır. Faaliyetler ya da ekonomik kodlar bölümü hiç yazılmamışsa ve sayfada ne personel faaliyeti ne de 01, 02 kodu varsa bakılmaz; karşılaştırılan `budget` tutarıdır.

Kaynak: Ümraniye Belediyesi 2024 programı: 812.850 liralık personel satırı 745.200 + 67.650, 4.606.150 liralık satır
4.222.800 + 383.350 liradır.

Uygun::

    # halkla-iliskiler/PH4.4.1.yaml
    activities:
      - {code: F4.4.1.1, name: Yazılım bakım onarım, budget: 600}
      - {code: F4.4.1.2, name: Hedefle ilgili personel giderleri, kind: personnel, budget: 400}
    economic_codes: {"01": 350, "02": 50, "03": 600}

Uygun değil::

    # halkla-iliskiler/PH4.4.1.yaml
    activities:
      - {code: F4.4.1.1, name: Yazılım bakım onarım, budget: 600}
      - {code: F4.4.1.2, name: Hedefle ilgili personel giderleri, kind: personnel, budget: 400}
    economic_codes: {"01": 300, "02": 50, "03": 650}
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from izlence.check.still_open import waits_for_amounts
from izlence.check.walk import targets_with_figures
from izlence.compute.figures import Figures, total
from izlence.diagnostic import Diagnostic, Fact, Origin, Wording, warning
from izlence.model.plan import Plan
from izlence.model.records import PerformanceTarget

PERSONNEL_DIFFERS_FROM_CODES = warning(
    "personnel-differs-from-codes",
    tr=Wording(
        "{code}: personel giderleri faaliyeti {personnel}, 01 ve 02 ekonomik kodlarının toplamı "
        "{economic_codes}; fark {difference}.",
        "Personel faaliyetinin `budget` tutarını ya da “01” ve “02” kodlarını düzeltin.",
    ),
    en=Wording(
        "{code}: the personnel activity is {personnel}, the economic codes 01 and 02 add up to "
        "{economic_codes}; the difference is {difference}.",
        "Correct the `budget` of the personnel activity, or the codes “01” and “02”.",
    ),
)
PERSONNEL_NOT_MARKED = replace(
    PERSONNEL_DIFFERS_FROM_CODES,
    tr=replace(
        PERSONNEL_DIFFERS_FROM_CODES.tr,
        hint="Hiçbir faaliyette `kind: personnel` yazmıyor. Personel giderleri satırına bu alanı ekleyin; satır yoksa yazın.",
    ),
    en=replace(
        PERSONNEL_DIFFERS_FROM_CODES.en,
        hint="No activity says `kind: personnel`. Add it to the row of personnel costs, or write that row.",
    ),
)

PERSONNEL_CODES = ("01", "02")


def check(plan: Plan, figures: Figures) -> Iterator[Diagnostic]:
    """Find the targets whose personnel activity is not what the economic codes say of personnel."""
    for target, of_target in targets_with_figures(plan, figures):
        codes = total(
            target.economic_codes[code] for code in PERSONNEL_CODES if code in target.economic_codes
        )
        # A section that is missing has a rule of its own, and so has one that is still to be filled in.
        if waits_for_amounts(target):
            continue
        if of_target.personnel == codes or not target.activities or not target.economic_codes:
            continue
        has_personnel = any(activity.kind == "personnel" for activity in target.activities)
        rule = PERSONNEL_DIFFERS_FROM_CODES if has_personnel else PERSONNEL_NOT_MARKED
        facts: dict[str, Fact] = {
            "code": target.code,
            "personnel": of_target.personnel,
            "economic_codes": codes,
            "difference": abs(of_target.personnel - codes),
        }
        yield Diagnostic(rule, _place(target), facts, target.code)


def _place(target: PerformanceTarget) -> Origin:
    for activity in target.activities:
        if activity.kind == "personnel":
            return activity.origin.at("budget")
    return target.origin.at("economic_codes")
