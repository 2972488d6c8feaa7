"""Dipnot numaraları sayfada sırayla gelir ve elle yazılmaz.

Kurallar: notes-out-of-order, mark-typed.

Neden: İşareti yazılmayan dipnotlara program `notes` listesindeki sıraya göre ¹, ², ³ verir. Satırlar dipnotlara başka bir sırayla
gönderme yapıyorsa sayfada önce ², sonra ¹ görünür. Adın sonuna elle yazılan `*` ya da ¹ ise hiçbir dipnota bağlı değildir:
dipnotu yoktur ya da dipnotlar değişince başka bir dipnotu gösterir.

Uygun::

    # halkla-iliskiler/PH4.4.1.yaml
    activities:
      - {code: F4.4.1.1, name: 500 m² salonda kariyer eğitimleri, budget: 600, note: egitim}
      - {code: F4.4.1.2, name: Fuar, budget: 400, note: fuar}
    notes: [{id: egitim, text: Her ay bir eğitim yapılır.}, {id: fuar, text: Fuar yılda bir kez düzenlenir.}]

Uygun değil::

    # halkla-iliskiler/PH4.4.1.yaml
    activities:
      - {code: F4.4.1.1, name: "Kariyer eğitimleri*", budget: 600, note: egitim}
      - {code: F4.4.1.2, name: Fuar, budget: 400, note: fuar}
    notes: [{id: fuar, text: Fuar yılda bir kez düzenlenir.}, {id: egitim, text: Her ay bir eğitim yapılır.}]
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from izlence.check.texts.walk_texts import BETWEEN, texts_of
from izlence.check.walk import Page, indicators_of, page_code, pages
from izlence.compute.figures import Figures
from izlence.diagnostic import Diagnostic, Fact, Wording, hint, warning
from izlence.model.plan import Plan
from izlence.model.records import PerformanceTarget

NOTES_OUT_OF_ORDER = hint(
    "notes-out-of-order",
    tr=Wording(
        "{code} sayfasında dipnot numaraları sırayla gelmiyor.",
        "`notes` listesini göndermelerin sırasına koyun: {order}.",
    ),
    en=Wording(
        "The numbers of the notes on the page {code} do not come in order.",
        "Put the list `notes` in the order in which the lines refer to it: {order}.",
    ),
)
MARK_TYPED = warning(
    "mark-typed",
    tr=Wording(
        "“{name}” adının sonuna dipnot işareti elle yazılmış: {mark}",
        "İşareti silin; dipnotu `notes` listesine, adını satırın `note` alanına yazın.",
    ),
    en=Wording(
        "A footnote's mark is typed at the end of “{name}”: {mark}",
        "Delete it; put the note into `notes` and its id into the line's `note`.",
    ),
)

_MARK = re.compile(rf"(?<!\W[mM])(?<!\W[kcd]m)(?<=[^\W\d]|[)\"” ])(\*+|[¹²³⁰⁴-⁹]+)(?=\n{BETWEEN})")


def check(plan: Plan, _figures: Figures) -> Iterator[Diagnostic]:
    """Find pages whose notes are numbered out of order, and marks that are typed into names."""
    for page in pages(plan):
        if len(page.notes) > 1:
            yield from _out_of_order(page)
    texts = texts_of(plan)
    if any(token[-1] in "*¹²³⁰⁴⁵⁶⁷⁸⁹" for token in texts.different):
        for text, place, match in texts.find(_MARK):
            if text.kind in ("name", "title"):
                yield Diagnostic(MARK_TYPED, place, {"name": text.text, "mark": match[1]}, text.code)


def _out_of_order(page: Page) -> Iterator[Diagnostic]:
    numbered = dict.fromkeys(note.id for note in page.notes if note.mark is None)
    referred = dict.fromkeys(indicator.note for indicator in indicators_of(page))
    if isinstance(page, PerformanceTarget):
        referred |= dict.fromkeys(activity.note for activity in page.activities)
    order = tuple(note for note in referred if note in numbered)
    if order != tuple(note for note in numbered if note in referred):
        code = page_code(page)
        facts: dict[str, Fact] = {"code": code, "order": order}
        yield Diagnostic(NOTES_OUT_OF_ORDER, page.origin.at("notes"), facts, code)
