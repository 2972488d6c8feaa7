"""Defects of Word documents, seeded into the Word sample."""

from tests.write.lint.mutants import Mutant
from tests.write.lint.packages import both, swap, without
from tests.write.lint.word_sample import (
    CAPTION,
    CONTROL,
    HEADER_ROW,
    LINK,
    PICTURE,
    SECTION,
    TABLE,
    field,
    paragraph,
    run,
)

DOCUMENT = "word/document.xml"
SETTINGS = "word/settings.xml"
NOTES = "word/footnotes.xml"
END = '<w:fldChar w:fldCharType="end"/>'


def before_end(xml: str):
    """Put XML at the end of the running text."""
    return swap(DOCUMENT, "<w:sectPr>", f"{xml}<w:sectPr>")


def with_field(code: str):
    return before_end(f"<w:p>{field(code, 'x')}</w:p>")


def deleted(content: str) -> str:
    return f'<w:p><w:del w:id="900" w:author="a" w:date="2024-01-01T00:00:00Z"><w:r>{content}</w:r></w:del></w:p>'


SECOND_PICTURE = PICTURE.replace('cNvPr id="1"', 'cNvPr id="2"')
SECOND_BOOKMARK = (
    '<w:p><w:bookmarkStart w:id="{}" w:name="{}"/>' + run("x") + '<w:bookmarkEnd w:id="{}"/></w:p>'
)
FIELD_OVER_CELLS = both(
    swap(DOCUMENT, run("1.102"), field("PAGE", "1").replace(f"<w:r>{END}</w:r>", "")),
    swap(DOCUMENT, run("500") + "</w:p></w:tc>", f"<w:r>{END}</w:r></w:p></w:tc>"),
)
NOTES_SWAPPED = both(
    swap(DOCUMENT, 'footnoteReference w:id="1"', 'footnoteReference w:id="X"'),
    swap(DOCUMENT, 'footnoteReference w:id="2"', 'footnoteReference w:id="1"'),
    swap(DOCUMENT, 'footnoteReference w:id="X"', 'footnoteReference w:id="2"'),
)

