"""Göstergenin adı neyin ölçüldüğünü söyler.

Kural: name-vague.

Neden: “Tahsis işlemi”, “Hakediş sayısı”, “Talebi karşılama oranı” gibi bir ad hangi hizmetin, kimin, neyin ölçüldüğünü söylemez;
her müdürlüğe uyar ve iki kişi onu iki türlü ölçer. Bir ila üç sözcükten oluşan ve bütün sözcükleri genel olan adlara bakılır; alt
göstergelere bakılmaz, çünkü onları üst göstergenin adı açıklar. Sezgiye dayanan bir kuraldır: ad yeterince açıksa istisna yazın.

Kaynak: Sayıştay, Gaziemir Belediyesi 2018 (iyi tanımlanmamış performans göstergeleri).

Uygun::

    # halkla-iliskiler/PH4.4.1.yaml
    indicators:
      - {code: PG4.4.1.1, name: Kreşlerin hizmetinden memnuniyet, unit: "%", values: {2022: 80, 2023-H1: 81, 2024: 85}}

Uygun değil::

    # halkla-iliskiler/PH4.4.1.yaml
    indicators:
      - {code: PG4.4.1.1, name: Vatandaş memnuniyeti, unit: "%", values: {2022: 80, 2023-H1: 81, 2024: 85}}
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from izlence.check.walk import pages
from izlence.compute.figures import Figures
from izlence.diagnostic import Diagnostic, Wording, hint
from izlence.language import lower
from izlence.model.plan import Plan
from izlence.model.records import PerformanceTarget

NAME_VAGUE = hint(
    "name-vague",
    tr=Wording(
        "{code}: “{name}” adı neyin ölçüldüğünü söylemiyor.",
        "Hangi hizmetin, kimin ya da neyin ölçüldüğünü ada yazın.",
    ),
    en=Wording(
        "{code}: the name “{name}” does not say what is measured.",
        "Say in the name which service, whose or what is measured.",
    ),
)

_MOST_WORDS = 3
_WORD = re.compile(r"[^\W\d_]+")
# Beginnings of words that fit any directorate; the endings are those a name can have.
_GENERAL = re.compile(
    r"(?:adet|anket|artış|artırma|azal|başvur|bildirim|çalışan|çalışma|değerlendirme|denetim|düzey|eğitim|etkinlik|evrak|faaliyet"
    r"|genel|gelen|gerçekleş|giden|hakediş|hedef|hizmet|ihale|iş|işlem|işle|karşıla|katılım|katılımcı|kişi|kontrol|kullanıcı|kullanım|memnun"
    r"|miktar|oran|ort|ortalama|organizasyon|personel|plan|proje|program|rapor|sayı|seviye|sıklı[kğ]|sözleşme|süre|tahsis"
    r"|talep|taleb|tamamla|tamamlan|toplam|toplantı|üretim|vatandaş|verilen|verim|yapılan|yararlan|yazı|yüzde|ziyaret)"
    r"(?:[ae]n|m[ae]|iyet|lık|lik|lilik)?(?:l[ae]r)?(?:s?[ıiuü])?(?:n?[ıiuü]n)?(?:[ıiuü]m)?"
)


def check(plan: Plan, _figures: Figures) -> Iterator[Diagnostic]:
    """Find indicators whose few words all fit anything."""
    for page in pages(plan):
        watched = page.monitoring_indicators if isinstance(page, PerformanceTarget) else ()
        for indicator in (*page.indicators, *watched):
            if _is_vague(indicator.name):
                facts = {"code": indicator.code, "name": indicator.name}
                yield Diagnostic(NAME_VAGUE, indicator.origin.at("name"), facts, indicator.code)


@lru_cache(maxsize=4096)
def _is_vague(name: str) -> bool:
    if name.count(" ") >= _MOST_WORDS:
        return False
    words = _WORD.findall(lower(name))
    return bool(words) and all(_GENERAL.fullmatch(word) for word in words)
