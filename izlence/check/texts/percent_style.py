"""Metindeki yüzdeler tablolardaki gibi yazılır.

Kurallar: percent-style, percent-in-words.

Neden: Tablolarda yüzdeyi program yazar; işaretin yeri dönemin çerçevesindeki `percent` ayarıdır (`before`: %95, `after`: 95%).
Metinde öteki biçim kullanılırsa aynı sayfada iki yazım görünür. Bir dönemin metinlerinde hem “%95” hem “yüzde 95” yazılması
da böyledir.

Kaynak: TDK Yazım Kılavuzu (işaret sayının önünde, aralıksız yazılır).

Uygun::

    # program.yaml
    percent: before

    # halkla-iliskiler/PH4.4.1.yaml
    description: Memnuniyet %95'e, katılım %12,5'e çıkarılacaktır. Oran (%) olarak verilir.

Uygun değil::

    # program.yaml
    percent: before

    # halkla-iliskiler/PH4.4.1.yaml
    description: Memnuniyet 95%'e, katılım %12,5'e, yararlanma yüzde 40'a çıkarılacaktır.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from izlence.check.texts.walk_texts import texts_of
from izlence.compute.figures import Figures
from izlence.diagnostic import Diagnostic, Wording, hint
from izlence.model.plan import Plan

PERCENT_STYLE = hint(
    "percent-style",
    tr=Wording("Metinde “{written}” yazılmış; tablolarda {right} biçiminde basılıyor.", "“{right}” yazın."),
    en=Wording("The text has “{written}”; the tables print {right}.", "Write “{right}”."),
)
PERCENT_IN_WORDS = hint(
    "percent-in-words",
    tr=Wording(
        "“{written}” yazılmış; planın başka metinlerinde yüzde işaretle yazılıyor.",
        "Bütün metinlerde tek biçim kullanın.",
    ),
    en=Wording(
        "“{written}” is written; other texts of the plan use the sign.",
        "Use one of the two in all texts.",
    ),
)

_BEFORE = re.compile(r"%(\s?)(\d[\d.,]*\d|\d)")
_AFTER = re.compile(r"(?<![\d.,])(\d[\d.,]*+)(?<=\d)(\s?)%(?!\s?\d)")
_IN_WORDS = re.compile(r"[Yy]üzde\s+\d[\d.,]*")


def check(plan: Plan, _figures: Figures) -> Iterator[Diagnostic]:
    """Find percentages in texts that are not written as the tables print them."""
    texts = texts_of(plan)
    has_sign = any("%" in token for token in texts.different)
    if not has_sign:
        return
    is_before = plan.frame.percent == "before"
    seen = False
    for pattern, is_right in ((_BEFORE, is_before), (_AFTER, not is_before)):
        for text, place, match in texts.find(pattern):
            seen = True
            number, space = (match[2], match[1]) if pattern is _BEFORE else (match[1], match[2])
            if not is_right or space:
                right = f"%{number}" if is_before else f"{number}%"
                yield Diagnostic(PERCENT_STYLE, place, {"written": match[0], "right": right}, text.code)
    if seen and ("yüzde" in texts.different or "Yüzde" in texts.different):
        for text, place, match in texts.find(_IN_WORDS):
            yield Diagnostic(PERCENT_IN_WORDS, place, {"written": match[0]}, text.code)
