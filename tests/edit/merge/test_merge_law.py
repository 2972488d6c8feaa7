"""The law of the merge, on random edits of real pages: every change of both sides is in it and nothing else, or it says so."""

from __future__ import annotations

import contextlib
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from izlence.diff.change import Page, PageKey
from izlence.diff.data import changes_of_file
from izlence.diff.tree import list_rule
from izlence.edit.merge.parts import NotEditable, Value, take_apart
from izlence.edit.merge.versions import Merged, merge_versions
from izlence.edit.remarks import all_comments
from izlence.edit.tree import parse_tree
from izlence.model.record_keys import OTHER_KEYS, RECORD_KEYS
from izlence.read.yaml import parse_yaml
from tests.edit.merge.edits import edited, steps
from tests.edit.written import files
from tests.laws import law

ROOT = Path(__file__).parents[3]
PAGES = [
    (ROOT / name).read_text("utf-8")
    for name in (
        "plan/2024/halkla-iliskiler/PH4.4.1.yaml",
        "plan/2025-2029/basin-ve-yayin/H7.2.yaml",
        "examples/ornek-belediye/2025/program.yaml",
        "examples/ornek-belediye/2025/park-ve-bahceler/PH1.2.1.yaml",
    )
]
PAGE = Page(PageKey("2024", "performance-target", ""), "", "", "", "")


def changes(before: str, after: str) -> set[tuple[str, ...]]:
    """Name every change as the comparison finds it, apart from the places in lists."""
    found = changes_of_file(PAGE, parse_yaml(before, "")[0], parse_yaml(after, "")[0], "", "")
    return {
        (each.kind, each.record.code, each.record.parent, str(each.field), str(each.before), str(each.after))
        for each in found
        if each.kind != "moved"
    }


def comments(text: str) -> Counter[str]:
    return Counter(all_comments(text, parse_tree(text)))


def numbers(text: str) -> set[tuple[str, ...]]:
    """Give each number of an indicator or activity with what says what it is."""
    found = set()
    for record in records(parse_yaml(text, "")[0]):
        code, meaning = record["code"], (str(record.get("unit")), str(record.get("kind")))
        found |= {(code, *meaning, year, str(value)) for year, value in record.get("values", {}).items()}
        found.add((code, *meaning, "budget", str(record.get("budget"))))
    return found


def records(data: object) -> Iterator[dict[str, Any]]:
    if isinstance(data, dict):
        if {"unit", "budget"} & data.keys() and "code" in data:
            yield data
        data = [*data.values()]
    for item in data if isinstance(data, list) else ():
        yield from records(item)


@law(30)
@given(st.sampled_from(PAGES), steps(), steps())
def test_a_merge_has_every_change_of_both_sides_and_nothing_else(base, one, other):
    ours, theirs = edited(base, one, "biz"), edited(base, other, "siz")
    found = merge_versions(base.encode(), ours.encode(), theirs.encode())
    turned = merge_versions(base.encode(), theirs.encode(), ours.encode())
    assert found is not None
    assert turned is not None
    assert bool(found.conflicts) == bool(turned.conflicts)
    text = found.content.decode()
    if found.conflicts:
        assert text.count("\n<<<<<<< ours\n") == text.count("\n>>>>>>> theirs\n") > 0
        return
    assert changes(base, text) == changes(base, ours) | changes(base, theirs)
    assert changes(text, turned.content.decode()) == set()
    added = (comments(ours) - comments(base)) | (comments(theirs) - comments(base))
    assert not added - comments(text)


@law(30)
@given(st.sampled_from(PAGES), steps("unit", "kind"), steps("value", "kind"))
def test_no_number_of_a_merge_stands_beside_a_meaning_that_neither_side_gave_it(base, one, other):
    ours, theirs = edited(base, one, "biz"), edited(base, other, "siz")
    found = merge_versions(base.encode(), ours.encode(), theirs.encode())
    assert found is not None
    if not found.conflicts:
        assert numbers(found.content.decode()) <= numbers(ours) | numbers(theirs)


@law(30)
@given(st.sampled_from(PAGES), steps())
def test_a_merge_with_a_side_that_changed_nothing_is_the_other_side(base, edits):
    after = edited(base, edits, "biz").encode()
    before = base.encode()
    for ours, theirs in ((after, before), (before, after), (after, after)):
        found = merge_versions(before, ours, theirs)
        assert found is not None
        assert found == Merged(after)


def together(value: Value) -> str:
    """Put a value's parts together again."""
    if value.shape in ("map", "list"):
        pads = [
            "" if value.is_inline and number == 0 else " " * value.column
            for number in range(len(value.entries))
        ]
        bodies = [
            each.lead + pad + each.head + together(each.value) + each.tail
            for each, pad in zip(value.entries, pads, strict=True)
        ]
        return "".join(bodies) + value.foot
    if not value.entries:
        return value.text
    rest = zip(value.entries, value.between[1:], strict=True)
    return value.between[0] + "".join(each.head + together(each.value) + gap for each, gap in rest)


@law(40)
@given(files())
def test_parts_put_together_are_the_text_whatever_hands_have_written(text):
    whole = text.rstrip() + "\n"
    if not parse_yaml(whole, "")[1]:
        with contextlib.suppress(NotEditable):
            assert together(take_apart(whole)) == whole


def test_records_are_paired_by_what_the_comparison_pairs_them_by():
    assert {name: list_rule(name).keys for name in RECORD_KEYS} == RECORD_KEYS
    assert list_rule("findings").keys == OTHER_KEYS
