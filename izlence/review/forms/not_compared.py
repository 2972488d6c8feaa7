"""The comment of a comparison that could not be made: it takes the place of an older one, which would be taken for today's."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from izlence.diagnostic import Language
from izlence.report.finding import Finding
from izlence.report.words import number
from izlence.review.forms.comment_parts import MARKER
from izlence.review.forms.safe import place, safe

_MOST = 20
_WORDS = {
    "tr": (
        "**⛔ Karşılaştırma yapılamadı: ne değiştiği bilinmiyor.**",
        "{side}: planda {count} hata var.",
        "… ve {count} hata daha; hepsi denetimin çıktısında.",
    ),
    "en": (
        "**⛔ The comparison could not be made: what changed is not known.**",
        "{side}: errors in the plan: {count}.",
        "… and {count} more; all of them are in the output of the check.",
    ),
}


class BrokenSide(NamedTuple):
    """A side that cannot be compared, and the errors that keep it from it."""

    name: str
    errors: Sequence[Finding]


def write_failure(sides: Sequence[BrokenSide], language: Language, blob: str = "") -> str:
    """Write the comment; `blob` as in `markdown.write`."""
    headline, of_side, more = _WORDS[language]
    lines = [MARKER, headline]
    for side in sides:
        count = number(len(side.errors), language)
        lines += ["", of_side.format(side=safe(side.name), count=count), ""]
        lines += [
            f"- {safe(each.message)} {place(each.file, each.line, blob)}" for each in side.errors[:_MOST]
        ]
        if len(side.errors) > _MOST:
            lines.append(f"- {more.format(count=number(len(side.errors) - _MOST, language))}")
    return "\n".join(lines) + "\n"
