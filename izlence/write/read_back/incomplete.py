"""What is raised when a file lacks something."""

from __future__ import annotations


class IncompleteFile(Exception):
    """A built file lacks something that its document holds: a bug of ours, never written over a good file."""

    def __init__(self, name: str, texts: list[str]) -> None:
        super().__init__(f"{name}: {texts}")
        self.name = name
        self.texts = texts
