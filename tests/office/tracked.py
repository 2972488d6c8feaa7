"""LibreOffice accepts or rejects all tracked changes of Word files: by a Basic program in a profile of its own, one start for all."""

import shutil
import subprocess
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

from tests.office.libreoffice import SECONDS
from tests.office.validator import ToolMissingError

ACCEPT, REJECT = ".uno:AcceptAllTrackedChanges", ".uno:RejectAllTrackedChanges"
WORD, FLAT_TEXT, PDF = "MS Word 2007 XML", "OpenDocument Text Flat XML", "writer_pdf_Export"
_LIBRARY = """<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE library:library PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "library.dtd">
<library:library xmlns:library="http://openoffice.org/2000/library" library:name="Standard" library:readonly="false"
 library:passwordprotected="false">
 <library:element library:name="Module1"/>
</library:library>
"""
_PROGRAM = """<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE script:module PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "module.dtd">
<script:module xmlns:script="http://openoffice.org/2000/script" script:name="Module1" script:language="StarBasic">
Sub Main(list As String)
  file = FreeFile()
  Open list For Input As #file
  Do While Not Eof(file)
    Line Input #file, source
    Line Input #file, command
    Line Input #file, kind
    Line Input #file, target
    Settle(source, command, kind, target)
  Loop
  Close #file
End Sub
Sub Settle(source, command, kind, target)
  Dim hidden(0) As New com.sun.star.beans.PropertyValue
  hidden(0).Name = "Hidden" : hidden(0).Value = True
  document = StarDesktop.loadComponentFromURL(ConvertToURL(source), "_blank", 0, hidden())
  If command &lt;&gt; "" Then
    dispatcher = createUnoService("com.sun.star.frame.DispatchHelper")
    dispatcher.executeDispatch(document.CurrentController.Frame, command, "", 0, Array())
  End If
  Dim form(0) As New com.sun.star.beans.PropertyValue
  form(0).Name = "FilterName" : form(0).Value = kind
  document.storeToURL(ConvertToURL(target), form())
  document.close(True)
End Sub
</script:module>
"""


class Job(NamedTuple):
    """A file, what to do with its changes ("" leaves them), as what and where to store it."""

    source: Path
    command: str
    kind: str
    target: Path


def settle(jobs: Sequence[Job], folder: Path) -> None:
    """Do all jobs in one LibreOffice."""
    program = shutil.which("soffice")
    if program is None:
        raise ToolMissingError("soffice is missing: apt-get install libreoffice-writer")
    profile = folder / "profile"
    command = [program, f"-env:UserInstallation={profile.resolve().as_uri()}", "--headless", "--norestore"]
    # Its first start writes over the programs of a profile.
    subprocess.run([*command, "--terminate_after_init"], capture_output=True, timeout=SECONDS, check=True)
    library = profile / "user" / "basic" / "Standard"
    (library / "script.xlb").write_text(_LIBRARY, "utf-8")
    (library / "Module1.xba").write_text(_PROGRAM, "utf-8")
    lines = "".join(f"{line}\n" for job in jobs for line in job)
    (folder / "jobs.txt").write_text(lines, "utf-8")
    command.append(f'macro:///Standard.Module1.Main("{folder / "jobs.txt"}")')
    done = subprocess.run(command, capture_output=True, text=True, timeout=SECONDS, check=False)
    missing = [job.target.name for job in jobs if not job.target.exists()]
    if done.returncode or missing:
        raise RuntimeError(
            f"LibreOffice did not make {missing} ({done.returncode}): {done.stdout}{done.stderr}"
        )
