"""Bir gösterge sessizce kaldırılmaz; yeni gösterge bildirilir.

Kurallar: indicator-removed, indicator-added.

Neden: Kaldırılan gösterge artık izlenmez: sözü verilmiş bir sonuç hesap vermeden belgeden düşer. Alt göstergeler ve izleme
göstergeleri için de böyledir. Göstergenin kodu değiştirilip içeriği aynı bırakıldıysa code-renamed söylenir; sayfası bütünüyle
kaldırıldıysa ya da yeniyse yalnız sayfa söylenir.

Kaynak: Hedefi ya da göstergesi olmayan amaçlar Sayıştay denetimlerinde bulgu olmuştur (Eyüpsultan 2017-19); yayımlanmış bir planda
kaldırılan göstergenin kodu (5.4.6) başka bir göstergeye verilmiştir.

Önce::

    # halkla-iliskiler/PH4.4.1.yaml
    indicators:
      - {code: PG4.4.1.1, name: Kişi sayısı, unit: kişi, values: {2022: 1102, 2023-H1: 196, 2024: 1500}}
      - {code: PG4.4.1.2, name: Firma ziyareti, unit: adet, values: {2022: 40, 2023-H1: 21, 2024: 50}}

Sonra::

    # halkla-iliskiler/PH4.4.1.yaml
    indicators:
      - {code: PG4.4.1.1, name: Kişi sayısı, unit: kişi, values: {2022: 1102, 2023-H1: 196, 2024: 1500}}
      - {code: PG4.4.1.3, name: Kariyer günü, unit: gün, values: {2022: 3, 2023-H1: 1, 2024: 4}}
"""

from __future__ import annotations

from collections.abc import Iterator

from izlence.diagnostic import Wording, error, hint
from izlence.diff.change import Change
from izlence.diff.comparison import Flag
from izlence.diff.rules.case import INDICATORS, Case

INDICATOR_REMOVED = error(
    "indicator-removed",
    tr=Wording(
        "{what} kaldırıldı: {code} “{name}” ({page}).",
        "Kaldırma kararını ve yerine neyin ölçüleceğini değişikliğin açıklamasına yazın ya da göstergeyi geri alın.",
    ),
    en=Wording(
        "{what_en} removed: {code} “{name}” ({page}).",
        "Say with the change why it goes and what is measured instead, or bring the indicator back.",
    ),
    may_be_accepted=True,
)
INDICATOR_ADDED = hint(
    "indicator-added",
    tr=Wording(
        "{what} eklendi: {code} “{name}” ({page}).",
        "Hedef değerini, birimini ve yönünü (`direction`) gözden geçirin.",
    ),
    en=Wording(
        "{what_en} added: {code} “{name}” ({page}).",
        "Look at its target, its unit and its `direction`.",
    ),
)
_WHAT = {
    "indicator": ("Gösterge", "Indicator"),
    "monitoring_indicator": ("İzleme göstergesi", "Monitoring indicator"),
    "part": ("Alt gösterge", "Part of an indicator"),
}


def check(case: Case) -> Iterator[Flag]:
    """Find indicators that went and came."""
    for change in case.of("removed", *INDICATORS):
        yield case.flag(INDICATOR_REMOVED, (change,), _facts(change))
    for change in case.of("added", *INDICATORS):
        yield case.flag(INDICATOR_ADDED, (change,), _facts(change))


def _facts(change: Change) -> dict[str, str]:
    tr, en = _WHAT[change.record.kind]
    return {
        "what": tr,
        "what_en": en,
        "code": change.record.code,
        "name": change.record.name,
        "page": change.page.key.key,
    }
