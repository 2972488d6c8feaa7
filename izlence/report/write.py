"""The one way out: a report in the form that was asked for."""

from __future__ import annotations

from importlib import import_module

from izlence.report.finding import Report
from izlence.report.look import Look

__all__ = ["FORMS", "Look", "write_report"]

FORMS = ("text", "line", "json", "github", "sarif", "junit", "gitlab", "markdown")


def write_report(report: Report, form: str, look: Look) -> str:
    """Write a report as `text`, `line`, `json`, `github`, `sarif`, `junit`, `gitlab` or `markdown`.

    Only `text` heeds the look; only the module of the form is imported.
    """
    if form not in FORMS:
        raise ValueError(form)
    written: str = import_module(f"izlence.report.{form}").write(report, look)
    return written
