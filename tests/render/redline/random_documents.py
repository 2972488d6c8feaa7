"""Small Word files of all kinds of blocks, and others that were made from them by changes."""

from dataclasses import dataclass, field, replace
from typing import Any

from hypothesis import strategies as st

from tests.render.redline.packages import Run, Table, Text, word_file

WORDS = st.sampled_from(["yol", "bakımı", "1.250.000", "₺", "ve", "park", "%18,0", "PG1.1.1", "su,", "31'i"])
SPEECH = st.lists(WORDS, max_size=6).map(" ".join)
LOOKS = st.sampled_from(["", "", "", "b", "i"])
STYLES = st.sampled_from(["Normal", "Normal", "Heading1"])


def runs() -> Any:
    plain = st.builds(Run, SPEECH, look=LOOKS)
    special = st.builds(
        Run,
        SPEECH,
        kind=st.sampled_from(["note", "link", "picture", "field", "tab", "reference"]),
        target=st.sampled_from(["bir", "iki"]),
    )
    return st.one_of(plain, plain, special)


def texts() -> Any:
    return st.builds(
        Text,
        st.lists(runs(), max_size=3).map(tuple),
        style=STYLES,
        number=st.sampled_from([0, 0, 0, 1, 2]),
        mark=st.sampled_from(["", "", "_Toc1", "_Toc2"]),
        section=st.sampled_from(["", "", "", "", "portrait", "landscape"]),
    )


def cells() -> Any:
    return st.lists(st.builds(Text, st.lists(runs(), max_size=2).map(tuple)), min_size=1, max_size=2).map(
        tuple
    )


def tables() -> Any:
    return st.integers(1, 3).flatmap(
        lambda width: st.builds(
            Table,
            st.lists(
                st.lists(cells(), min_size=width, max_size=width).map(tuple), min_size=1, max_size=5
            ).map(tuple),
            caption=st.sampled_from(["Maliyet", "Göstergeler"]),
            shaded=st.booleans(),
        )
    )


def blocks() -> Any:
    return st.one_of(texts(), texts(), tables())


@st.composite
def pairs(draw: Any) -> tuple[dict[str, bytes], dict[str, bytes]]:
    """An old file, and a new one made of it: blocks stay, go, come, change their place or what is in them."""
    old = draw(st.lists(blocks(), max_size=7))
    new: list[Any] = []
    for block in old:
        what = draw(st.sampled_from(["stay", "stay", "stay", "go", "come", "change", "swap"]))
        if what == "go":
            continue
        if what == "come":
            new.append(draw(blocks()))
        if what == "swap" and new:
            new.insert(len(new) - 1, block)
        else:
            new.append(changed(draw, block) if what == "change" else block)
    header = st.sampled_from(["Program", "Program 2025", "Plan"])
    return word_file(old, draw(header)), word_file(new, draw(header))


def changed(draw: Any, block: Any) -> Any:
    """A block with one thing changed."""
    if isinstance(block, Text):
        inside = list(block.runs)
        inside[draw(st.integers(0, len(inside))) :] = draw(st.lists(runs(), max_size=2))
        return replace(block, runs=tuple(inside), style=draw(STYLES))
    rows = list(block.rows)
    at = draw(st.integers(0, len(rows) - 1))
    what = draw(st.sampled_from(["cell", "row", "no row", "shade", "caption"]))
    if what == "cell":
        rows[at] = (draw(cells()), *rows[at][1:])
    elif what == "row":
        rows.insert(at, tuple(draw(cells()) for _ in rows[at]))
    elif what == "no row" and len(rows) > 1:
        del rows[at]
    elif what == "shade":
        return replace(block, shaded=not block.shaded)
    elif what == "caption":
        return replace(block, caption="Kaynak")
    return replace(block, rows=tuple(rows))


__all__ = ["dataclass", "field", "pairs"]
