"""What can be wrong with a look, the file in which a designer decides how a workbook looks."""

from __future__ import annotations

from dataclasses import replace

from izlence.diagnostic import Wording, error

UNKNOWN_KEY = error(
    "look-unknown-key",
    Wording("Burada “{key}” diye bir anahtar yok.", "Yazılabilecek anahtarlar: {known}."),
    Wording("There is no key “{key}” here.", "Keys that may be written: {known}."),
)
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
WRONG_VALUE = error(
    "look-wrong-value",
    Wording("“{key}” anahtarına “{written}” yazılamaz.", "Şöyle olmalı: {wanted}."),
    Wording("“{written}” cannot stand in the key “{key}”.", "It must be {wanted_en}."),
)
