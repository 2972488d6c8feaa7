"""Metindeki her gönderme kitapta bulunan bir yere gider.

Kurallar: reference-leads-nowhere, link-leads-nowhere, name-given-twice.

Neden: `{{ table.resource-need }}` yerine “Tablo 7” basılır ve oraya gidilir; `[metin](#ad)` adı verilen yere gider. Gösterilen
tablo, şekil ya da grafik kitapta yoksa numarası da yoktur. Numara alanlar: kurumun tabloları, metinde `Tablo: Başlık {#ad}`
ile adı verilen tablolar, başlığı ve adı olan resimler, grafikler. Bağlantılar bunlara,
{#ad} ile adı verilen başlıklara ve müdürlüklerin sayfalarına (`#halkla-iliskiler`) gider. Bir ad kitapta bir kez verilir.

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
          - {title: Bütçe, narrative: butce.md, charts: [cost-by-goal]}

    # narrative/butce.md
    Tutarlar {{ table.resource-need }} ile {{ table.gelirler }} içinde, dağılım {{ chart.cost-by-goal }} üzerinde; [gelirler](#gelirler).

    Tablo: Gelirler {#gelirler}

    | Gelir | Tutar |
    |---|---:|
    | Vergiler | 10 |

Uygun değil::

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
    Tutarlar {{ table.resource-needs }} içindedir; [gelirler](#gelirlr).

    Tablo: Gelirler {#gelirler}

    | Gelir | Tutar |
    |---|---:|
    | Vergiler | 10 |

Uygun değil::

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
          - {title: Gelirler, narrative: gelir.md}

    # narrative/butce.md
    Tablo: Gelirler {#gelirler}

    | Gelir | Tutar |
    |---|---:|
    | Vergiler | 10 |

    # narrative/gelir.md
    Tablo: Gelirler {#gelirler}

    | Gelir | Tutar |
    |---|---:|
    | Vergiler | 10 |
"""

from __future__ import annotations

from collections.abc import Collection, Iterator

from izlence.check.book.unknown_chart import unknown_charts
from izlence.check.book.walk_book import (
    PROGRAMME_TABLES,
    STRATEGY_TABLES,
    is_programme,
    named_blocks,
    narratives_named,
    narratives_printed,
    runs_of,
    sections,
)
from izlence.check.suggestion import in_brackets
from izlence.compute.figures import Figures
from izlence.compute.placeholder import is_reference
from izlence.diagnostic import Diagnostic, Place, Wording, error
from izlence.model.plan import Plan
from izlence.model.prose import PictureBlock, ProseTable

REFERENCE_LEADS_NOWHERE = error(
    "reference-leads-nowhere",
    tr=Wording(
        "“{name}” kitapta numarası olan bir tabloyu, şekli ya da grafiği göstermiyor.",
        "Adı düzeltin{suggestion}. Kitapta olanlar: {known}.",
    ),
    en=Wording(
        "“{name}” is no table, figure or chart that has a number in the book.",
        "Correct the name{suggestion}. In the book there are: {known}.",
    ),
)
LINK_LEADS_NOWHERE = error(
    "link-leads-nowhere",
    tr=Wording(
        "“#{name}” bağlantısı hiçbir yere gitmiyor.",
        "Adı düzeltin{suggestion} ya da gidilecek başlığa, tabloya veya resme {{#{name}}} ile bu adı verin.",
    ),
    en=Wording(
        "The link “#{name}” leads nowhere.",
        "Correct the name{suggestion}, or give that name to a heading, table or picture with {{#{name}}}.",
    ),
)
NAME_GIVEN_TWICE = error(
    "name-given-twice",
    tr=Wording(
        "“{name}” adı kitapta ikinci kez veriliyor (ilki: {related}).",
        "Birine başka ad verin; göndermeleri de düzeltin.",
    ),
    en=Wording(
        "The name “{name}” is given a second time in the book (first: {related}).",
        "Give one of them another name, and correct what refers to it.",
    ),
)


def check(plan: Plan, _figures: Figures) -> Iterator[Diagnostic]:
    """Find references and links that lead nowhere, and names that lead to two places."""
    narratives = narratives_printed(plan)
    captioned = set(_captioned_by_program(plan))
    taken = set(_places_of_program(plan))
    names: dict[str, Place] = {}
    for narrative in narratives:
        for name, block in named_blocks(narrative):
            place = block.place or Place(narrative.file)
            if name in names or name in taken:
                related = (names[name],) if name in names else (plan.frame.origin.at("chapters"),)
                yield Diagnostic(NAME_GIVEN_TWICE, place, {"name": name}, related=related)
                continue
            if isinstance(block, PictureBlock) and not block.title:
                continue  # without a caption it has neither a number nor a place to go to
            names[name] = place
            if isinstance(block, ProseTable | PictureBlock) and block.title:
                captioned.add(("table." if isinstance(block, ProseTable) else "figure.") + name)
    places = {*names, *taken}
    # What is mistyped elsewhere has a finding of its own: a chart, or the file that a table stands in.
    has_unknown_charts = bool(unknown_charts(plan))
    is_prose_missing = any(name not in plan.narratives for name, _ in narratives_named(plan))
    for narrative in narratives:
        for run in runs_of(narrative):
            place = run.place or Place(narrative.file)
            name = run.placeholder
            if is_reference(name) and not (has_unknown_charts and name.startswith("chart.")):
                yield from _reference(name, captioned, place, is_prose_missing)
            if run.link.startswith("#"):
                yield from _link(run.link[1:], places, place, is_prose_missing)


def _reference(
    name: str, captioned: Collection[str], place: Place, may_be_missing: bool
) -> Iterator[Diagnostic]:
    near = "" if name in captioned else in_brackets(name, captioned)
    if name in captioned or (may_be_missing and not near):
        return
    family = name.partition(".")[0]
    known = tuple(sorted(each for each in captioned if each.startswith(family + ".")))
    facts = {"name": name, "suggestion": near, "known": known or "-"}
    yield Diagnostic(REFERENCE_LEADS_NOWHERE, place, facts)


def _link(name: str, names: Collection[str], place: Place, may_be_missing: bool) -> Iterator[Diagnostic]:
    near = "" if name in names else in_brackets(name, names)
    if name not in names and (near or not may_be_missing):
        yield Diagnostic(LINK_LEADS_NOWHERE, place, {"name": name, "suggestion": near})


def _places_of_program(plan: Plan) -> Iterator[str]:
    """Give the names of places that the program makes: its captions, and the directorates whose pages it prints."""
    yield from (name.partition(".")[2] for name in _captioned_by_program(plan))
    if any(section.content == "targets" for section in sections(plan)):
        yield from (target.directorate for target in plan.targets)


def _captioned_by_program(plan: Plan) -> Iterator[str]:
    """Give the references to what the program itself makes and numbers."""
    tables = PROGRAMME_TABLES if is_programme(plan) else STRATEGY_TABLES
    for section in sections(plan):
        if section.content in tables:
            yield f"table.{section.content}"
        yield from (f"chart.{chart}" for chart in section.charts)
