"""Texts of a list that were edited: which of those that came is which of those that went."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

_ALIKE = 0.6


def edited_texts(before: Sequence[str], after: Sequence[str]) -> Mapping[str, str]:
    """Give for each edited text of the new side what it was.

    Between two texts that stayed, as many that came as went are the same, one by one; else those that are alike enough. Short
    names (codes, folders, periods) are never edited: they go and come.
    """
    stayed = [text for text in before if text in set(after)]
    if stayed != [text for text in after if text in set(before)]:
        return {}
    result: dict[str, str] = {}
    for went, came in zip(_gaps(before, stayed), _gaps(after, stayed), strict=True):
        if len(went) == len(came):
            result.update(zip(came, went, strict=True))
        elif went and came:
            result.update(_alike(went, came))
    return {new: old for new, old in result.items() if " " in new and " " in old}


def _gaps(texts: Sequence[str], stayed: Sequence[str]) -> list[list[str]]:
    gaps: list[list[str]] = [[]]
    left = set(stayed)
    for text in texts:
        if text in left:
            gaps.append([])
        else:
            gaps[-1].append(text)
    return gaps


def _alike(went: Sequence[str], came: Sequence[str]) -> Mapping[str, str]:
    from difflib import SequenceMatcher  # noqa: PLC0415 - few merges have such texts

    result: dict[str, str] = {}
    for old in went:
        left = [new for new in came if new not in result]
        likeness = {new: SequenceMatcher(None, old, new, autojunk=False).ratio() for new in left}
        best = max(left, key=lambda new: likeness[new], default="")
        if best and likeness[best] >= _ALIKE:
            result[best] = old
    return result
