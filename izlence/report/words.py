"""The few words that reports are made of, in both languages, and what is counted with them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from izlence.diagnostic import Language
from izlence.report.finding import Finding, Report

SEVERITIES = ("error", "warning", "hint")
_WORDS: dict[str, tuple[str, str]] = {
    "error": ("hata", "error"),
    "warning": ("uyarı", "warning"),
    "hint": ("öneri", "hint"),
    "errors": ("Hatalar", "Errors"),
    "warnings": ("Uyarılar", "Warnings"),
    "hints": ("Öneriler", "Hints"),
    "to_do": ("yapılacak", "to do"),
    "explain": ("açıklama", "explained by"),
    "see": ("ilgili yer", "see also"),
    "more_places": ("ve {count} yer daha", "and {count} more places"),
    "none": ("bulgu yok", "no findings"),
    "accepted": ("{count} kabul edilmiş istisna", "{count} accepted exceptions"),
    "accepted_one": ("1 kabul edilmiş istisna", "1 accepted exception"),
    "files": ("{count} dosya denetlendi", "{count} files checked"),
    "files_one": ("1 dosya denetlendi", "1 file checked"),
    "reason": ("neden", "reason"),
    "accepted_exception": ("kabul edilmiş istisna", "accepted exception"),
    "rule": ("kural", "rule"),
    "place": ("yer", "place"),
}  # fmt: skip


def word(key: str, language: Language, **facts: object) -> str:
    """Give a word of reports in a language."""
    said = _WORDS[key][0 if language == "tr" else 1]
    return said.format(**facts) if facts else said


def number(count: int, language: Language) -> str:
    """Write a count: 10.000 in Turkish, 10,000 in English."""
    return f"{count:,}".replace(",", "." if language == "tr" else ",")


def count_of(count: int, severity: str, language: Language) -> str:
    """Say how many errors, warnings or hints there are."""
    plural = "s" if language == "en" and count != 1 else ""
    return f"{number(count, language)} {word(severity, language)}{plural}"


def count_in_words(findings: Iterable[Finding], language: Language) -> str:
    """Say how many errors, warnings and hints there are."""
    counts = Counter(finding.severity for finding in findings)
    said = [count_of(counts[each], each, language) for each in SEVERITIES if counts[each]]
    return ", ".join(said) or word("none", language)


def closing(report: Report) -> str:
    """Say in one line what there is: findings, accepted exceptions, files that were looked at."""
    said = [count_in_words(report.findings, report.language)]
    for key, count in (("accepted", len(report.accepted)), ("files", len(report.files))):
        if count:
            one_or_more = key if count > 1 else f"{key}_one"
            said.append(word(one_or_more, report.language, count=number(count, report.language)))
    return "; ".join(said)
