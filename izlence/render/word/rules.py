"""What can be wrong with a Word template, told by the spot in Word where it stands."""

from __future__ import annotations

from izlence.diagnostic import Wording, error, warning

UNREADABLE = error(
    "template-unreadable",
    Wording(
        "Şablon bir Word belgesi olarak açılamadı ({reason}).",
        "Dosyayı Word'de açıp .docx olarak yeniden kaydedin.",
    ),
    Wording(
        "The template does not open as a Word document ({reason}).",
        "Open it in Word and save it as .docx again.",
    ),
)
DANGEROUS = error(
    "template-dangerous-part",
    Wording(
        "Şablonda izin verilmeyen bir bölüm var: {what}.",
        "Makroyu, dış bağlantıyı ya da gömülü nesneyi kaldırın.",
    ),
    Wording(
        "The template holds a part that is not allowed: {what}.",
        "Remove the macro, external link or embedded object.",
    ),
)
UNCLOSED = error(
    "template-tag-unclosed",
    Wording(
        "{spot}: etiket kapanmamış: “{text}”.",
        "Etiketi `{{{{ … }}}}` ya da `{{% … %}}` biçiminde tamamlayın.",
    ),
    Wording("{spot}: a tag is not closed: “{text}”.", "Complete it as `{{{{ … }}}}` or `{{% … %}}`."),
)
UNBALANCED = error(
    "template-tag-unbalanced",
    Wording(
        "{spot}: `{tag}` etiketinin eşi yok.",
        "Her `for` ve `if` aynı düzeyde `endfor` ve `endif` ile kapanır.",
    ),
    Wording(
        "{spot}: the tag `{tag}` has no counterpart.",
        "Each `for` and `if` ends with `endfor` or `endif` on the same level.",
    ),
)
SYNTAX = error(
    "template-tag-syntax",
    Wording("{spot}: `{tag}` anlaşılmıyor.", "templates/README.md etiketlerin yazılışını gösterir."),
    Wording("{spot}: `{tag}` cannot be understood.", "templates/README.md shows how tags are written."),
)
UNKNOWN_FIELD = error(
    "template-unknown-field",
    Wording("{spot}: `{tag}` içindeki “{name}” diye bir alan yok.", "{suggestion}"),
    Wording("{spot}: there is no field “{name}”, named in `{tag}`.", "{suggestion_en}"),
)
UNKNOWN_FILTER = error(
    "template-unknown-filter",
    Wording("{spot}: `{tag}` içindeki “{name}” diye bir süzgeç yok.", "Kullanılabilenler: {available}."),
    Wording("{spot}: there is no filter “{name}”, named in `{tag}`.", "There are: {available}."),
)
UNKNOWN_TAG = error(
    "template-unknown-tag",
    Wording(
        "{spot}: `{tag}` bilinen bir etiket değil.",
        "Kullanılabilenler: for, if, elif, else, endfor, endif, colspan, anchor, endanchor.",
    ),
    Wording(
        "{spot}: `{tag}` is not a known tag.",
        "There are: for, if, elif, else, endfor, endif, colspan, anchor, endanchor.",
    ),
)
FORBIDDEN = error(
    "template-forbidden-expression",
    Wording(
        "{spot}: `{tag}` şablonda izin verilmeyen bir işlem içeriyor.",
        "Şablon yalnız alanları yerleştirir; hesap ve çağrı yapmaz.",
    ),
    Wording(
        "{spot}: `{tag}` does what a template may not.",
        "A template only places fields; it neither computes nor calls.",
    ),
)
NOT_PRINTABLE = error(
    "template-not-a-text",
    Wording(
        "{spot}: `{tag}` bir metin değil, {kind}; yazdırılamaz.", "Bir alanını yazın ya da `for` ile dolaşın."
    ),
    Wording(
        "{spot}: `{tag}` is no text but {kind} and cannot be printed.",
        "Name one of its fields or loop over it with `for`.",
    ),
)
NOT_A_LIST = error(
    "template-not-a-list",
    Wording(
        "{spot}: `{tag}` bir liste değil; `for` ile dolaşılamaz.", "templates/README.md listeleri gösterir."
    ),
    Wording(
        "{spot}: `{tag}` is not a list; `for` cannot loop over it.", "templates/README.md shows the lists."
    ),
)
MAY_BE_MISSING = error(
    "template-field-may-be-missing",
    Wording(
        "{spot}: “{name}” her sayfada bulunmaz.",
        "Öncesine `{{%p if {name} %}}`, sonrasına `{{%p endif %}}` koyun.",
    ),
    Wording(
        "{spot}: “{name}” is not there on every page.",
        "Put `{{%p if {name} %}}` before and `{{%p endif %}}` after it.",
    ),
)
FIELD_NOT_PLACED = error(
    "template-field-not-placed",
    Wording("Şablonda “{name}” için yer yok; belgeye girmezdi.", "Etiketi şablona koyun: {example}"),
    Wording(
        "The template has no place for “{name}”; it would be left out of the document.",
        "Place its tag: {example}",
    ),
)
COLUMNS_DIFFER = error(
    "template-columns-differ",
    Wording(
        "{spot}: başlık ile satırlar aynı sütunlara oturmuyor.",
        "Bir sütunu taşırken başlığındaki ve bütün satırlarındaki hücresini birlikte taşıyın.",
    ),
    Wording(
        "{spot}: the headings and the rows do not stand over the same columns.",
        "When you move a column, move its cell in the heading and in every row.",
    ),
)
FIGURES_TOO_WIDE = warning(
    "figures-too-wide",
    Wording(
        "{columns} dönem sütununa {characters} karakterlik sayılar sığmıyor; Word sayıyı iki satıra böler.",
        "program.yaml içinde daha az dönem gösterin, birimi büyütün (bin, milyon) ya da şablonda yazıyı küçültün.",
    ),
    Wording(
        "Figures of {characters} characters do not fit into {columns} columns of periods; Word breaks them over two lines.",
        "Show fewer periods in program.yaml, use a larger unit, or make the text smaller in the template.",
    ),
)
STYLE_MISSING = error(
    "template-style-missing",
    Wording(
        "Şablonda kullanılan “{name}” biçemi (style) tanımlı değil.",
        "Biçemi Word'de yeniden oluşturun ya da özgün şablondan kopyalayın.",
    ),
    Wording(
        "The style “{name}” that the template uses is not defined.",
        "Make the style again in Word or copy it from the original template.",
    ),
)
TEXTS_NOT_PRINTED = error(
    "template-leaves-out-texts",
    Wording(
        "Bu şablonla üretilen belge planın şu metinlerini içermiyor: {texts}.",
        "Her satır türünde (`if`/`else`) alanın etiketi durmalı; şablona dokunulmadıysa bu bizim hatamız, bildirin.",
    ),
    Wording(
        "The document built with this template lacks these texts of the plan: {texts}.",
        "Each kind of row (`if`/`else`) needs the field's tag; if the template was not touched this is our bug, please report it.",
    ),
)
NOT_ALONE = error(
    "template-tag-not-alone",
    Wording(
        "{spot}: `{tag}` bulunduğu paragrafta, hücrede ya da satırda tek başına durmalı.",
        "Yanındaki metni başka yere taşıyın.",
    ),
    Wording(
        "{spot}: `{tag}` must stand alone in its paragraph, cell or row.",
        "Move the text beside it elsewhere.",
    ),
)
SECTION_LOST = error(
    "template-section-lost",
    Wording(
        "{spot}: `{tag}` etiketinin paragrafı bir bölüm sonu taşıyor; etiketle birlikte o da kaybolurdu.",
        "Bölüm sonunu, etiketten ayrı boş bir paragrafa koyun.",
    ),
    Wording(
        "{spot}: the paragraph of `{tag}` carries a section break, which would vanish with it.",
        "Put the section break into an empty paragraph of its own.",
    ),
)
NOT_IN_DIRECTORATE = error(
    "template-directorate-stands-alone",
    Wording(
        "{spot}: `{tag}` müdürlüğün dışından “{name}” alanını kullanıyor; müdürlük sayfaları birbirinden bağımsız üretilir.",
        "Müdürlük döngüsünün içinde yalnız onun alanları, `loop.first` ve belgenin metinleri kullanılabilir.",
    ),
    Wording(
        "{spot}: `{tag}` uses “{name}” from outside the directorate, whose pages are drawn on their own.",
        "Inside the loop over directorates there are its own fields, `loop.first` and the document's texts.",
    ),
)
NOT_A_BLOCK = error(
    "template-not-a-block",
    Wording(
        "{spot}: `{tag}` yanlış yazılmış: {kind} {fitting} ile basılır.",
        "Etiketi öyle yazın; `{{{{p … }}}}` kendi paragrafında tek başına durur.",
    ),
    Wording(
        "{spot}: `{tag}` is written wrongly: {kind} is printed with {fitting}.",
        "Write it so; `{{{{p … }}}}` stands alone in its paragraph.",
    ),
)
NOT_AN_ANCHOR = error(
    "template-not-an-anchor",
    Wording(
        "{spot}: `{tag}` için yer işareti yok.",
        "`anchor` bir bölümün, müdürlüğün, hedefin, tablonun ya da başlığın kendisini alır.",
    ),
    Wording(
        "{spot}: there is no bookmark for `{tag}`.",
        "`anchor` takes a chapter, section, directorate, target, table or caption itself.",
    ),
)
OFFICIAL_LOOK_MISSING = error(
    "template-official-look-missing",
    Wording(
        "Şablonda resmî tabloların örneği yok ya da eksik: {missing}.",
        "İlk satırında `{{%tr official %}}` yazan örnek tabloyu özgün şablondan kopyalayın.",
    ),
    Wording(
        "The template lacks the sample of official tables or a part of it: {missing}.",
        "Copy the table whose first row says `{{%tr official %}}` from the original template.",
    ),
)
COLUMNS_UNKNOWN = error(
    "template-columns-unknown",
    Wording(
        "{spot}: yinelenen sütunların sayısı bilinemiyor.",
        "Başlık satırında sütunları `{{%tc for … in ….headings %}}` ile yineleyin.",
    ),
    Wording(
        "{spot}: the number of repeated columns cannot be known.",
        "Repeat columns in the header row with `{{%tc for … in ….headings %}}`.",
    ),
)
