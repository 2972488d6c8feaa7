"""What can be wrong with `templates/tables.yaml`, the words of the book's tables."""

from __future__ import annotations

from dataclasses import replace

from izlence.diagnostic import Wording, error

UNKNOWN_KEY = error(
    "tables-unknown-key",
    Wording("Burada “{key}” diye bir anahtar yok.", "Yazılabilecek anahtarlar: {known}."),
    Wording("There is no key “{key}” here.", "Keys that may be written: {known}."),
)
"""templates/tables.yaml dosyasında yalnız bilinen anahtarlar yazılır.

Neden: Adı yanlış yazılmış bir anahtarın sözü hiçbir tabloya girmezdi.

Uygun: Özgün dosyada bulunan bir anahtar.

Uygun değil: Adı değiştirilmiş bir anahtar.
"""
UNKNOWN_KEY_NEAR = replace(
    UNKNOWN_KEY,
    tr=replace(UNKNOWN_KEY.tr, hint="Bunu mu demek istediniz: {suggestion}?"),
    en=replace(UNKNOWN_KEY.en, hint="Did you mean {suggestion}?"),
)
MISSING_KEY = error(
    "tables-missing-key",
    Wording("“{key}” anahtarı eksik.", "Buradaki her anahtar gereklidir; silinen satırı geri yazın."),
    Wording("The key “{key}” is missing.", "Every key here is needed; write the deleted line again."),
)
"""templates/tables.yaml dosyasındaki her anahtar yerinde durur.

Neden: Her anahtar kitaptaki bir tablonun başlığıdır; eksik olanın yeri boş kalırdı.

Uygun: Özgün dosyanın bütün satırları.

Uygun değil: Bir satırı silinmiş tables.yaml.
"""
NOT_TEXT = error(
    "tables-not-text",
    Wording("“{key}” anahtarına “{written}” yazılamaz.", "{most} karakterden kısa bir metin yazın."),
    Wording("“{written}” cannot stand in the key “{key}”.", "Write a text of less than {most} characters."),
)
"""Tabloların sözleri kısa birer metindir.

Neden: Sayı, liste ya da sayfalarca metin bir tablo başlığına sığmaz.

Uygun: Bir tablo başlığı: `Gösterge`

Uygun değil: Başlığın yerine yazılmış bir liste.
"""
NOT_KEYS = error(
    "tables-not-keys",
    Wording("“{key}” altında “{written}” yazıyor.", "Altına şu anahtarları yazın: {known}."),
    Wording("“{key}” holds “{written}”.", "Write these keys below it: {known}."),
)
"""Alt anahtarları olan bir yere tek bir değer yazılmaz.

Neden: Altındaki tabloların sözleri bulunamazdı.

Uygun: Altında anahtarları duran bir bölüm.

Uygun değil: Bölümün yerine yazılmış bir metin.
"""
UNKNOWN_PLACEHOLDER = error(
    "tables-unknown-placeholder",
    Wording("“{key}” metnindeki “{written}” bilinmiyor.", "Burada yazılabilecekler: {known}."),
    Wording("“{written}” in the text of “{key}” is not known.", "Here may be written: {known}."),
)
"""Sözlerde yalnız bilinen yer tutucular kullanılır.

Neden: Bilinmeyen bir yer tutucu belgeye süslü ayracıyla basılırdı.

Uygun: O sözde kullanılabilen bir yer tutucu: `{year}`

Uygun değil: `{yıl}`
"""
