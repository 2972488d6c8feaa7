"""Tells findings in tests: place, sentence, hint."""

from __future__ import annotations

from decimal import Decimal

from izlence.diagnostic import Diagnostic, Fact, Language, Origin, Place
from izlence.language import format_number, format_number_english


def place(diagnostic: Diagnostic) -> str:
    where = diagnostic.where
    key = " (key)" if isinstance(where, Origin) and where.part == "key" else ""
    return _where(where) + key


def _where(where: Origin | Place) -> str:
    if isinstance(where, Place):
        return f"{where.file}:{where.line}:{where.column}" if where.line else where.file
    return "/".join((where.file, *map(str, where.path)))


def sentence(diagnostic: Diagnostic, language: Language = "tr") -> str:
    return diagnostic.rule.wording(language).message.format_map(_facts(diagnostic, language))


def hint(diagnostic: Diagnostic, language: Language = "tr") -> str:
    return diagnostic.rule.wording(language).hint.format_map(_facts(diagnostic, language))


def _facts(diagnostic: Diagnostic, language: Language) -> dict[str, str]:
    related = ", ".join(map(_where, diagnostic.related))
    facts = {name: _written(fact, language) for name, fact in diagnostic.facts.items()}
    return facts | ({"related": related} if related else {})


def _written(fact: Fact, language: Language) -> str:
    if isinstance(fact, Decimal):
        return format_number(fact) if language == "tr" else format_number_english(fact)
    return ", ".join(fact) if isinstance(fact, tuple) else str(fact)
