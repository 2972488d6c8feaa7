"""What can be wrong with the beginning of a line: its indentation, its dash."""

from __future__ import annotations

from dataclasses import replace

from izlence.diagnostic import Wording, error

TAB = error(
    "tab-character",
    Wording("Sekme (Tab) karakteri kullanılmış.", "Sekmeyi silip boşluk tuşuyla girinti yapın."),
    Wording("A tab character is used.", "Delete the tab and indent with spaces."),
)
"""Dosyada sekme (Tab) karakteri kullanılmaz.

Neden: Sekmenin kaç boşluk ettiği programdan programa değişir; satırın hangi alana ait olduğu belli olmaz. Metnin içindeki
sekme de belgede beklenmedik bir boşluk bırakır. Not Defteri'nde girinti boşluk tuşuyla yazılır.

Uygun::

    # halkla-iliskiler/PH4.4.1.yaml
    activities:
      - code: F4.4.1.1
        name: Yazılım bakımı
        budget: 1000

Uygun değil::

    # halkla-iliskiler/PH4.4.1.yaml
    activities:
      - code: F4.4.1.1
    \tname: Yazılım bakımı
        budget: 1000
"""
TAB_IN_TEXT = replace(
    TAB,
    tr=replace(TAB.tr, hint="Sekmeyi silip yerine boşluk yazın."),
    en=replace(TAB.en, hint="Delete the tab and type a space."),
)
INDENTATION = error(
    "indentation",
    Wording("Girinti üstteki satırlara uymuyor.", "Aynı düzeydeki alanları aynı sütundan başlatın."),
    Wording("The indentation does not fit the lines above.", "Start fields of one level in the same column."),
)
"""Aynı düzeydeki alanlar aynı sütundan başlar.

Neden: Hangi alanın hangisine ait olduğunu satır başındaki boşluklar söyler. Bir boşluk eksik ya da fazla olunca satırın yeri
belli olmaz.

Uygun::

    # halkla-iliskiler/PH4.4.1.yaml
    activities:
      - code: F4.4.1.1
        name: Yazılım bakımı
        budget: 1000

Uygun değil::

    # halkla-iliskiler/PH4.4.1.yaml
    activities:
      - code: F4.4.1.1
       name: Yazılım bakımı
        budget: 1000
"""
INDENTATION_AT = replace(
    INDENTATION,
    tr=replace(INDENTATION.tr, hint="Satırın başında {spaces} boşluk olsun: `{example}`"),
    en=replace(INDENTATION.en, hint="Begin the line with {spaces} spaces: `{example}`"),
)
INDENTATION_AT_MARGIN = replace(
    INDENTATION,
    tr=replace(INDENTATION.tr, hint="Satırın başındaki boşlukları silin: `{example}`"),
    en=replace(INDENTATION.en, hint="Delete the spaces at the beginning of the line: `{example}`"),
)
LINES_BELOW_VALUE = error(
    "lines-below-a-value",
    Wording(
        "Üstteki “{field}” alanının değeri kendi satırında yazılmış; altına başka satır yazılamaz.",
        "Alanın altında maddeler olacaksa iki noktadan sonrasını silin; olmayacaksa bu satırı silin.",
    ),
    Wording(
        "The field “{field}” above has its value on its own line; no lines can stand below it.",
        "If it should hold lines, delete what follows its colon; if not, delete this line.",
    ),
)
"""Değeri aynı satırda yazılan bir alanın altına başka satır yazılmaz.

Neden: Bir alanın ya tek bir değeri ya da altında maddeleri olur. İkisi birden yazılınca hangisinin geçerli olduğu belli olmaz.

Uygun::

    # halkla-iliskiler/PH4.4.1.yaml
    activities:
      - {code: F4.4.1.1, name: Yazılım bakımı, budget: 1000}

Uygun değil::

    # halkla-iliskiler/PH4.4.1.yaml
    activities: Yazılım işleri
      - {code: F4.4.1.1, name: Yazılım bakımı, budget: 1000}
"""
DASH_WITHOUT_SPACE = error(
    "dash-without-space",
    Wording("Maddenin tiresinden sonra boşluk yok.", "Tireden sonra bir boşluk bırakın: `{example}`"),
    Wording("There is no space after the dash of the item.", "Leave one: `{example}`"),
)
"""Maddenin tiresinden sonra bir boşluk bırakılır.

Neden: Tire ile metin bitişik yazılınca satır madde sayılmaz, bir alan adı sanılır.

Uygun::

    # goals.yaml
    goals:
      - code: A4
        title: Sosyal hizmetler

Uygun değil::

    # goals.yaml
    goals:
      -code: A4
        title: Sosyal hizmetler
"""
DASH_MISSING = error(
    "dash-missing",
    Wording("Listenin bu maddesi tire ile başlamıyor.", "Başına tire ve boşluk koyun: `{example}`"),
    Wording(
        "This item of the list does not begin with a dash.", "Put a dash and a space before it: `{example}`"
    ),
)
"""Listenin her maddesi tire ile başlar.

Neden: Tiresi unutulan bir madde listeye girmez; altındaki maddeler de okunamaz.

Uygun::

    # goals.yaml
    goals:
      - code: A4
        title: Sosyal hizmetler

Uygun değil::

    # goals.yaml
    goals:
        code: A4
        title: Sosyal hizmetler
      - code: A5
        title: Çevre
"""
LONG_DASH = replace(
    DASH_MISSING,
    tr=Wording(
        "Satır uzun tireyle (ya da madde imiyle) başlıyor; Word'den kopyalanmış olabilir.",
        "Yerine klavyedeki kısa tireyi (-) ve bir boşluk yazın: `{example}`",
    ),
    en=Wording(
        "The line begins with a long dash (or a bullet), perhaps copied from Word.",
        "Type the short dash (-) of the keyboard and a space: `{example}`",
    ),
)
TEXT_CONTINUED = error(
    "text-continued-without-sign",
    Wording(
        "Bu satır, girintisi yüzünden üstündeki metnin devamı sayılıyor.",
        "Yeni bir alansa girintisini düzeltip `alan: değer` biçiminde yazın; metin devam ediyorsa ilk satırın sonuna >- koyun "
        "(`alan: >-`) ve metni altındaki satırlara yazın ya da metni tırnak içine alın.",
    ),
    Wording(
        "By its indentation this line goes on with the text above.",
        "If it is a field of its own, mend its indentation and write `field: value`; if the text goes on, write `field: >-` and "
        "the text on the lines below, or put the text in quotes.",
    ),
)
"""Birkaç satır süren metin `>-` ile başlar ya da tırnak içinde durur.

Neden: Girintisi fazla olan bir satır, üstündeki metne eklenir: ad “Yazılım bakımı off_budget 0” olur, bütçe dışı tutar da
belgeye hiç girmez. Metnin sürdüğü açıkça yazılırsa böyle bir satır sessizce kaybolmaz.

Uygun::

    # halkla-iliskiler/PH4.4.1.yaml
    activities:
      - code: F4.4.1.1
        name: >-
          Kullanılan yazılımların
          bakımı
        budget: 1000
        off_budget: 0

Uygun değil::

    # halkla-iliskiler/PH4.4.1.yaml
    activities:
      - code: F4.4.1.1
        name: Yazılım bakımı
          off_budget 0
        budget: 1000
"""
TEXT_CONTINUED_IN_BRACKETS = replace(
    TEXT_CONTINUED,
    tr=replace(
        TEXT_CONTINUED.tr,
        hint="Ayrı bir değerse üstündeki satırın sonuna virgül koyun; metin devam ediyorsa tırnak içine alın.",
    ),
    en=replace(
        TEXT_CONTINUED.en,
        hint="If it is a value of its own, end the line above with a comma; if the text goes on, put it in quotes.",
    ),
)
