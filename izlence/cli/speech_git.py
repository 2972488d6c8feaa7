"""The sentences of the commands that git calls, and of the one that sets them up."""

from __future__ import annotations

SENTENCES: dict[str, tuple[str, str]] = {
    "git": (
        "Git'in plan dosyalarını okunur göstermesini ve kayıt kayıt birleştirmesini sağlar: git setup. `textconv` ve `merge` işlerini git kendisi çağırır.",
        "Lets git show plan files readably and merge them record by record: git setup. Git itself calls `textconv` and `merge`.",
    ),
    "git_remove": ("setup ile yazılan ayarları kaldırır.", "Removes the settings that setup wrote."),
    "git_merge_only": ("setup yalnız birleştirme ayarlarını yazar; git dosyaları olduğu gibi göstermeye devam eder.", "setup writes only the settings for merging; git goes on showing files as they are."),
    "git_marker_size": ("Çakışma işaretlerinin uzunluğu.", "Length of the conflict marks."),
    "git_label": ("Çakışan sürümlerin adları: temel, bizim, onların.", "Names of the versions in a conflict: base, ours, theirs."),
    "git_files": ("{action} için dosyalar şöyle verilir: {usage}", "The files for {action} are given like this: {usage}"),
    "git_no_file": ("{path} diye bir dosya yok.", "There is no file {path}."),
    "git_no_repository": ("{path} bir git deposunda değil; komutu deponun içinde çalıştırın.", "{path} is in no git repository; run the command inside one."),
    "git_missing": ("git kurulu değil ya da bulunamıyor.", "git is not installed or cannot be found."),
    "git_refused": ("Git ayarı yazılamadı: {reason}", "Git's settings could not be written: {reason}"),
    "git_wrote": ("{name} yazıldı.", "{name} was written."),
    "git_same": ("{name} zaten yazılı.", "{name} was there already."),
    "git_removed": ("{name} kaldırıldı.", "{name} was removed."),
    "git_not_there": ("{name} yazılı değildi.", "{name} was not there."),
    "git_ready": (
        "Hazır: `git diff`, `git log -p` ve `git show` plan dosyalarını satır satır okunur gösterir; `git merge`, `git rebase` ve `git cherry-pick` onları kayıt kayıt birleştirir. Ayarlar yalnız bu depodadır ({path}); program başka bir yere taşınırsa komutu yeniden çalıştırın.",
        "Ready: `git diff`, `git log -p` and `git show` show plan files as readable lines; `git merge`, `git rebase` and `git cherry-pick` merge them record by record. The settings are in this repository only ({path}); run the command again if the program is moved.",
    ),
    "git_ready_to_merge": (
        "Hazır: `git merge`, `git rebase` ve `git cherry-pick` plan dosyalarını kayıt kayıt birleştirir; git onları olduğu gibi gösterir. Ayarlar yalnız bu depodadır ({path}); program başka bir yere taşınırsa komutu yeniden çalıştırın.",
        "Ready: `git merge`, `git rebase` and `git cherry-pick` merge plan files record by record; git shows them as they are. The settings are in this repository only ({path}); run the command again if the program is moved.",
    ),
    "git_own_program": (
        "Dikkat: program bu deponun içinde; git her zaman o anda açık olan dalın (branch) programını çalıştırır. Tanımadığınız birinin dalını burada açmayın; ayrı bir kopyada açın ya da bu komutu başka yerde kurulu bir programla çalıştırın: izlence git setup",
        "Mind: the program stands in this repository, and git runs it as it is on whatever branch is checked out. Do not check out a stranger's branch here; use another clone for it, or run this command with a program installed elsewhere: izlence git setup",
    ),
    "git_gone": ("Ayarlar kaldırıldı; git yine kendi gösterdiği ve birleştirdiği gibi çalışır.", "The settings are removed; git shows and merges again as it does by itself."),
    "git_attributes": (
        "Eksik: .gitattributes plan dosyalarını (örneğin {path}) bu ayarlara bağlamıyor. Deponun kökündeki .gitattributes dosyasına şu satırları ekleyin ve kaydedin (commit):",
        "Missing: .gitattributes does not connect the plan's files (such as {path}) with these settings. Add these lines to .gitattributes in the root of the repository, and commit it:",
    ),
    "git_conflicts": (
        "{path}: {count} yerde iki taraf aynı şeyi farklı değiştirmiş; <<<<<<< ile >>>>>>> arasında doğrusunu bırakıp öbürlerini silin.",
        "{path}: in {count} places the two sides changed the same thing differently; between <<<<<<< and >>>>>>> leave what is right and delete the rest.",
    ),
    "git_redefined": (
        "{path}: {code} kaydında bir taraf sayıların anlamını değiştirmiş: {field}; öbür taraf bir sayıyı: {numbers}. Kendiliğinden birleşseydi kimsenin yazmadığı bir değer çıkardı. İşaretlerin arasında doğru anlamı bırakın, sayıları da ona göre yazın.",
        "{path}: in {code} one side changed what the numbers mean: {field}; the other a number: {numbers}. Merged by itself this would be a figure that nobody wrote. Between the marks leave the right meaning, and write the numbers to suit it.",
    ),
    "git_redefined_mark": (
        "{code}: bir tarafta {field}, öbür tarafta sayı değişmiş",
        "{code}: {field} changed on one side, a number on the other",
    ),
    "git_recoded_removed": (
        "{path}: {code} bir tarafta silinmiş, öbür tarafta {new} olmuş; işaretlerin arasında doğrusunu bırakın.",
        "{path}: {code} was removed on one side and became {new} on the other; between the marks leave what is right.",
    ),
    "git_recoded_changed": (
        "{path}: {code} bir tarafta değiştirilmiş, öbür tarafta {new} olmuş; işaretlerin arasında ikisini tek kayıtta toplayın.",
        "{path}: {code} was changed on one side and became {new} on the other; between the marks make one record of the two.",
    ),
    "git_recoded_twice": (
        "{path}: {code} bir tarafta {new}, öbür tarafta {other} olmuş; işaretlerin arasında doğrusunu bırakın.",
        "{path}: {code} became {new} on one side and {other} on the other; between the marks leave what is right.",
    ),
    "git_moved_line": (
        "{path}: {code} bir tarafta değiştirilmiş, öbür tarafta {line}. satıra taşınmış; orada eski değerleri duruyor. Değişikliği oraya da yazın, sonra işaretlerin arasındakini silin.",
        "{path}: {code} was changed on one side and moved to line {line} on the other; there it has its old values. Make the change there too, then delete what is between the marks.",
    ),
    "git_moved_file": (
        "{path}: {code} bir tarafta değiştirilmiş, öbür tarafta {file} dosyasına taşınmış; orada eski değerleri duruyor. Değişikliği oraya da yazın, sonra işaretlerin arasındakini silin.",
        "{path}: {code} was changed on one side and moved to {file} on the other; there it has its old values. Make the change there too, then delete what is between the marks.",
    ),
    "git_came_back": (
        "{path}: {code} bir tarafta silinmiş, öbür tarafta başka bir yere taşınmış; yeni yerinde duruyor. Silinmesi gerekiyorsa oradan da silin.",
        "{path}: {code} was removed on one side and moved on the other; it stands in its new place. If it should go, remove it there too.",
    ),
    "git_doubled": (
        "{path}: {code} bir listede iki kez geçtiği için dosya kayıt kayıt birleştirilemedi, git'in kendi yöntemiyle satır satır birleştirildi.",
        "{path}: {code} stands twice in one list, so the file could not be merged record by record and was merged line by line as git does itself.",
    ),
    "git_by_lines": (
        "{path}: kayıt kayıt birleştirilemedi, git'in kendi yöntemiyle satır satır birleştirildi (sürümlerden biri okunamıyor ya da alışılmadık bir YAML yazımı var).",
        "{path}: could not be merged record by record and was merged line by line as git does itself (a version cannot be read, or is written in an unusual YAML style).",
    ),
}  # fmt: skip
