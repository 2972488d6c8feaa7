"""What can be wrong with a file as YAML. The dialect is small: what nobody can review in a diff is refused."""

from __future__ import annotations

from izlence.diagnostic import Wording, error

TAB = error(
    "tab-character",
    Wording("Sekme (Tab) karakteri kullanılmış.", "Sekmeyi silip boşluk tuşuyla girinti yapın."),
    Wording("A tab character is used.", "Delete the tab and indent with spaces."),
)
COLON_IN_TEXT = error(
    "colon-in-text",
    Wording(
        "Metnin içinde iki nokta var; YAML bunu yeni alan sanıyor.", "Metni tırnak içine alın: {example}"
    ),
    Wording("The text holds a colon, which YAML takes for a new field.", "Put the text in quotes: {example}"),
)
APOSTROPHE = error(
    "apostrophe-in-quotes",
    Wording("Tek tırnak içindeki metinde kesme işareti var.", "Metni çift tırnak içine alın: {example}"),
    Wording("A text in single quotes holds an apostrophe.", "Put the text in double quotes: {example}"),
)
TEXT_AFTER_QUOTES = error(
    "text-after-quotes",
    Wording("Kapanan tırnaktan sonra metin var.", "Değerin tamamını tırnak içine alın: {example}"),
    Wording("There is text after the closing quotation mark.", "Put the whole value in quotes: {example}"),
)
FORBIDDEN_START = error(
    "forbidden-first-character",
    Wording("Değer {character} ile başlayamaz.", "Değeri tırnak içine alın: {example}"),
    Wording("A value cannot start with {character}.", "Put the value in quotes: {example}"),
)
QUOTE_OPEN = error(
    "quote-not-closed",
    Wording("Açılan tırnak kapanmamış.", "Metnin sonuna aynı tırnağı koyun."),
    Wording("A quotation mark is not closed.", "Put the same mark at the end of the text."),
)
BRACKET_OPEN = error(
    "bracket-not-closed",
    Wording(
        "Açılan köşeli ya da süslü ayraç kapanmamış ya da araya virgül konmamış.",
        "Ayracı kapatın: [a, b] ya da {{2024: 5}}",
    ),
    Wording("A bracket or brace is not closed, or a comma is missing.", "Close it: [a, b] or {{2024: 5}}"),
)
INDENTATION = error(
    "indentation",
    Wording("Girinti üstteki satırlara uymuyor.", "Aynı düzeydeki alanları aynı sütundan başlatın."),
    Wording("The indentation does not fit the lines above.", "Start fields of one level in the same column."),
)
COLON_MISSING = error(
    "colon-missing",
    Wording("Alan adından sonra iki nokta ve boşluk yok.", "`alan: değer` biçiminde yazın."),
    Wording("There is no colon and space after the field's name.", "Write `field: value`."),
)
SYNTAX = error(
    "yaml-syntax",
    Wording(
        "Bu satır YAML olarak okunamıyor.",
        "Üstündeki satırın girintisine, tırnaklarına ve iki noktalarına bakın.",
    ),
    Wording(
        "This line cannot be read as YAML.", "Look at the indentation, quotes and colons of the lines above."
    ),
)
ESCAPE = error(
    "unknown-escape",
    Wording(
        "Çift tırnak içinde `\\` ile başlayan bilinmeyen bir dizi var.",
        "Metni tek tırnak içine alın ya da `\\\\` yazın.",
    ),
    Wording("There is an unknown escape after `\\` in double quotes.", "Use single quotes or write `\\\\`."),
)
ANCHOR = error(
    "anchor-refused",
    Wording(
        "`&` ile başlayan değer (çapa) kullanılamaz.",
        "Metinse tırnak içine alın; yoksa değeri her yere yazın.",
    ),
    Wording(
        "A value that starts with `&` (an anchor) is refused.",
        "Quote it if it is text; else write the value out.",
    ),
)
ALIAS = error(
    "alias-refused",
    Wording(
        "`*` ile başlayan değer (başvuru) kullanılamaz.",
        "Metinse tırnak içine alın; yoksa değeri her yere yazın.",
    ),
    Wording(
        "A value that starts with `*` (an alias) is refused.",
        "Quote it if it is text; else write the value out.",
    ),
)
TAG = error(
    "tag-refused",
    Wording(
        "`!` ile başlayan değer (etiket) kullanılamaz.", "Metinse tırnak içine alın; yoksa etiketi silin."
    ),
    Wording(
        "A value that starts with `!` (a tag) is refused.", "Quote it if it is text; else delete the tag."
    ),
)
MERGE_KEY = error(
    "merge-key-refused",
    Wording("`<<` anahtarı kullanılamaz.", "Alanları tek tek yazın."),
    Wording("The key `<<` is refused.", "Write the fields out."),
)
DIRECTIVE = error(
    "directive-refused",
    Wording("`%` ile başlayan yönerge satırı kullanılamaz.", "Satırı silin."),
    Wording("A directive line that starts with `%` is refused.", "Delete the line."),
)
SEVERAL_DOCUMENTS = error(
    "several-documents",
    Wording("Dosyada `---` ile ayrılmış birden çok belge var.", "Her sayfayı kendi dosyasına koyun."),
    Wording("The file holds several documents separated by `---`.", "Put each page into a file of its own."),
)
DUPLICATE_KEY = error(
    "duplicate-key",
    Wording("“{key}” alanı iki kez yazılmış (ilki: {related}).", "Birini silin."),
    Wording("The field “{key}” is written twice (first: {related}).", "Delete one of them."),
)
COMPLEX_KEY = error(
    "complex-key",
    Wording("Alan adı bir liste ya da iç içe alan olamaz.", "Alan adını düz metin yazın."),
    Wording("A field's name cannot be a list or a mapping.", "Write the name as plain text."),
)
EMPTY_KEY = error(
    "empty-key",
    Wording("Alan adı boş.", "İki noktadan önce alanın adını yazın."),
    Wording("The field's name is empty.", "Write the field's name before the colon."),
)
EMPTY_VALUE = error(
    "empty-value",
    Wording(
        "“{key}” alanının değeri yazılmamış.",
        "Değeri yazın. Bilinmiyorsa ve alan boş değer kabul ediyorsa `null` yazın; yazılması zorunlu olmayan alanın "
        "satırını silebilirsiniz.",
    ),
    Wording(
        "The field “{key}” has no value.",
        "Write it. Where it is not known and the field allows it, write `null`; the line of a field that is optional "
        "may be deleted.",
    ),
)
CUT_BY_COMMENT = error(
    "text-cut-by-hash",
    Wording(
        "`#` işaretinden sonrası açıklama sayılıp atılıyor: “{lost}”.",
        "Metne aitse tırnak içine alın: {example}; açıklamaysa `#` işaretinden önce iki, sonra bir boşluk bırakın.",
    ),
    Wording(
        "What follows `#` is taken for a comment and dropped: “{lost}”.",
        "If it is text, quote it: {example}; if a comment, put two spaces before `#` and one after.",
    ),
)
TOO_DEEP = error(
    "nesting-too-deep",
    Wording("İç içe geçme {limit} düzeyi aşıyor.", "Ayraçları ve girintileri denetleyin."),
    Wording("Nesting is deeper than {limit} levels.", "Check brackets and indentation."),
)
TOO_MANY_VALUES = error(
    "too-many-values",
    Wording("Dosyada {limit} değerden fazlası var.", "Dosyayı bölün."),
    Wording("The file holds more than {limit} values.", "Split the file."),
)
TEXT_TOO_LONG = error(
    "text-too-long",
    Wording("Metin {limit} karakterden uzun; Excel hücresine sığmaz.", "Metni kısaltın."),
    Wording("The text is longer than {limit} characters; an Excel cell cannot hold it.", "Shorten the text."),
)
BAD_CHARACTER_IN_TEXT = error(
    "character-not-printable",
    Wording("Metinde basılamayan bir karakter var ({character}).", "Karakteri silin."),
    Wording("The text holds a character that cannot be printed ({character}).", "Delete the character."),
)
