"""What can be wrong with a placeholder for a figure, and with a name that a reference leads to."""

from __future__ import annotations

from izlence.diagnostic import Wording, error

PLACEHOLDER_OPEN = error(
    "placeholder-not-closed",
    Wording("`{{{{` aynı satırda `}}}}` ile kapanmamış.", "`{{{{ total_cost }}}}` biçiminde yazın."),
    Wording("`{{{{` is not closed by `}}}}` on the same line.", "Write `{{{{ total_cost }}}}`."),
)
"""`{{` ile açılan yer tutucu aynı satırda `}}` ile kapanır.

Neden: Yer tutucunun yerine planın bir sayısı basılır; kapanmayan bir yer tutucu belgeye olduğu gibi basılırdı.

Uygun::

    # narrative/yetki.md
    Toplam kaynak ihtiyacı {{ total_cost }} olarak öngörülmüştür.

Uygun değil::

    # narrative/yetki.md
    Toplam kaynak ihtiyacı {{ total_cost olarak öngörülmüştür.
"""
PLACEHOLDER_END = error(
    "placeholder-not-opened",
    Wording("`}}}}` var, ama önünde `{{{{` yok.", "`{{{{ total_cost }}}}` biçiminde yazın."),
    Wording("There is `}}}}` without `{{{{` before it.", "Write `{{{{ total_cost }}}}`."),
)
"""`}}` ile kapanan yer tutucunun `{{` ile bir başı vardır.

Neden: Başı olmayan bir yer tutucunun yerine hiçbir şey konamaz.

Uygun::

    # narrative/yetki.md
    Toplam kaynak ihtiyacı {{ total_cost }} olarak öngörülmüştür.

Uygun değil::

    # narrative/yetki.md
    Toplam kaynak ihtiyacı total_cost }} olarak öngörülmüştür.
"""
PLACEHOLDER_EMPTY = error(
    "placeholder-empty",
    Wording("`{{{{ }}}}` arasında ad yok.", "Bir ad yazın: `{{{{ total_cost }}}}`."),
    Wording("There is no name in `{{{{ }}}}`.", "Write one: `{{{{ total_cost }}}}`."),
)
"""Yer tutucunun içinde bir ad bulunur.

Neden: Boş yer tutucunun yerine hiçbir şey konamaz.

Uygun::

    # narrative/yetki.md
    Toplam kaynak ihtiyacı {{ total_cost }} olarak öngörülmüştür.

Uygun değil::

    # narrative/yetki.md
    Toplam kaynak ihtiyacı {{ }} olarak öngörülmüştür.
"""
PLACEHOLDER_IN_ADDRESS = error(
    "placeholder-in-address",
    Wording("Adreste ya da resim adında `{{{{` olamaz.", "Adresi olduğu gibi yazın."),
    Wording("An address or a picture's name cannot hold `{{{{`.", "Write the address out."),
)
"""Bağlantının adresinde ve resmin adında yer tutucu olmaz.

Neden: Adres olduğu gibi yazılır; yerine sayı konmuş bir adres hiçbir yere gitmez.

Uygun::

    # narrative/yetki.md
    Görevler [kanunda](https://www.mevzuat.gov.tr) yazılıdır.

Uygun değil::

    # narrative/yetki.md
    Görevler [kanunda](https://www.mevzuat.gov.tr/{{year}}) yazılıdır.
"""
NAME_REFUSED = error(
    "anchor-name-refused",
    Wording("`{{#{written}}}` bir ad olamaz.", "Küçük ASCII harf, rakam ve tire: `{{#gelir-tablosu}}`."),
    Wording(
        "`{{#{written}}}` is no name.", "Use small ASCII letters, digits and hyphens: `{{#gelir-tablosu}}`."
    ),
)
"""Tabloya, başlığa ya da resme verilen ad küçük İngiliz harfleriyle yazılır.

Neden: Ad belgenin içinde yer işareti olur; Türkçe harf ve boşluk her programda çalışmaz.

Uygun::

    # narrative/yetki.md
    ## Görevler {#gorevler}

    Ayrıntısı [ilgili bölümdedir](#gorevler).

Uygun değil::

    # narrative/yetki.md
    ## Görevler {#Görevler}

    Metin.
"""
NAME_OUT_OF_PLACE = error(
    "anchor-name-out-of-place",
    Wording(
        "`{written}` burada bir şeye ad vermiyor.",
        "Ad, `Tablo:` satırının, başlığın ya da resim satırının sonuna yazılır.",
    ),
    Wording(
        "`{written}` names nothing here.",
        "A name goes to the end of a `Tablo:` line, a heading or a picture's line.",
    ),
)
"""Ad, adını verdiği şeyin satır sonuna yazılır.

Neden: Paragrafın sonundaki bir ad hiçbir şeyi göstermez ve olduğu gibi basılırdı.

Uygun::

    # narrative/yetki.md
    ## Görevler {#gorevler}

    Ayrıntısı [ilgili bölümdedir](#gorevler).

Uygun değil::

    # narrative/yetki.md
    ## Görevler

    Metin. {#gorevler}
"""
NAME_TWICE = error(
    "anchor-name-twice",
    Wording("“{written}” adı iki kez verilmiş (ilki: {related}).", "Birine başka ad verin."),
    Wording("The name “{written}” is given twice (first: {related}).", "Give one of them another name."),
)
"""Bir ad bir kez verilir.

Neden: Aynı adı taşıyan iki yerden hangisine gidileceği belli olmaz.

Uygun::

    # narrative/yetki.md
    ## Görevler {#gorevler}

    Ayrıntısı [ilgili bölümdedir](#gorevler).

Uygun değil::

    # narrative/yetki.md
    ## Görevler {#gorevler}

    Ayrıntısı [ilgili bölümdedir](#gorevler).

    ## Yetkiler {#gorevler}

    Metin.
"""
