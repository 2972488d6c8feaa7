"""What can be wrong with a Word template as a whole, and with what it prints."""

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
"""Word şablonu Word'de açılabilen bir belgedir.

Neden: Bozuk bir şablondan belge üretilemez.
"""
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
"""Şablonda makro, dış bağlantı ve gömülü nesne bulunmaz.

Neden: Bunlar üretilen belgeye geçer; belgeyi açan kişinin bilgisayarında çalışabilir ya da dışarıya bağlanabilirdi.
"""
FIELD_NOT_PLACED = error(
    "template-field-not-placed",
    Wording("Şablonda “{name}” için yer yok; belgeye girmezdi.", "Etiketi şablona koyun: {example}"),
    Wording(
        "The template has no place for “{name}”; it would be left out of the document.",
        "Place its tag: {example}",
    ),
)
"""Planın her alanının şablonda bir yeri vardır.

Neden: Şablonda yeri olmayan bir alan belgeye sessizce girmeden kalırdı.
"""
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
"""Tablonun başlığı ile satırları aynı sütunlara oturur.

Neden: Kayan bir sütunda sayı yanlış yılın altında basılırdı.
"""
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
"""Sayılar sütunlarına sığar.

Neden: Word, sığmayan sayıyı iki satıra böler; okur onu yanlış okuyabilir.
"""
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
"""Şablonun kullandığı biçemler tanımlıdır.

Neden: Tanımsız biçem, metnin beklenmedik bir yazı tipiyle basılmasına yol açar.
"""
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
"""Üretilen belge planın bütün metinlerini içerir.

Neden: Program yazdığı belgeyi geri okur; eksik bir metin varsa belgeyi vermez, hangi metnin eksik olduğunu söyler.
"""
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
"""Etiketin paragrafı bölüm sonu taşımaz.

Neden: Etiket silinirken bölüm sonu da silinir; sayfanın yönü ve üst bilgisi bozulurdu.
"""
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
"""Şablonda resmî tabloların bir örneği vardır.

Neden: Rehberdeki tabloların görünüşü bu örnekten alınır.
"""
