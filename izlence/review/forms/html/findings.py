"""What the rules say: flags that lead to their rows, findings that came and went, renames, commits."""

from __future__ import annotations

from collections.abc import Sequence

from izlence.report.finding import Finding
from izlence.review.document import ChangeDocument, Spot
from izlence.review.forms.html.links import FLAG, Links, Seat
from izlence.review.forms.html.markup import (
    Words,
    attribute,
    of_left,
    severity_sign,
    spot,
    text,
    with_code,
)
from izlence.review.forms.html.pages import credit_text


def flags(document: ChangeDocument, known: Links, words: Words) -> str:
    """Draw what needs a decision or a look, gravest first, each leading to its row."""
    if not document.flags:
        lead = f'<p class="soft">{text(words["flags_none"])}</p>' if document.is_changed else ""
        return lead and _section("_flags", words["flags"], lead)
    items = "".join(
        _flag(position, flag, seat, words)
        for position, (flag, seat) in enumerate(zip(document.flags, known.seats, strict=True), 1)
    )
    return _section("_flags", words["flags"], f'<ol class="flags">{items}</ol>')


def _flag(position: int, flag: Finding, seat: Seat | None, words: Words) -> str:
    pill = severity_sign(flag.severity, words[flag.severity])
    said, data = with_code(flag.message), ""
    if seat is not None:
        page = seat.page
        said = f'<a href="#{seat.anchor}">{said}</a>'
        data = f' data-d="{attribute(page.directorate)}" data-p="{attribute(page.period)}" data-k="{seat.row.kind}"'
        data += of_left(seat.row.left[0])
    where = _where(flag, words)
    owner = seat.page.directorate_name if seat is not None else ""
    foot = " · ".join(filter(None, (text(owner), where, f"<code>{text(flag.rule)}</code>")))
    return (
        f'<li id="{FLAG}{position}" data-s="{attribute(flag.severity)}"{data}>{pill}'
        f'<div><p class="message">{said}</p>{_hint(flag, words)}<p class="foot-line">{foot}</p></div></li>\n'
    )


def new_findings(document: ChangeDocument, words: Words) -> str:
    """Draw what `check` says of the new side and did not say of the old one."""
    lead = words["new_findings_lead"]
    return _findings("_new", words["findings_new"], lead, document.new_findings, words)


def resolved_findings(document: ChangeDocument, words: Words) -> str:
    """Draw what `check` said of the old side and says no more."""
    lead = words["resolved_findings_lead"]
    return _findings("_resolved", words["findings_resolved"], lead, document.resolved_findings, words)


def _findings(name: str, title: str, lead: str, found: Sequence[Finding], words: Words) -> str:
    if not found:
        return ""
    items = "".join(_finding(each, words) for each in found)
    return _section(name, title, f'<p class="soft">{text(lead)}</p><ul class="findings">{items}</ul>')


def _finding(finding: Finding, words: Words) -> str:
    pill = severity_sign(finding.severity, words[f"rule_{finding.severity}"])
    trail = text(" › ".join(finding.breadcrumb))
    foot = " · ".join(filter(None, (trail, _where(finding, words), f"<code>{text(finding.rule)}</code>")))
    return (
        f'<li>{pill}<div><p class="message">{with_code(finding.message)}</p>{_hint(finding, words)}'
        f'<p class="foot-line">{foot}</p></div></li>\n'
    )


def _hint(finding: Finding, words: Words) -> str:
    return f'<p class="to-do">{text(words["to_do"])}: {with_code(finding.hint)}</p>' if finding.hint else ""


def _where(finding: Finding, words: Words) -> str:
    """Give the place; a line of the old side is marked: at it something else stands now."""
    if not finding.is_old or not finding.line:
        return spot(Spot(finding.file, finding.line))
    return (
        f'{spot(Spot(finding.file))} <span class="spot">({text(words["line_before"])} {finding.line})</span>'
    )


def renames(document: ChangeDocument, words: Words) -> str:
    """Draw what may be the same record under a new code."""
    if not document.renames:
        return ""
    items = "".join(f"<li>{text(each)}</li>" for each in document.renames)
    lead = f'<p class="soft">{text(words["renames_lead"])}</p>'
    return _section("_renames", words["renames"], f"{lead}<ul>{items}</ul>")


def commits(document: ChangeDocument, words: Words) -> str:
    """Draw the commits between both sides."""
    if not document.credits:
        return ""
    items = "".join(f"<li>{credit_text(each, words)}</li>" for each in document.credits)
    return _section("_credits", words["credits"], f'<ul class="credits">{items}</ul>')


def _section(name: str, title: str, content: str) -> str:
    return f'<section aria-labelledby="{name}"><h2 id="{name}">{text(title)}</h2>\n{content}\n</section>'
