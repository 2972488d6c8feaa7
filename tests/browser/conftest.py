"""The browser of these tests, started once, and the pages it opens."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from izlence.render.html import render_html
from tests.browser.chromium import Page, chromium
from tests.render.html.html_documents import DOCUMENTS, parts


@pytest.fixture(scope="session")
def files(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """A page of each kind, written as a build writes it."""
    folder = tmp_path_factory.mktemp("pages")
    found = {}
    for name, make in DOCUMENTS.items():
        found[name] = folder / f"{name}.html"
        found[name].write_bytes(render_html(make(), parts()))
    return found


@pytest.fixture(scope="session")
def browser(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Page]:
    """One browser for all tests of this process."""
    with chromium(tmp_path_factory.mktemp("chromium")) as page:
        yield page


@pytest.fixture
def opened(browser: Page, files: dict[str, Path]) -> Callable[..., Page]:
    """Open a page in a window of a size and a theme, as a reader who comes for the first time."""

    def open_page(
        name: str = "book",
        *,
        width: int = 1280,
        dark: bool = False,
        media: str = "",
        with_scripts: bool = True,
    ) -> Page:
        browser.show(width, dark=dark, media=media)
        browser.open(files[name], with_scripts)
        if with_scripts:
            browser.ask("localStorage.clear()")
        return browser

    return open_page
