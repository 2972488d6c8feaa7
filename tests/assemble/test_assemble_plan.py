"""From the files of a period to one plan: their order, and what is not written told from what is not available."""

from __future__ import annotations

import shutil
from decimal import Decimal

import pytest

from izlence.assemble.plan import assemble
from izlence.model.records import NOT_WRITTEN
from izlence.read.plan import read_plan

DIRECTORATE = "2024/halkla-iliskiler"


def assembled(plan, period: str = "2024"):
    sources, found = read_plan(plan, (period,))
    assert not found
    return assemble(sources.institution, sources.periods[0])


def edited(plan, old: str, new: str, page: str = "PH4.4.1") -> None:
    path = plan / DIRECTORATE / f"{page}.yaml"
    content = path.read_text()
    assert old in content
    path.write_text(content.replace(old, new, 1))


def test_pages_come_in_the_order_of_their_codes_and_not_of_their_names(plan):
    for code in ("PH4.4.10", "PH4.4.2"):
        shutil.copy(plan / DIRECTORATE / "PH4.4.1.yaml", plan / DIRECTORATE / f"{code}.yaml")
        edited(plan, "code: PH4.4.1\n", f"code: {code}\n", code)
    assert [target.code for target in assembled(plan).targets] == [
        "PH4.4.1",
        "PH4.4.2",
        "PH4.4.10",
        "PH7.1.1",
    ]


def test_directorates_come_in_the_order_that_the_frame_lists_them(plan):
    shutil.copytree(plan / DIRECTORATE, plan / "2024/ozel-kalem")
    frame = plan / "2024/program.yaml"
    frame.write_text(
        frame.read_text().replace("  - halkla-iliskiler\n", "  - ozel-kalem\n  - halkla-iliskiler\n")
    )
    assert [target.directorate for target in assembled(plan).targets] == [
        *("ozel-kalem", "ozel-kalem"),
        *("halkla-iliskiler", "halkla-iliskiler"),
    ]


@pytest.mark.parametrize(
    ("written", "amount"),
    [
        pytest.param("", NOT_WRITTEN, id="not written"),
        pytest.param("\n    off_budget: null", None, id="not available"),
        pytest.param("\n    off_budget: 0", Decimal(0), id="zero"),
        pytest.param("\n    off_budget: 1_250_000", Decimal(1250000), id="grouped"),
        pytest.param("\n    off_budget: '1_250_000'", Decimal(1250000), id="grouped, in quotes"),
        pytest.param("\n    off_budget: 12.50", Decimal("12.50"), id="with decimals"),
    ],
)
def test_an_amount_that_is_not_written_is_neither_zero_nor_unknown(plan, written, amount):
    edited(plan, "budget: 1_500_000", "budget: 1_500_000" + written)
    found = assembled(plan).targets[0].activities[0].off_budget
    assert found is amount or (found == amount and str(found) == str(amount))


def test_an_indicators_values_are_in_the_order_of_time_whatever_the_file_says(plan):
    edited(
        plan,
        "{2022: 1102, 2023-H1: 196, 2024: 500}",
        "{2024: 500, 2023: 7, 2023-M02: 3, 2023-H1: 196, 2022: 1102}",
    )
    values = assembled(plan).targets[0].indicators[0].values
    assert list(values.items()) == [
        *(("2022", 1102), ("2023-M02", 3), ("2023-H1", 196)),
        *(("2023", 7), ("2024", 500)),
    ]


def test_the_decimals_of_a_value_are_kept_as_written(plan):
    values = assembled(plan).targets[0].indicators[3].values
    assert [str(value) for value in values.values()] == ["18.0", "5.0", "7.0"]


def test_a_page_looks_as_the_frame_says_unless_it_says_otherwise(plan):
    looks = [target.look for target in assembled(plan).targets]
    assert [look.activity_mark for look in looks] == [looks[0].activity_mark, "▶"]
    assert looks[1].period_headings["2023-H1"] == "2023 (6 Aylık)"


def test_each_record_knows_its_place_in_its_file(plan):
    target = assembled(plan).targets[1]
    part = target.indicators[6].parts[2]
    assert part.code == "PG7.1.1.7.3"
    assert part.origin.file == (plan / DIRECTORATE / "PH7.1.1.yaml").as_posix()
    assert part.origin.path == ("indicators", 6, "parts", 2)


def test_an_objective_belongs_to_the_goal_of_its_code(plan):
    goals = {objective.code: objective.goal for objective in assembled(plan).objectives}
    assert goals == {"H4.4": "A4", "H7.1": "A7"}


def test_a_card_says_which_directorates_help(plan):
    (card,) = assembled(plan, "2025-2029").cards
    assert (card.objective, card.directorate) == ("H7.2", "basin-ve-yayin")
    assert card.cooperating == "all" or all(isinstance(name, str) for name in card.cooperating)
