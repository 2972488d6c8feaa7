"""A comparison in the form that was asked for, on the screen or in files; only the modules of that form are imported."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

from izlence.cli.check import NO_LOOK, look
from izlence.cli.speech import say, tell
from izlence.diagnostic import Diagnostic, Language, has_errors
from izlence.diff.change import Credits
from izlence.diff.comparison import Comparison
from izlence.report.line import as_lines
from izlence.report.look import Look
from izlence.review.document import ChangeDocument
from izlence.review.telling import change_document
from izlence.telling import tell_findings

NEED_OUTPUT = ("schedule", "redline")
_WITHOUT_LINES = ("redline",)
_WITH_OLD_LINES = ("html", "json")


class Order(NamedTuple):
    """How a comparison is wanted: the form, where to (None: the screen), by which templates, in which language.

    `links` are the addresses below which a web site shows the new side's files, and where it shows the whole comparison.
    """

    form: str
    output: Path | None
    templates: Path
    language: Language
    links: tuple[str, str] = ("", "")


class Told(NamedTuple):
    """A comparison as it is told, with what its forms are made of; `look` is that of the screen or of a file."""

    comparison: Comparison
    made_by: Credits
    document: ChangeDocument
    order: Order
    look: Look


class TemplateFault(Exception):
    """A form cannot be drawn: what is wrong with its template is in `found`."""

    def __init__(self, found: Sequence[Diagnostic]) -> None:
        super().__init__(len(found))
        self.found = found


def write_comparison(comparison: Comparison, made_by: Credits, order: Order) -> bool:
    """Tell a comparison on the screen, or write it and tell its headline; False where a template is at fault."""
    output, language = order.output, order.language
    document = change_document(
        comparison,
        made_by,
        language,
        with_lines=order.form not in _WITHOUT_LINES,
        with_old_lines=order.form in _WITH_OLD_LINES,
    )
    told = Told(comparison, made_by, document, order, look() if output is None else NO_LOOK)
    try:
        written = _FORMS[order.form](told)
    except TemplateFault as fault:
        tell(as_lines(tell_findings(fault.found, {}, language), language), err=True)
        return False
    if output is None:
        tell(written[""].decode())
        return True
    from izlence.write.files import write_files  # noqa: PLC0415

    write_files({output / name if name else output: content for name, content in written.items()})
    if order.form == "redline":
        from izlence.cli.stale import left_redlines, remove  # noqa: PLC0415

        remove(left_redlines(output, written))
    tell(document.headline + "\n")
    return True


Form = Callable[[Told], Mapping[str, bytes]]


def _terminal(told: Told) -> Mapping[str, bytes]:
    from izlence.review.forms.terminal import write  # noqa: PLC0415

    return {"": write(told.document, told.look).encode()}


def _markdown(told: Told) -> Mapping[str, bytes]:
    from izlence.review.forms.markdown import write  # noqa: PLC0415

    return {"": write(told.document, told.look, *told.order.links).encode()}


def _json(told: Told) -> Mapping[str, bytes]:
    from izlence.review.forms.json import write  # noqa: PLC0415

    return {"": write(told.document, told.comparison, told.made_by).encode()}


def _html(told: Told) -> Mapping[str, bytes]:
    from izlence.read.resources import read_text  # noqa: PLC0415
    from izlence.review.forms.html import PARTS, template_problems, write  # noqa: PLC0415

    parts = {name: read_text(told.order.templates / "html" / name) for name in PARTS}
    _hold(template_problems(parts))
    return {"": write(told.document, parts).encode()}


def _schedule(told: Told) -> Mapping[str, bytes]:
    from izlence.review.schedule import draw_schedule, schedule_document  # noqa: PLC0415

    plans = (*told.comparison.head.plans, *told.comparison.base.plans)
    content, found = draw_schedule(
        schedule_document(told.document, plans[0][0].institution), told.order.templates
    )
    _hold(found)
    assert content is not None
    return {"": content}


def _redline(told: Told) -> Mapping[str, bytes]:
    from izlence.cli.stale import left_redlines  # noqa: PLC0415
    from izlence.draw import Workshop  # noqa: PLC0415
    from izlence.render.redline.contract import Author  # noqa: PLC0415
    from izlence.review.redline import redline_files  # noqa: PLC0415
    from izlence.review.redline.labels import REPORT  # noqa: PLC0415
    from izlence.review.redline.report import redline_report  # noqa: PLC0415

    language = told.document.language
    workshop = Workshop(told.order.templates, lambda _stage, _done, _total: None)
    nobody = Author(say("diff_nobody", language), "")
    files, found = redline_files(told.comparison, told.made_by, workshop, nobody, language)
    _hold(found)
    drawn = {file.name: file.content for file in files if file.content is not None}
    assert told.order.output is not None
    left = [path.name for path in left_redlines(told.order.output, {*drawn, REPORT[language]})]
    sides = told.document.base, told.document.head
    report = redline_report(files, *sides, language, removed=left, remarks=told.document.remarks)
    return {**drawn, REPORT[language]: report.encode()}


def _hold(found: Sequence[Diagnostic]) -> None:
    if has_errors(found):
        raise TemplateFault(found)


_FORMS: Mapping[str, Form] = {
    "terminal": _terminal,
    "markdown": _markdown,
    "json": _json,
    "html": _html,
    "schedule": _schedule,
    "redline": _redline,
}
