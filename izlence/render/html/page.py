"""The whole page: the designer's frame with all that was drawn, under a policy that lets nothing else run or load."""

from __future__ import annotations

from collections.abc import Mapping, MutableMapping

from izlence.compose.document import Document
from izlence.render.html.contents import contents
from izlence.render.html.parts import COMMON, plain, policy_hash
from izlence.render.html.place import places
from izlence.render.html.prose import ProsePen, image
from izlence.render.html.sections import (
    Desk,
    content,
    overview,
)
from izlence.render.html.template import SCRIPT, STYLE, fill, with_captions, words_for


def render_html(
    document: Document, parts: Mapping[str, str], kept: MutableMapping[str, str] | None = None
) -> bytes:
    """Draw the page; `kept` are fragments that are still true and need no drawing, and takes those that were drawn."""
    from markupsafe import Markup  # noqa: PLC0415

    listed = (*document.book.tables, *document.book.figures, *document.book.charts)
    words = with_captions(words_for(parts, document.language), listed)
    pen = ProsePen(places(document), words)
    style, script = plain(parts[STYLE]), plain(parts[COMMON] + parts[SCRIPT])
    book = document.book
    cover = book.cover
    drawn = content(document, Desk(pen, words, {} if kept is None else kept))
    values = {
        "language": document.language,
        "title": cover.title if cover else document.title,
        "institution": cover.institution if cover else document.institution,
        "period": cover.period if cover else document.period,
        "lines": cover.lines if cover else (),
        "notice": cover.notice if cover else "",
        "logo": Markup(image(cover.logo, "", "logo")) if cover and cover.logo else "",
        "is_whole": book.is_whole,
        "words": words,
        "policy": f"default-src 'none'; img-src data:; style-src {policy_hash(style)}; script-src {policy_hash(script)}; "
        "base-uri 'none'; form-action 'none'",
        "style": Markup(style),
        "script": Markup(script),
        "overview": Markup(overview(book.overview, words)),
        "contents": Markup(contents(document, words)),
        "content": Markup(drawn),
        "footnotes": Markup(pen.footnotes(book.footnotes)),
    }
    return fill(parts, values).encode("utf-8")
