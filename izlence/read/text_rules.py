"""What can be wrong with a file's bytes and letters."""

from __future__ import annotations

from izlence.diagnostic import Wording, error, warning

FILE_EMPTY = error(
    "file-empty",
    Wording("Dosya boş.", "Alanları yazın ya da dosyayı silin."),
    Wording("The file is empty.", "Write its fields or delete the file."),
)
UTF16 = error(
    "encoding-utf-16",
    Wording(
        "Dosya UTF-16 ile kaydedilmiş.",
        "Dosyayı UTF-8 olarak kaydedin (Not Defteri: Farklı Kaydet › Kodlama: UTF-8).",
    ),
    Wording("The file is saved as UTF-16.", "Save it as UTF-8 (Notepad: Save As › Encoding: UTF-8)."),
)
NOT_UTF8 = error(
    "encoding-not-utf-8",
    Wording(
        "Dosya UTF-8 değil; {byte} baytı büyük olasılıkla Windows-1254 (Türkçe ANSI).",
        "Dosyayı UTF-8 olarak kaydedin (Not Defteri: Farklı Kaydet › Kodlama: UTF-8).",
    ),
    Wording(
        "The file is not UTF-8; the byte {byte} is probably Windows-1254 (Turkish ANSI).",
        "Save it as UTF-8 (Notepad: Save As › Encoding: UTF-8).",
    ),
)
NOT_TEXT = error(
    "not-a-text-file",
    Wording("Bu bir metin dosyası değil; {what} gibi görünüyor.", "YAML metnini bu adla kaydedin."),
    Wording("This is not a text file; it looks like {what}.", "Save the YAML text under this name."),
)
MERGE_CONFLICT = error(
    "merge-conflict",
    Wording(
        "Birleştirme çakışması çözülmemiş (satır {first}–{last}).",
        "İki yazımdan doğru olanı bırakın, `<<<<<<<`, `=======` ve `>>>>>>>` satırlarını silin.",
    ),
    Wording(
        "A merge conflict is not resolved (lines {first}–{last}).",
        "Keep the right one of the two versions and delete the lines `<<<<<<<`, `=======` and `>>>>>>>`.",
    ),
)
CONTROL_CHARACTER = error(
    "control-character",
    Wording("Görünmeyen denetim karakteri var ({character}).", "Karakteri silin; metni yeniden yazın."),
    Wording("There is an invisible control character ({character}).", "Delete it; type the text again."),
)
INVISIBLE_CHARACTER = error(
    "invisible-character",
    Wording("Görünmeyen bir karakter var ({character}).", "Karakteri silin; metni yeniden yazın."),
    Wording("There is an invisible character ({character}).", "Delete it; type the text again."),
)
LINE_BREAK_CHARACTER = error(
    "odd-line-break",
    Wording("Alışılmadık satır sonu karakteri var ({character}).", "Satırı Enter ile bölün."),
    Wording("There is an unusual line break character ({character}).", "Break the line with Enter."),
)
HARD_SPACE_INDENT = error(
    "hard-space-in-indentation",
    Wording(
        "Satır başında bölünemez boşluk var (Word'den yapışmış olabilir).", "Silip boşluk tuşuyla yazın."
    ),
    Wording(
        "There is a no-break space in the indentation (pasted from Word?).", "Delete it and type spaces."
    ),
)
HARD_SPACE_AFTER_COLON = error(
    "hard-space-after-colon",
    Wording(
        "İki noktadan sonra bölünemez boşluk var (Word'den yapışmış olabilir).", "Silip boşluk tuşuyla yazın."
    ),
    Wording("There is a no-break space after the colon (pasted from Word?).", "Delete it and type a space."),
)
LINE_TOO_LONG = error(
    "line-too-long",
    Wording("Satır {limit} karakterden uzun.", "Uzun metni `>-` ile birkaç satıra bölün."),
    Wording("The line is longer than {limit} characters.", "Break long text over lines with `>-`."),
)
DOUBLE_ENCODED = warning(
    "double-encoded",
    Wording(
        "Harfler bozulmuş görünüyor ({sample}); dosya yanlış kodlamayla açılıp kaydedilmiş.",
        "Metni yeniden yazın: {guess}.",
    ),
    Wording(
        "The letters look broken ({sample}); the file was opened and saved in a wrong encoding.",
        "Type it again: {guess}.",
    ),
)
NOT_NORMALISED = warning(
    "letters-decomposed",
    Wording("Harfler parçalı yazılmış ({sample}); birleştirilerek okundu.", "Metni yeniden yazın."),
    Wording("Letters are written in parts ({sample}); they were read joined.", "Type the text again."),
)
