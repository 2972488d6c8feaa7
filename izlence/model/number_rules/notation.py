"""Numbers written in a notation that people and programs read differently."""

from __future__ import annotations

from izlence.diagnostic import Wording, error

TIME = error(
    "number-as-time",
    Wording(
        "“{written}” saat gibi yazılmış; burada tek bir sayı gerekir.",
        "Süreyi tek birimle yazın: örneğin bir buçuk saat için 1.5 ya da dakika olarak 90.",
    ),
    Wording(
        "“{written}” is written like a time; one number is needed here.",
        "Write a duration in one unit: an hour and a half is 1.5, or 90 in minutes.",
    ),
)
"""Süre, saat gibi iki noktayla yazılmaz.

Neden: 1:30 kimi programda bir buçuk saat, kiminde doksan olarak okunur. Süre tek bir sayıyla, göstergenin biriminde yazılır.

Uygun::

    # halkla-iliskiler/PH4.4.1.yaml
    indicators:
      - {code: PG4.4.1.1, name: Başvuru süresi, unit: saat, values: {2022: 3, 2023-H1: 2, 2024: 1.5}}

Uygun değil::

    # halkla-iliskiler/PH4.4.1.yaml
    indicators:
      - {code: PG4.4.1.1, name: Başvuru süresi, unit: saat, values: {2022: 3, 2023-H1: 2, 2024: "1:30"}}
"""
EXPONENT = error(
    "number-with-exponent",
    Wording("“{written}” üslü (bilimsel) yazılmış bir sayı.", "Bütün rakamlarıyla {right} yazın."),
    Wording("“{written}” is a number in scientific notation.", "Write {right}, with all its digits."),
)
"""Sayılar üslü (bilimsel) yazılmaz.

Neden: Excel, büyük sayıları 1,5E6 gibi gösterir ve öyle kopyalar; bu yazımda son basamaklar kaybolmuş olabilir.

Uygun::

    # halkla-iliskiler/PH4.4.1.yaml
    indicators:
      - {code: PG4.4.1.1, name: Görüntüleme, unit: adet, values: {2022: 900000, 2023-H1: 400000, 2024: 1500000}}

Uygun değil::

    # halkla-iliskiler/PH4.4.1.yaml
    indicators:
      - {code: PG4.4.1.1, name: Görüntüleme, unit: adet, values: {2022: 900000, 2023-H1: 400000, 2024: 1.5e6}}
"""
HEXADECIMAL = error(
    "number-in-hexadecimal",
    Wording(
        "“{written}” on altılık düzende bir sayı olarak okunuyor.",
        'Sayıysa {right}, metinse tırnak içinde "{written}" yazın.',
    ),
    Wording(
        "“{written}” is read as a hexadecimal number.",
        'For a number write {right}, for text "{written}" in quotes.',
    ),
)
"""0x ile başlayan bir değer sayı olarak okunmaz.

Neden: Kimi programlar 0x1F yazısını 31 sayısı olarak okur; bir kod ya da metin sessizce sayıya dönüşürdü.

Uygun::

    # halkla-iliskiler/PH4.4.1.yaml
    title: "0x1F"

Uygun değil::

    # halkla-iliskiler/PH4.4.1.yaml
    title: 0x1F
"""
OCTAL = error(
    "number-in-octal",
    Wording(
        "“{written}” sekizlik düzende bir sayı olarak okunuyor.",
        'Sayıysa {right}, metinse tırnak içinde "{written}" yazın.',
    ),
    Wording(
        "“{written}” is read as an octal number.",
        'For a number write {right}, for text "{written}" in quotes.',
    ),
)
"""0o ile başlayan bir değer sayı olarak okunmaz.

Neden: Kimi programlar 0o17 yazısını 15 sayısı olarak okur; bir kod ya da metin sessizce sayıya dönüşürdü.

Uygun::

    # halkla-iliskiler/PH4.4.1.yaml
    title: "0o17"

Uygun değil::

    # halkla-iliskiler/PH4.4.1.yaml
    title: 0o17
"""
LEADING_ZEROS = error(
    "number-with-leading-zeros",
    Wording(
        "“{written}” sayısı sıfırla başlıyor.",
        'Sayıysa {right}, kod veya metinse tırnak içinde "{written}" yazın.',
    ),
    Wording(
        "The number “{written}” begins with a zero.",
        'For a number write {right}, for a code or text "{written}" in quotes.',
    ),
)
"""Sıfırla başlayan bir sayı tırnaksız yazılmaz.

Neden: 08 bir kod mu, sekiz mi belli değildir; kimi program onu sekizlik düzende okur. Sayı sıfırsız, kod tırnak içinde yazılır.

Uygun::

    # halkla-iliskiler/PH4.4.1.yaml
    indicators:
      - {code: PG4.4.1.1, name: Eğitim, unit: adet, values: {2022: 12, 2023-H1: 8, 2024: 12}}

Uygun değil::

    # halkla-iliskiler/PH4.4.1.yaml
    indicators:
      - {code: PG4.4.1.1, name: Eğitim, unit: adet, values: {2022: 12, 2023-H1: 08, 2024: 12}}
"""
NOT_FINITE = error(
    "number-not-finite",
    Wording("“{written}” bir sayı değil.", "Sayıyı rakamla yazın; değer yoksa null yazın."),
    Wording("“{written}” is not a number.", "Write the number in digits, or null if there is none."),
)
"""Sonsuz ya da “sayı değil” anlamına gelen bir değer yazılmaz.

Neden: Bir hesap programından yapıştırılan .inf ya da NaN toplamları bozar. Değer yoksa null yazılır ve belgede “-” basılır.

Uygun::

    # halkla-iliskiler/PH4.4.1.yaml
    indicators:
      - {code: PG4.4.1.1, name: Eğitim, unit: adet, values: {2022: 12, 2023-H1: null, 2024: 12}}

Uygun değil::

    # halkla-iliskiler/PH4.4.1.yaml
    indicators:
      - {code: PG4.4.1.1, name: Eğitim, unit: adet, values: {2022: 12, 2023-H1: .nan, 2024: 12}}
"""
