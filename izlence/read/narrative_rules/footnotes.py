"""What can be wrong with a footnote."""

from __future__ import annotations

from izlence.diagnostic import Wording, error

FOOTNOTE_WITHOUT_TEXT = error(
    "footnote-without-text",
    Wording("`[^{written}]` dipnotunun metni yok.", "Bir satıra `[^{written}]: dipnotun metni` yazın."),
    Wording("The footnote `[^{written}]` has no text.", "Write a line `[^{written}]: the footnote's text`."),
)
"""Metindeki her dipnot işaretinin bir dipnotu vardır.

Neden: Karşılığı olmayan işaret belgede boş bir dipnot bırakırdı.

Uygun::

    # narrative/yetki.md
    Görevler kanunla belirlenir[^kanun].

    [^kanun]: 5393 sayılı Belediye Kanunu.

Uygun değil::

    # narrative/yetki.md
    Görevler kanunla belirlenir[^kanun].
"""
FOOTNOTE_UNUSED = error(
    "footnote-unused",
    Wording(
        "`[^{written}]:` dipnotuna metinde başvurulmuyor.", "Metne `[^{written}]` koyun ya da dipnotu silin."
    ),
    Wording(
        "The text never refers to the footnote `[^{written}]:`.",
        "Put `[^{written}]` into it or delete the note.",
    ),
)
"""Yazılan her dipnota metinde başvurulur.

Neden: Başvurulmayan dipnot belgeye girmezdi.

Uygun::

    # narrative/yetki.md
    Görevler kanunla belirlenir[^kanun].

    [^kanun]: 5393 sayılı Belediye Kanunu.

Uygun değil::

    # narrative/yetki.md
    Görevler kanunla belirlenir.

    [^kanun]: 5393 sayılı Belediye Kanunu.
"""
FOOTNOTE_DEFINED_TWICE = error(
    "footnote-defined-twice",
    Wording("`[^{written}]:` dipnotu iki kez yazılmış (ilki: {related}).", "Birine başka ad verin."),
    Wording("The footnote `[^{written}]:` is written twice (first: {related}).", "Give one another name."),
)
"""Bir dipnot bir kez yazılır.

Neden: İkinci metin sessizce atılırdı.

Uygun::

    # narrative/yetki.md
    Görevler kanunla belirlenir[^kanun].

    [^kanun]: 5393 sayılı Belediye Kanunu.

Uygun değil::

    # narrative/yetki.md
    Görevler kanunla belirlenir[^kanun].

    [^kanun]: 5393 sayılı Belediye Kanunu.

    [^kanun]: 5018 sayılı Kanun.
"""
FOOTNOTE_TWICE = error(
    "footnote-referred-to-twice",
    Wording(
        "`[^{written}]` dipnotuna ikinci kez başvuruluyor (ilki: {related}).",
        "İkinci yer için kendi adıyla ayrı bir dipnot yazın.",
    ),
    Wording(
        "The footnote `[^{written}]` is referred to a second time (first: {related}).",
        "Write a footnote of its own for the second place.",
    ),
)
"""Bir dipnota metinde bir kez başvurulur.

Neden: Word'de bir dipnotun tek bir yeri vardır; ikinci başvuru yanlış numara alırdı.

Uygun::

    # narrative/yetki.md
    Görevler kanunla belirlenir[^kanun].

    [^kanun]: 5393 sayılı Belediye Kanunu.

Uygun değil::

    # narrative/yetki.md
    Görevler kanunla belirlenir[^kanun]. Yetkiler de[^kanun].

    [^kanun]: 5393 sayılı Belediye Kanunu.
"""
FOOTNOTE_NESTED = error(
    "footnote-in-footnote",
    Wording("Dipnotun içinde dipnot olamaz.", "Metni dipnotun kendisine yazın."),
    Wording("A footnote cannot hold a footnote.", "Write the text into the footnote itself."),
)
"""Dipnotun içinde dipnot olmaz.

Neden: Word dipnotun içine dipnot koymaz.

Uygun::

    # narrative/yetki.md
    Görevler kanunla belirlenir[^kanun].

    [^kanun]: 5393 sayılı Belediye Kanunu, madde 14.

Uygun değil::

    # narrative/yetki.md
    Görevler kanunla belirlenir[^kanun].

    [^kanun]: 5393 sayılı Belediye Kanunu[^madde].

    [^madde]: Madde 14.
"""
FOOTNOTE_NAME = error(
    "footnote-name-refused",
    Wording(
        "`[^` ile bir dipnot başlıyor, ama adı okunamıyor.", "`[^1]` ya da `[^kaynak]` yazın; boşluk olmasın."
    ),
    Wording(
        "`[^` begins a footnote whose name cannot be read.", "Write `[^1]` or `[^source]`, without spaces."
    ),
)
"""Dipnotun adı boşluksuz bir söz ya da sayıdır.

Neden: Adı okunamayan bir dipnot metnin içinde köşeli ayraç olarak basılırdı.

Uygun::

    # narrative/yetki.md
    Görevler kanunla belirlenir[^1].

    [^1]: 5393 sayılı Belediye Kanunu.

Uygun değil::

    # narrative/yetki.md
    Görevler kanunla belirlenir[^belediye kanunu].
"""
