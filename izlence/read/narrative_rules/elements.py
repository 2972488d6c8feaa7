"""What Markdown allows and a document cannot show."""

from __future__ import annotations

from izlence.diagnostic import Wording, error, warning

RAW_HTML = error(
    "raw-html",
    Wording(
        "Metinde HTML etiketi ya da açıklaması var: {written}",
        "HTML'i silin, Markdown yazın; `<` işaretinin kendisi `\\<` yazılır.",
    ),
    Wording(
        "The text holds an HTML tag or comment: {written}",
        "Delete it and write Markdown; the sign `<` itself is written `\\<`.",
    ),
)
"""Anlatı metinlerinde HTML yazılmaz.

Neden: HTML Word ve Excel'e çizilemez; etiket ya kaybolur ya da olduğu gibi basılırdı.

Uygun::

    # narrative/yetki.md
    Birinci satır.

    İkinci satır.

Uygun değil::

    # narrative/yetki.md
    Birinci satır.<br>İkinci satır.
"""
NOT_DRAWN = error(
    "markdown-not-drawn",
    Wording("Bu Markdown öğesi belgeye çizilemez: {what}.", "{hint}"),
    Wording("This Markdown construct cannot be drawn: {what_en}.", "{hint_en}"),
)
"""Yalnız belgeye çizilebilen Markdown öğeleri kullanılır.

Neden: Çizilemeyen bir öğe (kod bloğu, yatay çizgi gibi) sessizce atılmaz; yerine ne yazılacağı söylenir.

Uygun::

    # narrative/yetki.md
    Birinci paragraf.

    İkinci paragraf.

Uygun değil::

    # narrative/yetki.md
    Birinci paragraf.

    ---

    İkinci paragraf.
"""
NOT_AT_MARGIN = error(
    "not-at-margin",
    Wording(
        "{what} bir listenin, alıntının ya da dipnotun içinde duramaz.",
        "Üstüne boş bir satır bırakın ve satır başından başlatın.",
    ),
    Wording(
        "{what_en} cannot stand inside a list, a quotation or a footnote.",
        "Leave an empty line above it and start it at the beginning of the line.",
    ),
)
"""Başlıklar ve tablolar satır başından başlar.

Neden: Liste maddesinin, alıntının ya da dipnotun içindeki bir başlığın içindekiler listesinde ve sayfada yeri olmaz.

Uygun::

    # narrative/yetki.md
    ## Görevler

    Metin.

Uygun değil::

    # narrative/yetki.md
    - Birinci madde

      ## Görevler
    - İkinci madde
"""
NOT_IN_HEADING = error(
    "not-in-heading",
    Wording(
        "Başlıkta, tablo başlığında ya da resmin metin karşılığında {what} olamaz.",
        "Düz metin yazın; {what} metnin içinde kullanılır.",
    ),
    Wording(
        "A heading, caption or text alternative cannot hold {what_en}.",
        "Write plain text there and put {what_en} into the text.",
    ),
)
"""Başlıklarda yalnız düz metin bulunur.

Neden: Başlık içindekiler listesine ve üst bilgiye de basılır; bağlantının ve dipnotun orada yeri yoktur.

Uygun::

    # narrative/yetki.md
    ## Görevler

    Görevler [kanunda](https://www.mevzuat.gov.tr) yazılıdır.

Uygun değil::

    # narrative/yetki.md
    ## [Görevler](https://www.mevzuat.gov.tr)

    Görevler kanunda yazılıdır.
"""
STARS_LEFT = warning(
    "stars-left-in-text",
    Wording(
        "`**` kalın yazıya dönüşmedi; belgeye yıldız olarak basılır.",
        "Kapanışını yazın; işaretle metin arasında boşluk, hemen ardında harf olmasın. Yıldızsa `\\*\\*` yazın.",
    ),
    Wording(
        "`**` did not become bold text; stars would be printed.",
        "Close it, with no space inside the marks and no letter right after them. If stars are meant, write `\\*\\*`.",
    ),
)
"""Kalın yazının yıldızları kapanır.

Neden: Kapanmayan ya da metinle arasında boşluk olan yıldızlar kalın yazıya dönüşmez, belgeye yıldız olarak basılır.

Uygun::

    # narrative/yetki.md
    Görevler **kanunla** belirlenir.

Uygun değil::

    # narrative/yetki.md
    Görevler **kanunla belirlenir.
"""
