"""What can be wrong with a heading."""

from __future__ import annotations

from izlence.diagnostic import Wording, error

HEADING_TOO_DEEP = error(
    "heading-too-deep",
    Wording(
        "Başlık {written} düzeyinde; en derin düzey ### olabilir.", "### yazın ya da kalın metin kullanın."
    ),
    Wording("The heading is of level {written}; ### is the deepest.", "Write ### or use bold text."),
)
"""Metnin içinde en çok üç düzey başlık olur.

Neden: Kitabın bölüm ve alt bölüm başlıkları zaten üsttedir; daha derin başlıklar içindekiler listesini okunmaz kılar.

Uygun::

    # narrative/yetki.md
    # Yetki

    ## Görevler

    Metin.

Uygun değil::

    # narrative/yetki.md
    # Yetki

    ## Görevler

    ### Ulaşım

    #### Yollar

    Metin.
"""
HEADING_SKIPS = error(
    "heading-skips-level",
    Wording("Başlık düzeyi atlanmış: üstündeki {before}, bu {written}.", "{right} yazın."),
    Wording("A level of headings is left out: {before} above, {written} here.", "Write {right}."),
)
"""Başlık düzeyi atlanmaz.

Neden: # başlığından sonra ### gelirse aradaki düzeyin ne olduğu belli olmaz; ekran okuyucular ve içindekiler bozulur.

Uygun::

    # narrative/yetki.md
    # Yetki

    ## Görevler

    Metin.

Uygun değil::

    # narrative/yetki.md
    # Yetki

    ### Görevler

    Metin.
"""
HEADING_FIRST = error(
    "heading-skips-level",
    Wording("İlk başlık {written}, ama dosyada daha üst düzeyde başlık da var.", "{right} yazın."),
    Wording("The first heading is {written}, yet the file has a higher one.", "Write {right}."),
)
HEADING_EMPTY = error(
    "heading-empty",
    Wording("Başlığın metni yok.", "`#` işaretinden sonra başlığı yazın ya da satırı silin."),
    Wording("The heading has no text.", "Write it after `#` or delete the line."),
)
"""Başlığın bir metni vardır.

Neden: Boş başlık içindekiler listesinde boş bir satır bırakırdı.

Uygun::

    # narrative/yetki.md
    ## Görevler

    Metin.

Uygun değil::

    # narrative/yetki.md
    ##

    Metin.
"""
HEADING_OVER_LINES = error(
    "heading-over-lines",
    Wording(
        "Altı çizgili satır, üstündeki bütün paragrafı başlık yapıyor.",
        "Başlıksa tek satıra yazın; değilse çizgiyi silin.",
    ),
    Wording(
        "The underline makes a heading of the entire paragraph above it.",
        "Write a heading on one line; delete the underline if it is none.",
    ),
)
"""Başlık tek satırdır.

Neden: Altı çizgiyle yapılan başlık, üstündeki bütün paragrafı içine alır; bir paragraf yanlışlıkla başlık olurdu.

Uygun::

    # narrative/yetki.md
    ## Görevler

    Metin.

Uygun değil::

    # narrative/yetki.md
    Belediyenin görevleri
    kanunla belirlenir.
    ---
"""
