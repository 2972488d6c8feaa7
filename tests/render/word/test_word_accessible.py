"""Who does not see a Word file hears it: tables, pictures, headings, language, links, contrast. And Word's own checker is content."""

from __future__ import annotations

import io
import re
from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path
from typing import NamedTuple

import docx
import pytest
from docx.oxml.ns import qn

from izlence.cli import main

LEAST_CONTRAST = 4.5
_LINK = re.compile(r"^https?://|^mailto:")


@pytest.fixture(scope="module")
def files(root, built, tmp_path_factory) -> Mapping[str, bytes]:
    """The Word files of the example and of the seeds."""
    output = tmp_path_factory.mktemp("example")
    plan = Path(root) / "examples" / "ornek-belediye"
    asked = [
        "build",
        "--plan",
        str(plan),
        "--output",
        str(output),
        "--format=docx",
        "--no-layout",
        "--no-cache",
    ]
    assert main(asked, Path(root)) == 0
    drawn = {path.name: path.read_bytes() for path in sorted(output.rglob("*.docx"))}
    return drawn | {f"seed-{name}": content for name, content in built.items() if name.endswith(".docx")}


@pytest.fixture(
    params=[
        *("performans-programi-2025", "stratejik-plan-2025-2029"),
        *("seed-performans-programi-2024", "seed-stratejik-plan-2025-2029"),
    ]
)
def file(request, files) -> bytes:
    """One Word file after the other."""
    return files[f"{request.param}.docx"]


@cache
def opened(file: bytes):
    """Open a book once for all tests, which only read it."""
    return docx.Document(io.BytesIO(file))


def body(file: bytes):
    return opened(file).element.body


def text_of(element) -> str:
    return "".join(text.text or "" for text in element.iter(qn("w:t")))


def test_every_table_has_rows_of_headings_and_they_stand_first(file):
    for table in body(file).iter(qn("w:tbl")):
        marks = [
            row.find(f"{qn('w:trPr')}/{qn('w:tblHeader')}") is not None for row in table.iter(qn("w:tr"))
        ]
        assert marks[0] or _has_footnote(next(table.iter(qn("w:tr")))), text_of(table)[:80]
        assert marks == sorted(marks, reverse=True)


def _has_footnote(row) -> bool:
    """LibreOffice does not print the footnote of a row that repeats: such a row of headings is not marked."""
    return next(row.iter(qn("w:footnoteReference")), None) is not None


def test_every_table_has_a_title_and_a_description(file):
    tables = list(body(file).iter(qn("w:tbl")))
    assert tables
    for table in tables:
        for name in ("w:tblCaption", "w:tblDescription"):
            found = table.find(f"{qn('w:tblPr')}/{qn(name)}")
            assert found is not None, text_of(table)[:80]
            assert found.get(qn("w:val")).strip()


def test_every_picture_and_chart_has_a_text_alternative(file):
    drawings = list(body(file).iter(qn("wp:docPr")))
    assert all(drawing.get("descr").strip() for drawing in drawings)
    assert len({drawing.get("id") for drawing in drawings}) == len(drawings)


def test_a_book_has_pictures_and_charts(files):
    assert len(list(body(files["performans-programi-2025.docx"]).iter(qn("wp:docPr")))) > 5


def test_text_is_turkish_and_the_file_says_what_it_is(file):
    language = opened(file).styles.element.find(f".//{qn('w:rPrDefault')}//{qn('w:lang')}")
    assert language.get(qn("w:val")) == "tr-TR"
    properties = opened(file).core_properties
    assert properties.language.startswith("tr")
    assert len(properties.title) > 15


def test_no_heading_skips_a_level(file):
    before = 0
    for level, text in headings(file):
        assert level <= before + 1, text
        assert text.strip()
        before = level


def headings(file: bytes) -> Iterator[tuple[int, str]]:
    levels = {style.style_id: outline_level(style) for style in styles_of(file)}
    for paragraph in body(file).iter(qn("w:p")):
        style = paragraph.find(f"{qn('w:pPr')}/{qn('w:pStyle')}")
        level = levels[style.get(qn("w:val"))] if style is not None else 9
        if level < 9:
            yield level + 1, text_of(paragraph)


def styles_of(file: bytes):
    return [style for style in opened(file).styles if hasattr(style, "base_style")]


