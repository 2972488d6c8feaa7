"""The manual as Markdown: a page, or the whole of docs/kurallar.md."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from izlence.diagnostic import Language, Rule
from izlence.manual.page import Example, Page
from izlence.manual.themes import THEMES
from izlence.manual.words import acceptance, grade, messages, rules_named, severity, verdict, word

_FOREWORD = """\
# Kurallar

Denetimin bütün kuralları, konularına göre. Bir bulgunun sonundaki köşeli ayraçta kuralın adı yazar; aynı sayfayı
`python build.py explain KURAL` da gösterir. Bu dosya kuralların kendisinden üretilir (`python -m tools.write_rules`); elle
değiştirilmez.

**Ağırlık.** *Hata* belgenin üretilmesini durdurur, *uyarı* ve *öneri* durdurmaz. Kabul edilebilir bir bulgu doğruysa nedeni
verinin yanına yazılır (`accepted`), ya da ağırlığı dönemin program.yaml veya strategy.yaml dosyasında değiştirilir (`checks`).

**Ne zaman.** Kuralların çoğu her denetimde uygulanır. Kimisi yayından önce, `python build.py check --strict` ile; yanlış alarmı
çok olabilenler ise yalnız istenince, `python build.py check --rule KURAL` ile uygulanır. [Değişiklik kuralları](#target-lowered)
iki sürüm karşılaştırılırken, `python build.py diff` ile uygulanır: orada *hata* “karar gerekir” demektir.
"""


def manual_as_markdown(pages: Sequence[Page]) -> str:
    """Write the whole manual: contents by theme, then the pages."""
    lines = [_FOREWORD, "## İçindekiler", ""]
    used = [theme for theme in THEMES if any(page.theme == theme.tr for page in pages)]
    for number, theme in enumerate(used, 1):
        own = [page for page in pages if page.theme == theme.tr]
        count = sum(len(page.names) for page in own)
        lines.append(f"- [{theme.tr}](#konu-{number}) ({count} kural)")
    for number, theme in enumerate(used, 1):
        own = [page for page in pages if page.theme == theme.tr]
        lines += ["", f'<a id="konu-{number}"></a>', "", f"## {theme.tr}", "", *_contents(own)]
        for page in own:
            lines += ["", page_as_markdown(page, page.names, "tr").rstrip("\n")]
    return "\n".join(lines) + "\n"


def _contents(pages: Sequence[Page]) -> Iterator[str]:
    yield "| kural | ağırlık | kabul | ne zaman |"
    yield "|---|---|---|---|"
    for page in pages:
        for name in page.names:
            rule = rules_named(page, name)[0]
            yield (
                f"| [{name}](#{name}) | {severity(rule, 'tr')} | {acceptance(rule, 'tr')} | "
                f"{grade(page.grade, name, 'tr')} |"
            )


def page_as_markdown(page: Page, names: Sequence[str], language: Language) -> str:
    """Write a page; `names` are those of its rules that the heading gives."""
    return "\n".join(_page(page, names, language)) + "\n"


def _page(page: Page, names: Sequence[str], language: Language) -> Iterator[str]:
    # One rule's heading is its own anchor; a heading over several needs one for each.
    if len(names) > 1:
        yield " ".join(f'<a id="{name}"></a>' for name in names)
        yield ""
    yield f"### {', '.join(names)}"
    yield ""
    if language == "tr":
        yield _escaped(page.title)
        yield ""
    for name in names:
        rules = rules_named(page, name)
        yield from _said(rules, f"`{name}`: " if len(names) > 1 else "", page, language)
    for key, text in (("why", page.why), ("source", page.source)):
        if text:
            yield ""
            yield f"**{word(key, language)}.** {_escaped(text)}"
    for example in page.examples:
        yield ""
        yield from _example(example, language)


def _said(rules: tuple[Rule, ...], before: str, page: Page, language: Language) -> Iterator[str]:
    weight = (
        severity(rules[0], language),
        grade(page.grade, rules[0].name, language),
        acceptance(rules[0], language),
    )
    yield f"- {before}*{', '.join(weight)}*"
    for message, hints in messages(rules, language):
        yield f"  - {word('says', language)}: {_escaped(message)}"
        for hint in hints:
            yield f"  - {word('to_do', language)}: {_escaped(hint)}"


def _escaped(text: str) -> str:
    """Keep signs that Markdown would take for marks, outside of the marks that are meant."""
    pieces = text.split("`")
    pieces[::2] = [re.sub(r"([<*\[])", r"\\\1", piece) for piece in pieces[::2]]
    return "`".join(pieces)


def _example(example: Example, language: Language) -> Iterator[str]:
    if not example.is_code:
        yield f"{verdict(example, language)}: {_escaped(example.text)}"
        return
    # A fence longer than any in the example: a page about code blocks shows one.
    fence = "````" if "```" in example.text else "```"
    yield f"{verdict(example, language)}:"
    yield ""
    yield fence + ("markdown" if ".md" in example.text.split("\n", 1)[0] else "yaml")
    yield example.text
    yield fence
