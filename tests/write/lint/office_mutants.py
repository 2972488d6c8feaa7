"""Defects that any Office file can have, seeded into the Word sample."""

from tests.write.lint.mutants import Mutant, same
from tests.write.lint.packages import RELATIONSHIP, both, swap, with_part, without

DOCUMENT = "word/document.xml"
LINKS = "word/_rels/document.xml.rels"
TYPES = "[Content_Types].xml"


def linked(kind: str, target: str, outside: bool = False):
    mode = ' TargetMode="External"' if outside else ""
    line = f'<Relationship Id="rIdNew" Type="{RELATIONSHIP}/{kind}" Target="{target}"{mode}/>'
    return swap(LINKS, "</Relationships>", f"{line}</Relationships>")


MACRO = both(
    with_part("word/vbaProject.bin"),
    swap(
        TYPES,
        "</Types>",
        '<Default Extension="bin" ContentType="application/vnd.ms-office.vbaProject"/></Types>',
    ),
)
ALT_CHUNK = both(
    with_part("word/chunk.xml", b"<html/>"),
    linked("aFChunk", "chunk.xml"),
    swap(DOCUMENT, "<w:sectPr>", '<w:altChunk r:id="rIdNew"/><w:sectPr>'),
)
ENTITY = both(
    swap(DOCUMENT, "<w:document", '<!DOCTYPE w [<!ENTITY e SYSTEM "file:///etc/hostname">]><w:document'),
    swap(DOCUMENT, "Kaynak", "&e;"),
)
GHOST = swap(
    TYPES, "</Types>", '<Override PartName="/word/ghost.xml" ContentType="application/xml"/></Types>'
)
TAG_IN_PROPERTY = swap("docProps/core.xml", "Performans Programı", "{{ document.title }}")

OFFICE_MUTANTS = (
    Mutant("an entry climbs out of the package", "zip-names", False, same, (("../../evil.txt", b"x"),)),
    Mutant("an entry stands there twice", "zip-names", True, same, (("word/document.xml", b"<x/>"),)),
    Mutant(
        "an entry differs from another only by case",
        "zip-names",
        True,
        same,
        (("word/Document.xml", b"<x/>"),),
    ),
    Mutant("a raw ampersand", "well-formed", True, swap(DOCUMENT, "Kaynak", "A & B")),
    Mutant("a control character", "well-formed", True, swap(DOCUMENT, "Kaynak", "\x0b")),
    Mutant("an element is not closed", "well-formed", True, swap(DOCUMENT, "</w:tbl>", "")),
    Mutant("a document type with an entity", "dtd", True, ENTITY),
    Mutant(
        "a part has no content type", "content-type", True, swap(TYPES, 'Extension="png"', 'Extension="gif"')
    ),
    Mutant("the list of content types is missing", "content-type", True, without(TYPES)),
    Mutant("a content type for a part that is not there", "content-type", False, GHOST),
    Mutant(
        "the main part says it has macros",
        "content-type",
        False,
        swap(
            TYPES,
            "vnd.openxmlformats-officedocument.wordprocessingml.document.main",
            "vnd.ms-word.document.macroEnabled.main",
        ),
    ),
    Mutant(
        "two relationships have the same id",
        "relationship",
        True,
        swap(LINKS, 'Id="rIdFooter"', 'Id="rIdHeader"'),
    ),
    Mutant("a relationship leads nowhere", "relationship", True, without("word/media/logo.png")),
    Mutant(
        "a link uses a relationship that is not there",
        "relationship",
        True,
        swap(DOCUMENT, 'r:id="rIdLink"', 'r:id="rId99"'),
    ),
    Mutant("a part that nothing leads to", "orphan-part", False, with_part("word/media/hidden.png")),
    Mutant(
        "a template is attached from a server",
        "external-link",
        False,
        linked("attachedTemplate", "https://example.org/t.dotm", outside=True),
    ),
    Mutant(
        "a picture is fetched from a server",
        "external-link",
        False,
        linked("image", "https://example.org/a.png", outside=True),
    ),
    Mutant(
        "a hyperlink runs a script",
        "external-link",
        False,
        swap(LINKS, "https://example.org/", "javascript:alert(1)"),
    ),
    Mutant(
        "a hyperlink opens a file",
        "external-link",
        False,
        swap(LINKS, "https://example.org/", "file:///C:/a.exe"),
    ),
    Mutant("a macro project that nothing lists", "active-content", False, MACRO),
    Mutant("a chunk of HTML", "active-content", False, ALT_CHUNK),
    Mutant(
        "an OLE object",
        "active-content",
        False,
        both(with_part("word/media/ole.png"), linked("oleObject", "media/ole.png")),
    ),
    Mutant("a template tag is left", "leftover-tag", False, swap(DOCUMENT, "Kaynak", "{{ target.source }}")),
    Mutant(
        "a template tag is left, split over runs",
        "leftover-tag",
        False,
        swap(DOCUMENT, "Kaynak", '{</w:t></w:r><w:r><w:t xml:space="preserve">{ target'),
    ),
    Mutant(
        "a template statement is left in a footer",
        "leftover-tag",
        False,
        swap("word/footer1.xml", ">1<", ">{% endif %}<"),
    ),
    Mutant("a template tag is left in a property", "leftover-tag", False, TAG_IN_PROPERTY),
    Mutant(
        "a template tag is left in a table's title",
        "leftover-tag",
        False,
        swap(DOCUMENT, 'val="Göstergeler"', 'val="{{ t }}"'),
    ),
    Mutant("a missing value is printed", "python-value", False, swap(DOCUMENT, ">1.102<", ">None<")),
    Mutant("a missing number is printed", "python-value", False, swap(DOCUMENT, ">500<", "> nan <")),
    Mutant("a Python object is printed", "python-value", False, swap(DOCUMENT, ">500<", ">Decimal('500')<")),
    Mutant(
        "letters were read in the wrong encoding",
        "broken-character",
        False,
        swap(DOCUMENT, "Kaynak", "Ä°dare"),
    ),
    Mutant(
        "a letter was lost in decoding", "broken-character", False, swap(DOCUMENT, "Kaynak", "Kayna\ufffd")
    ),
    Mutant(
        "a space is lost between runs",
        "lost-space",
        False,
        swap(DOCUMENT, ' xml:space="preserve">Hedef ', ">Hedef "),
    ),
    Mutant("a raw line break in a text", "lost-space", False, swap(DOCUMENT, "Kaynak", "Kaynak\n")),
    Mutant(
        "the document has no title",
        "document-title",
        False,
        swap("docProps/core.xml", "Performans Programı", " "),
    ),
)
