"""Sonraya bırakılanlar unutulmaz.

Kurallar: to-be-filled, nothing-to-fill.

Neden: Yeni bir sayfada ya da yeni yıla aktarılan bir programda değerler ve tutarlar henüz belli değildir; `null` yazılır ve
`to_fill` listesinde hangilerinin doldurulacağı söylenir. Böylece doldurulacak bir `null`, “veri yok” demek olan `null` ile
karışmaz ve her sayfanın kalan işi tek bulguda görünür. Bilinmediği kesinleşen bir değer `null` kalır, adı listeden silinir.
Doldurulmuş bir ad da listeden silinir; kalırsa ileride açık bırakılan bir yeri gizler.

Uygun::

    # halkla-iliskiler/PH4.4.1.yaml
    indicators:
      - {code: PG4.4.1.1, name: İşe başlayan kişi sayısı, unit: kişi, values: {2022: 1102, 2023-H1: 196, 2024: 500}}

Uygun değil::

    # halkla-iliskiler/PH4.4.1.yaml
    to_fill: [2022, 2024]
    indicators:
      - {code: PG4.4.1.1, name: İşe başlayan kişi sayısı, unit: kişi, values: {2022: 1102, 2023-H1: 196, 2024: null}}
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from izlence.check.still_open import open_in_costs, open_on_page
from izlence.check.walk import page_code, pages
from izlence.compute.figures import Figures
from izlence.diagnostic import Diagnostic, Origin, Wording, hint, warning
from izlence.model.frame import ProgrammeFrame
from izlence.model.plan import Plan

TO_BE_FILLED = warning(
    "to-be-filled",
    tr=Wording(
        "{what}: doldurulacak {count} yer var: {places}.",
        "Değerleri yazın. Bilinmeyecek olanı `null` bırakıp adını `to_fill` listesinden silin.",
    ),
    en=Wording(
        "{what}: {count} places are to be filled in: {places}.",
        "Write the values. Leave `null` what will not be known, and take its name from `to_fill`.",
    ),
)
NOTHING_TO_FILL = hint(
    "nothing-to-fill",
    tr=Wording(
        "{what}: `to_fill` listesindeki şunlar için doldurulacak yer kalmamış: {names}.",
        "Bu adları listeden silin; listede ad kalmazsa `to_fill` satırını silin.",
    ),
    en=Wording(
        "{what}: nothing is left to fill in for these names in `to_fill`: {names}.",
        "Take them from the list; delete the line `to_fill` when none is left.",
    ),
)
_CODES_AT_MOST = 4


def check(plan: Plan, _figures: Figures) -> Iterator[Diagnostic]:
    """Say once a page what is still to be filled in, and what no longer is."""
    frame = plan.frame
    if isinstance(frame, ProgrammeFrame) and frame.to_fill:
        still = {name: () if getattr(frame, name) else (name,) for name in frame.to_fill}
        yield from _tell(still, frame.origin, "program.yaml")
    if plan.general_costs:
        yield from _tell(open_in_costs(plan.general_costs), plan.general_costs.origin, "general-costs.yaml")
    for page in pages(plan):
        if page.to_fill:
            yield from _tell(open_on_page(page), page.origin, page_code(page))


def _tell(still: Mapping[str, tuple[str, ...]], record: Origin, what: str) -> Iterator[Diagnostic]:
    where = record.at("to_fill")
    done = tuple(name for name, codes in still.items() if not codes)
    code = what if not what.endswith(".yaml") else ""
    if len(done) < len(still):
        count = sum(map(len, still.values()))
        yield Diagnostic(TO_BE_FILLED, where, {"what": what, "count": count, "places": _places(still)}, code)
    if done:
        yield Diagnostic(NOTHING_TO_FILL, where, {"what": what, "names": done}, code)


def _places(still: Mapping[str, tuple[str, ...]]) -> tuple[str, ...]:
    """Name what is open; names that are open in the same places together, as the three periods of all indicators are."""
    together: dict[tuple[str, ...], list[str]] = {}
    for name, codes in still.items():
        if codes:
            together.setdefault(codes, []).append(name)
    return tuple(
        " ".join(names) + ("" if codes == tuple(names) else f" ({_some(codes)})")
        for codes, names in together.items()
    )


def _some(codes: tuple[str, ...]) -> str:
    more = f" +{len(codes) - _CODES_AT_MOST}" if len(codes) > _CODES_AT_MOST else ""
    return " ".join(codes[:_CODES_AT_MOST]) + more
