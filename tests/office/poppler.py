"""What a PDF says, looks like and is set in, by poppler's tools."""

import shutil
import subprocess
from pathlib import Path
from typing import NamedTuple

from tests.office.validator import ToolMissingError

SECONDS = 60
RULER = "-"


class Font(NamedTuple):
    """A font of a PDF, its name without the six letters that mark a subset (`ABCDEF+`)."""

    name: str
    embedded: bool


def pdf_text(pdf: Path) -> str:
    """Give the text of a PDF, laid out as on the page; pages end with a form feed."""
    return _run("pdftotext", "-layout", "-enc", "UTF-8", str(pdf), "-")


def pdf_pages_as_png(pdf: Path, folder: Path, dots_per_inch: int = 80) -> list[Path]:
    """Draw each page as a picture, to be looked at."""
    _run("pdftoppm", "-png", "-r", str(dots_per_inch), str(pdf), str(folder / pdf.stem))
    return sorted(folder.glob(f"{pdf.stem}-*.png"))


def pdf_fonts(pdf: Path) -> list[Font]:
    """List the fonts of a PDF."""
    _, ruler, *lines = _run("pdffonts", str(pdf)).splitlines()
    starts = [
        place
        for place, mark in enumerate(ruler)
        if mark == RULER and (not place or ruler[place - 1] != RULER)
    ]
    name_width, embedded = starts[1], starts[3]
    return [
        Font(line[:name_width].strip().rpartition("+")[2], line[embedded:].split()[0] == "yes")
        for line in lines
    ]


def _run(tool: str, *arguments: str) -> str:
    program = shutil.which(tool)
    if program is None:
        raise ToolMissingError(f"{tool} is missing: apt-get install poppler-utils")
    done = subprocess.run([program, *arguments], capture_output=True, timeout=SECONDS, check=True)
    return done.stdout.decode()
