"""Names and texts as they are written in the plan: folder names without Turkish letters, texts quoted only where they must be."""

from __future__ import annotations

import re
import textwrap

from izlence.language import lower
from izlence.read.yaml import parse_yaml

# Windows keeps some names for its devices: no folder can have them there.
FOLDER_NAME = re.compile(r"(?!(?:con|prn|aux|nul|com\d|lpt\d)$)[a-z0-9]+(?:-[a-z0-9]+)*")
_ASCII = str.maketrans("çğıöşüâîû", "cgiosuaiu")
_OTHER = re.compile(r"[^a-z0-9]+")
_DIRECTORATE = re.compile(r"-(?:mudurlugu|mudurluk|birimi|baskanligi)$")
_WIDTH = 100


class NotWritable(ValueError):
    """A text that no line of YAML can hold: one with a line break or an invisible character."""


def folder_name(name: str) -> str:
    """Spell a directorate's name as its folder: `Park ve Bahçeler Müdürlüğü` is `park-ve-bahceler`; "" where nothing is left."""
    plain = _OTHER.sub("-", lower(name).translate(_ASCII)).strip("-")
    return _DIRECTORATE.sub("", plain)


def field_line(name: str, text: str, indent: int = 0) -> str:
    """Write a text field, folded where it is long; raise NotWritable for a text that would not be read back as it is."""
    if not text.isprintable():
        raise NotWritable(text)
    escaped = text.replace("\\", "\\\\").replace('"', '\\"')
    quoted: tuple[str, ...] = (text, f'"{text}"', "'" + text.replace("'", "''") + "'", f'"{escaped}"')
    if len(text) + len(name) + indent + 2 > _WIDTH:
        lines = textwrap.wrap(text, _WIDTH - indent - 2, break_long_words=False, break_on_hyphens=False)
        block = "\n".join(" " * (indent + 2) + line for line in lines)
        quoted = (f">-\n{block}", *quoted)
    for written in quoted:
        line = f"{' ' * indent}{name}: {written}"
        if parse_yaml(line + "\n", "") == ({name: text}, ()):
            return line
    raise NotWritable(text)
