"""Her dipnotun bir göndermesi, her göndermenin bir dipnotu vardır.

Kurallar: note-without-mark, mark-without-note.

Neden: Hiçbir satırın göndermediği bir dipnot sayfanın altında işaretsiz durur; okuyan neyi açıkladığını
bilemez. Dipnotu olmayan bir gönderme ise boşa gider. Göndermeler sayfanın göstergelerinde, izleme ve alt
göstergelerinde ve faaliyetlerindeki `note` alanlarıdır; dipnotlar aynı sayfanın `notes` listesindedir.

Gönderme yanlış yazılmışsa ve sayfada ona benzeyen, göndermesi olmayan bir dipnot varsa tek bulgu verilir.

Uygun::

    # halkla-iliskiler/PH4.4.1.yaml
    activities:
      - {code: F4.4.1.1, name: Kariyer eğitimleri, budget: 1000, note: egitim}
    notes: [{id: egitim, text: Her ay bir eğitim yapılır.}]

Uygun değil::

    # halkla-iliskiler/PH4.4.1.yaml
    notes: [{id: egitim, text: Her ay bir eğitim yapılır.}]

Uygun değil::

    # halkla-iliskiler/PH4.4.1.yaml
    activities:
      - {code: F4.4.1.1, name: Kariyer eğitimleri, budget: 1000, note: egitim}
"""

from __future__ import annotations

from collections.abc import Iterator

from izlence.check.suggestion import with_near
from izlence.check.walk import Page, indicators_of, nearest, page_code, pages
from izlence.compute.figures import Figures
from izlence.diagnostic import Diagnostic, Wording, error
from izlence.model.plan import Plan
from izlence.model.records import Activity, Indicator, PerformanceTarget

NOTE_WITHOUT_MARK = error(
    "note-without-mark",
    tr=Wording(
        "“{note}” dipnotuna {code} sayfasında hiçbir satır gönderme yapmıyor.",
        "Açıkladığı göstergeye ya da faaliyete “note: {note}” yazın; gereksizse dipnotu silin.",
    ),
    en=Wording(
        "No line on the page {code} refers to the note “{note}”.",
        "Write “note: {note}” on the indicator or activity it explains, or take the note out.",
    ),
    may_be_accepted=True,  # a note on the entire page prints rightly without a mark that refers to it
)
MARK_WITHOUT_NOTE = error(
    "mark-without-note",
    tr=Wording(
        "“{note}” dipnotuna gönderme var, ama {page} sayfasında böyle bir dipnot yok.",
        "Sayfanın `notes` listesine “id: {note}” olan bir dipnot ekleyin ya da göndermeyi silin.",
    ),
    en=Wording(
        "The note “{note}” is referred to, but the page {page} has no such note.",
        "Add a note with “id: {note}” to the page's `notes`, or take the reference out.",
    ),
)
MARK_WITHOUT_NOTE_NEAR = with_near(MARK_WITHOUT_NOTE)


def check(plan: Plan, _figures: Figures) -> Iterator[Diagnostic]:
    """Pair the notes of each page with the lines that refer to them."""
    for page in pages(plan):
        references = [record for record in _records(page) if record.note]
        if references or page.notes:
            yield from _pair(page, references)


def _records(page: Page) -> Iterator[Indicator | Activity]:
    yield from indicators_of(page)
    if isinstance(page, PerformanceTarget):
        yield from page.activities


def _pair(page: Page, references: list[Indicator | Activity]) -> Iterator[Diagnostic]:
    ids = {note.id for note in page.notes}
    wanting = ids - {record.note for record in references}
    taken: set[str] = set()
    for record in references:
        if record.note in ids:
            continue
        where, facts = record.origin.at("note"), {"note": record.note, "page": page_code(page)}
        suggestion = nearest(record.note, wanting)
        taken.add(suggestion)
        if suggestion:
            yield Diagnostic(MARK_WITHOUT_NOTE_NEAR, where, facts | {"suggestion": suggestion}, record.code)
        else:
            yield Diagnostic(MARK_WITHOUT_NOTE, where, facts, record.code)
    code = page_code(page)
    for note in page.notes:
        if note.id in wanting - taken:
            yield Diagnostic(NOTE_WITHOUT_MARK, note.origin.at("id"), {"note": note.id, "code": code}, code)
