"""The bar of filters; it is shown by the script, which alone can make it work."""

from __future__ import annotations

from collections.abc import Iterable

from izlence.diff.periods import told_period
from izlence.review.document import ChangeDocument
from izlence.review.forms.html.links import Links
from izlence.review.forms.html.markup import SEVERITIES, Words, attribute, text

# The value of a choice for what belongs to no directorate: no folder can have this name.
NO_FOLDER = "/"
_KINDS = ("added", "removed", "moved", "changed")


def filters(document: ChangeDocument, known: Links, words: Words) -> str:
    """Draw the search and a choice for each thing by which the page can be narrowed."""
    say = {name: attribute(word) for name, word in words.items()}
    choices = "".join(
        _choice(name, say[name], say[every], options)
        for name, every, options in (
            ("directorate", "directorates_all", _directorates(known, words)),
            ("severity", "severities_all", _severities(document, words)),
            ("period", "periods_all", _periods(document)),
            ("kind", "kinds_all", _kinds(document, words)),
        )
    )
    return f"""<div class="bar" id="_bar" hidden="hidden"><div class="inner">
<form role="search" id="_form" data-shown="{say["shown"]}" data-none="{say["none_match"]}" data-language="{say["numbers"]}">
<label class="unseen" for="_query">{say["search"]}</label>
<input type="search" id="_query" name="q" autocomplete="off" spellcheck="false" placeholder="{say["search_hint"]}" aria-describedby="_count" />
<details id="_choices"><summary>{say["filter"]}</summary><div class="choices">{choices}</div></details>
</form>
<div class="buttons"><button type="button" id="_clear" disabled="disabled">{say["clear"]}</button>
<button type="button" id="_fold" data-fold="{say["fold"]}" data-unfold="{say["unfold"]}">{say["fold"]}</button>
<button type="button" id="_theme" data-light="{say["light"]}" data-dark="{say["dark"]}"><span aria-hidden="true">◐</span> <span id="_theme_name">{say["dark"]}</span></button>
<button type="button" id="_print">{say["print"]}</button></div>
<p class="count" id="_count" role="status" aria-live="polite"></p>
</div></div>"""


def _choice(name: str, label: str, every: str, options: Iterable[tuple[str, str]]) -> str:
    """Draw one choice; none where there is nothing to choose between."""
    found = "".join(f'<option value="{attribute(value)}">{text(word)}</option>' for value, word in options)
    if found.count("<option") < 2:
        return ""
    return f'<label>{label} <select name="{name}"><option value="">{every}</option>{found}</select></label>'


def _directorates(known: Links, words: Words) -> Iterable[tuple[str, str]]:
    """Name each directorate once, in the document's order, then those that something left; two of one name are told apart by their folders."""
    names = {group.directorate: group.name or words["institution_itself"] for group in known.groups}
    for folder, name in known.left:
        names.setdefault(folder, name)
    every = list(names.values())
    for folder, name in names.items():
        yield folder or NO_FOLDER, f"{name} ({folder})" if every.count(name) > 1 else name


def _severities(document: ChangeDocument, words: Words) -> Iterable[tuple[str, str]]:
    found = {flag.severity for flag in document.flags}
    found |= {row.severity for page in document.pages for row in page.rows}
    # One level is worth choosing too: it leaves out all that no rule speaks of.
    if found - {""}:
        return [(grade, words[grade]) for grade in SEVERITIES]
    return []


def _periods(document: ChangeDocument) -> Iterable[tuple[str, str]]:
    return [
        (period or NO_FOLDER, told_period(period) or "–")
        for period in dict.fromkeys(p.period for p in document.pages)
    ]


def _kinds(document: ChangeDocument, words: Words) -> Iterable[tuple[str, str]]:
    found = {row.kind for page in document.pages for row in page.rows} | {p.kind for p in document.pages}
    return [(kind, words[kind]) for kind in _KINDS if kind in found]
