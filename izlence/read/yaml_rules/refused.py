"""What YAML allows and a plan does not, because nobody can review it in a diff."""

from __future__ import annotations

from izlence.diagnostic import Wording, error

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
"""Değer `&` ile başlamaz.

Neden: Tırnaksız `&`, dosya biçiminde bir değere ad verir (çapa) ve belgeye basılmaz; metnin ilk sözü sessizce kaybolurdu.

Uygun::

    # halkla-iliskiler/PH4.4.1.yaml
    title: "& işaretiyle başlayan bir metin"

Uygun değil::

    # halkla-iliskiler/PH4.4.1.yaml
    title: &işaret ile başlayan bir metin
"""
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
"""Değer `*` ile başlamaz.

Neden: Tırnaksız `*`, dosya biçiminde başka bir değere başvurudur; metnin kendisi kaybolurdu.

Uygun::

    # halkla-iliskiler/PH4.4.1.yaml
    title: "*yol"

Uygun değil::

    # halkla-iliskiler/PH4.4.1.yaml
    title: *yol
"""
TAG = error(
    "tag-refused",
    Wording(
        "`!` ile başlayan değer (etiket) kullanılamaz.", "Metinse tırnak içine alın; yoksa etiketi silin."
    ),
    Wording(
        "A value that starts with `!` (a tag) is refused.", "Quote it if it is text; else delete the tag."
    ),
)
"""Değer `!` ile başlamaz.

Neden: Tırnaksız `!`, dosya biçiminde değerin türünü söyler (etiket) ve belgeye basılmaz.

Uygun::

    # halkla-iliskiler/PH4.4.1.yaml
    title: "!önemli yolları yenilemek"

Uygun değil::

    # halkla-iliskiler/PH4.4.1.yaml
    title: !önemli yolları yenilemek
"""
MERGE_KEY = error(
    "merge-key-refused",
    Wording("`<<` anahtarı kullanılamaz.", "Alanları tek tek yazın."),
    Wording("The key `<<` is refused.", "Write the fields out."),
)
"""`<<` alanı kullanılmaz.

Neden: `<<`, bir yerin alanlarını başka bir yere gizlice ekler; dosyaya bakan kişi neyin basılacağını göremez.

Uygun::

    # institution.yaml
    name: Örnek Belediyesi

Uygun değil::

    # institution.yaml
    <<: {currency: TL}
"""
DIRECTIVE = error(
    "directive-refused",
    Wording("`%` ile başlayan yönerge satırı kullanılamaz.", "Satırı silin."),
    Wording("A directive line that starts with `%` is refused.", "Delete the line."),
)
"""`%` ile başlayan satır yazılmaz.

Neden: Satır başındaki `%`, dosya biçimine verilen bir yönergedir; plan dosyalarında gerekmez ve okumayı değiştirebilir.

Uygun::

    # institution.yaml (tamamı)
    name: Örnek Belediyesi

Uygun değil::

    # institution.yaml (tamamı)
    %YAML 1.1
    ---
    name: Örnek Belediyesi
"""
SEVERAL_DOCUMENTS = error(
    "several-documents",
    Wording("Dosyada `---` ile ayrılmış birden çok belge var.", "Her sayfayı kendi dosyasına koyun."),
    Wording("The file holds several documents separated by `---`.", "Put each page into a file of its own."),
)
"""Bir dosyada tek bir sayfa bulunur.

Neden: `---` satırı dosyayı ikiye böler; ikinci parça belgeye girmezdi. Her sayfa kendi dosyasında durur.

Uygun::

    # institution.yaml (tamamı)
    name: Örnek Belediyesi
    currency: TL

Uygun değil::

    # institution.yaml (tamamı)
    name: Örnek Belediyesi
    ---
    currency: TL
"""
COMPLEX_KEY = error(
    "complex-key",
    Wording("Alan adı bir liste ya da iç içe alan olamaz.", "Alan adını düz metin yazın."),
    Wording("A field's name cannot be a list or a mapping.", "Write the name as plain text."),
)
"""Alan adı düz bir metindir.

Neden: Ayraçla başlayan bir satır alan adı sanılabilir; listelerin ve iç içe alanların adı olmaz.

Uygun::

    # institution.yaml
    currency: TL

Uygun değil::

    # institution.yaml
    {currency: TL}: TL
"""
