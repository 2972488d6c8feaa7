"""What can be wrong with colons, quotation marks, brackets and signs."""

from __future__ import annotations

from dataclasses import replace

from izlence.diagnostic import Wording, error

COLON_IN_TEXT = error(
    "colon-in-text",
    Wording(
        "Metnin içinde iki nokta var; YAML bunu yeni alan sanıyor.", "Metni tırnak içine alın: {example}"
    ),
    Wording("The text holds a colon, which YAML takes for a new field.", "Put the text in quotes: {example}"),
)
"""İçinde iki nokta geçen metin tırnak içine alınır.

Neden: İki nokta ve ardından gelen boşluk, dosyada yeni bir alan başlatır. Tırnak, metnin bütün olduğunu söyler.

Uygun::

    # halkla-iliskiler/PH4.4.1.yaml
    title: "Hizmet: su ve kanal işlerini zamanında bitirmek"

Uygun değil::

    # halkla-iliskiler/PH4.4.1.yaml
    title: Hizmet: su ve kanal işlerini zamanında bitirmek
"""
APOSTROPHE = error(
    "apostrophe-in-quotes",
    Wording("Tek tırnak içindeki metinde kesme işareti var.", "Metni çift tırnak içine alın: {example}"),
    Wording("A text in single quotes holds an apostrophe.", "Put the text in double quotes: {example}"),
)
"""Kesme işareti bulunan metin çift tırnak içine alınır.

Neden: Tek tırnakla başlayan metin ilk kesme işaretinde bitmiş sayılır. Tırnaksız yazmak da olur.

Uygun::

    # halkla-iliskiler/PH4.4.1.yaml
    title: "Belediye'nin işlerini duyurmak"

Uygun değil::

    # halkla-iliskiler/PH4.4.1.yaml
    title: 'Belediye'nin işlerini duyurmak'
"""
TEXT_AFTER_QUOTES = error(
    "text-after-quotes",
    Wording("Kapanan tırnaktan sonra metin var.", "Değerin tamamını tırnak içine alın: {example}"),
    Wording("There is text after the closing quotation mark.", "Put the whole value in quotes: {example}"),
)
"""Tırnakla başlayan değerin tamamı tırnak içindedir.

Neden: Bir sözü tırnaklı olan metin, tırnak kapanınca bitmiş sayılır ve kalanı okunamaz.

Uygun::

    # halkla-iliskiler/PH4.4.1.yaml
    title: '"Bilgi amaçlı" çağrıları azaltmak'

Uygun değil::

    # halkla-iliskiler/PH4.4.1.yaml
    title: "Bilgi amaçlı" çağrıları azaltmak
"""
TEXT_AFTER_BRACKET = error(
    "text-after-bracket",
    Wording(
        "Kapanan ayraçtan sonra metin var.",
        "Değer bir metinse tamamını tırnak içine alın: {example}; değilse ayraçtan sonrasını silin.",
    ),
    Wording(
        "There is text after the closing bracket.",
        "If the value is a text, put all of it in quotes: {example}; if not, delete what follows the bracket.",
    ),
)
"""Köşeli ya da süslü ayraçla başlayan metin tırnak içine alınır.

Neden: Değerin başındaki köşeli ayraç bir liste, süslü ayraç alanlar başlatır; ayraç kapanınca değer bitmiş sayılır ve kalanı
okunamaz.

Uygun::

    # halkla-iliskiler/PH4.4.1.yaml
    title: "[Yeni] hizmet binalarını açmak"

Uygun değil::

    # halkla-iliskiler/PH4.4.1.yaml
    title: [Yeni] hizmet binalarını açmak
"""
TEXT_BESIDE_SIGN = error(
    "text-beside-sign",
    Wording(
        "{character} işaretinden sonra aynı satırda metin var.",
        "Metni bir alt satıra, girintili yazın; işaret metnin parçasıysa metni tırnak içine alın: {example}",
    ),
    Wording(
        "There is text on the same line after the sign {character}.",
        "Write the text on the next line, indented; if the sign is part of it, put it in quotes: {example}",
    ),
)
"""`>-` ya da `|` ile başlayan metin bir alt satırda durur.

Neden: Bu işaretler metnin alttaki satırlarda olduğunu söyler; işaretin yanına yazılan metin okunamaz.

Uygun::

    # halkla-iliskiler/PH4.4.1.yaml
    title: >-
      İş arayanları iş verenlerle buluşturmak

Uygun değil::

    # halkla-iliskiler/PH4.4.1.yaml
    title: > İş arayanları iş verenlerle buluşturmak
"""
FORBIDDEN_START = error(
    "forbidden-first-character",
    Wording("Değer {character} ile başlayamaz.", "Değeri tırnak içine alın: {example}"),
    Wording("A value cannot start with {character}.", "Put the value in quotes: {example}"),
)
"""%, @ ya da ` ile başlayan metin tırnak içine alınır.

Neden: Bu işaretlerin dosya biçiminde başka anlamı vardır; tırnaksız yazılınca satır okunamaz. En sık rastlanan yer
birimdir: unit: "%".

Uygun::

    # halkla-iliskiler/PH4.4.1.yaml
    title: "%50 artışla istihdamı büyütmek"

Uygun değil::

    # halkla-iliskiler/PH4.4.1.yaml
    title: %50 artışla istihdamı büyütmek
"""
QUOTE_OPEN = error(
    "quote-not-closed",
    Wording("Açılan tırnak kapanmamış.", "Metnin sonuna aynı tırnağı koyun."),
    Wording("A quotation mark is not closed.", "Put the same mark at the end of the text."),
)
"""Açılan tırnak kapanır.

Neden: Kapanmayan tırnak, altındaki satırları da metnin içine alır; dosyanın kalanı okunamaz.

Uygun::

    # halkla-iliskiler/PH4.4.1.yaml
    title: "İş arayanları iş verenlerle buluşturmak"

Uygun değil::

    # halkla-iliskiler/PH4.4.1.yaml
    title: "İş arayanları iş verenlerle buluşturmak
"""
BRACKET_OPEN = error(
    "bracket-not-closed",
    Wording(
        "Açılan köşeli ya da süslü ayraç kapanmamış ya da araya virgül konmamış.",
        "Ayracı kapatın: [a, b] ya da {{2024: 5}}",
    ),
    Wording("A bracket or brace is not closed, or a comma is missing.", "Close it: [a, b] or {{2024: 5}}"),
)
"""Açılan ayraç kapanır, içindekiler virgülle ayrılır.

Neden: Kapanmayan bir ayraç ya da unutulan bir virgül, satırın kalanını okunmaz kılar.

Uygun::

    # halkla-iliskiler/PH4.4.1.yaml
    indicators:
      - code: PG4.4.1.1
        name: Kişi sayısı
        unit: kişi
        values: {2022: 1102, 2023-H1: 196, 2024: 500}

Uygun değil::

    # halkla-iliskiler/PH4.4.1.yaml
    indicators:
      - code: PG4.4.1.1
        name: Kişi sayısı
        unit: kişi
        values: {2022: 1102, 2023-H1: 196, 2024: 500
"""
BRACKET_OPEN_AT = replace(
    BRACKET_OPEN,
    tr=replace(BRACKET_OPEN.tr, hint="Şöyle yazın: {example}"),
    en=replace(BRACKET_OPEN.en, hint="Write it so: {example}"),
)
BRACKET_NOT_OPENED = error(
    "bracket-not-opened",
    Wording("Değerlerin başında süslü ya da köşeli ayraç yok.", "Şöyle yazın: {example}"),
    Wording("There is no opening brace or bracket before the values.", "Write it so: {example}"),
)
"""Dönemlere göre değerler süslü ayraç içine yazılır.

Neden: Başındaki ayraç unutulursa ya da yuvarlak ayraç kullanılırsa satır tek bir metin sanılır ve okunamaz.

Uygun::

    # halkla-iliskiler/PH4.4.1.yaml
    indicators:
      - code: PG4.4.1.1
        name: Kişi sayısı
        unit: kişi
        values: {2022: 1102, 2023-H1: 196, 2024: 500}

Uygun değil::

    # halkla-iliskiler/PH4.4.1.yaml
    indicators:
      - code: PG4.4.1.1
        name: Kişi sayısı
        unit: kişi
        values: 2022: 1102, 2023-H1: 196, 2024: 500}
"""
COLON_MISSING = error(
    "colon-missing",
    Wording("Alan adından sonra iki nokta ve boşluk yok.", "`alan: değer` biçiminde yazın."),
    Wording("There is no colon and space after the field's name.", "Write `field: value`."),
)
"""Alan adından sonra iki nokta ve bir boşluk gelir.

Neden: Satırın hangi alan olduğunu iki nokta söyler; boşluk olmadan yazılan iki nokta metnin parçası sayılır.

Uygun::

    # halkla-iliskiler/PH4.4.1.yaml
    title: İş arayanları iş verenlerle buluşturmak
    objective: H4.4

Uygun değil::

    # halkla-iliskiler/PH4.4.1.yaml
    title İş arayanları iş verenlerle buluşturmak
    objective: H4.4
"""
COLON_MISSING_AT = replace(
    COLON_MISSING,
    tr=replace(COLON_MISSING.tr, hint="Şöyle yazın: `{example}`"),
    en=replace(COLON_MISSING.en, hint="Write it so: `{example}`"),
)
COLON_MISSING_BEFORE = replace(
    COLON_MISSING,
    tr=replace(
        COLON_MISSING.tr,
        hint="Bir alansa şöyle yazın: `{example}`; üstteki metnin devamıysa o metni tırnak içine alın ya da `>-` altına yazın.",
    ),
    en=replace(
        COLON_MISSING.en,
        hint="If it is a field, write it so: `{example}`; if the text above goes on, put that text in quotes or below `>-`.",
    ),
)
COLON_MISSING_BELOW_TEXT = replace(
    COLON_MISSING,
    tr=replace(
        COLON_MISSING.tr,
        hint="“{above}” alanının metniyse satırın başına {spaces} boşluk koyun: `{indented}`; ayrı bir alansa şöyle yazın: "
        "`{example}`",
    ),
    en=replace(
        COLON_MISSING.en,
        hint="If the text of “{above}” goes on, begin the line with {spaces} spaces: `{indented}`; if it is a field, write it so: "
        "`{example}`",
    ),
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
"""Dosyanın her satırı okunabilmelidir.

Neden: Okunamayan bir satırdan sonrası anlaşılamaz. Bu bulgu, nedeni daha açık söylenemediğinde verilir; çoğunlukla bir üst
satırda tırnak, ayraç ya da iki nokta eksiktir.

Uygun::

    # halkla-iliskiler/PH4.4.1.yaml
    title: İş arayanları iş verenlerle buluşturmak

Uygun değil::

    # halkla-iliskiler/PH4.4.1.yaml
    title: |9z
      İş arayanları iş verenlerle buluşturmak
"""
ESCAPE = error(
    "unknown-escape",
    Wording(
        "Çift tırnak içinde `\\` ile başlayan bilinmeyen bir dizi var.",
        "Metni tek tırnak içine alın ya da `\\\\` yazın.",
    ),
    Wording("There is an unknown escape after `\\` in double quotes.", "Use single quotes or write `\\\\`."),
)
"""Çift tırnak içinde ters bölü işareti yazılmaz.

Neden: Çift tırnak içindeki ters bölü (\\) ardındaki harfle birlikte özel bir karakter sayılır; klasör yollarında metni bozar.

Uygun::

    # halkla-iliskiler/PH4.4.1.yaml
    title: 'Arşivi C:\\yol klasöründen sunucuya taşımak'

Uygun değil::

    # halkla-iliskiler/PH4.4.1.yaml
    title: "Arşivi C:\\yol klasöründen sunucuya taşımak"
"""
