"""What stands in a block: runs of text in one look, placeholders, links, references to footnotes."""

from __future__ import annotations

import re
from typing import Any

from markdown_it.token import Token

from izlence import limits
from izlence.diagnostic import Place
from izlence.model.prose import Run, Runs
from izlence.read import narrative_rules as rules
from izlence.read import picture_rules
from izlence.read.markdown.address import link_address
from izlence.read.markdown.desk import Desk, Where
from izlence.read.markdown.parser import Parser
from izlence.read.text import INVISIBLE
from izlence.read.yaml_rules import BAD_CHARACTER_IN_TEXT

# What an entity such as `&#8203;` can bring into a text.
_UNPRINTABLE = re.compile(rf"[\x00-\x1f\x7f-\x9f\u2028\u2029{INVISIBLE}]")
_LONGEST_SAMPLE = 40


class Inline:
    """Reads the contents of one text's blocks."""

    def __init__(self, desk: Desk, parser: Parser, env: dict[str, Any]) -> None:
        self.desk = desk
        self._parser = parser
        self._env = env

    def tokens(self, content: str, where: Where) -> list[Token]:
        """Parse a content; nothing of one too long to be parsed in a moment."""
        if len(content) > limits.TEXT.value:
            place = self.desk.place(where, 0, 1)
            self.desk.report(rules.PARAGRAPH_TOO_LONG, place, {"limit": limits.TEXT.value})
            return []
        return self._parser.parse_content(content, self._env)

    def runs(self, content: str, where: Where, *, in_footnote: bool = False) -> Runs:
        """Read a content as runs."""
        return self.runs_of(self.tokens(content, where), where, in_footnote=in_footnote)

    def runs_of(self, tokens: list[Token], where: Where, *, in_footnote: bool = False) -> Runs:
        """Make runs of tokens."""
        return _Writer(self.desk, where, in_footnote).write(tokens)

    def plain(self, content: str, where: Where) -> str:
        """Read a heading, a caption or a text alternative, which are text without parts of their own."""
        told: set[Place | None] = set()
        runs = self.runs(content, where)
        for run in runs:
            what = (
                "placeholder"
                if run.placeholder
                else "footnote"
                if run.footnote
                else "link"
                if run.link
                else ""
            )
            if what and run.place is not None and run.place not in told:
                told.add(run.place)
                self.desk.report(rules.NOT_IN_HEADING, run.place, _PARTS[what])
        return "".join(run.text for run in runs).replace("\n", " ")


_PARTS = {
    "placeholder": {"what": "yer tutucu (`{{ … }}`)", "what_en": "a placeholder (`{{ … }}`)"},
    "footnote": {"what": "dipnot", "what_en": "a footnote"},
    "link": {"what": "bağlantı", "what_en": "a link"},
}


