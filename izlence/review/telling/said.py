"""What the change rules say, and the findings that came and went, each with the texts of the side it speaks of."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace

from izlence.diagnostic import Diagnostic, Language, Origin, Place
from izlence.diff.change import Change
from izlence.diff.comparison import Comparison, Flag
from izlence.report.finding import Finding, Related
from izlence.review.telling.pages import gravest, gravity
from izlence.review.telling.rows import Judged
from izlence.telling import tell_findings

# A folder that no plan can have: names of the base side's files stand in it while findings are told.
_BASE = "\0base/"


def judged_by_change(flags: Iterable[Flag]) -> dict[Change, Judged]:
    """Give the verdicts on each change."""
    found: dict[Change, list[Diagnostic]] = {}
    for flag in flags:
        for change in flag.changes:
            found.setdefault(change, []).append(flag.diagnostic)
    return {
        change: Judged(
            gravest(item.rule.severity.value for item in items),
            tuple(dict.fromkeys(item.rule.name for item in items)),
        )
        for change, items in found.items()
    }


def tell_flags(
    comparison: Comparison, order: Mapping[str, int], language: Language, *, with_lines: bool = True
) -> tuple[Finding, ...]:
    """Tell what the rules say, the gravest first, then by page; `order` ranks files. Places have lines only where wanted."""
    base, head = comparison.base.texts, comparison.head.texts
    items = [_sided(flag, head) for flag in comparison.flags]
    files = {where.file for item in items for where in (item.where, *item.related)}
    texts = {
        file: base.get(file.removeprefix(_BASE), "") if file.startswith(_BASE) else head[file]
        for file in files
    }
    told = tell_findings(items, texts if with_lines else {}, language)
    found = [_plain(each) for each in told]
    found.sort(key=lambda each: (gravity(each.severity), order.get(each.file, len(order))))
    return tuple(found)


def _sided(flag: Flag, head: Mapping[str, str]) -> Diagnostic:
    """Mark the places that are of the base side: those where a change of the flag stood, and files that are no more."""
    old = {change.where_before for change in flag.changes} - {change.where_after for change in flag.changes}
    item = flag.diagnostic

    def sided(where: Origin | Place) -> Origin | Place:
        return replace(where, file=_BASE + where.file) if where in old or where.file not in head else where

    return replace(item, where=sided(item.where), related=tuple(map(sided, item.related)))


def _plain(finding: Finding) -> Finding:
    return replace(
        finding,
        file=finding.file.removeprefix(_BASE),
        is_old=finding.file.startswith(_BASE),
        message=finding.message.replace(_BASE, ""),
        hint=finding.hint.replace(_BASE, ""),
        related=tuple(
            Related(
                replace(each.place, file=each.place.file.removeprefix(_BASE)), each.breadcrumb, each.excerpt
            )
            for each in finding.related
        ),
    )
