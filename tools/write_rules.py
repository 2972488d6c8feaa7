"""Writes docs/kurallar.md from the rules' own pages: `python -m tools.write_rules`."""

from __future__ import annotations

from pathlib import Path

from izlence.manual.markdown import manual_as_markdown
from izlence.manual.pages import pages

TARGET = Path(__file__).parents[1] / "docs/kurallar.md"


def main() -> None:
    """Write the file."""
    TARGET.write_text(manual_as_markdown(pages()), "utf-8", newline="\n")


if __name__ == "__main__":
    main()
