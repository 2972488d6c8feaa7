"""Whatever stands in a file: findings that point into it, or the very values that were written. Never a traceback, never a hang.

`make test` tries a thousand damaged files, `make nightly` fifty thousand.
"""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import HealthCheck, Phase, given
from hypothesis import strategies as st
from mutation import MUTATIONS
from written import as_written, differences

from izlence.diagnostic import has_errors
from izlence.pipeline import Checked, check_plan
from izlence.read.kept import Memory
from izlence.read.plan import read_plan
from izlence.read.resources import read_schemas
from izlence.report.look import Look
from izlence.report.write import FORMS, write_report
from izlence.telling import tell_report
from izlence.validate import Schemas
from tests.hanging import ended_if_it_hangs
from tests.laws import law

ROOT = Path(__file__).parents[2]
FILES = sorted(path.relative_to(ROOT / "plan").as_posix() for path in (ROOT / "plan").rglob("*.yaml"))
SCHEMAS = Schemas(read_schemas(ROOT / "schema"))
CASES, BY_NIGHT = 1_000, 50_000
LOOK = Look(width=0, colour=False, links=False)


def hold(plan: Path, name: str, content: bytes, memory: Memory) -> None:
    """Check the plan with one file damaged, and hold what is found against the file."""
    path = plan / name
    path.write_bytes(content)
    with ended_if_it_hangs():
        checked = check_plan(plan, (), SCHEMAS, memory=memory)
        report = tell_report(checked.diagnostics, checked.accepted, checked.texts, checked.files, "tr")
        assert all(write_report(report, form, LOOK) for form in FORMS[:3])
    for finding in report.findings:
        assert finding.message
        assert "{" not in finding.message.replace("{{", "") or "{" in content.decode("utf-8", "replace")
        if finding.line:
            lines = _lines(Path(finding.file))
            assert finding.line <= len(lines), finding
            assert 1 <= finding.column <= len(lines[finding.line - 1]) + 1, finding
    if not has_errors(checked.diagnostics):
        assert _read(checked, plan, name, memory) == []


def _lines(path: Path) -> list[str]:
    text = path.read_bytes().decode("utf-8", "replace").removeprefix("\ufeff")
    # A carriage return alone ends no line: it is told as a control character on the line it stands in.
    return text.replace("\r\n", "\n").split("\n")


def _read(checked: Checked, plan: Path, name: str, memory: Memory) -> list[str]:
    """Compare what was read of the file with what it says."""
    file = (plan / name).as_posix()
    sources, _ = read_plan(plan, (), memory=memory)
    every = [sources.institution, *(source for period in sources.periods for source in period.sources)]
    source = next(source for source in every if source is not None and source.file == file)
    return differences(source.data, as_written(checked.texts[file]))


@pytest.mark.parametrize("kind", MUTATIONS)
def test_a_damaged_file_gives_findings_or_the_values_written(kind, plan):
    memory = Memory()

    @law(
        CASES // len(MUTATIONS),
        by_night=BY_NIGHT // len(MUTATIONS),
        database=None,
        suppress_health_check=list(HealthCheck),
        phases=(Phase.generate, Phase.shrink),
    )
    @given(st.data())
    def try_one(data: st.DataObject) -> None:
        name = data.draw(st.sampled_from(FILES))
        whole = (ROOT / "plan" / name).read_bytes()
        content = whole
        for _ in range(data.draw(st.sampled_from([1, 1, 1, 2, 3]))):
            content = MUTATIONS[kind](data.draw, content)
            if kind != "bytes" and not content:
                break
        try:
            hold(plan, name, content, memory)
        finally:
            (plan / name).write_bytes(whole)

    try_one()
