"""Belgenin başlığında yazan yıl, belgenin yılıdır.

Kural: title-names-another-year.

Neden: Başlık elle yazılır; geçen yılın klasörü kopyalandığında eski yılın başlığı kalır ve belgenin kapağında basılır.
Programın başlığında yıl yazıyorsa aralarında programın yılı olmalıdır; stratejik planın başlığında yalnız ilk ve
son yılı yazılır. Başlıkta hiç yıl yoksa bakılmaz. Başlık başka bir yıldan da söz edebileceği için uyarıdır.

Uygun::

    # program.yaml
    title: 2024 Yılı Performans Programı

Uygun değil::

    # program.yaml
    title: 2023 Yılı Performans Programı
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from izlence.check.structure import period_differs_from_folder
from izlence.compute.figures import Figures
from izlence.diagnostic import Diagnostic, Fact, Wording, warning
from izlence.model.frame import ProgrammeFrame
from izlence.model.plan import Plan

TITLE_NAMES_ANOTHER_YEAR = warning(
    "title-names-another-year",
    tr=Wording(
        "Başlıkta {named} yazıyor, belgenin dönemi ise {period}.",
        "Başlıktaki yılı düzeltin; başlık belgenin kapağında basılır.",
    ),
    en=Wording(
        "The title names {named}, but the document's period is {period}.",
        "Correct the year in the title, which is printed on the cover.",
    ),
)

_YEAR = re.compile(r"(?<!\d)(?:19|20)\d{2}(?!\d)", re.ASCII)


def check(plan: Plan, figures: Figures) -> Iterator[Diagnostic]:
    """Find a title that was left from another period."""
    if any(period_differs_from_folder.check(plan, figures)):
        return  # the year that the title is held against is the wrong one
    frame = plan.frame
    named = tuple(dict.fromkeys(_YEAR.findall(frame.title)))
    if isinstance(frame, ProgrammeFrame):
        period = str(frame.year)
        wrong: tuple[str, ...] = named if period not in named else ()
    else:
        ends = (str(frame.years[0]), str(frame.years[-1])) if frame.years else ()
        period = "–".join(ends)
        wrong = tuple(year for year in named if year not in ends)
    if wrong:
        facts: dict[str, Fact] = {"named": wrong, "period": period}
        yield Diagnostic(TITLE_NAMES_ANOTHER_YEAR, frame.origin.at("title"), facts)
