"""Files as plain lines for `git diff` and `git log -p`: a plan's values with their whole names, a document's text.

Comes in: a file's bytes. Goes out: its text, one value, paragraph or row a line. Does not belong here: what differs (git says
that), git's settings (`cli`).
"""

from __future__ import annotations

from izlence import limits
from izlence.diagnostic import Language

_ZIP = b"PK\x03\x04"


def plain_text(content: bytes, language: Language) -> str:
    """Give a file as plain lines; one that cannot be read as what it seems to be is given as it is, or said to be damaged.

    Never fails: git would end the whole `git diff` for one file.
    """
    if content.startswith(_ZIP):
        from izlence.review.plain.archive import document_text  # noqa: PLC0415 - most files are YAML

        return document_text(content, language)
    text = content.decode("utf-8", "replace")
    if len(content) > limits.FILE_BYTES.value:
        return text
    from izlence.review.plain.conflicted import conflicted_lines  # noqa: PLC0415 - a document is no plan
    from izlence.review.plain.plan import plan_lines  # noqa: PLC0415

    lines = plan_lines(content, language)
    if lines is None:
        lines = conflicted_lines(text, language)
    return text if lines is None else "".join(f"{line}\n" for line in lines)
