"""Who made a tracked change: found by the words that it takes away and brings, and by what stands where it is printed.

The document's page does not know the plan's file. What is printed leads back to it all the same: the words that go and come are
those of a change, a record's row shows its name or begins with its code, a page its title. A total has no author of its own; it
is the last of those whose changes are together what it moved by. Where the evidence fits changes of several people, nobody is named.
"""

from __future__ import annotations

from collections.abc import Iterable

from izlence.diff.change import Change, Credits
from izlence.model.commit import Commit
from izlence.render.redline.contract import Author
from izlence.report.clean import clean
from izlence.review.forms.safe import size
from izlence.review.redline.evidence import Evidence, Known
from izlence.review.redline.printed import counts, delta, is_figures, words
from izlence.review.redline.surroundings import Surroundings
from izlence.review.redline.totals import Totals, is_amount_or_share, when

_LONGEST = 255  # halves of UTF-16 that Word takes for an author's name
_MEASURED = frozenset({"indicator", "monitoring_indicator", "part"})


class CreditedAuthors:
    """Knows the authors of a period's changes; `nobody` stands for what no commit made and for what cannot be told."""

    def __init__(
        self,
        changes: Iterable[Change],
        made_by: Credits,
        nobody: Author,
        around: Surroundings = Surroundings(),  # noqa: B008 - nothing in it can change
    ) -> None:
        self._nobody = nobody
        self._evidence = Evidence(
            ((each, _author(made_by.get(each, ()), nobody)) for each in changes), around
        )
        everybody = {each.author for each in self._evidence.all}
        self._sole = everybody.pop() if len(everybody) == 1 else None
        self._alone = self._one(self._evidence.all)
        self._totals = Totals(self._evidence)

    def of(self, before: str, after: str, near: tuple[str, ...]) -> Author:
        """Give the author of a change from one text to another, among the texts that stand near it."""
        if self._sole is not None:
            return self._sole
        found = self._evidence.that_show(before, after, near)
        if found:
            return self._one(found) or self._nobody
        if self._alone is not None:
            return self._alone
        gone, come = delta(words(before), words(after))
        if is_figures(gone | come):
            return self._of_figures(before, after, near)
        if bool(gone) == bool(come):
            return self._of_record(before, after, near, is_text=bool(gone))
        # Brought or taken away with its record or page: the plan does not hold all of their words.
        return self._one(self._evidence.whole_at((after, before, *near))) or self._nobody

    def _of_figures(self, before: str, after: str, near: tuple[str, ...]) -> Author:
        """Give the author of figures that stand so in no change: printed otherwise, worked out, or counting what is listed."""
        around = (after, before, *near)
        record = [each for each in self._evidence.named(around) if each.change.record.kind in _MEASURED]
        if record:
            return (
                self._one([each for each in record if not isinstance(each.change.after, str)]) or self._nobody
            )
        total = self._totals.author(before, after, near)
        if total is not None:
            return total
        if is_amount_or_share(before, after):
            return self._totals.sole or self._nobody
        whole = [each for each in self._evidence.all if each.is_whole] if counts(before + " " + after) else []
        return self._one(whole) or self._nobody

    def _of_record(self, before: str, after: str, near: tuple[str, ...], *, is_text: bool) -> Author:
        """Give who changed the record that is named nearest, where that was one person: in a look, or a word for a sign."""
        around = (after, before, *near)
        record = self._evidence.named(around) or ([] if is_text else self._evidence.on_page(around))
        return self._one(record) or self._nobody

    @staticmethod
    def _one(found: list[Known]) -> Author | None:
        """Give the author of the latest of these changes, if one alone made them."""
        last = max((each.author for each in found), key=when, default=None)
        return last if len({each.author.name for each in found}) == 1 else None


def _author(commits: tuple[Commit, ...], nobody: Author) -> Author:
    if not commits:
        return nobody
    last = commits[-1]
    return Author(_fitting(last.author), f"{last.shown}Z", last.date if last.local else "")


def _fitting(name: str) -> str:
    """Give a name as Word takes it: what cannot be shown as a sign, as long as may be."""
    name = clean(name)
    if size(name) <= _LONGEST:
        return name
    while size(name) >= _LONGEST:
        name = name[:-1]
    return f"{name}…"
