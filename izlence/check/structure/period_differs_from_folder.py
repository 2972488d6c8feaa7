"""Dönem klasörünün adı ile çerçevede yazılan yıllar birbirini tutar.

Kural: period-differs-from-folder.

Neden: Belgenin adı klasörden, başlıkları çerçeveden gelir. Önceki yılın klasörü kopyalanıp yıl değiştirilmeden
bırakılırsa 2025 adlı dosyanın içinde 2024 programı basılır.

Uygun::

    # program.yaml
    year: 2024

Uygun değil::

    # program.yaml
    year: 2023
"""

from __future__ import annotations

from collections.abc import Iterator

from izlence.compute.figures import Figures
from izlence.diagnostic import Diagnostic, Wording, error
from izlence.model.frame import ProgrammeFrame
from izlence.model.plan import Plan

PERIOD_DIFFERS_FROM_FOLDER = error(
    "period-differs-from-folder",
    tr=Wording(
        "Çerçevede {written} yazıyor, klasörün adı {folder}.",
        "Yılları düzeltin ya da klasörü yeniden adlandırın.",
    ),
    en=Wording(
        "The frame says {written}, the folder is named {folder}.",
        "Correct the years or rename the folder.",
    ),
)


def check(plan: Plan, _figures: Figures) -> Iterator[Diagnostic]:
    """Find a frame whose years are not those of its folder."""
    frame = plan.frame
    if isinstance(frame, ProgrammeFrame):
        written, key = frame.year, "year"
    else:
        written, key = "-".join((*frame.years[:1], *frame.years[-1:])), "years"
    if written != plan.period:
        facts = {"written": written, "folder": plan.period}
        yield Diagnostic(PERIOD_DIFFERS_FROM_FOLDER, frame.origin.at(key), facts)
