"""Slips and damage: what a tired hand, a bad merge, a wrong editor or a broken disk does to a file."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from hypothesis import strategies as st

Draw = Callable[[Any], Any]

# What people type, paste and merge into such files; each was seen to trouble some reader of YAML.
TRAPS = [
    *("\t", "\xa0", "\ufeff", "\u200b", "\u2028", "\x85", "\r", "\r\n", "\x00", "\x0b", "\u202e", "İ", "i̇", "ş"),
    *("#", " #", ": ", ":", "- ", "-", "? ", "| ", ">-", "'", '"', "`", "@", "%", "&a ", "*a", "!!str ", "!x ", "<<: "),
    *("{", "}", "[", "]", ",", "---\n", "...\n", "%YAML 1.1\n", "<<<<<<< HEAD\n", "=======\n", ">>>>>>> dal\n"),
    *("{{ x }}", "{% if %}", "]]>", "&amp;", "=1+1", "\\", "\\x0b", "~", "null", "true", "no", "on", "Evet"),
]  # fmt: skip
VALUES = [
    *("35.000", "1.102", "1.250.000", "1,5", "1.102,50", "1.10", "12:30", "1:30:00", "01", "08", "1_000", "1e3", "0x1F"),
    *(".inf", ".nan", "-5", "+5", "--5", "2026-02-30", "01.01.2026", "9" * 40, "0.1234567", "%50", "₺500", "500 TL"),
    *("", "''", "[]", "{}", "[1, 2]", "{a: 1}", "|\n  x", ">\n  x", "PH4.4.1", "H7.2", "yok"),
]  # fmt: skip
RAW = [b"\xff", b"\xfe\xff", b"\xc5", b"\xed\xa0\x80", b"\xf0\x9f\x98\x80", b"\xef\xbf\xbe", b"\x1a", b"\x7f"]


def by_bytes(draw: Draw, content: bytes) -> bytes:
    """Damage a file without regard to what it holds."""
    at = draw(st.integers(0, len(content)))
    length = draw(st.sampled_from([0, 0, 1, 1, 2, 5, 40]))
    kind = draw(st.integers(0, 5))
    if kind == 0:
        return content[:at] + content[at + max(length, 1) :]
    if kind == 1:
        return content[:at] + draw(st.sampled_from(RAW)) + content[at + length :]
    if kind == 2:
        return content[:at] + draw(st.binary(min_size=1, max_size=6)) + content[at + length :]
    if kind == 3:
        return content[:at]
    if kind == 4:
        other = draw(st.integers(0, len(content)))
        return content[:at] + content[other : other + length] * draw(st.integers(1, 3)) + content[at:]
    bit = 1 << draw(st.integers(0, 7))
    return content[:at] + bytes(byte ^ bit for byte in content[at : at + 1]) + content[at + 1 :]


def by_traps(draw: Draw, content: bytes) -> bytes:
    """Put a sign that means something to YAML, or nothing to anybody, somewhere."""
    text = content.decode()
    at = draw(st.integers(0, len(text)))
    length = draw(st.sampled_from([0, 0, 0, 1, 3]))
    return (text[:at] + draw(st.sampled_from(TRAPS)) + text[at + length :]).encode()


def by_values(draw: Draw, content: bytes) -> bytes:
    """Write something else after a colon."""
    lines = content.decode().split("\n")
    fields = [number for number, line in enumerate(lines) if ": " in line]
    number = draw(st.sampled_from(fields))
    starts = [at + 2 for at in range(len(lines[number])) if lines[number].startswith(": ", at)]
    start = draw(st.sampled_from(starts))
    end = min(
        (at for at in (lines[number].find(sign, start) for sign in ",}") if at > 0),
        default=len(lines[number]),
    )
    value = draw(st.one_of(st.sampled_from(VALUES), st.text(max_size=8)))
    lines[number] = lines[number][:start] + value + lines[number][end:]
    return "\n".join(lines).encode("utf-8", "surrogatepass")


def by_lines(draw: Draw, content: bytes) -> bytes:
    """Lose, repeat, move, indent or mistype a line."""
    lines = content.decode().split("\n")
    at = draw(st.integers(0, len(lines) - 1))
    kind = draw(st.integers(0, 5))
    if kind == 0:
        del lines[at]
    elif kind == 1:
        lines.insert(draw(st.integers(0, len(lines))), lines[at])
    elif kind == 2:
        lines.insert(draw(st.integers(0, len(lines) - 1)), lines.pop(at))
    elif kind == 3:
        lines[at] = " " * draw(st.integers(1, 4)) + lines[at]
    elif kind == 4:
        lines[at] = lines[at][draw(st.integers(1, 4)) :]
    else:
        letter = draw(st.integers(0, max(len(lines[at]) - 1, 0)))
        lines[at] = lines[at][:letter] + draw(st.sampled_from("abğışöü019._- ")) + lines[at][letter + 1 :]
    return "\n".join(lines).encode()


MUTATIONS = {"bytes": by_bytes, "traps": by_traps, "values": by_values, "lines": by_lines}
