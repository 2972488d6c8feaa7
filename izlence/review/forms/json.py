"""A comparison as JSON for other programs; the form carries a version (docs/changes.md, changes.schema.json).

Numbers are texts with their digits as written, so that no program rounds one; what a reader sees stands beside them.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal
from typing import Any

from izlence.diff.change import ABSENT, Change, Credits, Page, Value
from izlence.diff.comparison import Comparison, Effect
from izlence.model.commit import Commit
from izlence.report.finding import Finding
from izlence.report.json import told_finding
from izlence.report.json_text import json_list, json_object, json_text
from izlence.review.document import ChangeDocument, ChangedPage, ChangeRow, DirectorateRow, FigureRow, Spot
from izlence.review.telling.pages import by_page

FORMAT, VERSION = "izlence-diff", 1


def write(document: ChangeDocument, comparison: Comparison, made_by: Credits) -> str:
    """Write a comparison and how it is told, a change a line; `document` must have been told of this comparison."""
    told = list(_told(comparison, document))
    commits = dict.fromkeys(commit for change, _, _ in told for commit in made_by.get(change, ()))
    return json_object(
        {
            "format": json_text(FORMAT),
            "version": json_text(VERSION),
            "language": json_text(document.language),
            "institution": json_text(document.institution),
            "base": json_text({"name": comparison.base.name, "commit": comparison.base.commit}),
            "head": json_text({"name": comparison.head.name, "commit": comparison.head.commit}),
            "is_changed": json_text(document.is_changed),
            "headline": json_text(document.headline),
            "counts": json_text(_counts(document)),
            "pages": json_list((_page(*each) for each in _pages(comparison, document)), "  "),
            "changes": json_list(
                (_change(change, rows[0], anchor, made_by) for change, rows, anchor in told), "  "
            ),
            "directorates": json_list(map(_directorate, document.directorates), "  "),
            "effects": json_list(map(_effect, comparison.effects), "  "),
            "flags": json_list(map(_finding, document.flags), "  "),
            "new_findings": json_list(map(_finding, document.new_findings), "  "),
            "resolved_findings": json_list(map(_finding, document.resolved_findings), "  "),
            "renames": json_list(_renames(document, comparison, told), "  "),
            "remarks": json_list(_remarks(document, comparison), "  "),
            "commits": json_list(map(commit_record, commits), "  "),
        }
    )


def _told(comparison: Comparison, document: ChangeDocument) -> Iterator[tuple[Change, list[ChangeRow], str]]:
    """Give each change with its own row, those below it, and the anchor of its page."""
    for (_, changes), page in zip(by_page(comparison.changes).items(), document.pages, strict=True):
        groups: list[list[ChangeRow]] = []
        for row in page.rows:
            if row.below:
                groups[-1].append(row)
            else:
                groups.append([row])
        for change, rows in zip(changes, groups, strict=True):
            yield change, rows, page.anchor


def _counts(document: ChangeDocument) -> dict[str, int]:
    return {
        "pages": len(document.pages),
        "changes": sum(page.changes for page in document.pages),
        "error": document.decisions,
        "warning": document.warnings,
        "hint": document.hints,
        "new_findings": len(document.new_findings),
        "resolved_findings": len(document.resolved_findings),
    }


def _pages(comparison: Comparison, document: ChangeDocument) -> Iterator[tuple[Page, ChangedPage]]:
    return zip(by_page(comparison.changes), document.pages, strict=True)


def _page(page: Page, told: ChangedPage) -> dict[str, Any]:
    return {
        "anchor": told.anchor,
        "kind": told.kind,
        **_key(page),
        "title": told.title,
        "directorate": page.directorate,
        "directorate_name": told.directorate_name,
        "before": page.before,
        "after": page.after,
        "severity": told.severity,
    }


def _key(page: Page) -> dict[str, str]:
    return {"period": page.key.period, "page_kind": page.key.kind, "key": page.key.key}


def _change(change: Change, row: ChangeRow, anchor: str, made_by: Credits) -> dict[str, Any]:
    record = change.record
    return {
        "page": anchor,
        "kind": change.kind,
        "record": {
            "kind": record.kind,
            "code": record.code,
            "name": record.name,
            "parent": record.parent,
        },
        "field": list(change.field),
        "before": _value(change.before),
        "after": _value(change.after),
        "contents": [{"field": list(path), "value": _value(value)} for path, value in change.contents],
        "is_print_only": change.is_print_only,
        "came_from": None if change.came_from is None else _key(change.came_from),
        "where_before": _spot(row.was),
        "where_after": _spot(row.where) if change.where_after is not None else None,
        "told": {
            "record": row.record,
            "field": row.field,
            "before": row.before,
            "after": row.after,
            "difference": row.difference,
            "remark": row.remark,
        },
        "severity": row.severity,
        "rules": list(row.rules),
        "commits": [commit.name for commit in made_by.get(change, ())],
    }


def _value(value: Value) -> dict[str, Any]:
    """Write a value with its kind: a number as written, a text, a flag, what is not available, what is not written."""
    if value is ABSENT:
        return {"absent": True}
    if value is None:
        return {"not_available": True}
    if isinstance(value, bool):
        return {"flag": value}
    if isinstance(value, Decimal):
        return {"number": f"{value:f}"}
    return {"text": str(value)}


def _spot(spot: Spot | None) -> dict[str, Any] | None:
    return None if spot is None else {"file": spot.file, "line": spot.line}


def _directorate(row: DirectorateRow) -> dict[str, Any]:
    counts = {"changes": row.changes, "decisions": row.decisions}
    return {"period": row.period, "folder": row.folder, **_figure(row.cost), **counts}


def _figure(row: FigureRow) -> dict[str, str]:
    return {
        "name": row.name,
        "before": row.before,
        "after": row.after,
        "difference": row.difference,
        "percent": row.percent,
    }


def _effect(effect: Effect) -> dict[str, Any]:
    return {
        "period": effect.period,
        "level": effect.level,
        "key": effect.key,
        "name": effect.name,
        "measure": effect.measure,
        "year": effect.year,
        "before": _number(effect.before),
        "after": _number(effect.after),
        "difference": _number(effect.difference),
        "percent": _number(effect.percent),
    }


def _number(number: Decimal | None) -> str | None:
    return None if number is None else f"{number:f}"


def _finding(finding: Finding) -> dict[str, Any]:
    return {
        **told_finding(finding),
        "is_old": finding.is_old,
        "related": [{"file": each.place.file, "line": each.place.line} for each in finding.related],
    }


def _renames(
    document: ChangeDocument, comparison: Comparison, told: Sequence[tuple[Change, list[ChangeRow], str]]
) -> Iterator[dict[str, Any]]:
    """Name both changes by their position in `changes`, counted from 0; tell what else changed as changes are told."""
    numbers = {change: number for number, (change, _, _) in enumerate(told)}
    for each, text in zip(comparison.renames, document.renames, strict=True):
        removed, added = numbers[each.removed], numbers[each.added]
        _, below, anchor = told[added]
        rows = [row for row in below if row.below == "difference"]
        yield {
            "removed": removed,
            "added": added,
            "likeness": each.likeness,
            "differences": [
                _change(change, row, anchor, {}) for change, row in zip(each.differences, rows, strict=True)
            ],
            "text": text,
        }


def _remarks(document: ChangeDocument, comparison: Comparison) -> Iterator[dict[str, Any]]:
    for each, text in zip(comparison.remarks, document.remarks, strict=True):
        facts = {
            name: list(fact) if isinstance(fact, tuple) else str(fact) for name, fact in each.facts.items()
        }
        yield {"key": each.key, "facts": facts, "text": text}


def commit_record(commit: Commit) -> dict[str, str]:
    """Give a commit as every JSON form has it."""
    return {
        "name": commit.name,
        "author": commit.author,
        "date": commit.date,
        "subject": commit.subject,
        "body": commit.body,
    }
