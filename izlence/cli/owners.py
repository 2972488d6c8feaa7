"""The command `owners`: CODEOWNERS written from the plan's table of owners."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

from izlence.assemble.plan import assemble_owners
from izlence.cli.check import look
from izlence.cli.speech import WrongUse, say, tell
from izlence.diagnostic import Diagnostic, Language, has_errors
from izlence.model.owners import codeowners
from izlence.read.file_rules import PLAN_MISSING
from izlence.read.plan import read_plan
from izlence.read.resources import read_schemas
from izlence.read.sources import OwnersSources
from izlence.report.write import write_report
from izlence.telling import tell_report
from izlence.validate import Schemas, validate
from izlence.write.files import write_files

_PLACES = {"github": ".github/CODEOWNERS", "gitlab": ".gitlab/CODEOWNERS"}


def run_owners(root: Path, language: Language, plan: Path, forges: Sequence[str], only_check: bool) -> int:
    """Write the files, or say with `only_check` whether they would change; 1 where they would or the plan has errors."""
    table, found, texts = _table(root, plan)
    if has_errors(found):
        report = tell_report(found, (), texts, (), language)
        tell(write_report(report, "text", look()), err=True)
        return 1
    if table is None:
        raise WrongUse("no_owners", path=(plan / "owners.yaml").as_posix())
    owners = assemble_owners(table)
    if not owners.written:
        raise WrongUse("owners_no_repository", path=plan.as_posix())
    wanted = codeowners(owners)
    places = [_PLACES[forge] for forge in forges] or _existing(owners.written) or [_PLACES["github"]]
    changed = [place for place in places if owners.written.get(place) != wanted]
    if changed and not only_check:
        write_files({Path(owners.root) / place: wanted.encode() for place in changed})
    for place in places:
        key = "owners_same" if place not in changed else "owners_differ" if only_check else "owners_written"
        tell(say(key, language, path=place) + "\n")
    return 1 if changed and only_check else 0


def _table(root: Path, plan: Path) -> tuple[OwnersSources | None, list[Diagnostic], Mapping[str, str]]:
    """Read the table alone: what is wrong with a page is no reason to leave its owner out."""
    sources, read = read_plan(plan)
    table = sources.owners
    found = [
        item for item in read if item.rule is PLAN_MISSING or (table and item.where.file == table.table.file)
    ]
    if table is not None and table.table.data is not None:
        schemas = Schemas(read_schemas(root / "schema"))
        found += validate("owners", table.table.data, table.table.file, schemas)
    return table, found, sources.texts


def _existing(written: Mapping[str, str | None]) -> list[str]:
    return [place for place, text in written.items() if text is not None]
