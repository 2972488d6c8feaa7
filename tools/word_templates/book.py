"""What stands round the pages: cover, foreword, contents, chapters with their sections."""

from __future__ import annotations

from tools.word_templates import sections
from tools.word_templates.cards import goal_cards
from tools.word_templates.markup import (
    anchored,
    begin_field,
    end_field,
    field,
    loop,
    paragraph,
    run,
    statement,
    where,
)
from tools.word_templates.official import cost_tables, official_tables, sample
from tools.word_templates.target_pages import directorate_pages

_GALLERY = (
    '<w:sdtPr><w:alias w:val="İçindekiler"/><w:docPartObj><w:docPartGallery w:val="Table of Contents"/>'
    "<w:docPartUnique/></w:docPartObj></w:sdtPr>"
)


def book(pages: str, wide: str) -> str:
    """Give a whole template's body; `pages` stand in their sections, `wide` says which sections need a wide page."""
    return cover() + front() + chapters(pages, wide)


def cover() -> str:
    """Give the cover in a section of its own."""
    return where(
        "book.cover",
        "".join(
            (
                paragraph("CoverInstitution", run("{{ book.cover.institution }}")),
                where("book.cover.logo", paragraph("CoverLine", run("{{p book.cover.logo }}"))),
                paragraph("CoverTitle", run("{{ book.cover.title }}")),
                where("book.cover.period", paragraph("CoverPeriod", run("{{ book.cover.period }}"))),
                loop("line", "book.cover.lines", paragraph("CoverLine", run("{{ line }}"))),
                where("book.cover.notice", paragraph("CoverNotice", run("{{ book.cover.notice }}"))),
                sections.end(sections.cover()),
            )
        ),
    )


def front() -> str:
    """Give foreword, contents and lists."""
    content = "".join(
        (
            where("book.foreword", foreword()),
            where("book.contents", contents()),
            where("book.tables", list_of("book.tables", "{{ book.tables_title }}", "Tablo")),
            where("book.figures", list_of("book.figures", "{{ book.figures_title }}", "Şekil")),
            where("book.charts", list_of("book.charts", "{{ book.charts_title }}", "Grafik")),
            sections.end(sections.front()),
        )
    )
    return where("book.is_whole", content)


def foreword() -> str:
    """Give the foreword with who signs it."""
    title = run("{{ book.foreword.title }}", "ChapterTitle")
    return "".join(
        (
            paragraph("Heading1", anchored("book.foreword", title)),
            paragraph("BodyText", run("{{p book.foreword.prose }}")),
            paragraph("SignatureName", run("{{ book.foreword.name }}")),
            paragraph("SignaturePosition", run("{{ book.foreword.position }}")),
        )
    )


def entry(style: str, before: str = "") -> str:
    """Give a line of the contents: a link to its heading, and the page that it is on."""
    page = field("PAGEREF {{ entry.anchor }} \\h", "{{ entry.page }}")
    link = f'<w:hyperlink w:anchor="{{{{ entry.anchor }}}}" w:history="1">{run("{{ entry.text }}")}<w:r><w:tab/></w:r>{page}</w:hyperlink>'
    return paragraph(style, before, link)


def contents() -> str:
    """Give the contents as Word keeps them: a block that holds a field, whose result are the lines."""
    lines = "".join(
        (
            statement("{%p for entry in book.contents %}"),
            statement("{%p if loop.first %}"),
            entry("TOC1", begin_field('TOC \\o "1-3" \\h \\z \\u')),
            statement("{%p elif entry.level == 1 %}"),
            entry("TOC1"),
            statement("{%p elif entry.level == 2 %}"),
            entry("TOC2"),
            statement("{%p else %}"),
            entry("TOC3"),
            statement("{%p endif %}"),
            statement("{%p endfor %}"),
        )
    )
    title = paragraph("TOCHeading", run("{{ book.contents_title }}"))
    content = title + lines + paragraph("SectionEnd", end_field())
    return f"<w:sdt>{_GALLERY}<w:sdtContent>{content}</w:sdtContent></w:sdt>"


def list_of(entries: str, title: str, label: str) -> str:
    """Give a list of tables or charts."""
    first = entry("TableofFigures", begin_field(f'TOC \\h \\z \\c "{label}"'))
    return "".join(
        (
            paragraph("ListHeading", run(title)),
            loop("entry", entries, where("loop.first", first, entry("TableofFigures"))),
            paragraph("SectionEnd", end_field()),
        )
    )


def chapters(pages: str, wide: str) -> str:
    """Give the chapters; a section on wide pages ends the section of the file before it and its own."""
    title = paragraph("Heading1", anchored("chapter", run("{{ chapter.heading }}", "ChapterTitle")))
    name = anchored("section", run("{{ section.heading }}", "SectionTitle"))
    # The pages of targets begin on a page of their own, under the chapter's title where they are the first in it.
    on_page = where("loop.first", paragraph("Heading2", name), paragraph("PagesHeading", name))
    heading = where("section.directorates", on_page, paragraph("Heading2", name))
    section = "".join(
        (
            where(wide, sections.end(sections.body())),
            # Inside the section, so that a chapter that begins with a wide page has its title there.
            where("chapter.title", where("loop.first", title)),
            where("section.title", heading),
            where("section.prose", paragraph("BodyText", run("{{p section.prose }}"))),
            official_tables("section.tables"),
            charts(),
            pages,
            where(wide, sections.end(sections.wide())),
        )
    )
    return loop(
        "chapter",
        "book.chapters",
        where("not chapter.sections", where("chapter.title", title)),
        loop("section", "chapter.sections", section),
        sections.end(sections.body()),
    )


def charts() -> str:
    """Give the charts of a section; each brings its caption."""
    return loop("chart", "section.charts", paragraph("BodyText", run("{{p chart }}")))


def programme_pages() -> str:
    """Give what a section of the programme holds besides; the section after the targets begins on a new page."""
    return "".join(
        (
            directorate_pages(),
            where("section.directorates", sections.end(sections.body())),
            cost_tables(),
            sample(),
        )
    )


def strategy_pages() -> str:
    """Give what a section of the strategic plan holds besides."""
    return goal_cards() + sample()
