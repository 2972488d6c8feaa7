"""What can be wrong with a tag of a Word template, told by the spot in Word where it stands."""

from __future__ import annotations

from izlence.diagnostic import Wording, error

UNCLOSED = error(
    "template-tag-unclosed",
    Wording(
        "{spot}: etiket kapanmamış: “{text}”.",
        "Etiketi `{{{{ … }}}}` ya da `{{% … %}}` biçiminde tamamlayın.",
    ),
    Wording("{spot}: a tag is not closed: “{text}”.", "Complete it as `{{{{ … }}}}` or `{{% … %}}`."),
)
"""Şablondaki her etiket kapanır.

Neden: Kapanmayan etiket belgeye olduğu gibi basılırdı.
"""
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
"""Her `for` ve `if` etiketinin bir sonu vardır.

Neden: Sonu olmayan bir döngünün neyi yinelediği belli olmaz.
"""
SYNTAX = error(
    "template-tag-syntax",
    Wording("{spot}: `{tag}` anlaşılmıyor.", "templates/README.md etiketlerin yazılışını gösterir."),
    Wording("{spot}: `{tag}` cannot be understood.", "templates/README.md shows how tags are written."),
)
"""Etiketler templates/README.md sayfasında gösterildiği gibi yazılır.

Neden: Anlaşılmayan etiketin yerine hiçbir şey konamaz.
"""
UNKNOWN_FIELD = error(
    "template-unknown-field",
    Wording("{spot}: `{tag}` içindeki “{name}” diye bir alan yok.", "{suggestion}"),
    Wording("{spot}: there is no field “{name}”, named in `{tag}`.", "{suggestion_en}"),
)
"""Etiketler planın var olan alanlarını anar.

Neden: Adı yanlış yazılmış bir alan belgede boş kalırdı.
"""
UNKNOWN_FILTER = error(
    "template-unknown-filter",
    Wording("{spot}: `{tag}` içindeki “{name}” diye bir süzgeç yok.", "Kullanılabilenler: {available}."),
    Wording("{spot}: there is no filter “{name}”, named in `{tag}`.", "There are: {available}."),
)
"""Yalnız bilinen süzgeçler kullanılır.

Neden: Bilinmeyen süzgeç metni değiştiremez; belgeye yanlış biçimde basılırdı.
"""
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
"""Yalnız bilinen etiketler kullanılır.

Neden: Bilinmeyen bir etiketin ne yapacağı belli değildir.
"""
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
"""Şablon hesap yapmaz, yalnız alanları yerleştirir.

Neden: Hesaplar tek bir yerde yapılır ve denetlenir; şablondaki bir hesap denetlenemeyen bir sayı basardı.
"""
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
"""Yalnız metin olan alanlar basılır.

Neden: Bir liste ya da kayıt doğrudan basılırsa belgede programın iç yazımı görünürdü.
"""
NOT_A_LIST = error(
    "template-not-a-list",
    Wording(
        "{spot}: `{tag}` bir liste değil; `for` ile dolaşılamaz.", "templates/README.md listeleri gösterir."
    ),
    Wording(
        "{spot}: `{tag}` is not a list; `for` cannot loop over it.", "templates/README.md shows the lists."
    ),
)
"""`for` yalnız listeleri dolaşır.

Neden: Liste olmayan bir alan yinelenemez.
"""
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
"""Her sayfada bulunmayan alanlar `if` içine alınır.

Neden: Alanı olmayan sayfada boş bir satır ya da başlık kalırdı.
"""
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
"""Satırı ya da hücreyi yineleyen etiket tek başına durur.

Neden: Etiketin yanındaki metin etiketle birlikte kaybolurdu.
"""
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
"""Müdürlük sayfaları yalnız kendi alanlarını kullanır.

Neden: Değişmeyen müdürlüklerin sayfaları yeniden çizilmez; başka yerden alınan bir alan eski kalabilirdi.
"""
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
"""Metin bölümleri kendi paragrafında `{{p … }}` ile basılır.

Neden: Paragraflardan oluşan bir bölüm bir cümlenin içine sığmaz.
"""
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
"""`anchor` bir bölümün, tablonun ya da başlığın kendisini alır.

Neden: Yer işareti olmayan bir şeye bağlantı verilemez.
"""
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
"""Yinelenen sütunların sayısı başlık satırından bilinir.

Neden: Sütun sayısı bilinmeden tablonun genişliği bölüştürülemez.
"""
