"""Değişen resimlere bakılır.

Kural: picture-changed.

Neden: Bir resim metin değildir, ama içinde harita, grafik, rakam olabilir: sayfa metinlerinde ne değiştiği söylenirken resmin
değiştiği de ayrıca söylenir. İçinde ne değiştiğini İzlence bilemez; iki resme yan yana bakılır.

Kaynak: İzlence'nin kendi kuralı.

Önce::

    # institution.yaml
    name: Örnek Belediyesi
    logo: logo.png

    # logo.png
    eski amblem

    # program.yaml
    year: 2024

Sonra::

    # institution.yaml
    name: Örnek Belediyesi
    logo: logo.png

    # logo.png
    yeni amblem

    # program.yaml
    year: 2024
"""

from __future__ import annotations

from collections.abc import Iterator

from izlence.diagnostic import Fact, Wording, hint
from izlence.diff.change import Change
from izlence.diff.comparison import Flag
from izlence.diff.rules.case import Case

PICTURE_CHANGED = hint(
    "picture-changed",
    tr=Wording("Resim {what}: {name} ({how}).", "Resme bakın: içindeki yazı ve rakamlar karşılaştırılmaz."),
    en=Wording(
        "Picture {what_en}: {name} ({how}).", "Look at it: words and numbers within it are not compared."
    ),
)
_WHAT = {
    "changed": ("değişti", "changed"),
    "added": ("eklendi", "added"),
    "removed": ("kaldırıldı", "removed"),
    "moved": ("taşındı", "moved"),
}


def check(case: Case) -> Iterator[Flag]:
    """Find pictures that are others now, went or came."""
    for change in case.changes:
        if (
            change.page.key.kind == "picture"
            and change.page.key.period not in case.new_periods | case.gone_periods
        ):
            tr, en = _WHAT[change.kind]
            facts: dict[str, Fact] = {"what": tr, "what_en": en, "name": _file(change), "how": _how(change)}
            yield case.flag(PICTURE_CHANGED, (change,), facts)


def _file(change: Change) -> str:
    return (change.page.after or change.page.before).rpartition("/")[2]


def _how(change: Change) -> str:
    """Say how large it is, before and after."""
    if change.kind in ("added", "removed"):
        return "; ".join(str(value) for _, value in change.contents)
    return f"{change.before} → {change.after}"