WORD_MUTANTS = (
    Mutant("the document has no page set-up", "body", False, swap(DOCUMENT, SECTION, "")),
    Mutant("the page set-up is not last", "body", True, swap(DOCUMENT, SECTION, SECTION + paragraph("son"))),
    Mutant(
        "the document has no body",
        "body",
        True,
        both(swap(DOCUMENT, "<w:body>", "<w:x>"), swap(DOCUMENT, "</w:body>", "</w:x>")),
    ),
    Mutant("the main part is missing", "body", True, without(DOCUMENT)),
    Mutant("text directly in the body", "stray-text", False, before_end("artık")),
    Mutant(
        "text directly in a row", "stray-text", False, swap(DOCUMENT, "<w:tr><w:tc>", "<w:tr>artık<w:tc>")
    ),
    Mutant(
        "text directly in a paragraph",
        "stray-text",
        False,
        swap(DOCUMENT, "</w:pPr><w:r><w:t", "</w:pPr>artık<w:r><w:t"),
    ),
    Mutant("a cell has no paragraph", "cell-content", False, swap(DOCUMENT, "</w:tcPr><w:p/>", "</w:tcPr>")),
    Mutant(
        "a cell ends with a table",
        "cell-content",
        False,
        swap(DOCUMENT, "</w:tcPr><w:p/>", f"</w:tcPr>{TABLE}"),
    ),
    Mutant("a row has no cell", "cell-content", False, swap(DOCUMENT, "</w:tbl>", "<w:tr/></w:tbl>")),
    Mutant(
        "a table has no row",
        "cell-content",
        False,
        before_end(
            f"{paragraph('a')}<w:tbl><w:tblPr>{CAPTION}</w:tblPr><w:tblGrid/></w:tbl>{paragraph('b')}"
        ),
    ),
    Mutant(
        "a heading spans too few columns", "table-grid", False, swap(DOCUMENT, '<w:gridSpan w:val="2"/>', "")
    ),
    Mutant(
        "a row is too long",
        "table-grid",
        False,
        swap(DOCUMENT, "<w:tr><w:tc>", "<w:tr><w:tc><w:p/></w:tc><w:tc>"),
    ),
    Mutant(
        "a merged cell continues nothing",
        "table-grid",
        False,
        swap(DOCUMENT, '<w:vMerge w:val="restart"/>', ""),
    ),
    Mutant("the heading row is not marked", "table-header", False, swap(DOCUMENT, HEADER_ROW, "")),
    Mutant(
        "a heading row below the rows",
        "table-header",
        False,
        swap(
            DOCUMENT,
            '<w:tr><w:tc><w:tcPr><w:tcW w:w="3000" w:type="dxa"/><w:vMerge/>',
            f'<w:tr>{HEADER_ROW}<w:tc><w:tcPr><w:tcW w:w="3000" w:type="dxa"/><w:vMerge/>',
        ),
    ),
    Mutant("a table has no title", "table-caption", False, swap(DOCUMENT, CAPTION, "")),
    Mutant("two tables touch", "adjacent-tables", False, swap(DOCUMENT, "</w:tbl>", f"</w:tbl>{TABLE}")),
    Mutant(
        "an empty paragraph before the heading",
        "empty-paragraph",
        False,
        swap(DOCUMENT, "<w:p><w:pPr>", "<w:p/><w:p><w:pPr>"),
    ),
    Mutant("an embedded object", "active-content", False, before_end("<w:p><w:r><w:object/></w:r></w:p>")),
    Mutant("an empty paragraph at the end", "empty-paragraph", False, before_end("<w:p/>")),
    Mutant(
        "an empty paragraph after a table",
        "empty-paragraph",
        False,
        swap(DOCUMENT, "</w:tbl>", "</w:tbl><w:p><w:r><w:t> </w:t></w:r></w:p>"),
    ),
    Mutant(
        "an empty paragraph in a cell that has text",
        "empty-paragraph",
        False,
        swap(DOCUMENT, f"{paragraph('1.102')}</w:tc>", f"{paragraph('1.102')}<w:p/></w:tc>"),
    ),
    Mutant(
        "a style is not defined",
        "undefined-style",
        False,
        swap(DOCUMENT, 'pStyle w:val="Heading1"', 'pStyle w:val="Balk1"'),
    ),
    Mutant(
        "a paragraph style is used on a table",
        "undefined-style",
        False,
        swap(DOCUMENT, 'tblStyle w:val="Table"', 'tblStyle w:val="Normal"'),
    ),
    Mutant(
        "a style is built on one that is not there",
        "undefined-style",
        False,
        swap("word/styles.xml", 'basedOn w:val="Normal"', 'basedOn w:val="Temel"'),
    ),
    Mutant(
        "a list is not defined",
        "undefined-numbering",
        False,
        swap(DOCUMENT, 'numId w:val="1"', 'numId w:val="7"'),
    ),
    Mutant(
        "a list has no pattern",
        "undefined-numbering",
        False,
        swap("word/numbering.xml", '<w:abstractNumId w:val="0"/>', '<w:abstractNumId w:val="5"/>'),
    ),
    Mutant("two pictures have the same id", "duplicate-id", True, before_end(f"<w:p>{SECOND_PICTURE}</w:p>")),
    Mutant(
        "two bookmarks have the same id",
        "duplicate-id",
        True,
        before_end(SECOND_BOOKMARK.format(1, "son", 1)),
    ),
    Mutant(
        "two bookmarks have the same name",
        "duplicate-id",
        False,
        before_end(SECOND_BOOKMARK.format(2, "_Toc1", 2)),
    ),
    Mutant(
        "two bookmarks differ only by case",
        "duplicate-id",
        False,
        before_end(SECOND_BOOKMARK.format(2, "_toc1", 2)),
    ),
    Mutant(
        "two content controls have the same id", "duplicate-id", False, before_end(f"<w:p>{CONTROL}</w:p>")
    ),
    Mutant("two notes have the same id", "duplicate-id", True, swap(NOTES, 'w:id="2"', 'w:id="1"')),
    Mutant(
        "two styles have the same id",
        "duplicate-id",
        True,
        swap("word/styles.xml", 'styleId="Heading1"', 'styleId="Normal"'),
    ),
    Mutant(
        "a reference has no note",
        "notes",
        True,
        swap(DOCUMENT, 'footnoteReference w:id="2"', 'footnoteReference w:id="9"'),
    ),
    Mutant("a note has no reference", "notes", False, swap(DOCUMENT, '<w:footnoteReference w:id="2"/>', "")),
    Mutant(
        "two references to one note",
        "notes",
        False,
        swap(DOCUMENT, 'footnoteReference w:id="2"', 'footnoteReference w:id="1"'),
    ),
    Mutant("note ids do not rise", "notes", False, NOTES_SWAPPED),
    Mutant(
        "separators are not listed in the settings",
        "notes",
        False,
        swap(SETTINGS, '<w:footnote w:id="0"/>', ""),
    ),
    Mutant(
        "a note reference in a header",
        "notes",
        True,
        swap("word/header1.xml", "<w:p/>", '<w:p><w:r><w:footnoteReference w:id="1"/></w:r></w:p>'),
    ),
    Mutant("a field has no end", "field-balance", False, swap(DOCUMENT, END, "")),
    Mutant(
        "a field has no beginning",
        "field-balance",
        False,
        swap(DOCUMENT, '<w:fldChar w:fldCharType="begin"/>', ""),
    ),
    Mutant(
        "a field has two separators",
        "field-balance",
        False,
        swap(DOCUMENT, END, '<w:fldChar w:fldCharType="separate"/></w:r><w:r>' + END),
    ),
    Mutant("a field begins in one cell and ends in another", "field-balance", False, FIELD_OVER_CELLS),
    Mutant(
        "an instruction outside of a field",
        "field-balance",
        False,
        before_end("<w:p><w:r><w:instrText>PAGE</w:instrText></w:r></w:p>"),
    ),
    Mutant("a field starts a program", "field-code", False, with_field("DDEAUTO c:\\\\cmd.exe")),
    Mutant(
        "a field starts a program, in small letters", "field-code", False, with_field('dde "cmd" "/c calc"')
    ),
    Mutant(
        "a field includes a text", "field-code", False, with_field('INCLUDETEXT "https://example.org/a.docx"')
    ),
    Mutant(
        "a field includes a picture",
        "field-code",
        False,
        with_field('INCLUDEPICTURE "https://example.org/a.png"'),
    ),
    Mutant(
        "a simple field prints today's date",
        "field-code",
        False,
        before_end(f'<w:p><w:fldSimple w:instr="DATE">{run("x")}</w:fldSimple></w:p>'),
    ),
    Mutant("a field links to a file", "field-code", False, with_field('HYPERLINK "file:///c:/a.exe"')),
    Mutant(
        "a field whose code is split over runs",
        "field-code",
        False,
        swap(
            DOCUMENT,
            '<w:instrText xml:space="preserve"> PAGEREF',
            '<w:instrText>DD</w:instrText></w:r><w:r><w:instrText xml:space="preserve">E PAGEREF',
        ),
    ),
    Mutant("a bookmark has no end", "bookmark", False, swap(DOCUMENT, '<w:bookmarkEnd w:id="1"/>', "")),
    Mutant(
        "a bookmark's name is too long", "bookmark", True, before_end(SECOND_BOOKMARK.format(2, "a" * 41, 2))
    ),
    Mutant(
        "a page reference leads nowhere", "bookmark", False, swap(DOCUMENT, "PAGEREF _Toc1", "PAGEREF _Toc2")
    ),
    Mutant(
        "a link in the document leads nowhere",
        "bookmark",
        False,
        swap(DOCUMENT, LINK, f'<w:hyperlink w:anchor="yok">{run("x")}</w:hyperlink>'),
    ),
    Mutant(
        "a picture has no description",
        "picture-text",
        False,
        swap(DOCUMENT, ' descr="Belediyenin logosu"', ""),
    ),
    Mutant("deleted text is written as text", "revision-text", False, before_end(deleted("<w:t>x</w:t>"))),
    Mutant(
        "text is written as deleted",
        "revision-text",
        False,
        before_end("<w:p><w:r><w:delText>x</w:delText></w:r></w:p>"),
    ),
    Mutant(
        "the reader is asked to update fields",
        "update-prompt",
        False,
        swap(SETTINGS, "<w:footnotePr>", "<w:updateFields/><w:footnotePr>"),
    ),
    Mutant(
        "a field is marked dirty",
        "update-prompt",
        False,
        swap(DOCUMENT, 'fldCharType="begin"', 'fldCharType="begin" w:dirty="true"'),
    ),
    Mutant(
        "the styles name no language",
        "language",
        False,
        swap("word/styles.xml", '<w:lang w:val="tr-TR"/>', ""),
    ),
)
