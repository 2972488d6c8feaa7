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
TABLE_WITHOUT_HEADER = error(
    "table-without-header",
    Wording("Tablonun başlık satırı yok.", "Çizgi satırının üstüne sütun adlarını yazın: | Yıl | Bütçe |"),
    Wording("The table has no header.", "Write the names of the columns above the dashes: | Year | Budget |"),
)
TABLE_EMPTY = error(
    "table-without-rows",
    Wording("Tabloda başlıktan başka satır yok.", "Satırları yazın ya da tabloyu silin."),
    Wording("The table has nothing but its header.", "Write its rows or delete it."),
)
TABLE_TOO_WIDE = error(
    "table-too-wide",
    Wording("Tabloda {written} sütun var; sınır {limit}.", "Tabloyu bölün."),
    Wording("The table has {written} columns; the limit is {limit}.", "Divide the table."),
)
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
CAPTION_EMPTY = error(
    "caption-empty",
    Wording("`Tablo:` satırında başlık yok.", "`Tablo: Gelirler {{#gelirler}}` biçiminde yazın."),
    Wording("The line `Tablo:` holds no caption.", "Write `Tablo: Gelirler {{#gelirler}}`."),
)
CAPTION_NUMBERED = error(
    "caption-numbered",
    Wording("Tablonun numarası elle yazılmış; numarayı program verir.", "`Tablo: …` yazın, numarayı silin."),
    Wording("The table's number is written by hand; the program gives it.", "Write `Tablo: …` without it."),
)
