"""What can be wrong with a list."""

from __future__ import annotations

from izlence.diagnostic import Wording, error, warning

LIST_ITEM_EMPTY = error(
    "list-item-empty",
    Wording("Liste maddesi boş.", "Maddeyi yazın ya da satırı silin."),
    Wording("The list item is empty.", "Write it or delete the line."),
)
"""Her liste maddesinin bir metni vardır.

Neden: Boş madde belgede boş bir işaret bırakır.

Uygun::

    # narrative/yetki.md
    - Yollar
    - Parklar

Uygun değil::

    # narrative/yetki.md
    - Yollar
    -
    - Parklar
"""
LIST_NUMBERS = error(
    "list-number-differs",
    Wording(
        "Madde {written}. diye yazılmış, ama {printed}. diye basılırdı.",
        "Maddeleri sırayla numaralayın ya da hepsine 1. yazın; sıra atlanacaksa `{written}\\.` yazın.",
    ),
    Wording(
        "The item is written {written}. and would be printed {printed}.",
        "Number the items in order or write 1. before all of them; to leave numbers out, write `{written}\\.`.",
    ),
)
"""Numaralı maddeler sırayla numaralanır.

Neden: Markdown yalnız ilk numaraya bakar, ötekileri kendisi sayar; 1, 2, 4 yazan biri 1, 2, 3 bastırırdı.

Uygun::

    # narrative/yetki.md
    1. Yollar
    2. Parklar

Uygun değil::

    # narrative/yetki.md
    1. Yollar
    3. Parklar
"""
LIST_IN_TEXT = error(
    "list-in-text",
    Wording(
        "Paragrafın içinde `{written}.` ile başlayan satır numaralı liste sayılıyor.",
        "Liste değilse `{written}\\.` yazın; listeyse üstüne boş satır bırakın.",
    ),
    Wording(
        "A line in a paragraph that starts with `{written}.` is taken for a numbered list.",
        "Write `{written}\\.` if it is none; leave an empty line above it if it is.",
    ),
)
"""Paragrafın içindeki bir satır numarayla başlamaz.

Neden: “1.” ile başlayan satır paragrafı böler ve numaralı liste olur; cümlenin ortası liste maddesi olarak basılırdı.

Uygun::

    # narrative/yetki.md
    Kanunun ilgili maddesi
    1\\. fıkrada görevleri sayar.

Uygun değil::

    # narrative/yetki.md
    Kanunun ilgili maddesi
    1. fıkrada görevleri sayar.
"""
LIST_OF_ONE = warning(
    "list-of-one",
    Wording("Listede tek madde var.", "Liste değilse işaretten önce `\\` yazın: `{right}`"),
    Wording("The list has a single item.", "Write `\\` before the mark if it is no list: `{right}`"),
)
"""Listenin birden çok maddesi vardır.

Neden: Tek maddelik liste çoğunlukla liste değildir: tireyle başlayan bir cümle ya da “5. madde” gibi bir sıra sayısıdır.

Uygun::

    # narrative/yetki.md
    5\\. madde belediyenin görevlerini sayar.

Uygun değil::

    # narrative/yetki.md
    5. madde belediyenin görevlerini sayar.
"""
NESTED_TOO_DEEP = error(
    "list-too-deep",
    Wording("Liste ve alıntılar {limit} düzeyden fazla iç içe.", "İç içe geçmeyi azaltın."),
    Wording("Lists and quotations are more than {limit} deep.", "Use fewer levels."),
)
"""Listeler birkaç düzeyden çok iç içe geçmez.

Neden: Daha derin bir liste sayfanın sağına sığmaz ve okunmaz.

Uygun::

    # narrative/yetki.md
    - Yollar
      - Asfalt
      - Parke
    - Parklar

Uygun değil: Bir maddesinin içinde, onun da içinde, on düzey liste.
"""
