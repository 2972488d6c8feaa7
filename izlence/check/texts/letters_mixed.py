"""Bir sözcüğün içinde büyük ve küçük harf karışmaz.

Kural: letters-mixed.

Neden: “HEDEFLenen” ya da “hedefLENEN” yazarken Caps Lock'un açık kaldığını gösterir ve belgede öyle basılır. Kısaltmalara gelen
ekler kesmeyle ayrılır: “STK'lar”, “KOBİ'lerin”.

Kaynak: Ümraniye Belediyesi 2024 programının “HEDEFLenen” başlığı; TDK Yazım Kılavuzu, Kesme İşareti.

Uygun::

    # halkla-iliskiler/PH4.4.1.yaml
    description: STK'larla ve KOBİ'lerle WhatsApp, ArcGIS ve YouTube üzerinden hedeflenen işler kWh olarak izlenir.

Uygun değil::

    # halkla-iliskiler/PH4.4.1.yaml
    description: HEDEFLenen işler, STKlarla birlikte yürütülür.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from izlence.check.texts.walk_texts import texts_of
from izlence.compute.figures import Figures
from izlence.diagnostic import Diagnostic, Wording, warning
from izlence.language import lower
from izlence.model.plan import Plan

LETTERS_MIXED = warning(
    "letters-mixed",
    tr=Wording(
        "“{written}” sözcüğünde büyük ve küçük harf karışmış.",
        "Sözcükse “{word}” yazın; kısaltmaysa eki kesmeyle ayırın: {abbreviation}.",
    ),
    en=Wording(
        "Capitals and small letters are mixed in “{written}”.",
        "Write “{word}” for a word; of an abbreviation set the ending off with an apostrophe: {abbreviation}.",
    ),
)

_MIXED = re.compile(
    r"(?<![\w'’.])(?:([A-ZÇĞİÖŞÜ]{2,}+)([a-zçğıöşü]{2,}+)|[a-zçğıöşü]{2,}+[A-ZÇĞİÖŞÜ]{2,}+)(?!\w)"
)
_ADDRESS = re.compile(r"[@/]|\.\w")


def check(plan: Plan, _figures: Figures) -> Iterator[Diagnostic]:
    """Find words in which capitals go over into small letters, or the other way."""
    texts = texts_of(plan)
    mixed = {
        token: found
        for token in texts.different
        if not (token.islower() or token.istitle())
        and (found := _MIXED.search(token))
        and not _ADDRESS.search(token)
    }
    for text, place, match in texts.find_tokens(mixed) if mixed else ():
        found = mixed[match[0]]
        capitals, ending = found[1] or found[0], found[2] or ""
        facts = {
            "written": found[0],
            "word": lower(found[0]),
            "abbreviation": f"{capitals}'{ending}" if ending else "STK'lar",
        }
        yield Diagnostic(LETTERS_MIXED, place, facts, text.code)
