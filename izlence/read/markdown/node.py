"""The blocks of a text as a tree, from markdown-it's flat tokens."""

from __future__ import annotations

from dataclasses import dataclass, field

from markdown_it.token import Token


@dataclass(slots=True)
class Node:
    """A block: its opening token and the blocks in it."""

    token: Token
    children: list[Node] = field(default_factory=list)

    @property
    def kind(self) -> str:
        """What the block is."""
        return self.token.type.removesuffix("_open")

    @property
    def first(self) -> int:
        """The block's first line, counted from 0."""
        return self.token.map[0] if self.token.map else 0

    @property
    def end(self) -> int:
        """The line after the block's last."""
        return self.token.map[1] if self.token.map else 0


def tree(tokens: list[Token]) -> list[Node]:
    """Put each block below the one it stands in."""
    top: list[Node] = []
    open_blocks = [top]
    for token in tokens:
        if token.nesting < 0:
            open_blocks.pop()
            continue
        node = Node(token)
        open_blocks[-1].append(node)
        if token.nesting > 0:
            open_blocks.append(node.children)
    return top
