"""A problem in the plan, as a value: which rule, where, and the facts its sentence is made of."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from enum import Enum
from typing import Literal

Language = Literal["tr", "en"]
PlanPath = tuple[str | int, ...]
Fact = str | int | Decimal | tuple[str, ...]


class Severity(Enum):
    """How much a finding weighs: an error stops the build, a warning and a hint are told."""

    ERROR = "error"
    WARNING = "warning"
    HINT = "hint"


@dataclass(frozen=True, slots=True)
class Wording:
    """What a rule says in one language, with `{fact}` where a fact of the diagnostic goes."""

    message: str
    hint: str = ""


@dataclass(frozen=True, slots=True)
class Rule:
    """A kind of problem, named in words that stay the same for ever.

    `may_be_accepted`: a plan may set another severity, or accept a breach beside the data with its reason.
    """

    name: str
    severity: Severity
    tr: Wording
    en: Wording
    may_be_accepted: bool = False

    def wording(self, language: Language) -> Wording:
        """Give the sentence and the hint in one of the two languages."""
        return self.tr if language == "tr" else self.en


@dataclass(frozen=True, slots=True)
class Origin:
    """Where a value stands in the plan: the file and the path of keys and positions in it.

    The line and column are looked up by `read.locate` when a diagnostic needs them.
    """

    file: str
    path: PlanPath = ()
    part: Literal["value", "key"] = "value"

    def at(self, *steps: str | int) -> Origin:
        """Give the origin of a value that stands below this one."""
        return Origin(self.file, self.path + steps)

    def key(self, *steps: str | int) -> Origin:
        """Give the origin of a key that stands below this one."""
        return Origin(self.file, self.path + steps, "key")


@dataclass(frozen=True, slots=True)
class Place:
    """A stretch of a file; lines and columns count from 1, the end column is one past the last character.

    Line 0 means the file or folder as a whole.
    """

    file: str
    line: int = 0
    column: int = 0
    end_line: int = 0
    end_column: int = 0


@dataclass(frozen=True, slots=True)
class Diagnostic:
    """One finding; `code` is the plan code it speaks of, `related` other places that its sentence names as `{related}`."""

    rule: Rule
    where: Origin | Place
    facts: Mapping[str, Fact] = field(default_factory=dict)
    code: str = ""
    related: tuple[Origin | Place, ...] = ()


def has_errors(diagnostics: Iterable[Diagnostic]) -> bool:
    """Tell whether any of the findings stops the build."""
    return any(diagnostic.rule.severity is Severity.ERROR for diagnostic in diagnostics)


def error(name: str, tr: Wording, en: Wording, *, may_be_accepted: bool = False) -> Rule:
    """Declare a rule whose breach stops the build."""
    return Rule(name, Severity.ERROR, tr, en, may_be_accepted)


def warning(name: str, tr: Wording, en: Wording) -> Rule:
    """Declare a rule whose breach is told and does not stop the build."""
    return Rule(name, Severity.WARNING, tr, en, may_be_accepted=True)


def hint(name: str, tr: Wording, en: Wording) -> Rule:
    """Declare a rule whose breach is worth a look and may well be right."""
    return Rule(name, Severity.HINT, tr, en, may_be_accepted=True)
