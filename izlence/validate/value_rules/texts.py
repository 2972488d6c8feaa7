"""What can be wrong with a text: its length, its edges, its choice."""

from __future__ import annotations

from dataclasses import replace

from izlence.diagnostic import Wording, error

EMPTY_TEXT = error(
    "empty-text",
    Wording("“{field}” alanındaki ({title}) metin boş.", "Metni yazın. {description}"),
    Wording("The text of the field “{field}” is empty.", "Write the text."),
)
"""Bir metin boş tırnak değildir.

Neden: Boş metin belgede boş bir hücre bırakır; unutulmuş bir ada benzer.

Uygun::

    # halkla-iliskiler/PH4.4.1.yaml
    title: İş arayanları iş verenlerle buluşturmak

Uygun değil::

    # halkla-iliskiler/PH4.4.1.yaml
    title: ""
"""
SPACE_AT_EDGE = error(
    "space-at-edge",
    Wording(
        "“{field}” alanındaki ({title}) metnin başında ya da sonunda boşluk var.",
        "Tırnağın içindeki ilk ve son boşlukları ya da satır sonlarını silin.",
    ),
    Wording(
        "The text of the field “{field}” begins or ends with a space.",
        "Delete the spaces or line breaks at its edges, within the quotes.",
    ),
)
"""Metin boşlukla başlamaz ve bitmez.

Neden: Kenardaki boşluk görünmez, ama aynı görünen iki birimi ya da adı birbirinden ayırır ve tabloda hizayı bozar.

Uygun::

    # halkla-iliskiler/PH4.4.1.yaml
    title: "İş arayanları iş verenlerle buluşturmak"

Uygun değil::

    # halkla-iliskiler/PH4.4.1.yaml
    title: "İş arayanları iş verenlerle buluşturmak "
"""
SEVERAL_LINES = error(
    "several-lines",
    Wording(
        "“{field}” alanındaki ({title}) metin tek satır olmalı.",
        "Satır sonlarını silin; uzun metni alt satırlara bölmek için > yerine >- kullanın.",
    ),
    Wording(
        "The text of the field “{field}” must be one line.",
        "Delete the line breaks; to fold a long text use >- instead of >.",
    ),
)
"""Başlık, ad ve birim tek satırdır.

Neden: Tablo başlığında ya da hücresinde satır sonu, içindekiler listesini ve tabloyu bozar.

Uygun::

    # halkla-iliskiler/PH4.4.1.yaml
    title: >-
      İş arayanları
      iş verenlerle buluşturmak

Uygun değil::

    # halkla-iliskiler/PH4.4.1.yaml
    title: |
      İş arayanları
      iş verenlerle buluşturmak
"""
TOO_LONG = error(
    "text-longer-than-allowed",
    Wording(
        "“{field}” alanındaki ({title}) metin çok uzun: {length} karakter; en çok {limit} olabilir.",
        "Metni kısaltın.",
    ),
    Wording(
        "The text of the field “{field}” is too long: {length} characters, at most {limit}.", "Shorten it."
    ),
)
"""Metnin uzunluğu alanının sınırını aşmaz.

Neden: Daha uzunu Excel hücresine ya da tablo başlığına sığmaz.

Uygun: Bir iki satırlık bir başlık.

Uygun değil: Başlık alanına yapıştırılmış sayfalarca metin.
"""
NOT_IN_LIST = error(
    "not-in-list",
    Wording("“{field}” alanına ({title}) “{written}” yazılamaz.", "Şunlardan birini yazın: {allowed}."),
    Wording("“{written}” cannot stand in the field “{field}”.", "Write one of these: {allowed}."),
)
"""Seçenekleri belli bir alana onlardan biri yazılır.

Neden: Program yalnız bu seçeneklerin ne demek olduğunu bilir; seçeneğe benzeyen bir söz yazılmışsa hangisi olduğu sorulur.

Uygun::

    # halkla-iliskiler/PH4.4.1.yaml
    activities: [{code: F4.4.1.1, name: Personel giderleri, kind: personnel, budget: 1000}]
    economic_codes: {"01": 1000}

Uygun değil::

    # halkla-iliskiler/PH4.4.1.yaml
    activities: [{code: F4.4.1.1, name: Personel giderleri, kind: personel, budget: 1000}]
    economic_codes: {"01": 1000}
"""
NOT_IN_LIST_NEAR = replace(
    NOT_IN_LIST,
    tr=replace(
        NOT_IN_LIST.tr, hint="Bunu mu demek istediniz: {suggestion}? Yazılabilecek değerler: {allowed}."
    ),
    en=replace(NOT_IN_LIST.en, hint="Did you mean {suggestion}? Values that may be written: {allowed}."),
)
TRUE_OR_FALSE_EXPECTED = error(
    "true-or-false-expected",
    Wording(
        "“{field}” alanına ({title}) “{written}” yazılamaz.",
        "Evet için true yazın; hayır için satırı silin. {description}",
    ),
    Wording(
        "“{written}” cannot stand in the field “{field}”.", "Write true for yes; delete the line for no."
    ),
)
"""Evet ya da hayır beklenen alana true yazılır.

Neden: “evet” sözü dosyada bir metindir; program onu anlamaz. Hayır için satır hiç yazılmaz.

Uygun::

    # basin-ve-yayin/H7.2.yaml
    indicators:
      - {code: PG7.2.1, name: Haber, unit: adet, weight: 100, key: true, monitoring_frequency: 6 ayda bir,
         reporting_frequency: Yılda bir,
         values: {2024-H1: 11, 2025: 23, 2026: 24, 2027: 25, 2028: 26, 2029: 27}}

Uygun değil::

    # basin-ve-yayin/H7.2.yaml
    indicators:
      - {code: PG7.2.1, name: Haber, unit: adet, weight: 100, key: evet, monitoring_frequency: 6 ayda bir,
         reporting_frequency: Yılda bir,
         values: {2024-H1: 11, 2025: 23, 2026: 24, 2027: 25, 2028: 26, 2029: 27}}
"""
