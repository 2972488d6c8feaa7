"""From bytes to text: strict UTF-8, and no letter that a reader of the diff would not see."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

from izlence import limits
from izlence.diagnostic import Diagnostic, Fact, Place, Rule, has_errors
from izlence.read import text_rules as rules
from izlence.read.file_rules import TOO_MANY_FINDINGS

_LONGEST_SAMPLE = 40
_CLOSING = ">" * 7
_UTF16 = (b"\xff\xfe", b"\xfe\xff")
_MAGIC = (
    (b"PK\x03\x04", "docx/xlsx/zip"),
    (b"%PDF", "PDF"),
    (b"\xd0\xcf\x11\xe0", "doc/xls"),
    (b"\x89PNG", "PNG"),
)
_OPENINGS = (("version https://git-lfs", "Git LFS"), ("<!doctype html", "HTML"), ("<html", "HTML"))

_BREAKS = "\r\x85\u2028\u2029"
# Marks of direction, spaces without width, fillers, private letters (Word's bullets), tag letters, what is no character.
INVISIBLE = (
    "\xad\u061c\u115f\u1160\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\u3164\ue000-\uf8ff\ufdd0-\ufdef\ufeff\uffa0\ufff9-\uffff"
    "\U000e0000-\U000e007f"
)
# A file without any of these characters, and without a conflict mark, needs no closer look: most files by far.
_RARE = re.compile(rf"[\x00-\x08\x0b-\x1f\x7f-\xa0\xad\u2028\u2029{INVISIBLE}ÃÄÅ]")
# Everything that the closer look reports, in one search over the whole file.
_SUSPECT = re.compile(
    rf"[\x00-\x08\x0b-\x1f\x7f-\x9f\xad\u2028\u2029{INVISIBLE}]"
    r"|^[ ]*\xa0|^<{7}(?=[ \n])|^>{7}(?=[ \n])|:\xa0"
    r"|[ÃÄÅ][\xa0-\xbf\u0152-\u2122]",
    re.MULTILINE,
)


def decode(content: bytes, file: str, *, is_prose: bool = False) -> tuple[str, tuple[Diagnostic, ...]]:
    """Turn a file's bytes into text with Unix line ends; the text is empty where the bytes cannot be read.

    In prose `#` begins a heading and not a comment, and a no-break space after a colon is meant.
    """
    refused = _not_text(content, file)
    if refused is not None:
        return "", (refused,)
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError as fault:
        # No encoding of a text on one byte a letter has the byte zero.
        if 0 in content:
            return "", (Diagnostic(rules.ZERO_BYTES, Place(file, 1, 1, 1, 1)),)
        return "", (_not_utf8(content, fault.start, file),)
    text = text.replace("\r\n", "\n")
    found = [
        finding
        for finding in _inspect(text, file)
        if not (is_prose and finding.rule is rules.HARD_SPACE_AFTER_COLON)
    ]
    if not unicodedata.is_normalized("NFC", text):
        found.append(_not_normalised(text, file))
        text = unicodedata.normalize("NFC", text)
    if not has_errors(found) and not (text.strip() if is_prose else _has_content(text)):
        found.append(Diagnostic(rules.FILE_EMPTY, Place(file, 1, 1, 1, 1)))
    return ("" if has_errors(found) else text), tuple(found)


def _not_text(content: bytes, file: str) -> Diagnostic | None:
    if content.startswith(bytes(4)):
        return Diagnostic(rules.NOTHING_BUT_ZEROS, Place(file, 1, 1, 1, 1))
    if content[:2] in _UTF16 or _is_utf16_without_mark(content):
        return Diagnostic(rules.UTF16, Place(file, 1, 1, 1, 1))
    for magic, what in _MAGIC:
        if content.startswith(magic):
            return Diagnostic(rules.NOT_TEXT, Place(file, 1, 1, 1, 1), {"what": what})
    start = content[:200].decode("ascii", "replace").lstrip().lower()
    for opening, what in _OPENINGS:
        if start.startswith(opening):
            return Diagnostic(rules.NOT_TEXT, Place(file, 1, 1, 1, 1), {"what": what})
    return None


def _is_utf16_without_mark(content: bytes) -> bool:
    """Every second byte of a Latin text in UTF-16 is zero: the later one of each pair, or the earlier one."""
    return len(content) > 3 and b"\0\0" in (content[0:4:2], content[1:4:2])


def _not_utf8(content: bytes, index: int, file: str) -> Diagnostic:
    before = content[:index]
    line = before.count(b"\n") + 1
    start = before.rfind(b"\n") + 1
    column = len(content[start:index].decode("utf-8", "replace")) + 1
    byte = f"0x{content[index]:02X} ({content[index : index + 1].decode('cp1254', 'replace')})"
    return Diagnostic(rules.NOT_UTF8, Place(file, line, column, line, column + 1), {"byte": byte})


def _has_content(text: str) -> bool:
    return any(line.strip() and not line.lstrip().startswith("#") for line in text.split("\n"))


def _inspect(text: str, file: str) -> Iterator[Diagnostic]:
    """Report what nobody would see in a diff: one finding a kind and line is enough."""
    reported: set[tuple[str, int]] = set()
    line, counted, line_end, position = 1, 0, -1, 0
    while match := _SUSPECT.search(text, position):
        position = match.end()
        if match.start() >= line_end:
            line += text.count("\n", counted, match.start())
            counted, line_end = match.start(), text.find("\n", match.start())
            line_end = len(text) if line_end < 0 else line_end
        elif match.start() - counted > limits.LINE.value:
            position = line_end  # the line as a whole is too long
            continue
        rule = _rule(match[0])
        if (rule.name, line) in reported or _closes_conflict(match[0], reported):
            continue
        reported.add((rule.name, line))
        finding = _judge(rule, match, text, line, file)
        yield finding
        if len(reported) == limits.FINDINGS.value:
            yield Diagnostic(TOO_MANY_FINDINGS, finding.where, {"limit": limits.FINDINGS.value})
            return
    if len(text) > limits.LINE.value:
        yield from _long_lines(text, file)


def _closes_conflict(found: str, reported: set[tuple[str, int]]) -> bool:
    """A conflict is told where it begins; its end is told only where the beginning has been deleted."""
    return found == _CLOSING and any(name == rules.MERGE_CONFLICT.name for name, _ in reported)


def _long_lines(text: str, file: str) -> Iterator[Diagnostic]:
    for number, line in enumerate(text.split("\n"), 1):
        if len(line) > limits.LINE.value:
            where = Place(file, number, limits.LINE.value + 1, number, len(line) + 1)
            yield Diagnostic(rules.LINE_TOO_LONG, where, {"limit": limits.LINE.value})


def _rule(found: str) -> Rule:
    if found[0] in "<>":
        return rules.MERGE_CONFLICT
    if found[0] in "ÃÄÅ":
        return rules.DOUBLE_ENCODED
    if found.endswith("\xa0"):
        return rules.HARD_SPACE_AFTER_COLON if found[0] == ":" else rules.HARD_SPACE_INDENT
    if found in _BREAKS:
        return rules.LINE_BREAK_CHARACTER
    return rules.CONTROL_CHARACTER if unicodedata.category(found) == "Cc" else rules.INVISIBLE_CHARACTER


def _judge(rule: Rule, match: re.Match[str], text: str, line: int, file: str) -> Diagnostic:
    start, end = match.span()
    facts: dict[str, Fact] = {}
    if rule is rules.MERGE_CONFLICT:
        closing = text.find(f"\n{_CLOSING}", start)
        facts = {"first": line, "last": line + text.count("\n", start, closing + 1) if closing > 0 else line}
    elif rule is rules.DOUBLE_ENCODED:
        start, end = _word_around(text, start)
        facts = {"sample": text[start:end], "guess": _decode_again(text[start:end])}
    elif end - start == 1:
        facts = {"character": f"U+{ord(match[0]):04X}"}
    column = start - text.rfind("\n", 0, start)
    return Diagnostic(rule, Place(file, line, column, line, column + end - start), facts)


def _word_around(text: str, index: int) -> tuple[int, int]:
    start = end = index
    while start > max(index - _LONGEST_SAMPLE, 0) and not text[start - 1].isspace():
        start -= 1
    while end < min(index + _LONGEST_SAMPLE, len(text)) and not text[end].isspace():
        end += 1
    return start, end


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
