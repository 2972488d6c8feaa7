"""Kurumun bütün giderini gösteren tabloların genel giderleri vardır.

Kural: general-costs-missing.

Neden: İdare performans tablosu ile toplam kaynak ihtiyacı tablosu faaliyetlerin yanında genel yönetim giderlerini ve transferleri
de gösterir; bunlar general-costs.yaml dosyasından gelir. Dosya yoksa ya da silinmişse tablolar yalnız faaliyetlerden oluşur,
toplamlar hata verilmeden olduğundan küçük çıkar. Hazırlık sırasında dosya henüz yazılmamış olabilir; bu yüzden yayından önce
(`--strict`) bakılır. Gerçekten genel gider yoksa bulgu çerçevede nedeniyle kabul edilir (`accepted`).

Kaynak: Performans Programı Hazırlama Rehberi, Tablo 3 ve Tablo 4.

Uygun::

    # program.yaml
    chapters:
      - title: PERFORMANS BİLGİLERİ
        sections:
          - {title: Hedefler, content: targets}
          - {title: İdare Performans Tablosu, content: institution-performance}
          - {title: Toplam Kaynak İhtiyacı, content: resource-need}

    # general-costs.yaml
    administration: {economic_codes: {"01": 5000}}

Uygun değil::

    # program.yaml
    chapters:
      - title: PERFORMANS BİLGİLERİ
        sections:
          - {title: Hedefler, content: targets}
          - {title: İdare Performans Tablosu, content: institution-performance}
          - {title: Toplam Kaynak İhtiyacı, content: resource-need}
"""

from __future__ import annotations

from collections.abc import Iterator

from izlence.compute.figures import Figures
from izlence.diagnostic import Diagnostic, Wording, warning
from izlence.model.frame import ProgrammeFrame
from izlence.model.plan import Plan

GENERAL_COSTS_MISSING = warning(
    "general-costs-missing",
    tr=Wording(
        "Dönemin general-costs.yaml dosyası yok; {content} tablosunda yalnız faaliyetlerin tutarları toplanıyor.",
        "Genel yönetim giderlerini ve transferleri general-costs.yaml dosyasına yazın; dosya silindiyse geri getirin.",
    ),
    en=Wording(
        "The period has no general-costs.yaml; the table {content} adds up the amounts of activities only.",
        "Write the costs of administration and the transfers into general-costs.yaml; bring the file back if it was deleted.",
    ),
)

_OF_THE_WHOLE = ("institution-performance", "resource-need")


def check(plan: Plan, _figures: Figures) -> Iterator[Diagnostic]:
    """Find a book that shows what the whole institution spends, without the costs beside its activities."""
    frame = plan.frame
    if not isinstance(frame, ProgrammeFrame) or plan.general_costs is not None:
        return
    for chapter in frame.chapters:
        for section in chapter.sections:
            if section.content in _OF_THE_WHOLE:
                where = section.origin.at("content")
                yield Diagnostic(GENERAL_COSTS_MISSING, where, {"content": section.content})
                return
