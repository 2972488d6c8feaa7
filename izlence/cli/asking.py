"""What a command has to know: from its options, or asked for on a terminal, in the language of the command."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable, Mapping, Sequence
from unicodedata import normalize

import click

from izlence.cli.lines import broken, screen_width, tell_lines
from izlence.cli.speech import say, tell
from izlence.diagnostic import Language

Judge = Callable[[str], str]
"""Says what is wrong with an answer, and how it is written right; nothing where it is right."""


class Refused(Exception):
    """What was wanted cannot be done; the sentence says why and what to write."""


class Asker:
    """Gives the answers to a command's questions; one that is not given and cannot be asked for is Refused."""

    def __init__(self, language: Language, given: Mapping[str, str]) -> None:
        self.language = language
        self.given = given
        self.is_terminal = sys.stdin.isatty() and sys.stdout.isatty()

    def need(self, names: Mapping[str, Sequence[str]]) -> None:
        """Refuse at once, with all their names, options that are not given and cannot be asked for; each with its choices."""
        missing = [name for name in names if not self.given.get(name, "").strip()]
        if self.is_terminal or not missing:
            return
        choices = {name: f" ({', '.join(names[name])})" if names[name] else "" for name in missing}
        options = ", ".join(f"--{name}{choices[name]}" for name in missing)
        raise Refused(say("new_missing", self.language, options=options))

    def ask(self, name: str, question: str, judge: Judge, proposal: str = "", option: str = "") -> str:
        """Give an answer: the one given in `name`, else the one typed, else the `proposal`; `option` is how it is given."""
        given = self.given.get(name, "").strip()
        if given:
            wrong = judge(given)
            if wrong:
                raise Refused(wrong)
            return given
        if self.is_terminal:
            return self._typed(question, judge, proposal)
        if proposal and not judge(proposal):
            return proposal
        raise Refused(say("new_needs", self.language, option=option or f"--{name}", question=question))

    def show(self, lines: Iterable[str]) -> None:
        """Show what can be chosen from, before the question; only where there is somebody to read it."""
        for line in lines if self.is_terminal else ():
            tell_lines(f"  {line}")

    def _typed(self, question: str, judge: Judge, proposal: str) -> str:
        # What click adds to the question stands on its last line, and must fit on it too.
        room = screen_width() - len(f" [{proposal}]: " if proposal else ": ")
        *above, question = broken(question, room)
        while True:
            for line in above:
                tell(line + "\n")
            try:
                typed = click.prompt(question, default=proposal or None, show_default=bool(proposal))
            except click.Abort:
                tell("\n", err=True)
                raise
            answer = normalize("NFC", str(typed)).strip()
            wrong = judge(answer) if answer else say("new_empty", self.language)
            if not wrong:
                return answer
            tell_lines(f"  {wrong}")
