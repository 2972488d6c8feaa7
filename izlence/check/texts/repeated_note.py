"""Bir sayfanın dipnotları birbirinden ayrılır.

Kurallar: duplicate-note, duplicate-mark, mixed-marks.

Neden: Aynı adı taşıyan iki dipnottan hangisine gönderildiği, aynı işareti taşıyan iki dipnottan hangisinin
okunacağı belli olmaz. İşareti yazılmayan dipnotlara program sırayla numara verir; bir sayfada hem yazılmış
(`mark: "*"`) hem numaralı işaret olması yanlış değildir ama dağınık görünür, bu yüzden uyarıdır.

Kaynak: Ümraniye Belediyesi 2024 programında ¹ ² ³ ile * ** *** işaretlerinin karışması.

Uygun::

    # halkla-iliskiler/PH4.4.1.yaml
    activities:
      - {code: F4.4.1.1, name: Kariyer eğitimleri, budget: 600, note: egitim}
      - {code: F4.4.1.2, name: Fuar, budget: 400, note: fuar}
    notes: [{id: egitim, mark: "*", text: Her ay bir eğitim yapılır.},
            {id: fuar, mark: "**", text: Fuar yılda bir kez düzenlenir.}]

Uygun değil::

    # halkla-iliskiler/PH4.4.1.yaml
    activities:
      - {code: F4.4.1.1, name: Kariyer eğitimleri, budget: 600, note: egitim}
      - {code: F4.4.1.2, name: Fuar, budget: 400, note: fuar}
    notes: [{id: egitim, mark: "*", text: Her ay bir eğitim yapılır.},
            {id: egitim, mark: "**", text: Eğitimler ücretsizdir.},
            {id: fuar, mark: "*", text: Fuar yılda bir kez düzenlenir.}]

Uygun değil::

    # halkla-iliskiler/PH4.4.1.yaml
    activities:
      - {code: F4.4.1.1, name: Kariyer eğitimleri, budget: 600, note: egitim}
      - {code: F4.4.1.2, name: Fuar, budget: 400, note: fuar}
    notes: [{id: egitim, mark: "*", text: Her ay bir eğitim yapılır.},
            {id: fuar, text: Fuar yılda bir kez düzenlenir.}]
"""

from __future__ import annotations

from collections.abc import Iterator

from izlence.check.walk import Page, page_code, pages
from izlence.compute.figures import Figures
from izlence.diagnostic import Diagnostic, Fact, Wording, error, warning
from izlence.model.plan import Plan
from izlence.model.records import Note

DUPLICATE_NOTE = error(
    "duplicate-note",
    tr=Wording(
        "“{note}” dipnotu bu sayfada daha önce tanımlanmış: {related}.",
        "Dipnotlardan birine başka bir `id` verin ya da fazla olanı silin.",
    ),
    en=Wording(
        "The note “{note}” is already defined on this page: {related}.",
        "Give one of them another `id`, or take one out.",
    ),
)
DUPLICATE_MARK = error(
    "duplicate-mark",
    tr=Wording(
        "“{mark}” işareti bu sayfada başka bir dipnotun: {related}.",
        "“{note}” dipnotuna başka bir işaret verin.",
    ),
    en=Wording(
        "The mark “{mark}” belongs to another note of this page: {related}.",
        "Give the note “{note}” another mark.",
    ),
)
MIXED_MARKS = warning(
    "mixed-marks",
    tr=Wording(
        "{code} sayfasında bazı dipnotların işareti yazılmış ({marked}), bazılarına program numara veriyor ({numbered}).",
        "Dipnotların hepsine `mark` yazın ya da hiçbirine yazmayın.",
    ),
    en=Wording(
        "On the page {code} some notes have a mark of their own ({marked}) and some are numbered ({numbered}).",
        "Give all of them a `mark`, or none.",
    ),
)


def check(plan: Plan, _figures: Figures) -> Iterator[Diagnostic]:
    """Find notes of a page that share a name or a mark, and pages that mix marks with numbers."""
    for page in pages(plan):
        if len(page.notes) > 1:
            yield from _repeated(page.notes)
            yield from _mixed(page)


def _repeated(notes: tuple[Note, ...]) -> Iterator[Diagnostic]:
    first: dict[str, Note] = {}
    marks: dict[str, Note] = {}
    for note in notes:
        same = first.setdefault(note.id, note)
        if same is not note:
            related = (same.origin.at("id"),)
            yield Diagnostic(DUPLICATE_NOTE, note.origin.at("id"), {"note": note.id}, related=related)
            continue
        alike = marks.setdefault(note.mark, note) if note.mark is not None else note
        if alike is not note:
            facts = {"note": note.id, "mark": note.mark or ""}
            related = (alike.origin.at("mark"),)
            yield Diagnostic(DUPLICATE_MARK, note.origin.at("mark"), facts, related=related)


def _mixed(page: Page) -> Iterator[Diagnostic]:
    marked = tuple(note.id for note in page.notes if note.mark is not None)
    numbered = tuple(note.id for note in page.notes if note.mark is None)
    if marked and numbered:
        code = page_code(page)
        facts: dict[str, Fact] = {"code": code, "marked": marked, "numbered": numbered}
        yield Diagnostic(MIXED_MARKS, page.origin.at("notes"), facts, code)
