"""Comparisons of two small plans, told; and documents of any text at all."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from hypothesis import strategies as st

from izlence.diff.change import Credits
from izlence.diff.compare import compare
from izlence.diff.comparison import Comparison
from izlence.report.finding import Finding
from izlence.review.document import (
    ChangeDocument,
    ChangedPage,
    ChangeRow,
    Credit,
    DirectorateRow,
    EffectTable,
    FigureRow,
    SideText,
    Spot,
)
from izlence.review.telling import change_document
from tests.diff.two_sides import PLAN, ROADS, STRATEGY, side

Files = Mapping[str, str | None]
BOTH = {**PLAN, **STRATEGY}
ROADS_FILE = "2025/fen-isleri/PH1.1.1.yaml"
PARKS_FILE = "2025/park-ve-bahceler/PH1.1.2.yaml"
CARD_FILE = "2025-2026/fen-isleri/H1.1.yaml"


def compared(new: Files, base: Mapping[str, str] = PLAN) -> Comparison:
    """Compare the small plan with itself, some files being other than usual on the new side."""
    return compare(side(base=base), side(new, base))


def told(
    new: Files, base: Mapping[str, str] = PLAN, language: str = "tr", made_by: Credits | None = None
) -> ChangeDocument:
    """Tell such a comparison."""
    return change_document(compared(new, base), made_by or {}, language)


def roads(*pairs: tuple[str, str]) -> dict[str, str]:
    """Give the page of the roads with texts replaced."""
    text = ROADS
    for old, new in pairs:
        assert text.count(old) == 1, (old, text.count(old))
        text = text.replace(old, new)
    return {ROADS_FILE: text}


def rows(document: ChangeDocument) -> list[ChangeRow]:
    """Give all rows, page by page."""
    return [row for page in document.pages for row in page.rows]


def the_row(document: ChangeDocument) -> ChangeRow:
    """Give the only row."""
    (row,) = rows(document)
    return row


ODD = "\x00\x07\x1b\r\n\t\x7f\x9b\xa0\xad\u200b\u202e\u2028\ufeff\ud800%:,|<>&\"'`*_[]()#-$\\@!~=+./1iİşğ漢👍"
texts = st.text(st.sampled_from(ODD) | st.characters(), max_size=40) | st.sampled_from(
    [
        "@belediye/mali-hizmetler",
        "#12 ve GH-7",
        "</summary></details>",
        "<!-- izlence-diff -->",
        "| a | b |",
        "https://example.org/x",
        "```",
        "| --- |",
        "1. madde",
        "\n\n# başlık",
        "![x](y)",
    ]
)
severities = st.sampled_from(["error", "warning", "hint"])
maybe = severities | st.just("")
spots = st.builds(Spot, texts, st.integers(0, 2000))
marked = st.just(()) | st.lists(st.tuples(texts, st.booleans()), max_size=4).map(tuple)
credit = st.builds(Credit, texts, texts, texts, texts)
kinds = st.sampled_from(["added", "removed", "moved", "changed"])
change_rows = st.builds(
    ChangeRow,
    kind=kinds,
    code=texts,
    record=texts,
    field=texts,
    before=texts,
    after=texts,
    difference=texts,
    remark=texts,
    where=spots,
    was=st.none() | spots,
    severity=maybe,
    credits=st.lists(credit, max_size=1).map(tuple),
    words_before=marked,
    words_after=marked,
)
figures = st.builds(FigureRow, texts, texts, texts, texts, texts, st.sampled_from(["up", "down", ""]))
findings = st.builds(
    lambda severity, file, line, message, trail: Finding(
        "a-rule", severity, file, line, 1, line, 2, "", message, "", tuple(trail)
    ),
    severities,
    texts,
    st.integers(0, 9),
    texts,
    st.lists(texts, max_size=3),
)
pages = st.builds(
    ChangedPage,
    anchor=st.just("p-1"),
    kind=kinds,
    period=texts,
    code=texts,
    title=texts,
    directorate=texts,
    directorate_name=texts,
    file=texts,
    rows=st.lists(change_rows, min_size=1, max_size=4).map(tuple),
    severity=maybe,
)
documents = st.builds(
    ChangeDocument,
    language=st.sampled_from(["tr", "en"]),
    institution=texts,
    base=st.builds(SideText, texts, st.just("3f2c1ab")),
    head=st.builds(SideText, texts, st.just("")),
    is_changed=st.just(True),
    headline=texts,
    decisions=st.integers(0, 2),
    warnings=st.integers(0, 2),
    hints=st.integers(0, 2),
    pages=st.lists(pages, max_size=3).map(tuple),
    directorates=st.lists(
        st.builds(
            DirectorateRow,
            texts,
            st.sampled_from(["zabita", "", "*"]),
            figures,
            st.integers(0, 9),
            st.integers(0, 9),
        ),
        max_size=4,
    ).map(tuple),
    effects=st.lists(
        st.builds(
            EffectTable, texts, st.just("goal"), texts, st.lists(figures, min_size=1, max_size=2).map(tuple)
        ),
        max_size=2,
    ).map(tuple),
    flags=st.lists(findings, max_size=3).map(tuple),
    new_findings=st.lists(findings, max_size=2).map(tuple),
    resolved_findings=st.lists(findings, max_size=2).map(tuple),
    renames=st.lists(texts, max_size=2).map(tuple),
    remarks=st.lists(texts, max_size=2).map(tuple),
)


def larger(document: ChangeDocument, times: int) -> ChangeDocument:
    """Give a document with everything many times over."""
    return replace(
        document,
        pages=document.pages * times,
        effects=document.effects * times,
        flags=document.flags * times,
        new_findings=document.new_findings * times,
        resolved_findings=document.resolved_findings * times,
        remarks=document.remarks * times,
        directorates=document.directorates * times,
    )
