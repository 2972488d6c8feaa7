"""Names that some machine would not keep apart or take."""

from __future__ import annotations

from dataclasses import replace

from izlence.diagnostic import Wording, error

NAMES_ALIKE = error(
    "names-alike",
    Wording(
        "Bu ad, {other} adından yalnızca harf büyüklüğü ya da yazımıyla ayrılıyor.",
        "Birini yeniden adlandırın.",
    ),
    Wording("This name differs from {other} only by case or spelling of letters.", "Rename one of them."),
)
"""İki dosyanın adı yalnız harf büyüklüğüyle ayrılmaz.

Neden: Windows ve macOS bu adları tek dosya sayar; biri ötekinin üzerine yazılır.

Uygun: PH4.4.1.yaml ve PH4.4.2.yaml

Uygun değil: PH4.4.1.yaml ve ph4.4.1.yaml
"""
NAME_REFUSED = error(
    "name-refused",
    Wording("Bu ad her bilgisayarda kullanılamaz.", "Küçük ASCII harfler, rakam ve tire kullanın."),
    Wording("This name cannot be used on every computer.", "Use small ASCII letters, digits and hyphens."),
)
"""Dosya ve klasör adları her bilgisayarda kullanılabilir.

Neden: Kimi karakterler ve adlar Windows'ta yasaktır, Türkçe harfler de bilgisayardan bilgisayara değişik saklanır; dosya
açılamaz ya da kaybolur. Metin ve resim adlarında küçük İngiliz harfleri, rakam ve tire kullanılır.

Uygun: narrative/orgut-yapisi.md

Uygun değil: narrative/Örgüt Yapısı.md
"""
NAME_REFUSED_NEAR = replace(
    NAME_REFUSED,
    tr=replace(
        NAME_REFUSED.tr, hint="Küçük ASCII harfler, rakam ve tire kullanın; adını şöyle yapın: {right}"
    ),
    en=replace(NAME_REFUSED.en, hint="Use small ASCII letters, digits and hyphens; rename it to {right}"),
)
