"""What can be wrong with a narrative text as Markdown. What cannot be drawn is refused, never dropped."""

from __future__ import annotations

from dataclasses import replace

from izlence.diagnostic import Wording, error, warning
from izlence.read import file_rules, text_rules
from izlence.read.yaml_rules import TEXT_TOO_LONG

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
NOT_DRAWN = error(
    "markdown-not-drawn",
    Wording("Bu Markdown öğesi belgeye çizilemez: {what}.", "{hint}"),
    Wording("This Markdown construct cannot be drawn: {what_en}.", "{hint_en}"),
)
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
HEADING_TOO_DEEP = error(
    "heading-too-deep",
    Wording(
        "Başlık {written} düzeyinde; en derin düzey ### olabilir.", "### yazın ya da kalın metin kullanın."
    ),
    Wording("The heading is of level {written}; ### is the deepest.", "Write ### or use bold text."),
)
HEADING_SKIPS = error(
    "heading-skips-level",
    Wording("Başlık düzeyi atlanmış: üstündeki {before}, bu {written}.", "{right} yazın."),
    Wording("A level of headings is left out: {before} above, {written} here.", "Write {right}."),
)
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
LIST_ITEM_EMPTY = error(
    "list-item-empty",
    Wording("Liste maddesi boş.", "Maddeyi yazın ya da satırı silin."),
    Wording("The list item is empty.", "Write it or delete the line."),
)
LIST_NUMBERS = error(
    "list-number-differs",
    Wording(
        "Madde {written}. diye yazılmış, ama {printed}. diye basılırdı.",
        "Maddeleri sırayla numaralayın ya da hepsine 1. yazın; sıra atlanacaksa `{written}\\.` yazın.",
    ),
    Wording(
        "The item is written {written}. and would be printed {printed}.",
        "Number the items in order or write 1. before all of them; to leave numbers out, write `{written}\\.`.",
    ),
)
LIST_IN_TEXT = error(
    "list-in-text",
    Wording(
        "Paragrafın içinde `{written}.` ile başlayan satır numaralı liste sayılıyor.",
        "Liste değilse `{written}\\.` yazın; listeyse üstüne boş satır bırakın.",
    ),
    Wording(
        "A line in a paragraph that starts with `{written}.` is taken for a numbered list.",
        "Write `{written}\\.` if it is none; leave an empty line above it if it is.",
    ),
)
LIST_OF_ONE = warning(
    "list-of-one",
    Wording("Listede tek madde var.", "Liste değilse işaretten önce `\\` yazın: `{right}`"),
    Wording("The list has a single item.", "Write `\\` before the mark if it is no list: `{right}`"),
)
NESTED_TOO_DEEP = error(
    "list-too-deep",
    Wording("Liste ve alıntılar {limit} düzeyden fazla iç içe.", "İç içe geçmeyi azaltın."),
    Wording("Lists and quotations are more than {limit} deep.", "Use fewer levels."),
)
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
LINK_EMPTY = error(
    "link-empty",
    Wording("Bağlantının metni yok.", "`[metin](adres)` biçiminde yazın."),
    Wording("The link has no text.", "Write `[text](address)`."),
)
LINK_TITLE = error(
    "link-title",
    Wording("Bağlantının başlığı belgeye girmezdi: {written}", "Tırnaklı başlığı silin ya da metne yazın."),
    Wording("The link's title would be lost: {written}", "Delete it or write it into the text."),
)
DEFINITION_UNUSED = error(
    "link-definition-unused",
    Wording("`[{written}]:` satırına hiçbir yerde başvurulmuyor.", "Satırı silin ya da `[{written}]` yazın."),
    Wording("Nothing refers to the line `[{written}]:`.", "Delete it or write `[{written}]`."),
)
DEFINITION_TWICE = error(
    "link-definition-twice",
    Wording("`[{written}]:` iki kez yazılmış (ilki: {related}).", "Birini silin."),
    Wording("`[{written}]:` is written twice (first: {related}).", "Delete one of them."),
)
PLACEHOLDER_OPEN = error(
    "placeholder-not-closed",
    Wording("`{{{{` aynı satırda `}}}}` ile kapanmamış.", "`{{{{ total_cost }}}}` biçiminde yazın."),
    Wording("`{{{{` is not closed by `}}}}` on the same line.", "Write `{{{{ total_cost }}}}`."),
)
PLACEHOLDER_END = error(
    "placeholder-not-opened",
    Wording("`}}}}` var, ama önünde `{{{{` yok.", "`{{{{ total_cost }}}}` biçiminde yazın."),
    Wording("There is `}}}}` without `{{{{` before it.", "Write `{{{{ total_cost }}}}`."),
)
PLACEHOLDER_EMPTY = error(
    "placeholder-empty",
    Wording("`{{{{ }}}}` arasında ad yok.", "Bir ad yazın: `{{{{ total_cost }}}}`."),
    Wording("There is no name in `{{{{ }}}}`.", "Write one: `{{{{ total_cost }}}}`."),
)
PLACEHOLDER_IN_ADDRESS = error(
    "placeholder-in-address",
    Wording("Adreste ya da resim adında `{{{{` olamaz.", "Adresi olduğu gibi yazın."),
    Wording("An address or a picture's name cannot hold `{{{{`.", "Write the address out."),
)
NAME_REFUSED = error(
    "anchor-name-refused",
    Wording("`{{#{written}}}` bir ad olamaz.", "Küçük ASCII harf, rakam ve tire: `{{#gelir-tablosu}}`."),
    Wording(
        "`{{#{written}}}` is no name.", "Use small ASCII letters, digits and hyphens: `{{#gelir-tablosu}}`."
    ),
)
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
NAME_TWICE = error(
    "anchor-name-twice",
    Wording("“{written}” adı iki kez verilmiş (ilki: {related}).", "Birine başka ad verin."),
    Wording("The name “{written}” is given twice (first: {related}).", "Give one of them another name."),
)
FOOTNOTE_WITHOUT_TEXT = error(
    "footnote-without-text",
    Wording("`[^{written}]` dipnotunun metni yok.", "Bir satıra `[^{written}]: dipnotun metni` yazın."),
    Wording("The footnote `[^{written}]` has no text.", "Write a line `[^{written}]: the footnote's text`."),
)
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
FOOTNOTE_DEFINED_TWICE = error(
    "footnote-defined-twice",
    Wording("`[^{written}]:` dipnotu iki kez yazılmış (ilki: {related}).", "Birine başka ad verin."),
    Wording("The footnote `[^{written}]:` is written twice (first: {related}).", "Give one another name."),
)
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
FOOTNOTE_NESTED = error(
    "footnote-in-footnote",
    Wording("Dipnotun içinde dipnot olamaz.", "Metni dipnotun kendisine yazın."),
    Wording("A footnote cannot hold a footnote.", "Write the text into the footnote itself."),
)
FOOTNOTE_NAME = error(
    "footnote-name-refused",
    Wording(
        "`[^` ile bir dipnot başlıyor, ama adı okunamıyor.", "`[^1]` ya da `[^kaynak]` yazın; boşluk olmasın."
    ),
    Wording(
        "`[^` begins a footnote whose name cannot be read.", "Write `[^1]` or `[^source]`, without spaces."
    ),
)
PARAGRAPH_TOO_LONG = replace(
    TEXT_TOO_LONG,
    tr=Wording("Paragraf {limit} karakterden uzun.", "Boş bir satırla bölün."),
    en=Wording("The paragraph is longer than {limit} characters.", "Divide it with an empty line."),
)

