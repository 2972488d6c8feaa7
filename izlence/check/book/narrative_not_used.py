"""Narrative klasöründeki her dosya kitapta basılır.

Kurallar: narrative-not-used, book-without-chapters.

Neden: Hiçbir kısmın adını vermediği bir metin belgeye sessizce girmezdi; yazan bunu fark etmez. Dönemin çerçevesinde hiç
`chapters` yoksa yalnız sayfalar basılır: sunuş, meclis kararı ve bütün anlatı dosyaları dışarıda kalır.

Uygun::

    # program.yaml
    chapters:
      - title: PERFORMANS BİLGİLERİ
        sections:
          - {title: Hedefler, content: targets}
          - {title: İdare Performans Tablosu, content: institution-performance}
          - {title: Toplam Kaynak İhtiyacı, content: resource-need}
      - title: EKLER
        sections:
          - {title: Bütçe, narrative: butce.md}

    # narrative/butce.md
    Bütçe, meclisin kabul ettiği bütçedir.

Uygun değil::

    # program.yaml
    chapters:
      - title: PERFORMANS BİLGİLERİ
        sections:
          - {title: Hedefler, content: targets}
          - {title: İdare Performans Tablosu, content: institution-performance}
          - {title: Toplam Kaynak İhtiyacı, content: resource-need}

    # narrative/butce.md
    Bütçe, meclisin kabul ettiği bütçedir.

Uygun değil::

    # program.yaml
    foreword: sunus.md

    # narrative/sunus.md
    Değerli hemşehrilerim
"""

from __future__ import annotations

from collections.abc import Iterator

from izlence.check.book.walk_book import narratives_named
from izlence.check.walk import nearest
from izlence.compute.figures import Figures
from izlence.diagnostic import Diagnostic, Fact, Place, Wording, error, warning
from izlence.model.plan import Plan

NARRATIVE_NOT_USED = error(
    "narrative-not-used",
    tr=Wording(
        "{name} dosyasının adını hiçbir bölüm vermiyor; metni belgeye girmez.",
        "{frame} içinde bir kısma `narrative: {name}` yazın; metin gerekmiyorsa dosyayı silin.",
    ),
    en=Wording(
        "No chapter names {name}; its text would not appear in the document.",
        "Write `narrative: {name}` in a section of {frame}; delete the file if it is not needed.",
    ),
)
BOOK_WITHOUT_CHAPTERS = warning(
    "book-without-chapters",
    tr=Wording(
        "{frame} içinde `chapters` yok; yalnız sayfalar basılır. Basılmayacak olanlar: {left_out}.",
        "Bütün kitap için `chapters` altına bölümleri yazın.",
    ),
    en=Wording(
        "{frame} has no `chapters`, so that pages only are printed. What is left out: {left_out}.",
        "Write the chapters under `chapters` for the whole book.",
    ),
)


def check(plan: Plan, _figures: Figures) -> Iterator[Diagnostic]:
    """Find texts that no document prints."""
    frame = plan.frame.origin.file.rpartition("/")[2]
    if not plan.frame.chapters:
        left_out = _left_out(plan)
        if left_out:
            facts: dict[str, Fact] = {"frame": frame, "left_out": left_out}
            yield Diagnostic(BOOK_WITHOUT_CHAPTERS, plan.frame.origin, facts)
        return
    named = {name for name, _ in narratives_named(plan)}
    missing = named - plan.narratives.keys()
    for name, narrative in plan.narratives.items():
        # A section that names a file which does not exist, and very nearly this one, is told as narrative-missing.
        if name not in named and not nearest(name, missing):
            facts = {"name": name, "frame": frame}
            yield Diagnostic(NARRATIVE_NOT_USED, Place(narrative.file), facts)


def _left_out(plan: Plan) -> tuple[str, ...]:
    written = {
        "council_decision": plan.frame.council_decision is not None,
        "foreword": bool(plan.frame.foreword),
    }
    return (*(field for field, is_written in written.items() if is_written), *plan.narratives)
