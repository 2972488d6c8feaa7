"""A report as a run gives it, and reports of any text at all."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import strategies as st

from izlence.diagnostic import Place
from izlence.report.finding import AcceptedException, Finding, Related, Report
from izlence.report.write import Look, write_report

PAGE = "plan/2024/halkla-iliskiler/PH4.4.1.yaml"
FINDING = Finding(
    rule="number-with-ambiguous-dot",
    severity="error",
    file=PAGE,
    line=14,
    column=49,
    end_line=14,
    end_column=55,
    code="",
    message="“35.000” belirsiz: nokta binlik ayırıcı da olabilir, ondalık ayırıcı da.",
    hint="Binlik ise 35000 (veya 35_000), ondalık ise 35 yazın.",
    breadcrumb=("PH4.4.1", "gösterge 2: PG4.4.1.2", "2024"),
    excerpt=(
        (13, "    unit: kişi"),
        (14, "    values: {2022: 31691, 2023-H1: 15933, 2024: 35.000}"),
        (15, "    note: yonlendirme"),
    ),
)
DUPLICATE = Finding(
    rule="duplicate-code",
    severity="warning",
    file="plan/2024/halkla-iliskiler/PH7.1.1.yaml",
    line=7,
    column=11,
    end_line=7,
    end_column=20,
    code="PG4.4.1.1",
    message="PG4.4.1.1 kodu iki göstergede var.",
    hint="Göstergelerden birine başka bir kod verin.",
    breadcrumb=("PH7.1.1", "gösterge 1: PG4.4.1.1", "kod"),
    excerpt=((7, "  - code: PG4.4.1.1"),),
    related=(
        Related(
            Place(PAGE, 7, 11, 7, 20),
            ("PH4.4.1", "gösterge 1: PG4.4.1.1", "kod"),
            ((7, "  - code: PG4.4.1.1"),),
        ),
    ),
)
FOLDER = Finding(
    rule="file-missing",
    severity="error",
    file="plan/2024/zabita",
    line=0,
    column=0,
    end_line=0,
    end_column=0,
    code="",
    message="directorate.yaml yok.",
    hint="",
    breadcrumb=("zabita",),
)
EXCUSED = AcceptedException(
    replace(FINDING, rule="percent-out-of-range", severity="warning", line=20, message="120 yüzde olarak 100'den büyük.", excerpt=(), breadcrumb=()),
    "Artış oranıdır",
    22,
)  # fmt: skip
CLEAN = "plan/2024/goals.yaml"
REPORT = Report(
    "tr",
    (FOLDER, FINDING, DUPLICATE),
    (EXCUSED,),
    (CLEAN, PAGE, DUPLICATE.file),
    {FINDING.rule: "“…” belirsiz: nokta binlik ayırıcı da olabilir, ondalık ayırıcı da."},
)
NOTHING = Report("tr", (), (), (CLEAN,))


def written(form: str, report: Report = REPORT, look: Look | None = None) -> str:
    """Write a report in a form, on no screen unless said."""
    return write_report(report, form, look or Look())


def many(finding: Finding, count: int) -> tuple[Finding, ...]:
    """Give a finding on many lines."""
    return tuple(replace(finding, line=line, end_line=line) for line in range(1, count + 1))


# Whatever an editor, an editor's editor or an attacker may have put into a file or its name.
ODD = "\x00\x07\x1b\r\n\t\x7f\x85\x9b\xa0\xad\u200b\u202e\u2066\u2028\ufeff\ud800\udcff\uffff%:,|<>&\"'`*[]()#-$\\iİşğ漢e\u0301👍"
texts = st.text(st.sampled_from(ODD) | st.characters(), max_size=30)
names = st.text(st.sampled_from(ODD.replace("\n", "")) | st.characters(), min_size=1, max_size=30)


@st.composite
def findings(draw: st.DrawFn) -> Finding:
    """Give a finding of any text, in any place."""
    line = draw(texts)
    number, column = draw(st.integers(0, 3)), draw(st.integers(1, 40))
    return Finding(
        rule=draw(st.sampled_from(["duplicate-code", "colon-in-text", "file-missing"])),
        severity=draw(st.sampled_from(["error", "warning", "hint"])),
        file=draw(names),
        line=number,
        column=column if number else 0,
        end_line=number,
        end_column=column + draw(st.integers(0, 9)) if number else 0,
        code=draw(texts),
        message=draw(texts),
        hint=draw(texts),
        breadcrumb=tuple(draw(st.lists(texts, max_size=3))),
        excerpt=((number, line), (number + 1, draw(texts))) if number else (),
    )


reports = st.builds(
    lambda language, found, excused, reason, files: Report(
        language,
        tuple(found),
        tuple(AcceptedException(each, reason, 1) for each in excused),
        tuple(files),
        {},
    ),
    st.sampled_from(["tr", "en"]),
    st.lists(findings(), max_size=4),
    st.lists(findings(), max_size=2),
    texts,
    st.lists(names, max_size=3, unique=True),
)
