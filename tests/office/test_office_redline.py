"""LibreOffice opens the files with tracked changes, shows the changes, and accepts and rejects them to the text of either side."""

from __future__ import annotations

import re
import shutil
from collections.abc import Mapping
from pathlib import Path

import pytest
from lxml import etree

from izlence.diff.compare import compare
from izlence.diff.side import Side
from izlence.model.commit import Commit
from izlence.model.prose import Picture
from tests.diff.two_sides import side
from tests.office.poppler import pdf_text
from tests.office.tracked import ACCEPT, FLAT_TEXT, PDF, REJECT, WORD, Job, settle
from tests.render.redline.revisions_oracle import W
from tests.review.redlined import EXAMPLE, PLAN, drawn, edited, parts_of, read_at, redlines
from tests.review.test_redline_random_plans import BASE, TEXT
from tests.review.test_redline_random_plans import ROADS as BOOK_ROADS
from tests.review.test_redline_seeds import CALLS, EDITS, JOBS, PRESS

pytestmark = pytest.mark.office
C = "{http://schemas.openxmlformats.org/drawingml/2006/chart}"
CREATOR = "{http://purl.org/dc/elements/1.1/}creator"
REGION = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}changed-region"
ROADS, PARKS = "2025/fen-isleri/PH1.1.1.yaml", "2025/park-ve-bahceler/PH1.2.1.yaml"
PICTURE, PICTURE_OF = "2025/narrative/teskilat.png", "2025/narrative/sema.png"
WHO = {JOBS: "Ayşe Demir", CALLS: "Mehmet Kaya", PRESS: "Zeynep Arslan", ROADS: "Can Öztürk", PARKS: "Elif Şahin", PICTURE_OF: "Deniz Kara", BOOK_ROADS: "Deniz Kara"}  # fmt: skip
OF_JOBS = ("value", "indicator_renamed", "unit", "note_gone", "activity_come")
SEEDS = {
    JOBS: tuple(pair for name in OF_JOBS for pair in EDITS[name][JOBS]),
    CALLS: (("oranı ile belirlenmiştir", "bölünmesiyle bulunmuştur"), ("  - code: F7.1.1.5\n    name: Yazılım Güncelleme\n    budget: 300_000\n    off_budget: 0\n", ""), ("11_443_850", "11_143_850")),
    PRESS: tuple(pair for name in ("card_item_come", "card_item_gone", "card_cost") for pair in EDITS[name][PRESS]),
}  # fmt: skip
EXAMPLE_EDITS = {
    ROADS: (("name: Serilen sıcak asfalt miktarı", "name: Serilen asfalt miktarı"), ("2025: 58000", "2025: 52500")),
    PARKS: (("2024-H1: 2, 2025: 7", "2024-H1: 2, 2025: 8"), ("2025: 78.0}", "2025: 79.5}")),
}  # fmt: skip


def two_directorates(folder: Path) -> Path:
    """The example's pages of two directorates, without the book around them: LibreOffice needs half a minute for all of it.

    Its totals are no longer those of the institution, which makes it no plan to be published; it can be drawn.
    """
    plan = Path(shutil.copytree(EXAMPLE, folder))
    shutil.rmtree(plan / "2025-2029")
    frame = plan / "2025" / "program.yaml"
    text = frame.read_text("utf-8").partition("foreword:")[0]
    frame.write_text(re.sub(r"(?m)^  - (?!fen-isleri|park-ve|\{)\S+\n", "", text), "utf-8")
    for path in (plan / "2025").iterdir():
        if path.is_dir() and path.name not in ("fen-isleri", "park-ve-bahceler"):
            shutil.rmtree(path)
    return plan


def drawings() -> tuple[Side, Side]:
    """A small plan with a picture and charts in its book, and the same with another picture and other figures."""
    figure = (
        'Şema {{ figure.sema }} içindedir.\n\n![Kurullar](sema.png "Teşkilat şeması")\n\nŞemadan sonra.\n'
    )
    before = {**BASE, TEXT: f"{BASE[TEXT]}\n{figure}"}
    after = {
        **before,
        BOOK_ROADS: before[BOOK_ROADS].replace("2025: 24", "2025: 31").replace("1_000_000", "1_700_000"),
    }
    logo = Picture("sema.png", "png", (EXAMPLE / "logo.png").read_bytes(), 480, 480)
    chart = Picture("sema.png", "png", (EXAMPLE / PICTURE).read_bytes(), 1500, 940)
    return side(before, {}, picture=logo), side(after, {}, picture=chart)


@pytest.fixture(scope="module")
def cases(tmp_path_factory):
    """Each document with changes: what it says on either side, the file, what LibreOffice makes of it."""
    folder = tmp_path_factory.mktemp("redline")
    example = two_directorates(folder / "example")
    pairs = [
        ("", read_at(PLAN), read_at(edited(PLAN, folder / "seeds", SEEDS))),
        ("", read_at(example), read_at(edited(example, folder / "edited", EXAMPLE_EDITS))),
        (f"{DRAWINGS} ", *drawings()),
    ]
    cases, jobs = {}, []
    for kind_of, base, head in pairs:
        comparison = compare(base, head)
        commits = {path: Commit("", name, "2026-11-22T10:00:00Z", "") for path, name in WHO.items()}
        made_by = {each: (commits[each.page.after],) for each in comparison.changes}
        for file in redlines(comparison, made_by).files:
            path = folder / f"{kind_of}{file.name}"
            path.write_bytes(file.content)
            name = file.name.replace("-izli.docx", "")
            cases[kind_of + name] = (drawn(base)[name], drawn(head)[name], path)
            for command, kind, ending in (
                (REJECT, WORD, "rejected.docx"),
                (ACCEPT, WORD, "accepted.docx"),
                ("", FLAT_TEXT, "fodt"),
                ("", PDF, "pdf"),
            ):
                jobs.append(Job(path, command, kind, path.with_suffix(f".{ending}")))
    settle(jobs, folder)
    return cases


