"""Bölümlerin ve kısımların numarası başlığa yazılmaz.

Kural: numeral-typed.

Neden: Bölümlere I, II, III, kısımlara A, B, C işaretini program verir. Başlığa da yazılırsa belgede iki kez basılır
(“I- I- GENEL BİLGİLER”) ve bir bölüm araya girince yanlış kalır. Başlık gerçekten böyle başlıyor olabileceği için uyarıdır.

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
      - title: II- PERFORMANS BİLGİLERİ
        sections:
          - {title: A- Hedefler, content: targets}
          - {title: İdare Performans Tablosu, content: institution-performance}
          - {title: Toplam Kaynak İhtiyacı, content: resource-need}
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from izlence.compute.figures import Figures
from izlence.diagnostic import Diagnostic, Origin, Wording, warning
from izlence.model.plan import Plan

NUMERAL_TYPED = warning(
    "numeral-typed",
    tr=Wording(
        "Başlığın numarası elle yazılmış: “{title}”; numarayı program da verdiği için iki kez basılır.",
        "Başlığın başındaki “{typed}” yazısını silin.",
    ),
    en=Wording(
        "The title's numeral is typed: “{title}”; the program gives one too, so that two are printed.",
        "Delete “{typed}” at the beginning of the title.",
    ),
)

_OF_CHAPTER = re.compile(r"(?:[IVXLC]+|[0-9]{1,2}) ?[-.)–](?= )")
_OF_SECTION = re.compile(r"[^\W\d_] ?[-.)–](?= )")


def check(plan: Plan, _figures: Figures) -> Iterator[Diagnostic]:
    """Find the titles of chapters and sections that begin with a numeral or letter of their own."""
    for chapter in plan.frame.chapters:
        yield from _typed(_OF_CHAPTER, chapter.title, chapter.origin)
        for section in chapter.sections:
            yield from _typed(_OF_SECTION, section.title, section.origin)


def _typed(pattern: re.Pattern[str], title: str, origin: Origin) -> Iterator[Diagnostic]:
    typed = pattern.match(title)
    if typed:
        yield Diagnostic(NUMERAL_TYPED, origin.at("title"), {"title": title, "typed": typed[0]})
