"""The head of the page: which sides were compared, the one sentence, the counts, what must be known."""

from __future__ import annotations

from izlence.review.document import ChangeDocument, SideText
from izlence.review.forms.html.markup import Words, number, text

# A commit's short name has at least so many letters.
_SHORT = 7


def sides(document: ChangeDocument, words: Words) -> str:
    """Name both sides under the title."""
    base, head = (_side(side) for side in (document.base, document.head))
    return (
        f'<p class="line compared"><span class="unseen">{text(words["base"])}: </span>{base}'
        f'<span aria-hidden="true"> → </span><span class="unseen">, {text(words["head"])}: </span>{head}</p>'
    )


def _side(side: SideText) -> str:
    is_named = not side.commit or side.commit[:_SHORT] in side.name
    commit = "" if is_named else f" <code>{text(side.commit)}</code>"
    return f"<strong>{text(side.name)}</strong>{commit}"


def summary(document: ChangeDocument, words: Words) -> str:
    """Say what changed in one sentence, then in numbers."""
    remarks = "".join(f"<li>{text(remark)}</li>" for remark in document.remarks)
    box = f'<div class="remarks"><h3>{text(words["remarks"])}</h3><ul>{remarks}</ul></div>' if remarks else ""
    kind = "lead" if document.is_changed else "lead calm"
    sign = "" if document.is_changed else '<span aria-hidden="true">✓ </span>'
    return (
        f'<section class="overview" aria-labelledby="_summary"><h2 id="_summary">{text(words["summary"])}</h2>'
        f'<p class="{kind}">{sign}{text(document.headline)}</p>{_cards(document, words)}{box}</section>'
    )


def _cards(document: ChangeDocument, words: Words) -> str:
    if not document.is_changed:
        return ""
    changes = sum(page.changes for page in document.pages)
    counts = (
        ("decisions", "error", document.decisions),
        ("warnings", "warning", document.warnings),
        ("hints", "hint", document.hints),
        ("changes", "", changes),
        ("pages", "", len(document.pages)),
    )
    cards = "".join(
        f'<div class="card-{grade or "plain"}"><dt>{text(words[f"cards_{name}"])}</dt>'
        f'<dd data-count="{name}" data-all="{count}">{number(count, words)}</dd></div>'
        for name, grade, count in counts
    )
    return f'<dl class="cards counts">{cards}</dl>'
