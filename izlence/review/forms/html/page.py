"""The whole page: the designer's frame with all that was drawn, under a policy that lets nothing else run or load."""

from __future__ import annotations

import json
from collections.abc import Mapping

from izlence.render.html.parts import COMMON, plain, policy_hash
from izlence.review.document import ChangeDocument
from izlence.review.forms.html import figures, findings
from izlence.review.forms.html.contents import contents
from izlence.review.forms.html.filters import filters
from izlence.review.forms.html.frame import LOOK, SCRIPT, STYLE, fill, words_for
from izlence.review.forms.html.links import links
from izlence.review.forms.html.markup import Words, attribute, text
from izlence.review.forms.html.pages import PagePen
from izlence.review.forms.html.summary import sides, summary


def write(document: ChangeDocument, parts: Mapping[str, str]) -> str:
    """Draw the page of a comparison; `parts` are the template's files that `PARTS` names."""
    words, known = words_for(parts, document.language), links(document)
    style = plain(f"{parts[LOOK]}\n{parts[STYLE]}\n{_labels(words)}")
    script = plain(parts[COMMON] + parts[SCRIPT])
    drawn = (
        summary(document, words),
        findings.flags(document, known, words),
        figures.directorates(document, known, words),
        PagePen(document, known, words).section() if document.pages else "",
        figures.effects(document, words),
        findings.new_findings(document, words),
        findings.resolved_findings(document, words),
        findings.renames(document, words),
        findings.commits(document, words),
    )
    values = {
        "language": attribute(document.language),
        "institution": text(document.institution),
        "title": attribute(f"{words['title']}: {document.base.name} → {document.head.name}"),
        "sides": sides(document, words),
        "filters": filters(document, known, words) if document.pages else "",
        "contents": contents(document, known, words),
        "content": "\n".join(filter(None, drawn)),
        "policy": f"default-src 'none'; style-src {policy_hash(style)}; script-src {policy_hash(script)}; "
        "base-uri 'none'; form-action 'none'",
        "style": style,
        "script": script,
    }
    return fill(parts, values, words)


def _labels(words: Words) -> str:
    """Name the cells of a table whose heading is out of sight on a phone; words go into the style as its strings."""
    names = (("b", "before"), ("a", "after"), ("d", "difference"), ("y", "why"))
    pairs = ";".join(f"--label-{short}:{_style_text(words[name])}" for short, name in names)
    return f":root{{{pairs}}}"


def _style_text(word: str) -> str:
    return json.dumps(word, ensure_ascii=False).replace("<", "\\3c ")
