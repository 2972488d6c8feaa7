"""What can be wrong with a file's fields: which there are, which are missing, and of what kind their values are."""

from __future__ import annotations

from dataclasses import replace

from izlence.diagnostic import Wording, error

UNKNOWN_FIELD = error(
    "unknown-field",
    Wording("“{field}” diye bir alan yok.", "Burada yazılabilecek alanlar: {allowed}."),
    Wording("There is no field “{field}”.", "Fields that may stand here: {allowed}."),
)
UNKNOWN_FIELD_NEAR = replace(
    UNKNOWN_FIELD,
    tr=replace(UNKNOWN_FIELD.tr, hint="Bunu mu demek istediniz: {suggestion}?"),
    en=replace(UNKNOWN_FIELD.en, hint="Did you mean {suggestion}?"),
)
MISSING_FIELD = error(
    "missing-field",
    Wording("“{field}” alanı ({title}) yazılmamış.", "“{field}:” satırını ekleyin. {description}"),
    Wording("The field “{field}” is missing.", "Add a line “{field}:”."),
)
NOTHING_WRITTEN = error(
    "nothing-written",
    Wording("“{field}” alanı ({title}) boş bırakılmış.", "{description}"),
    Wording("The field “{field}” is left empty.", "Write its value, or delete the line if it is optional."),
)
TEXT_EXPECTED = error(
    "text-expected",
    Wording(
        "“{field}” alanında ({title}) metin beklenirken {written} yazılmış.",
        'Metinse tırnak içine alın: "{written}"',
    ),
    Wording("The field “{field}” holds {written} where text is expected.", 'Put it in quotes: "{written}"'),
)
SINGLE_VALUE_EXPECTED = error(
    "single-value-expected",
    Wording(
        "“{field}” alanında ({title}) tek bir değer beklenirken alt satırlar yazılmış.",
        "Değeri alanla aynı satıra yazın. {description}",
    ),
    Wording(
        "The field “{field}” holds lines below it where one value is expected.",
        "Write the value on the field's line.",
    ),
)
NUMBER_EXPECTED = error(
    "number-expected",
    Wording(
        "“{field}” alanında ({title}) sayı beklenirken {written} yazılmış.",
        "Rakamlarla tek bir sayı yazın, örneğin {example}.",
    ),
    Wording(
        "The field “{field}” holds {written} where a number is expected.",
        "Write one number in digits, such as {example}.",
    ),
)
LIST_EXPECTED = error(
    "list-expected",
    Wording(
        "“{field}” alanı ({title}) bir liste olmalı.",
        "Maddeleri alt alta, her birini “- ” ile başlayan satırlara yazın. {description}",
    ),
    Wording("The field “{field}” should be a list.", "Write its items on lines that begin with “- ”."),
)
FIELDS_EXPECTED = error(
    "fields-expected",
    Wording(
        "“{field}” ({title}) alt alanlardan oluşmalı.",
        "Alt satırlara “alan: değer” biçiminde yazın. {description}",
    ),
    Wording("“{field}” should hold fields.", "Write “field: value” lines below it."),
)
NOT_A_MAPPING = error(
    "file-without-fields",
    Wording(
        "Dosyada “alan: değer” satırları bulunamadı ({title}).",
        "Dosyanın en solunda şu alanlar yazılmalı: {allowed}.",
    ),
    Wording("The file holds no “field: value” lines.", "These fields should begin its lines: {allowed}."),
)
WRONG_KIND = error(
    "file-of-another-kind",
    Wording(
        "Bu dosyanın içeriği beklenen türde değil ({title}): tanınan hiçbir alan yok.",
        "Dosyanın adını ve yerini denetleyin. Bu türdeki alanlar: {allowed}.",
    ),
    Wording(
        "The file is not of the kind its name says: it holds no known field.",
        "Look at its name and folder. Fields of this kind: {allowed}.",
    ),
)
NOT_ACCEPTED = error(
    "file-not-accepted",
    Wording(
        "Dosya, beklenen biçime uymuyor ({title}).",
        "Dosyayı plan klasöründeki benzer bir dosyayla karşılaştırın.",
    ),
    Wording("The file does not fit its form.", "Compare it with a similar file of the plan."),
)
EMPTY_LIST = error(
    "empty-list",
    Wording("“{field}” listesi ({title}) boş.", "En az bir madde yazın. {description}"),
    Wording("The list “{field}” is empty.", "Write at least one item."),
)
REPEATED_ITEM = error(
    "repeated-item",
    Wording("“{field}” listesinde ({title}) {repeated} birden fazla yazılmış.", "Fazla olanı silin."),
    Wording("The list “{field}” holds {repeated} more than once.", "Delete all but one."),
)
