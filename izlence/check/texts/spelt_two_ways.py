"""Bir sözcük planın her yerinde aynı biçimde yazılır.

Kural: spelt-two-ways.

Neden: “şikayet” ile “şikâyet”, “işbirliği” ile “iş birliği” ayrı ayrı savunulabilir; aynı belgede ikisi birden bulunursa özensiz
görünür ve aramada biri bulunmaz. Hangisinin doğru olduğuna kural karar vermez: az kullanılanı çok kullanılana uydurun. Bir harfi
farklı bütün sözcüklere bakılmaz; Türkçede ekler yüzünden bu, bulgudan çok yanlış alarm verir.

Kaynak: Ümraniye Belediyesi 2024 programında “talep ve şikayet” ile “şikâyet-talep”; yayımlanmış planlarda
laboratuar/laboratuvar.

Uygun::

    # halkla-iliskiler/PH4.4.1.yaml
    description: Şikâyetler iş birliği içinde ele alınır.
    notes: [{id: not, text: Şikâyetin türü yazılır.}]
    activities:
      - {code: F4.4.1.1, name: Yazılım, budget: 1000, note: not}

Uygun değil::

    # halkla-iliskiler/PH4.4.1.yaml
    description: Şikâyetler iş birliği içinde ele alınır; işbirliğini müdürlük sağlar.
    notes: [{id: not, text: Şikayetin türü yazılır.}]
    activities:
      - {code: F4.4.1.1, name: Yazılım, budget: 1000, note: not}
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from izlence.check.texts.walk_texts import Texts, texts_of
from izlence.compute.figures import Figures
from izlence.diagnostic import Diagnostic, Fact, Origin, Place, Wording, hint
from izlence.language import lower
from izlence.model.plan import Plan

SPELT_TWO_WAYS = hint(
    "spelt-two-ways",
    tr=Wording(
        "Planda hem “{rare}” ({rare_count} yerde) hem “{common}” ({common_count} yerde) yazılmış; öteki: {related}.",
        "Birini seçin, bütün metinlerde onu kullanın.",
    ),
    en=Wording(
        "The plan has both “{rare}” (in {rare_count} places) and “{common}” (in {common_count}); the other: {related}.",
        "Choose one of them for all texts.",
    ),
)

# As patterns, the dictionary's form first: beginnings of words, or whole words where another word begins alike.
_PAIRS = tuple(
    tuple((re.split(r"[ (\\]", form)[0], re.compile(form.replace(" ", r"\s+"))) for form in pair)
    for pair in (
        (r"şikâyet\w*", r"şikayet\w*"),
        (r"imkân\w*", r"imkan\w*"),
        (r"mekân\w*", r"mekan(?!i)\w*"),
        (r"kâğıt\w*", r"kağıt\w*"),
        (r"hikâye\w*", r"hikaye\w*"),
        (r"rüzgâr\w*", r"rüzgar\w*"),
        (r"dâhil\b", r"dahil\b"),
        (r"millî\b", r"milli\b"),
        (r"mahallî\b", r"mahalli\b"),
        (r"resmî\b", r"resmi\b"),
        (r"malî\b", r"mali\b"),
        (r"merkezî\b", r"merkezi idare\w*"),
        (r"iş birli\w*", r"işbirli\w*"),
        (r"iş yer\w*", r"işyer\w*"),
        (r"altyapı\w*", r"alt yapı\w*"),
        (r"üstyapı\w*", r"üst yapı\w*"),
        (r"geri dönüşüm\w*", r"geridönüşüm\w*"),
        (r"sosyoekonomik\b", r"sosyo-ekonomik\b"),
        (r"e-posta\w*", r"eposta\w*"),
        (r"e-belediye\w*", r"ebelediye\w*"),
        (r"web sites\w*", r"websites\w*"),
        (r"öz geçmiş\w*", r"özgeçmiş\w*"),
        (r"çevrim içi\b", r"çevrimiçi\b"),
    )
)


def check(plan: Plan, _figures: Figures) -> Iterator[Diagnostic]:
    """Find words that the texts of the plan spell in two ways."""
    texts = texts_of(plan)
    small = lower(texts.joined)
    if len(small) != len(texts.joined):
        return  # letters in parts, which are told as such
    for pair in _PAIRS:
        if all(beginning in small for beginning, _ in pair):
            places = [_places(small, form) for _, form in pair]
            if all(places):
                yield _finding(texts, places)


def _places(small: str, form: re.Pattern[str]) -> list[tuple[int, int]]:
    return [match.span() for match in form.finditer(small) if not small[match.start() - 1].isalnum()]


def _finding(texts: Texts, places: list[list[tuple[int, int]]]) -> Diagnostic:
    rare = 0 if len(places[0]) < len(places[1]) else 1
    common = 1 - rare
    written, where, code = _first(texts, places[rare])
    usual, other, _ = _first(texts, places[common])
    facts: dict[str, Fact] = {
        "rare": written,
        "rare_count": len(places[rare]),
        "common": usual,
        "common_count": len(places[common]),
    }
    return Diagnostic(SPELT_TWO_WAYS, where, facts, code, (other,))


def _first(texts: Texts, places: list[tuple[int, int]]) -> tuple[str, Origin | Place, str]:
    start, end = places[0]
    text, inside = texts.at(start)
    return texts.joined[start:end], text.place(inside, inside + end - start), text.code
