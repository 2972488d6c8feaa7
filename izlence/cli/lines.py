"""Lines on the screen: broken at spaces where the terminal would cut a word in two; as they are where nobody looks."""

from __future__ import annotations

import shutil
import sys
import textwrap

from izlence.cli.speech import tell

_INDENT = "  "


def tell_lines(text: str, err: bool = False) -> None:
    """Print lines, each broken where the terminal ends; a name or path longer than the terminal stays whole."""
    stream = sys.stderr if err else sys.stdout
    is_terminal = stream is not None and stream.isatty()
    tell("".join(f"{line}\n" for line in broken(text, screen_width() if is_terminal else 0)), err=err)


def screen_width() -> int:
    """Give the columns of the terminal."""
    return shutil.get_terminal_size().columns


def broken(text: str, width: int) -> list[str]:
    """Break a text's lines at spaces only, the rest of each set in below its start; a width of 0 breaks none."""
    lines = text.split("\n")
    if width <= 0:
        return lines
    return [part for line in lines for part in _parts(line, width) or [""]]


def _parts(line: str, width: int) -> list[str]:
    start = line[: len(line) - len(line.lstrip(" "))]
    return textwrap.wrap(
        line,
        max(width, len(start) + 20),
        subsequent_indent=start + _INDENT,
        expand_tabs=False,
        replace_whitespace=False,
        break_long_words=False,
        break_on_hyphens=False,
    )
