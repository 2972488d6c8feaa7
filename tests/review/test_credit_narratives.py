"""Who wrote a text whose file was called otherwise later: its writers, not who renamed it."""

from __future__ import annotations

from tests.diff.two_sides import PLAN
from tests.review.past import INTRODUCTION, Town, credited

FRAME, LATER = "2025/program.yaml", "2025/narrative/onsoz.md"


def test_who_renamed_a_file_was_named_as_who_had_written_it(tmp_path):
    town = Town(tmp_path / "town")
    town.write(FRAME, PLAN[FRAME] + "foreword: sunus.md\n")
    base = town.save("Başlangıç")
    town.set(INTRODUCTION, "bir yılını", "bir yılının işlerini", "Yazım")
    town.git("mv", f"plan/{INTRODUCTION}", f"plan/{LATER}")
    town.change(FRAME, "foreword: sunus.md", "foreword: onsoz.md")
    town.set(LATER, "onaracağız", "yenileyeceğiz", "Yeni ad")
    assert credited(town, base) == {
        "/foreword": ["Yeni ad"],
        "Sunuş 1/text": ["Yazım"],
        "Öncelikler 1/text": ["Yeni ad"],
    }
