"""Draw the pictures of the README from the example institution: `python -m tools.draw_readme_pictures`.

Needs what the office tests need: LibreOffice, poppler, Chromium.
"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

from PIL import Image
from pypdf import PdfReader

ROOT = Path(__file__).parents[1]
FOLDER = ROOT / "docs" / "pictures"
NAME = "performans-programi-2025"
_WIDTH = 720
_TARGET, _TABLE = "PERFORMANS HEDEFİ 1.1.4.", "Toplam Kaynak İhtiyacı Tablosu"


def main() -> None:
    """Build the example and take a picture of a page of each kind."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    with TemporaryDirectory() as name:
        folder = Path(name)
        formats = [part for kind in ("docx", "xlsx", "html", "pdf") for part in ("--format", kind)]
        _run(
            sys.executable,
            "build.py",
            "2025",
            "--plan",
            "examples/ornek-belediye",
            "--output",
            name,
            *formats,
        )
        book = folder / "2025" / f"{NAME}.pdf"
        _page(book, _page_with(book, _TARGET), FOLDER / "word-page.png")
        sheets = _sheets(folder / "2025" / f"{NAME}.xlsx", folder)
        _page(sheets, _page_with(sheets, _TABLE), FOLDER / "workbook.png")
        _web_page(folder / "2025" / f"{NAME}.html", FOLDER / "web-page.png")


def _run(*command: str) -> None:
    subprocess.run(command, cwd=ROOT, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)


def _sheets(workbook: Path, folder: Path) -> Path:
    profile = f"-env:UserInstallation={(folder / 'profile').as_uri()}"
    _run("soffice", profile, "--headless", "--convert-to", "pdf", "--outdir", str(folder), str(workbook))
    return folder / f"{NAME}.pdf"


def _page_with(pdf: Path, text: str) -> int:
    """Give the number of the last page that holds a text: before it come the contents."""
    pages = [
        number for number, page in enumerate(PdfReader(pdf).pages, 1) if text in (page.extract_text() or "")
    ]
    return pages[-1]


def _page(pdf: Path, number: int, picture: Path) -> None:
    _run(
        "pdftoppm",
        "-png",
        "-r",
        "110",
        "-f",
        str(number),
        "-l",
        str(number),
        "-singlefile",
        str(pdf),
        str(picture.with_suffix("")),
    )
    _shrink(picture)


def _web_page(page: Path, picture: Path) -> None:
    _run(
        *("chromium", "--headless", "--no-sandbox", "--hide-scrollbars", "--window-size=1280,1500"),
        f"--screenshot={picture}",
        page.as_uri(),
    )
    _shrink(picture)


def _shrink(picture: Path) -> None:
    with Image.open(picture) as image:
        size = (_WIDTH, round(image.height * _WIDTH / image.width))
        small = image.convert("RGB").resize(size, Image.Resampling.LANCZOS)
    small.quantize(128).save(picture, optimize=True)


if __name__ == "__main__":
    main()
