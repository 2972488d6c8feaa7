"""A page, what two branches make of it, and the merge of both."""

from __future__ import annotations

from izlence.edit.merge.pieces import Marks
from izlence.edit.merge.versions import merge_versions

PAGE = """\
# yaml-language-server: $schema=../../../schema/performance-target.schema.json
code: PH4.4.1
objective: H4.4
title: İş arayanları iş verenlerle buluşturmak.

indicators:
  - code: PG4.4.1.1
    name: İşe başlayan kişi sayısı
    unit: kişi
    values: {2022: 1102, 2023-H1: 196, 2024: 500}
  # Sayım her ayın sonunda yapılır.
  - code: PG4.4.1.2
    name: İşe yönlendirme sayısı
    unit: kişi
    values: {2022: 31691, 2023-H1: 15933, 2024: 35000}   # kesin sayı
    note: yonlendirme
  - code: PG4.4.1.3
    name: İş bulunan kişi sayısı
    unit: kişi
    values: {2022: 5805, 2023-H1: 3724, 2024: 7000}

activities:
  - code: F4.4.1.1
    name: Yazılım bakım onarım
    budget: 1_500_000
  - code: F4.4.1.2
    name: Fuar ve eğitim
    budget: 1_187_150

economic_codes: {"01": 745_200, "03": 2_687_150}

notes:
  - id: yonlendirme
    text: >-
      Bir kişi birden fazla işe
      yönlendirilebilmektedir.
"""
SECOND = PAGE[PAGE.index("  # Sayım") : PAGE.index("  - code: PG4.4.1.3")]
THIRD = PAGE[PAGE.index("  - code: PG4.4.1.3") : PAGE.index("\nactivities")]
FIRST_AND = "2024: 500}\n"

Change = tuple[str, str]


def changed(text: str, *changes: Change) -> str:
    """Replace texts that each stand once."""
    for old, new in changes:
        assert text.count(old) == 1, old
        text = text.replace(old, new)
    return text


def indicator(code: str, name: str = "Yeni gösterge") -> str:
    return f"  - code: {code}\n    name: {name}\n    unit: adet\n    values: {{2024: 3}}\n"


def merged(
    ours: list[Change], theirs: list[Change], base: str = PAGE, marks: Marks | None = None
) -> tuple[str, int]:
    """Merge two branches that made these changes; give the text and the number of conflicts."""
    sides = [changed(base, *changes).encode() for changes in (ours, theirs)]
    found = merge_versions(base.encode(), sides[0], sides[1], marks)
    assert found is not None
    return found.content.decode(), found.conflicts


def clean(ours: list[Change], theirs: list[Change], base: str = PAGE) -> str:
    """Merge two branches that do not contradict each other."""
    text, conflicts = merged(ours, theirs, base)
    assert conflicts == 0
    return text
