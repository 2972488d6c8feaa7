"""Hedef, son gerçekleşenden geri görünüyor; yönü yazılmamış.

Kural: target-may-retreat.

Neden: Yön (`direction`) yazılmamışsa hedefin ilerleme mi geri gidiş mi olduğu ancak addan kestirilir. Yalnız adında memnuniyet,
yararlanan, katılan, açılan, düzenlenen gibi artması istenen bir sözcük geçen göstergelere bakılır; başvuru, şikâyet, süre,
kaza, tüketim gibi azalması beklenebilecek ya da dışarıdan gelen bir sözcük de geçiyorsa susulur. Formülle bulunanlara, izleme
göstergelerine ve alt göstergelere bakılmaz. Yalnız tam yıllar karşılaştırılır. Doğrusu yönü
yazmaktır; o zaman target-worse-than-actual kesin olarak denetler. Yayından önce (`--strict`) bakılır.

Kaynak: Ümraniye Belediyesi 2024 programında 2022 gerçekleşmesi 1.102 iken 2024 hedefi 500 yazılmıştır.

Uygun::

    # halkla-iliskiler/PH4.4.1.yaml
    indicators:
      - {code: PG4.4.1.1, name: Gelen şikâyet sayısı, unit: adet, values: {2022: 1102, 2023-H1: 196, 2024: 500}}
      - {code: PG4.4.1.2, name: Açılan kurs sayısı, unit: adet, values: {2022: 8, 2023-H1: 19, 2024: 9}}

Uygun değil::

    # halkla-iliskiler/PH4.4.1.yaml
    indicators:
      - {code: PG4.4.1.1, name: İşe başlayan kişi sayısı, unit: kişi, values: {2022: 1102, 2023-H1: 196, 2024: 500}}
"""

from __future__ import annotations

from collections.abc import Iterator

from izlence.check.series import before_and_from, first_target_year, whole_years
from izlence.check.walk import pages
from izlence.compute.figures import Figures
from izlence.diagnostic import Diagnostic, Fact, Wording, hint
from izlence.language import lower
from izlence.model.plan import Plan
from izlence.model.records import Indicator

TARGET_MAY_RETREAT = hint(
    "target-may-retreat",
    tr=Wording(
        "{code}, {period}: hedef {written}, {before} yılında {was}; hedef geri gidiyor olabilir.",
        "Azalması iyiyse göstergeye `direction: decreasing` yazın; değilse hedefi ya da değeri düzeltin.",
    ),
    en=Wording(
        "{code}, {period}: the target is {written}, in {before} it was {was}; the target may be a retreat.",
        "If less is better write `direction: decreasing`; if not correct the target or the value.",
    ),
)

# Stems of what a municipality wants more of, and of what should fall or comes from outside and is only awaited.
_WANTED = (
    "memnuniyet", "yararlan", "katıl", "işe", "yerleştir", "istihdam", "açılan", "yapılan", "düzenlen", "dikilen",
    "verilen", "ulaşılan", "sunul", "destekle", "kazan", "yenilen", "üretilen", "tamamla", "sonuçlandır", "kurulan",
    "eğitim", "etkinlik", "kurs", "ziyaretçi", "takipçi", "üye", "abone", "kullanıcı", "tahsilat", "doluluk", "başarı",
)  # fmt: skip
_MAY_FALL = (
    "başvur", "müracaat", "talep", "şikâyet", "şikayet", "çağrı", "gelen", "ihbar", "itiraz", "dava", "acil",
    "süre", "gecik", "bekle", "kaza", "arıza", "kayıp", "kaybı", "kaçak", "kaçan", "hasar", "yangın", "baskın",
    "tüketim", "salım", "emisyon", "atık", "gider", "maliyet", "harcama", "borç", "borc", "açığı", "işgal", "aykırı",
    "ihlal", "ceza", "suç", "risk", "eksik", "hata", "ret", "iptal", "iade", "olumsuz", "kesinti", "kazı", "denetim",
)  # fmt: skip
_WITHOUT = ("sız", "siz", "suz", "süz")  # ruhsatsız, izinsiz, uygunsuzluk


def check(plan: Plan, _figures: Figures) -> Iterator[Diagnostic]:
    """Find the targets below what was reached, where nothing tells that less would be better."""
    first_target = first_target_year(plan)
    for page in pages(plan):
        for indicator in page.indicators:
            if not indicator.direction and not indicator.formula:
                yield from _indicator(indicator, first_target)


def _indicator(indicator: Indicator, first_target: str) -> Iterator[Diagnostic]:
    past, targets = before_and_from(whole_years(indicator), first_target)
    if not past or not targets or targets[0][1] >= past[-1][1]:
        return
    if _is_wanted(indicator.name):
        facts: dict[str, Fact] = {
            "code": indicator.code,
            "period": targets[0][0],
            "written": targets[0][1],
            "before": past[-1][0],
            "was": past[-1][1],
        }
        where = indicator.origin.at("values", targets[0][0])
        yield Diagnostic(TARGET_MAY_RETREAT, where, facts, indicator.code)


def _is_wanted(name: str) -> bool:
    words = [word.lstrip("\"'“‘(") for word in lower(name).split()]
    may_fall = any(word.startswith(_MAY_FALL) or any(part in word for part in _WITHOUT) for word in words)
    return not may_fall and any(word.startswith(_WANTED) for word in words)
