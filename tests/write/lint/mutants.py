"""What a seeded defect is: a change to a good file, the rule that must name it, and whether Microsoft's SDK sees it."""

from typing import NamedTuple

from tests.write.lint.packages import Change, Parts, pack


class Mutant(NamedTuple):
    """A good file with one defect; `sdk_sees` is what the validator of `tests/office` says, asserted there."""

    name: str
    rule: str
    sdk_sees: bool
    change: Change
    further: tuple[tuple[str, bytes], ...] = ()

    def build(self, parts: Parts) -> bytes:
        """Give the bytes of the bad file."""
        return pack(self.change(parts), *self.further)


def same(parts: Parts) -> Parts:
    """Change nothing: the defect is in the zip."""
    return parts
