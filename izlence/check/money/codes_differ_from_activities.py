"""Hedefin ekonomik kodları, faaliyetlerinin kendi kodlarının toplamıdır.

Kural: codes-differ-from-activities.

Neden: Bütçesi olan bütün faaliyetler kendi ekonomik kodlarını taşıyorsa hedefin kodları bunların toplamıdır; hedefte ayrıca
yazılmışsa ikisi birbirini tutmalıdır. Toplam tutsa bile bir tutar yanlış koda yazılmış olabilir: sayfa ile toplam kaynak
ihtiyacı tablosu o zaman farklı şey söyler. Hedefin `economic_codes` bölümü yazılmazsa program kodları kendisi toplar.

Kaynak: Performans Programı Hazırlama Rehberi, Faaliyet Maliyetleri ve Toplam Kaynak İhtiyacı tabloları.

Uygun::

    # halkla-iliskiler/PH4.4.1.yaml
    activities:
      - {code: F4.4.1.1, name: Yazılım bakım onarım, economic_codes: {"03": 600}}
      - {code: F4.4.1.2, name: Kariyer günleri, economic_codes: {"03": 300, "06": 100}}
    economic_codes: {"03": 900, "06": 100}

Uygun değil::

    # halkla-iliskiler/PH4.4.1.yaml
    activities:
      - {code: F4.4.1.1, name: Yazılım bakım onarım, economic_codes: {"03": 600}}
      - {code: F4.4.1.2, name: Kariyer günleri, economic_codes: {"03": 300, "06": 100}}
    economic_codes: {"03": 800, "06": 200}
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from izlence.check.still_open import waits_for_amounts
from izlence.compute.figures import Figures, amount_or_zero
from izlence.diagnostic import Diagnostic, Fact, Wording, error
from izlence.model.amount import codes_of_activities
from izlence.model.plan import Plan
from izlence.model.records import NOT_WRITTEN, Amount

CODES_DIFFER_FROM_ACTIVITIES = error(
    "codes-differ-from-activities",
    tr=Wording(
        "{code}: “{economic_code}” ekonomik kodunda {written} yazılmış, faaliyetlerin kodlarına göre {added}. Tutmayan "
        "kodlar: {all}.",
        "Hangisi yanlışsa onu düzeltin; ya da hedefin `economic_codes` bölümünü silin, program faaliyetlerden toplar.",
    ),
    en=Wording(
        "{code}: the economic code “{economic_code}” says {written}, the activities' own codes add up to {added}. "
        "Codes that differ: {all}.",
        "Correct the one that is wrong; or delete the target's `economic_codes`, which are then added up from its "
        "activities.",
    ),
)


def check(plan: Plan, _figures: Figures) -> Iterator[Diagnostic]:
    """Find the targets whose economic codes are not those of their activities."""
    for target in plan.targets:
        added = codes_of_activities(target.activities)
        if added is None or waits_for_amounts(target):
            continue
        differing = _differing(target.economic_codes, added)
        if not differing:
            continue
        first = differing[0]
        facts: dict[str, Fact] = {
            "code": target.code,
            "economic_code": first,
            "written": amount_or_zero(target.economic_codes.get(first, NOT_WRITTEN)),
            "added": amount_or_zero(added.get(first, NOT_WRITTEN)),
            "all": differing,
        }
        where = target.origin.at("economic_codes", first)
        yield Diagnostic(CODES_DIFFER_FROM_ACTIVITIES, where, facts, target.code)


def _differing(written: Mapping[str, Amount], added: Mapping[str, Amount]) -> tuple[str, ...]:
    def amount(amounts: Mapping[str, Amount], code: str) -> object:
        return amount_or_zero(amounts.get(code, NOT_WRITTEN))

    return tuple(code for code in sorted({*written, *added}) if amount(written, code) != amount(added, code))
