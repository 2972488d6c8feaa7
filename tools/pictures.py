"""Pictures for the README and the guides: of a PDF's page, of a web page; small, and the same at every run."""

from __future__ import annotations

import subprocess
from pathlib import Path

from PIL import Image
from pypdf import PdfReader

ROOT = Path(__file__).parents[1]
FOLDER = ROOT / "docs" / "pictures"
_WIDTH = 720
_COLOURS = 128


def run(*command: str) -> None:
    """Run a command without its output; its failure is ours."""
    subprocess.run(command, cwd=ROOT, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)


def as_pdf(file: Path, folder: Path) -> Path:
    """Lay an Office file out with LibreOffice."""
    profile = f"-env:UserInstallation={(folder / 'profile').as_uri()}"
    run("soffice", profile, "--headless", "--convert-to", "pdf", "--outdir", str(folder), str(file))
    return folder / f"{file.stem}.pdf"


def page_with(pdf: Path, text: str) -> int:
    """Give the number of the last page that holds a text: before it come the contents."""
    pages = [
        number for number, page in enumerate(PdfReader(pdf).pages, 1) if text in (page.extract_text() or "")
    ]
    return pages[-1]


def picture_of_page(pdf: Path, number: int, picture: Path) -> None:
    """Take a picture of a page."""
    pages = ("-f", str(number), "-l", str(number), "-singlefile")
    run("pdftoppm", "-png", "-r", "110", *pages, str(pdf), str(picture.with_suffix("")))
    shrink(picture)


def picture_of_web_page(page: Path, picture: Path, height: int = 1500, width: int = 1280) -> None:
    """Take a picture of what Chromium shows of a file."""
    run(
        *("chromium", "--headless", "--no-sandbox", "--hide-scrollbars", f"--window-size={width},{height}"),
        f"--screenshot={picture}",
        page.as_uri(),
    )
    shrink(picture)


def shrink(picture: Path) -> None:
    """Make a picture small enough for a README."""
    with Image.open(picture) as image:
        size = (_WIDTH, round(image.height * _WIDTH / image.width))
        small = image.convert("RGB").resize(size, Image.Resampling.LANCZOS)
    # By the octree small areas keep their colour: a word in yellow among grey lines.
    small.quantize(_COLOURS, method=Image.Quantize.FASTOCTREE).save(picture, optimize=True)
