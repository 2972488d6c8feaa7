"""A history and a blame for machines: version 1."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from typing import Any

from izlence.diff.change import ABSENT, Value
from izlence.report.json_text import json_list, json_object, json_text
from izlence.review.forms.json import commit_record
from izlence.review.history.blame import Blame
from izlence.review.history.told import ToldChange, ToldHistory, ToldMoment

VERSION = 1


def history_as_json(told: ToldHistory) -> str:
    """Write a history: the moments from the newest on, one a line."""
    history = told.history
    return json_object(
        {
            "version": json_text(VERSION),
            "asked": json_text(history.wanted.text),
            "name": json_text(told.name),
            "is_there": json_text(history.is_there),
            "begins": json_text(history.begins.date if history.begins else None),
            "moments": json_list((_moment(moment) for moment in told.moments), "  "),
        }
    )


def blame_as_json(blames: Sequence[Blame]) -> str:
    """Write the values of pages with who wrote them, the page's commits beside them."""
    return json_object(
        {"version": json_text(VERSION), "pages": json_list((_blamed(blame) for blame in blames), "  ")}
    )


def _blamed(blame: Blame) -> dict[str, Any]:
    commits = {line.commit.name: line.commit for line in blame.lines if line.commit}
    return {
        "page": blame.page.key.key,
        "period": blame.page.key.period,
        "file": blame.page.after,
        "begins": blame.begins.date if blame.begins else None,
        "commits": [commit_record(commit) for commit in commits.values()],
        "values": [
            {
                "record": {"kind": line.record.kind, "code": line.record.code, "parent": line.record.parent},
                "field": list(line.field),
                "value": _value(line.value),
                "commit": line.commit.name if line.commit else None,
                "is_boundary": line.is_boundary,
            }
            for line in blame.lines
        ],
    }


def _moment(moment: ToldMoment) -> dict[str, Any]:
    return {
        "commit": commit_record(moment.commit) if moment.commit else None,
        "is_boundary": moment.is_boundary,
        "unreadable": list(moment.unreadable),
        "changes": [_change(each) for each in moment.changes],
    }


def _change(told: ToldChange) -> dict[str, Any]:
    change, page = told.change, told.change.page
    return {
        "kind": change.kind,
        "period": page.key.period,
        "page": page.key.key,
        "directorate": page.directorate,
        "file": page.after or page.before,
        "record": {"kind": change.record.kind, "code": change.record.code, "parent": change.record.parent},
        "field": list(change.field),
        "before": _value(change.before),
        "after": _value(change.after),
        "contents": [{"field": list(path), "value": _value(value)} for path, value in change.contents],
        "came_from": change.came_from.key.key if change.came_from else None,
        "text": {
            "record": told.row.record,
            "field": told.row.field,
            "before": told.row.before,
            "after": told.row.after,
        },
    }


def _value(value: Value) -> dict[str, Any] | None:
    """Give a value with its type: a figure keeps its digits, and `null` is something else than nothing."""
    if value is ABSENT:
        return None
    if isinstance(value, Decimal):
        return {"number": f"{value:f}"}
    return {"null": None} if value is None else {"flag" if isinstance(value, bool) else "text": value}
