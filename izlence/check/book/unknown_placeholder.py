"""Metindeki her yer tutucunun planda bir karşılığı vardır.

Kural: unknown-placeholder.

Neden: `{{ cost.A4 }}` gibi bir yer tutucunun yerine planın bir sayısı basılır; sayı değişince metin de değişir. Planda
karşılığı olmayan bir yer tutucunun yerine hiçbir şey konamaz. Yer tutucular docs/book.md sayfasındadır.

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
    Toplam kaynak ihtiyacı {{ total_cost }}, bunun {{ cost.A4 }} tutarı sosyal hizmetleredir.

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
    Toplam kaynak ihtiyacı {{ total_costs }}, bunun {{ cost.A9 }} tutarı sosyal hizmetleredir.
"""

from __future__ import annotations

from collections.abc import Iterator

from izlence.check.book.walk_book import narratives_printed, runs_of
from izlence.check.suggestion import with_near
from izlence.check.walk import nearest
from izlence.compute.figures import Figures
from izlence.compute.placeholder import is_reference, placeholder, placeholder_names
from izlence.diagnostic import Diagnostic, Place, Wording, error
from izlence.model.plan import Plan

UNKNOWN_PLACEHOLDER = error(
    "unknown-placeholder",
    tr=Wording(
        "“{name}” yer tutucusunun planda karşılığı yok.",
        "Adını düzeltin ya da sayıyı rakamla yazın. Yer tutucular: docs/book.md.",
    ),
    en=Wording(
        "The plan has nothing for the placeholder “{name}”.",
        "Correct its name or write the figure out. The placeholders are listed in docs/book.md.",
    ),
)
UNKNOWN_PLACEHOLDER_NEAR = with_near(
    UNKNOWN_PLACEHOLDER, " Yer tutucular: docs/book.md.", " Placeholders: docs/book.md."
)

_PERIODS_AT_MOST = 8
_COMPARED_AT_MOST = 150
_SUGGESTED_AT_MOST = 10  # a plan has thousands of names to compare with


def check(plan: Plan, figures: Figures) -> Iterator[Diagnostic]:
    """Find placeholders that stand for nothing."""
    answered: dict[str, bool] = {}
    names: tuple[str, ...] = ()
    count = 0
    for narrative in narratives_printed(plan):
        for run in runs_of(narrative):
            name = run.placeholder
            if not name or is_reference(name):
                continue
            if name not in answered:
                answered[name] = placeholder(name, plan, figures) is not None
            if answered[name]:
                continue
            names = names or placeholder_names(plan)
            count += 1
            near = _nearest(name, names) if count <= _SUGGESTED_AT_MOST else ""
            rule = UNKNOWN_PLACEHOLDER_NEAR if near else UNKNOWN_PLACEHOLDER
            facts = {"name": name, "suggestion": near} if near else {"name": name}
            yield Diagnostic(rule, run.place or Place(narrative.file), facts)


def _nearest(name: str, names: tuple[str, ...]) -> str:
    """Give the name that is meant, of the same family; of an indicator without such a period, all the periods it has."""
    family = name.partition(".")[0] + "." if "." in name else ""
    indicator = name.rpartition(".")[0] + "."
    if family == "value." and indicator != family:
        same = [each for each in names if each.startswith(indicator)]
        if same:
            return ", ".join(same[:_PERIODS_AT_MOST])
    simple = [each for each in names if "." not in each]
    relatives = [each for each in names if each.startswith(family)] if family else simple
    # The names that begin alike are compared first; a plan has more of them than can be compared with patience.
    relatives.sort(key=lambda each: -_alike_at_start(each, name))
    return nearest(name, relatives[:_COMPARED_AT_MOST]) or nearest(name, simple)


def _alike_at_start(one: str, other: str) -> int:
    return next(
        (i for i, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), min(len(one), len(other))
    )
