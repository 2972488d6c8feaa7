"""Make a template a function: its tree, with tags marked, becomes text with gaps, and Jinja compiles what fills them.

All faults of a template are reported at once, before any data exists.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from lxml import etree

from izlence.diagnostic import Diagnostic, Place, Rule
from izlence.render.word import contract, rules
from izlence.render.word.assets import template_faults
from izlence.render.word.chapters import chapter_parts, mark_references
from izlence.render.word.clean import clean
from izlence.render.word.engine import functions_for
from izlence.render.word.fields import BLOCKS
from izlence.render.word.names import FRAGMENT, OFFICIAL
from izlence.render.word.official.look import OfficialLook, take_look
from izlence.render.word.package import Element, open_template, parse, w
from izlence.render.word.program import ProgramWriter
from izlence.render.word.ready import CompiledTemplate, PartRecord, TemplateRecord, ready
from izlence.render.word.source import python_program
from izlence.render.word.tables import lay_out_tables, measure, whole
from izlence.render.word.tags import INSTRUCTION, RESERVED, find_tags

_TEMPLATED = re.compile(r"word/(?:document|header\d*|footer\d*|footnotes|endnotes)\.xml")
_NOTES = ("word/footnotes.xml", "word/endnotes.xml")
_BODY = "word/document.xml"


# What the engine's functions are named; which columns they know differs from part to part.
_KNOWN = tuple(functions_for((), set()))


def compile_template(
    content: bytes, file: str, document: type
) -> tuple[CompiledTemplate | None, tuple[Diagnostic, ...]]:
    """Compile a template for a kind of document; None and all its faults where it breaks the contract."""
    record, problems = compile_record(content, file, document)
    return (None if record is None else ready(record)), problems


def compile_record(
    content: bytes, file: str, document: type
) -> tuple[TemplateRecord | None, tuple[Diagnostic, ...]]:
    """Compile a template as a record that can be kept."""
    parts, problems = open_template(content, file)
    if not parts:
        return None, problems
    compiler = _Compiler(parts, file, document)
    return compiler.run()


class _Compiler:
    def __init__(self, parts: dict[str, bytes], file: str, document: type) -> None:
        self.parts = parts
        self.file = file
        self.document = document
        self.scope = contract.root_scope(document)
        self.of_chapter = chapter_parts(parts)
        self.found: list[Diagnostic] = []
        self.drawn: list[PartRecord] = []
        self.look: OfficialLook | None = None
        self.used: dict[str, None] = {}

    def run(self) -> tuple[TemplateRecord | None, tuple[Diagnostic, ...]]:
        """Compile every part; give the template, or all that is wrong with it."""
        for name in sorted(self.parts):
            if _TEMPLATED.fullmatch(name) and not (name in _NOTES and b"{" not in self.parts[name]):
                self._part(name)
        self.found += _missing_styles(self.parts["word/styles.xml"], self.used, self.file)
        self.found += template_faults(self.parts, self.file)
        if not self.found:
            self.found += _not_placed(self.document, self.scope, self.file)
        if self.found:
            return None, tuple(self.found)
        return TemplateRecord(tuple(self.drawn), self.parts, frozenset(self.scope.printed), self.look), ()

    def _part(self, name: str) -> None:
        root = parse(self.parts[name])
        if RESERVED.search(etree.tostring(root, encoding="unicode")):
            self._report(rules.DANGEROUS, what=f"{name}: U+E000–U+E007")
            return
        styled = root.iter(w("pStyle"), w("rStyle"), w("tblStyle"))
        self.used |= dict.fromkeys(str(element.get(w("val"))) for element in styled)
        clean(root)
        measure(root)
        if name == _BODY:
            mark_references(root, self.parts, self.of_chapter)
        tagged = find_tags(root, self.file, name)
        missing: list[str] = []
        if name == _BODY:
            self.look, missing = take_look(root, tagged.tags, _wide_page(root))
            _mark_breaks(root)
        plans, problems = lay_out_tables(tagged, self.file)
        of_chapter = name in self.of_chapter
        # What repeats at the edge of pages has not its place in the book by that.
        scope = self.scope if name == _BODY or name in _NOTES else self.scope.uncounted()
        writer = ProgramWriter(tagged.tags, self.file, scope.with_chapter() if of_chapter else scope)
        # A line break in the source would be taken for one in the plan's text, which becomes a break in Word.
        program = writer.write(etree.tostring(root, encoding="unicode").replace("\n", " "))
        if writer.draws_official and missing:
            self._report(rules.OFFICIAL_LOOK_MISSING, missing=", ".join(missing))
        found = [*tagged.found, *problems, *writer.found]
        self.found += found
        if not found:
            # A directorate's pages are kept as one text.
            fragments = tuple(
                (variable, python_program(fragment, f"{name} {number}", _KNOWN))
                for number, (variable, fragment) in enumerate(writer.fragments)
            )
            render = python_program(program, name, _KNOWN, (FRAGMENT, OFFICIAL) if name == _BODY else ())
            may_empty = _may_empty_cells(root)
            self.drawn.append(PartRecord(name, render, fragments, plans, may_empty, of_chapter))

    def _report(self, rule: Rule, **facts: str) -> None:
        self.found.append(Diagnostic(rule, Place(self.file), dict(facts)))


def _wide_page(root: Element) -> int:
    """Give the width of the text on a page that lies on its side; 0 where the template has none."""
    widths = [0]
    for section in root.iter(w("sectPr")):
        size, margins = section.find(w("pgSz")), section.find(w("pgMar"))
        if size is not None and margins is not None and size.get(w("orient")) == "landscape":
            sides = (whole(margins.get(w(side)), 0) for side in ("left", "right", "gutter"))
            widths.append(whole(size.get(w("w")), 0) - sum(sides))
    return max(widths)


def _mark_breaks(root: Element) -> None:
    """Put marks round the body's own section and round each empty paragraph that ends one."""
    for section in list(root.iter(w("sectPr"))):
        paragraph = next(section.iterancestors(w("p")), None)
        if paragraph is not None and _holds_content(paragraph):
            continue
        element = section if paragraph is None else paragraph
        element.addprevious(etree.ProcessingInstruction(INSTRUCTION, "["))
        end = etree.ProcessingInstruction(INSTRUCTION, "]")
        end.tail, element.tail = element.tail, None
        element.addnext(end)


