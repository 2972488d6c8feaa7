"""Bir oranın nasıl hesaplandığı yazılıdır.

Kural: method-missing.

Neden: “%80” neyin neye oranı olduğu bilinmeden ölçülemez: payı ve paydası belli olmayan bir gösterge her yıl başka türlü
hesaplanabilir. Pay ve payda planda gösterge ise `formula` yazılır ve değerler denetlenir; değilse `method` alanına sözle yazılır.
Birimi “%” ya da “oran” olan, adında “oranı” ya da “yüzdesi” geçen performans göstergelerine bakılır. Açıklaması ya da dipnotu olan,
neyin neye oranı olduğunu adı söyleyen (“… toplam gelire oranı”, “… toplam içindeki payı”) gösterge için bulgu verilmez. Yayından
önce (`--strict`) bakılır.

Kaynak: Hesaplama yöntemi, payı ve paydası yazılmayan oranlar Sayıştay denetimlerinde bulgu olmuştur (Serdivan, “Tamamlanma Oranı”).
Program bütçede her göstergenin altında hesaplama yöntemi basılır.

Uygun::

    # halkla-iliskiler/PH4.4.1.yaml
    indicators:
      - code: PG4.4.1.1
        name: İşe başlayanların oranı
        unit: "%"
        values: {2022: 18, 2023-H1: 5, 2024: 7}
        method: İşe başlayan kişi sayısı / iş bulunan kişi sayısı × 100

Uygun değil::

    # halkla-iliskiler/PH4.4.1.yaml
    indicators:
      - {code: PG4.4.1.1, name: İşe başlayanların oranı, unit: "%", values: {2022: 18, 2023-H1: 5, 2024: 7}}
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from izlence.check.walk import pages, with_parts
from izlence.compute.figures import Figures
from izlence.diagnostic import Diagnostic, Wording, warning
from izlence.model.plan import Plan
from izlence.model.records import Indicator

METHOD_MISSING = warning(
    "method-missing",
    tr=Wording(
        "{code} bir oran, ama nasıl hesaplandığı yazılmamış.",
        "Payı ve paydası gösterge ise `formula`, değilse `method` alanına pay ile paydayı yazın.",
    ),
    en=Wording(
        "{code} is a ratio, but how it is calculated is not written.",
        "Write `formula` if both its terms are indicators, else say in `method` what is divided by what.",
    ),
)
_UNITS = frozenset(("%", "oran", "yüzde"))
_IN_NAME = re.compile(r"\b(?:oran|yüzde)(?:[ıi]|l[ae]r[ıi]|s[ıi])\b")
# “gelire oranı” says to what; “tamamlanma oranı” does not, whose -ma is no ending of direction.
_SAYS_OF_WHAT = re.compile(r"(?<!m)[ae] oran(?:[ıi]|lar[ıi])\b|\biçindeki (?:pay|oran)[ıi]\b")


def check(plan: Plan, _figures: Figures) -> Iterator[Diagnostic]:
    """Find the ratios of which neither a formula nor a method is written."""
    for page in pages(plan):
        for indicator in with_parts(page.indicators):
            if not _is_explained(indicator) and _is_ratio(indicator):
                facts = {"code": indicator.code}
                yield Diagnostic(METHOD_MISSING, indicator.origin.at("code"), facts, indicator.code)


def _is_explained(indicator: Indicator) -> bool:
    return bool(indicator.formula or indicator.method or indicator.explanation or indicator.note)


def _is_ratio(indicator: Indicator) -> bool:
    """Tell whether an indicator is a ratio whose name leaves open of what."""
    # The patterns hold for an I without its dot too; Turkish small letters would cost five times this.
    name = indicator.name.lower()
    if indicator.unit.lower() not in _UNITS and not _IN_NAME.search(name):
        return False
    return not _SAYS_OF_WHAT.search(name)
