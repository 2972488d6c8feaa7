"""The colon between a field and its value; and lines of which nothing else can be said."""

from __future__ import annotations

from dataclasses import replace

from izlence.diagnostic import Wording, error

COLON_IN_TEXT = error(
    "colon-in-text",
    Wording(
        "Metnin içinde iki nokta var; YAML bunu yeni alan sanıyor.", "Metni tırnak içine alın: {example}"
    ),
    Wording("The text holds a colon, which YAML takes for a new field.", "Put the text in quotes: {example}"),
)
"""İçinde iki nokta geçen metin tırnak içine alınır.

Neden: İki nokta ve ardından gelen boşluk, dosyada yeni bir alan başlatır. Tırnak, metnin bütün olduğunu söyler.

Uygun::

    # halkla-iliskiler/PH4.4.1.yaml
    title: "Hizmet: su ve kanal işlerini zamanında bitirmek"

Uygun değil::

    # halkla-iliskiler/PH4.4.1.yaml
    title: Hizmet: su ve kanal işlerini zamanında bitirmek
"""
COLON_MISSING = error(
    "colon-missing",
    Wording("Alan adından sonra iki nokta ve boşluk yok.", "`alan: değer` biçiminde yazın."),
    Wording("There is no colon and space after the field's name.", "Write `field: value`."),
)
"""Alan adından sonra iki nokta ve bir boşluk gelir.

Neden: Satırın hangi alan olduğunu iki nokta söyler; boşluk olmadan yazılan iki nokta metnin parçası sayılır.

Uygun::

    # halkla-iliskiler/PH4.4.1.yaml
    title: İş arayanları iş verenlerle buluşturmak
    objective: H4.4

Uygun değil::

    # halkla-iliskiler/PH4.4.1.yaml
    title İş arayanları iş verenlerle buluşturmak
    objective: H4.4
"""
COLON_MISSING_AT = replace(
    COLON_MISSING,
    tr=replace(COLON_MISSING.tr, hint="Şöyle yazın: `{example}`"),
    en=replace(COLON_MISSING.en, hint="Write it so: `{example}`"),
)
COLON_MISSING_BEFORE = replace(
    COLON_MISSING,
    tr=replace(
        COLON_MISSING.tr,
        hint="Bir alansa şöyle yazın: `{example}`; üstteki metnin devamıysa o metni tırnak içine alın ya da `>-` altına yazın.",
    ),
    en=replace(
        COLON_MISSING.en,
        hint="If it is a field, write it so: `{example}`; if the text above goes on, put that text in quotes or below `>-`.",
    ),
)
COLON_MISSING_BELOW_TEXT = replace(
    COLON_MISSING,
    tr=replace(
        COLON_MISSING.tr,
        hint="“{above}” alanının metniyse satırın başına {spaces} boşluk koyun: `{indented}`; ayrı bir alansa şöyle yazın: "
        "`{example}`",
    ),
    en=replace(
        COLON_MISSING.en,
        hint="If the text of “{above}” goes on, begin the line with {spaces} spaces: `{indented}`; if it is a field, write it so: "
        "`{example}`",
    ),
)
SYNTAX = error(
    "yaml-syntax",
    Wording(
        "Bu satır YAML olarak okunamıyor.",
        "Üstündeki satırın girintisine, tırnaklarına ve iki noktalarına bakın.",
    ),
    Wording(
        "This line cannot be read as YAML.", "Look at the indentation, quotes and colons of the lines above."
    ),
)
"""Dosyanın her satırı okunabilmelidir.

Neden: Okunamayan bir satırdan sonrası anlaşılamaz. Bu bulgu, nedeni daha açık söylenemediğinde verilir; çoğunlukla bir üst
satırda tırnak, ayraç ya da iki nokta eksiktir.

Uygun::

    # halkla-iliskiler/PH4.4.1.yaml
    title: İş arayanları iş verenlerle buluşturmak

Uygun değil::

    # halkla-iliskiler/PH4.4.1.yaml
    title: |9z
      İş arayanları iş verenlerle buluşturmak
"""
