"""Where VS Code's language server and the build disagree, by the name of the case, with the reason; docs/editor-desk.md tells them too."""

from __future__ import annotations

from collections.abc import Mapping

_NUMBER = (
    "the server has made a number of it before the schema sees it; only the build knows how it was written"
)
_EMPTY = "for the server a value left empty is null, which may stand here; the build asks for the word"
_DIALECT = "YAML that the server follows without a word and nobody can review in a diff"
_TAB = "the server takes a tab within a line for a space; the build refuses every tab"
_SWITCH = "the server keeps silent about the line below this comment; the build does not know it"

# The editor shows nothing, the build refuses: somebody learns of it later, and nothing wrong is printed.
ONLY_THE_BUILD_REFUSES: Mapping[str, str] = {
    "program-decision-number-leading-zero": _NUMBER,
    "target-budget-one-dot": _NUMBER,
    "target-value-bare-point": _NUMBER,
    "target-value-dot-before-three-digits": _NUMBER,
    "target-value-dot-within-digits": _NUMBER,
    "target-value-exponent": _NUMBER,
    "target-value-hexadecimal": _NUMBER,
    "target-value-infinite": _NUMBER,
    "target-value-leading-zero": _NUMBER,
    "target-value-leading-zero-eight": _NUMBER,
    "target-value-not-a-number": _NUMBER,
    "target-value-octal": _NUMBER,
    "target-value-plus": _NUMBER,
    "target-value-point-at-end": _NUMBER,
    "target-value-seven-decimals": _NUMBER,
    "target-value-too-many-digits": _NUMBER,
    "target-budget-empty": _EMPTY,
    "target-value-empty": _EMPTY,
    "target-values-decimal-comma-in-braces": "for the server `{2024: 12,5}` holds a second key, 5, without a value, and it passes over such keys",
    "target-period-key-repeated-in-quotes": 'for the server 2022 and "2022" are two keys',
    "target-name-cut-by-hash": "what follows ` #` is a comment by the rules of YAML; the server does not know that it was meant as text",
    "target-name-continued": "by the rules of YAML a line pushed in goes on with the text above; the server does not know that it was meant as a field",
    "target-only-comments": "the server has nothing to hold against the schema",
    "target-alias-of-values": _DIALECT,
    "target-directive": _DIALECT,
    "target-key-merge": _DIALECT,
    "target-name-alias": _DIALECT,
    "target-name-anchor": _DIALECT,
    "target-name-tag": _DIALECT,
    "target-two-documents": _DIALECT,
    "target-tab-after-colon": _TAB,
    "target-tab-at-line-end": _TAB,
    "target-warning-switched-off": _SWITCH,
    "target-warning-switched-off-number": _SWITCH,
}
_QUOTES = "the server makes the number 1 of the key 01 and does not find it; the build keeps its two digits. With quotes, as everywhere in the documentation, both take it"
# The editor shows a fault, the build accepts: what is printed is right either way, and the editor's advice is good.
ONLY_THE_EDITOR_REFUSES: Mapping[str, str] = {
    "program-economic-code-without-quotes": _QUOTES,
    "target-economic-codes-eight-without-quotes": _QUOTES,
    "target-economic-codes-without-quotes": _QUOTES,
    "target-name-folded-with-last-line-break": "`>` leaves a line break at the end, which the build takes off and the server does not; both take `>-`",
}
