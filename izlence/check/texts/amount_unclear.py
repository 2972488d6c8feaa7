"""Metindeki tutarlar Türkçe ve iki türlü okunmayacak biçimde yazılır.

Kural: amount-unclear.

Neden: “106.781,346” yüz altı bin mi, yüz altı milyon mu belli değildir; “2,527,357.00” İngilizce yazımdır ve Türkçe okuyan için
başka bir sayıdır. Verideki sayıların böyle yazılmasını program zaten kabul etmez; adların, dipnotların ve metinlerin içindeki
sayıları ise yazıldığı gibi basar. Binlikler noktayla, ondalıklar virgülle ayrılır; tutarda kuruş iki hanedir.

Kaynak: Yayımlanmış programlardan “106.781,346”, “1.046.000,0”, “2,527,357.00”; TDK Yazım Kılavuzu, Sayıların Yazılışı.

Uygun::

    # halkla-iliskiler/PH4.4.1.yaml
    description: Kira desteğine 106.781.346 TL, yakacak yardımına 1.046.000,00 TL ayrılmıştır. Yol 12,5 km'dir.

Uygun değil::

    # halkla-iliskiler/PH4.4.1.yaml
    description: Kira desteğine 106.781,346 TL, yakacak yardımına 1.046.000,0 TL, gıdaya 2,527,357.00 TL ayrılmıştır.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from izlence.check.texts.walk_texts import texts_of
from izlence.compute.figures import Figures
from izlence.diagnostic import Diagnostic, Wording, warning
from izlence.model.plan import Plan

AMOUNT_UNCLEAR = warning(
    "amount-unclear",
    tr=Wording(
        "Metindeki “{written}” sayısı iki türlü okunur.",
        "Binlikleri noktayla, kuruşu virgülden sonra iki haneyle yazın: {right}.",
    ),
    en=Wording(
        "The number “{written}” in the text can be read in two ways.",
        "Write dots between thousands and two decimals after a comma: {right}.",
    ),
)

_NUMBER = re.compile(r"\d[\d.,]*\d")
_ENGLISH = re.compile(r"\d{1,3}(?:,\d{3}){2,}(?:\.\d+)?|\d{1,3}(?:,\d{3})+\.\d+")
_THREE_DECIMALS = re.compile(r"\d{1,3}(?:\.\d{3})+,\d{3}")
_ONE_DECIMAL = re.compile(r"\d{1,3}(?:\.\d{3}){2,},\d")
_GROUPS_BROKEN = re.compile(r"\d+(?:\.\d+){2,}(?:,\d+)?")
_GROUPS = re.compile(r"\d{1,3}(?:\.\d{3})*(?:,\d+)?")
_CURRENCY = re.compile(r"\s*(?:TL|₺|[Ll]ira)")


def check(plan: Plan, _figures: Figures) -> Iterator[Diagnostic]:
    """Find numbers in texts whose dots and commas leave open what they are."""
    texts = texts_of(plan)
    unclear = {token: found for token in texts.different if (found := _unclear(token))}
    for text, place, match in texts.find_tokens(unclear) if unclear else ():
        written, right = unclear[match[0]]
        after = texts.joined[match.start() + match[0].index(written) + len(written) :][:10]
        if right or _CURRENCY.match(after):
            facts = {"written": written, "right": right or "1.234.567,89"}
            yield Diagnostic(AMOUNT_UNCLEAR, place, facts, text.code)


def _unclear(token: str) -> tuple[str, str] | None:
    """Give the number in a token that is unclear, and how to write it; nothing to write where it is one only as an amount."""
    if "." not in token and "," not in token:
        return None
    for found in _NUMBER.finditer(token):
        number = found[0]
        if _ENGLISH.fullmatch(number):
            return number, number.translate(str.maketrans(",.", ".,"))
        if _THREE_DECIMALS.fullmatch(number):
            return number, f"{number.replace(',', '.')} / {number[:-1]}"
        if _ONE_DECIMAL.fullmatch(number):
            return number, number + "0"
        if _GROUPS_BROKEN.fullmatch(number) and not _GROUPS.fullmatch(number):
            return number, ""
    return None
