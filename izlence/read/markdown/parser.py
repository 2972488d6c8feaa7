"""markdown-it as we use it: CommonMark, tables, footnotes and our own marks, each token with its position in its block."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

from markdown_it import MarkdownIt, rules_inline
from markdown_it.rules_inline import StateInline
from markdown_it.token import Token
from mdit_py_plugins.footnote import footnote_plugin

InlineRule = Callable[[StateInline, bool], bool]

_PLACEHOLDER = re.compile(r"\{\{([^{}\n]*)\}\}")
_MARKS = {
    "{#": ("name", re.compile(r"\{#([^{}\n]*)\}")),
    "[^": ("footnote_ref", re.compile(r"\[\^([^\[\]\s]{1,100})\]")),
    "^[": ("footnote_left", None),
}


class Parser(MarkdownIt):
    """CommonMark that changes no address and no text, and keeps what it cannot draw so that it can be refused."""

    def __init__(self) -> None:
        super().__init__("commonmark", {"store_labels": True, "inline_definitions": True})
        self.enable(["table", "strikethrough"])
        self.use(footnote_plugin, inline=False, move_to_end=False)
        self.inline.ruler.before("text", "placeholder", _placeholder)
        self.inline.ruler.after("image", "mark", _mark)
        # Text is parsed block by block, in our order; stars that stay text keep their positions.
        self.core.ruler.enableOnly(["normalize", "block"])
        self.inline.ruler2.disable("fragments_join")
        # Ours takes a reference without its text too, and is not slow where many are open.
        self.inline.ruler.disable("footnote_ref")
        for name, rule in _PLACED.items():
            self.inline.ruler.at(name, _with_position(rule))

    def normalizeLink(self, url: str) -> str:  # noqa: N802
        """Leave an address as it is written."""
        return url

    def normalizeLinkText(self, link: str) -> str:  # noqa: N802
        """Leave an address that is its own text as it is written."""
        return link

    def validateLink(self, url: str) -> bool:  # noqa: ARG002, N802
        """Take every address; which are refused is told with their places."""
        return True

    def parse_blocks(self, text: str, env: dict[str, Any]) -> list[Token]:
        """Parse a text into its blocks, not yet what stands in them."""
        return self.parse(text, env)

    def parse_content(self, content: str, env: dict[str, Any]) -> list[Token]:
        """Parse the content of one block."""
        tokens: list[Token] = []
        self.inline.parse(content, self, env, tokens)
        return tokens


def _with_position(rule: InlineRule) -> InlineRule:
    """Note on each token that a rule makes where in the content it began."""

    def placed(state: StateInline, silent: bool) -> bool:
        start, count, waiting = state.pos, len(state.tokens), bool(state.pending)
        done = rule(state, silent)
        if done and not silent:
            # The text that was waiting becomes a token first; it is not of this rule.
            for token in state.tokens[count + waiting :]:
                token.meta.setdefault("at", start)
        return done

    return placed


def _placeholder(state: StateInline, silent: bool) -> bool:
    """Take `{{ name }}`, and a lone `{{` or `}}` so that it can be refused."""
    two = state.src[state.pos : state.pos + 2]
    match = _PLACEHOLDER.match(state.src, state.pos, state.posMax) if two == "{{" else None
    if match is None and (two not in ("{{", "}}") or state.src.startswith("{{{", state.pos)):
        return False
    if not silent:
        kind = "placeholder" if match else "placeholder_open" if two == "{{" else "placeholder_end"
        token = state.push(kind, "", 0)
        token.content = match[1].strip() if match else two
        token.markup = match[0] if match else two
    state.pos += len(match[0]) if match else 2
    return True


def _mark(state: StateInline, silent: bool) -> bool:
    """Take `[^1]`, and what looks like a mark of ours and is none where it stands: `{#name}`, `[^`, `^[`."""
    two = state.src[state.pos : state.pos + 2]
    kind, pattern = _MARKS.get(two, ("", None))
    match = pattern.match(state.src, state.pos, state.posMax) if pattern else None
    if not kind or (match is None and two == "{#"):
        return False
    if not silent:
        token = state.push(kind if match else "footnote_left", "", 0)
        token.content = match[1] if match else two
        token.markup = match[0] if match else two
    state.pos += len(match[0]) if match else 2
    return True


_PLACED: dict[str, InlineRule] = {
    "placeholder": _placeholder,
    "mark": _mark,
    "escape": rules_inline.escape,
    "backticks": rules_inline.backtick,
    "strikethrough": rules_inline.strikethrough.tokenize,
    "emphasis": rules_inline.emphasis.tokenize,
    "link": rules_inline.link,
    "image": rules_inline.image,
    "autolink": rules_inline.autolink,
    "html_inline": rules_inline.html_inline,
    "entity": rules_inline.entity,
}
