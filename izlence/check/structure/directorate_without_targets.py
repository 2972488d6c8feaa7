"""Listedeki her müdürlüğün en az bir performans hedefi vardır.

Kural: directorate-without-targets.

Neden: Klasörü olup hiç performans hedefi olmayan bir müdürlük belgede hiçbir sayfada, tabloda ya da grafikte görünmez; çoğu
zaman hedef dosyaları unutulmuş ya da başka bir klasöre konmuştur. Müdürlük bir faaliyetin `responsible` listesinde
geçiyorsa orada görünür ve uyarı verilmez. Stratejik planda kartı olmayan müdürlük işbirliği yapabilir; bakılmaz.

Uygun::

    # program.yaml
    directorates: [halkla-iliskiler]

Uygun değil::

    # program.yaml
    directorates: [halkla-iliskiler, park-ve-bahceler]

    # park-ve-bahceler/directorate.yaml
    name: Park ve Bahçeler Müdürlüğü
"""

from __future__ import annotations

from collections.abc import Iterator

from izlence.compute.figures import Figures
from izlence.diagnostic import Diagnostic, Wording, warning
from izlence.model.frame import ProgrammeFrame
from izlence.model.plan import Plan

DIRECTORATE_WITHOUT_TARGETS = warning(
    "directorate-without-targets",
    tr=Wording(
        "Listedeki “{folder}” müdürlüğünün hiç performans hedefi yok; belgede hiç görünmez.",
        "Hedef dosyalarını (PH….yaml) müdürlüğün klasörüne koyun; bu yıl hedefi yoksa satırı listeden, klasörü plandan silin.",
    ),
    en=Wording(
        "The listed directorate “{folder}” has no performance target; it would not appear in the document.",
        "Put its targets (PH….yaml) into its folder; if it has none this year, delete its line here and its folder.",
    ),
)


def check(plan: Plan, _figures: Figures) -> Iterator[Diagnostic]:
    """Find the listed directorates of a programme that no page and no activity names."""
    if not isinstance(plan.frame, ProgrammeFrame):
        return
    seen = {target.directorate for target in plan.targets}
    seen.update(
        folder for target in plan.targets for activity in target.activities for folder in activity.responsible
    )
    for index, folder in enumerate(plan.frame.directorates):
        if folder in plan.directorates and folder not in seen:
            where = plan.frame.origin.at("directorates", index)
            yield Diagnostic(DIRECTORATE_WITHOUT_TARGETS, where, {"folder": folder})
