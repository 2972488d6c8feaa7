"""What can be wrong with an amount that is spelled rightly."""

from __future__ import annotations

from izlence.diagnostic import Wording, error

OUT_OF_RANGE = error(
    "out-of-range",
    Wording(
        "“{field}” alanındaki ({title}) {written} sınırların dışında.",
        "{minimum} ile {maximum} arasında bir sayı yazın.",
    ),
    Wording(
        "{written} in the field “{field}” is out of range.", "Write a number from {minimum} to {maximum}."
    ),
)
"""Sayı, alanının sınırları içindedir.

Neden: Hedefe etki yüzde olarak yazılır; 0 ile 100'ün dışında bir etki olamaz.

Uygun::

    # basin-ve-yayin/H7.2.yaml
    indicators:
      - {code: PG7.2.1, name: Haber, unit: adet, weight: 100, monitoring_frequency: 6 ayda bir,
         reporting_frequency: Yılda bir,
         values: {2024-H1: 11, 2025: 23, 2026: 24, 2027: 25, 2028: 26, 2029: 27}}

Uygun değil::

    # basin-ve-yayin/H7.2.yaml
    indicators:
      - {code: PG7.2.1, name: Haber, unit: adet, weight: 1000, monitoring_frequency: 6 ayda bir,
         reporting_frequency: Yılda bir,
         values: {2024-H1: 11, 2025: 23, 2026: 24, 2027: 25, 2028: 26, 2029: 27}}
"""
NULL_AMONG_AMOUNTS = error(
    "null-among-amounts",
    Wording(
        "“{whole}” içindeki “{field}” için tutar yazılmamış (`null`); burada `null` yazılamaz, bilinen tutarları da "
        "toplamdan düşürürdü.",
        "“{field}” satırını yazmayın ya da tutar yoksa 0 yazın; bütünü bilinmiyorsa `{whole}` bölümü yerine yalnız `{unknown}` yazın.",
    ),
    Wording(
        "No amount is written for “{field}” in “{whole}” (`null`); `null` cannot stand here, it would take the known "
        "amounts out of the totals too.",
        "Leave “{field}” out, or write 0 if there is none; if the whole is not known write only `{unknown}` in place of "
        "`{whole}`.",
    ),
)
"""Bilinen tutarların arasına null yazılmaz.

Neden: Toplamın bir parçası bilinmiyorsa bütünü de bilinmez; bilinen tutarlar da belgeden düşerdi. Tutar yoksa 0 yazılır ya da
satırı silinir.

Uygun::

    # halkla-iliskiler/PH4.4.1.yaml
    activities: [{code: F4.4.1.1, name: Yazılım bakımı, economic_codes: {"03": 1000}}]

Uygun değil::

    # halkla-iliskiler/PH4.4.1.yaml
    activities: [{code: F4.4.1.1, name: Yazılım bakımı, economic_codes: {"01": null, "03": 1000}}]
"""
NEGATIVE_AMOUNT = error(
    "negative-amount",
    Wording(
        "“{field}” alanındaki ({title}) tutar eksi olamaz: {written}", "Tutarı eksi işareti olmadan yazın."
    ),
    Wording("The amount in the field “{field}” cannot be negative: {written}", "Write it without the minus."),
)
"""Tutarlar eksi olmaz.

Neden: Kaynak ihtiyacı ve gider eksi olamaz; eksi işareti çoğunlukla bir yazım yanlışıdır ve toplamı azaltırdı.

Uygun::

    # halkla-iliskiler/PH4.4.1.yaml
    activities: [{code: F4.4.1.1, name: Yazılım bakımı, budget: 1000}]

Uygun değil::

    # halkla-iliskiler/PH4.4.1.yaml
    activities: [{code: F4.4.1.1, name: Yazılım bakımı, budget: -1000}]
"""
