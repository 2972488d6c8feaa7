"""The comparison of two sides, put together."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from izlence.diff.changes import changes_of_sheets
from izlence.diff.comparison import Comparison, Remark
from izlence.diff.effects import effects_between
from izlence.diff.findings import findings_between
from izlence.diff.pages import paired_sheets
from izlence.diff.recoded import with_differences
from izlence.diff.remarks import remarks_between
from izlence.diff.renames import suggest_renames
from izlence.diff.rules import judge
from izlence.diff.side import Side


def compare(base: Side, head: Side, remarks: Iterable[Remark] = ()) -> Comparison:
    """Compare two sides: what changed, what it costs, what it means, which findings came and went.

    The `remarks` are what the caller already knows of the sides; the comparison's own follow them.
    """
    compared = compare_data(base, head, remarks)
    new, resolved = findings_between(base, head)
    found = replace(compared, new_findings=new, resolved_findings=resolved)
    return replace(found, flags=judge(found))


def compare_data(base: Side, head: Side, remarks: Iterable[Remark] = ()) -> Comparison:
    """Compare what stands in two sides, without any judgement."""
    sheets = paired_sheets(base, head)
    changes = changes_of_sheets(sheets, base, head)
    return Comparison(
        base,
        head,
        changes,
        effects_between(base, head),
        renames=with_differences(suggest_renames(changes), sheets),
        remarks=(*remarks, *remarks_between(sheets, changes)),
    )
