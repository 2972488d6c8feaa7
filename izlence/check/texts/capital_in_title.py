"""Adların içinde “ve”, “ile”, “veya” küçük harfle yazılır.

Kural: capital-in-title.

Neden: Her sözcüğü büyük harfle başlayan adlarda da bağlaçlar küçük yazılır: “Fen ve Sosyal İşler”. “Dairesi Ve” çoğu zaman
büyük harfle yazılmış bir başlığın program yardımıyla küçültülmesinden kalır.

Kaynak: TDK Yazım Kılavuzu, Büyük Harflerin Kullanıldığı Yerler.

Uygun::

    # halkla-iliskiler/directorate.yaml
    name: Basın ve Halkla İlişkiler Müdürlüğü

Uygun değil::

    # halkla-iliskiler/directorate.yaml
    name: Basın Ve Halkla İlişkiler Müdürlüğü
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from izlence.check.texts.walk_texts import texts_of
from izlence.compute.figures import Figures
from izlence.diagnostic import Diagnostic, Wording, hint
from izlence.language import lower
from izlence.model.plan import Plan

CAPITAL_IN_TITLE = hint(
    "capital-in-title",
    tr=Wording("“{written}” sözcüğü adın içinde büyük harfle yazılmış.", "“{right}” yazın."),
    en=Wording("“{written}” is written with a capital inside a name.", "Write “{right}”."),
)

_SMALL_WORDS = frozenset(("Ve", "İle", "Veya", "Yahut"))
_INSIDE = re.compile(r"(?<=[\w’'”\")],)\s$|(?<=[\w’'”\")])\s$")


def check(plan: Plan, _figures: Figures) -> Iterator[Diagnostic]:
    """Find conjunctions that begin with a capital in the middle of a name or sentence."""
    texts = texts_of(plan)
    written = _SMALL_WORDS & texts.different
    for text, place, match in texts.find_tokens(written) if written else ():
        start = match.start()
        if _INSIDE.search(texts.joined, max(start - 3, 0), start) and texts.joined[start - 1] == " ":
            facts = {"written": match[0], "right": lower(match[0])}
            yield Diagnostic(CAPITAL_IN_TITLE, place, facts, text.code)
