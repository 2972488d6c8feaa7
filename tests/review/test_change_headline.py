"""The one sentence counts everything that a reader can look for."""

from __future__ import annotations

import pytest
from change_examples import told

from tests.diff.two_sides import PLAN

FRAME = "2025/program.yaml"
FULL = {
    **PLAN,
    FRAME: PLAN[FRAME]
    + """chapters:
  - {title: Genel, sections: [{title: Sunuş, narrative: sunus.md}]}
  - {title: Ekler, sections: [{title: Bütçe, narrative: butce.md}, {title: Sonuç, narrative: sonuc.md}]}
""",
    "2025/narrative/butce.md": "Bütçemiz.\n",
    "2025/narrative/sonuc.md": "Sonuçlar.\n",
}
CUT = {
    FRAME: FULL[FRAME].partition("  - {title: Ekler")[0],
    "2025/narrative/butce.md": None,
    "2025/narrative/sonuc.md": None,
}


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("tr", "Planda 3 dosya değişti (1 bölüm, 2 silinen metin);"),
        ("en", "3 files of the plan changed (1 chapter, 2 removed texts);"),
    ],
)
def test_a_chapter_that_went_with_its_two_texts_was_one_other_record(language, said):
    assert told(CUT, FULL, language=language).headline.startswith(said)


def test_texts_that_came_were_counted_as_nothing():
    gone = {path: text for path, text in {**FULL, **CUT}.items() if text is not None}
    assert "(1 bölüm, 2 yeni metin)" in told(FULL, gone).headline


def test_a_section_that_went_alone_was_another_record():
    new = {FRAME: FULL[FRAME].replace(", {title: Sonuç, narrative: sonuc.md}", "")}
    assert "(1 kısım);" in told(new, FULL).headline
