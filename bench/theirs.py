"""One run of the usual stack in its own process: `python -m bench.theirs PLAN OUTPUT [--stage word]`; prints its times."""

from __future__ import annotations

from bench.arguments import SCHEMAS, TEMPLATE, run_arguments
from bench.stopwatch import Stopwatch

YEAR = "2024"


def main() -> None:
    """Run the stages one after the other and tell what each took."""
    arguments = run_arguments()
    watch = Stopwatch()
    with watch.stage("imports"):
        from bench.rival import data, document, excel, plan, word  # noqa: PLC0415 - what importing costs is measured
    with watch.stage("read"):
        files = plan.read(arguments.plan, YEAR)
    with watch.stage("validate"):
        _stop_at(plan.validate(files, SCHEMAS))
    with watch.stage("assemble, compute, check"):
        programme = plan.assemble(files, YEAR)
        _stop_at(plan.check(programme))
    with watch.stage("compose"):
        context = document.context(programme)
    arguments.output.mkdir(parents=True, exist_ok=True)
    with watch.stage("word"):
        word.render(TEMPLATE, context, arguments.output / "theirs.docx")
    if arguments.stage == "all":
        with watch.stage("excel"):
            sheets, currency = data.data_sheets(programme), programme["institution"]["currency"]
            excel.render(context, sheets, currency, arguments.output / "theirs.xlsx")
    print(watch.report())


def _stop_at(problems: list[str]) -> None:
    if problems:
        raise SystemExit("\n".join(problems[:20]))


if __name__ == "__main__":
    main()
