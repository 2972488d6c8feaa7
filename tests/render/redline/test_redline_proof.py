"""The engine's own proof: a drawn block that would not give both sides back is never let through."""

from __future__ import annotations

import pytest
from lxml import etree

from izlence.render.redline.names import W
from izlence.render.redline.proof import holds
from izlence.render.redline.side import Side, Told

MARK = 'w:id="0" w:author="Ayşe Yılmaz" w:date="2026-11-22T10:00:00Z"'
SIDE = Side({})


def block(inside: str) -> etree._Element:
    """A block as it stands in a body, whose name spaces it has from there."""
    return etree.fromstring(f'<w:body xmlns:w="{W}">{inside}</w:body>')[0]


def paragraph(*runs: str) -> str:
    return f"<w:p>{''.join(runs)}</w:p>"


def run(text: str, look: str = "", tag: str = "t") -> str:
    properties = f"<w:rPr>{look}</w:rPr>" if look else ""
    return f'<w:r>{properties}<w:{tag} xml:space="preserve">{text}</w:{tag}></w:r>'


def come(text: str, look: str = "") -> str:
    return f"<w:ins {MARK}>{run(text, look)}</w:ins>"


def gone(text: str, look: str = "") -> str:
    return f"<w:del {MARK}>{run(text, look, 'delText')}</w:del>"


def table(*cells: str) -> str:
    told = "".join(f'<w:tc><w:tcPr><w:tcW w:w="900"/></w:tcPr>{cell}</w:tc>' for cell in cells)
    return f"<w:tbl><w:tblPr/><w:tblGrid/><w:tr>{told}</w:tr></w:tbl>"


def proven(drawn: str, old: str, new: str) -> bool:
    return holds([block(drawn)], Told(block(old), SIDE, ""), Told(block(new), SIDE, ""))


BOLD = "<w:b/>"
OLD, NEW = paragraph(run("Bütçe 500 ₺")), paragraph(run("Bütçe 650 ₺"))
DRAWN = paragraph(run("Bütçe "), gone("500"), come("650"), run(" ₺"))


@pytest.mark.parametrize("around", [str, lambda inside: table(paragraph(run("Personel")), inside)])
def test_a_figure_for_a_figure_is_proven(around):
    assert proven(around(DRAWN), around(OLD), around(NEW))


@pytest.mark.parametrize("around", [str, lambda inside: table(paragraph(run("Personel")), inside)])
@pytest.mark.parametrize(
    "drawn",
    [
        pytest.param(paragraph(run("Bütçe "), come("650"), run(" ₺")), id="what was deleted is lost"),
        pytest.param(paragraph(run("Bütçe "), gone("500"), run("650 ₺")), id="what came is not marked"),
        pytest.param(paragraph(run("Bütçe "), gone("500"), come("605"), run(" ₺")), id="another figure came"),
        pytest.param(paragraph(run("Bütçe "), gone("50"), come("650"), run(" ₺")), id="less was deleted"),
        pytest.param(
            paragraph(run("Bütçe "), come("500"), gone("650"), run(" ₺")), id="the sides are turned"
        ),
        pytest.param(paragraph(gone("500"), run("Bütçe "), come("650"), run(" ₺")), id="in another order"),
        pytest.param(
            paragraph(run("Bütçe "), gone("500"), come("650", BOLD), run(" ₺")), id="in another look"
        ),
        pytest.param(NEW, id="nothing is marked"),
    ],
)
def test_what_would_not_give_both_sides_back_is_refused(drawn, around):
    assert not proven(around(drawn), around(OLD), around(NEW))


def test_texts_of_two_looks_are_not_taken_for_one():
    one, other = paragraph(run("Bütçe ", BOLD), run("500")), paragraph(run("Bütçe 650", BOLD))
    assert not proven(
        paragraph(run("Bütçe ", BOLD), gone("500"), come("650", BOLD)), one.replace(BOLD, ""), other
    )
    assert proven(paragraph(run("Bütçe ", BOLD), gone("500"), come("650", BOLD)), one, other)


def test_a_row_that_goes_is_proven_and_a_row_that_stays_unmarked_is_not():
    rows = [f"<w:tr><w:tc>{paragraph(run(name))}</w:tc></w:tr>" for name in ("Personel", "Mal ve hizmet")]
    deleted = (
        f"<w:tr><w:trPr><w:del {MARK}/></w:trPr><w:tc>"
        f"<w:p><w:pPr><w:rPr><w:del {MARK}/></w:rPr></w:pPr>{gone('Mal ve hizmet')}</w:p></w:tc></w:tr>"
    )
    old, new, drawn = (f"<w:tbl>{''.join(each)}</w:tbl>" for each in (rows, rows[:1], (rows[0], deleted)))
    assert proven(drawn, old, new)
    assert not proven(old, old, new)
