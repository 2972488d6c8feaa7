"""Pictures on lines of their own."""

from __future__ import annotations

from markdown_it.token import Token

from izlence.model.prose import Block, PictureBlock
from izlence.read import narrative_rules as rules
from izlence.read import picture_rules
from izlence.read.markdown.desk import Where
from izlence.read.markdown.inline import Inline
from izlence.read.markdown.position import shifted

_BREAKS = ("softbreak", "hardbreak")


def picture_lines(tokens: list[Token]) -> list[list[Token]] | None:
    """Give the tokens by lines where each line is a picture, perhaps with its name; None for any other paragraph."""
    lines: list[list[Token]] = [[]]
    for token in tokens:
        if token.type in _BREAKS:
            lines.append([])
        elif token.type != "text" or token.content.strip():
            lines[-1].append(token)
    kinds = {tuple(token.type for token in line) for line in lines}
    return lines if kinds <= {("image",), ("image", "name")} else None


def read_pictures(lines: list[list[Token]], where: Where, inline: Inline) -> list[Block]:
    """Read the pictures of a paragraph."""
    blocks = (_picture(line[0], line[1] if len(line) > 1 else None, where, inline) for line in lines)
    return [block for block in blocks if block is not None]


def _picture(token: Token, name: Token | None, where: Where, inline: Inline) -> PictureBlock | None:
    desk = inline.desk
    at, written = token.meta["at"], str(token.attrs.get("src", ""))
    place = desk.place(where, at, 1)
    if "label" in token.meta:
        desk.used_definitions.add(token.meta["label"])
    alternative = inline.plain(token.content, shifted(where, at + 2)).strip()
    title = str(token.attrs.get("title", ""))
    if "{{" in written or "{{" in title:
        desk.report(rules.PLACEHOLDER_IN_ADDRESS, place)
        return None
    if not alternative:
        desk.report(picture_rules.PICTURE_WITHOUT_TEXT, place, {"written": written or "sema.png"})
    picture, found = desk.pictures(written, place)
    for finding in found:
        desk.report(finding.rule, place, finding.facts)
    given = _name(name, where, inline)
    if picture is None:
        return None
    return PictureBlock(picture, alternative, title, given or picture.name.rpartition(".")[0], place)


def _name(token: Token | None, where: Where, inline: Inline) -> str:
    if token is None:
        return ""
    return inline.desk.name(token.content, inline.desk.place(where, token.meta["at"], len(token.markup)))
