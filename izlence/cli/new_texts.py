"""Whether a text that was answered can stand in the plan as it is."""

from __future__ import annotations

from izlence.cli.asking import Judge
from izlence.cli.speech import say
from izlence.diagnostic import Language
from izlence.edit.spelling import NotWritable, field_line


def is_writable(language: Language) -> Judge:
    """Judge a text by whether it is read back as it was written."""

    def judge(answer: str) -> str:
        try:
            field_line("name", answer)
        except NotWritable:
            return say("new_bad_text", language, answer=answer)
        return ""

    return judge
