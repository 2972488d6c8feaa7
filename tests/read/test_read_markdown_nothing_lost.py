"""Whatever an editor writes: its words stand in the blocks, or a finding says why not. No text makes the reader fall."""

from __future__ import annotations

import re
from itertools import count

from hypothesis import given
from hypothesis import strategies as st
from narrating import narrate, words

from izlence.diagnostic import Place
from tests.laws import law

# Each word is its own, so that one that is lost is missed.
_MARKS = [
    *("# ", "## ", "### ", "#### ", "> ", "- ", "* ", "1. ", "2. ", "15. ", "1) ", "    ", "\t", "  ", " "),
    *("\n", "\n", "\n", "\n\n", "\n\n", "  \n", "\\\n", "---\n", "===\n", "```\n", "~~~\n"),
    *("| ", " | ", " |\n", "|---|---|\n", "|---|\n", "---|---\n", "|:-:|--:|\n", "\\|"),
    *(
        "**",
        "*",
        "_",
        "__",
        "`",
        "``",
        "~~",
        "\\",
        "&amp;",
        "&#8203;",
        "&lt;",
        "<",
        ">",
        "<b>",
        "<!--",
        "-->",
        "<?",
    ),
    *(
        "[",
        "]",
        "(",
        ")",
        "](",
        "](https://a.tr)",
        "](#ad)",
        "](x)",
        '](https://a.tr "',
        '")',
        "![",
        "](s.png)",
    ),
    *("[^1]", "[^1]: ", "[^a b]", "^[", "\n[x]: https://b.tr", "][x]", "<https://c.tr/", "[^2]:\n"),
    *("{{ ", " }}", "{{", "}}", "{", "}", "{#", "{#ad}", "Tablo: ", "Tablo 3: ", "[ ] ", "+ ", ":", '"', "'"),
]
_texts = st.lists(st.one_of(st.sampled_from(_MARKS), st.just("W")), min_size=1, max_size=40)
# Pieces that are whole, so that many texts have nothing wrong and their words must be drawn.
_WHOLE = [
    *("W W\n\n", "W\nW  \nW\n\n", "**W** *W* `W`\n\n", "# W\n\n", "W\n===\n\n", "> W\n> W\n\n", "> W\nW\n\n"),
    *("- W\n- W\n  - W\n\n", "- W\n\n  W\n- W\n\n", "1. W\n2. W\n\n", "7) W\n8) W\n\n", "* W\nW\n\n"),
    *(
        "| W | W |\n|---|--:|\n| W | W |\n\n",
        "W\nTablo: W\n| W |\n|---|\n| W |\n\n",
        "W | W\n:-: | -\nW | W\\|W\n\n",
    ),
    *(
        "[W](https://a.tr) [W *W*](#w)\n\n",
        '![W](s.png "W")\n![W](t.png)\n\n',
        "W\\\nW &amp;W&nbsp;W\n\n",
        "<https://W.tr>\n\n",
    ),
    *(
        "W_W_W W*W*W __W__\n\n",
        "~W < W > W & W\n\n",
        "W (W) [W] {W} !W\n\n",
        " W\n   W\n\n",
        "W\n# W\n\n",
        "- W\n# W\n\n",
    ),
]
_whole_texts = st.lists(st.sampled_from(_WHOLE), min_size=1, max_size=12).map("".join)
_FIGURE = re.compile(r"w\d+w")


def _numbered(pieces: list[str]) -> str:
    numbers = count()
    return re.sub("W", lambda _: f"w{next(numbers)}w", "".join(pieces))


@given(_texts)
@law(150)
def test_each_word_stands_in_the_blocks_or_a_finding_tells(pieces):
    text = _numbered(pieces)
    narrative, findings = narrate(text)
    if any(finding.severity == "error" for finding in findings):
        return
    drawn = words(narrative.blocks, narrative.footnotes)
    missing = set(_FIGURE.findall(text)) - set(_FIGURE.findall(drawn))
    assert not missing, (text, drawn)


@given(_whole_texts, st.integers(1, 9))
@law(100)
def test_each_word_of_a_sound_text_is_drawn_in_its_order(text, note):
    text = _numbered([text, f"\n\nW[^{note}] W\n\n[^{note}]: W\n\n    W\n"])
    narrative, findings = narrate(text)
    # Two lists side by side are one to Markdown, whose numbers would run on.
    errors = {finding.rule for finding in findings if finding.severity == "error"}
    assert errors <= {"list-number-differs"}
    drawn = words(narrative.blocks, narrative.footnotes)
    assert list(dict.fromkeys(_FIGURE.findall(drawn))) == _FIGURE.findall(text)


@given(st.text(alphabet=st.characters(exclude_categories=("Cs",)), max_size=200) | _texts.map(_numbered))
@law(100)
def test_no_text_makes_the_reader_fall(text):
    _, findings = narrate(text)
    lines = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    for finding in findings:
        assert 1 <= finding.line <= len(lines)
        assert 1 <= finding.column <= len(lines[finding.line - 1]) + 1
        assert finding.message
        assert finding.hint


@given(_texts)
@law(100)
def test_a_place_is_where_the_placeholder_is_written(pieces):
    text = _numbered([*pieces, "\n\n", "W", "{{ x }}", "W"])
    narrative, _ = narrate(text)
    lines = text.split("\n")
    for place, name in _placeholders((*narrative.blocks, *narrative.footnotes)):
        written = lines[place.line - 1][place.column - 1 : place.end_column - 1]
        assert (written[:2], written[-2:], written[2:-2].strip()) == ("{{", "}}", name)


def _placeholders(found: object) -> list[tuple[Place, str]]:
    if getattr(found, "placeholder", ""):
        return [(found.place, found.placeholder)]
    return [item for part in found for item in _placeholders(part)] if isinstance(found, tuple) else []


@given(_texts)
@law(40)
def test_the_same_text_gives_the_same_blocks(pieces):
    text = _numbered(pieces)
    assert narrate(text) == narrate(text)
