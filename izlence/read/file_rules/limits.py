"""What is too long, too large or too much."""

from __future__ import annotations

from izlence.diagnostic import Wording, error

PATH_TOO_LONG = error(
    "path-too-long",
    Wording("Dosya yolu {limit} karakterden uzun.", "Klasör ve dosya adlarını kısaltın."),
    Wording("The path is longer than {limit} characters.", "Shorten the names of folders and files."),
)
"""Dosya yolu gereğinden uzun değildir.

Neden: Windows uzun yolları açamaz; o bilgisayarda çalışan bir editör dosyayı göremezdi.

Uygun: plan/2024/halkla-iliskiler/PH4.4.1.yaml

Uygun değil: Adı yüzlerce karakter olan klasörlerin içindeki bir dosya.
"""
TOO_MANY_FILES = error(
    "too-many-files",
    Wording("Planda {limit} dosyadan fazlası var.", "Plana ait olmayan dosyaları kaldırın."),
    Wording("The plan holds more than {limit} files.", "Remove files that are not part of the plan."),
)
"""Planın dosya sayısı sınırlıdır.

Neden: Sınır, yanlış bir klasör (örneğin bütün disk) verildiğinde programın durması içindir. Sınırları `python build.py --limits`
gösterir.

Uygun: Bir kurumun sayfaları.

Uygun değil: On binlerce dosyası olan bir klasör.
"""
TOO_MANY_FINDINGS = error(
    "too-many-findings",
    Wording(
        "Dosyada {limit} bulgudan fazlası var; kalanına bakılmadı.", "Önce buraya kadar olanları düzeltin."
    ),
    Wording("The file has over {limit} findings; the rest was not looked at.", "Mend those so far first."),
)
"""Bir dosyanın bulguları sınıra kadar söylenir.

Neden: Yüzlerce bulgunun çoğunlukla tek bir nedeni vardır; ilkleri düzeltilince kalanı da kaybolur.

Uygun: Birkaç bulgusu olan bir dosya.

Uygun değil: Her satırında bir bulgu olan binlerce satırlık bir dosya.
"""
TOO_LARGE = error(
    "file-too-large",
    Wording("Dosya {size} bayt; sınır {limit} bayt.", "Dosyayı bölün; bir dosya belgenin bir sayfasıdır."),
    Wording(
        "The file has {size} bytes; the limit is {limit}.", "Split it; a file is one page of the document."
    ),
)
"""Bir dosyanın boyu sınırlıdır.

Neden: Bir dosya belgenin bir sayfasıdır. Sınırı aşan dosyaya yanlışlıkla başka bir şey yapıştırılmıştır.

Uygun: Birkaç yüz satırlık bir sayfa.

Uygun değil: Megabaytlarca metin içeren bir dosya.
"""
