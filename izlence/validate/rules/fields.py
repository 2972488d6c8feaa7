"""Which fields there are, which are missing, which stand without a value."""

from __future__ import annotations

from dataclasses import replace

from izlence.diagnostic import Wording, error

UNKNOWN_FIELD = error(
    "unknown-field",
    Wording("“{field}” diye bir alan yok.", "Burada yazılabilecek alanlar: {allowed}."),
    Wording("There is no field “{field}”.", "Fields that may stand here: {allowed}."),
)
"""Dosyada yalnız bilinen alanlar yazılır.

Neden: Adı yanlış yazılmış bir alan belgeye girmezdi ve eksikliği ancak basılı sayfada fark edilirdi. Bilinen bir ada
benziyorsa hangisinin kastedildiği sorulur.

Uygun::

    # institution.yaml
    currency: TL

Uygun değil::

    # institution.yaml
    curency: TL
"""
UNKNOWN_FIELD_NEAR = replace(
    UNKNOWN_FIELD,
    tr=replace(UNKNOWN_FIELD.tr, hint="Bunu mu demek istediniz: {suggestion}?"),
    en=replace(UNKNOWN_FIELD.en, hint="Did you mean {suggestion}?"),
)
UNKNOWN_FIELD_IN_PLACE = replace(
    UNKNOWN_FIELD,
    tr=replace(UNKNOWN_FIELD.tr, hint="Yazılmamış olan “{missing}” alanıysa ({title}) adını öyle yazın."),
    en=replace(UNKNOWN_FIELD.en, hint="If it is the field “{missing}”, which is missing, write that name."),
)
MISSING_FIELD = error(
    "missing-field",
    Wording("“{field}” alanı ({title}) yazılmamış.", "Şöyle bir satır ekleyin: `{line}`. {description}"),
    Wording("The field “{field}” is missing.", "Add a line like `{line}`."),
)
"""Zorunlu alanların hepsi yazılır.

Neden: Adı, birimi ya da kodu olmayan bir satır tabloda boş kalırdı.

Uygun::

    # halkla-iliskiler/PH4.4.1.yaml
    activities:
      - code: F4.4.1.1
        name: Yazılım bakımı
        budget: 1000

Uygun değil::

    # halkla-iliskiler/PH4.4.1.yaml
    activities:
      - code: F4.4.1.1
        budget: 1000
"""
ITEM_SPLIT = error(
    "item-split",
    Wording(
        "Satırın başındaki tire, “{field}” listesinin bir maddesini ikiye bölmüş.",
        "Tirenin yerine boşluk yazın; tire yalnız yeni bir maddenin ilk satırında durur.",
    ),
    Wording(
        "The dash at the beginning of this line splits an item of the list “{field}” in two.",
        "Write a space in place of the dash; only the first line of an item begins with one.",
    ),
)
"""Bir maddenin bütün alanları tek bir tirenin altındadır.

Neden: Tire yeni bir madde başlatır. Ortadaki bir satıra konan fazla tire, maddeyi ikisi de eksik iki maddeye böler.

Uygun::

    # goals.yaml
    goals:
      - code: A4
        title: Sosyal hizmetler

Uygun değil::

    # goals.yaml
    goals:
      - code: A4
      - title: Sosyal hizmetler
"""
NOTHING_WRITTEN = error(
    "nothing-written",
    Wording("“{field}” alanı ({title}) boş bırakılmış.", "{description}"),
    Wording("The field “{field}” is left empty.", "Write its value, or delete the line if it is optional."),
)
"""Değeri gereken bir alan boş bırakılmaz.

Neden: null, “bilinmiyor” demektir ve belgede “-” basılır; adın, kodun ya da birimin bilinmiyor olması anlamsızdır.

Uygun::

    # halkla-iliskiler/PH4.4.1.yaml
    title: İş arayanları iş verenlerle buluşturmak

Uygun değil::

    # halkla-iliskiler/PH4.4.1.yaml
    title: null
"""
NOTHING_WRITTEN_LIKE = replace(
    NOTHING_WRITTEN,
    tr=replace(NOTHING_WRITTEN.tr, hint="Değerini yazın, örneğin `{line}`. {description}"),
    en=replace(
        NOTHING_WRITTEN.en, hint="Write its value, as in `{line}`, or delete the line if it is optional."
    ),
)
