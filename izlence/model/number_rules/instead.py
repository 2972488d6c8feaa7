"""What stands where a number is needed and is none, or is too long for one."""

from __future__ import annotations

from izlence.diagnostic import Wording, error

ABSENT = error(
    "number-absent",
    Wording(
        "Sayı yerine “{written}” yazılmış.",
        "Değer yoksa tırnaksız null yazın (belgede “-” basılır); değer sıfırsa 0 yazın.",
    ),
    Wording(
        "“{written}” stands where a number is needed.",
        "If there is no value write null without quotes (printed as “-”); for zero write 0.",
    ),
)
"""Bilinmeyen bir değer sözle ya da tireyle yazılmaz.

Neden: “yok”, “-” ve boş tırnak birer sayı değildir; hangisinin ne demek olduğu da belli olmaz. Değer yoksa null yazılır ve
belgede “-” basılır; değer sıfırsa 0 yazılır.

Uygun::

    # halkla-iliskiler/PH4.4.1.yaml
    indicators:
      - {code: PG4.4.1.1, name: Eğitim, unit: adet, values: {2022: null, 2023-H1: 6, 2024: 12}}

Uygun değil::

    # halkla-iliskiler/PH4.4.1.yaml
    indicators:
      - {code: PG4.4.1.1, name: Eğitim, unit: adet, values: {2022: yok, 2023-H1: 6, 2024: 12}}
"""
IN_QUOTES = error(
    "number-in-quotes",
    Wording("“{written}” sayısı tırnak içinde yazılmış.", "Tırnakları kaldırıp {right} yazın."),
    Wording("The number “{written}” is written in quotes.", "Remove the quotes: {right}."),
)
"""Sayı tırnak içinde yazılmaz.

Neden: Tırnak, değerin metin olduğunu söyler; metin toplanmaz. Okumayı kolaylaştırmak için tırnak değil alt çizgi kullanılır.

Uygun::

    # halkla-iliskiler/PH4.4.1.yaml
    indicators:
      - {code: PG4.4.1.1, name: Eğitim, unit: adet, values: {2022: 12, 2023-H1: 6, 2024: 12}}

Uygun değil::

    # halkla-iliskiler/PH4.4.1.yaml
    indicators:
      - {code: PG4.4.1.1, name: Eğitim, unit: adet, values: {2022: "12", 2023-H1: 6, 2024: 12}}
"""
TOO_LONG = error(
    "number-too-long",
    Wording(
        "“{written}” çok uzun bir sayı; en çok {limit} basamak yazılabilir.",
        "Sayıda fazladan yazılmış basamak olup olmadığına bakın.",
    ),
    Wording("“{written}” is too long; a number has at most {limit} digits.", "Look for digits too many."),
)
"""Sayının basamak sayısı sınırlıdır.

Neden: Excel on beş basamaktan sonrasını sıfırlar; bu kadar uzun bir sayı çoğunlukla iki sayının birleşmesidir.

Uygun::

    # halkla-iliskiler/PH4.4.1.yaml
    indicators:
      - {code: PG4.4.1.1, name: Görüntüleme, unit: adet, values: {2022: 900000, 2023-H1: 400000, 2024: 1500000}}

Uygun değil::

    # halkla-iliskiler/PH4.4.1.yaml
    indicators:
      - {code: PG4.4.1.1, name: Görüntüleme, unit: adet, values: {2022: 900000, 2023-H1: 4, 2024: 1500000150000015000001500000}}
"""
TOO_MANY_DECIMALS = error(
    "number-with-too-many-decimals",
    Wording(
        "“{written}” sayısının ondalık basamağı çok; en çok {limit} basamak yazılabilir.",
        "Sayıyı yuvarlayarak yazın.",
    ),
    Wording("“{written}” has too many decimals; at most {limit} may be written.", "Round the number."),
)
"""Ondalık basamak sayısı sınırlıdır.

Neden: Uzun ondalıklar Excel'de hesaplanmış bir hücreden kopyalanmıştır; belgede basılacak kadarı yazılır.

Uygun::

    # halkla-iliskiler/PH4.4.1.yaml
    indicators:
      - {code: PG4.4.1.1, name: Ortalama süre, unit: gün, values: {2022: 13.48, 2023-H1: 12, 2024: 11}}

Uygun değil::

    # halkla-iliskiler/PH4.4.1.yaml
    indicators:
      - {code: PG4.4.1.1, name: Ortalama süre, unit: gün, values: {2022: 13.483333333333333, 2023-H1: 12, 2024: 11}}
"""
NOT_A_NUMBER = error(
    "not-a-number",
    Wording(
        "Sayı yerine “{written}” yazılmış.",
        "Rakamlarla tek bir sayı yazın, örneğin 1102 ya da 13.48; değer yoksa null yazın.",
    ),
    Wording(
        "“{written}” stands where a number is needed.",
        "Write one number in digits, such as 1102 or 13.48; if there is none write null.",
    ),
)
"""Sayı beklenen yerde tek bir sayı durur.

Neden: Değerler toplanır, oranlanır ve tabloya hizalanır; metin, aralık ya da iki sayı yazılamaz. Açıklama dipnota yazılır.

Uygun::

    # halkla-iliskiler/PH4.4.1.yaml
    indicators:
      - {code: PG4.4.1.1, name: Eğitim, unit: adet, values: {2022: 12, 2023-H1: 6, 2024: 15}}

Uygun değil::

    # halkla-iliskiler/PH4.4.1.yaml
    indicators:
      - {code: PG4.4.1.1, name: Eğitim, unit: adet, values: {2022: 12, 2023-H1: 6, 2024: 10-15 arası}}
"""
