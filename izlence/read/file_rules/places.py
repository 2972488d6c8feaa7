"""What stands where it has no place."""

from __future__ import annotations

from dataclasses import replace

from izlence.diagnostic import Wording, error, warning

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
