"""A broken machine or a bug of ours, told in one sentence, with the exit code that goes with it."""

from __future__ import annotations

import errno
import platform
import traceback

from izlence import __version__
from izlence.cli.speech import OutputFault, say
from izlence.diagnostic import Language
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
    errno.ENOTDIR: "not_a_folder",
    errno.EEXIST: "not_a_folder",
    errno.EISDIR: "not_a_file",
}


def explain_fault(fault: Exception, language: Language) -> tuple[str, int]:
    """Say what happened and give the exit code; only a bug of ours shows a traceback."""
    if isinstance(fault, WriteFault):
        number = fault.fault.errno or 0
        key = _WRITE_SENTENCES.get(number, "write_failed")
        return say(key, language, path=fault.path.as_posix(), number=number), MACHINE
    if isinstance(fault, OutputFault):
        return say("output_failed", language, number=fault.fault.errno), MACHINE
    if isinstance(fault, InstallationFault):
        return say("installation", language, path=fault.path.as_posix(), reason=fault.reason), MACHINE
    if isinstance(fault, ModuleNotFoundError):
        return say("library", language, name=fault.name), MACHINE
    if isinstance(fault, IncompleteFile):
        texts = ", ".join(f"“{text}”" for text in fault.texts[:5])
        return say("incomplete", language, file=fault.name, texts=texts), BUG
    return _bug(fault, language), BUG


def _bug(fault: Exception, language: Language) -> str:
    trace = "".join(traceback.format_exception(fault))
    machine = f"izlence {__version__}, Python {platform.python_version()}, {platform.system()}"
    return f"{say('bug', language)}\n\n{machine}\n{trace}"