class _Writer:
    """Goes through the tokens of one content."""

    def __init__(self, desk: Desk, where: Where, in_footnote: bool) -> None:
        self.desk = desk
        self.where = where
        self.in_footnote = in_footnote
        self.runs: list[Run] = []
        self._bold = 0
        self._italic = 0
        self._link = ""
        self._link_place: Place | None = None
        self._link_begun = 0
        self._star = -1
        self._is_open = False

    def write(self, tokens: list[Token]) -> Runs:
        for token in tokens:
            getattr(self, f"_{token.type}")(token)
        return tuple(self.runs)

    def _place(self, token: Token, length: int = 1) -> Place:
        return self.desk.place(self.where, token.meta.get("at", 0), length)

    def _add(self, text: str, code: bool = False) -> None:
        look = Run(text, self._bold > 0, self._italic > 0, code, self._link, place=self._link_place)
        last = self.runs[-1] if self.runs else None
        if last is not None and last._replace(text=text) == look:
            self.runs[-1] = look._replace(text=last.text + text)
        elif text:
            self.runs.append(look)

    def _text(self, token: Token) -> None:
        at = token.meta.get("at", -1)
        if token.content == "*":
            # Each star that found no partner is a token; two of one mark stand side by side.
            if at >= 0 and at == self._star:
                self.desk.report(rules.STARS_LEFT, self._place(token, 2))
                at = -1
            self._star = at
        elif token.content:
            self._star = -1
        self._add(token.content)

    def _text_special(self, token: Token) -> None:
        found = _UNPRINTABLE.search(token.content) if token.info == "entity" else None
        if found:
            facts = {"character": f"U+{ord(found[0]):04X}"}
            self.desk.report(BAD_CHARACTER_IN_TEXT, self._place(token, len(token.markup)), facts)
        self._add(token.content)

    def _softbreak(self, _token: Token) -> None:
        self._add(" ")

    def _hardbreak(self, _token: Token) -> None:
        self._add("\n")

    def _code_inline(self, token: Token) -> None:
        self._add(token.content, code=True)

    def _strong_open(self, _token: Token) -> None:
        self._bold += 1

    def _strong_close(self, _token: Token) -> None:
        self._bold -= 1

    def _em_open(self, _token: Token) -> None:
        self._italic += 1

    def _em_close(self, _token: Token) -> None:
        self._italic -= 1

    def _s_open(self, token: Token) -> None:
        self.desk.report(rules.NOT_DRAWN, self._place(token, 2), _STRUCK)

    def _s_close(self, _token: Token) -> None:
        """Its beginning has been told."""

    def _link_open(self, token: Token) -> None:
        written = str(token.attrs.get("href", ""))
        place = self._place(token)
        if "label" in token.meta:
            self.desk.used_definitions.add(token.meta["label"])
        self._link, self._link_place = link_address(written), place
        self._link_begun = len(self.runs)
        if "{{" in written:
            self.desk.report(rules.PLACEHOLDER_IN_ADDRESS, place)
        elif not self._link:
            self.desk.report(rules.LINK_REFUSED, place, {"written": written[:_LONGEST_SAMPLE] or "()"})
        if "title" in token.attrs:
            title = str(token.attrs["title"])[:_LONGEST_SAMPLE]
            self.desk.report(rules.LINK_TITLE, place, {"written": title})

    def _link_close(self, _token: Token) -> None:
        written = self.runs[self._link_begun :]
        if self._link_place is not None and not any(run.text.strip() or run.placeholder for run in written):
            self.desk.report(rules.LINK_EMPTY, self._link_place)
        self._link, self._link_place = "", None

    def _image(self, token: Token) -> None:
        self.desk.report(picture_rules.PICTURE_IN_TEXT, self._place(token, 2))

    def _html_inline(self, token: Token) -> None:
        first = token.content.split("\n")[0]
        self.desk.report(rules.RAW_HTML, self._place(token, len(first)), {"written": first[:_LONGEST_SAMPLE]})

    def _footnote_ref(self, token: Token) -> None:
        place = self._place(token, len(token.markup))
        number = self.desk.refer(token.content, place)
        if self.in_footnote:
            self.desk.report(rules.FOOTNOTE_NESTED, place)
        self.runs.append(Run("", footnote=number, place=place))

    def _placeholder(self, token: Token) -> None:
        place = self._place(token, len(token.markup))
        if not token.content:
            self.desk.report(rules.PLACEHOLDER_EMPTY, place)
        look = Run("", self._bold > 0, self._italic > 0, False, self._link)
        self.runs.append(look._replace(placeholder=token.content, place=place))

    def _placeholder_open(self, token: Token) -> None:
        self._is_open = True
        self.desk.report(rules.PLACEHOLDER_OPEN, self._place(token, 2))
        self._add(token.content)

    def _placeholder_end(self, token: Token) -> None:
        if not self._is_open:
            self.desk.report(rules.PLACEHOLDER_END, self._place(token, 2))
        self._is_open = False
        self._add(token.content)

    def _name(self, token: Token) -> None:
        self.desk.report(
            rules.NAME_OUT_OF_PLACE, self._place(token, len(token.markup)), {"written": token.markup}
        )

    def _footnote_left(self, token: Token) -> None:
        rule = rules.FOOTNOTE_NAME if token.content == "[^" else rules.NOT_DRAWN
        self.desk.report(rule, self._place(token, 2), _FOOTNOTE_IN_LINE if rule is rules.NOT_DRAWN else {})
        self._add(token.content)


_STRUCK = {
    "what": "üstü çizili metin (`~~`)",
    "what_en": "struck-through text (`~~`)",
    "hint": "Metni silin ya da `~~` işaretlerini kaldırın.",
    "hint_en": "Delete the text or the marks `~~`.",
}
_FOOTNOTE_IN_LINE = {
    "what": "metnin içine yazılan dipnot (`^[`)",
    "what_en": "a footnote written into the line (`^[`)",
    "hint": "`[^1]` yazın, metnini ayrı bir satıra `[^1]: …` biçiminde koyun.",
    "hint_en": "Write `[^1]` and put its text on a line of its own: `[^1]: …`.",
}
