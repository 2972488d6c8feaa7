"""Brackets, braces and the signs for texts of several lines."""

from __future__ import annotations

from dataclasses import replace

from izlence.diagnostic import Wording, error

TEXT_AFTER_BRACKET = error(
    "text-after-bracket",
    Wording(
        "Kapanan ayraçtan sonra metin var.",
        "Değer bir metinse tamamını tırnak içine alın: {example}; değilse ayraçtan sonrasını silin.",
    ),
    Wording(
        "There is text after the closing bracket.",
        "If the value is a text, put all of it in quotes: {example}; if not, delete what follows the bracket.",
    ),
)
"""Köşeli ya da süslü ayraçla başlayan metin tırnak içine alınır.

Neden: Değerin başındaki köşeli ayraç bir liste, süslü ayraç alanlar başlatır; ayraç kapanınca değer bitmiş sayılır ve kalanı
okunamaz.

Uygun::

    # halkla-iliskiler/PH4.4.1.yaml
    title: "[Yeni] hizmet binalarını açmak"

Uygun değil::

    # halkla-iliskiler/PH4.4.1.yaml
    title: [Yeni] hizmet binalarını açmak
"""
TEXT_BESIDE_SIGN = error(
    "text-beside-sign",
    Wording(
        "{character} işaretinden sonra aynı satırda metin var.",
        "Metni bir alt satıra, girintili yazın; işaret metnin parçasıysa metni tırnak içine alın: {example}",
    ),
    Wording(
        "There is text on the same line after the sign {character}.",
        "Write the text on the next line, indented; if the sign is part of it, put it in quotes: {example}",
    ),
)
"""`>-` ya da `|` ile başlayan metin bir alt satırda durur.

Neden: Bu işaretler metnin alttaki satırlarda olduğunu söyler; işaretin yanına yazılan metin okunamaz.

Uygun::

    # halkla-iliskiler/PH4.4.1.yaml
    title: >-
      İş arayanları iş verenlerle buluşturmak

Uygun değil::

    # halkla-iliskiler/PH4.4.1.yaml
    title: > İş arayanları iş verenlerle buluşturmak
"""
BRACKET_OPEN = error(
    "bracket-not-closed",
    Wording(
        "Açılan köşeli ya da süslü ayraç kapanmamış ya da araya virgül konmamış.",
        "Ayracı kapatın: [a, b] ya da {{2024: 5}}",
    ),
    Wording("A bracket or brace is not closed, or a comma is missing.", "Close it: [a, b] or {{2024: 5}}"),
)
"""Açılan ayraç kapanır, içindekiler virgülle ayrılır.

Neden: Kapanmayan bir ayraç ya da unutulan bir virgül, satırın kalanını okunmaz kılar.

Uygun::

    # halkla-iliskiler/PH4.4.1.yaml
    indicators:
      - code: PG4.4.1.1
        name: Kişi sayısı
        unit: kişi
        values: {2022: 1102, 2023-H1: 196, 2024: 500}

Uygun değil::

    # halkla-iliskiler/PH4.4.1.yaml
    indicators:
      - code: PG4.4.1.1
        name: Kişi sayısı
        unit: kişi
        values: {2022: 1102, 2023-H1: 196, 2024: 500
"""
BRACKET_OPEN_AT = replace(
    BRACKET_OPEN,
    tr=replace(BRACKET_OPEN.tr, hint="Şöyle yazın: {example}"),
    en=replace(BRACKET_OPEN.en, hint="Write it so: {example}"),
)
BRACKET_NOT_OPENED = error(
    "bracket-not-opened",
    Wording("Değerlerin başında süslü ya da köşeli ayraç yok.", "Şöyle yazın: {example}"),
    Wording("There is no opening brace or bracket before the values.", "Write it so: {example}"),
)
"""Dönemlere göre değerler süslü ayraç içine yazılır.

Neden: Başındaki ayraç unutulursa ya da yuvarlak ayraç kullanılırsa satır tek bir metin sanılır ve okunamaz.

Uygun::

    # halkla-iliskiler/PH4.4.1.yaml
    indicators:
      - code: PG4.4.1.1
        name: Kişi sayısı
        unit: kişi
        values: {2022: 1102, 2023-H1: 196, 2024: 500}

Uygun değil::

    # halkla-iliskiler/PH4.4.1.yaml
    indicators:
      - code: PG4.4.1.1
        name: Kişi sayısı
        unit: kişi
        values: 2022: 1102, 2023-H1: 196, 2024: 500}
"""
