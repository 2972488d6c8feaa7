"""Makes each mistake in a copy of the shipped plan and writes down what `check` says of it."""

from __future__ import annotations

import difflib
import os
import shutil
from collections import Counter
from pathlib import Path
from tempfile import TemporaryDirectory

from izlence.pipeline import check_plan
from izlence.read.resources import read_schemas
from izlence.report.finding import Report
from izlence.report.look import Look
from izlence.report.write import write_report
from izlence.telling import tell_report
from izlence.validate import Schemas
from tools.mistakes.made import MISTAKES, Mistake

ROOT = Path(__file__).parents[2]
PAGE = ROOT / "docs" / "yanlislar.md"
HEAD = """# Otuz yanlış ve programın dedikleri

Yeni bir editörün yapabileceği otuz yanlış, gerçek planın (`plan/`) dosyalarında elle yapıldı; her birinin altında
`python build.py check` komutunun dediği duruyor. Planın kendi uyarıları gösterilmez. Bu sayfayı `python -m tools.mistakes`
yazar; `tests/guide` güncel olup olmadığına bakar. Kuralların tamamı: [kurallar.md](kurallar.md).

*Thirty mistakes of a new editor, made by hand in the shipped plan, and what `check` says of each. Written by
`python -m tools.mistakes`.*
"""


def page() -> str:
    """Write the whole page."""
    return HEAD + "".join(_section(number, mistake) for number, mistake in enumerate(MISTAKES, start=1))


def _section(number: int, mistake: Mistake) -> str:
    before, after = _texts(mistake)
    lines = list(difflib.unified_diff(before.splitlines(), after.splitlines(), lineterm="", n=0))
    changed = "\n".join(line for line in lines[2:] if not line.startswith("@@"))
    said = write_report(said_of(mistake), "text", Look(width=100, colour=False, links=False)).rstrip()
    return f"\n## {number}. {mistake.title}\n\n`plan/{mistake.file}`\n\n```diff\n{changed}\n```\n\n```text\n{said}\n```\n"


def _texts(mistake: Mistake) -> tuple[str, str]:
    before = (ROOT / "plan" / mistake.file).read_text(encoding="utf-8")
    if mistake.old not in before:
        raise ValueError(mistake)
    return before, before.replace(mistake.old, mistake.new, 1)


def said_of(mistake: Mistake) -> Report:
    """Check the plan with the mistake in it; what is found in the plan as it is does not count."""
    schemas = Schemas(read_schemas(ROOT / "schema"))
    here = Path.cwd()
    with TemporaryDirectory() as folder:
        shutil.copytree(ROOT / "plan", Path(folder) / "plan")
        try:
            # As the editor types it, so that files are named as the editor sees them.
            os.chdir(folder)
            plan = Path("plan")
            known = Counter(_key(item) for item in _report(plan, schemas).findings)
            (plan / mistake.file).write_text(_texts(mistake)[1], encoding="utf-8", newline="\n")
            report = _report(plan, schemas)
        finally:
            os.chdir(here)
    new = tuple(item for item in report.findings if not known[_key(item)])
    return Report(report.language, new, (), report.files, report.titles)


def _report(plan: Path, schemas: Schemas) -> Report:
    checked = check_plan(plan, (), schemas)
    return tell_report(checked.diagnostics, checked.accepted, checked.texts, checked.files, "tr")


def _key(item: object) -> tuple[str, str, str]:
    return item.rule, item.file, item.message  # type: ignore[attr-defined]
