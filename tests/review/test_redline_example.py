"""The example's pull request as tracked changes: the law, and who is named where."""

from __future__ import annotations

import pytest
from lxml import etree

from izlence.diff.compare import compare
from izlence.render.redline import Author, engine
from izlence.render.redline.side import BODY
from izlence.render.redline.thin import thinned
from izlence.review.credits import credits_between
from izlence.review.sides import Asked, read_sides
from tests.cli.repository import ROOT
from tests.render.redline.revisions_oracle import W, says
from tests.review.redlined import drawn, parts_of, redlines, schemas
from tools.pull_request import BASE, HEAD, make

NAME = "performans-programi-2025"


@pytest.fixture(scope="module")
def example(tmp_path_factory):
    """Both sides of the pull request, and the one file that its changes make."""
    plan = make(tmp_path_factory.mktemp("pull") / "repository")
    sides = read_sides(Asked(BASE, HEAD, plan), schemas(), ROOT)
    comparison = compare(sides.base, sides.head, sides.remarks)
    made_by = credits_between(plan, sides.base.commit, sides.head.commit, comparison)
    (file,), problems = redlines(comparison, made_by)
    assert not problems
    return sides, file


@pytest.fixture(scope="module")
def marks(example):
    """Each text that went or came, with what its row or paragraph prints and with its author."""
    root = etree.fromstring(parts_of(example[1].content)["word/document.xml"])
    found = []
    for mark in root.iter(f"{W}ins", f"{W}del"):
        text = "".join(one.text or "" for one in mark.iter(f"{W}t", f"{W}delText"))
        place = next(mark.iterancestors(f"{W}tr"), None)
        place = next(mark.iterancestors(f"{W}p"), None) if place is None else place
        if text and place is not None:
            found.append((text, "".join(place.itertext()), mark.get(f"{W}author")))
    return found


def test_what_is_the_same_in_both_is_put_back_as_if_all_had_been_drawn(example, monkeypatch):
    sides, _ = example
    old, new = (drawn(side)[NAME] for side in (sides.base, sides.head))
    whole = engine.draw_whole(old, new, Nearest()).redline
    monkeypatch.setattr(engine, "draw_whole", None)
    found = engine.draw(old, new, Nearest()).redline
    assert len(thinned(old[BODY], new[BODY]).new) < len(new[BODY]) * 0.8
    assert (found.revisions, found.untracked) == (whole.revisions, whole.untracked)
    assert found.parts.keys() == whole.parts.keys()
    same = {name for name in found.parts if found.parts[name] == whole.parts[name]}
    assert same >= found.parts.keys() - {BODY}
    assert told(found.parts[BODY]) == told(whole.parts[BODY])


class Nearest:
    """Signs with all that it is told, so that nothing of it can differ unseen."""

    def of(self, before, after, near):
        return Author(" | ".join((before, after, *near)), "")


def told(body):
    """The body as it is written by one hand: `<w:t></w:t>` and `<w:t/>` are the same."""
    return etree.tostring(etree.fromstring(body))


def authors(marks, text, place=""):
    """Who changed a text in what prints something."""
    return {author for said, where, author in marks if said == text and place in where}


def test_the_law_holds_for_the_example(example):
    sides, file = example
    parts = parts_of(file.content)
    assert says(parts, "accept") == says(drawn(sides.head)[NAME])
    assert says(parts, "reject") == says(drawn(sides.base)[NAME])


@pytest.mark.parametrize(
    ("text", "place", "author"),
    [
        ("52.500", "Serilen sıcak asfalt", "Ayşe Demir"),
        ("71.255.000", "TOPLAM KAYNAK İHTİYACI", "Zeynep Arslan"),
        ("%82,0", "Emlak vergisi", "Hasan Yıldız"),
        ("kez", "Yedekten geri dönüş", "Can Öztürk"),
        ("; yüzde 90'ın altındaki günler uyumsuz sayılır", "Toplama araçlarının", "Mehmet Kaya"),
        ("9.300.000", "06 Sermaye Giderleri", "Can Öztürk"),
        ("71.150.000", "F1.1.1.1 Sıcak asfalt", "Ayşe Demir"),
        ("184.360.000", "PH1.4.1 Evsel atıkları", "Mehmet Kaya"),
        ("F1.2.1.4 Park aydınlatmalarının güneş enerjili aydınlatmayla yenilenmesi", "Faaliyet Adı", "Zeynep Arslan"),
        ("313.160.000", "Genel Yönetim Giderleri", "Strateji Geliştirme"),
    ],
)  # fmt: skip
def test_a_change_carries_who_made_it(marks, text, place, author):
    assert authors(marks, text, place) == {author}


def test_a_total_carries_the_last_to_have_changed_what_it_moved_by(marks):
    """What the others added to the budget they took from it elsewhere: all costs rose by what one off-budget amount did."""
    assert authors(marks, "1.861.900.000") == {"Zeynep Arslan"}
    assert authors(marks, "1.860.400.000") == {"Zeynep Arslan"}


def test_only_the_activity_that_went_has_its_cost_table_deleted(marks):
    gone = {text for text, where, _ in marks if "Faaliyet Adı" in where and text.startswith("F")}
    assert {text[:8] for text in gone - {"Faaliyet Adı"}} == {"F1.2.1.4", "F2.1.1.3"}
