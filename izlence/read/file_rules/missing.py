"""What is not there, or cannot be read."""

from __future__ import annotations

from izlence.diagnostic import Wording, error

PLAN_MISSING = error(
    "plan-missing",
    Wording("Plan klasörü bulunamadı.", "`--plan` ile plan klasörünün yolunu verin."),
    Wording("The plan folder does not exist.", "Give the path of the plan folder with `--plan`."),
)
"""Komuta verilen plan klasörü vardır.

Neden: Yanlış yazılmış bir yolla hiçbir şey denetlenmez; “bulgu yok” demek yanıltıcı olurdu.

Uygun: `python build.py check --plan plan`

Uygun değil: Var olmayan bir klasörü gösteren `--plan`.
"""
PLAN_EMPTY = error(
    "plan-empty",
    Wording(
        "Plan klasöründe hiç dönem yok.", "Dönem klasörleri `2024` ya da `2025-2029` biçiminde adlandırılır."
    ),
    Wording("The plan folder holds no period.", "Period folders are named `2024` or `2025-2029`."),
)
"""Plan klasöründe en az bir dönem bulunur.

Neden: Dönem klasörü olmadan üretilecek belge yoktur; çoğunlukla yanlış klasör verilmiştir.

Uygun: İçinde `2024` ya da `2025-2029` klasörü olan bir plan klasörü.

Uygun değil: İçinde yalnız institution.yaml olan bir klasör.
"""
PERIOD_MISSING = error(
    "period-missing",
    Wording("{period} dönemi planda yok.", "Planda bulunan dönemler: {available}."),
    Wording("The plan has no period {period}.", "Periods in the plan: {available}."),
)
"""Komutta anılan dönem planda vardır.

Neden: Yanlış yazılmış bir yıl hiçbir şey denetlemeden “bulgu yok” demesin.

Uygun: `python build.py check 2024`

Uygun değil: Planda klasörü olmayan bir dönem: `python build.py check 2042`
"""
FILE_MISSING = error(
    "file-missing",
    Wording("Bu klasörde {name} dosyası yok.", "{purpose}"),
    Wording("The file {name} is missing in this folder.", "{purpose_en}"),
)
"""Her klasörde bulunması gereken dosyalar vardır.

Neden: Kurumun adı institution.yaml, dönemin çerçevesi program.yaml ya da strategy.yaml, amaç ve hedefler goals.yaml, müdürlüğün
adı directorate.yaml dosyasındadır; bunlar olmadan belge basılamaz.

Uygun: goals.yaml dosyası bulunan bir dönem klasörü.

Uygun değil: goals.yaml dosyası silinmiş bir dönem klasörü.
"""
UNREADABLE = error(
    "file-unreadable",
    Wording("Dosya okunamadı: {reason}.", "Dosyanın iznini ve türünü denetleyin."),
    Wording("The file could not be read: {reason_en}.", "Check the file's permissions and type."),
)
"""Plan dosyaları okunabilir.

Neden: İzni olmayan ya da bozuk bir dosya belgeye girmezdi; eksik bir belge üretilmesin diye söylenir.

Uygun: Herkesin okuyabildiği bir dosya.

Uygun değil: Okuma izni kaldırılmış bir dosya.
"""
TWO_FRAMES = error(
    "two-frames",
    Wording(
        "Dönem klasöründe hem program.yaml hem strategy.yaml var.",
        "Performans programı ile stratejik planı ayrı dönem klasörlerine koyun.",
    ),
    Wording(
        "The period folder holds both program.yaml and strategy.yaml.",
        "Put the performance programme and the strategic plan into period folders of their own.",
    ),
)
"""Bir dönem ya performans programıdır ya stratejik plan.

Neden: program.yaml ile strategy.yaml aynı klasörde durursa hangi belgenin üretileceği belli olmaz.

Uygun: 2024/program.yaml ve 2025-2029/strategy.yaml

Uygun değil: 2024/program.yaml ve 2024/strategy.yaml
"""
