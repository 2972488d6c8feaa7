"""Random changes of a small plan: the redline's law holds for each."""

from __future__ import annotations

import re

from hypothesis import HealthCheck, given
from hypothesis import strategies as st

from tests.diff.two_sides import PLAN, side
from tests.laws import law
from tests.review.redlined import lawful

ROADS, PARKS = "2025/fen-isleri/PH1.1.1.yaml", "2025/park-ve-bahceler/PH1.1.2.yaml"
FRAME, TEXT = "2025/program.yaml", "2025/narrative/sunus.md"
BOOK = """foreword: sunus.md
chapters:
  - title: PERFORMANS BİLGİLERİ
    sections:
      - {title: Amaçlar, content: goals}
      - {title: Hedefler, content: targets, charts: [PG1.1.1.1]}
      - {title: Maliyetler, content: activity-costs, charts: [cost-by-goal]}
      - {title: İdare, content: institution-performance}
      - {title: Kaynak, content: resource-need}
"""
FOREWORD = PLAN[TEXT].replace("# Öncelikler\n\n", "")
BASE = {**PLAN, FRAME: PLAN[FRAME] + BOOK, TEXT: FOREWORD}
RECORD = re.compile(r"^  - \{(?:code|id): .*\}\n", re.MULTILINE)
NUMBER = re.compile(r"(?<=[: ])(?!0)[\d_]{2,9}(?=[,}\n])")
NAME = re.compile(r"(?<=name: )[^,}\n]+|(?<=title: )[^,}\n]+|(?<=text: )[^}\n]+")
WORDS = st.sampled_from(["bakım", "2025 yılında", "Kaldırım & bordür", "₺", "iki <kat>", "Sokak"])
PARAGRAPHS = st.sampled_from(
    ["Yeni bir bent.\n\n", "- Bordür\n- Kaldırım\n\n", "Dipnotlu[^a] söz.\n\n[^a]: Dipnot.\n\n"]
)


def pick(draw, pattern, text):
    """One place in a text that a pattern finds, if there is one."""
    found = list(pattern.finditer(text))
    return found[draw(st.integers(0, len(found) - 1))] if found else None


def changed_page(draw, text):
    """A page with one thing other than before."""
    what = draw(st.sampled_from(["number", "name", "gone", "again", "swapped"]))
    if what in ("number", "name"):
        place = pick(draw, NUMBER if what == "number" else NAME, text)
        new = str(draw(st.integers(1, 9_999_999))) if what == "number" else draw(WORDS)
        return text if place is None else text[: place.start()] + new + text[place.end() :]
    records = list(RECORD.finditer(text))
    kinds = {kind: [one for one in records if f"code: {kind}" in one[0]] for kind in ("PG", "F")}
    kind = draw(st.sampled_from(sorted(kinds)))
    if what == "again" and kinds[kind]:
        one = kinds[kind][-1]
        return text[: one.end()] + re.sub(r"(code: [\w.]+)", r"\g<1>7", one[0], count=1) + text[one.end() :]
    if what == "swapped" and len(kinds[kind]) > 1:
        one, other = kinds[kind][-2:]
        return text[: one.start()] + other[0] + text[one.end() : other.start()] + one[0] + text[other.end() :]
    if what == "gone" and len(kinds[kind]) > 1:
        return text.replace(kinds[kind][0][0], "")
    return text


@st.composite
def plans(draw):
    """The small plan with a few changes of its pages, its texts and its frame."""
    files = dict(BASE)
    for _ in range(draw(st.integers(1, 4))):
        file = draw(st.sampled_from([ROADS, ROADS, PARKS, TEXT, "page", FRAME]))
        if file in (ROADS, PARKS) and files.get(file):
            files[file] = changed_page(draw, files[file])
        elif file == TEXT:
            blocks = files[TEXT].split("\n\n")
            at = draw(st.integers(1, len(blocks) - 1))
            blocks[at:at] = [draw(PARAGRAPHS).strip()] if draw(st.booleans()) else []
            files[TEXT] = "\n\n".join(blocks)
        elif file == "page":
            files[PARKS] = None
        elif file == FRAME:
            old, new = draw(
                st.sampled_from(
                    [
                        ("year: 2025\n", "year: 2025\ntarget_pages: official\n"),
                        ("periods: [2023, 2024-H1]", "periods: [2024-H1]"),
                        (", content: resource-need", ", content: goal-resource-need"),
                        (", charts: [PG1.1.1.1]", ""),
                        ("      - {title: Amaçlar, content: goals}\n", ""),
                    ]
                )
            )
            if "target_pages" not in files[FRAME] or "target_pages" not in new:
                files[FRAME] = files[FRAME].replace(old, new)
    return files


BEFORE = side(BASE, {})


@law(5, suppress_health_check=list(HealthCheck))
@given(plans())
def test_the_law_holds_whatever_changed(files):
    lawful(BEFORE, side(files, {}))
