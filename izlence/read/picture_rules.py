"""What can be wrong with a picture, and with how a text shows it."""

from __future__ import annotations

from dataclasses import replace

from izlence.diagnostic import Wording, error, warning
from izlence.read import file_rules

PICTURE_MISSING = error(
    "picture-missing",
    Wording(
        "{written} adlı resim bu klasörde yok: {folder}.", "Resmi oraya koyun ya da adını düzeltin.{near}"
    ),
    Wording(
        "The picture {written} is not in the folder {folder}.", "Put it there or correct its name.{near_en}"
    ),
)
"""Metnin gösterdiği resim klasöründe durur.

Neden: Bulunamayan resmin yeri belgede boş kalırdı.

Uygun::

    # narrative/yetki.md
    ![Örgüt şeması: üç müdürlük](sema.png)

Uygun değil::

    # narrative/yetki.md
    ![Örgüt şeması: üç müdürlük](olmayan.png)
"""
PICTURE_OUTSIDE = error(
    "picture-outside",
    Wording(
        "Resim başka bir yerden alınamaz: {written}",
        "Resmi {folder} klasörüne koyun ve yalnız adını yazın: `![…](sema.png)`.",
    ),
    Wording(
        "A picture cannot come from another place: {written}",
        "Put it into the folder {folder} and write only its name: `![…](sema.png)`.",
    ),
)
"""Resim, metnin yanındaki dosyadan alınır.

Neden: Web'deki ya da başka bir klasördeki resim değişebilir ya da kaybolabilir; belge aynı dosyalardan hep aynı üretilir.

Uygun::

    # narrative/yetki.md
    ![Örgüt şeması: üç müdürlük](sema.png)

Uygun değil::

    # narrative/yetki.md
    ![Örgüt şeması: üç müdürlük](https://ornek.bel.tr/harita.png)
"""
NOT_A_PICTURE = error(
    "not-a-picture",
    Wording("Dosyanın içeriği PNG ya da JPEG resim değil.", "Resmi PNG ya da JPEG olarak yeniden kaydedin."),
    Wording("The file's content is no PNG or JPEG picture.", "Save the picture as PNG or JPEG again."),
)
"""Resim dosyaları PNG ya da JPEG biçimindedir.

Neden: Adı değiştirilmiş başka bir dosya Word'de açılmaz.

Uygun: PNG olarak kaydedilmiş sema.png

Uygun değil: İçeriği metin ya da SVG olan sema.png
"""
PICTURE_BROKEN = error(
    "picture-broken",
    Wording("Resim dosyası bozuk ya da yarıda kesilmiş.", "Resmi kaynağından yeniden kopyalayın."),
    Wording("The picture's file is damaged or cut off.", "Copy it from its source again."),
)
"""Resim dosyası bütündür.

Neden: Yarıda kesilmiş bir resim belgede görünmez ya da Word'ün dosyayı onarmasını gerektirir.

Uygun: Bir resim programında açılan sema.png

Uygun değil: Yarısı kopyalanmış sema.png
"""
PICTURE_ENDING = error(
    "picture-ending-differs",
    Wording("Resmin içeriği {kind}, ama adı başka türlü bitiyor.", "Dosyayı yeniden adlandırın: {right}"),
    Wording("The picture's content is {kind}, yet its name ends otherwise.", "Rename the file: {right}"),
)
"""Resmin uzantısı içeriğine uyar.

Neden: Adı .png olan bir JPEG'i kimi programlar açmaz.

Uygun: JPEG olarak kaydedilmiş sema.jpg

Uygun değil: JPEG olarak kaydedilmiş sema.png
"""
PICTURE_TOO_LARGE = replace(
    file_rules.TOO_LARGE,
    name="picture-too-large",
    tr=replace(file_rules.TOO_LARGE.tr, hint="Resmi küçültüp yeniden kaydedin."),
    en=replace(file_rules.TOO_LARGE.en, hint="Make the picture smaller and save it again."),
)
"""Resmin boyu sınırlıdır.

Neden: Büyük resimler belgeyi e-postayla gönderilemeyecek kadar büyütür ve üretimi yavaşlatır; A4 için 2500 × 3500 piksel yeter.

Uygun: 2000 × 1200 piksellik bir şema.

Uygun değil: 12.000 × 9.000 piksellik bir tarama.
"""
PICTURE_TOO_MANY_PIXELS = error(
    "picture-too-large",
    Wording("Resim {limit} pikselden büyük.", "Resmi küçültüp yeniden kaydedin; A4 için 2500 × 3500 yeter."),
    Wording("The picture has more than {limit} pixels.", "Make it smaller; 2500 × 3500 is enough for A4."),
)
PICTURE_TURNED = error(
    "picture-turned",
    Wording(
        "Resim yan çevrilmiş kaydedilmiş; her program onu başka türlü gösterir.",
        "Resmi bir programda açıp düz çevirin ve yeniden kaydedin.",
    ),
    Wording(
        "The picture is stored turned; each program would show it another way.",
        "Open it in a program, turn it upright and save it again.",
    ),
)
"""Resim düz kaydedilir.

Neden: Telefonla çekilen resimler yan kaydedilip “çevir” diye işaretlenir; Word bu işarete bakmaz ve resmi yan basar.

Uygun: Bir resim programında düz çevrilip kaydedilmiş fotoğraf.

Uygun değil: Telefondan olduğu gibi kopyalanmış, yan duran fotoğraf.
"""
PICTURE_WITHOUT_TEXT = error(
    "picture-without-text-alternative",
    Wording(
        "Resmin metin karşılığı yok; görmeyen okur onu bilemez.",
        "Köşeli ayraçta ne gösterdiğini yazın: `![Örgüt şeması: beş başkan yardımcılığı]({written})`.",
    ),
    Wording(
        "The picture has no text alternative; a reader who cannot see would miss it.",
        "Say in the brackets what it shows: `![Organisation chart: five deputy mayors]({written})`.",
    ),
)
"""Her resmin ne gösterdiği sözle yazılır.

Neden: Görmeyen okur resmi bu metinden bilir; erişilebilirlik kuralları bunu gerektirir.

Uygun::

    # narrative/yetki.md
    ![Örgüt şeması: üç müdürlük](sema.png)

Uygun değil::

    # narrative/yetki.md
    ![](sema.png)
"""
PICTURE_IN_TEXT = error(
    "picture-in-text",
    Wording("Resim bir satırın içinde duruyor.", "Resmi boş satırlar arasında tek başına bir satıra yazın."),
    Wording("The picture stands inside a line.", "Put it on a line of its own between empty lines."),
)
"""Resim tek başına bir satırdadır.

Neden: Satırın içindeki bir resim satır aralığını bozar ve başlık alamaz.

Uygun::

    # narrative/yetki.md
    Kurumun örgüt yapısı:

    ![Örgüt şeması: üç müdürlük](sema.png)

Uygun değil::

    # narrative/yetki.md
    Kurumun örgüt yapısı ![Örgüt şeması: üç müdürlük](harita.png) gibidir.
"""
PICTURE_UNUSED = warning(
    "picture-unused",
    Wording("Bu resmi hiçbir metin göstermiyor.", "`![…]({name})` yazın ya da dosyayı silin."),
    Wording("No text shows this picture.", "Write `![…]({name})` or delete the file."),
)
"""Klasördeki her resim bir metinde gösterilir.

Neden: Gösterilmeyen resim belgeye girmez; çoğunlukla metinde satırı unutulmuştur.

Uygun::

    # narrative/yetki.md
    ![Örgüt şeması: üç müdürlük](sema.png)

Uygun değil: Hiçbir metnin göstermediği narrative/sema.png
"""
