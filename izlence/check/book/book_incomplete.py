"""Kitapta sayfalar ve resmî tablolar eksik değildir.

Kurallar: pages-not-in-book, official-table-not-in-book, section-empty, foreword-unsigned.

Neden: `chapters` yazılınca yalnız orada sayılanlar basılır. Hiçbir kısımda `content: targets` (stratejik planda `cards`) yoksa
bütün hedef sayfaları belgeden sessizce düşer. İdare performans tablosu ile toplam kaynak ihtiyacı tablosunun bulunmaması
Sayıştay denetimlerinde bulgu olmuştur. Hiçbir şeyi olmayan bir kısım yalnız başlık olarak basılır. Sunuşun altında
başkanın adı basılır; yazılmamışsa sunuş imzasız kalır.

Kaynak: Sayıştay, Pursaklar Belediyesi 2018 denetim raporu; Performans Programı Hazırlama Rehberi, Tablo 3 ve Tablo 4.

Uygun::

    # program.yaml
    chapters:
      - title: PERFORMANS BİLGİLERİ
        sections:
          - {title: Hedefler, content: targets}
          - {title: İdare Performans Tablosu, content: institution-performance}
          - {title: Toplam Kaynak İhtiyacı, content: resource-need}

Uygun değil::

    # program.yaml
    chapters:
      - title: PERFORMANS BİLGİLERİ
        sections:
          - {title: Performans Hedefleri}
          - {title: İdare Performans Tablosu, content: institution-performance}
    foreword: sunus.md

    # narrative/sunus.md
    Değerli hemşehrilerim
"""

from __future__ import annotations

from collections.abc import Iterator

from izlence.check.book.walk_book import is_programme, sections
from izlence.check.walk import pages
from izlence.compute.figures import Figures
from izlence.diagnostic import Diagnostic, Wording, error, warning
from izlence.model.plan import Plan

PAGES_NOT_IN_BOOK = error(
    "pages-not-in-book",
    tr=Wording(
        "Kitabın hiçbir kısmı sayfaları basmıyor; {count} sayfa belgeye girmezdi.",
        "Sayfaların duracağı kısma `content: {content}` yazın.",
    ),
    en=Wording(
        "No section of the book prints the pages; {count} of them would be left out.",
        "Write `content: {content}` in the section where they shall stand.",
    ),
)
OFFICIAL_TABLE_NOT_IN_BOOK = error(
    "official-table-not-in-book",
    tr=Wording("Kitapta bulunması gereken bir tablo yok: {title}.", "Bir kısma `content: {content}` yazın."),
    en=Wording(
        "The book lacks a table that it should hold: {title}.", "Write `content: {content}` in a section."
    ),
    may_be_accepted=True,
)
SECTION_EMPTY = warning(
    "section-empty",
    tr=Wording(
        "“{title}” kısmında başlıktan başka bir şey yok.",
        "Kısma `narrative`, `content` ya da `charts` ekleyin; gerekmiyorsa kısmı silin.",
    ),
    en=Wording(
        "The section “{title}” has nothing but its title.",
        "Add a `narrative`, a `content` or `charts`; delete the section if it is not needed.",
    ),
)
FOREWORD_UNSIGNED = warning(
    "foreword-unsigned",
    tr=Wording("Sunuşu imzalayanın adı yazılmamış.", "institution.yaml dosyasına `mayor: Ad Soyad` yazın."),
    en=Wording("Nobody signs the foreword.", "Write `mayor: First Last` in institution.yaml."),
)

_REQUIRED = {
    "institution-performance": "İdare Performans Tablosu",
    "resource-need": "Toplam Kaynak İhtiyacı Tablosu",
}


def check(plan: Plan, _figures: Figures) -> Iterator[Diagnostic]:
    """Find what a book should print and does not."""
    if not plan.frame.chapters:
        return
    contents = {section.content for section in sections(plan)}
    wanted = "targets" if is_programme(plan) else "cards"
    chapters = plan.frame.origin.key("chapters")
    count = len(list(pages(plan)))
    if wanted not in contents and count:
        yield Diagnostic(PAGES_NOT_IN_BOOK, chapters, {"count": count, "content": wanted})
    for content, title in _REQUIRED.items() if is_programme(plan) else ():
        if content not in contents:
            facts = {"title": title, "content": content}
            yield Diagnostic(OFFICIAL_TABLE_NOT_IN_BOOK, chapters, facts)
    if plan.frame.foreword and not plan.institution.mayor:
        yield Diagnostic(FOREWORD_UNSIGNED, plan.frame.origin.at("foreword"))
    for section in sections(plan):
        if not (section.narrative or section.content or section.charts):
            yield Diagnostic(SECTION_EMPTY, section.origin.at("title"), {"title": section.title})
