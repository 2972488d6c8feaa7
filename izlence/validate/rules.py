"""What can be wrong with a file's fields: which there are, which are missing, and of what kind their values are."""

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
NOT_A_MAPPING = error(
    "file-without-fields",
    Wording(
        "Dosyada “alan: değer” satırları bulunamadı ({title}).",
        "Dosyanın en solunda şu alanlar yazılmalı: {allowed}.",
    ),
    Wording("The file holds no “field: value” lines.", "These fields should begin its lines: {allowed}."),
)
"""Dosya “alan: değer” satırlarından oluşur.

Neden: Alan adları olmadan metnin nereye basılacağı bilinemez.

Uygun::

    # institution.yaml (tamamı)
    name: Örnek Belediyesi

Uygun değil::

    # institution.yaml (tamamı)
    Örnek Belediyesi
"""
WRONG_KIND = error(
    "file-of-another-kind",
    Wording(
        "Bu dosyanın içeriği beklenen türde değil ({title}): tanınan hiçbir alan yok.",
        "Dosyanın adını ve yerini denetleyin. Bu türdeki alanlar: {allowed}.",
    ),
    Wording(
        "The file is not of the kind its name says: it holds no known field.",
        "Look at its name and folder. Fields of this kind: {allowed}.",
    ),
)
"""Dosyanın içeriği adının söylediği türdendir.

Neden: Yanlış adla ya da yanlış klasöre kaydedilmiş bir dosyanın hiçbir alanı tanınmaz.

Uygun::

    # institution.yaml (tamamı)
    name: Örnek Belediyesi

Uygun değil::

    # institution.yaml (tamamı)
    heading: GERÇEKLEŞEN
    periods: [2022, 2023]
"""
NOT_ACCEPTED = error(
    "file-not-accepted",
    Wording(
        "Dosya, beklenen biçime uymuyor ({title}).",
        "Dosyayı plan klasöründeki benzer bir dosyayla karşılaştırın.",
    ),
    Wording("The file does not fit its form.", "Compare it with a similar file of the plan."),
)
"""Dosya, türünün biçimine uyar.

Neden: Biçime uymayan bir dosya belgeye yanlış basılabilir. Nedeni daha açık söylenebilen bütün durumların kendi kuralı vardır;
bu bulgu görülürse bir program kusurudur, bildirin.

Uygun: Plan klasöründeki benzer bir dosya gibi yazılmış bir dosya.

Uygun değil: Biçime uymayan, ama neden uymadığı söylenemeyen bir dosya.
"""
EMPTY_LIST = error(
    "empty-list",
    Wording("“{field}” listesi ({title}) boş.", "En az bir madde yazın. {description}"),
    Wording("The list “{field}” is empty.", "Write at least one item."),
)
"""Yazılan bir listenin en az bir maddesi vardır.

Neden: Boş bir liste, yazılması unutulmuş maddelerdir; belgede boş bir tablo bırakırdı.

Uygun::

    # program.yaml
    directorates: [halkla-iliskiler]

Uygun değil::

    # program.yaml
    directorates: []
"""
REPEATED_ITEM = error(
    "repeated-item",
    Wording("“{field}” listesinde ({title}) {repeated} birden fazla yazılmış.", "Fazla olanı silin."),
    Wording("The list “{field}” holds {repeated} more than once.", "Delete all but one."),
)
"""Bir listede aynı madde bir kez bulunur.

Neden: Yinelenen bir müdürlük ya da dönem iki kez basılır, toplamda iki kez sayılırdı.

Uygun::

    # program.yaml
    directorates: [halkla-iliskiler]

Uygun değil::

    # program.yaml
    directorates: [halkla-iliskiler, halkla-iliskiler]
"""
