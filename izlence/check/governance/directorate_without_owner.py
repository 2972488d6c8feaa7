"""Planın her müdürlüğünün bir sorumlusu vardır, tablodaki her müdürlük plandadır.

Kurallar: directorate-without-owner, owner-of-unknown-directorate.

Neden: Sorumlusu yazılmayan müdürlüğün dosyalarını kimin onaylayacağı belli değildir; değişiklik yalnız strateji birimine
düşer. Tabloda adı yanlış yazılan müdürlük ise hiçbir dosyayla eşleşmez. owners.yaml yoksa bakılmaz.

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
    directorates: {halkla-iliskler: ["@belediye/halkla"]}
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from izlence.check.rule import PlanWithFigures
from izlence.check.walk import nearest
from izlence.diagnostic import Diagnostic, Wording, error, warning

WITHOUT_OWNER = warning(
    "directorate-without-owner",
    tr=Wording(
        "“{name}” müdürlüğünün sorumlusu yazılmamış.",
        "owners.yaml dosyasında `directorates` altına ekleyin: {name}: [\"@kurum/{name}\"]",
    ),
    en=Wording(
        "The directorate “{name}” has no owner.",
        "Add it under `directorates` in owners.yaml: {name}: [\"@institution/{name}\"]",
    ),
)  # fmt: skip
UNKNOWN_DIRECTORATE = error(
    "owner-of-unknown-directorate",
    tr=Wording(
        "“{name}” klasörü planın hiçbir döneminde yok.", "Klasörün adını düzeltin{suggestion} ya da satırı silin."
    ),
    en=Wording(
        "There is no folder “{name}” in any period of the plan.", "Correct the folder's name{suggestion} or delete the line."
    ),
    may_be_accepted=True,
)  # fmt: skip


def check(plans: Sequence[PlanWithFigures]) -> Iterator[Diagnostic]:
    """Hold the directorates of the plan against those in the table."""
    owners = plans[0][0].owners if plans else None
    if owners is None:
        return
    # One period may be checked alone; the table is for all.
    folders = owners.folders | {folder for plan, _ in plans for folder in plan.directorates}
    for name in sorted(folders - owners.directorates.keys()):
        yield Diagnostic(WITHOUT_OWNER, owners.origin.key("directorates"), {"name": name})
    for name in sorted(owners.directorates.keys() - folders):
        near = nearest(name, folders)
        facts = {"name": name, "suggestion": f" ({near})" if near else ""}
        yield Diagnostic(UNKNOWN_DIRECTORATE, owners.origin.key("directorates", name), facts)
