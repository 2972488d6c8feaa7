"""Kitabın adını verdiği her anlatı dosyası vardır.

Kural: narrative-missing.

Neden: Bir kısmın metni narrative klasöründeki dosyadan gelir. Dosya yoksa kısım boş kalır.

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
      - title: EKLER
        sections:
          - {title: Bütçe, narrative: butçe.md}

    # narrative/butce.md
    Bütçe, meclisin kabul ettiği bütçedir.
"""

from __future__ import annotations

from collections.abc import Iterator

from izlence.check.book.walk_book import narratives_named
from izlence.check.suggestion import in_brackets
from izlence.compute.figures import Figures
from izlence.diagnostic import Diagnostic, Wording, error
from izlence.model.plan import Plan

NARRATIVE_MISSING = error(
    "narrative-missing",
    tr=Wording(
        "narrative klasöründe “{name}” dosyası yok.",
        "Dosyanın adını düzeltin{suggestion} ya da dosyayı narrative klasörüne koyun.",
    ),
    en=Wording(
        "There is no file “{name}” in the folder narrative.",
        "Correct the file's name{suggestion}, or put the file into the folder narrative.",
    ),
)


def check(plan: Plan, _figures: Figures) -> Iterator[Diagnostic]:
    """Find narratives that the frame names and that do not exist."""
    for name, where in narratives_named(plan):
        if name not in plan.narratives:
            facts = {"name": name, "suggestion": in_brackets(name, plan.narratives)}
            yield Diagnostic(NARRATIVE_MISSING, where, facts)
