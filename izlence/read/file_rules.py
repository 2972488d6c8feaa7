"""What can be wrong with a file or a folder before a line of it is read."""

from __future__ import annotations

from dataclasses import replace

from izlence.diagnostic import Wording, error, warning

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
SYMLINK = error(
    "symbolic-link",
    Wording(
        "Bu bir kısayol (sembolik bağ); plan yalnız kendi dosyalarını okur.",
        "Dosyanın kendisini buraya koyun.",
    ),
    Wording("This is a symbolic link; a plan reads only its own files.", "Put the file itself here."),
)
"""Plan klasöründe kısayol (sembolik bağ) bulunmaz.

Neden: Kısayol planın dışındaki bir dosyayı gösterebilir; onu inceleyen kişi değişikliği göremez.

Uygun: Dosyanın kendisi.

Uygun değil: Başka bir dosyayı gösteren bir sembolik bağ.
"""
NOT_A_FILE = error(
    "not-a-file",
    Wording(
        "Bu ad bir dosyaya ait olmalı, ama bir dosya değil.", "Klasörü ya da özel dosyayı buradan kaldırın."
    ),
    Wording(
        "This name should belong to a file and does not.", "Remove the folder or special file from here."
    ),
)
"""Sayfa adı taşıyan her şey bir dosyadır.

Neden: PH4.4.1.yaml adlı bir klasör ya da aygıt okunamaz; içindekiler belgeye girmezdi.

Uygun: PH4.4.1.yaml adlı bir dosya.

Uygun değil: PH4.4.1.yaml adlı bir klasör.
"""
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
"""Sayfa dosyalarının adı ne olduklarını söyler.

Neden: Adı tanınmayan bir YAML dosyası belgeye girmezdi ve kimse fark etmezdi. Windows'un gizlediği ikinci uzantı (.yaml.txt)
ve kopya adları (PH4.4.1 (2).yaml) en sık nedenlerdir.

Uygun: halkla-iliskiler/PH4.4.1.yaml

Uygun değil: halkla-iliskiler/PH4.4.1.yaml.txt
"""
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
UNKNOWN_FILE_NAME = replace(
    UNKNOWN_FILE,
    tr=replace(UNKNOWN_FILE.tr, hint="Dosyanın adını {right} yapın."),
    en=replace(UNKNOWN_FILE.en, hint="Rename it to {right}."),
)
PAGE_OUT_OF_PLACE = replace(
    UNKNOWN_FILE,
    tr=Wording(
        "Sayfa dosyası dönem klasöründe duruyor; belgeye girmezdi.",
        "Müdürlüğünün klasörüne taşıyın: <müdürlük klasörü>/{right}",
    ),
    en=Wording(
        "The page stands in the period's folder; it would be left out of the document.",
        "Move it into the folder of its directorate: <directorate>/{right}",
    ),
)
UNKNOWN_FOLDER = error(
    "unknown-folder",
    Wording("Bu klasörün burada yeri yok; içindekiler belgeye girmezdi.", "{expected}"),
    Wording(
        "This folder has no place here; what it holds would be left out of the document.", "{expected_en}"
    ),
)
"""Plan klasöründe yalnız dönem ve müdürlük klasörleri bulunur.

Neden: Yeri olmayan bir klasörün içindekiler belgeye girmezdi. Dönem klasörleri `2024` ya da `2025-2029`, müdürlük klasörleri
küçük harf ve tireyle `halkla-iliskiler` diye adlandırılır.

Uygun: plan/2024/halkla-iliskiler

Uygun değil: plan/2024 yedek
"""
IGNORED_FILE = warning(
    "file-ignored",
    Wording("Bu dosya plana ait değil, atlandı.", "Gerekmiyorsa silin."),
    Wording("This file is not part of the plan and was passed over.", "Delete it if nobody needs it."),
)
"""Plana ait olmayan dosyalar plan klasöründe durmaz.

Neden: Atlanan bir dosyayı koyan kişi onun belgeye girdiğini sanabilir; bu yüzden atlandığı söylenir.

Uygun: Yalnız plan dosyaları bulunan bir klasör.

Uygun değil: Sayfaların yanında duran bir hesap.xlsx.
"""
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
