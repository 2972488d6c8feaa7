"""A whole file or list that is not what it should be."""

from __future__ import annotations

from izlence.diagnostic import Wording, error

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
