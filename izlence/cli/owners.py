"""The command `owners`: CODEOWNERS written from the plan's table of owners."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

from izlence.cli.check import look, report_of
from izlence.cli.speech import WrongUse, say, tell
from izlence.diagnostic import Language, has_errors
from izlence.model.owners import codeowners
from izlence.pipeline import check_plan
from izlence.read.resources import read_schemas
from izlence.report.write import write_report
from izlence.validate import Schemas
from izlence.write.files import write_files

_PLACES = {"github": ".github/CODEOWNERS", "gitlab": ".gitlab/CODEOWNERS"}


def run_owners(root: Path, language: Language, plan: Path, forges: Sequence[str], only_check: bool) -> int:
    """Write the files, or say with `only_check` whether they would change; 1 where they would or the plan has errors."""
    checked = check_plan(plan, (), Schemas(read_schemas(root / "schema")))
    if has_errors(checked.diagnostics):
        tell(write_report(report_of(checked, language), "text", look()), err=True)
        return 1
    owners = next((each.owners for each, _ in checked.plans if each.owners), None)
    if owners is None:
        raise WrongUse("no_owners", path=(plan / "owners.yaml").as_posix())
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


def _existing(written: Mapping[str, str | None]) -> list[str]:
    return [place for place, text in written.items() if text is not None]
