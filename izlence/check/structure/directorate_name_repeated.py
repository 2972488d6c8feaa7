"""İki müdürlüğün adı aynı değildir.

Kural: directorate-name-repeated.

Neden: Ad, sayfalarda, sorumlu birimler tablosunda ve grafiklerde müdürlüğün tek kimliğidir. İki klasörde aynı ad yazıyorsa biri
kopyalanıp değiştirilmemiştir ve belgede hangi sayfanın kimin olduğu anlaşılmaz. Büyük-küçük harf ve boşluk farkı ayırt etmez.

Uygun::

    # program.yaml
    directorates: [halkla-iliskiler, bilgi-islem]

    # bilgi-islem/directorate.yaml
    name: Bilgi İşlem Müdürlüğü

    # bilgi-islem/PH4.4.2.yaml
    code: PH4.4.2
    objective: H4.4
    title: İstihdam portalını yenilemek
    indicators:
      - {code: PG4.4.2.1, name: Portal üyesi, unit: kişi, values: {2022: 10, 2023-H1: 20, 2024: 30}}
    activities: [{code: F4.4.2.1, name: Yazılım, budget: 10}]
    economic_codes: {"03": 10}

Uygun değil::

    # program.yaml
    directorates: [halkla-iliskiler, bilgi-islem]

    # bilgi-islem/directorate.yaml
    name: Halkla İlişkiler Müdürlüğü
"""

from __future__ import annotations

from collections.abc import Iterator

from izlence.check.likeness import plain
from izlence.compute.figures import Figures
from izlence.diagnostic import Diagnostic, Origin, Wording, error
from izlence.model.plan import Plan

DIRECTORATE_NAME_REPEATED = error(
    "directorate-name-repeated",
    tr=Wording(
        "“{name}” adı başka bir müdürlüğün de adı: {related}.",
        "Müdürlüğün kendi adını yazın; klasör fazlaysa sayfalarını öteki klasöre taşıyıp bu klasörü silin.",
    ),
    en=Wording(
        "“{name}” is another directorate's name too: {related}.",
        "Write the directorate's own name; if the folder is one too many, move its pages and delete it.",
    ),
)


def check(plan: Plan, _figures: Figures) -> Iterator[Diagnostic]:
    """Find the directorates that carry a name already given."""
    first: dict[str, Origin] = {}
    for _, directorate in sorted(plan.directorates.items()):
        where = directorate.origin.at("name")
        earlier = first.setdefault(plain(directorate.name), where)
        if earlier is not where:
            facts = {"name": directorate.name}
            yield Diagnostic(DIRECTORATE_NAME_REPEATED, where, facts, related=(earlier,))
