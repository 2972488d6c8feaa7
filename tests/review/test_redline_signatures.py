"""Each tracked change carries who made the change that it shows, or nobody: never somebody else."""

from __future__ import annotations

import re
from typing import NamedTuple

import pytest
from lxml import etree

from izlence.diff.compare import compare
from izlence.language import lower
from izlence.review.credits import credits_between
from izlence.review.sides import Asked, read_sides
from tests.cli.repository import ROOT
from tests.render.redline.revisions_oracle import W
from tests.review.redlined import NOBODY, parts_of, redlines, schemas
from tests.review.signatures import EDITS, repository

BLIP = "{http://schemas.openxmlformats.org/drawingml/2006/main}blip"
# What may be signed as unknown: a directorate's sign in the table of who takes part, which shows no word of the change, and the
# number of all activities, of which one person added one and another took one away.
MAY_BE_UNKNOWN = {"İ", "202", "203"}
# Several moved money: a share of it has no author.
SHARE = re.compile(r"%?\d+,\d\d")

# Both changed one paragraph, which is one change; it carries the later of them.
TOGETHER = {"paragraph", "same-paragraph"}


class Mark(NamedTuple):
    """A mark of something inserted or deleted: what it shows, and who signed it."""

    kind: str
    text: str
    author: str
    has_picture: bool


@pytest.fixture(scope="module")
def marks(tmp_path_factory):
    plan = repository(tmp_path_factory.mktemp("signatures") / "repository")
    sides = read_sides(Asked("base", "HEAD", plan), schemas(), ROOT)
    comparison = compare(sides.base, sides.head, sides.remarks)
    made_by = credits_between(plan, sides.base.commit, sides.head.commit, comparison)
    assert {commit.author for commits in made_by.values() for commit in commits} == {
        edit.who for edit in EDITS
    }
    files, problems = redlines(comparison, made_by)
    assert not problems
    assert [file.only for file in files] == ["", ""]
    return [mark for file in files for mark in _marks(parts_of(file.content))]


def _marks(parts):
    for name, content in parts.items():
        if re.fullmatch(r"word/(?:document|footnotes|header\d*|footer\d*)\.xml", name):
            for one in etree.fromstring(content).iter(f"{W}ins", f"{W}del"):
                row = one.getparent().getparent() if one.getparent().tag == f"{W}trPr" else None
                shown = one if row is None else row
                texts = [each.text or "" for each in shown.iter(f"{W}t", f"{W}delText")]
                text = next(
                    (each for each in texts if row is not None and each[:1].isalpha()), "".join(texts)
                )
                # What stands in a row that comes or goes has come or gone with it.
                if row is not None or not any(
                    each.find(f"{W}trPr/{one.tag}") is not None for each in one.iterancestors(f"{W}tr")
                ):
                    yield Mark(
                        one.tag[-3:], text.strip(), one.get(f"{W}author"), one.find(f".//{BLIP}") is not None
                    )


def _words(text):
    return set(re.findall(r"\d+,\d+|\w+", re.sub(r"(?<=\d)[._](?=\d)", "", lower(text))))


def _who_may_have(mark):
    """Name who wrote or took away these words, by the edits alone; who moved money where the program worked it out."""
    said = _words(mark.text)
    own = {
        edit.who for edit in EDITS for word in _words(edit.after + edit.shows) & said if word.startswith("qx")
    }
    side = "before" if mark.kind == "del" else "after"
    wrote = {edit.who for edit in EDITS if said and said <= _words(f"{getattr(edit, side)} {edit.shows}")}
    money = {edit.who for edit in EDITS if edit.moves and re.search(r"\d", mark.text)}
    picture = {"picture"} if mark.has_picture else set()
    return TOGETHER if own & TOGETHER else picture or own or wrote or money


def test_no_mark_carries_somebody_who_did_not_make_it(marks):
    wrong = {
        mark
        for mark in marks
        if (mark.text or mark.has_picture) and mark.author not in {*_who_may_have(mark), NOBODY.name}
    }
    assert not wrong


def test_only_what_is_listed_is_signed_as_unknown(marks):
    unknown = {mark.text for mark in marks if mark.author == NOBODY.name and (mark.text or mark.has_picture)}
    assert {text for text in unknown if not SHARE.fullmatch(text)} <= MAY_BE_UNKNOWN


def test_a_share_of_what_several_moved_carries_no_name(marks):
    signed = {mark.author for mark in marks if SHARE.fullmatch(mark.text)}
    assert signed == {NOBODY.name}


def test_everybody_has_signed_something_printed(marks):
    assert {mark.author for mark in marks} - {NOBODY.name} == {edit.who for edit in EDITS} - {"paragraph"}
