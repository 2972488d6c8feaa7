"""The merged file as git stores it, and what is left to a merge by lines."""

from __future__ import annotations

import pytest

from izlence.edit.merge.joined import Doubled
from izlence.edit.merge.versions import Merged, merge_versions
from tests.edit.merge.two_branches import PAGE, SECOND, changed

BASE = PAGE.encode()
OURS = changed(PAGE, ("2024: 500}", "2024: 501}")).encode()
THEIRS = changed(PAGE, ("2024: 7000}", "2024: 7001}")).encode()
BOTH = changed(PAGE, ("2024: 500}", "2024: 501}"), ("2024: 7000}", "2024: 7001}")).encode()


def test_a_side_that_changed_nothing_leaves_the_other_byte_for_byte():
    assert merge_versions(BASE, OURS, BASE) == Merged(OURS)
    assert merge_versions(BASE, BASE, THEIRS) == Merged(THEIRS)
    assert merge_versions(BASE, OURS, OURS) == Merged(OURS)


def test_windows_line_ends_of_our_side_stay():
    windows = [content.replace(b"\n", b"\r\n") for content in (BASE, OURS, BOTH)]
    assert merge_versions(windows[0], windows[1], THEIRS.replace(b"\n", b"\r\n")) == Merged(windows[2])
    # An editor on Windows saved our side; theirs is as it always was.
    assert merge_versions(BASE, windows[1], THEIRS) == Merged(windows[2])


def test_line_ends_that_they_mended_are_mended():
    assert merge_versions(BASE.replace(b"\n", b"\r\n"), OURS.replace(b"\n", b"\r\n"), THEIRS) == Merged(BOTH)


def test_a_byte_order_mark_and_a_last_line_without_end_stay():
    mark = b"\xef\xbb\xbf"
    assert merge_versions(mark + BASE[:-1], mark + OURS[:-1], mark + THEIRS[:-1]) == Merged(mark + BOTH[:-1])


def test_a_page_that_both_branches_added():
    ours = changed(PAGE, (SECOND, "")).encode()
    assert merge_versions(b"", ours, BASE).conflicts == 0
    assert b"PG4.4.1.2" in merge_versions(b"", ours, BASE).content
    assert merge_versions(b"", OURS, THEIRS).conflicts == 2


@pytest.mark.parametrize(
    "broken",
    [
        b"code: [PH4.4.1\n",
        b"code: PH4.4.1\n<<<<<<< HEAD\ntitle: a\n=======\ntitle: b\n>>>>>>> dal\n",
        b"- PH4.4.1\n",
        b"code: PH4.4.1\nbudget: 35.000\n",
        b"code: PH4.4.1\ncode: PH4.4.2\n",
        b"---\ncode: PH4.4.1\n",
        b"\x89PNG\r\n",
        b"code: PH4.4.1 \xfe\n",
    ],
    ids=["syntax", "conflict", "list", "number", "doubled", "document", "picture", "encoding"],
)
@pytest.mark.parametrize("place", [0, 1, 2])
def test_a_version_that_cannot_be_read_leaves_the_merge_to_lines(broken, place):
    versions = [BASE, OURS, THEIRS]
    versions[place] = broken
    assert merge_versions(*versions) is None


@pytest.mark.parametrize("place", [0, 1, 2])
def test_a_list_with_one_code_twice_was_one_conflict_round_the_whole_list_and_nobody_said_why(place):
    versions = [PAGE, *(text.decode() for text in (OURS, THEIRS))]
    versions[place] = changed(versions[place], ("PG4.4.1.3", "PG4.4.1.2"))
    with pytest.raises(Doubled, match=r"PG4\.4\.1\.2"):
        merge_versions(*(text.encode() for text in versions))
