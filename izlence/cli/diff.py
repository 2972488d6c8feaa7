"""The command `diff`: read two sides of a plan, say what changed and what it means."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from izlence.check import rule as check_rule
from izlence.cli.above import plan_above
from izlence.cli.check import hold_rules, look
from izlence.cli.diff_forms import NEED_OUTPUT, Order, write_comparison
from izlence.cli.progress import Bar
from izlence.cli.speech import WrongUse, say, tell
from izlence.diagnostic import Diagnostic, Language, Severity, has_errors
from izlence.diff.change import Credits
from izlence.diff.compare import compare
from izlence.diff.comparison import Comparison
from izlence.diff.side import Side
from izlence.read.resources import read_schemas
from izlence.report.finding import Finding
from izlence.report.text import as_text as finding_as_text
from izlence.report.words import number
from izlence.review.places import PlaceFault
from izlence.review.sides import Asked, PeriodUnknown, Sides, read_sides
from izlence.telling import tell_findings
from izlence.validate import Schemas
from izlence.validate.rules import UNKNOWN_FIELD

_GRAVITY = [Severity.ERROR, Severity.WARNING, Severity.HINT]
_MOST_TOLD = 20
COMPARED, SOMETHING_GRAVE, NOT_COMPARED = 0, 1, 2


@dataclass(frozen=True, slots=True)
class Wanted:
    """What the command was asked for."""

    base: str
    head: str | None
    plan: Path
    plan_before: Path | None
    periods: Sequence[str]
    form: str
    output: Path | None
    fail_on: str | None
    exit_code: bool
    strict: bool
    rules: Sequence[str]
    files_at: str
    whole_at: str


def run_diff(root: Path, language: Language, wanted: Wanted) -> int:
    """Compare two sides and tell it in the form that was asked for; 2 where they could not be compared.

    What an earlier run wrote under the output's name is then removed: it would be taken for today's comparison.
    """
    wanted = replace(wanted, plan=plan_above(wanted.plan))
    try:
        code = _run(root, language, wanted)
    except Exception:
        _withdraw(wanted, language)
        raise
    # The comment that says so has taken the older one's place already.
    if code == NOT_COMPARED and wanted.form != "markdown":
        _withdraw(wanted, language)
    return code


def _withdraw(wanted: Wanted, language: Language) -> None:
    """Remove what an earlier run wrote where this one was to write, and say so."""
    if wanted.output is None:
        return
    from izlence.cli.stale import left_output, remove  # noqa: PLC0415

    gone = remove(left_output(wanted.output, wanted.form))
    for path in gone:
        tell(say("diff_removed_stale", language, path=path.as_posix()) + "\n", err=True)


def _run(root: Path, language: Language, wanted: Wanted) -> int:
    hold_rules(wanted.rules, language)
    if wanted.form in NEED_OUTPUT and wanted.output is None:
        raise WrongUse(f"diff_needs_output_{wanted.form}")
    sides = _sides(root, language, wanted)
    broken = [side for side in (sides.base, sides.head) if has_errors(side.diagnostics)]
    if broken:
        told = {side_name(side, language): _errors(side, language) for side in broken}
        _tell_broken(told, sides, language)
        if wanted.form == "markdown" and wanted.output is not None:
            _write_failure(told, wanted, language)
        return NOT_COMPARED
    comparison = compare(sides.base, sides.head, sides.remarks)
    order = Order(
        wanted.form, wanted.output, root / "templates", language, (wanted.files_at, wanted.whole_at)
    )
    is_told = write_comparison(comparison, _credits(wanted.plan, comparison), order)
    return _exit_code(comparison, wanted) if is_told else NOT_COMPARED


def _credits(plan: Path, comparison: Comparison) -> Credits:
    """Give who made the changes, where git knows."""
    if not comparison.base.commit or not comparison.is_changed:
        return {}
    from izlence.review.credits import credits_between  # noqa: PLC0415

    return credits_between(plan, comparison.base.commit, comparison.head.commit, comparison)


def _sides(root: Path, language: Language, wanted: Wanted) -> Sides:
    asked = Asked(wanted.base, wanted.head, wanted.plan, wanted.plan_before, wanted.periods)
    rules = check_rule.Wanted(wanted.strict, frozenset(wanted.rules))
    schemas = Schemas(read_schemas(root / "schema"))
    try:
        with Bar(language) as bar:
            return read_sides(asked, schemas, root, bar.report, rules)
    except PlaceFault as fault:
        raise WrongUse(f"diff_{fault.reason}", **fault.facts) from fault
    except PeriodUnknown as fault:
        raise WrongUse("diff_period_unknown", period=fault.period, available=fault.available) from fault


def _errors(side: Side, language: Language) -> list[Finding]:
    errors = [item for item in side.diagnostics if item.rule.severity is Severity.ERROR]
    return tell_findings(errors, side.texts, language)


def _write_failure(told: Mapping[str, Sequence[Finding]], wanted: Wanted, language: Language) -> None:
    """Put the comment that says so in the place of an older one, which would be taken for today's."""
    from izlence.review.forms.not_compared import BrokenSide, write_failure  # noqa: PLC0415
    from izlence.write.files import write_files  # noqa: PLC0415

    assert wanted.output is not None
    sides = [BrokenSide(name, errors) for name, errors in told.items()]
    write_files({wanted.output: write_failure(sides, language, wanted.files_at).encode()})


def _tell_broken(told: Mapping[str, Sequence[Finding]], sides: Sides, language: Language) -> None:
    """Say which side cannot be compared, and why: nothing of this may read as if nothing had changed."""
    for name, errors in told.items():
        count = number(len(errors), language)
        tell(say("diff_side_broken", language, side=name, count=count) + "\n\n", err=True)
        texts = [finding_as_text(finding, language, look()) for finding in errors[:_MOST_TOLD]]
        tell("\n".join(texts) + "\n", err=True)
        if len(errors) > _MOST_TOLD:
            more = number(len(errors) - _MOST_TOLD, language)
            tell(say("diff_more_errors", language, count=more) + "\n\n", err=True)
    if any(remark.key == "schema_changed" for remark in sides.remarks):
        tell(say("diff_schema_changed", language) + "\n", err=True)
    elif _is_of_older_schema(sides):
        tell(say("diff_older_schema", language) + "\n", err=True)
    tell(say("diff_not_compared", language) + "\n", err=True)


def _is_of_older_schema(sides: Sides) -> bool:
    """Tell whether only the base is at fault, by fields that are not known (any more)."""
    unknown = any(item.rule.name == UNKNOWN_FIELD.name for item in sides.base.diagnostics)
    return unknown and not has_errors(sides.head.diagnostics)


def side_name(side: Side, language: Language) -> str:
    """Name a side as it was asked for, with its commit."""
    name = side.name or say("diff_working_tree", language)
    return f"{name} ({side.commit[:7]})" if side.commit and not side.commit.startswith(name) else name


def _exit_code(comparison: Comparison, wanted: Wanted) -> int:
    if wanted.exit_code and (comparison.is_changed or comparison.effects):
        return SOMETHING_GRAVE
    if wanted.fail_on is None:
        return COMPARED
    grave = _GRAVITY[: _GRAVITY.index(Severity(wanted.fail_on)) + 1]
    found: list[Diagnostic] = [flag.diagnostic for flag in comparison.flags]
    found += comparison.new_findings
    return SOMETHING_GRAVE if any(item.rule.severity in grave for item in found) else COMPARED
