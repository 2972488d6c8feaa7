"""Every case of a change is what its `case.yaml` says, and reads in every form as it was looked at and accepted (`make accept`)."""

from __future__ import annotations

import html
import json
import re
import shutil
from collections import Counter
from decimal import Decimal
from pathlib import Path
from typing import Any, NamedTuple

import pytest

from izlence.cli.check import NO_LOOK
from izlence.cli.diff import Wanted, _exit_code
from izlence.diagnostic import has_errors
from izlence.diff.change import ABSENT, Credits
from izlence.diff.compare import compare
from izlence.diff.comparison import Comparison
from izlence.read.resources import read_schemas
from izlence.review.document import TOTAL, ChangeDocument
from izlence.review.forms import terminal
from izlence.review.redline import redline_files
from izlence.review.schedule.rows import is_whole_period
from izlence.review.sides import Sides
from izlence.review.telling import change_document
from izlence.validate import Schemas
from tests.changes.case import NAMES, ROOT, Case, compared, credits_of, line_diff, read_case, sides_of
from tests.changes.drawn import FORMS, NOBODY, Drawn, Studio, shown
from tests.changes.readable import parts_of
from tests.every import every
from tests.render.redline.revisions_oracle import says

# Of these the dear forms, too, are drawn once more.
DRAWN_TWICE = ("everything-at-once", "signs", "period-added", "narrative-parts-swapped")


class Told(NamedTuple):
    """A case, laid out, read, compared, told in both languages and drawn; `texts` are its forms to be read."""

    case: Case
    folder: Path
    sides: Sides
    comparison: Comparison
    made_by: Credits
    document: ChangeDocument
    english: ChangeDocument
    drawn: Drawn
    texts: dict[str, str]


@pytest.fixture(scope="session")
def schemas() -> Schemas:
    return Schemas(read_schemas(ROOT / "schema"))


@pytest.fixture(scope="session")
def studio() -> Studio:
    return Studio()


@pytest.fixture(scope="module", params=NAMES)
def told(request: pytest.FixtureRequest, schemas: Schemas, studio: Studio, tmp_path_factory: Any) -> Told:
    """Each case in turn, in Turkish; all its tests share what was made of it."""
    case = read_case(request.param)
    folder = tmp_path_factory.mktemp("case")
    sides = sides_of(case, folder, schemas)
    broken = [item for side in (sides.base, sides.head) for item in side.diagnostics if has_errors([item])]
    assert not broken, broken
    comparison = compared(case, sides)
    made_by = credits_of(case, comparison)
    document, english = (change_document(comparison, made_by, language) for language in ("tr", "en"))
    drawn = studio.draw(document, comparison, made_by)
    texts = drawn.texts | {"terminal.en.txt": terminal.write(english, NO_LOOK)}
    return Told(case, folder, sides, comparison, made_by, document, english, drawn, texts)


def test_it_is_what_the_case_says(told):
    comparison, document = told.comparison, told.document
    plan_total = [row.cost.difference for row in document.directorates if row.folder == TOTAL]
    found = {
        "changes": len(comparison.changes),
        "kinds": dict(Counter(change.kind for change in comparison.changes)),
        "flags": dict(Counter(flag.diagnostic.rule.name for flag in comparison.flags)),
        "decisions": document.decisions,
        "exit": _exit_code(comparison, _wanted(fail_on="error")),
        "total": plan_total[0].replace("\u00a0", " ") if plan_total else "",
        "lines": line_diff(told.folder),
        "renames": len(document.renames),
        "new_findings": [item.rule.name for item in comparison.new_findings],
        "resolved_findings": [item.rule.name for item in comparison.resolved_findings],
        "remarks": [each.key for each in comparison.remarks if each.key != "folders_compared"],
    }
    usual: dict[str, Any] = {"renames": 0, "new_findings": [], "resolved_findings": [], "remarks": []}
    assert found == usual | dict(told.case.must)
    differs = bool(comparison.changes or comparison.effects)
    assert _exit_code(comparison, _wanted(exit_code=True)) == int(differs)


def _wanted(fail_on: str | None = None, exit_code: bool = False) -> Wanted:
    return Wanted("", "", Path(), None, (), "terminal", None, fail_on, exit_code, False, (), "", "")


@every("form", FORMS)
def test_it_reads_as_accepted(told, form, request):
    expected = told.case.folder / "expected"
    if request.config.getoption("--accept"):
        if form == FORMS[0]:
            shutil.rmtree(expected, ignore_errors=True)
            expected.mkdir()
        (expected / form).write_bytes(told.texts[form].encode())
    assert told.texts[form] == (expected / form).read_bytes().decode()


def test_every_form_shows_every_changed_value(told, studio):
    """Old, new and difference of each row, in Turkish and in English."""
    english = shown(studio.draw_texts(told.english, told.comparison, told.made_by))
    for document, texts in ((told.document, told.texts), (told.english, english)):
        listed = _listed_periods(document)
        for form in ("terminal.txt", "comment.md", "page.txt", "schedule.txt"):
            plain = _plain(texts[form])
            pages = [page for page in document.pages if form != "schedule.txt" or page.period not in listed]
            for row in (row for page in pages for row in page.rows):
                values = {row.before, row.after, row.difference} - _NOT_WRITTEN
                if form == "comment.md":  # it shows of a long text what is around the words that differ
                    values = {value for value in values if len(value) < 400}
                if form == "schedule.txt":  # a council reads no marks of Markdown
                    values = {re.sub(r"^#+ ", "", value) for value in values}
                missing = [value for value in values if _plain(value) not in plain]
                assert not missing, (form, row)


