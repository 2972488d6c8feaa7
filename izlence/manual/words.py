"""The manual's own few words in both languages, and a rule's sentence without the facts of a finding."""

from __future__ import annotations

from string import Formatter

from izlence.check import catalogue
from izlence.check.change_names import CHANGE_RULES
from izlence.diagnostic import Language, Rule, Severity
from izlence.manual.page import Example, Grade, Page

_WORDS = {
    "why": ("Neden", "Why (in Turkish)"),
    "source": ("Kaynak", "Source (in Turkish)"),
    "says": ("Bulgu", "Finding"),
    "to_do": ("Yapılacak", "To do"),
    "right": ("Uygun", "Passes"),
    "wrong": ("Uygun değil", "Fails"),
    "before": ("Önce", "Before"),
    "after": ("Sonra", "After"),
    "theme": ("Konu", "Theme"),
    "error": ("hata", "error"),
    "warning": ("uyarı", "warning"),
    "hint": ("öneri", "hint"),
    "always": ("her denetimde", "in every check"),
    "strict": ("yayından önce: check --strict", "before publication: check --strict"),
    "request": ("istenince: check --rule {name}", "on request: check --rule {name}"),
    "decision": ("karar gerekir", "needs a decision"),
    "change": ("karşılaştırınca: diff", "when comparing: diff"),
    "may_be_set": ("ağırlığı ayarlanır", "severity may be set"),
    "may_be_accepted": ("kabul edilebilir", "may be accepted"),
    "fixed": ("kabul edilemez", "cannot be accepted"),
}


def word(key: str, language: Language) -> str:
    """Give one of the manual's words."""
    return _WORDS[key][0 if language == "tr" else 1]


def severity(rule: Rule, language: Language) -> str:
    """Say how much a breach weighs; of a change an error means that somebody must decide."""
    if rule.name in CHANGE_RULES and rule.severity is Severity.ERROR:
        return word("decision", language)
    return word(Severity(rule.severity).value, language)


def grade(grade: Grade, name: str, language: Language) -> str:
    """Say when a rule is applied."""
    return word(grade, language).format(name=name)


def acceptance(rule: Rule, language: Language) -> str:
    """Say whether the plan may accept a breach with its reason: only of what was checked, not of what could not be read.

    A change is not accepted but approved: of its rule only the severity may be set.
    """
    if rule.name in CHANGE_RULES:
        return word("may_be_set", language)
    is_open = rule.may_be_accepted and rule.name in catalogue.rules()
    return word("may_be_accepted" if is_open else "fixed", language)


def verdict(example: Example, language: Language) -> str:
    """Say whether an example passes, or which side of a change it is."""
    if example.stands:
        return word(example.stands, language)
    return word("right" if example.is_right else "wrong", language)


def messages(rules: tuple[Rule, ...], language: Language) -> list[tuple[str, list[str]]]:
    """Give each sentence that a finding of the rules may say, with what it may say is to be done."""
    said: dict[str, list[str]] = {}
    for rule in rules:
        wording = rule.wording(language)
        hints = said.setdefault(_with_dots(wording.message), [])
        hint = _with_dots(wording.hint)
        if hint and hint not in hints and set(hint) - set("…. "):
            hints.append(hint)
    return list(said.items())


def rules_named(page: Page, name: str) -> tuple[Rule, ...]:
    """Give those of a page's rules that carry a name."""
    return tuple(rule for rule in page.rules if rule.name == name)


def _with_dots(text: str) -> str:
    """Put dots in the place of facts, which are known only of a finding."""
    return "".join(
        before + ("…" if field is not None else "") for before, field, _, _ in Formatter().parse(text)
    )
