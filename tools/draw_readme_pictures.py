"""Draw the pictures of the README from the example institution: `python -m tools.draw_readme_pictures`.

Needs what the office tests need: LibreOffice, poppler, Chromium.
"""

from __future__ import annotations

import sys
from pathlib import Path
from tempfile import TemporaryDirectory

from tools import draw_change_pictures
from tools.pictures import FOLDER, as_pdf, page_with, picture_of_page, picture_of_web_page, run

NAME = "performans-programi-2025"
_TARGET, _TABLE = "PERFORMANS HEDEFİ 1.1.4.", "Toplam Kaynak İhtiyacı Tablosu"


def main() -> None:
    """Build the example and take a picture of a page of each kind, then of each form of its pull request."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    with TemporaryDirectory() as name:
        folder = Path(name)
        formats = [part for kind in ("docx", "xlsx", "html", "pdf") for part in ("--format", kind)]
        plan = ("--plan", "examples/ornek-belediye")
        run(sys.executable, "build.py", "2025", *plan, "--output", name, *formats)
        book = folder / "2025" / f"{NAME}.pdf"
        picture_of_page(book, page_with(book, _TARGET), FOLDER / "word-page.png")
        sheets = as_pdf(folder / "2025" / f"{NAME}.xlsx", folder)
        picture_of_page(sheets, page_with(sheets, _TABLE), FOLDER / "workbook.png")
        picture_of_web_page(folder / "2025" / f"{NAME}.html", FOLDER / "web-page.png")
    draw_change_pictures.main()


if __name__ == "__main__":
    main()
