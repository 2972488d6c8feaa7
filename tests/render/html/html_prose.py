"""The prose of a book that the tests of the web page draw: everything that can stand in one, and what must not run."""

from __future__ import annotations

from izlence.compose.document import Prose
from izlence.model.prose import (
    ListBlock,
    Paragraph,
    Picture,
    PictureBlock,
    ProseHeading,
    ProseTable,
    Quote,
    Run,
)
from tests.render.pieces import png

COLOUR = b"\x12\x60\x60"
PICTURE = Picture("sema.png", "png", png(900, 300, COLOUR), 900, 300)
PROSE = Prose(
    (
        Paragraph(
            (
                Run("Belediyenin yetkileri "),
                Run("5393", bold=True),
                Run(" sayılı Kanunda"),
                Run("", footnote=1),
                Run("."),
            )
        ),
        ProseHeading(3, "Görevler & <sorumluluklar>", anchor="_Toc000005"),
        Paragraph(
            (
                Run("Toplam maliyet "),
                Run("2.139.000.000\u00a0₺", bold=True, italic=True),
                Run("; bkz. "),
                Run("Tablo 1", reference="_Ref_tablo_1"),
                Run(", "),
                Run("hedef", link="#PH7.1.1"),
                Run(", "),
                Run("mevzuat", link="https://www.mevzuat.gov.tr/?a=1&b=2"),
                Run(", "),
                Run("kötü", link="javascript:alert(1)"),
                Run(", "),
                Run("yok", link="#yok"),
                Run(" ve yine"),
                Run("", footnote=1),
                Run("; "),
                Run("kod", code=True),
            )
        ),
        ListBlock(
            False, 1, ((Paragraph((Run("birinci"),)), ListBlock(True, 3, ((Paragraph((Run("üçüncü"),)),),))),)
        ),
        Quote((Paragraph((Run("Alıntı."),)),)),
        ProseTable(
            "Personel durumu",
            "personel",
            ("left", "right"),
            ((Run("Kadro"),), (Run("Sayı"),)),
            (
                ((Run("Memur"),), (Run("120"),)),
                ((Run("İşçi"),), (Run("80"),)),
                ((Run("Çağrı"),), (Run("9"),)),
            ),
            number=3,
            anchor="_Ref_tablo_3",
        ),
        PictureBlock(
            PICTURE,
            "Teşkilat şeması: başkan, “üç” yardımcı",
            "Teşkilat şeması",
            "sema",
            None,
            1,
            "_Ref_sekil_1",
        ),
    )
)
