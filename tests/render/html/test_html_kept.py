"""Parts of the page that an earlier run drew: used as they are, and only where nothing changed."""

from __future__ import annotations

from dataclasses import replace

import pytest

from izlence.render.html import render_html
from tests.render.html.html_documents import DOCUMENTS, page, pages_only, parts
from tests.render.html.html_targets import DIRECTORATES, target

EVERY = pytest.mark.parametrize("name", DOCUMENTS)


def fragments(document):
    kept = {}
    render_html(document, parts(), kept)
    return kept


@EVERY
def test_kept_fragments_give_the_same_bytes_as_drawing_all(name):
    document = DOCUMENTS[name]()
    kept = fragments(document)
    assert kept
    assert render_html(document, parts(), kept) == page(name)


def test_a_changed_directorate_changes_its_own_fragment_only():
    before = fragments(pages_only())
    changed = replace(DIRECTORATES[1], pages=(target("PH7.2.1", title="Başka"),))
    document = pages_only(DIRECTORATES[0], changed)
    after = fragments(document)
    assert {key for key in after if after[key] != before[key]} == {"targets/zabita"}
    kept = {"targets/halkla-iliskiler": before["targets/halkla-iliskiler"]}
    assert render_html(document, parts(), kept) == render_html(document, parts())
