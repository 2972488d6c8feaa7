"""Metinde kodlaması bozulmuş harf yoktur.

Kural: letters-broken.

Neden: PDF'den ya da eski bir dosyadan kopyalanan metinde Türkçe harfler başka harflere dönüşür: “GeliĢtirme”, “ÝÞLEM”,
“M?d?rl?k”, “G&uuml;venlik”. Belgede böyle basılır, aramada bulunmaz. “mÃ¼dÃ¼rlÃ¼k” gibi bozulmaları dosya okunurken
`double-encoded`, parçalı yazılmış harfleri `letters-decomposed` bildirir.

Kaynak: Yayımlanmış planlardan kopyalanan metinlerde Ġ, Ģ, Ý, Þ, Ð.

Uygun::

    # halkla-iliskiler/PH4.4.1.yaml
    description: Geliştirme işlemleri müdürlüğün hizmet güvenliği içindir. Kapsamı nedir? Ar&Ge.

Uygun değil::

    # halkla-iliskiler/PH4.4.1.yaml
    description: GeliĢtirme ÝÞLEMLERÝ M?d?rl?k hizmet g&uuml;venliği içindir.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from izlence.check.texts.walk_texts import MASKED, texts_of
from izlence.compute.figures import Figures
from izlence.diagnostic import Diagnostic, Wording, warning
from izlence.model.plan import Plan

LETTERS_BROKEN = warning(
    "letters-broken",
    tr=Wording("“{written}” sözcüğünün harfleri bozulmuş.", "Sözcüğü yeniden yazın: {right}."),
    en=Wording("The letters of “{written}” are broken.", "Type the word again: {right}."),
)

_BROKEN = re.compile(r"[ĠġĢģÝýÞþÐð\u0300-\u036f]|[^\W\d_]\?[^\W\d_]|&(?:#[\da-fA-Fx]+|[a-z]{2,6});")
_ADDRESS = re.compile(r"://|\?\w+=")
# Letters as PDF fonts of old, and files in Latin-1, show them; each stands for one Turkish letter.
_MEANT = str.maketrans("ĠġĢģÝýÞþÐð", "İŞşşİıŞşĞğ")
_ENTITY = re.compile(r"&#?\w+;")


def check(plan: Plan, _figures: Figures) -> Iterator[Diagnostic]:
    """Find words with letters that a wrong encoding has put there."""
    texts = texts_of(plan)
    broken = {token for token in texts.different if _BROKEN.search(token) and not _ADDRESS.search(token)}
    for text, place, match in texts.find_tokens(broken) if broken else ():
        written = match[0].strip(MASKED)
        yield Diagnostic(LETTERS_BROKEN, place, {"written": written, "right": _meant(written)}, text.code)


def _meant(written: str) -> str:
    """Guess the word; an ellipsis where a letter is lost."""
    if _ENTITY.search(written):
        from html import unescape  # noqa: PLC0415 - a table of two thousand names, wanted only here

        written = unescape(written)
    return written.replace("i\u0307", "i").translate(_MEANT).replace("?", "…")
