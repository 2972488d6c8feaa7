"""LibreOffice without a window: what a built file looks like on paper."""

import shutil
import subprocess
from pathlib import Path

from tests.office.validator import ToolMissingError

SECONDS = 120


def convert_to_pdf(path: Path, folder: Path, profile: Path | None = None) -> Path:
    """Draw a document as PDF into a folder; each process that runs at the same time needs a profile of its own."""
    program = shutil.which("soffice")
    if program is None:
        raise ToolMissingError("soffice is missing: apt-get install libreoffice-writer libreoffice-calc")
    profile = profile or folder / "profile"
    pdf = folder / f"{path.stem}.pdf"
    if pdf.exists():
        raise FileExistsError(f"{pdf} is there already; LibreOffice would overwrite it")
    command = [program, f"-env:UserInstallation={profile.resolve().as_uri()}", "--headless", "--norestore"]
    command += ["--convert-to", "pdf", "--outdir", str(folder), str(path)]
    done = subprocess.run(command, capture_output=True, text=True, timeout=SECONDS, check=False)
    # LibreOffice ends with 0 also when it has written nothing.
    if done.returncode or not pdf.exists() or not pdf.stat().st_size:
        raise RuntimeError(
            f"LibreOffice made no PDF of {path} ({done.returncode}): {done.stdout}{done.stderr}"
        )
    return pdf
