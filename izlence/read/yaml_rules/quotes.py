"""Quotation marks, and texts that need them."""

from __future__ import annotations

from izlence.diagnostic import Wording, error

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
