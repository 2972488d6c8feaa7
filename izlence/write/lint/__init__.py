"""The product's own linter: what must hold of every Office file that we hand out and other validators let through.

Comes in: the name and the bytes of a built `.docx` or `.xlsx`, and the texts it is known to print. Goes out: findings.
Does not belong here: rules about the plan (`check`), repairs, reading or writing files.

Each rule is a module with one function `check`, and its docstring is its manual page (listed in `docs/outputs.md`).
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Mapping
from itertools import islice
from typing import Final, TypeVar

from izlence.write.lint import excel, office, word
from izlence.write.lint.finding import Breach, Finding
from izlence.write.lint.package import UNREADABLE, Package, read_package
from izlence.write.lint.workbook import Workbook, read_workbook

_Subject = TypeVar("_Subject", Package, Workbook)

__all__ = ["EXCEL_RULES", "OFFICE_RULES", "WORD_RULES", "Finding", "lint_package"]

OFFICE_RULES: Final = office.RULES
WORD_RULES: Final = word.RULES
EXCEL_RULES: Final = excel.RULES

_MOST_PER_RULE: Final = 50
"""A template's fault stands on every page of the document; nobody reads the thousandth finding of the same rule."""


def lint_package(name: str, content: bytes, allowed_texts: Collection[str] = ()) -> tuple[Finding, ...]:
    """Check a built Office file; `allowed_texts` are texts of the plan that may look like a tag and are meant to be read."""
    if not name.endswith((".docx", ".xlsx")):
        raise ValueError(f"{name}: only .docx and .xlsx files can be linted")
    try:
        package = read_package(name, content, allowed_texts)
    except UNREADABLE as error:
        return (Finding("readable-zip", name, "", f"the file cannot be unpacked: {error}"),)
    return tuple(_find(package))


def _find(package: Package) -> Iterator[Finding]:
    yield from _apply(OFFICE_RULES, package, package.name)
    if package.name.endswith(".docx"):
        yield from _apply(WORD_RULES, package, package.name)
    else:
        yield from _apply(EXCEL_RULES, read_workbook(package), package.name)


def _apply(
    rules: Mapping[str, Callable[[_Subject], Iterator[Breach]]], subject: _Subject, file: str
) -> Iterator[Finding]:
    for rule, check in rules.items():
        breaches = check(subject)
        yield from (Finding(rule, *breach) for breach in islice(breaches, _MOST_PER_RULE))
        if next(breaches, None) is not None:
            yield Finding(rule, file, "", "there are more findings of this rule than are listed here")
