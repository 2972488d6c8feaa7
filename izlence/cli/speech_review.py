"""The sentences of the commands for reviewers: `diff`, `history`, `blame`."""

from __future__ import annotations

SENTENCES: dict[str, tuple[str, str]] = {
    "diff": (
        "İki sürüm ya da iki klasör arasında planda ne değiştiğini, tutarlara etkisini ve anlamını gösterir.",
        "Shows what changed in the plan between two revisions or folders, its effect on the amounts and its meaning.",
    ),
    "history": ("Bir kodun değerlerini kimin, ne zaman değiştirdiğini gösterir.", "Shows who changed a code's values, and when."),
    "blame": ("Bir sayfadaki her değeri en son kimin yazdığını gösterir.", "Shows who last wrote each value of a page."),
}  # fmt: skip
