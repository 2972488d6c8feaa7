"""Bir sayfanın dosyası kodunun adını taşır.

Kural: file-name-differs.

Neden: Bir sayfa bir dosyadır ve herkes onu adından arar. PH4.4.1.yaml içinde PH4.4.2 yazıyorsa ya dosya
kopyalanıp kodu değiştirilmiş ya da kod yanlış yazılmıştır; hangisi olduğu tahmin edilmez.

Uygun::

    # halkla-iliskiler/PH4.4.1.yaml
    code: PH4.4.1

Uygun değil::

    # halkla-iliskiler/PH4.4.1.yaml
    code: PH4.4.2
"""

from __future__ import annotations

from collections.abc import Iterator

from izlence.check.walk import page_code, pages
from izlence.compute.figures import Figures
from izlence.diagnostic import Diagnostic, Wording, error
from izlence.model.plan import Plan

FILE_NAME_DIFFERS = error(
    "file-name-differs",
    tr=Wording(
        "Dosyanın adı “{file}”, içindeki kod “{code}”: ikisi aynı olmalı.",
        "Kod doğruysa dosyanın adını “{expected}” yapın; dosyanın adı doğruysa kodu düzeltin.",
    ),
    en=Wording(
        "The file is called “{file}” and the code in it is “{code}”: they must be the same.",
        "If the code is right, rename the file to “{expected}”; if the file's name is right, correct the code.",
    ),
)


def check(plan: Plan, _figures: Figures) -> Iterator[Diagnostic]:
    """Find the pages whose file carries another name than their code."""
    for page in pages(plan):
        code = page_code(page)
        file = page.origin.file.rpartition("/")[2]
        if file != f"{code}.yaml":
            facts = {"file": file, "code": code, "expected": f"{code}.yaml"}
            yield Diagnostic(FILE_NAME_DIFFERS, page.origin.at("code"), facts, code)
