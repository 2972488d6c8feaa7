"""What can be wrong with how a code, a name or a formula is written."""

from __future__ import annotations

from dataclasses import replace

from izlence.diagnostic import Wording, error

MALFORMED_CODE = error(
    "malformed-code",
    Wording(
        "“{written}” bu alana ({title}) uygun bir kod değil.",
        "Şöyle yazılır: {example}. {description}",
    ),
    Wording("“{written}” is not a code that fits the field “{field}”.", "It is written like {example}."),
)
"""Kodlar harfleri ve noktalı numarasıyla yazılır.

Neden: Amaç A4, hedef H4.4, performans hedefi PH4.4.1, gösterge PG4.4.1.1, faaliyet F4.4.1.1 biçimindedir. Kodun başındaki harf,
4.10'un 4.1 sayılmasını önler.

Uygun::

    # halkla-iliskiler/PH4.4.1.yaml
    objective: H4.4

Uygun değil::

    # halkla-iliskiler/PH4.4.1.yaml
    objective: 4.4
"""
MALFORMED_CODE_NEAR = replace(
    MALFORMED_CODE,
    tr=replace(MALFORMED_CODE.tr, hint="Bunu mu demek istediniz: {example}? {description}"),
    en=replace(MALFORMED_CODE.en, hint="Did you mean {example}?"),
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
"""Kısa adlar küçük İngiliz harfleriyle yazılır.

Neden: Müdürlük klasörünün ve dipnotun kısa adı dosya adlarında ve bağlantılarda kullanılır; Türkçe harf ve boşluk her
bilgisayarda aynı saklanmaz.

Uygun::

    # program.yaml
    directorates: [halkla-iliskiler]

Uygun değil::

    # program.yaml
    directorates: [Halkla İlişkiler]
"""
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
"""Ekonomik kodlar iki basamakla, tırnak içinde yazılır.

Neden: Analitik bütçe sınıflandırmasının birinci düzeyi "01" ile "09" arasındadır; 1 yazılırsa tablo satırıyla eşleşmez.

Uygun::

    # halkla-iliskiler/PH4.4.1.yaml
    economic_codes: {"03": 1000}

Uygun değil::

    # halkla-iliskiler/PH4.4.1.yaml
    economic_codes: {3: 1000}
"""
MALFORMED_ECONOMIC_CODE_NEAR = replace(
    MALFORMED_ECONOMIC_CODE,
    tr=replace(
        MALFORMED_ECONOMIC_CODE.tr,
        hint='Bunu mu demek istediniz: "{suggestion}"? ' + MALFORMED_ECONOMIC_CODE.tr.hint,
    ),
    en=replace(
        MALFORMED_ECONOMIC_CODE.en, hint='Did you mean "{suggestion}"? ' + MALFORMED_ECONOMIC_CODE.en.hint
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
"""Bütçe dışı kaynakların kısa adı küçük İngiliz harfleriyle yazılır.

Neden: Kısa ad yalnız dosyaları birbirine bağlar; belgede basılacak adı program.yaml içindedir.

Uygun::

    # program.yaml
    off_budget_sources: {revolving: Döner sermaye}

Uygun değil::

    # program.yaml
    off_budget_sources: {Döner sermaye: Döner sermaye}
"""
MALFORMED_VALUE = error(
    "malformed-value",
    Wording("“{field}” alanına ({title}) “{written}” yazılamaz.", "Şöyle yazılır: {example}. {description}"),
    Wording("“{written}” cannot stand in the field “{field}”.", "It is written like {example}."),
)
"""Değer, alanın beklediği biçimde yazılır.

Neden: Kimi alanların belli bir yazılışı vardır: narrative/ klasöründeki dosyanın adı, belgenin dil kodu gibi.

Uygun::

    # institution.yaml
    language: tr-TR

Uygun değil::

    # institution.yaml
    language: Türkçe
"""
