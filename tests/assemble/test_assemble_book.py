"""What the book needs besides the pages: from the files to the plan."""

from __future__ import annotations

import textwrap
from decimal import Decimal

import pytest
from test_assemble_plan import DIRECTORATE, assembled, edited

from izlence.assemble.frame import general_costs, strategic_general_costs
from izlence.assemble.plan import assemble
from izlence.diagnostic import Origin
from izlence.model.frame import CouncilDecision
from izlence.model.prose import Picture
from izlence.model.records import NOT_WRITTEN, Risk
from izlence.read.plan import read_plan
from izlence.read.yaml import parse_yaml

FIRST_ACTIVITY = "budget: 1_500_000"


def added(plan, file: str, text: str) -> None:
    path = plan / file
    path.write_text(path.read_text() + textwrap.dedent(text))


def data(text: str):
    content, found = parse_yaml(textwrap.dedent(text), "x.yaml")
    assert not found
    return content


def test_a_period_without_chapters_is_pages_only(plan):
    frame = assembled(plan).frame
    assert (frame.chapters, frame.council_decision, frame.foreword) == ((), None, "")
    assert frame.target_pages == "house"


def test_chapters_and_sections_know_their_places(plan):
    added(
        plan,
        "2024/program.yaml",
        """
        council_decision: {date: 19.10.2023, number: 145}
        target_pages: official
        foreword: sunus.md
        off_budget_sources: {revolving: Döner Sermaye, foreign: Yurt Dışı}
        chapters:
          - title: GENEL BİLGİLER
            sections:
              - {title: Yetki, narrative: yetki.md}
              - {title: Sayfalar, content: targets, charts: [cost-by-goal, PG4.4.1.1]}
        """,
    )
    frame = assembled(plan).frame
    assert frame.council_decision == CouncilDecision("19.10.2023", "145")
    assert (frame.target_pages, frame.foreword) == ("official", "sunus.md")
    assert list(frame.off_budget_sources) == ["revolving", "foreign"]
    ((first, second),) = (chapter.sections for chapter in frame.chapters)
    assert (first.narrative, first.content, first.charts) == ("yetki.md", "", ())
    assert (second.content, second.charts) == ("targets", ("cost-by-goal", "PG4.4.1.1"))
    assert second.origin.path == ("chapters", 0, "sections", 1)


def test_the_institution_has_a_mayor_and_its_logo(plan):
    added(plan, "institution.yaml", "mayor: Ad Soyad\nnotice: Örnektir.\n")
    logo = Picture("logo.png", "png", b"", 10, 10)
    sources, _ = read_plan(plan, ("2024",))
    institution = assemble(sources.institution, sources.periods[0], logo).institution
    assert (institution.logo, institution.mayor, institution.notice) == (logo, "Ad Soyad", "Örnektir.")
    assert institution.mayor_title == "Belediye Başkanı"
    assert assemble(sources.institution, sources.periods[0]).institution.logo is None


@pytest.mark.parametrize(
    ("written", "budget", "codes"),
    [
        pytest.param('economic_codes: {"03": 600, "01": 400}', Decimal(1000), ["01", "03"], id="added up"),
        pytest.param('budget: 7\n    economic_codes: {"01": 4}', Decimal(7), ["01"], id="as written"),
        pytest.param('economic_codes: {"01": 4, "03": null}', None, ["01", "03"], id="one not available"),
        pytest.param("economic_codes: {}", NOT_WRITTEN, [], id="no code"),
        pytest.param('economic_codes: {"01": "1_250_000"}', Decimal(1250000), ["01"], id="in quotes"),
    ],
)
def test_an_activitys_budget_is_the_sum_of_its_codes_unless_it_is_written(plan, written, budget, codes):
    edited(plan, FIRST_ACTIVITY, written)
    activity = assembled(plan).targets[0].activities[0]
    assert activity.budget is budget or activity.budget == budget
    assert list(activity.economic_codes) == codes


@pytest.mark.parametrize(
    ("written", "off_budget", "sources"),
    [
        pytest.param(
            "{revolving: 5, foreign: 2.50}", Decimal("7.50"), ["foreign", "revolving"], id="added up"
        ),
        pytest.param("{revolving: 5, foreign: null}", None, ["foreign", "revolving"], id="one not available"),
        pytest.param("{}", NOT_WRITTEN, [], id="no source"),
        pytest.param("null", None, [], id="not available"),
        pytest.param("3", Decimal(3), [], id="a number"),
    ],
)
def test_what_comes_from_outside_the_budget_is_the_sum_of_its_sources(plan, written, off_budget, sources):
    edited(plan, FIRST_ACTIVITY, f"{FIRST_ACTIVITY}\n    off_budget: {written}")
    activity = assembled(plan).targets[0].activities[0]
    assert activity.off_budget is off_budget or activity.off_budget == off_budget
    assert list(activity.off_budget_sources) == sources


