"""The sentences of the commands that git calls, and of the one that sets them up."""

from __future__ import annotations

SENTENCES: dict[str, tuple[str, str]] = {
    "git": (
        "Git'in plan dosyalarını okunur göstermesini ve kayıt kayıt birleştirmesini sağlar: git setup.",
        "Lets git show plan files readably and merge them record by record: git setup.",
    ),
}  # fmt: skip
