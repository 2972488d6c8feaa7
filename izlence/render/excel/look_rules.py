"""What can be wrong with a look, the file in which a designer decides how a workbook looks."""

from __future__ import annotations

from dataclasses import replace

from izlence.diagnostic import Wording, error

UNKNOWN_KEY = error(
    "look-unknown-key",
    Wording("Burada “{key}” diye bir anahtar yok.", "Yazılabilecek anahtarlar: {known}."),
    Wording("There is no key “{key}” here.", "Keys that may be written: {known}."),
)
"""Excel görünüm dosyasında yalnız bilinen anahtarlar yazılır.

Neden: Adı yanlış yazılmış bir anahtarın etkisi olmazdı ve nedeni görülmezdi.

Uygun: `font: {name: Calibri}` gibi, özgün dosyada bulunan bir anahtar.

Uygun değil: `fnt: {name: Calibri}`
"""
UNKNOWN_KEY_NEAR = replace(
    UNKNOWN_KEY,
    tr=replace(UNKNOWN_KEY.tr, hint="Bunu mu demek istediniz: {suggestion}?"),
    en=replace(UNKNOWN_KEY.en, hint="Did you mean {suggestion}?"),
)
MISSING_KEY = error(
    "look-missing-key",
    Wording("“{key}” anahtarı eksik.", "Buradaki her anahtar gereklidir; silinen satırı geri yazın."),
    Wording("The key “{key}” is missing.", "Every key here is needed; write the deleted line again."),
)
"""Excel görünüm dosyasındaki her anahtar yerinde durur.

Neden: Her anahtar tablonun bir özelliğini söyler; eksik olanın yerine ne konacağı bilinemez.

Uygun: Özgün dosyanın bütün satırları.

Uygun değil: Bir satırı silinmiş görünüm dosyası.
"""
WRONG_VALUE = error(
    "look-wrong-value",
    Wording("“{key}” anahtarına “{written}” yazılamaz.", "Şöyle olmalı: {wanted}."),
    Wording("“{written}” cannot stand in the key “{key}”.", "It must be {wanted_en}."),
)
"""Excel görünüm dosyasındaki değerler beklenen türdedir.

Neden: Genişlik sayı, renk altı basamaklı bir renk kodudur; başka bir değer Excel dosyasını bozar.

Uygun: `width: 12`

Uygun değil: `width: geniş`
"""
