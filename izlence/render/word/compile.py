"""Make a template a function: its tree, with tags marked, becomes text with gaps, and Jinja compiles what fills them.

All faults of a template are reported at once, before any data exists.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any, NamedTuple

from lxml import etree

from izlence.diagnostic import Diagnostic, Place
from izlence.render.word import contract, rules
from izlence.render.word.clean import clean
from izlence.render.word.engine import environment_for
from izlence.render.word.package import open_template, parse
from izlence.render.word.program import ProgramWriter
from izlence.render.word.tables import lay_out_tables, measure
from izlence.render.word.tags import RESERVED, Element, find_tags, w

_TEMPLATED = re.compile(r"word/(?:document|header\d*|footer\d*|footnotes|endnotes)\.xml")
Render = Callable[[Mapping[str, Any]], Iterator[str]]


class DrawnPart(NamedTuple):
    """A part that holds tags.

    `may_empty_cells` where it has cells that hold only what a loop or a condition gives; `tight` fills while it is drawn, with
    the number of columns and of characters of tables whose figures do not fit.
    """

    render: Render
    may_empty_cells: bool
    tight: list[tuple[int, int]]


@dataclass(frozen=True, slots=True)
class CompiledTemplate:
    """A template ready to draw: functions for the parts that hold tags, bytes for the others.

    `printed` names the fields that it prints, by record.
    """

    drawn: Mapping[str, DrawnPart]
    parts: Mapping[str, bytes]
    printed: frozenset[tuple[str, str]]


def compile_template(
    content: bytes, file: str, document: type
) -> tuple[CompiledTemplate | None, tuple[Diagnostic, ...]]:
    """Compile a template for a kind of document; None and all its faults where it breaks the contract."""
    parts, problems = open_template(content, file)
    if not parts:
        return None, problems
    scope = contract.root_scope(document)
    found: list[Diagnostic] = []
    drawn: dict[str, DrawnPart] = {}
    for name in sorted(parts):
        if _TEMPLATED.fullmatch(name):
            part, faults = _compile_part(parts[name], name, file, scope)
            found += faults
            if part is not None:
                drawn[name] = part
    found += _missing_styles(parts, file)
    if not found:
        found += _not_placed(document, scope, file)
    if found:
        return None, tuple(found)
    rest = {name: content for name, content in parts.items() if name not in drawn}
    return CompiledTemplate(drawn, rest, frozenset(scope.printed)), ()


def _missing_styles(parts: Mapping[str, bytes], file: str) -> Iterator[Diagnostic]:
    """Find styles that are used and not defined: Word would show such text in its plainest style and say nothing."""
    defined = {style.get(w("styleId")) for style in parse(parts["word/styles.xml"]).iter(w("style"))}
    used = {
        element.get(w("val")): None
        for name in sorted(parts)
        if _TEMPLATED.fullmatch(name)
        for element in parse(parts[name]).iter(w("pStyle"), w("rStyle"), w("tblStyle"))
    }
    for name in used:
        if name not in defined:
            yield Diagnostic(rules.STYLE_MISSING, Place(file), {"name": str(name)})


def _not_placed(document: type, scope: contract.Scope, file: str) -> Iterator[Diagnostic]:
    for alternatives in contract.not_placed(document, scope.used):
        names = " / ".join(alternatives)
        example = "{{ … " + alternatives[0].partition(".")[2] + " }}"
        yield Diagnostic(rules.FIELD_NOT_PLACED, Place(file), {"name": names, "example": example})


def _compile_part(
    content: bytes, name: str, file: str, scope: contract.Scope
) -> tuple[DrawnPart | None, list[Diagnostic]]:
    root = parse(content)
    if RESERVED.search(etree.tostring(root, encoding="unicode")):
        return None, [Diagnostic(rules.DANGEROUS, Place(file), {"what": f"{name}: U+E000–U+E007"})]
    clean(root)
    measure(root)
    tagged = find_tags(root, file, name)
    plans, problems = lay_out_tables(tagged, file)
    writer = ProgramWriter(tagged.tags, file, scope)
    # A line break in the source would be taken for one in the plan's text, which becomes a break in Word.
    program = writer.write(etree.tostring(root, encoding="unicode").replace("\n", " "))
    found = [*tagged.found, *problems, *writer.found]
    if found:
        return None, found
    tight: list[tuple[int, int]] = []
    environment = environment_for(plans, tight)
    program.set_environment(environment)
    code = environment.compile(program, name)
    template = environment.template_class.from_code(environment, code, environment.make_globals(None))
    return DrawnPart(_render_function(template), _may_empty_cells(root), tight), []


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


def _render_function(template: Any) -> Render:
    def render(fields: Mapping[str, Any]) -> Iterator[str]:
        pieces: Iterator[str] = template.root_render_func(template.new_context(fields))
        return pieces

    return render
