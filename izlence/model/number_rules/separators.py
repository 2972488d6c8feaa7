"""What can be wrong with the dots, commas and spaces in a number."""

from __future__ import annotations

from izlence.diagnostic import Wording, error

AMBIGUOUS_DOT = error(
    "number-with-ambiguous-dot",
    Wording(
        "“{written}” belirsiz: nokta binlik ayırıcı da olabilir, ondalık ayırıcı da.",
        "Binlik ise {whole} (veya {grouped}), ondalık ise {decimal} yazın.",
    ),
    Wording(
        "“{written}” is ambiguous: the dot may part thousands or decimals.",
        "For thousands write {whole} (or {grouped}), for decimals {decimal}.",
    ),
)
"""Nokta iki türlü okunabiliyorsa sayı kabul edilmez.

Neden: 35.000 yazan biri otuz beş bin demek ister, bir bilgisayar ise otuz beş okur; 1.102 de öyle. Resmî belgede yanlış bir
sayı çıkmasın diye program tahmin etmez, hangisi olduğunu sorar.

Uygun::

    # halkla-iliskiler/PH4.4.1.yaml
    indicators:
      - {code: PG4.4.1.1, name: Yönlendirme, unit: kişi, values: {2022: 31691, 2023-H1: 15933, 2024: 35_000}}

Uygun değil::

    # halkla-iliskiler/PH4.4.1.yaml
    indicators:
      - {code: PG4.4.1.1, name: Yönlendirme, unit: kişi, values: {2022: 31691, 2023-H1: 15933, 2024: 35.000}}
"""
AMBIGUOUS_COMMA = error(
    "number-with-ambiguous-comma",
    Wording(
        "“{written}” belirsiz: virgül ondalık ayırıcı da olabilir, binlik ayırıcı da.",
        "Ondalık ise {decimal}, binlik ise {whole} (veya {grouped}) yazın.",
    ),
    Wording(
        "“{written}” is ambiguous: the comma may part decimals or thousands.",
        "For decimals write {decimal}, for thousands {whole} (or {grouped}).",
    ),
)
"""Virgül iki türlü okunabiliyorsa sayı kabul edilmez.

Neden: 12,500 Türkçede on iki buçuk, İngilizce yazılmış bir tabloda on iki bin beş yüzdür. Program tahmin etmez, hangisi
olduğunu sorar.

Uygun::

    # halkla-iliskiler/PH4.4.1.yaml
    indicators:
      - code: PG4.4.1.1
        name: Ortalama süre
        unit: gün
        values:
          2022: 14.2
          2023-H1: 13
          2024: 12.5

Uygun değil::

    # halkla-iliskiler/PH4.4.1.yaml
    indicators:
      - code: PG4.4.1.1
        name: Ortalama süre
        unit: gün
        values:
          2022: 14.2
          2023-H1: 13
          2024: 12,500
"""
DOTS = error(
    "number-with-dots",
    Wording("“{written}” sayısında binlik noktası var.", "Binlik noktası olmadan {right} yazın."),
    Wording("The number “{written}” has dots between thousands.", "Write {right}, without the dots."),
)
"""Binlikler noktayla ayrılmaz.

Neden: Nokta dosyalarda yalnız ondalık ayırıcıdır. Binlik noktasını belgeye program koyar; dosyada okumayı
kolaylaştırmak için alt çizgi kullanılabilir (1_500_000).

Uygun::

    # halkla-iliskiler/PH4.4.1.yaml
    activities: [{code: F4.4.1.1, name: Yazılım bakımı, budget: 1_500_000}]
    economic_codes: {"03": 1500000}

Uygun değil::

    # halkla-iliskiler/PH4.4.1.yaml
    activities: [{code: F4.4.1.1, name: Yazılım bakımı, budget: 1.500.000}]
    economic_codes: {"03": 1500000}
"""
COMMA = error(
    "number-with-comma",
    Wording("“{written}” sayısında ondalık virgülü var.", "Virgül yerine nokta ile {right} yazın."),
    Wording("The number “{written}” has a decimal comma.", "Write {right}, with a point."),
)
"""Ondalıklar virgülle değil noktayla yazılır.

Neden: Dosyalarda virgül listenin ve süslü ayracın içini ayırır; 12,5 iki ayrı değer olarak okunabilirdi. Belgeye ondalık
virgülünü program koyar.

Uygun::

    # halkla-iliskiler/PH4.4.1.yaml
    indicators:
      - {code: PG4.4.1.1, name: İşe girenler, unit: "%", values: {2022: 18, 2023-H1: 5, 2024: 12.5}}

Uygun değil::

    # halkla-iliskiler/PH4.4.1.yaml
    indicators:
      - {code: PG4.4.1.1, name: İşe girenler, unit: "%", values: {2022: 18, 2023-H1: 5, 2024: 12,5}}
"""
COMMA_GROUPS = error(
    "number-with-comma-groups",
    Wording("“{written}” sayısında binlikler virgülle ayrılmış.", "Virgül olmadan {right} yazın."),
    Wording("The number “{written}” has commas between thousands.", "Write {right}, without the commas."),
)
"""Binlikler virgülle ayrılmaz.

Neden: Virgülle ayrılmış binlikler (1,250,000) yabancı bir programdan yapıştırılmış sayılarda görülür; Türkçede virgül
ondalık ayırıcıdır. Binlik noktasını belgeye program koyar.

Uygun::

    # halkla-iliskiler/PH4.4.1.yaml
    activities:
      - code: F4.4.1.1
        name: Yazılım bakımı
        budget: 1250000
    economic_codes: {"03": 1250000}

Uygun değil::

    # halkla-iliskiler/PH4.4.1.yaml
    activities:
      - code: F4.4.1.1
        name: Yazılım bakımı
        budget: 1,250,000
    economic_codes: {"03": 1250000}
"""
SPACES = error(
    "number-with-spaces",
    Wording("“{written}” sayısının basamakları arasında boşluk var.", "Boşluk bırakmadan {right} yazın."),
    Wording("The number “{written}” has spaces between its digits.", "Write {right}, without spaces."),
)
"""Sayının basamakları arasında boşluk bırakılmaz.

Neden: Boşlukla ayrılmış basamaklar iki ayrı sayı da olabilir. Okumayı kolaylaştırmak için alt çizgi kullanılabilir (15_933).

Uygun::

    # halkla-iliskiler/PH4.4.1.yaml
    indicators:
      - {code: PG4.4.1.1, name: Yönlendirme, unit: kişi, values: {2022: 31691, 2023-H1: 15_933, 2024: 35000}}

Uygun değil::

    # halkla-iliskiler/PH4.4.1.yaml
    indicators:
      - {code: PG4.4.1.1, name: Yönlendirme, unit: kişi, values: {2022: 31691, 2023-H1: 15 933, 2024: 35000}}
"""
APOSTROPHES = error(
    "number-with-apostrophes",
    Wording(
        "“{written}” sayısında binlikler kesme işaretiyle ayrılmış.", "Kesme işareti olmadan {right} yazın."
    ),
    Wording(
        "The number “{written}” has apostrophes between thousands.", "Write {right}, without apostrophes."
    ),
)
"""Binlikler kesme işaretiyle ayrılmaz.

Neden: Kesme işareti dosyada tırnak da sayılabilir. Binlik noktasını belgeye program koyar.

Uygun::

    # halkla-iliskiler/PH4.4.1.yaml
    indicators:
      - {code: PG4.4.1.1, name: Yönlendirme, unit: kişi, values: {2022: 31691, 2023-H1: 15933, 2024: 35000}}

Uygun değil::

    # halkla-iliskiler/PH4.4.1.yaml
    indicators:
      - {code: PG4.4.1.1, name: Yönlendirme, unit: kişi, values: {2022: 31691, 2023-H1: 15'933, 2024: 35000}}
"""
BARE_POINT = error(
    "number-with-bare-point",
    Wording("“{written}” sayısında noktanın bir yanı boş.", "{right} yazın."),
    Wording("The number “{written}” has nothing on one side of its point.", "Write {right}."),
)
"""Ondalık noktasının iki yanında da rakam olur.

Neden: “.5” ya da “7.” yazımında bir basamak unutulmuş olabilir.

Uygun::

    # halkla-iliskiler/PH4.4.1.yaml
    indicators:
      - {code: PG4.4.1.1, name: Ortalama süre, unit: gün, values: {2022: 1.5, 2023-H1: 1, 2024: 0.5}}

Uygun değil::

    # halkla-iliskiler/PH4.4.1.yaml
    indicators:
      - {code: PG4.4.1.1, name: Ortalama süre, unit: gün, values: {2022: 1.5, 2023-H1: 1, 2024: .5}}
"""
UNDERSCORES = error(
    "number-with-misplaced-underscores",
    Wording(
        "“{written}” sayısında alt çizgiler üçer basamağı ayırmıyor.",
        "Alt çizgi olmadan {right} yazın ya da üçer basamağı ayırın: 1_500_000.",
    ),
    Wording(
        "The underscores in “{written}” do not part groups of three digits.",
        "Write {right}, or part groups of three: 1_500_000.",
    ),
)
"""Alt çizgi yalnız üçer basamağı ayırır.

Neden: Alt çizgi binlikleri gözle saymak içindir; başka yerde duruyorsa bir basamak eksik ya da fazladır.

Uygun::

    # halkla-iliskiler/PH4.4.1.yaml
    activities: [{code: F4.4.1.1, name: Yazılım bakımı, budget: 1_500_000}]
    economic_codes: {"03": 1_500_000}

Uygun değil::

    # halkla-iliskiler/PH4.4.1.yaml
    activities: [{code: F4.4.1.1, name: Yazılım bakımı, budget: 15_00_000}]
    economic_codes: {"03": 1_500_000}
"""
