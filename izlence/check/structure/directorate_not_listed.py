"""Müdürlük listesi ile müdürlük klasörleri birbirini tutar.

Kurallar: directorate-not-listed, directorate-without-folder.

Neden: Belgedeki sırayı program.yaml (stratejik planda strategy.yaml) içindeki `directorates` listesi verir.
Klasörü olup listede olmayan bir müdürlüğün sayfaları belgeden sessizce düşer; bu program için en kötü
hatalardan biridir. Listede olup klasörü olmayan müdürlük de genellikle bir yazım yanlışıdır.

Uygun::

    # program.yaml
    directorates: [halkla-iliskiler]

Uygun değil::

    # program.yaml
    directorates: [halkla-iliskiler]

    # park-ve-bahceler/directorate.yaml
    name: Park ve Bahçeler Müdürlüğü

Uygun değil::

    # program.yaml
    directorates: [halkla-iliskiler, park-ve-bahceler]
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from izlence.check.walk import nearest, pages
from izlence.compute.figures import Figures
from izlence.diagnostic import Diagnostic, Origin, Wording, error
from izlence.model.plan import Plan

DIRECTORATE_NOT_LISTED = error(
    "directorate-not-listed",
    tr=Wording(
        "“{folder}” müdürlüğü listede yok ({related}); sayfaları belgede hiç görünmez.",
        "Listeye, belgede duracağı sıraya “- {folder}” satırını ekleyin.",
    ),
    en=Wording(
        "The directorate “{folder}” is not listed ({related}); its pages would not appear in the document.",
        "Add the line “- {folder}” to the list, where it shall stand in the document.",
    ),
)
DIRECTORATE_WITHOUT_FOLDER = error(
    "directorate-without-folder",
    tr=Wording(
        "Listedeki “{folder}” müdürlüğünün klasörü ya da klasöründe directorate.yaml dosyası yok.",
        "Klasörü ve içinde directorate.yaml dosyasını oluşturun ya da bu satırı listeden silin.",
    ),
    en=Wording(
        "The listed directorate “{folder}” has no folder, or no directorate.yaml in its folder.",
        "Make the folder with a directorate.yaml in it, or take this line from the list.",
    ),
)
DIRECTORATE_WITHOUT_FOLDER_NEAR = replace(
    DIRECTORATE_WITHOUT_FOLDER,
    tr=replace(DIRECTORATE_WITHOUT_FOLDER.tr, hint="Bunu mu demek istediniz: {suggestion}?"),
    en=replace(DIRECTORATE_WITHOUT_FOLDER.en, hint="Did you mean {suggestion}?"),
)


def check(plan: Plan, _figures: Figures) -> Iterator[Diagnostic]:
    """Find folders that are not listed and listed names that have no folder."""
    unlisted = _unlisted_folders(plan)
    for index, folder in enumerate(plan.frame.directorates):
        if folder in plan.directorates:
            continue
        where = plan.frame.origin.at("directorates", index)
        suggestion = nearest(folder, unlisted)
        if not suggestion:
            yield Diagnostic(DIRECTORATE_WITHOUT_FOLDER, where, {"folder": folder})
            continue
        # A mistyped name in the list is one fault; its folder is not reported a second time.
        del unlisted[suggestion]
        facts = {"folder": folder, "suggestion": suggestion}
        yield Diagnostic(DIRECTORATE_WITHOUT_FOLDER_NEAR, where, facts)
    for folder, origin in unlisted.items():
        related = (plan.frame.origin.at("directorates"),)
        yield Diagnostic(DIRECTORATE_NOT_LISTED, origin, {"folder": folder}, related=related)


def _unlisted_folders(plan: Plan) -> dict[str, Origin]:
    """Give the folders outside the list, also those that hold pages and no directorate.yaml."""
    listed = set(plan.frame.directorates)
    folders = {directorate.folder: directorate.origin for directorate in plan.directorates.values()}
    for page in pages(plan):
        folders.setdefault(page.directorate, page.origin)
    return {folder: origin for folder, origin in folders.items() if folder not in listed}
