"""A value of another kind than its field takes: text, a number, a list, fields."""

from __future__ import annotations

from dataclasses import replace

from izlence.diagnostic import Wording, error

TEXT_EXPECTED = error(
    "text-expected",
    Wording(
        "“{field}” alanında ({title}) metin beklenirken {written} yazılmış.",
        'Metinse tırnak içine alın: "{written}"',
    ),
    Wording("The field “{field}” holds {written} where text is expected.", 'Put it in quotes: "{written}"'),
)
"""Metin beklenen bir alana sayı yazılmaz.

Neden: 4.10 tırnaksız yazılırsa sayı sayılır ve 4,1 diye basılabilir; tırnak, yazıldığı gibi basılacağını söyler.

Uygun::

    # halkla-iliskiler/PH4.4.1.yaml
    title: "2024"

Uygun değil::

    # halkla-iliskiler/PH4.4.1.yaml
    title: 2024
"""
SINGLE_VALUE_EXPECTED = error(
    "single-value-expected",
    Wording(
        "“{field}” alanında ({title}) tek bir değer beklenirken alt satırlar yazılmış.",
        "Değeri alanla aynı satıra yazın. {description}",
    ),
    Wording(
        "The field “{field}” holds lines below it where one value is expected.",
        "Write the value on the field's line.",
    ),
)
"""Tek değerli bir alanın altına madde ya da alt alan yazılmaz.

Neden: Başlık, birim, kod gibi alanların belgede tek bir yeri vardır.

Uygun::

    # halkla-iliskiler/PH4.4.1.yaml
    title: İş arayanları iş verenlerle buluşturmak

Uygun değil::

    # halkla-iliskiler/PH4.4.1.yaml
    title:
      - İş arayanları iş verenlerle buluşturmak
"""
NUMBER_EXPECTED = error(
    "number-expected",
    Wording(
        "“{field}” alanında ({title}) sayı beklenirken {written} yazılmış.",
        "Rakamlarla tek bir sayı yazın, örneğin {example}.",
    ),
    Wording(
        "The field “{field}” holds {written} where a number is expected.",
        "Write one number in digits, such as {example}.",
    ),
)
"""Sayı beklenen bir alana başka bir şey yazılmaz.

Neden: Tutarlar toplanır; true, false gibi bir değerin toplamda karşılığı yoktur.

Uygun::

    # halkla-iliskiler/PH4.4.1.yaml
    activities: [{code: F4.4.1.1, name: Yazılım bakımı, budget: 1000}]

Uygun değil::

    # halkla-iliskiler/PH4.4.1.yaml
    activities: [{code: F4.4.1.1, name: Yazılım bakımı, budget: true}]
"""
LIST_EXPECTED = error(
    "list-expected",
    Wording(
        "“{field}” alanı ({title}) bir liste olmalı.",
        "Maddeleri alt alta, her birini “- ” ile başlayan satırlara yazın. {description}",
    ),
    Wording("The field “{field}” should be a list.", "Write its items on lines that begin with “- ”."),
)
"""Liste olan bir alanın maddeleri alt alta, tireyle yazılır.

Neden: Birden çok maddesi olabilecek bir alan, tek maddesi olsa da liste olarak yazılır.

Uygun::

    # program.yaml
    directorates:
      - halkla-iliskiler

Uygun değil::

    # program.yaml
    directorates: halkla-iliskiler
"""
FIELDS_EXPECTED = error(
    "fields-expected",
    Wording(
        "“{field}” ({title}) alt alanlardan oluşmalı.",
        "Alt satırlara “alan: değer” biçiminde yazın. {description}",
    ),
    Wording("“{field}” should hold fields.", "Write “field: value” lines below it."),
)
"""Alt alanları olan bir yere tek bir değer yazılmaz.

Neden: Değerler dönemlerine göre, faaliyetler kodu, adı ve tutarıyla yazılır; tek bir sayının hangi döneme ait olduğu bilinemez.

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
        values: 500
"""
FIELDS_EXPECTED_OF_ITEM = replace(
    FIELDS_EXPECTED,
    tr=Wording(
        "“{field}” listesinin bu maddesi ({title}) alt alanlardan oluşmalı.",
        "Maddeyi şu alanlarla yazın: {fields}.",
    ),
    en=Wording(
        "This item of the list “{field}” should hold fields.", "Write the item with these fields: {fields}."
    ),
)