def outline_level(style) -> int:
    found = first_in_line(style, f"{qn('w:pPr')}/{qn('w:outlineLvl')}")
    return 9 if found is None else int(found.get(qn("w:val")))


def first_in_line(style, path: str):
    """Look a property up in a style and in those that it is based on."""
    while style is not None:
        found = style.element.find(path)
        if found is not None:
            return found
        style = style.base_style
    return None


def test_links_say_where_they_lead(file):
    links = list(body(file).iter(qn("w:hyperlink")))
    for link in links:
        assert text_of(link).strip()
        assert not _LINK.match(text_of(link)) or text_of(link).startswith("mailto:")
        assert link.get(qn("w:anchor")) or link.get(qn("r:id"))


def test_links_inside_the_file_lead_somewhere(file):
    names = [mark.get(qn("w:name")) for mark in body(file).iter(qn("w:bookmarkStart"))]
    assert len(names) == len(set(names))
    wanted = {link.get(qn("w:anchor")) for link in body(file).iter(qn("w:hyperlink"))} - {None}
    assert wanted <= set(names)


class Ink(NamedTuple):
    """What decides the colours of a run: its paragraph's style and cell, its own style and colour."""

    style: str
    fill: str | None
    run_style: str | None
    colour: str | None


def test_every_text_is_dark_or_light_enough_on_its_ground(file):
    looks = {style.style_id: style for style in styles_of(file)}
    # A book has tens of thousands of runs, but few kinds of them.
    inks = {ink for paragraph in body(file).iter(qn("w:p")) for ink in inks_of(paragraph)}
    seen = {(colour_of(ink, looks), ground_of(ink, looks)) for ink in inks}
    assert len(seen) > 3
    assert {pair: contrast(*pair) for pair in seen if contrast(*pair) < LEAST_CONTRAST} == {}


def inks_of(paragraph) -> Iterator[Ink]:
    style = value_in(paragraph, "w:pPr/w:pStyle", "w:val") or "Normal"
    cell = next(paragraph.iterancestors(qn("w:tc")), None)
    fill = None if cell is None else value_in(cell, "w:tcPr/w:shd", "w:fill")
    for run in paragraph.iter(qn("w:r")):
        if text_of(run).strip():
            run_style = value_in(run, "w:rPr/w:rStyle", "w:val")
            yield Ink(style, fill, run_style, value_in(run, "w:rPr/w:color", "w:val"))


def value_in(element, path: str, attribute: str) -> str | None:
    found = element.find("/".join(map(qn, path.split("/"))))
    return None if found is None else found.get(qn(attribute))


def ground_of(ink: Ink, looks) -> str:
    shade = first_in_line(looks[ink.style], f"{qn('w:pPr')}/{qn('w:shd')}")
    fill = ink.fill if shade is None else shade.get(qn("w:fill"))
    return "FFFFFF" if fill in (None, "auto") else fill


def colour_of(ink: Ink, looks) -> str:
    """Its own colour, or that of its style, or that of its paragraph's."""
    styles = [looks[name] for name in (ink.run_style, ink.style) if name is not None]
    given = (first_in_line(style, f"{qn('w:rPr')}/{qn('w:color')}") for style in styles)
    first = next((colour.get(qn("w:val")) for colour in given if colour is not None), "auto")
    value = ink.colour or first
    return "000000" if value == "auto" else value


def contrast(one: str, other: str) -> float:
    """The ratio of WCAG 2.2."""
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def luminance(colour: str) -> float:
    parts = [int(colour[at : at + 2], 16) / 255 for at in (0, 2, 4)]
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def test_the_measure_of_contrast_is_that_of_the_guidelines():
    assert contrast("000000", "FFFFFF") == pytest.approx(21)
    assert contrast("777777", "FFFFFF") == pytest.approx(4.48, abs=0.01)


def test_no_empty_paragraph_makes_room(file):
    """Between two tables one must stand, or they would become one; a section ends in one, and a body must not end in a table."""
    for paragraph in body(file).iterchildren(qn("w:p")):
        if not text_of(paragraph).strip() and not _shows_something(paragraph):
            assert paragraph.getprevious().tag == qn("w:tbl")
            assert paragraph.getnext().tag in (qn("w:tbl"), qn("w:sectPr"))


def _shows_something(paragraph) -> bool:
    wanted = ("w:drawing", "w:fldChar", "w:sectPr", "w:footnoteReference")
    return any(next(paragraph.iter(qn(name)), None) is not None for name in wanted)