def test_who_is_responsible_and_what_explains_an_activity(plan):
    edited(plan, FIRST_ACTIVITY, f"{FIRST_ACTIVITY}\n    responsible: [bilgi-islem]\n    explanation: Bakım.")
    first, second, *_ = assembled(plan).targets[0].activities
    assert (first.responsible, first.explanation) == (("bilgi-islem",), "Bakım.")
    assert (second.responsible, second.explanation) == ((), "")


def test_a_targets_codes_are_its_activities_where_it_writes_none(plan):
    path = plan / DIRECTORATE / "PH4.4.1.yaml"
    before, _, rest = path.read_text().partition("\nactivities:")
    notes = rest[rest.index("\nnotes:") :] if "\nnotes:" in rest else ""
    activities = """
        activities:
          - {code: F4.4.1.1, name: Bir, economic_codes: {"03": 600}}
          - {code: F4.4.1.2, name: İki, economic_codes: {"06": 50, "03": 300}}
        """
    path.write_text(before + textwrap.dedent(activities) + notes)
    assert assembled(plan).targets[0].economic_codes == {"03": 900, "06": 50}
    added(plan, f"{DIRECTORATE}/PH4.4.1.yaml", '\neconomic_codes: {"03": 1}\n')
    assert assembled(plan).targets[0].economic_codes == {"03": 1}


def test_general_costs_by_code_and_by_source():
    general = general_costs(
        data(
            """
            stated_budget: 24_000_000_000
            administration:
              economic_codes: {"09": 2_000_000, "01": 1_000_000}
              off_budget: {revolving: 0}
            transfers: {economic_codes: {"05": 300_000}, off_budget: 4}
            """
        ),
        Origin("general-costs.yaml"),
    )
    assert general.stated_budget == 24_000_000_000
    assert list(general.administration.economic_codes.items()) == [("01", 1_000_000), ("09", 2_000_000)]
    assert general.administration.off_budget == {"revolving": 0}
    assert general.transfers.off_budget == {"": 4}
    assert general.transfers.origin.path == ("transfers",)


def test_general_costs_that_are_not_written_are_none():
    general = general_costs(data("administration: {}\n"), Origin("general-costs.yaml"))
    assert general.administration.economic_codes == {}
    assert (general.transfers, general.stated_budget) == (None, None)


def test_a_strategic_plans_general_costs_are_by_year():
    general = strategic_general_costs(data("administration: {2026: 2, 2025: 1}\n"), Origin("x.yaml"))
    assert list(general.administration.items()) == [("2025", 1), ("2026", 2)]


CARD = "2025-2029/basin-ve-yayin"


def card_with(plan, old: str, new: str):
    path = plan / CARD / "H7.2.yaml"
    content = path.read_text()
    assert old in content
    path.write_text(content.replace(old, new, 1))
    (card,) = assembled(plan, "2025-2029").cards
    return card


@pytest.mark.parametrize(
    ("written", "estimate", "years"),
    [
        pytest.param("{2026: 20, 2025: 10}", Decimal(30), ["2025", "2026"], id="by year"),
        pytest.param("{2025: 10, 2026: null}", None, ["2025", "2026"], id="one year not available"),
        pytest.param("{}", None, [], id="no year"),
        pytest.param("30", Decimal(30), [], id="a number"),
        pytest.param("null", None, [], id="not available"),
    ],
)
def test_a_cards_estimate_is_the_sum_of_its_years(plan, written, estimate, years):
    card = card_with(plan, "cost_estimate: 821_150_000", f"cost_estimate: {written}")
    assert card.cost_estimate == estimate
    assert list(card.costs) == years


def test_a_risk_comes_with_or_without_what_is_done_against_it(plan):
    new = 'risks:\n  - "Bir risk"\n  - {risk: Başka risk, controls: [İzleme, Eğitim]}\n  - {risk: Yalnız risk}\n'
    card = card_with(plan, "risks:\n", new)
    assert card.risks[:3] == (
        Risk("Bir risk"),
        Risk("Başka risk", ("İzleme", "Eğitim")),
        Risk("Yalnız risk"),
    )


def test_key_indicators_are_marked(plan):
    card = card_with(plan, "    weight: ", "    key: true\n    weight: ")
    assert [indicator.is_key for indicator in card.indicators].count(True) == 1
