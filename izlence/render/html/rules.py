"""What can be wrong with the files of the web page's template."""

from __future__ import annotations

from izlence.diagnostic import Wording, error

BROKEN_PAGE = error(
    "web-page-template-broken",
    Wording(
        "Web sayfasının şablonu okunamıyor: {reason}",
        "Jinja etiketlerini düzeltin; açılan her {% … %} kapanmalıdır.",
    ),
    Wording(
        "The template of the web page cannot be read: {reason}",
        "Mend the Jinja tags; each {% … %} that opens must close.",
    ),
)
"""Web sayfasının şablonu okunabilir.

Neden: Kapanmamış bir etiket sayfanın tamamını üretilemez kılar.
"""
UNKNOWN_NAME = error(
    "web-page-unknown-name",
    Wording("Web sayfasının şablonunda “{name}” diye bir ad yok.", "Yazılabilecek adlar: {known}."),
    Wording(
        "There is no name “{name}” for the template of the web page.", "Names that may be written: {known}."
    ),
)
"""Web şablonu yalnız bilinen adları kullanır.

Neden: Bilinmeyen bir adın yerine sayfada boşluk kalırdı.
"""
MISSING_PLACE = error(
    "web-page-missing-place",
    Wording(
        "Web sayfasının şablonunda “{name}” için yer yok.",
        "Olması gereken yere {{{{ {name} }}}} yazın; yoksa planın metni sayfaya geçmez.",
    ),
    Wording(
        "The template of the web page has no place for “{name}”.",
        "Write {{{{ {name} }}}} where it belongs; without it text of the plan would be lost.",
    ),
)
"""Web şablonunda planın her bölümünün bir yeri vardır.

Neden: Yeri olmayan bölüm sayfaya sessizce girmeden kalırdı.
"""
BROKEN_WORDS = error(
    "web-page-words-broken",
    Wording(
        "Web sayfasının sözleri okunamıyor: {reason}",
        'words.json, her dil için bir sözlük içerir: {{"tr": {{…}}}}.',
    ),
    Wording(
        "The words of the web page cannot be read: {reason}",
        'words.json holds one mapping for each language: {{"tr": {{…}}}}.',
    ),
)
"""words.json okunabilir bir JSON dosyasıdır.

Neden: Sayfadaki düğmelerin ve başlıkların sözleri bu dosyadan gelir.
"""
MISSING_WORD = error(
    "web-page-missing-word",
    Wording(
        "Web sayfasının “{language}” sözlerinde “{name}” eksik.",
        "words.json dosyasında “{name}” için bir söz yazın.",
    ),
    Wording(
        "The words of the web page in “{language}” lack “{name}”.",
        "Write a wording for “{name}” in words.json.",
    ),
)
"""words.json her dilde bütün sözleri içerir.

Neden: Eksik bir söz, sayfada boş bir düğme bırakırdı.
"""
ENDS_TOO_EARLY = error(
    "web-page-ends-too-early",
    Wording(
        "Bu dosyada “{tag}” yazamaz: sayfada kalanı düz yazı olarak görünür.",
        "“{tag}” yazısını silin ya da bölün.",
    ),
    Wording(
        "“{tag}” cannot stand in this file: what follows would show as text on the page.",
        "Delete “{tag}” or split it.",
    ),
)
"""Gömülen dosyalar kendi etiketini kapatmaz.

Neden: Metnin içindeki </script> ya da </style>, dosyanın kalanını sayfada düz yazı olarak gösterirdi.
"""
