"""Sütun başlığı, altındaki değerlerin dönemini söyler.

Kurallar: heading-names-another-year, part-of-year-not-said, whole-year-called-part.

Neden: `period_headings` bir dönemin belgedeki başlığını değiştirir. Başlık başka bir yılı söylerse bütün sütun yanlış yıla
geçer. Altı aylık bir sütunun başlığında bu yazmıyorsa okur onu yıllık hedefle karşılaştırır. Tam yıl olarak yazılmış (2023)
bir dönemin başlığı “6 aylık” diyorsa denetim de onu yıllık sanır; dönem 2023-H1 yazılmalıdır. Dönemin kendi yazılışı (2024-H1)
değerin yıl içi olduğunu söyler: böyle değerler hiçbir kuralda tam yıllarla karşılaştırılmaz.

Kaynak: Yayımlanmış bir hedef kartında altı aylık başlangıç değeri yıllık hedeflerin yanında durur (Ümraniye, H7.2); aynı kartta
bir yıl başlığı “750” basılmıştır.

Uygun::

    # program.yaml
    look: {period_headings: {2022: 2022 Yılı, 2023-H1: 2023 (ilk 6 ay)}}

Uygun değil::

    # program.yaml
    look: {period_headings: {2022: 2022 (6 Aylık), 2023-H1: 2023 Gerçekleşme, 2024: 2025 Hedefi}}
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from izlence.compute.figures import Figures
from izlence.diagnostic import Diagnostic, Fact, Origin, Wording, error, warning
from izlence.language import lower
from izlence.model.period import parse_period
from izlence.model.plan import Plan

HEADING_NAMES_ANOTHER_YEAR = error(
    "heading-names-another-year",
    tr=Wording(
        "{period} sütununun başlığı “{heading}”; başka bir yılı söylüyor.",
        "Başlığı ya da dönemi düzeltin.",
    ),
    en=Wording(
        "The column {period} is headed “{heading}”, which names another year.",
        "Correct the heading or the period.",
    ),
)
PART_OF_YEAR_NOT_SAID = warning(
    "part-of-year-not-said",
    tr=Wording(
        "{period} yılın bir bölümü, ama başlığı “{heading}”; okur bütün yılın değeri sanır.",
        "Başlıkta dönemi söyleyin, örneğin “{usual}”; ya da satırı silin, program böyle yazar.",
    ),
    en=Wording(
        "{period} is a part of a year, but its heading is “{heading}”; readers will take it for the whole year.",
        "Say in the heading which part, such as “{usual}”; or delete the line, which prints that.",
    ),
)
WHOLE_YEAR_CALLED_PART = warning(
    "whole-year-called-part",
    tr=Wording(
        "{period} bütün yıl, ama başlığı “{heading}”; denetim değerleri yıllık sayar.",
        "Değerler yılın bir bölümününse dönemi de öyle yazın, örneğin {period}-H1; değilse başlığı düzeltin.",
    ),
    en=Wording(
        "{period} is a whole year, but its heading is “{heading}”; the checks take its values for yearly ones.",
        "If the values are of a part of the year write the period so, such as {period}-H1; if not correct the heading.",
    ),
)

_YEARS = re.compile(r"(?<!\d)[12]\d{3}(?!\d)")
_MONTHS = "ocak|şubat|mart|nisan|mayıs|haziran|temmuz|ağustos|eylül|ekim|kasım|aralık"
_PART = re.compile(rf"\d|yarı|çeyrek|(?<!\w)ay(?!\w)|aylık|dönem|{_MONTHS}|half|quarter|month")
_CALLED_PART = re.compile(
    r"(?<!\w)(?:3|6|9|üç|altı|dokuz)\s*-?\s*ay(?:lık)?(?!\w)|yarı\s*yıl|çeyrek|(?<!\w)(?:six|nine|three|[369])[ -]months?|half|quarter"
)


def check(plan: Plan, _figures: Figures) -> Iterator[Diagnostic]:
    """Find the headings that say another period than their column's."""
    of_frame = plan.frame.look.period_headings
    yield from _headings(of_frame, plan.frame.origin, "")
    for target in plan.targets:
        if target.look.period_headings != of_frame:
            own = {
                period: heading
                for period, heading in target.look.period_headings.items()
                if of_frame.get(period) != heading
            }
            yield from _headings(own, target.origin, target.code)


def _headings(headings: Mapping[str, str], origin: Origin, code: str) -> Iterator[Diagnostic]:
    for written, heading in headings.items():
        period = parse_period(written)
        if period is None:
            continue  # told by the schema
        facts: dict[str, Fact] = {"period": written, "heading": heading}
        where = origin.at("look", "period_headings", written)
        years = set(_YEARS.findall(heading))
        rest = lower(_YEARS.sub("", heading))
        if years and str(period.year) not in years:
            yield Diagnostic(HEADING_NAMES_ANOTHER_YEAR, where, facts, code)
        elif period.kind and not _PART.search(rest):
            facts["usual"] = period.heading
            yield Diagnostic(PART_OF_YEAR_NOT_SAID, where, facts, code)
        elif not period.kind and _CALLED_PART.search(rest):
            yield Diagnostic(WHOLE_YEAR_CALLED_PART, where, facts, code)
