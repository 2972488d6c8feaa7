"""What can be wrong with `templates/tables.yaml`, the words of the book's tables."""

from __future__ import annotations

from dataclasses import replace

from izlence.diagnostic import Wording, error

UNKNOWN_KEY = error(
    "tables-unknown-key",
    Wording("Burada “{key}” diye bir anahtar yok.", "Yazılabilecek anahtarlar: {known}."),
    Wording("There is no key “{key}” here.", "Keys that may be written: {known}."),
)
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
NOT_TEXT = error(
    "tables-not-text",
    Wording("“{key}” anahtarına “{written}” yazılamaz.", "{most} karakterden kısa bir metin yazın."),
    Wording("“{written}” cannot stand in the key “{key}”.", "Write a text of less than {most} characters."),
)
NOT_KEYS = error(
    "tables-not-keys",
    Wording("“{key}” altında “{written}” yazıyor.", "Altına şu anahtarları yazın: {known}."),
    Wording("“{key}” holds “{written}”.", "Write these keys below it: {known}."),
)
UNKNOWN_PLACEHOLDER = error(
    "tables-unknown-placeholder",
    Wording("“{key}” metnindeki “{written}” bilinmiyor.", "Burada yazılabilecekler: {known}."),
    Wording("“{written}” in the text of “{key}” is not known.", "Here may be written: {known}."),
)
