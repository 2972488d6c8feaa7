"""Nothing lost, nothing invented: what a page of the plan says stands in both documents, as often as it is said."""

from __future__ import annotations

import io
import json
import re
import shutil
import unicodedata
from collections import Counter
from decimal import Decimal
from functools import cache
from itertools import count
from pathlib import Path

import pytest
from docx2python import docx2python
from hypothesis import example, given
from hypothesis import strategies as st
from python_calamine import CalamineWorkbook

from izlence.composing import compose_documents
from izlence.diagnostic import has_errors
from izlence.draw import Workshop, draw
from izlence.language import format_number
from izlence.pipeline import check_plan, no_progress
from izlence.read.resources import read_schemas
from izlence.read.text import INVISIBLE
from izlence.validate import Schemas
from tests.laws import law

ROOT = Path(__file__).parents[2]
PERIODS = ("2022", "2023-H1", "2024")
REFUSED = "\xa0\u115f\u1160\u3164\uffa0\ufffc\ufffd"
LETTERS = st.characters(
    categories=["L", "N", "P", "S", "Zs"], exclude_characters=REFUSED, max_codepoint=0x2FFFF
)
LINE = st.text(LETTERS, min_size=1, max_size=30).map(lambda text: unicodedata.normalize("NFC", text))
NUMBER = st.decimals(0, 10**9, places=2) | st.integers(0, 10**14).map(Decimal)
AMOUNT = st.integers(0, 10**12).map(Decimal)
ODD = [
    "=SUM(1)",
    "+1",
    "-1",
    "@SUM(A1)",
    "{=1}",
    "|x",
    "'x",
    "https://x.tr",
    "mailto:a@b.tr",
    "{{ 7*7 }}",
    "{% x %}",
    "</w:t>",
]


@cache
def schemas() -> Schemas:
    return Schemas(read_schemas(ROOT / "schema"))


class Page:
    """A performance target of generated texts, each made the only one of its kind by a number."""

    def __init__(self, texts: list[str], numbers: list[Decimal | None], amounts: list[Decimal]) -> None:
        numbering = count(1)
        self.texts = [f"{text}§{next(numbering)}§" for text in texts]
        self.numbers, self.amounts = numbers, amounts

    def yaml(self) -> str:
        quoted = [json.dumps(text, ensure_ascii=False) for text in self.texts]
        values = [
            ", ".join(f"{period}: {self._number(n + i)}" for n, period in enumerate(PERIODS))
            for i in range(3)
        ]
        return (
            f"code: PH4.4.1\nobjective: H4.4\ntitle: {quoted[0]}\n"
            f"indicators:\n  - {{code: PG4.4.1.1, name: {quoted[1]}, unit: puan, values: {{{values[0]}}}, note: a, missing: Yok}}\n"
            f"    \n  - code: PG4.4.1.2\n    name: {quoted[2]}\n    unit: puan\n    values: {{{values[1]}}}\n    missing: Yok\n"
            f"monitoring_indicators:\n  - code: IG4.4.1.1\n    name: {quoted[3]}\n    unit: puan\n    values: {{{values[2]}}}\n"
            f"activities:\n  - code: F4.4.1.1\n    name: {quoted[4]}\n    budget: {self.amounts[0]}\n"
            f"  - code: F4.4.1.2\n    name: {quoted[5]}\n    off_budget: {self.amounts[1]}\n"
            f'economic_codes: {{"03": {self.amounts[0]}}}\n'
            f"notes:\n  - id: a\n    text: {quoted[6]}\n"
        )

    def _number(self, position: int) -> str:
        number = self.numbers[position % len(self.numbers)]
        return "null" if number is None else f"{number:f}"

    def figures(self) -> list[Decimal]:
        found = [self.numbers[(n + i) % len(self.numbers)] for i in range(3) for n in range(3)]
        return [number for number in found if number is not None] + self.amounts


def drawn(folder: Path, page: Page) -> dict[str, bytes]:
    """Draw the plan with that page alone in its programme."""
    directorate = folder / "2024/halkla-iliskiler"
    (directorate / "PH7.1.1.yaml").unlink(missing_ok=True)
    (directorate / "PH4.4.1.yaml").write_text(page.yaml(), "utf-8")
    checked = check_plan(folder, ("2024",), schemas())
    assert not has_errors(checked.diagnostics), (checked.diagnostics, page.yaml())
    (document,), _ = compose_documents(checked, ROOT / "templates")
    drawings, problems = draw(document, ("docx", "xlsx"), Workshop(ROOT / "templates", no_progress))
    assert not has_errors(problems)
    return {drawing.format: drawing.content for drawing in drawings}


def word_lines(content: bytes) -> list[str]:
    with docx2python(io.BytesIO(content)) as read:
        return read.text.split("\n")


def sheets(content: bytes) -> dict[str, list[list[object]]]:
    workbook = CalamineWorkbook.from_filelike(io.BytesIO(content))
    return {name: workbook.get_sheet_by_name(name).to_python() for name in workbook.sheet_names}


LEFTOVER = re.compile(r"\b(?:None|nan|NaN|inf|Undefined)\b|Cell\(|\{\{|\}\}|\{%|%\}|[\ue000-\uf8ff]")


def inventions(whole: str, page: Page) -> list[str]:
    for text in page.texts:
        whole = whole.replace(text, "")
    return LEFTOVER.findall(whole)


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    return Path(shutil.copytree(ROOT / "plan", tmp_path_factory.mktemp("lost") / "plan"))


@law(10)
@given(
    st.lists(LINE, min_size=7, max_size=7),
    st.lists(NUMBER | st.none(), min_size=5, max_size=5),
    st.lists(AMOUNT, min_size=2, max_size=2),
)
@example(
    ODD[:7], [Decimal("0"), None, Decimal("1"), Decimal("18.0"), Decimal("0.10")], [Decimal(0), Decimal(1)]
)
@example(ODD[5:], [Decimal("999999999999999"), None, None, None, None], [Decimal(10) ** 12, Decimal(0)])
def test_every_text_and_figure_stands_in_both_documents(folder, texts, numbers, amounts):
    page = Page(texts, numbers, amounts)
    content = drawn(folder, page)
    lines = word_lines(content["docx"])
    whole = "\n".join(lines)
    assert [whole.count(text) for text in page.texts] == [1] * 7
    cells = Counter(line.replace("\xa0₺", "").strip() for line in lines)
    wanted = Counter(format_number(number) for number in page.figures())
    assert not wanted - cells
    assert inventions(whole, page) == []

    read = sheets(content["xlsx"])
    printed = [
        str(cell)
        for name, rows in read.items()
        if not name.startswith("Veri")
        for row in rows
        for cell in row
    ]
    data = [cell for name, rows in read.items() if name.startswith("Veri") for row in rows for cell in row]
    assert all(any(text in cell for cell in printed) for text in page.texts)
    assert [sum(str(cell) == text for cell in data) for text in page.texts] == [0, 3, 3, 3, 1, 1, 0]
    assert not Counter(map(float, page.figures())) - Counter(
        cell for cell in data if isinstance(cell, float | int)
    )
    assert inventions("\n".join(printed + list(map(str, data))), page) == []


def test_the_shipped_documents_hold_no_leftover(built):
    for name, content in built.items():
        text = "\n".join(word_lines(content)) if name.endswith("docx") else str(sheets(content))
        assert LEFTOVER.findall(text) == []


def test_what_is_invisible_is_refused_in_a_plan_and_needs_no_proof_here():
    assert all(letter in INVISIBLE for letter in ("\u115f", "\u3164", "\uffa0"))
