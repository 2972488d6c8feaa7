"""What can be wrong with a table of a narrative text. A cell that Markdown would drop is refused here."""

from __future__ import annotations

from izlence.diagnostic import Wording, error

TABLE_ROW_CELLS = error(
    "table-row-cells",
    Wording(
        "Tablonun başlığında {expected} hücre, bu satırda {written} hücre var.",
        "Hücreleri `|` ile tamamlayın; hücre içindeki `|` işareti `\\|` yazılır.",
    ),
    Wording(
        "The table's header has {expected} cells and this row {written}.",
        "Complete the cells with `|`; the sign `|` in a cell is written `\\|`.",
    ),
)
"""Tablonun her satırında başlıktaki kadar hücre vardır.

Neden: Markdown eksik hücreyi boş bırakır, fazlasını sessizce atar; bir sayı belgeden düşerdi.

Uygun::

    # narrative/yetki.md
    | Yıl | Bütçe |
    |---|---|
    | 2023 | 100 |

Uygun değil::

    # narrative/yetki.md
    | Yıl | Bütçe |
    |---|---|
    | 2023 | 100 | 120 |
"""
TABLE_ROW_WITHOUT_BARS = error(
    "table-row-cells",
    Wording(
        "Tablonun hemen altındaki bu satır tabloya ait sayılıyor.",
        "Tabloya ait değilse üstüne boş satır bırakın; aitse hücrelerini `|` ile ayırın.",
    ),
    Wording(
        "This line directly below the table is taken for a row of it.",
        "Leave an empty line above it if it is none; divide its cells with `|` if it is.",
    ),
)
TABLE_DELIMITER_CELLS = error(
    "table-delimiter-cells",
    Wording(
        "Tablonun başlığında {expected} sütun, altındaki çizgi satırında {written} sütun var.",
        "Çizgi satırında her sütuna bir `---` yazın: {right}",
    ),
    Wording(
        "The table's header has {expected} columns and the row of dashes below it {written}.",
        "Write one `---` for each column: {right}",
    ),
)
"""Tablonun çizgi satırında her sütun için bir çizgi vardır.

Neden: Sütun sayıları tutmazsa tablo tablo sayılmaz, düz metin olarak basılırdı.

Uygun::

    # narrative/yetki.md
    | Yıl | Bütçe |
    |---|---|
    | 2023 | 100 |

Uygun değil::

    # narrative/yetki.md
    | Yıl | Bütçe |
    |---|
    | 2023 | 100 |
"""
TABLE_WITHOUT_DELIMITER = error(
    "table-without-delimiter",
    Wording(
        "Tabloya benziyor, ama başlığın altında çizgi satırı yok; düz metin basılırdı.",
        "Başlık satırının altına yazın: {right}. Tablo değilse `|` yerine `\\|` yazın.",
    ),
    Wording(
        "This looks like a table without a row of dashes below its header; it would be printed as text.",
        "Write below the header: {right}. If it is no table, write `\\|` for `|`.",
    ),
)
"""Tablonun başlığının altında çizgi satırı vardır.

Neden: Çizgi satırı olmayan bir tablo düz metin olarak, dikey çizgileriyle basılırdı.

Uygun::

    # narrative/yetki.md
    | Yıl | Bütçe |
    |---|---|
    | 2023 | 100 |

Uygun değil::

    # narrative/yetki.md
    | Yıl | Bütçe |
    | 2023 | 100 |
"""
TABLE_WITHOUT_HEADER = error(
    "table-without-header",
    Wording("Tablonun başlık satırı yok.", "Çizgi satırının üstüne sütun adlarını yazın: | Yıl | Bütçe |"),
    Wording("The table has no header.", "Write the names of the columns above the dashes: | Year | Budget |"),
)
"""Tablonun sütunlarının adı vardır.

Neden: Başlık satırı olmayan tabloyu ekran okuyucular okuyamaz; sayıların ne olduğu da belli olmaz.

Uygun::

    # narrative/yetki.md
    | Yıl | Bütçe |
    |---|---|
    | 2023 | 100 |

Uygun değil::

    # narrative/yetki.md
    | | |
    |---|---|
    | 2023 | 100 |
"""
TABLE_EMPTY = error(
    "table-without-rows",
    Wording("Tabloda başlıktan başka satır yok.", "Satırları yazın ya da tabloyu silin."),
    Wording("The table has nothing but its header.", "Write its rows or delete it."),
)
"""Tablonun en az bir satırı vardır.

Neden: Yalnız başlığı olan tablo unutulmuş bir tablodur.

Uygun::

    # narrative/yetki.md
    | Yıl | Bütçe |
    |---|---|
    | 2023 | 100 |

Uygun değil::

    # narrative/yetki.md
    | Yıl | Bütçe |
    |---|---|
"""
TABLE_TOO_WIDE = error(
    "table-too-wide",
    Wording("Tabloda {written} sütun var; sınır {limit}.", "Tabloyu bölün."),
    Wording("The table has {written} columns; the limit is {limit}.", "Divide the table."),
)
"""Tablonun sütun sayısı sınırlıdır.

Neden: Çok sütunlu bir tablo sayfaya sığmaz; Word sütunları okunmaz kılacak kadar daraltır.

Uygun::

    # narrative/yetki.md
    | Yıl | Bütçe |
    |---|---|
    | 2023 | 100 |

Uygun değil: Sütun sayısı sınırı aşan bir tablo.
"""
CAPTION_WITHOUT_TABLE = error(
    "caption-without-table",
    Wording(
        "`Tablo:` satırının hemen altında tablo yok.",
        "Satırı tablonun hemen üstüne koyun; başlık değilse iki noktayı `\\:` yazın.",
    ),
    Wording(
        "There is no table directly below the line `Tablo:`.",
        "Put the line directly above its table; if it is no caption, write the colon as `\\:`.",
    ),
)
"""`Tablo:` satırı tablonun hemen üstündedir.

Neden: Araya başka bir şey girerse başlık tabloya bağlanmaz, düz metin olarak basılırdı.

Uygun::

    # narrative/yetki.md
    Tablo: Yıllara göre bütçe

    | Yıl | Bütçe |
    |---|---|
    | 2023 | 100 |

Uygun değil::

    # narrative/yetki.md
    Tablo: Yıllara göre bütçe

    Bütçe her yıl artmıştır.
"""
CAPTION_EMPTY = error(
    "caption-empty",
    Wording("`Tablo:` satırında başlık yok.", "`Tablo: Gelirler {{#gelirler}}` biçiminde yazın."),
    Wording("The line `Tablo:` holds no caption.", "Write `Tablo: Gelirler {{#gelirler}}`."),
)
"""`Tablo:` satırında tablonun adı yazılır.

Neden: Adı olmayan bir tablo, tablolar listesinde boş kalırdı.

Uygun::

    # narrative/yetki.md
    Tablo: Yıllara göre bütçe

    | Yıl | Bütçe |
    |---|---|
    | 2023 | 100 |

Uygun değil::

    # narrative/yetki.md
    Tablo:

    | Yıl | Bütçe |
    |---|---|
    | 2023 | 100 |
"""
CAPTION_NUMBERED = error(
    "caption-numbered",
    Wording("Tablonun numarası elle yazılmış; numarayı program verir.", "`Tablo: …` yazın, numarayı silin."),
    Wording("The table's number is written by hand; the program gives it.", "Write `Tablo: …` without it."),
)
"""Tablonun numarası elle yazılmaz.

Neden: Numarayı program verir; araya bir tablo girince elle yazılan numaralar kayar.

Uygun::

    # narrative/yetki.md
    Tablo: Yıllara göre bütçe

    | Yıl | Bütçe |
    |---|---|
    | 2023 | 100 |

Uygun değil::

    # narrative/yetki.md
    Tablo 3: Yıllara göre bütçe

    | Yıl | Bütçe |
    |---|---|
    | 2023 | 100 |
"""
