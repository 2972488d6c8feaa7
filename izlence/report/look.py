"""How findings look on the screen: its width, colours, links; all of it off where nobody looks."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

_COLOURS = {
    "error": "1;31",
    "warning": "1;33",
    "hint": "1;36",
    "frame": "34",
    "label": "1",
    "quiet": "2",
    "old": "31",
    "new": "32",
}


@dataclass(frozen=True, slots=True)
class Look:
    """What the screen can show; a width of 0 means that there is no screen."""

    width: int = 0
    colour: bool = False
    links: bool = False

    def paint(self, text: str, what: str) -> str:
        """Give a text in the colour of what it is: a severity, frame, label or something quiet."""
        return f"\x1b[{_COLOURS[what]}m{text}\x1b[0m" if self.colour and text else text

    def link(self, text: str, file: str) -> str:
        """Let a text lead to a file when it is clicked (OSC 8)."""
        if not self.links:
            return text
        return f"\x1b]8;;{Path(file).absolute().as_uri()}\x1b\\{text}\x1b]8;;\x1b\\"