def _holds_content(paragraph: Element) -> bool:
    return any(
        isinstance(element, etree._ProcessingInstruction) or element.tag in _CONTENT
        for element in paragraph.iter()
    )


_CONTENT = (w("t"), w("drawing"), w("pict"), w("fldChar"), w("fldSimple"))


def _missing_styles(styles: bytes, used: Iterable[str], file: str) -> Iterator[Diagnostic]:
    """Find styles that are used and not defined: Word would show such text in its plainest style and say nothing."""
    defined = {style.get(w("styleId")) for style in parse(styles).iter(w("style"))}
    for name in used:
        if name not in defined:
            yield Diagnostic(rules.STYLE_MISSING, Place(file), {"name": name})


_BLOCK_EXAMPLES = {f"{kind.__name__}.{name}": "{{p … }}" for kind, name in BLOCKS.items()} | {
    "Section.prose": "{{p section.prose }}",
    "Foreword.prose": "{{p book.foreword.prose }}",
    "Cover.logo": "{{p book.cover.logo }}",
}


def _not_placed(document: type, scope: contract.Scope, file: str) -> Iterator[Diagnostic]:
    for alternatives in contract.not_placed(document, scope.used):
        names = " / ".join(alternatives)
        example = _BLOCK_EXAMPLES.get(alternatives[0], "{{ … " + alternatives[0].partition(".")[2] + " }}")
        yield Diagnostic(rules.FIELD_NOT_PLACED, Place(file), {"name": names, "example": example})


def _may_empty_cells(root: Element) -> bool:
    return any(not _keeps_a_paragraph(cell) for cell in root.iter(w("tc")))


def _keeps_a_paragraph(cell: Element) -> bool:
    """Tell whether a cell holds a paragraph ahead of any loop or condition; what comes after one is not looked at."""
    for child in cell:
        if isinstance(child, etree._ProcessingInstruction):
            return False
        if child.tag == w("p"):
            return True
    return False