_EMPTY = replace(
    text_rules.FILE_EMPTY,
    tr=replace(text_rules.FILE_EMPTY.tr, hint="Metni yazın ya da dosyayı silin."),
    en=replace(text_rules.FILE_EMPTY.en, hint="Write its text or delete the file."),
)
_NOT_TEXT = replace(
    text_rules.NOT_TEXT,
    tr=replace(text_rules.NOT_TEXT.tr, hint="Markdown metnini bu adla kaydedin."),
    en=replace(text_rules.NOT_TEXT.en, hint="Save the Markdown text under this name."),
)
_LINE_TOO_LONG = replace(
    text_rules.LINE_TOO_LONG,
    tr=replace(text_rules.LINE_TOO_LONG.tr, hint="Satırı Enter ile bölün; paragraf bölünmez."),
    en=replace(text_rules.LINE_TOO_LONG.en, hint="Break it with Enter; the paragraph stays one."),
)
FILE_TOO_LARGE = replace(
    file_rules.TOO_LARGE,
    tr=replace(file_rules.TOO_LARGE.tr, hint="Metni birkaç dosyaya bölün; her biri bir bölümün metnidir."),
    en=replace(file_rules.TOO_LARGE.en, hint="Divide the text into files, one for each section."),
)
# The same faults of bytes and letters as in a YAML file; only what to do about them differs.
OF_PROSE = {rule.name: rule for rule in (_EMPTY, _NOT_TEXT, _LINE_TOO_LONG)}