DRAWINGS = "drawings"
NAMES = ["performans-programi-2024", "stratejik-plan-2025-2029", "performans-programi-2025"]
OF_DRAWINGS = f"{DRAWINGS} performans-programi-2025"


def lines(parts: Mapping[str, bytes]) -> list[str]:
    """The paragraphs of a file and of its notes; LibreOffice writes some spaces that do not break as spaces."""
    found = []
    for part in ("word/document.xml", "word/footnotes.xml"):
        root = etree.fromstring(parts[part]) if part in parts else ()
        for paragraph in root.iter(f"{W}p") if len(root) else ():
            assert paragraph.find(f".//{W}del") is None
            text = "".join(one.text or "" for one in paragraph.iter(f"{W}t"))
            found.append(text.replace("\N{NO-BREAK SPACE}", " ").strip())
    return [text for text in found if text]


@pytest.mark.parametrize("name", [*NAMES, OF_DRAWINGS])
def test_libreoffice_accepts_to_the_new_and_rejects_to_the_old_document(cases, name):
    old, new, path = cases[name]
    assert lines(old) != lines(new)
    assert lines(parts_of(path.with_suffix(".accepted.docx").read_bytes())) == lines(new)
    assert lines(parts_of(path.with_suffix(".rejected.docx").read_bytes())) == lines(old)


def figures(parts: Mapping[str, bytes]) -> list[list[str]]:
    """The figures of each chart of a file."""
    charts = [
        etree.fromstring(parts[name]) for name in sorted(parts) if re.match(r"word/charts/chart\d", name)
    ]
    return [[one.text for one in chart.iterfind(f".//{C}val//{C}v")] for chart in charts]


def beside_drawings(parts: Mapping[str, bytes]) -> list[tuple[str, str]]:
    """The texts that stand in the paragraph of each picture and chart, and in the one after it."""
    paragraphs = list(etree.fromstring(parts["word/document.xml"]).iter(f"{W}p"))
    texts = ["".join(one.text or "" for one in paragraph.iter(f"{W}t")) for paragraph in paragraphs]
    return [
        (text, after)
        for paragraph, text, after in zip(paragraphs, texts, texts[1:], strict=False)
        if paragraph.find(f".//{W}drawing") is not None
    ]


def pictures(parts: Mapping[str, bytes]) -> set[bytes]:
    """The pictures of a file."""
    return {parts[name] for name in parts if name.startswith("word/media/")}


def test_a_changed_chart_is_the_new_one_whether_libreoffice_accepts_or_rejects(cases):
    old, new, path = cases[OF_DRAWINGS]
    assert len(figures(new)) == 2
    assert figures(new) != figures(old)
    for how in ("accepted", "rejected"):
        assert figures(parts_of(path.with_suffix(f".{how}.docx").read_bytes())) == figures(new)


def test_a_changed_picture_is_the_new_one_accepted_the_old_one_rejected_and_keeps_its_caption(cases):
    old, new, path = cases[OF_DRAWINGS]
    assert pictures(old) != pictures(new)
    for how, wanted in (("accepted", new), ("rejected", old)):
        parts = parts_of(path.with_suffix(f".{how}.docx").read_bytes())
        assert pictures(parts) == pictures(wanted)
        assert beside_drawings(parts) == beside_drawings(wanted)


@pytest.mark.parametrize("name", NAMES)
def test_libreoffice_shows_what_went_and_what_came(cases, name):
    old, new, path = cases[name]
    shown = "".join(pdf_text(path.with_suffix(".pdf")).split())
    for before, after in ((old, new), (new, old)):
        other = set(lines(after))
        for text in (line for line in lines(before) if line not in other):
            # A word at a time: a changed line shows what went and what came in one.
            missing = [word for word in re.findall(r"\w+", text) if word not in shown and len(word) < 12]
            assert not missing, (text, missing)


@pytest.mark.parametrize(
    ("name", "authors"),
    [
        (NAMES[0], {WHO[JOBS], WHO[CALLS]}),
        (NAMES[1], {WHO[PRESS]}),
        (NAMES[2], {WHO[ROADS], WHO[PARKS]}),
    ],
)
def test_libreoffice_knows_the_authors(cases, name, authors):
    regions = list(etree.parse(cases[name][2].with_suffix(".fodt")).iter(REGION))
    assert {region.findtext(f".//{CREATOR}") for region in regions} == authors
    assert len(regions) >= 2


@pytest.mark.parametrize("name", [*NAMES[:2], OF_DRAWINGS])
def test_microsofts_validator_takes_the_file(cases, name, sdk_errors_on_record):
    path = cases[name][2]
    assert sdk_errors_on_record(path.name, path.read_bytes()) == []
