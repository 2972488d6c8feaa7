"""What may not stand beside a number: a currency, a sign, a word."""

from __future__ import annotations

from izlence.diagnostic import Wording, error

BRACKETS = error(
    "number-in-brackets",
    Wording(
        "“{written}” ayraç içinde yazılmış; muhasebede bu eksi sayı demektir.",
        "Eksi ise -{right}, değilse ayraçsız {right} yazın.",
    ),
    Wording(
        "“{written}” stands in brackets, which accountants read as a minus.",
        "Write -{right} if it is negative, else {right} without brackets.",
    ),
)
"""Eksi sayı ayraç içinde yazılmaz.

Neden: Muhasebe tablolarında (5) eksi beş demektir; başka bir okur için beşin vurgulanmış hâlidir. Hangisi olduğu açıkça
yazılır.

Uygun::

    # halkla-iliskiler/PH4.4.1.yaml
    indicators:
      - {code: PG4.4.1.1, name: Net değişim, unit: kişi, values: {2022: 12, 2023-H1: 5, 2024: 10}}

Uygun değil::

    # halkla-iliskiler/PH4.4.1.yaml
    indicators:
      - {code: PG4.4.1.1, name: Net değişim, unit: kişi, values: {2022: 12, 2023-H1: (5), 2024: 10}}
"""
LETTERS = error(
    "number-with-letters-for-digits",
    Wording(
        "“{written}” içinde rakam yerine harf var (sıfır yerine O ya da bir yerine l).",
        "Rakamlarla {right} yazın, ya da değeri denetleyin.",
    ),
    Wording(
        "“{written}” holds letters in place of digits (O for zero or l for one).",
        "Write {right}, in digits, or check the value.",
    ),
)
"""Rakam yerine harf yazılmaz.

Neden: Sıfır yerine O, bir yerine l harfi ekranda fark edilmez; taranmış belgelerden kopyalanan sayılarda sık görülür.

Uygun::

    # halkla-iliskiler/PH4.4.1.yaml
    indicators:
      - {code: PG4.4.1.1, name: Eğitim, unit: adet, values: {2022: 12, 2023-H1: 6, 2024: 100}}

Uygun değil::

    # halkla-iliskiler/PH4.4.1.yaml
    indicators:
      - {code: PG4.4.1.1, name: Eğitim, unit: adet, values: {2022: 12, 2023-H1: 6, 2024: 1OO}}
"""
CURRENCY = error(
    "number-with-currency",
    Wording(
        "“{written}” tutarında para birimi de yazılmış.",
        "Yalnız {right} yazın; para birimini program ekler.",
    ),
    Wording(
        "The amount “{written}” carries a currency.", "Write only {right}; the program adds the currency."
    ),
)
"""Tutarın yanına para birimi yazılmaz.

Neden: Para birimi institution.yaml dosyasında bir kez yazılır ve belgedeki bütün tutarlara aynı biçimde konur. Dosyadaki
tutar toplanabilen, çıplak bir sayıdır.

Uygun::

    # halkla-iliskiler/PH4.4.1.yaml
    activities: [{code: F4.4.1.1, name: Yazılım bakımı, budget: 1000}]

Uygun değil::

    # halkla-iliskiler/PH4.4.1.yaml
    activities: [{code: F4.4.1.1, name: Yazılım bakımı, budget: 1000 TL}]
"""
PERCENT = error(
    "number-with-percent",
    Wording("“{written}” değerinde yüzde işareti var.", "Yüzde işareti olmadan yalnız {right} yazın."),
    Wording("The value “{written}” carries a percent sign.", "Write only {right}, without the sign."),
)
"""Değerin yanına yüzde işareti yazılmaz.

Neden: Değerin yüzde olduğunu birimi söyler (unit: "%"); işareti belgeye program koyar. Dosyada yalnız sayı durur.

Uygun::

    # halkla-iliskiler/PH4.4.1.yaml
    indicators:
      - {code: PG4.4.1.1, name: İşe girenler, unit: "%", values: {2022: 18, 2023-H1: 5, 2024: 7}}

Uygun değil::

    # halkla-iliskiler/PH4.4.1.yaml
    indicators:
      - {code: PG4.4.1.1, name: İşe girenler, unit: "%", values: {2022: 18, 2023-H1: 5, 2024: %7}}
"""
MAGNITUDE = error(
    "number-with-magnitude",
    Wording("“{written}” sayısı sözle kısaltılmış.", "Bütün rakamlarıyla {right} yazın."),
    Wording("The number “{written}” is shortened with a word.", "Write {right}, with all its digits."),
)
"""Sayılar “bin”, “milyon” gibi sözlerle kısaltılmaz.

Neden: Dosyadaki sayı toplanır ve oranlanır; bütün basamaklarıyla yazılması gerekir. Belgede kısaltılacaksa birim büyütülür
(unit: bin kişi) ve değer ona göre yazılır.

Uygun::

    # halkla-iliskiler/PH4.4.1.yaml
    indicators:
      - {code: PG4.4.1.1, name: Görüntüleme, unit: adet, values: {2022: 900000, 2023-H1: 400000, 2024: 1_500_000}}

Uygun değil::

    # halkla-iliskiler/PH4.4.1.yaml
    indicators:
      - {code: PG4.4.1.1, name: Görüntüleme, unit: adet, values: {2022: 900000, 2023-H1: 400000, 2024: 1.5 milyon}}
"""
WORDS = error(
    "number-with-words",
    Wording(
        "“{written}” içinde sayının yanında “{extra}” yazıyor.",
        "Yalnız {right} yazın; birim kendi alanına, açıklama dipnota yazılır.",
    ),
    Wording(
        "In “{written}” there is “{extra}” beside the number.",
        "Write only {right}; a unit goes to its own field, a remark to a note.",
    ),
)
"""Sayının yanına birim ya da açıklama yazılmaz.

Neden: Değerin birimi göstergenin `unit` alanında, açıklaması dipnotta yazılır. Sayının yanındaki söz toplamı ve tabloyu bozar.

Uygun::

    # halkla-iliskiler/PH4.4.1.yaml
    indicators:
      - {code: PG4.4.1.1, name: Eğitim, unit: adet, values: {2022: 12, 2023-H1: 6, 2024: 12}}

Uygun değil::

    # halkla-iliskiler/PH4.4.1.yaml
    indicators:
      - {code: PG4.4.1.1, name: Eğitim, unit: adet, values: {2022: 12, 2023-H1: 6, 2024: en az 12}}
"""
SIGN = error(
    "number-with-odd-sign",
    Wording("“{written}” sayısının başındaki işaret kullanılmıyor.", "{right} yazın."),
    Wording("The sign before the number “{written}” is not in use.", "Write {right}."),
)
"""Sayının önüne artı ya da uzun tire konmaz.

Neden: Artı işareti gereksizdir; Word'ün uzun tiresi (–) eksi işaretine benzer ama eksi değildir. Eksi için klavyedeki tire
kullanılır.

Uygun::

    # halkla-iliskiler/PH4.4.1.yaml
    indicators:
      - {code: PG4.4.1.1, name: Net değişim, unit: kişi, values: {2022: 12, 2023-H1: 5, 2024: 10}}

Uygun değil::

    # halkla-iliskiler/PH4.4.1.yaml
    indicators:
      - {code: PG4.4.1.1, name: Net değişim, unit: kişi, values: {2022: 12, 2023-H1: +5, 2024: 10}}
"""
