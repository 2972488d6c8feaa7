"""What can be wrong with a field's name and value before its meaning is known."""

from __future__ import annotations

from dataclasses import replace

from izlence.diagnostic import Wording, error

DUPLICATE_KEY = error(
    "duplicate-key",
    Wording("“{key}” alanı iki kez yazılmış (ilki: {related}).", "Birini silin."),
    Wording("The field “{key}” is written twice (first: {related}).", "Delete one of them."),
)
"""Bir alan aynı yerde bir kez yazılır.

Neden: İkinci yazım birincisini sessizce geçersiz kılardı. Liste maddelerinde çoğunlukla yeni maddenin başındaki tire
unutulmuştur.

Uygun::

    # goals.yaml
    goals:
      - code: A4
        title: Sosyal hizmetler

Uygun değil::

    # goals.yaml
    goals:
      - code: A4
        title: Sosyal hizmetler
        code: A5
        title: Çevre
"""
DUPLICATE_KEY_IN_ITEM = replace(
    DUPLICATE_KEY,
    tr=replace(
        DUPLICATE_KEY.tr,
        hint="Yeni bir madde başlıyorsa satırı “- ” ile başlatın: `- {key}: …`; başlamıyorsa birini silin.",
    ),
    en=replace(
        DUPLICATE_KEY.en,
        hint="If a new item begins here, start the line with “- ”: `- {key}: …`; if not, delete one of the two.",
    ),
)
EMPTY_KEY = error(
    "empty-key",
    Wording("Alan adı boş.", "İki noktadan önce alanın adını yazın."),
    Wording("The field's name is empty.", "Write the field's name before the colon."),
)
"""İki noktanın önünde alanın adı vardır.

Neden: Adı olmayan bir değerin nereye basılacağı bilinemez.

Uygun::

    # institution.yaml
    currency: TL

Uygun değil::

    # institution.yaml
    "": TL
"""
EMPTY_VALUE = error(
    "empty-value",
    Wording(
        "“{key}” alanının değeri yazılmamış.",
        "Değeri yazın. Bilinmiyorsa ve alan boş değer kabul ediyorsa `null` yazın; yazılması zorunlu olmayan alanın "
        "satırını silebilirsiniz.",
    ),
    Wording(
        "The field “{key}” has no value.",
        "Write it. Where it is not known and the field allows it, write `null`; the line of a field that is optional "
        "may be deleted.",
    ),
)
"""Yazılan her alanın bir değeri vardır.

Neden: Değeri boş bırakılmış bir alanın unutulduğu mu, bilinmediği mi anlaşılmaz. Bilinmeyen değer için null yazılır; gerekmeyen
alanın satırı silinir.

Uygun::

    # halkla-iliskiler/PH4.4.1.yaml
    indicators:
      - code: PG4.4.1.1
        name: Kişi sayısı
        unit: kişi
        values:
          2022: 1102
          2023-H1: null
          2024: 500

Uygun değil::

    # halkla-iliskiler/PH4.4.1.yaml
    indicators:
      - code: PG4.4.1.1
        name: Kişi sayısı
        unit: kişi
        values:
          2022: 1102
          2023-H1:
          2024: 500
"""
EMPTY_VALUE_ABOVE_PERIODS = replace(
    EMPTY_VALUE,
    tr=replace(
        EMPTY_VALUE.tr,
        hint="Altındaki dönemler bu alanınsa satırlarının başına iki boşluk ekleyin: `{example}`",
    ),
    en=replace(
        EMPTY_VALUE.en,
        hint="If the periods below belong to it, put two more spaces before their lines: `{example}`",
    ),
)
CUT_BY_COMMENT = error(
    "text-cut-by-hash",
    Wording(
        "`#` işaretinden sonrası açıklama sayılıp atılıyor: “{lost}”.",
        "Metne aitse tırnak içine alın: {example}; açıklamaysa `#` işaretinden önce iki, sonra bir boşluk bırakın.",
    ),
    Wording(
        "What follows `#` is taken for a comment and dropped: “{lost}”.",
        "If it is text, quote it: {example}; if a comment, put two spaces before `#` and one after.",
    ),
)
"""Metnin içindeki `#` işareti metni kesmez.

Neden: Boşluktan sonra gelen `#`, satırın kalanını açıklama yapar; “Yol #3 yapımı” belgeye sessizce “Yol” diye basılırdı.

Uygun::

    # halkla-iliskiler/PH4.4.1.yaml
    title: "Yol #3 yapımını bitirmek"

Uygun değil::

    # halkla-iliskiler/PH4.4.1.yaml
    title: Yol #3 yapımını bitirmek
"""
TOO_DEEP = error(
    "nesting-too-deep",
    Wording("İç içe geçme {limit} düzeyi aşıyor.", "Ayraçları ve girintileri denetleyin."),
    Wording("Nesting is deeper than {limit} levels.", "Check brackets and indentation."),
)
"""Alanlar gereğinden çok iç içe geçmez.

Neden: Plan dosyalarında iç içe geçme birkaç düzeyi aşmaz; aşıyorsa kapanmamış ayraçlar vardır.

Uygun::

    # institution.yaml
    name: Örnek Belediyesi

Uygun değil::

    # institution.yaml (tamamı)
    name: [[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[
"""
TOO_MANY_VALUES = error(
    "too-many-values",
    Wording("Dosyada {limit} değerden fazlası var.", "Dosyayı bölün."),
    Wording("The file holds more than {limit} values.", "Split the file."),
)
"""Bir dosyadaki değer sayısı sınırlıdır.

Neden: Bir dosya belgenin bir sayfasıdır. Sınırı aşan dosya yanlışlıkla birleştirilmiş ya da çoğaltılmıştır. Sınırları
`python build.py --limits` gösterir.

Uygun: Bir sayfanın göstergeleri ve faaliyetleri.

Uygun değil: Yüz binlerce satırı olan bir dosya.
"""
TEXT_TOO_LONG = error(
    "text-too-long",
    Wording("Metin {limit} karakterden uzun; Excel hücresine sığmaz.", "Metni kısaltın."),
    Wording("The text is longer than {limit} characters; an Excel cell cannot hold it.", "Shorten the text."),
)
"""Bir metin, bir Excel hücresine sığacak kadar uzun olabilir.

Neden: Excel hücresi 32.767 karakterden fazlasını almaz, kalanını atar. Bu uzunluktaki bir metin çoğunlukla kapanmamış bir
tırnaktır; narrative/ klasöründeki metinlerde bir paragraf boş satırla bölünür.

Uygun: En çok birkaç bin karakterlik bir metin.

Uygun değil: 32.767 karakterden uzun tek bir metin.
"""
BAD_CHARACTER_IN_TEXT = error(
    "character-not-printable",
    Wording("Metinde basılamayan bir karakter var ({character}).", "Karakteri silin."),
    Wording("The text holds a character that cannot be printed ({character}).", "Delete the character."),
)
"""Metinde yalnız basılabilen karakterler bulunur.

Neden: Ters bölüyle yazılan görünmez karakterler Word ve Excel dosyasını bozar ya da belgede anlaşılmaz bir boşluk bırakır.

Uygun::

    # halkla-iliskiler/PH4.4.1.yaml
    title: "İş arayanları iş verenlerle buluşturmak"

Uygun değil::

    # halkla-iliskiler/PH4.4.1.yaml
    title: "İş arayanları\\x07 iş verenlerle buluşturmak"
"""
