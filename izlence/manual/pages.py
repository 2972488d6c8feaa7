"""All pages of the manual, gathered from the docstrings in the program's source."""

from __future__ import annotations

import ast
import inspect
import pkgutil
import sys
from collections.abc import Callable, Iterator
from functools import cache
from importlib import import_module
from types import ModuleType
from typing import NamedTuple

from izlence.check.catalogue import grades
from izlence.check.rule import rules_of
from izlence.diagnostic import Rule
from izlence.diff.rules.catalogue import CHECKS
from izlence.manual.page import Grade, Page, Told, take_apart
from izlence.manual.themes import THEMES, Theme

_CHECKS, _CHANGES = "izlence.check.", "izlence.diff.rules."


class _Written(NamedTuple):
    """What a module declares: its rules in their order, and the docstrings by the names of the rules they speak of."""

    theme: Theme
    rules: tuple[Rule, ...]
    told: tuple[Told, ...]


@cache
def pages() -> tuple[Page, ...]:
    """Give all pages in the order of their themes and of the source."""
    written = tuple(_read(theme, module) for theme in THEMES for module in _modules(theme))
    by_name: dict[str, list[Rule]] = {}
    for module in written:
        for rule in module.rules:
            by_name.setdefault(rule.name, []).append(rule)
    graded = _graded()
    return tuple(_page(module.theme, told, by_name, graded) for module in written for told in module.told)


def pages_by_rule() -> dict[str, Page]:
    """Give the page of each rule by the rule's name."""
    return {name: page for page in pages() for name in page.names}


def _page(theme: Theme, told: Told, by_name: dict[str, list[Rule]], graded: dict[str, Grade]) -> Page:
    rules = tuple(rule for name in told.names for rule in by_name[name])
    grade = graded.get(told.names[0], "always")
    return Page(theme.tr, grade, rules, told.title, told.why, told.source, told.examples)


def _graded() -> dict[str, Grade]:
    return {
        rule.name: grade
        for grade, checks in _every_grade().items()
        for check in checks
        for rule in rules_of(check)
    }


def _every_grade() -> dict[Grade, tuple[Callable[..., object], ...]]:
    """Give what holds a plan to its rules by grade, and what holds a comparison to its own."""
    names: tuple[Grade, ...] = ("always", "strict", "request")
    return {**{grade: grades()[grade] for grade in names}, "change": CHECKS}


def _modules(theme: Theme) -> Iterator[ModuleType]:
    """Give a theme's modules: the checks in the order of their catalogue, others by their names."""
    for name in theme.modules:
        if f"{name}.".startswith((_CHECKS, _CHANGES)):
            checks = (check.__module__ for of_grade in _every_grade().values() for check in of_grade)
            yield from (
                sys.modules[check] for check in dict.fromkeys(checks) if f"{check}.".startswith(f"{name}.")
            )
            continue
        module = import_module(name)
        yield module
        for inner in pkgutil.iter_modules(getattr(module, "__path__", ()), f"{name}."):
            yield import_module(inner.name)


def _read(theme: Theme, module: ModuleType) -> _Written:
    """Read a module's source; `ast`, because Python itself keeps no docstring of a constant."""
    tree = ast.parse(inspect.getsource(module))
    rules: list[Rule] = []
    told: list[Told] = []
    own = take_apart(module.__doc__ or "")
    if own.names:
        told.append(own)
    for statement, after in zip(tree.body, [*tree.body[1:], None], strict=True):
        rule = _declared(statement, module)
        if rule is None:
            continue
        rules.append(rule)
        docstring = _text(after)
        if docstring:
            told.append(_of_rule(rule, docstring))
    return _Written(theme, tuple(rules), tuple(told))


def _of_rule(rule: Rule, docstring: str) -> Told:
    said = take_apart(docstring)
    return Told(said.title, (rule.name,), said.why, said.source, said.examples)


def _declared(statement: ast.stmt, module: ModuleType) -> Rule | None:
    """Give the rule that a statement declares; not one that it only takes from elsewhere."""
    if not isinstance(statement, ast.Assign) or not isinstance(statement.targets[0], ast.Name):
        return None
    declared = getattr(module, statement.targets[0].id, None)
    return declared if isinstance(declared, Rule) else None


def _text(statement: ast.stmt | None) -> str:
    if isinstance(statement, ast.Expr) and isinstance(statement.value, ast.Constant):
        return str(statement.value.value)
    return ""
