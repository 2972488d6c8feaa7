"""`check --watch`: check again whenever a file of the plan is saved."""

from __future__ import annotations

import gc
from pathlib import Path

from izlence.cli.check import Asked, look, report_of, wanted
from izlence.cli.speech import say, tell
from izlence.diagnostic import Language
from izlence.keep import HeldKeeper
from izlence.pipeline import check_plan
from izlence.read.kept import Memory
from izlence.report.write import write_report
from izlence.validate import Schemas

# An editor saves in several steps: a moment's rest after the last one is enough to see a whole file.
_DEBOUNCE, _STEP = 60, 20
_CLEAR = "\x1b[2J\x1b[H"


class Watcher:
    """Checks a plan again and again; what did not change since the last time is not read again."""

    def __init__(self, language: Language, asked: Asked, schemas: Schemas) -> None:
        self.language = language
        self.asked = asked
        self.schemas = schemas
        self.keeper = HeldKeeper()
        self.memory = Memory()

    def answer(self) -> str:
        """Check once more and write what is found."""
        checked = check_plan(
            self.asked.plan,
            self.asked.periods,
            self.schemas,
            keeper=self.keeper,
            memory=self.memory,
            wanted=wanted(self.asked),
        )
        return write_report(report_of(checked, self.language), self.asked.form, look())


def watch(language: Language, asked: Asked, schemas: Schemas) -> int:
    """Check until the reader stops it; the exit code is that of an interrupted command."""
    from watchfiles import watch as changes  # noqa: PLC0415

    watcher = Watcher(language, asked, schemas)
    _show(watcher, language, asked.plan)
    for _ in changes(asked.plan, debounce=_DEBOUNCE, step=_STEP, raise_interrupt=True):
        _show(watcher, language, asked.plan)
    return 0


def _show(watcher: Watcher, language: Language, plan: Path) -> None:
    answer = watcher.answer()
    tell((_CLEAR if look().colour else "") + answer + say("watching", language, plan=plan.as_posix()) + "\n")
    gc.collect()
