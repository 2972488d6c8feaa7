"""From bytes to text: strict UTF-8, and no letter that a reader of the diff would not see."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

from izlence import limits
from izlence.diagnostic import Diagnostic, Fact, Place, Rule, has_errors
from izlence.read import text_rules as rules

_UTF16 = (b"\xff\xfe", b"\xfe\xff")
_MAGIC = (
    (b"PK\x03\x04", "docx/xlsx/zip"),
    (b"%PDF", "PDF"),
    (b"\xd0\xcf\x11\xe0", "doc/xls"),
    (b"\x89PNG", "PNG"),
)
_OPENINGS = (("version https://git-lfs", "Git LFS"), ("<!doctype html", "HTML"), ("<html", "HTML"))

_BREAKS = "\r\x85\u2028\u2029"
# Marks of direction, spaces without width, Hangul fillers, tags, and what is no character at all.
INVISIBLE = (
    "\xad\u061c\u115f\u1160\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\u3164\ufdd0-\ufdef\ufeff\uffa0\ufff9-\uffff"
    + "".join(f"{chr(plane + 0xFFFE)}{chr(plane + 0xFFFF)}" for plane in range(0x10000, 0x110000, 0x10000))
    + "\U000e0000-\U000e007f"
)
# Everything that needs a closer look, in one search over the whole file.
_SUSPECT = re.compile(
    rf"[\x00-\x08\x0b-\x1f\x7f-\x9f\xad\u2028\u2029{INVISIBLE}]"
    r"|^[ ]*\xa0|^<{7}(?=[ \n])|^={7}$|^>{7}(?=[ \n])|:\xa0"
    r"|[ÃÄÅ][\x80-\xbf\u0152-\u2122]",
    re.MULTILINE,
)


def decode(content: bytes, file: str) -> tuple[str, tuple[Diagnostic, ...]]:
    """Turn a file's bytes into text with Unix line ends; the text is empty where the bytes cannot be read."""
    refused = _not_text(content, file)
    if refused is not None:
        return "", (refused,)
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError as fault:
        return "", (_not_utf8(content, fault.start, file),)
    text = text.replace("\r\n", "\n")
    found = list(_inspect(text, file))
    if not unicodedata.is_normalized("NFC", text):
        found.append(_not_normalised(text, file))
        text = unicodedata.normalize("NFC", text)
    if not has_errors(found) and not _has_content(text):
        found.append(Diagnostic(rules.FILE_EMPTY, Place(file, 1, 1, 1, 1)))
    return ("" if has_errors(found) else text), tuple(found)


def _not_text(content: bytes, file: str) -> Diagnostic | None:
    if content[:2] in _UTF16 or (len(content) > 3 and content[1:4:2] == b"\0\0"):
        return Diagnostic(rules.UTF16, Place(file, 1, 1, 1, 1))
    for magic, what in _MAGIC:
        if content.startswith(magic):
            return Diagnostic(rules.NOT_TEXT, Place(file, 1, 1, 1, 1), {"what": what})
    start = content[:200].decode("ascii", "replace").lstrip().lower()
    for opening, what in _OPENINGS:
        if start.startswith(opening):
            return Diagnostic(rules.NOT_TEXT, Place(file, 1, 1, 1, 1), {"what": what})
    return None


def _not_utf8(content: bytes, index: int, file: str) -> Diagnostic:
    before = content[:index]
    line = before.count(b"\n") + 1
    start = before.rfind(b"\n") + 1
    column = len(content[start:index].decode("utf-8", "replace")) + 1
    byte = f"0x{content[index]:02X} ({content[index : index + 1].decode('cp1254', 'replace')})"
    return Diagnostic(rules.NOT_UTF8, Place(file, line, column, line, column + 1), {"byte": byte})


def _has_content(text: str) -> bool:
    return any(line.strip() and not line.lstrip().startswith("#") for line in text.split("\n"))


def place_at(text: str, index: int, file: str, length: int = 1) -> Place:
    """Give the place of a character, counted from the start of the text."""
    line = text.count("\n", 0, index) + 1
    column = index - text.rfind("\n", 0, index)
    return Place(file, line, column, line, column + length)


def _inspect(text: str, file: str) -> Iterator[Diagnostic]:
    """Report what nobody would see in a diff: one finding a kind and line is enough."""
    reported: set[tuple[str, int]] = set()
    for match in _SUSPECT.finditer(text):
        finding = _judge(match, text, file)
        line = finding.where.line if isinstance(finding.where, Place) else 0
        if (finding.rule.name, line) not in reported:
            reported.add((finding.rule.name, line))
            yield finding
    if len(text) > limits.LINE.value:
        yield from _long_lines(text, file)


def _long_lines(text: str, file: str) -> Iterator[Diagnostic]:
    for number, line in enumerate(text.split("\n"), 1):
        if len(line) > limits.LINE.value:
            where = Place(file, number, limits.LINE.value + 1, number, len(line) + 1)
            yield Diagnostic(rules.LINE_TOO_LONG, where, {"limit": limits.LINE.value})


def _judge(match: re.Match[str], text: str, file: str) -> Diagnostic:
    found = match[0]
    where = place_at(text, match.start(), file, len(found))
    if found[0] in "<>" and len(found) == 7:
        return _merge_conflict(text, match.start(), file)
    if found[0] in "ÃÄÅ":
        return _double_encoded(text, match.start(), file)
    if found.endswith("\xa0"):
        rule = rules.HARD_SPACE_AFTER_COLON if found[0] == ":" else rules.HARD_SPACE_INDENT
        return Diagnostic(rule, where)
    return Diagnostic(_character_rule(found), where, {"character": f"U+{ord(found):04X}"})


def _character_rule(character: str) -> Rule:
    if character in _BREAKS:
        return rules.LINE_BREAK_CHARACTER
    if unicodedata.category(character) == "Cc":
        return rules.CONTROL_CHARACTER
    return rules.INVISIBLE_CHARACTER


def _merge_conflict(text: str, index: int, file: str) -> Diagnostic:
    first = text.count("\n", 0, index) + 1
    end = re.compile(r"^>{7}", re.MULTILINE).search(text, index)
    last = text.count("\n", 0, end.start()) + 1 if end else first
    return Diagnostic(rules.MERGE_CONFLICT, Place(file, first, 1, first, 8), {"first": first, "last": last})


def _double_encoded(text: str, index: int, file: str) -> Diagnostic:
    start = max(text.rfind(" ", 0, index), text.rfind("\n", 0, index)) + 1
    end = min((i for i in (text.find(" ", index), text.find("\n", index)) if i >= 0), default=len(text))
    sample = text[start:end]
    facts: dict[str, Fact] = {"sample": sample, "guess": _decode_again(sample)}
    return Diagnostic(rules.DOUBLE_ENCODED, place_at(text, start, file, len(sample)), facts)


def _decode_again(sample: str) -> str:
    for encoding in ("cp1254", "cp1252", "latin-1"):
        try:
            return sample.encode(encoding).decode("utf-8")
        except UnicodeError:
            continue
    return "…"


def _not_normalised(text: str, file: str) -> Diagnostic:
    for number, line in enumerate(text.split("\n"), 1):
        for word in line.split():
            if not unicodedata.is_normalized("NFC", word):
                column = line.index(word) + 1
                where = Place(file, number, column, number, column + len(word))
                return Diagnostic(rules.NOT_NORMALISED, where, {"sample": unicodedata.normalize("NFC", word)})
    return Diagnostic(rules.NOT_NORMALISED, Place(file), {"sample": ""})
