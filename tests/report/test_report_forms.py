"""The forms for other programs: each with a small example, and whatever is in the plan they can be read."""

from __future__ import annotations

import json
import re
import unicodedata
from dataclasses import replace
from html.parser import HTMLParser

import pytest
from hypothesis import given
from lxml import etree
from reporting import CLEAN, DUPLICATE, FINDING, FOLDER, NOTHING, PAGE, REPORT, many, reports, written

from izlence.report.finding import Report
from izlence.report.identity import fingerprints
from izlence.report.write import FORMS


@pytest.mark.parametrize("form", FORMS)
@given(report=reports)
def test_no_form_lets_out_what_steers_a_terminal_or_hides(form, report):
    text = written(form, report)
    odd = {letter for letter in text if unicodedata.category(letter) in ("Cc", "Cs", "Zl", "Zp")} - {"\n"}
    assert odd == set()
    assert not set(text) & set("\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
    text.encode()
    assert text.endswith("\n")


@pytest.mark.parametrize("form", FORMS)
def test_both_languages_say_their_own_words(form):
    told = {language: written(form, replace(REPORT, language=language)) for language in ("tr", "en")}
    english = "warning|error:|findings|files|exception|to do|hint:"
    fixed = {"github": ["error", "warning"], "junit": ["error"], "gitlab": [], "markdown": []}
    own = [word for word in re.findall(english, told["tr"]) if word not in fixed.get(form, [])]
    if form not in ("json", "sarif"):
        assert own == []
    if form != "gitlab":
        assert told["tr"] != told["en"]


def test_a_line_a_finding():
    assert (
        written("line")
        == f"""\
plan/2024/zabita: hata: directorate.yaml yok. [file-missing]
{PAGE}:14:49: hata: “35.000” belirsiz: nokta binlik ayırıcı da olabilir, ondalık ayırıcı da. [number-with-ambiguous-dot]
    yapılacak: Binlik ise 35000 (veya 35_000), ondalık ise 35 yazın.
plan/2024/halkla-iliskiler/PH7.1.1.yaml:7:11: uyarı: PG4.4.1.1 kodu iki göstergede var. [duplicate-code]
    yapılacak: Göstergelerden birine başka bir kod verin.
2 hata, 1 uyarı; 1 kabul edilmiş istisna; 3 dosya denetlendi
"""
    )


@given(reports)
def test_json_can_be_read_and_holds_every_finding(report):
    read = json.loads(written("json", report))
    assert [each["message"] for each in read["diagnostics"]] == [
        re.sub("[\ud800-\udfff]", "�", finding.message) for finding in report.findings
    ]
    assert len(read["accepted"]) == len(report.accepted)


def test_an_annotation_of_github():
    report = Report("tr", (replace(FINDING, message="%50: a,b\nc"), FOLDER))
    assert written("github", report) == (
        f"::error file={PAGE},line=14,endLine=14,col=49,endColumn=55,"
        "title=PH4.4.1 › gösterge 2%3A PG4.4.1.2 › 2024::%2550: a,b c"
        "%0Ayapılacak: Binlik ise 35000 (veya 35_000), ondalık ise 35 yazın.%0A[number-with-ambiguous-dot]\n"
        "::error file=plan/2024/zabita,title=file-missing::directorate.yaml yok.%0A[file-missing]\n"
        "2 hata\n"
    )


@pytest.mark.parametrize(("count", "shown", "more"), [(10, 10, 0), (11, 9, 2), (47, 9, 38)])
def test_the_tenth_annotation_says_how_many_more_there_are_and_where(count, shown, more):
    lines = written("github", Report("tr", many(FINDING, count))).splitlines()
    commands = [line for line in lines if line.startswith("::error")]
    assert len(commands) == 10
    assert sum("[number-with-ambiguous-dot]" in line for line in commands) == shown
    if more:
        assert commands[-1].endswith(f"::{more} hata daha var: {PAGE} ({more}). Tümü bu adımın günlüğünde.")
        assert sum(line.startswith(f" {PAGE}:") for line in lines) == more
    else:
        assert not any(line.startswith("::group") for line in lines)


def test_errors_come_first_and_warnings_have_their_own_ten():
    report = Report(
        "tr", (*many(DUPLICATE, 12), *many(FINDING, 12), *many(replace(FOLDER, severity="hint"), 1))
    )
    lines = written("github", report).splitlines()
    kinds = [line.split(" ")[0] for line in lines if re.match("::(error|warning|notice)", line)]
    assert kinds == ["::error"] * 10 + ["::warning"] * 10 + ["::notice"]


def test_of_many_files_the_fullest_are_named():
    found = tuple(replace(FINDING, file=f"plan/{number}.yaml") for number in range(30))
    (more,) = (line for line in written("github", Report("tr", found)).splitlines() if "daha var" in line)
    assert more.count(".yaml (1)") == 5
    assert "ve 16 dosya daha" in more


@given(reports)
def test_the_runner_of_github_sees_only_our_commands(report):
    for line in written("github", report).splitlines():
        if line.lstrip().startswith("::"):
            assert re.fullmatch(
                r"::(error|warning|notice) file=[^,:]*(,\w+=[^,:]*)*::[^\r\n]*|::group::.*|::endgroup::", line
            )
        else:
            assert "##[" not in line


def test_what_a_file_says_gives_the_runner_no_orders():
    found = many(replace(FINDING, file="::add-mask::x", message="##[add-mask]x"), 30)
    lines = written("github", Report("tr", found)).splitlines()
    assert not any(line.lstrip().startswith("::add-mask") for line in lines)
    assert not any("##[" in line for line in lines if not line.startswith("::error"))


def test_junit_has_a_case_for_each_rule_of_a_file_and_one_for_a_clean_file():
    root = etree.fromstring(written("junit").encode())
    assert dict(root.attrib) == {"name": "İzlence", "tests": "5", "failures": "2", "errors": "0"}
    cases = {
        (case.get("classname"), case.get("name")): [child.tag for child in case]
        for case in root.iter("testcase")
    }
    assert cases == {
        (CLEAN, "bulgu yok"): [],
        (PAGE, "number-with-ambiguous-dot"): ["failure"],
        (PAGE, "percent-out-of-range (kabul edilmiş istisna)"): ["skipped"],
        (DUPLICATE.file, "duplicate-code"): ["skipped", "system-out"],
        ("plan/2024/zabita", "file-missing"): ["failure"],
    }
    (skipped,) = root.xpath("//testcase[contains(@name, 'istisna')]/skipped/@message")
    assert skipped == "Artış oranıdır"


def test_junit_says_every_finding_of_a_rule_in_its_one_case():
    root = etree.fromstring(written("junit", Report("tr", many(FINDING, 3))).encode())
    (failure,) = root.iter("failure")
    assert [f"PH4.4.1.yaml:{line}:49 (PH4.4.1 ›" in (failure.text or "") for line in (1, 2, 3)] == [True] * 3
    assert root.get("tests") == "1"


def _is_odd(name: str) -> bool:
    return not name.isprintable()


@given(reports)
def test_junit_is_xml_and_its_counts_are_right(report):
    root = etree.fromstring(written("junit", report).encode())
    for suite in root:
        assert suite.get("tests") == str(len(suite.findall("testcase"))) != "0"
        for kind, tag in (("failures", "failure"), ("skipped", "skipped"), ("errors", "error")):
            assert suite.get(kind) == str(len(suite.findall(f"testcase/{tag}")))
    assert int(root.get("tests")) == len(root.findall("testsuite/testcase"))
    assert set(report.files) <= {suite.get("name") for suite in root} or any(map(_is_odd, report.files))


def test_gitlab_gets_a_list_of_findings():
    assert json.loads(written("gitlab"))[2] == {
        "description": "PH7.1.1 › gösterge 1: PG4.4.1.1 › kod: PG4.4.1.1 kodu iki göstergede var. Göstergelerden birine başka bir kod verin.",
        "check_name": "duplicate-code",
        "fingerprint": fingerprints([DUPLICATE])[0],
        "severity": "minor",
        "location": {"path": DUPLICATE.file, "lines": {"begin": 7, "end": 7}},
    }
    assert written("gitlab", NOTHING) == "[]\n"


@given(reports)
def test_no_two_findings_have_one_fingerprint(report):
    marks = [each["fingerprint"] for each in json.loads(written("gitlab", report))]
    assert len(set(marks)) == len(marks)


def test_a_fingerprint_stays_when_lines_above_come_and_go():
    moved = replace(
        FINDING, line=34, end_line=34, excerpt=tuple((number + 20, text) for number, text in FINDING.excerpt)
    )
    english = replace(moved, message="“35.000” is ambiguous.", hint="", breadcrumb=())
    assert fingerprints([FINDING]) == fingerprints([moved]) == fingerprints([english])
    changed = replace(FINDING, excerpt=((14, "    values: {2022: 31691, 2023-H1: 15933, 2024: 36.000}"),))
    assert fingerprints([FINDING]) != fingerprints([changed])


def test_the_summary_in_markdown():
    assert (
        written("markdown")
        == """\
## Plan denetimi

**2 hata, 1 uyarı; 1 kabul edilmiş istisna; 3 dosya denetlendi**

| klasör | dosya | hata | uyarı | öneri |
|---|---:|---:|---:|---:|
| plan/2024 | 1 | 1 | – | – |
| 2024/halkla-iliskiler | 2 | 1 | 1 | – |

### ⛔ Hatalar (2)

<details><summary>directorate.yaml yok. <code>plan/2024/zabita</code></summary>
<p>kural: <code>file-missing</code></p></details>
<details><summary>“35.000” belirsiz: nokta binlik ayırıcı da olabilir, ondalık ayırıcı da. <code>plan/2024/halkla-iliskiler/PH4.4.1.yaml:14</code> · PH4.4.1 › gösterge 2: PG4.4.1.2 › 2024</summary>
<pre>13 |     unit: kişi
14 |     values: {2022: 31691, 2023-H1: 15933, 2024: 35.000}
   |                                                 ^^^^^^
15 |     note: yonlendirme</pre>
<p><b>yapılacak:</b> Binlik ise 35000 (veya 35_000), ondalık ise 35 yazın.</p>
<p>kural: <code>number-with-ambiguous-dot</code></p></details>

### ⚠️ Uyarılar (1)

<details><summary>PG4.4.1.1 kodu iki göstergede var. <code>plan/2024/halkla-iliskiler/PH7.1.1.yaml:7</code> · PH7.1.1 › gösterge 1: PG4.4.1.1 › kod</summary>
<pre>7 |   - code: PG4.4.1.1
  |           ^^^^^^^^^</pre>
<p><b>yapılacak:</b> Göstergelerden birine başka bir kod verin.</p>
<p>kural: <code>duplicate-code</code></p></details>

### Kabul edilmiş istisnalar (1)

- 120 yüzde olarak 100'den büyük. (plan/2024/halkla-iliskiler/PH4.4.1.yaml:20): Artış oranıdır `percent-out-of-range`
"""
    )


def test_what_does_not_fit_into_a_summary_is_said_to_be_cut():
    report = Report("tr", (*many(DUPLICATE, 4000), *many(FINDING, 2000)))
    text = written("markdown", report)
    assert len(text.encode()) <= 1_048_576
    left = int(re.search(r"> Buraya sığmayan ([\d.]+) bulgu daha var", text)[1].replace(".", ""))
    assert left == 6000 - text.count("<details>") > 0
    assert text.count("number-with-ambiguous-dot") == 2000  # the errors are all there


class _Tags(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []
        self.seen: set[str] = set()

    def handle_starttag(self, tag, attrs):  # noqa: ARG002 - the parser's signature
        self.seen.add(tag)
        self.open.append(tag)

    def handle_endtag(self, tag):
        assert self.open.pop() == tag


@given(reports)
def test_nothing_in_a_plan_breaks_out_of_the_summarys_html(report):
    folded = [
        line for line in written("markdown", report).split("\n") if not line.startswith(("-", "#", "|", ">"))
    ]
    parser = _Tags()
    parser.feed("\n".join(folded))
    assert parser.open == []
    assert parser.seen <= {"details", "summary", "code", "pre", "p", "b"}


def test_a_form_that_does_not_exist_is_our_bug():
    with pytest.raises(ValueError, match="xml"):
        written("xml")
