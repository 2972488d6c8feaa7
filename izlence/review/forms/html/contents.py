"""The contents at the side: sections, directorates and their pages, each with its count."""

from __future__ import annotations

from izlence.diff.periods import told_period
from izlence.review.document import ChangeDocument, ChangedPage
from izlence.review.forms.html.links import Group, Links
from izlence.review.forms.html.markup import Words, counted, number, text


def contents(document: ChangeDocument, known: Links, words: Words) -> str:
    """Draw the list of what stands on the page."""
    pages = ""
    if known.groups:
        groups = "".join(_group(group, words) for group in known.groups)
        pages = f'<li><a href="#_pages">{text(words["by_page"])}{_count(len(document.pages), words)}</a><ol>{groups}</ol></li>'
    items = (
        _entry("_summary", words["summary"], 0, words),
        _entry("_flags", words["flags"], len(document.flags), words) if document.is_changed else "",
        _entry("_directorates", words["by_directorate"], 0, words) if document.directorates else "",
        pages,
        _entry("_effects", words["effects"], 0, words) if document.effects else "",
        *(
            _entry(anchor, words[name], len(found), words) if found else ""
            for anchor, name, found in (
                ("_new", "findings_new", document.new_findings),
                ("_resolved", "findings_resolved", document.resolved_findings),
                ("_renames", "renames", document.renames),
                ("_credits", "credits", document.credits),
            )
        ),
    )
    return f"<ol>{''.join(items)}</ol>"


def _entry(anchor: str, name: str, count: int, words: Words) -> str:
    return f'<li><a href="#{anchor}">{text(name)}{_count(count, words)}</a></li>'


def _count(count: int, words: Words) -> str:
    return f' <span class="size">({number(count, words)})</span>' if count else ""


def _group(group: Group, words: Words) -> str:
    pages = "".join(_page(page, words) for page in group.pages)
    name = group.name or words["institution_itself"]
    period = f'<span class="soft">{text(told_period(group.period))}</span> ' if group.period else ""
    count = sum(page.changes for page in group.pages)
    return (
        f'<li><a href="#{group.anchor}">{period}{text(name)}</a>'
        f"<details><summary>{counted(count, 'changes', words)}</summary><ol>{pages}</ol></details></li>"
    )


def _page(page: ChangedPage, words: Words) -> str:
    name = " ".join(filter(None, (page.code, page.title))) or page.file
    return f'<li><a href="#{page.anchor}">{text(name)}{_count(page.changes, words)}</a></li>'
