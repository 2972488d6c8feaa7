"""What a designer changes: the frame of the page, its style, its script and its words; and what may be wrong with them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from izlence.compose.document import ContentsEntry
from izlence.diagnostic import Diagnostic, Place
from izlence.render.html.parts import COMMON, FOLDER, Words, end_problems, words_in, words_problems
from izlence.render.html.rules import BROKEN_PAGE, MISSING_PLACE, UNKNOWN_NAME

PAGE, STYLE, SCRIPT, WORDS = "page.html.j2", "page.css", "page.js", "words.json"
PARTS = (PAGE, STYLE, COMMON, SCRIPT, WORDS)

# What the frame may name; those that must stand in it, because text of the plan would be lost without them.
NAMES = frozenset(
    {
        *(
            "language",
            "title",
            "institution",
            "period",
            "lines",
            "notice",
            "logo",
            "words",
            "policy",
            "style",
        ),
        *("script", "overview", "contents", "content", "footnotes", "is_whole"),
    }
)
NEEDED = (
    "policy",
    "style",
    "script",
    "language",
    "title",
    "institution",
    "contents",
    "content",
    "footnotes",
    "notice",
    "lines",
    "overview",
)
WORD_NAMES = (
    *(
        "activities",
        "activity",
        "back",
        "cards_of",
        "category",
        "contents",
        "cooperating",
        "cost_estimate",
        "dark",
    ),
    *(
        "directorate",
        "economic_code",
        "figure",
        "figures",
        "findings",
        "footnote",
        "footnotes",
        "found",
        "found_more",
    ),
    *(
        "found_none",
        "found_one",
        "goal",
        "indicator",
        "light",
        "needs",
        "note",
        "overview",
        "permalink",
        "print",
        "risks",
    ),
    *(
        "search",
        "search_hint",
        "search_results",
        "skip",
        "sort_down",
        "sort_none",
        "sort_up",
        "system",
        "table",
        "targets_of",
    ),
    *("theme", "top", "unit", "wide_table"),
)


def words_for(parts: Mapping[str, str], language: str) -> Words:
    """Give the page's own words in a document's language; Turkish where the file has no words in it."""
    return words_in(parts[WORDS], language)


def with_captions(words: Words, entries: Iterable[ContentsEntry]) -> Words:
    """Add the captions as they are composed, by their anchors."""
    return {**words, **{entry.anchor: entry.text for entry in entries}}


def numbered(title: str, kind: str, number: int, anchor: str, words: Words) -> str:
    """Give a caption as it is composed, with its label and number where it has one."""
    if not number:
        return title
    return words.get(anchor) or f"{words[kind]} {number}: {title}"


def fill(parts: Mapping[str, str], values: Mapping[str, Any]) -> str:
    """Fill the frame of the page; every text is escaped unless it is markup of our own."""
    from jinja2 import StrictUndefined  # noqa: PLC0415
    from jinja2.sandbox import SandboxedEnvironment  # noqa: PLC0415

    environment = SandboxedEnvironment(
        autoescape=True, undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True
    )
    return environment.from_string(parts[PAGE]).render(values)


def template_problems(parts: Mapping[str, str]) -> tuple[Diagnostic, ...]:
    """Find what is wrong with the template's files, all at once, before any data is drawn."""
    found = (
        *_page_problems(parts[PAGE]),
        *words_problems(parts[WORDS], WORDS, WORD_NAMES),
        *end_problems(parts, (STYLE,), (COMMON, SCRIPT)),
    )
    return found or tuple(_filling_problems(parts))


def _filling_problems(parts: Mapping[str, str]) -> Iterator[Diagnostic]:
    """Fill the frame with a sample: what fails with it would fail with every document."""
    from jinja2 import TemplateError  # noqa: PLC0415

    sample = {**dict.fromkeys(NAMES, "x"), "lines": ("x",), "words": words_for(parts, "tr")}
    try:
        fill(parts, sample)
    except (TemplateError, ArithmeticError, LookupError, TypeError, ValueError) as fault:
        yield Diagnostic(BROKEN_PAGE, Place(FOLDER + PAGE), {"reason": str(fault)})


def _page_problems(page: str) -> list[Diagnostic]:
    from jinja2 import Environment, TemplateError, TemplateSyntaxError, meta, nodes  # noqa: PLC0415

    environment = Environment(autoescape=True)
    try:
        tree = environment.parse(page)
        names = meta.find_undeclared_variables(tree)
        environment.compile(page)
    except TemplateSyntaxError as fault:
        place = Place(FOLDER + PAGE, fault.lineno, 1, fault.lineno, 1)
        return [Diagnostic(BROKEN_PAGE, place, {"reason": fault.message or ""})]
    except TemplateError as fault:
        return [Diagnostic(BROKEN_PAGE, Place(FOLDER + PAGE), {"reason": str(fault)})]
    words = {
        node.attr
        for node in tree.find_all(nodes.Getattr)
        if isinstance(node.node, nodes.Name) and node.node.name == "words"
    }
    place = Place(FOLDER + PAGE)
    return [
        *_unknown(names - NAMES, NAMES, place),
        *_unknown({f"words.{word}" for word in words - {*WORD_NAMES}}, WORD_NAMES, place),
        *(Diagnostic(MISSING_PLACE, place, {"name": name}) for name in NEEDED if name not in names),
    ]


def _unknown(names: Iterable[str], known: Iterable[str], place: Place) -> Iterator[Diagnostic]:
    for name in sorted(names):
        yield Diagnostic(UNKNOWN_NAME, place, {"name": name, "known": ", ".join(sorted(known))})
