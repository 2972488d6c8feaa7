"""Stratejik plan beş yılı kapsar.

Kural: strategy-not-five-years.

Neden: Stratejik planlar beş yıllıktır; eksik bir yıl çoğunlukla silinmiş ya da unutulmuş bir satırdır. Dönem
ortasında yenilenen planlar daha kısa olabildiği için uyarıdır. Yıllar klasörün adını tutmuyorsa (period-differs-from-folder) ya
da birer yıl artmıyorsa (years-not-consecutive) yalnız o söylenir.

Uygun::

    # strategy.yaml
    baseline: 2024-H1
    years: [2025, 2026, 2027, 2028, 2029]

Uygun değil::

    # 2025-2028/strategy.yaml
    baseline: 2024-H1
    years: [2025, 2026, 2027, 2028]
"""

from __future__ import annotations

from collections.abc import Iterator

from izlence.check.structure import period_differs_from_folder, years_not_consecutive
from izlence.compute.figures import Figures
from izlence.diagnostic import Diagnostic, Wording, warning
from izlence.model.frame import StrategyFrame
from izlence.model.plan import Plan

STRATEGY_NOT_FIVE_YEARS = warning(
    "strategy-not-five-years",
    tr=Wording(
        "Stratejik planda {count} yıl var; stratejik planlar beş yıllıktır.",
        "`years` listesini beş yıla tamamlayın.",
    ),
    en=Wording(
        "The strategic plan has {count} years; strategic plans cover five.",
        "Make the list under `years` five years long.",
    ),
)


def check(plan: Plan, figures: Figures) -> Iterator[Diagnostic]:
    """Find strategic plans of other than five years."""
    frame = plan.frame
    if not isinstance(frame, StrategyFrame) or len(frame.years) == 5:
        return
    # A year left out of the list is told by where the list breaks off or no longer is its folder's.
    if not any(years_not_consecutive.check(plan, figures)) and not any(
        period_differs_from_folder.check(plan, figures)
    ):
        yield Diagnostic(STRATEGY_NOT_FIVE_YEARS, frame.origin.at("years"), {"count": len(frame.years)})
