"""Faults of files that YAML has too, with what to do about them in prose."""

from __future__ import annotations

from dataclasses import replace

from izlence.diagnostic import Wording
from izlence.read import file_rules, text_rules
from izlence.read.yaml_rules import TEXT_TOO_LONG

PARAGRAPH_TOO_LONG = replace(
    TEXT_TOO_LONG,
    tr=Wording("Paragraf {limit} karakterden uzun.", "Boş bir satırla bölün."),
    en=Wording("The paragraph is longer than {limit} characters.", "Divide it with an empty line."),
)
_EMPTY = replace(
    text_rules.FILE_EMPTY,
    tr=replace(text_rules.FILE_EMPTY.tr, hint="Metni yazın ya da dosyayı silin."),
    en=replace(text_rules.FILE_EMPTY.en, hint="Write its text or delete the file."),
)
_NOT_TEXT = replace(
    text_rules.NOT_TEXT,
    tr=replace(text_rules.NOT_TEXT.tr, hint="Markdown metnini bu adla kaydedin."),
    en=replace(text_rules.NOT_TEXT.en, hint="Save the Markdown text under this name."),
)
_LINE_TOO_LONG = replace(
    text_rules.LINE_TOO_LONG,
    tr=replace(text_rules.LINE_TOO_LONG.tr, hint="Satırı Enter ile bölün; paragraf bölünmez."),
    en=replace(text_rules.LINE_TOO_LONG.en, hint="Break it with Enter; the paragraph stays one."),
)
FILE_TOO_LARGE = replace(
    file_rules.TOO_LARGE,
    tr=replace(file_rules.TOO_LARGE.tr, hint="Metni birkaç dosyaya bölün; her biri bir bölümün metnidir."),
    en=replace(file_rules.TOO_LARGE.en, hint="Divide the text into files, one for each section."),
)
# The same faults of bytes and letters as in a YAML file; only what to do about them differs.
OF_PROSE = {rule.name: rule for rule in (_EMPTY, _NOT_TEXT, _LINE_TOO_LONG)}
