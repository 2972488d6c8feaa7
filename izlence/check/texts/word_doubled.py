"""Bir sözcük yanlışlıkla iki kez yazılmaz.

Kural: word-doubled.

Neden: “hizmetlerinin hizmetlerinin” ya da “ve ve” kesip yapıştırmadan kalır ve okumada kolay görünmez. Türkçede ikileme olan
yazımlar (“zaman zaman”, “adım adım”, “mahalle mahalle”) bulgu değildir: yalnız bağlaçlara ve ek almış sözcüklere bakılır.

Uygun::

    # halkla-iliskiler/PH4.4.1.yaml
    description: Hizmetler mahalle mahalle, adım adım yaygınlaştırılır ve sonuçlar zaman zaman ölçülür.

Uygun değil::

    # halkla-iliskiler/PH4.4.1.yaml
    description: Belediye hizmetlerinin hizmetlerinin niteliği ve ve yaygınlığı artırılır.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import compress, islice
from operator import eq

from izlence.check.texts.walk_texts import texts_of
from izlence.compute.figures import Figures
from izlence.diagnostic import Diagnostic, Wording, warning
from izlence.language import lower
from izlence.model.plan import Plan

WORD_DOUBLED = warning(
    "word-doubled",
    tr=Wording("“{word}” sözcüğü art arda iki kez yazılmış.", "Birini silin."),
    en=Wording("The word “{word}” is written twice in a row.", "Delete one."),
)

_LIST = "ve ile veya ya da de için olan olarak gibi kadar ancak ama bu şu o her ilgili göre dahil ait yönelik"
_FUNCTION_WORDS = frozenset(_LIST.split())
_ENDINGS = re.compile(
    r"(?:l[ae]r(?:[ıi](?:n[ıiae]?n?)?)?|m[ae]s[ıi](?:n[ıiae]n?)?|m[ae]k|s[ıiuü](?:n[ıiuüae]n?)?"
    r"|n[ıiuü]n|d[ıiuü]r|[nd]{1,2}[ae]n|[ıiuü]n[ae]|[ıiuü]yl[ae]|l[ıiuü][ğk][ıiuü]?)$"
)
_SHORTEST_WITH_ENDING = 6


def check(plan: Plan, _figures: Figures) -> Iterator[Diagnostic]:
    """Find words that stand twice in a row and are no reduplication."""
    texts = texts_of(plan)
    repeated = compress(texts.tokens, map(eq, texts.tokens, islice(texts.tokens, 1, None)))
    doubled = {word for word in repeated if _is_mistake(word)}
    before = None
    for text, place, match in texts.find_tokens(doubled) if doubled else ():
        if before and before[0] == match[0] and texts.joined[before.end() : match.start()].isspace():
            yield Diagnostic(WORD_DOUBLED, place, {"word": match[0]}, text.code)
        before = match


def _is_mistake(written: str) -> bool:
    word = lower(written)
    if not word.isalpha():
        return False
    return word in _FUNCTION_WORDS or bool(len(word) >= _SHORTEST_WITH_ENDING and _ENDINGS.search(word))
