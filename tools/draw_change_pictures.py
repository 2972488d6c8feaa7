"""Draw the pictures of the example's pull request in its forms: the screen, the comment, the page, the schedule, the redline.

`python -m tools.draw_readme_pictures` calls this; `python -m tools.draw_change_pictures` draws these alone.
"""

from __future__ import annotations

import html
import os
import re
import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

from markdown_it import MarkdownIt

from tools.pictures import FOLDER, ROOT, as_pdf, page_with, picture_of_page, picture_of_web_page
from tools.pull_request import BASE, HEAD, make

_COLUMNS = 112
_LINES = 58
_REDLINED = "PERFORMANS HEDEFİ 1.1.1."
_LINK = re.compile("\x1b\\]8;;.*?\x1b\\\\")
_PAINT = re.compile("\x1b\\[([0-9;]*)m")
_LOOKS = {
    "": "",
    "0": "",
    "1": "font-weight:bold",
    "2": "color:#8b95a1",
    "31": "color:#ff8b85",
    "32": "color:#7ee787",
    "34": "color:#79b8ff",
    "1;31": "color:#ff8b85;font-weight:bold",
    "1;33": "color:#f2cc60;font-weight:bold",
    "1;36": "color:#76e3ea;font-weight:bold",
}
_SCREEN = "body{margin:0;padding:18px 22px;background:#161b22;color:#e6edf3;font:15px/1.35 'Liberation Mono',monospace;white-space:pre}"
_COMMENT = (
    "body{margin:0;padding:24px 32px;max-width:960px;color:#1f2328;font:16px/1.5 Carlito,'Liberation Sans','Noto Color Emoji',sans-serif}"
    "table{border-collapse:collapse;margin:0 0 16px}td,th{border:1px solid #d0d7de;padding:5px 12px}"
    "tr:nth-child(2n){background:#f6f8fa}code{background:#eff1f3;border-radius:6px;padding:2px 5px;font-size:85%}"
    "li{margin:4px 0}h3{font-size:20px}"
)


def main() -> None:
    """Make the pull request and take a picture of each form."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    with TemporaryDirectory() as name:
        folder = Path(name)
        repository = folder / "ornek"
        make(repository)
        _web_picture(_screen(repository), folder / "ekran.html", "diff-terminal.png", (1280, 1240))
        _web_picture(_comment(repository, folder), folder / "yorum.html", "diff-comment.png", (1030, 1240))
        changes = _form(repository, "html", folder / "degisiklik.html")
        picture_of_web_page(changes, FOLDER / "diff-page.png", 1400)
        schedule = as_pdf(_form(repository, "schedule", folder / "cetvel.docx"), folder)
        picture_of_page(schedule, 1, FOLDER / "diff-schedule.png")
        (redline,) = sorted(_form(repository, "redline", folder / "izli").glob("*.docx"))
        pdf = as_pdf(redline, folder)
        picture_of_page(pdf, page_with(pdf, _REDLINED), FOLDER / "diff-redline.png")


def _diff(*given: str) -> list[str]:
    return [sys.executable, str(ROOT / "build.py"), "diff", BASE, HEAD, "--plan", "plan", *given]


def _form(repository: Path, form: str, output: Path) -> Path:
    command = _diff("--format", form, "--output", str(output))
    subprocess.run(command, cwd=repository, check=True, stdout=subprocess.DEVNULL)
    return output


def _screen(repository: Path) -> str:
    """Give the first lines of what a terminal shows, as a page: the command runs in a terminal of its own."""
    import pty  # noqa: PLC0415  Windows has none

    ours, theirs = pty.openpty()
    known = {"COLUMNS": str(_COLUMNS), "TERM": "xterm-256color", "LANG": "tr_TR.UTF-8"}
    with subprocess.Popen(
        _diff(), cwd=repository, stdout=theirs, stderr=subprocess.DEVNULL, env=os.environ | known
    ):
        os.close(theirs)
        shown = b"".join(_read(ours))
    text = _LINK.sub("", shown.decode().replace("\r\n", "\n"))
    lines = ["$ python build.py diff main degisiklik", *text.split("\n")[:_LINES]]
    return f"<style>{_SCREEN}</style>{_painted(chr(10).join(lines))}"


def _read(descriptor: int) -> list[bytes]:
    pieces = list[bytes]()
    try:
        while piece := os.read(descriptor, 65536):
            pieces.append(piece)
    except OSError:  # Linux says so when the other end is closed
        pass
    os.close(descriptor)
    return pieces


def _painted(text: str) -> str:
    """Turn a terminal's colours into a page's."""
    pieces = _PAINT.split(text)
    spans = [html.escape(pieces[0])]
    for paint, shown in zip(pieces[1::2], pieces[2::2], strict=True):
        spans.append(f'<span style="{_LOOKS[paint]}">{html.escape(shown)}</span>')
    return "".join(spans)


def _comment(repository: Path, folder: Path) -> str:
    """Give the comment as a page, drawn by our own Markdown reader."""
    text = _form(repository, "markdown", folder / "yorum.md").read_text(encoding="utf-8")
    drawn = MarkdownIt("commonmark", {"html": True}).enable("table").render(text)
    return f"<style>{_COMMENT}</style>{drawn}"


def _web_picture(body: str, page: Path, name: str, size: tuple[int, int]) -> None:
    page.write_text(f'<!doctype html><html lang="tr"><meta charset="utf-8">{body}</html>', encoding="utf-8")
    picture_of_web_page(page, FOLDER / name, size[1], size[0])


if __name__ == "__main__":
    main()
