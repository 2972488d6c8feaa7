"""Word with docxtpl, from the same template."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from docxtpl import DocxTemplate


def render(template: Path, context: dict[str, Any], output: Path) -> None:
    """Fill the template and save; autoescape, as docxtpl loses text after `&` without it."""
    document = DocxTemplate(template)
    document.render(context, autoescape=True)
    document.save(output)
