"""Writes the page: `python -m tools.mistakes`."""

from tools.mistakes.page import PAGE, page

PAGE.write_text(page(), encoding="utf-8", newline="\n")
