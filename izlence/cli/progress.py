"""A progress bar that appears only on a terminal and only when a run takes over a second."""

from __future__ import annotations

import sys
import time
from types import TracebackType
from typing import Any

from izlence.cli.speech import say
from izlence.diagnostic import Language

_PATIENCE = 1.0
_STAGES = {"read": "reading", "check": "checking", "draw": "drawing", "layout": "laying_out"}
# How long LibreOffice takes nobody can tell: the bar moves without an end.
_ENDLESS = "layout"


class Bar:
    """Takes reports of progress; draws with rich once it is worth it."""

    def __init__(self, language: Language) -> None:
        self.language = language
        self.started = time.monotonic()
        self.progress: Any = None
        self.task: Any = None

    def __enter__(self) -> Bar:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, fault: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self.progress is not None:
            self.progress.stop()

    def report(self, stage: str, done: int, total: int) -> None:
        """Take how far a stage has come."""
        if self.progress is None:
            if time.monotonic() - self.started < _PATIENCE or not sys.stderr.isatty():
                return
            self._open()
        label = say(_STAGES[stage], self.language)
        end = None if stage == _ENDLESS else total
        self.progress.update(self.task, description=label, completed=done, total=end, refresh=True)

    def _open(self) -> None:
        from rich.console import Console  # noqa: PLC0415
        from rich.progress import Progress  # noqa: PLC0415

        self.progress = Progress(console=Console(stderr=True), transient=True)
        self.progress.start()
        self.task = self.progress.add_task("")
