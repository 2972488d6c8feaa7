"""What can be wrong with a file's bytes and letters."""

from __future__ import annotations

from dataclasses import replace

from izlence.diagnostic import Wording, error, warning

FILE_EMPTY = error(
    "file-empty",
    Wording("Dosya boş.", "Alanları yazın ya da dosyayı silin."),
    Wording("The file is empty.", "Write its fields or delete the file."),
)
"""Plan klasöründeki her dosyanın bir içeriği vardır.

Neden: Boş bir dosya, yazılmamış ya da kaydederken silinmiş bir sayfadır; belgeye sessizce girmeden kalırdı.

Uygun::

    # institution.yaml (tamamı)
    name: Örnek Belediyesi

Uygun değil::

    # institution.yaml (tamamı)
    # Kurumun adı daha sonra yazılacak
"""
UTF16 = error(
    "encoding-utf-16",
    Wording(
        "Dosya UTF-16 ile kaydedilmiş.",
        "Dosyayı UTF-8 olarak kaydedin (Not Defteri: Farklı Kaydet › Kodlama: UTF-8).",
    ),
    Wording("The file is saved as UTF-16.", "Save it as UTF-8 (Notepad: Save As › Encoding: UTF-8)."),
)
"""Dosyalar UTF-8 ile kaydedilir.

Neden: Not Defteri'nin “Unicode” diye kaydettiği UTF-16 dosyalarını öteki programlar ve git metin olarak göremez.

Uygun: UTF-8 ile kaydedilmiş bir dosya.

Uygun değil: Not Defteri'nde kodlaması UTF-16 seçilerek kaydedilmiş bir dosya.
"""
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
"""Dosyalar Türkçe Windows kodlamasıyla değil UTF-8 ile kaydedilir.

Neden: Windows-1254 (ANSI) ile kaydedilen dosyadaki ş, ğ, ı, İ harfleri başka bilgisayarda başka harf olur.

Uygun: UTF-8 ile kaydedilmiş bir dosya.

Uygun değil: Not Defteri'nde kodlaması ANSI seçilerek kaydedilmiş, içinde Türkçe harf bulunan bir dosya.
"""
NOT_TEXT = error(
    "not-a-text-file",
    Wording("Bu bir metin dosyası değil; {what} gibi görünüyor.", "YAML metnini bu adla kaydedin."),
    Wording("This is not a text file; it looks like {what}.", "Save the YAML text under this name."),
)
"""Sayfalar Word, Excel ya da PDF değil düz metin dosyasıdır.

Neden: Uzantısı değiştirilen bir Word dosyası metin olmaz; içeriği okunamaz.

Uygun: Not Defteri'nde ya da VS Code'da açılıp okunabilen bir dosya.

Uygun değil: Adı PH4.4.1.yaml yapılmış bir Word ya da Excel dosyası.
"""
ZERO_BYTES = replace(
    NOT_TEXT,
    tr=Wording(
        "Bu bir metin dosyası değil; içinde sıfır baytları var.",
        "Başka türden bir dosya ya da bozulmuş; YAML metnini bu adla kaydedin ya da önceki sürümünü geri alın.",
    ),
    en=Wording(
        "This is not a text file; it holds zero bytes.",
        "It is a file of another kind, or damaged; save the YAML text under this name or bring back its last version.",
    ),
)
NOTHING_BUT_ZEROS = replace(
    NOT_TEXT,
    tr=Wording(
        "Bu bir metin dosyası değil; içi sıfır baytlarıyla dolu.",
        "Dosya kaydedilirken ya da kopyalanırken bozulmuş; önceki sürümünü geri alın ya da yeniden yazın.",
    ),
    en=Wording(
        "This is not a text file; it is full of zero bytes.",
        "It was damaged while it was saved or copied; bring back its last version or write it anew.",
    ),
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
"""Birleştirme çakışması çözülmeden dosya bırakılmaz.

Neden: İki kişi aynı satırı değiştirince git iki yazımı da dosyaya koyar; hangisinin doğru olduğuna bir insan karar verir.

Uygun::

    # institution.yaml (tamamı)
    name: Örnek Belediyesi

Uygun değil::

    # institution.yaml (tamamı)
    <<<<<<< HEAD
    name: Örnek Belediyesi
    =======
    name: Örnek Belediye Başkanlığı
    >>>>>>> degisiklik
"""
CONTROL_CHARACTER = error(
    "control-character",
    Wording("Görünmeyen denetim karakteri var ({character}).", "Karakteri silin; metni yeniden yazın."),
    Wording("There is an invisible control character ({character}).", "Delete it; type the text again."),
)
"""Dosyada görünmeyen denetim karakteri bulunmaz.

Neden: Başka bir programdan yapıştırılan denetim karakterleri ekranda görünmez, ama Word ve Excel dosyasını bozar.

Uygun: Elle yazılmış ya da düz metin olarak yapıştırılmış bir metin.

Uygun değil: İçinde zil (U+0007) gibi bir denetim karakteri bulunan metin.
"""
INVISIBLE_CHARACTER = error(
    "invisible-character",
    Wording("Görünmeyen bir karakter var ({character}).", "Karakteri silin; metni yeniden yazın."),
    Wording("There is an invisible character ({character}).", "Delete it; type the text again."),
)
"""Dosyada görünmeyen harf ve boşluk bulunmaz.

Neden: Web sayfasından ya da Word'den yapıştırılan sıfır genişlikli boşluk ve yön işaretleri görünmez; aynı görünen iki ad
bu yüzden ayrı sayılır, aranan söz bulunmaz.

Uygun: Elle yazılmış ya da düz metin olarak yapıştırılmış bir metin.

Uygun değil: Bir sözünün ortasında sıfır genişlikli boşluk (U+200B) bulunan metin.
"""
LINE_BREAK_CHARACTER = error(
    "odd-line-break",
    Wording("Alışılmadık satır sonu karakteri var ({character}).", "Satırı Enter ile bölün."),
    Wording("There is an unusual line break character ({character}).", "Break the line with Enter."),
)
"""Satırlar Enter ile bölünür.

Neden: Word'ün elle satır sonu ve eski Mac satır sonu gibi karakterler her programda satır sayılmaz; satır numaraları kayar.

Uygun: Enter ile bölünmüş satırlar.

Uygun değil: İçinde U+2028 satır ayırıcısı bulunan bir metin.
"""
HARD_SPACE_INDENT = error(
    "hard-space-in-indentation",
    Wording(
        "Satır başında bölünemez boşluk var (Word'den yapışmış olabilir).", "Silip boşluk tuşuyla yazın."
    ),
    Wording(
        "There is a no-break space in the indentation (pasted from Word?).", "Delete it and type spaces."
    ),
)
"""Satır başındaki boşluklar boşluk tuşuyla yazılır.

Neden: Word'den yapıştırılan bölünemez boşluk ekranda boşluk gibi görünür, ama alan adının parçası sayılır; alan tanınmaz.

Uygun: Boşluk tuşuyla yazılmış girinti.

Uygun değil: Word'den yapıştırılmış, bölünemez boşlukla (U+00A0) başlayan bir satır.
"""
HARD_SPACE_AFTER_COLON = error(
    "hard-space-after-colon",
    Wording(
        "İki noktadan sonra bölünemez boşluk var (Word'den yapışmış olabilir).", "Silip boşluk tuşuyla yazın."
    ),
    Wording("There is a no-break space after the colon (pasted from Word?).", "Delete it and type a space."),
)
"""İki noktadan sonraki boşluk, boşluk tuşuyla yazılır.

Neden: Bölünemez boşluk iki noktayı alandan ayırmaz; alan ve değeri tek bir metin sayılırdı.

Uygun: Boşluk tuşuyla yazılmış `title: Sosyal hizmetler` satırı.

Uygun değil: İki noktanın ardında bölünemez boşluk (U+00A0) bulunan aynı satır.
"""
LINE_TOO_LONG = error(
    "line-too-long",
    Wording("Satır {limit} karakterden uzun.", "Uzun metni `>-` ile birkaç satıra bölün."),
    Wording("The line is longer than {limit} characters.", "Break long text over lines with `>-`."),
)
"""Bir satırın uzunluğu sınırlıdır.

Neden: Çok uzun bir satırdaki değişiklik, inceleyen kişiye gösterilemez. Uzun metin `>-` işaretinden sonra birkaç satıra bölünür.

Uygun::

    # halkla-iliskiler/PH4.4.1.yaml
    title: >-
      İş arayanları, İstihdam Merkezi uygulamasıyla
      iş verenlerle buluşturmak

Uygun değil: On binlerce karakteri tek satırda duran bir metin.
"""
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
"""Harfler bozulmadan kaydedilir.

Neden: Yanlış kodlamayla açılıp kaydedilen dosyada “müdürlük” “mÃ¼dÃ¼rlÃ¼k” olur ve belgeye öyle basılır.

Uygun::

    # halkla-iliskiler/PH4.4.1.yaml
    title: Müdürlük hizmetlerini duyurmak

Uygun değil::

    # halkla-iliskiler/PH4.4.1.yaml
    title: MÃ¼dÃ¼rlÃ¼k hizmetlerini duyurmak
"""
NOT_NORMALISED = warning(
    "letters-decomposed",
    Wording("Harfler parçalı yazılmış ({sample}); birleştirilerek okundu.", "Metni yeniden yazın."),
    Wording("Letters are written in parts ({sample}); they were read joined.", "Type the text again."),
)
"""Türkçe harfler tek parça yazılır.

Neden: macOS'tan kopyalanan ş ve ü, harf ve işaret olarak iki parça olabilir; aynı görünen iki söz eşit çıkmaz. Program
harfleri birleştirerek okur ve söyler.

Uygun: Klavyeden yazılmış “müdürlük”.

Uygun değil: u harfi ve iki noktası ayrı karakterler olan “müdürlük”.
"""
