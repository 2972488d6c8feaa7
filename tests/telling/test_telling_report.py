"""The report of a run: every finding in order of place, with its lines, and what the plan accepts."""

from __future__ import annotations

import pytest

from izlence.check.judgement import AcceptedFinding
from izlence.diagnostic import Diagnostic, Origin, Place, Wording, warning
from izlence.model.frame import Accepted
from izlence.read import composed
from izlence.telling import tell_report

RULE = warning(
    "odd-value", tr=Wording("“{written}” tuhaf, {code} için."), en=Wording("“{written}” is odd for {code}.")
)
PAGE = "plan/2024/zabita/PH1.1.1.yaml"
TEXT = "code: PH1.1.1\n\nvalues:\n  2022: 1\n  2023: 2\naccepted:\n  - {rule: odd-value, reason: Böyledir}\n"


def odd(*path: str, file: str = PAGE) -> Diagnostic:
    return Diagnostic(RULE, Origin(file, path), {"written": "x", "code": "PG1"})


def test_findings_come_in_the_order_of_their_places_whatever_found_them_first():
    found = [odd("values", "2023"), odd("code", file="b.yaml"), odd("code"), odd("values", "2022")]
    report = tell_report(found, (), {PAGE: TEXT, "b.yaml": TEXT}, (), "tr")
    assert [(each.file, each.line) for each in report.findings] == [
        ("b.yaml", 1),
        (PAGE, 1),
        (PAGE, 4),
        (PAGE, 5),
    ]


def test_a_finding_shows_its_line_and_its_neighbours_unless_they_are_blank():
    first, second = tell_report([odd("code"), odd("values", "2022")], (), {PAGE: TEXT}, (), "tr").findings
    assert first.excerpt == ((1, "code: PH1.1.1"),)
    assert second.excerpt == ((3, "values:"), (4, "  2022: 1"), (5, "  2023: 2"))


@pytest.mark.parametrize(
    ("text", "line", "excerpt"),
    [
        pytest.param("a: 1\r\nb: 2\r\n", 1, ((1, "a: 1"), (2, "b: 2")), id="Windows' line ends"),
        pytest.param("\ufeffa: 1\n", 1, ((1, "a: 1"),), id="a mark at the beginning"),
        pytest.param("PK\x03\x04\x00\x00", 1, (), id="no text at all"),
        pytest.param("a: 1\n", 7, ((1, "a: 1"), (2, "")), id="a line behind the end"),
    ],
)
def test_what_can_be_shown_is_shown(text, line, excerpt):
    found = Diagnostic(RULE, Place(PAGE, line, 1, line, 2), {"written": "x", "code": ""})
    assert tell_report([found], (), {PAGE: text}, (), "tr").findings[0].excerpt == excerpt


def test_an_exception_is_told_with_its_reason_and_its_line():
    exception = Accepted("odd-value", "Böyledir", Origin(PAGE), Origin(PAGE, ("accepted", 0)))
    report = tell_report((), [AcceptedFinding(odd("values", "2022"), exception)], {PAGE: TEXT}, (PAGE,), "tr")
    (accepted,) = report.accepted
    assert (accepted.reason, accepted.line, accepted.finding.line) == ("Böyledir", 7, 4)
    assert report.titles == {"odd-value": "“…” tuhaf, … için."}


def test_other_places_are_told_like_the_findings_own():
    found = Diagnostic(
        RULE,
        Origin(PAGE, ("code",)),
        {"written": "x", "code": ""},
        related=(Origin(PAGE, ("values", "2023")),),
    )
    (other,) = tell_report([found], (), {PAGE: TEXT}, (), "tr").findings[0].related
    assert (other.place.line, other.breadcrumb) == (5, ("PH1.1.1", "2023"))
    assert other.excerpt[0] == (4, "  2022: 1")


def test_findings_of_one_rule_after_another_composed_every_file_again_for_each(monkeypatch):
    """Checks speak rule by rule, and only the last few files are held: with more files than that each was read for each rule."""
    texts = {f"plan/2024/x/PH{number}.yaml": f"{TEXT}# {number}\n" for number in range(100)}
    found = [odd("values", period, file=file) for period in ("2022", "2023") for file in texts]
    made = []
    real = composed._compose
    monkeypatch.setattr(composed, "_MOST_HELD", 3 * len(TEXT))
    monkeypatch.setattr(composed, "_compose", lambda text: (made.append(text), real(text))[1])
    report = tell_report(found, (), texts, (), "tr")
    assert len(report.findings) == 200
    assert len(made) == 100


def test_a_file_that_was_composed_a_moment_ago_is_held(monkeypatch):
    text = f"{TEXT}# held\n"
    assert composed.compose(text) is composed.compose(text)
    monkeypatch.setattr(composed, "_MOST_HELD", 1)
    assert composed.compose(text + "# larger than all that is held\n") is not None
    assert list(composed._held) == [text + "# larger than all that is held\n"]


def test_what_is_missing_behind_the_end_of_a_file_is_told_at_its_end():
    found = Diagnostic(RULE, Place(PAGE, 3, 1, 3, 1), {"written": "x", "code": "PG1"})
    (finding,) = tell_report([found], (), {PAGE: "code: PH1.1.1\nname:"}, (), "tr").findings
    assert (finding.line, finding.column) == (2, 6)
    assert finding.excerpt[-1] == (2, "name:")