def _listed_periods(document) -> set[str]:
    """The periods that came or went: a council reads the list of their pages, not every field of them."""
    periods = {page.period for page in document.pages}
    return {
        period
        for period in periods
        if is_whole_period([page for page in document.pages if page.period == period])
    }


def test_the_schedule_lists_every_page_of_a_period_that_came_or_went(told, studio):
    english = shown(studio.draw_texts(told.english, told.comparison, told.made_by))
    for document, texts in ((told.document, told.texts), (told.english, english)):
        plain, listed = _plain(texts["schedule.txt"]), _listed_periods(document)
        assert [
            page.code for page in document.pages if page.period in listed and _plain(page.code) not in plain
        ] == []


# The council's schedule draws a dash for it.
_NOT_WRITTEN = {"yazılmamış", "not written"}


def _plain(text: str) -> str:
    """Leave out how a form writes a sign, and where it breaks a line."""
    return re.sub(r"[\s\u2060]|</?(?:ins|del|span|b)>|\[\^1\]:", "", html.unescape(text))


def test_the_redline_accepts_to_the_new_documents_and_rejects_to_the_old_ones(told, studio):
    old, new = (studio.documents(side) for side in (told.comparison.base, told.comparison.head))
    files = {file.period: file for file in told.drawn.files}
    for period in old.keys() | new.keys():
        file = files.get(period)
        if period not in old or period not in new:
            assert file is not None
            assert (file.content, file.only) == (None, "base" if period in old else "head")
        elif file is None or file.content is None:
            assert studio.says(old[period]) == studio.says(new[period])
        else:
            parts = parts_of(file.content)
            assert says(parts, "accept") == studio.says(new[period])
            assert says(parts, "reject") == studio.says(old[period])


def test_a_side_held_against_itself_has_no_change_in_any_form(told, studio):
    for side in (told.comparison.base, told.comparison.head):
        same = compare(side, side)
        document = change_document(same, {}, "tr")
        found = (*same.changes, *same.effects, *same.flags, *same.new_findings, *document.pages)
        assert not found
        for form, text in shown(studio.draw_texts(document, same, {})).items():
            said = {"changes.json": '"is_changed": false', "schedule.txt": "değişiklik bulunmamaktadır"}
            assert said.get(form, "Planda değişiklik yok.") in text
    if told.case.name.partition("-")[2] in DRAWN_TWICE:
        assert redline_files(same, {}, studio.workshop, NOBODY, "tr") == ((), ())


def test_drawing_again_gives_the_same_bytes(told, studio):
    if told.case.name.partition("-")[2] in DRAWN_TWICE:
        again = change_document(compared(told.case, told.sides), told.made_by, "tr")
        assert studio.draw(again, told.comparison, told.made_by) == told.drawn


def test_the_effects_add_up(told):
    """What all directorates cost more is what the institution costs more, and so are its economic codes."""
    changed = Counter[tuple[str, str, str]]()
    for effect in told.comparison.effects:
        if effect.measure in ("total", "amount") and not effect.year:
            changed[effect.period, effect.level, ""] += effect.difference
        if effect.level == "economic_code" or (
            effect.level == "target" and effect.measure == "economic_codes"
        ):
            changed[effect.period, effect.level, "by code"] += effect.difference
    for period in {effect.period for effect in told.comparison.effects}:
        of = {
            level: changed[period, level, ""]
            for level in ("target", "directorate", "objective", "goal", "institution")
        }
        strategic = "-" in period
        assert strategic or len(set(of.values())) == 1, of
        outside = changed[period, "administration", ""] + changed[period, "transfers", ""]
        assert changed[period, "whole", ""] == (of["goal"] if strategic else of["institution"]) + outside
        assert changed[period, "economic_code", "by code"] == changed[period, "target", "by code"]


def test_the_json_gives_every_value_as_it_is_written(told):
    changes = json.loads(told.texts["changes.json"])["changes"]
    told_values = Counter(str(change[side]) for change in changes for side in ("before", "after"))
    written = Counter(
        _written(value) for change in told.comparison.changes for value in (change.before, change.after)
    )
    assert told_values == written


def _written(value: object) -> str:
    if value is ABSENT:
        return str({"absent": True})
    if value is None:
        return str({"not_available": True})
    return str({"number" if isinstance(value, Decimal) else "text": str(value)})


@every("name", NAMES)
def test_a_case_is_whole(name):
    case = read_case(name)
    assert sorted(path.name for path in (case.folder / "expected").iterdir()) == sorted(FORMS)
    assert case.titles.keys() == {"tr", "en"}
    assert {path.name for path in case.folder.iterdir()} <= {"before", "after", "expected", "case.yaml"}
