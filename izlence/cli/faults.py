"""A broken machine or a bug of ours, told in one sentence, with the exit code that goes with it."""

from __future__ import annotations

import errno
import platform
import traceback
from collections.abc import Callable
from typing import Any

from izlence import __version__
from izlence.cli.speech import OutputFault, WrongUse, say
from izlence.diagnostic import Language
from izlence.draw.pdf import NoOffice
from izlence.layout.libreoffice import LayoutFault
from izlence.read.git import GitFault
from izlence.read.resources import InstallationFault
from izlence.write.files import WriteFault
from izlence.write.read_back import IncompleteFile

MACHINE, BUG = 2, 3
_WRITE_SENTENCES = {
    errno.ENOSPC: "disk_full",
    errno.EDQUOT: "disk_full",
    errno.EFBIG: "disk_full",
    errno.EROFS: "read_only",
    errno.EACCES: "read_only",
    errno.EPERM: "read_only",
    errno.EBUSY: "file_open",
    errno.ETXTBSY: "file_open",
    errno.ENOENT: "no_folder",
    errno.ENOTDIR: "not_a_folder",
    errno.EEXIST: "not_a_folder",
    errno.EISDIR: "not_a_file",
}


def explain_fault(fault: Exception, language: Language) -> tuple[str, int]:
    """Say what happened and give the exit code; only a bug of ours shows a traceback."""
    for kind, say_it in _SENTENCES.items():
        if isinstance(fault, kind):
            return say_it(fault, language), BUG if kind is IncompleteFile else MACHINE
    return _bug(fault, language), BUG


def _not_written(fault: Any, language: Language) -> str:
    number = fault.fault.errno or 0
    key = _WRITE_SENTENCES.get(number, "write_failed")
    return say(key, language, path=fault.path.as_posix(), number=number)


def _incomplete(fault: Any, language: Language) -> str:
    texts = ", ".join(f"“{text}”" for text in fault.texts[:5])
    return say("incomplete", language, file=fault.name, texts=texts)


_SENTENCES: dict[type[Exception], Callable[[Any, Language], str]] = {
    WriteFault: _not_written,
    OutputFault: lambda fault, language: say("output_failed", language, number=fault.fault.errno),
    InstallationFault: lambda fault, language: say(
        "installation", language, path=fault.path.as_posix(), reason=fault.reason
    ),
    WrongUse: lambda fault, language: (
        f"{say(fault.key, language, **fault.facts)}\n{say('see_help', language)}"
    ),
    GitFault: lambda fault, language: say(f"revision_{fault.reason}", language, name=fault.name),
    NoOffice: lambda _fault, language: say("no_office", language),
    LayoutFault: lambda fault, language: say("pdf_failed", language, reason=str(fault)),
    IncompleteFile: _incomplete,
}


def _bug(fault: Exception, language: Language) -> str:
    trace = "".join(traceback.format_exception(fault))
    machine = f"izlence {__version__}, Python {platform.python_version()}, {platform.system()}"
    return f"{say('bug', language)}\n\n{machine}\n{trace}"
