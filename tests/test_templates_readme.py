"""`templates/README.md` names every placeholder and every key of the Excel look, and nothing else."""

from __future__ import annotations

import dataclasses
import io
import re
import types
import typing
import zipfile
from collections.abc import Iterator
from pathlib import Path

from izlence.compose.document import ProgrammeDocument, ScheduleDocument, StrategyDocument
from izlence.diagnostic import Place
from izlence.render.excel.look import WorkbookLook
from izlence.render.word import fields as known
from izlence.render.word.compile import compile_template
from izlence.render.word.placed import PLACED
from izlence.report.finding import tell
from izlence.report.line import as_lines
from tests.every import every

ROOT = Path(__file__).parents[1]
README = (ROOT / "templates" / "README.md").read_text(encoding="utf-8")
RECORDS = {
    record.__name__: record
    for document in (ProgrammeDocument, StrategyDocument, ScheduleDocument)
    for record in known.records(document)
} | {"loop": known.LoopState}
NOT_FOR_TEMPLATES = "–"


def table_rows(text: str) -> Iterator[list[str]]:
    for line in text.splitlines():
        if line.startswith("| `"):
            yield [cell.strip() for cell in line.strip("|").split(" | ")]


def sections() -> dict[str, str]:
    _, *parts = re.split(r"^##+ (.+)$", README, flags=re.MULTILINE)
    return dict(zip(parts[::2], parts[1::2], strict=True))


SECTIONS = sections()


def documented(record: str) -> dict[str, list[str]]:
    return {name.strip("`"): rest for name, *rest in table_rows(SECTIONS[record])}


def test_each_record_of_the_contract_has_its_table_and_no_other_has():
    tables = {name for name, text in SECTIONS.items() if "| ad | tür |" in text}
    assert tables == set(RECORDS)


@every("record", RECORDS)
def test_a_records_table_names_its_fields_and_nothing_else(record):
    assert set(documented(record)) == set(known.fields_of(RECORDS[record]))


@every("record", RECORDS)
def test_a_records_table_says_what_each_field_is(record):
    stated = {name: kind for name, (kind, *_) in documented(record).items()}
    assert stated == {name: kind_in_words(field) for name, field in fields(record)}


@every("record", RECORDS)
def test_a_records_table_says_which_fields_must_be_placed(record):
    stated = {name: must for name, (*_, must) in documented(record).items()}
    assert stated == {name: must_in_words(record, name) for name, _ in fields(record)}


@every("record", RECORDS)
def test_each_field_is_explained_in_both_languages(record):
    for name, (_, turkish, english, _) in documented(record).items():
        assert turkish, name
        assert english, name


def fields(record: str) -> list[tuple[str, known.FieldType]]:
    return list(known.fields_of(RECORDS[record]).items())


def kind_in_words(field: known.FieldType) -> str:  # noqa: PLR0911
    item = known.item_type(field.kind)
    if item is not None and known.fields_of(item):
        return f"liste: `{item.__name__}`"
    if field.kind in known.BLOCKS:
        return "blok" + (" ya da yok" if field.optional else "")
    if item is str:
        return "liste: metin"
    if field.kind is bool:
        return "evet/hayır"
    if known.fields_of(field.kind):
        return f"`{field.kind.__name__}`" + (" ya da yok" if field.optional else "")
    if not known.printable(field.kind):
        return NOT_FOR_TEMPLATES
    return "sayı" if field.kind is int else "metin"


def must_in_words(record: str, name: str) -> str:
    ways = [names for names in PLACED.get(record, ()) if name in names]
    if not ways:
        return NOT_FOR_TEMPLATES
    if any(names[0] == name for names in ways):
        others = ", ".join(f"`{other}`" for names in ways for other in names[1:])
        return f"evet ya da {others}" if others else "evet"
    return ", ".join(f"`{names[0]}`" for names in ways) + " yerine"


def test_each_key_of_the_excel_look_is_named_and_no_other_is():
    rows = table_rows(SECTIONS["Excel anahtarları / Keys of the Excel look"])
    assert [name.strip("`") for name, *_ in rows] == sorted_like_readme(set(look_keys(WorkbookLook)))


def look_keys(record: type, prefix: str = "") -> Iterator[str]:
    for name, hint in typing.get_type_hints(record).items():
        inner = typing.get_args(hint)[0] if isinstance(hint, types.UnionType) else hint
        if dataclasses.is_dataclass(inner):
            yield from look_keys(inner, f"{prefix}{name}.")
        else:
            yield f"{prefix}{name}"


def sorted_like_readme(keys: set[str]) -> list[str]:
    """Give the keys in the order the README has them, with those that it lacks at the end."""
    order = [name.strip("`") for name, *_ in table_rows(README)]
    return sorted(keys, key=lambda key: order.index(key) if key in order else len(order))


def test_the_fault_that_it_shows_is_what_the_program_says():
    template = ROOT / "templates" / "word" / "performance-programme.docx"
    broken = with_typo(template.read_bytes(), "{{ page.year }}", "{{ page.yaer }}")
    _, faults = compile_template(broken, template.name, ProgrammeDocument)
    places = [fault.where for fault in faults if isinstance(fault.where, Place)]
    findings = [tell(fault, place, (), "tr") for fault, place in zip(faults, places, strict=True)]
    assert as_lines(findings, "tr") in README


def with_typo(content: bytes, right: str, wrong: str) -> bytes:
    copy = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(content)) as old, zipfile.ZipFile(copy, "w") as new:
        for name in old.namelist():
            new.writestr(name, old.read(name).decode().replace(right, wrong))
    return copy.getvalue()
