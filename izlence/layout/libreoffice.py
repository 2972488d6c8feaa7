"""Run LibreOffice, without a window, on a copy of the file in a folder of its own."""

from __future__ import annotations

import json
import os
import shutil
import signal
import subprocess
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from izlence import limits
from izlence.layout.steady import steady

_PROGRAMS = ("soffice", "libreoffice")
# The bookmarks become named destinations, by which the pages of headings and captions are found.
_EXPORT = {
    "ExportBookmarks": True,
    "ExportBookmarksToPDFDestination": True,
    "UseTaggedPDF": True,
    "PDFUACompliance": True,
    "DisplayPDFDocumentTitle": True,
    "UseReferenceXObject": False,
}
_LOOK_AGAIN = 0.1
Report = Callable[[int, int], None]


class LayoutFault(Exception):
    """LibreOffice is there and gave no PDF."""


def find_office() -> str | None:
    """Give LibreOffice's program; None where it is not installed."""
    return next((found for name in _PROGRAMS if (found := shutil.which(name))), None)


def identity(office: str) -> str:
    """Tell one installation of LibreOffice from another, an upgraded one too, without starting it."""
    program = Path(office).resolve()
    try:
        state = program.stat()
    except OSError:  # it will be told when it is started
        return office
    return f"{program} {state.st_size} {state.st_mtime_ns}"


def to_pdf(document: bytes, office: str, report: Report | None = None) -> bytes:
    """Lay a .docx out; raises LayoutFault when LibreOffice fails or takes too long.

    `report` is called with the seconds it has taken and may take, some times a second.
    """
    with tempfile.TemporaryDirectory(prefix="izlence-layout-") as folder:
        source = Path(folder, "document.docx")
        source.write_bytes(document)
        said = _run(_command(office, source), report)
        made = source.with_suffix(".pdf")
        if not made.is_file():
            raise LayoutFault(said or "no PDF")
        return steady(made.read_bytes(), document)


def _command(office: str, source: Path) -> list[str]:
    options = {
        name: {"type": "boolean", "value": "true" if value else "false"} for name, value in _EXPORT.items()
    }
    return [
        office,
        # A profile of its own: a LibreOffice that the user has open would otherwise take the file over.
        f"-env:UserInstallation={(source.parent / 'profile').as_uri()}",
        "--headless",
        "--norestore",
        "--convert-to",
        f"pdf:writer_pdf_Export:{json.dumps(options)}",
        "--outdir",
        str(source.parent),
        str(source),
    ]


def _run(command: list[str], report: Report | None) -> str:
    # In one time zone, so that dates in the file have one length.
    environment = {**os.environ, "TZ": "UTC"}
    with subprocess.Popen(
        command,
        env=environment,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        start_new_session=True,
    ) as process:
        try:
            said = _wait(process, report)
        except BaseException:
            # The program has started another; both are to end.
            os.killpg(process.pid, signal.SIGKILL)
            raise
    return said.decode("utf-8", "replace").strip()[-500:]


def _wait(process: subprocess.Popen[bytes], report: Report | None) -> bytes:
    started = time.monotonic()
    while True:
        try:
            return process.communicate(timeout=_LOOK_AGAIN)[0]
        except subprocess.TimeoutExpired:
            taken = int(time.monotonic() - started)
            if taken > limits.LAYOUT_SECONDS.value:
                raise LayoutFault(f"> {limits.LAYOUT_SECONDS.value} s") from None
            if report is not None:
                report(taken, limits.LAYOUT_SECONDS.value)
