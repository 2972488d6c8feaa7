"""CODEOWNERS dosyası sorumlular tablosuyla aynıdır.

Kural: codeowners-differs.

Neden: Bir müdürlüğün dosyalarındaki değişikliği kimin onaylayacağını GitHub ve GitLab CODEOWNERS dosyasından öğrenir. Elle
değiştirilen ya da tabloyla birlikte yenilenmeyen bir dosya onayı yanlış kişiye bırakır. Dosyayı `python build.py owners`
yazar; bu depoda hiç CODEOWNERS yoksa da söylenir. Plan bir git deposunda değilse bakılmaz.

Uygun::

    # owners.yaml
    strategy_office: ["@belediye/strateji"]
    directorates: {halkla-iliskiler: ["@belediye/halkla"]}

    # .github/CODEOWNERS
    # Bu dosyayı `python build.py owners` yazar; elle değiştirmeyin. Kaynağı: plan/owners.yaml
    # Written by `python build.py owners`; do not edit. Source: plan/owners.yaml

    *                          @belediye/strateji
    /plan/                     @belediye/strateji
    /plan/*/halkla-iliskiler/  @belediye/halkla @belediye/strateji

Uygun değil::

    # owners.yaml
    strategy_office: ["@belediye/strateji"]
    directorates: {halkla-iliskiler: ["@belediye/halkla"]}

    # .github/CODEOWNERS
    * @belediye/strateji

Uygun değil::

    # owners.yaml
    strategy_office: ["@belediye/strateji"]
    directorates: {halkla-iliskiler: ["@belediye/halkla"]}
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import zip_longest

from izlence.check.rule import PlanWithFigures
from izlence.diagnostic import Diagnostic, Place, Wording, warning
from izlence.model.owners import codeowners

CODEOWNERS_DIFFERS = warning(
    "codeowners-differs",
    tr=Wording(
        "CODEOWNERS dosyası sorumlular tablosuyla aynı değil.",
        "`python build.py owners` çalıştırın ya da strateji biriminden isteyin.",
    ),
    en=Wording(
        "CODEOWNERS is not what the table of owners says.",
        "Run `python build.py owners`, or ask the strategy office to.",
    ),
)
CODEOWNERS_MISSING = replace(
    CODEOWNERS_DIFFERS,
    tr=replace(CODEOWNERS_DIFFERS.tr, hint="Depoda CODEOWNERS yok: `python build.py owners` ile yazın."),
    en=replace(
        CODEOWNERS_DIFFERS.en,
        hint="The repository has no CODEOWNERS: write it with `python build.py owners`.",
    ),
)


def check(plans: Sequence[PlanWithFigures]) -> Iterator[Diagnostic]:
    """Hold each CODEOWNERS file against the table."""
    owners = plans[0][0].owners if plans else None
    if owners is None or not owners.written:
        return
    wanted = codeowners(owners)
    existing = {place: text for place, text in owners.written.items() if text is not None}
    if not existing:
        yield Diagnostic(CODEOWNERS_MISSING, owners.origin)
    for place, text in existing.items():
        if text != wanted:
            line = _first_difference(text, wanted)
            file = place if owners.root in ("", ".") else f"{owners.root}/{place}"
            yield Diagnostic(CODEOWNERS_DIFFERS, Place(file, line, 1, line, 2))


def _first_difference(text: str, wanted: str) -> int:
    pairs = zip_longest(text.splitlines(), wanted.splitlines())
    return next((number for number, (one, other) in enumerate(pairs, start=1) if one != other), 1)
