"""What can be wrong with a file or a folder before a line of it is read."""

from __future__ import annotations

from dataclasses import replace

from izlence.diagnostic import Wording, error, warning

PLAN_MISSING = error(
    "plan-missing",
    Wording("Plan klasörü bulunamadı.", "`--plan` ile plan klasörünün yolunu verin."),
    Wording("The plan folder does not exist.", "Give the path of the plan folder with `--plan`."),
)
PLAN_EMPTY = error(
    "plan-empty",
    Wording(
        "Plan klasöründe hiç dönem yok.", "Dönem klasörleri `2024` ya da `2025-2029` biçiminde adlandırılır."
    ),
    Wording("The plan folder holds no period.", "Period folders are named `2024` or `2025-2029`."),
)
PERIOD_MISSING = error(
    "period-missing",
    Wording("{period} dönemi planda yok.", "Planda bulunan dönemler: {available}."),
    Wording("The plan has no period {period}.", "Periods in the plan: {available}."),
)
FILE_MISSING = error(
    "file-missing",
    Wording("Bu klasörde {name} dosyası yok.", "{purpose}"),
    Wording("The file {name} is missing in this folder.", "{purpose_en}"),
)
UNREADABLE = error(
    "file-unreadable",
    Wording("Dosya okunamadı: {reason}.", "Dosyanın iznini ve türünü denetleyin."),
    Wording("The file could not be read: {reason_en}.", "Check the file's permissions and type."),
)
SYMLINK = error(
    "symbolic-link",
    Wording(
        "Bu bir kısayol (sembolik bağ); plan yalnız kendi dosyalarını okur.",
        "Dosyanın kendisini buraya koyun.",
    ),
    Wording("This is a symbolic link; a plan reads only its own files.", "Put the file itself here."),
)
NOT_A_FILE = error(
    "not-a-file",
    Wording(
        "Bu ad bir dosyaya ait olmalı, ama bir dosya değil.", "Klasörü ya da özel dosyayı buradan kaldırın."
    ),
    Wording(
        "This name should belong to a file and does not.", "Remove the folder or special file from here."
    ),
)
UNKNOWN_FILE = error(
    "unknown-file",
    Wording(
        "Bu dosyanın ne olduğu adından anlaşılmıyor; belgeye girmezdi.",
        "Burada beklenen adlar: {expected}.",
    ),
    Wording(
        "This file's name does not say what it is; it would be left out of the document.",
        "Names expected here: {expected}.",
    ),
)
UNKNOWN_FILE_ENDING = replace(
    UNKNOWN_FILE,
    tr=replace(UNKNOWN_FILE.tr, hint="Sondaki `{ending}` uzantısını silin: {right}"),
    en=replace(UNKNOWN_FILE.en, hint="Remove the ending `{ending}`: {right}"),
)
UNKNOWN_FILE_YML = replace(
    UNKNOWN_FILE,
    tr=replace(UNKNOWN_FILE.tr, hint="Uzantıyı .yaml yapın: {right}"),
    en=replace(UNKNOWN_FILE.en, hint="Make the ending .yaml: {right}"),
)
UNKNOWN_FILE_COPY = replace(
    UNKNOWN_FILE,
    tr=replace(
        UNKNOWN_FILE.tr,
        hint="Bu bir kopyaysa silin; ayrı bir sayfaysa yeniden adlandırın. Burada beklenen adlar: {expected}.",
    ),
    en=replace(
        UNKNOWN_FILE.en,
        hint="Delete it if it is a copy; rename it if it is a page of its own. Names expected here: {expected}.",
    ),
)
UNKNOWN_FOLDER = error(
    "unknown-folder",
    Wording("Bu klasörün burada yeri yok; içindekiler belgeye girmezdi.", "{expected}"),
    Wording(
        "This folder has no place here; what it holds would be left out of the document.", "{expected_en}"
    ),
)
IGNORED_FILE = warning(
    "file-ignored",
    Wording("Bu dosya plana ait değil, atlandı.", "Gerekmiyorsa silin."),
    Wording("This file is not part of the plan and was passed over.", "Delete it if nobody needs it."),
)
TEXT_OUT_OF_PLACE = replace(
    IGNORED_FILE,
    tr=replace(IGNORED_FILE.tr, hint="Belgeye girecekse narrative/ klasörüne koyun; gerekmiyorsa silin."),
    en=replace(
        IGNORED_FILE.en,
        hint="Put it into narrative/ if it is part of the document; delete it if nobody needs it.",
    ),
)
NAMES_ALIKE = error(
    "names-alike",
    Wording(
        "Bu ad, {other} adından yalnızca harf büyüklüğü ya da yazımıyla ayrılıyor.",
        "Birini yeniden adlandırın.",
    ),
    Wording("This name differs from {other} only by case or spelling of letters.", "Rename one of them."),
)
NAME_REFUSED = error(
    "name-refused",
    Wording("Bu ad her bilgisayarda kullanılamaz.", "Küçük ASCII harfler, rakam ve tire kullanın."),
    Wording("This name cannot be used on every computer.", "Use small ASCII letters, digits and hyphens."),
)
PATH_TOO_LONG = error(
    "path-too-long",
    Wording("Dosya yolu {limit} karakterden uzun.", "Klasör ve dosya adlarını kısaltın."),
    Wording("The path is longer than {limit} characters.", "Shorten the names of folders and files."),
)
TOO_MANY_FILES = error(
    "too-many-files",
    Wording("Planda {limit} dosyadan fazlası var.", "Plana ait olmayan dosyaları kaldırın."),
    Wording("The plan holds more than {limit} files.", "Remove files that are not part of the plan."),
)
TOO_MANY_FINDINGS = error(
    "too-many-findings",
    Wording(
        "Dosyada {limit} bulgudan fazlası var; kalanına bakılmadı.", "Önce buraya kadar olanları düzeltin."
    ),
    Wording("The file has over {limit} findings; the rest was not looked at.", "Mend those so far first."),
)
TOO_LARGE = error(
    "file-too-large",
    Wording("Dosya {size} bayt; sınır {limit} bayt.", "Dosyayı bölün; bir dosya belgenin bir sayfasıdır."),
    Wording(
        "The file has {size} bytes; the limit is {limit}.", "Split it; a file is one page of the document."
    ),
)
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
