"""What can be wrong with a period, a year or a date."""

from __future__ import annotations

from dataclasses import replace

from izlence.diagnostic import Wording, error

MALFORMED_PERIOD = error(
    "malformed-period",
    Wording(
        "“{written}” bir dönem değil.",
        "Yıl için 2022, yarıyıl için 2023-H1, çeyrek için 2023-Q3, ay için 2023-M09 biçiminde yazın.",
    ),
    Wording(
        "“{written}” is not a period.",
        "Write a year as 2022, a half as 2023-H1, a quarter as 2023-Q3, a month as 2023-M09.",
    ),
)
"""Dönemler yıl, yarıyıl, çeyrek ya da ay olarak yazılır.

Neden: Tablonun sütunları bu adlarla bulunur; “2023 ilk yarı” diye bir sütun bulunamaz.

Uygun::

    # program.yaml
    columns: [{heading: GERÇEKLEŞEN, periods: [2022, 2023-H1]}, {heading: HEDEFLENEN, periods: [2024]}]

Uygun değil::

    # program.yaml
    columns: [{heading: GERÇEKLEŞEN, periods: [2022, 2023-6]}, {heading: HEDEFLENEN, periods: [2024]}]
"""
MALFORMED_PERIOD_NEAR = replace(
    MALFORMED_PERIOD,
    tr=replace(
        MALFORMED_PERIOD.tr, hint="Bunu mu demek istediniz: {suggestion}? " + MALFORMED_PERIOD.tr.hint
    ),
    en=replace(MALFORMED_PERIOD.en, hint="Did you mean {suggestion}? " + MALFORMED_PERIOD.en.hint),
)
MALFORMED_PERIOD_KEY = replace(MALFORMED_PERIOD, name="malformed-period-key")
"""Değerler dönemlerinin adıyla yazılır.

Neden: Adı dönem olmayan bir değer hiçbir sütuna girmezdi.

Uygun::

    # halkla-iliskiler/PH4.4.1.yaml
    indicators:
      - {code: PG4.4.1.1, name: Kişi sayısı, unit: kişi, values: {2022: 1102, 2023-H1: 196, 2024: 500}}

Uygun değil::

    # halkla-iliskiler/PH4.4.1.yaml
    indicators:
      - {code: PG4.4.1.1, name: Kişi sayısı, unit: kişi, values: {2022: 1102, 2023/6: 196, 2024: 500}}
"""
MALFORMED_PERIOD_KEY_NEAR = replace(MALFORMED_PERIOD_NEAR, name="malformed-period-key")
MALFORMED_YEAR_KEY = error(
    "malformed-year-key",
    Wording("“{written}” bir yıl değil.", "Tutarları plan yıllarına göre yazın: {{2025: 1_000_000}}."),
    Wording("“{written}” is not a year.", "Write the amounts by plan year: {{2025: 1_000_000}}."),
)
"""Yıllara göre yazılan tutarların adı bir yıldır.

Neden: Adı yıl olmayan bir tutar hiçbir yılın toplamına girmezdi.

Uygun::

    # basin-ve-yayin/H7.2.yaml
    cost_estimate: {2025: 100, 2026: 100, 2027: 100, 2028: 100, 2029: 100}

Uygun değil::

    # basin-ve-yayin/H7.2.yaml
    cost_estimate: {birinci yıl: 100, 2026: 100, 2027: 100, 2028: 100, 2029: 100}
"""
MALFORMED_DATE = error(
    "malformed-date",
    Wording(
        "“{field}” alanındaki ({title}) “{written}” bir tarih değil.",
        "Günü, ayı ve yılı noktayla yazın: {example}.",
    ),
    Wording(
        "“{written}” in the field “{field}” is not a date.", "Write day, month and year with dots: {example}."
    ),
)
"""Tarihler gün, ay ve yıl olarak noktayla yazılır.

Neden: 05/03/2024 yazımında gün ile ayın yeri belli değildir; olmayan bir gün (30 Şubat) resmî belgede kalmasın.

Uygun::

    # program.yaml
    council_decision: {date: 05.10.2023, number: 120}
    chapters:
      - title: PERFORMANS BİLGİLERİ
        sections:
          - {title: Hedefler, content: targets}
          - {title: İdare Performans Tablosu, content: institution-performance}
          - {title: Toplam Kaynak İhtiyacı, content: resource-need}

Uygun değil::

    # program.yaml
    council_decision: {date: 05/10/2023, number: 120}
    chapters:
      - title: PERFORMANS BİLGİLERİ
        sections:
          - {title: Hedefler, content: targets}
          - {title: İdare Performans Tablosu, content: institution-performance}
          - {title: Toplam Kaynak İhtiyacı, content: resource-need}
"""
