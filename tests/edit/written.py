"""YAML as hands write it: every allowed way to indent, space, quote and comment, drawn by hypothesis."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from hypothesis import strategies as st

WORDS = st.sampled_from(
    [
        "kişi",
        "İşe yönlendirme sayısı",
        "Yol #3",
        "A: b",
        "%",
        "'k'",
        'tür "x"',
        "yes",
        "01",
        "2024-H1",
        "1.50",
    ]
)
NUMBERS = st.sampled_from(["1102", "18.0", "18.00", "1_500_000", "0", "null", "-3", "12.50"])
PERIODS = ["2024", "2022", "2023-H1", "2023"]
FIELDS = [
    "code",
    "name",
    "unit",
    "title",
    "note",
    "formula",
    "parts",
    "text",
    "id",
    "budget",
    "look",
    "weight",
]


@dataclass
class Hand:
    """Writes records line by line; every comment has a number of its own, so that none can be lost or doubled unseen."""

    draw: Any
    lines: list[str] = field(default_factory=list)
    comments: int = 0

    def one(self, *options: Any) -> Any:
        return self.draw(st.sampled_from(options))

    def comment(self) -> str:
        self.comments += 1
        return f"# yorum-{self.comments}-{self.one('', ' a: b', ' - x', ' # iki')}"

    def between(self) -> None:
        """Blank lines and comments, in any column."""
        for _ in range(self.one(0, 0, 0, 1, 2)):
            self.lines.append(self.one("", "", "  ", " " * self.one(0, 2, 4, 7) + self.comment()))

    def behind(self) -> str:
        return self.one("", "", "", "  ", "   " + self.comment() if self.one(True, False) else "")

    def quoted(self, text: str) -> str:
        return self.one("'" + text.replace("'", "''") + "'", '"' + text.replace('"', '\\"') + '"')

    def scalar(self) -> str:
        return self.draw(NUMBERS) if self.one(True, False) else self.quoted(self.draw(WORDS))

    def flow(self) -> str:
        gap = self.one("", " ", "  ")
        if self.one(True, False):
            return (
                "["
                + gap
                + ("," + self.one(" ", "  ")).join(self.scalar() for _ in range(self.one(1, 2, 3)))
                + gap
                + "]"
            )
        keys = self.draw(
            st.lists(st.sampled_from(self.one(PERIODS, ['"01"', "'02'", "03"])), unique=True, min_size=1)
        )
        return (
            "{"
            + gap
            + (gap + ", ").join(f"{key}:{self.one(' ', '  ')}{self.scalar()}" for key in keys)
            + gap
            + "}"
        )

    def fields(self, indent: int, depth: int, first: str = "") -> None:
        names = self.draw(st.lists(st.sampled_from(FIELDS), unique=True, min_size=1, max_size=4))
        for number, name in enumerate(names):
            if number or not first:
                self.between()
            start = first if first and not number else " " * indent
            self.value(start + name + self.one(":", ":", " :"), indent, depth)

    def value(self, start: str, indent: int, depth: int) -> None:
        what = self.one("scalar", "flow", "block", "plain", *(["list", "map"] * (depth < 2)))
        deeper = indent + self.one(1, 2, 3, 4)
        if what == "scalar":
            self.lines.append(start + self.one(" ", "   ") + self.scalar() + self.behind())
        elif what == "flow":
            self.lines.append(start + " " + self.flow() + self.behind())
        elif what == "block":
            self.lines.append(start + " " + self.one(">-", ">", "|", "|-"))
            self.lines += [
                " " * deeper + text for text in ("bir", self.one("iki", "  girintili", "üç "), "son")
            ]
            self.lines += self.one([], [""])
        elif what == "plain":
            self.lines += [start + " uzun", " " * deeper + "metin" + self.behind()]
        elif what == "map":
            self.lines.append(start + self.behind())
            self.fields(deeper, depth + 1)
        else:
            self.lines.append(start + self.behind())
            self.items(self.one(indent, deeper), depth)

    def items(self, indent: int, depth: int) -> None:
        for _ in range(self.one(1, 2, 3)):
            self.between()
            dash = " " * indent + "-" + " " * self.one(1, 2, 3)
            if self.one(True, False):
                self.fields(len(dash), depth + 1, dash)
            else:
                self.lines.append(dash + self.scalar() + self.behind())


@st.composite
def files(draw: Any) -> str:
    """Draw the text of a file."""
    hand = Hand(draw)
    if hand.one(True, False):
        hand.lines.append("# yaml-language-server: $schema=../schema/x.schema.json")
    hand.fields(0, 0)
    hand.between()
    return "\n".join(hand.lines) + hand.one("", "\n", "\n\n")
