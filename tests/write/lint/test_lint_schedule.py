"""A change schedule is clean: our linter and Microsoft's validator find nothing."""

from __future__ import annotations

from dataclasses import replace

import pytest

from izlence.write.lint import lint_package
from tests.review.change_examples import PARKS_FILE, roads, told
from tests.review.schedules import drawn

NAME = "degisiklik-cetveli.docx"
DOCUMENTS = {
    "nothing": told({}),
    "figure": told(roads(("budget: 250_000", "budget: 300_000"))),
    "page-removed": told({PARKS_FILE: None}),
    "text": told(roads(("name: Asfalt alımı", "name: Asfalt alımı ve serimi"))),
}
DOCUMENTS |= {
    f"{name}-with-remark": replace(document, remarks=("İki klasör karşılaştırıldı.",))
    for name, document in DOCUMENTS.items()
}


@pytest.fixture(scope="module", params=DOCUMENTS)
def content(request) -> bytes:
    return drawn(DOCUMENTS[request.param])


def test_the_linter_finds_nothing_in_a_schedule(content):
    assert [str(one) for one in lint_package(NAME, content)] == []


@pytest.mark.office
def test_the_sdk_finds_nothing_in_a_schedule(content, sdk_errors_on_record):
    assert sdk_errors_on_record(NAME, content) == []
