"""What can be wrong with a single value: its length, its spelling, its bounds. Numbers as text: `model.number_rules`."""

from __future__ import annotations

from dataclasses import replace

from izlence.diagnostic import Wording, error

EMPTY_TEXT = error(
    "empty-text",
    Wording("“{field}” alanındaki ({title}) metin boş.", "Metni yazın. {description}"),
    Wording("The text of the field “{field}” is empty.", "Write the text."),
)
SPACE_AT_EDGE = error(
    "space-at-edge",
    Wording(
        "“{field}” alanındaki ({title}) metnin başında ya da sonunda boşluk var.",
        "Tırnağın içindeki ilk ve son boşlukları ya da satır sonlarını silin.",
    ),
    Wording(
        "The text of the field “{field}” begins or ends with a space.",
        "Delete the spaces or line breaks at its edges, within the quotes.",
    ),
)
SEVERAL_LINES = error(
    "several-lines",
    Wording(
        "“{field}” alanındaki ({title}) metin tek satır olmalı.",
        "Satır sonlarını silin; uzun metni alt satırlara bölmek için > yerine >- kullanın.",
    ),
    Wording(
        "The text of the field “{field}” must be one line.",
        "Delete the line breaks; to fold a long text use >- instead of >.",
    ),
)
TOO_LONG = error(
    "text-longer-than-allowed",
    Wording(
        "“{field}” alanındaki ({title}) metin çok uzun: {length} karakter; en çok {limit} olabilir.",
        "Metni kısaltın.",
    ),
    Wording(
        "The text of the field “{field}” is too long: {length} characters, at most {limit}.", "Shorten it."
    ),
)
NOT_IN_LIST = error(
    "not-in-list",
    Wording("“{field}” alanına ({title}) “{written}” yazılamaz.", "Şunlardan birini yazın: {allowed}."),
    Wording("“{written}” cannot stand in the field “{field}”.", "Write one of these: {allowed}."),
)
NOT_IN_LIST_NEAR = replace(
    NOT_IN_LIST,
    tr=replace(
        NOT_IN_LIST.tr, hint="Bunu mu demek istediniz: {suggestion}? Yazılabilecek değerler: {allowed}."
    ),
    en=replace(NOT_IN_LIST.en, hint="Did you mean {suggestion}? Values that may be written: {allowed}."),
)
MALFORMED_CODE = error(
    "malformed-code",
    Wording(
        "“{written}” bu alana ({title}) uygun bir kod değil.",
        "Şöyle yazılır: {example}. {description}",
    ),
    Wording("“{written}” is not a code that fits the field “{field}”.", "It is written like {example}."),
)
MALFORMED_NAME = error(
    "malformed-short-name",
    Wording(
        "“{written}” uygun bir kısa ad değil ({title}).",
        "Küçük harf, rakam ve tire kullanın; Türkçe harf ve boşluk kullanmayın: {example}",
    ),
    Wording(
        "“{written}” is not a fitting short name.",
        "Use small letters a to z, digits and hyphens: {example}",
    ),
)
MALFORMED_FORMULA = error(
    "malformed-formula",
    Wording(
        "“{written}” okunabilen bir hesaplama değil.",
        "Gösterge kodları, sayılar, + - * / ve ayraçlarla yazın: {example}",
    ),
    Wording(
        "“{written}” is not a formula that can be read.",
        "Write it with indicators' codes, numbers, + - * / and brackets: {example}",
    ),
)
MALFORMED_PERIOD = error(
    "malformed-period",
    Wording(
        "“{written}” bir dönem değil.",
        "Yıl için 2022, yarıyıl için 2023-H1, çeyrek için 2023-Q3, ay için 2023-M09 biçiminde yazın.",
    ),
    Wording(
        "“{written}” is not a period.",
        "Write a year as 2022, a half as 2023-H1, a quarter as 2023-Q3, a month as 2023-M09.",
    ),
)
MALFORMED_PERIOD_KEY = replace(MALFORMED_PERIOD, name="malformed-period-key")
MALFORMED_ECONOMIC_CODE = error(
    "malformed-economic-code",
    Wording(
        "“{written}” bir ekonomik kod değil.",
        'Ekonomik kod "01" ile "09" arasındadır; iki basamakla, tırnak içinde yazılır.',
    ),
    Wording(
        "“{written}” is not an economic code.",
        'Economic codes are "01" to "09", with two digits and in quotes.',
    ),
)
MALFORMED_SOURCE_KEY = error(
    "malformed-off-budget-source",
    Wording(
        "“{written}” bütçe dışı bir kaynağın kısa adı olamaz.",
        "Küçük harf, rakam ve tire kullanın, örneğin revolving; belgede basılacak adını program.yaml dosyasında "
        "off_budget_sources altına yazın.",
    ),
    Wording(
        "“{written}” cannot be the short name of an off-budget source.",
        "Use small letters a to z, digits and hyphens, such as revolving; its printed name stands under "
        "off_budget_sources in program.yaml.",
    ),
)
MALFORMED_YEAR_KEY = error(
    "malformed-year-key",
    Wording("“{written}” bir yıl değil.", "Tutarları plan yıllarına göre yazın: {{2025: 1_000_000}}."),
    Wording("“{written}” is not a year.", "Write the amounts by plan year: {{2025: 1_000_000}}."),
)
MALFORMED_DATE = error(
    "malformed-date",
    Wording(
        "“{field}” alanındaki ({title}) “{written}” bir tarih değil.",
        "Günü, ayı ve yılı noktayla yazın: {example}.",
    ),
    Wording(
        "“{written}” in the field “{field}” is not a date.", "Write day, month and year with dots: {example}."
    ),
)
TRUE_OR_FALSE_EXPECTED = error(
    "true-or-false-expected",
    Wording(
        "“{field}” alanına ({title}) “{written}” yazılamaz.",
        "Evet için true yazın; hayır için satırı silin. {description}",
    ),
    Wording(
        "“{written}” cannot stand in the field “{field}”.", "Write true for yes; delete the line for no."
    ),
)
MALFORMED_VALUE = error(
    "malformed-value",
    Wording("“{field}” alanına ({title}) “{written}” yazılamaz.", "Şöyle yazılır: {example}. {description}"),
    Wording("“{written}” cannot stand in the field “{field}”.", "It is written like {example}."),
)
OUT_OF_RANGE = error(
    "out-of-range",
    Wording(
        "“{field}” alanındaki ({title}) {written} sınırların dışında.",
        "{minimum} ile {maximum} arasında bir sayı yazın.",
    ),
    Wording(
        "{written} in the field “{field}” is out of range.", "Write a number from {minimum} to {maximum}."
    ),
)
NULL_AMONG_AMOUNTS = error(
    "null-among-amounts",
    Wording(
        "“{whole}” içindeki “{field}” için tutar yazılmamış (`null`); burada `null` yazılamaz, bilinen tutarları da "
        "toplamdan düşürürdü.",
        "“{field}” satırını yazmayın ya da tutar yoksa 0 yazın; bütünü bilinmiyorsa `{whole}` bölümü yerine yalnız `{unknown}` yazın.",
    ),
    Wording(
        "No amount is written for “{field}” in “{whole}” (`null`); `null` cannot stand here, it would take the known "
        "amounts out of the totals too.",
        "Leave “{field}” out, or write 0 if there is none; if the whole is not known write only `{unknown}` in place of "
        "`{whole}`.",
    ),
)
NEGATIVE_AMOUNT = error(
    "negative-amount",
    Wording(
        "“{field}” alanındaki ({title}) tutar eksi olamaz: {written}", "Tutarı eksi işareti olmadan yazın."
    ),
    Wording("The amount in the field “{field}” cannot be negative: {written}", "Write it without the minus."),
)
