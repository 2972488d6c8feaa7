"""What can be wrong with a link and its definition."""

from __future__ import annotations

from izlence.diagnostic import Wording, error

LINK_REFUSED = error(
    "link-refused",
    Wording(
        "Bağlantının adresi kullanılamaz: {written}",
        "Adres `https://`, `http://`, `mailto:` ya da `#ad` ile başlar.",
    ),
    Wording(
        "The link's address cannot be used: {written}",
        "An address starts with `https://`, `http://`, `mailto:` or `#name`.",
    ),
)
"""Bağlantılar bir web ya da e-posta adresine gider.

Neden: Bilgisayardaki bir dosyayı gösteren bağlantı, belgeyi okuyan kimsede açılmaz.

Uygun::

    # narrative/yetki.md
    Görevler [kanunda](https://www.mevzuat.gov.tr) yazılıdır.

Uygun değil::

    # narrative/yetki.md
    Görevler [kanunda](kanun.pdf) yazılıdır.
"""
LINK_EMPTY = error(
    "link-empty",
    Wording("Bağlantının metni yok.", "`[metin](adres)` biçiminde yazın."),
    Wording("The link has no text.", "Write `[text](address)`."),
)
"""Bağlantının bir metni vardır.

Neden: Metni olmayan bağlantı belgede görünmez ve ekran okuyucuda okunmaz.

Uygun::

    # narrative/yetki.md
    Görevler [kanunda](https://www.mevzuat.gov.tr) yazılıdır.

Uygun değil::

    # narrative/yetki.md
    Görevler [](https://www.mevzuat.gov.tr) yazılıdır.
"""
LINK_TITLE = error(
    "link-title",
    Wording("Bağlantının başlığı belgeye girmezdi: {written}", "Tırnaklı başlığı silin ya da metne yazın."),
    Wording("The link's title would be lost: {written}", "Delete it or write it into the text."),
)
"""Bağlantıya tırnak içinde başlık yazılmaz.

Neden: Bu başlık yalnız web sayfasında, fareyle üzerine gelince görünür; basılı belgede kaybolurdu.

Uygun::

    # narrative/yetki.md
    Görevler [kanunda](https://www.mevzuat.gov.tr) yazılıdır.

Uygun değil::

    # narrative/yetki.md
    Görevler [kanunda](https://www.mevzuat.gov.tr "Mevzuat") yazılıdır.
"""
DEFINITION_UNUSED = error(
    "link-definition-unused",
    Wording("`[{written}]:` satırına hiçbir yerde başvurulmuyor.", "Satırı silin ya da `[{written}]` yazın."),
    Wording("Nothing refers to the line `[{written}]:`.", "Delete it or write `[{written}]`."),
)
"""Adı verilen her bağlantı metinde kullanılır.

Neden: Kullanılmayan bir bağlantı tanımı belgeye girmez; çoğunlukla adı metinde yanlış yazılmıştır.

Uygun::

    # narrative/yetki.md
    Görevler [kanunda][mevzuat] yazılıdır.

    [mevzuat]: https://www.mevzuat.gov.tr

Uygun değil::

    # narrative/yetki.md
    Görevler kanunda yazılıdır.

    [mevzuat]: https://www.mevzuat.gov.tr
"""
DEFINITION_TWICE = error(
    "link-definition-twice",
    Wording("`[{written}]:` iki kez yazılmış (ilki: {related}).", "Birini silin."),
    Wording("`[{written}]:` is written twice (first: {related}).", "Delete one of them."),
)
"""Bir bağlantı adı bir kez tanımlanır.

Neden: İkinci adres sessizce atılırdı.

Uygun::

    # narrative/yetki.md
    Görevler [kanunda][mevzuat] yazılıdır.

    [mevzuat]: https://www.mevzuat.gov.tr

Uygun değil::

    # narrative/yetki.md
    Görevler [kanunda][mevzuat] yazılıdır.

    [mevzuat]: https://www.mevzuat.gov.tr

    [mevzuat]: https://www.resmigazete.gov.tr
"""
