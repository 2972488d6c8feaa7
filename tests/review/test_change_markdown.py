"""The comment on a pull request: within GitHub's limit, valid, and nothing in it calls or hides."""

from __future__ import annotations

import re
from dataclasses import replace
from html.parser import HTMLParser

import pytest
from change_examples import PARKS_FILE, documents, larger, roads, told
from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from izlence.report.look import Look
from izlence.review.document import ChangeDocument, SideText
from izlence.review.forms.markdown import LIMIT, write
from izlence.review.forms.safe import place, safe, safe_line, size
from tests.diff.two_sides import PARKS
from tests.laws import law

GITHUB = MarkdownIt("gfm-like", {"html": True, "linkify": False})
MONEY = ("budget: 400_000", "budget: 436_000")


def comment(document: ChangeDocument, **given: str) -> str:
    return write(document, Look(), **given)


def shown(text: str) -> str:
    """Give what a reader sees of a comment."""
    seen: list[str] = []
    parser = HTMLParser()
    parser.handle_data = seen.append  # type: ignore[method-assign]
    parser.feed(GITHUB.render(text))
    return " ".join("".join(seen).replace("\u2060", "").replace("\xa0", " ").split())


def tables(text: str) -> list[list[int]]:
    """Give the number of cells in each row of each table, as the page that GitHub makes has them."""
    found: list[list[int]] = []

    class Counter(HTMLParser):
        def handle_starttag(self, tag: str, attrs: object) -> None:  # noqa: ARG002
            if tag == "table":
                found.append([])
            elif tag == "tr":
                found[-1].append(0)
            elif tag in ("td", "th"):
                found[-1][-1] += 1

    Counter().feed(GITHUB.render(text))
    return found


def test_a_comment():
    document = told(
        {**roads(("2025: 24}", "2025: 20}"), MONEY), PARKS_FILE: PARKS.replace("çoğaltmak", "artırmak")}
    )
    lines = comment(document, blob="https://example.org/plan/blob/3f2c1ab").replace("\xa0", " ").splitlines()
    assert lines[0] == "<!-- izlence-diff -->"
    assert lines[1] == (
        "### Planda 2 sayfa değişti (1 gösterge, 1 faaliyet); 2025 programının toplam maliyeti 36.000 ₺ artıyor "
        "(%1,0); 1 karar gerekiyor."
    )
    assert lines[3] == "⛔ **1 karar** · ⚠️ 1 uyarı · 💡 1 öneri"
    assert "| Fen İşleri Müdürlüğü | 2.200.000 ₺ | 2.236.000 ₺ | +36.000 ₺ | +%1,6 | 2 | 1 |" in lines
    link = "https://example.org/plan/blob/3f2c1ab/2025/fen-isleri/PH1.1.1.yaml#L8"
    flag = next(line for line in lines if line.startswith("- ⛔"))
    assert f'<a href="{link}"><code>2025/fen-isleri/PH1.1.1.yaml:8</code></a>' in flag
    assert (
        f'| ⛔ PG1.1.1.1 Onarılan yol<br>2025 hedefi | 24 km | 20 km | -4 km (-%16,7) | <a href="{link}">8</a> |'
        in lines
    )
    assert (
        "| ⚠️ PH1.1.2<br>Metin | Parkları <del>çoğaltmak.</del> | Parkları <b>artırmak.</b> |  | "
        '<a href="https://example.org/plan/blob/3f2c1ab/2025/park-ve-bahceler/PH1.1.2.yaml#L3">3</a> |'
        in lines
    )


def test_no_change_is_said_in_a_comment_of_its_own():
    assert comment(told({})) == (
        "<!-- izlence-diff -->\n### Planda değişiklik yok.\n\n"
        "<sub>Önceki: <code>çalışma klasörü</code> · Yeni: <code>çalışma klasörü</code></sub>\n"
    )
    assert "### No change in the plan." in comment(told({}, language="en"))


def test_a_table_stands_after_an_empty_line_or_github_shows_bars():
    lines = comment(told(roads(MONEY))).splitlines()
    for number, line in enumerate(lines):
        if re.fullmatch(r"[|\-:]+", line):
            assert lines[number - 2] == ""


# Laws


def holds(document: ChangeDocument, text: str) -> None:
    assert size(text) <= LIMIT
    assert text.startswith("<!-- izlence-diff -->\n")
    assert text.count("<!--") == 1
    assert (
        text.count("<details>")
        == text.count("</details>")
        == text.count("<summary>")
        == text.count("</summary>")
    )
    assert all(len(set(cells)) == 1 for cells in tables(text))
    assert shown(safe(document.headline)) in shown(text)


@law(12)
@given(documents)
def test_any_document_is_a_valid_comment(document):
    holds(document, comment(document, blob="https://example.org/blob/main"))


@law(5)
@given(documents, st.sampled_from([30, 300]))
def test_any_large_document_is_a_valid_comment(document, times):
    many = larger(document, times)
    text = comment(many)
    holds(many, text)
    if times == 300 and document.pages:
        assert "✂️" in text


@given(
    st.text(max_size=30)
    | st.sampled_from(["@ayse", "a@b.tr", "#12", "GH-7", "!3", "www.a.tr", "http://a.tr", ":+1:"])
)
def test_no_text_calls_anybody_or_refers_to_anything(text):
    plain = shown(f"- x {safe(text)}")
    assert plain == " ".join(f"x {_as_shown(text)}".split())
    rendered = re.sub(r"<[^>]+>", "", GITHUB.render(f"- x {safe(text)}"))
    calls = r"@[\w-]|(?<!&)#\d|GH-\d|!\d|https?://|www\.\w|:[\w+-]+:"
    assert not re.search(calls, rendered, re.I)


def _as_shown(text: str) -> str:
    from izlence.report.clean import clean

    return " ".join(clean(text).split())


@pytest.mark.parametrize("text", ["1. madde", "- madde", "# başlık", "+ madde", "2) madde", "=== ", "100"])
def test_what_would_begin_a_list_does_not(text):
    assert "<ol" not in GITHUB.render(f"- {safe_line(text)}")
    assert GITHUB.render(f"- {safe_line(text)}").count("<ul>") == 1
    assert "<h" not in GITHUB.render(safe_line(text))


def test_figures_in_a_table_can_be_copied():
    text = comment(told(roads(MONEY)))
    assert "| 400.000\xa0₺ | 436.000\xa0₺ | +36.000\xa0₺ (+%9,0) |" in text
    assert "\u2060" not in text


def test_a_file_outside_the_repository_is_no_link():
    assert place("../plan/a.yaml", 3, "https://x") == "<code>../plan/a.yaml:3</code>"
    assert place("plan/ö a.yaml", 3, "https://x/") == (
        '<a href="https://x/plan/%C3%B6%20a.yaml#L3"><code>plan/ö a.yaml:3</code></a>'
    )


# What does not fit


def heavy(times: int) -> ChangeDocument:
    """Give a document of many pages, of which the first has a grave change."""
    grave = told(roads(("2025: 24}", "2025: 20}")))
    light = told(roads(("name: Asfalt alımı", "name: Asfalt alımı ve serimi")))
    return replace(
        grave, pages=grave.pages + tuple(replace(light.pages[0], severity="") for _ in range(times))
    )


def test_tables_of_the_least_grave_pages_are_cut_first_and_that_is_said():
    text = comment(heavy(250), rest="https://example.org/run/1")
    assert "<details><summary>⛔ <b>PH1.1.1</b>" in text
    assert re.search(r"^- <b>PH1.1.1</b> Yolları onarmak. · .* · 1 değişiklik$", text, re.M)
    cut = re.search(r"✂️ Buraya sığmayanlar: ([\d.]+) sayfanın tablosu \(([\d.]+) değişiklik\)\.", text)
    assert cut
    assert int(cut[1]) == 251 - text.count("<th>") - text.count("| Ne |")
    assert "python build.py diff" in text
    assert '<a href="https://example.org/run/1">Karşılaştırmanın tümü</a>' in text


def test_then_only_directorates_are_left():
    text = comment(heavy(3000))
    assert "3.001 sayfanın adı" in text
    assert "| Fen İşleri Müdürlüğü |" in text
    assert "target-lowered" in text
    assert "<details>" not in text


def test_of_too_many_flags_the_gravest_are_shown():
    document = told({**roads(("2025: 24}", "2025: 20}"), ("2023: 18.0", "2023: 18.00"))})
    grave, light = document.flags
    text = comment(replace(document, flags=(grave,) * 3 + (light,) * 2000))
    assert text.count("<code>target-lowered</code>") == 3
    left = re.search(r"… ve ([\d.]+) tane daha", text)
    assert left
    # Five are told; the line that counts the others names their rule once more.
    assert (int(left[1].replace(".", "")), text.count("<code>print-only</code>")) == (1995, 5 + 1)


def test_signs_outside_the_basic_plane_count_twice():
    assert size("a👍") == 3


def test_the_command_for_what_was_cut_names_both_sides():
    assert "<code>python build.py diff çalışma klasörü" in comment(heavy(3000))
    commits = replace(
        heavy(3000), base=SideText("main (3f2c1ab)", "3f2c1ab"), head=SideText("dal (9c0ffee)", "9c0ffee")
    )
    assert "<code>python build.py diff 3f2c1ab 9c0ffee --format html --output fark.html</code>" in comment(
        commits
    )


def test_hundreds_of_warnings_of_one_rule_drowned_the_pages():
    grave, light = told({**roads(("2025: 24}", "2025: 20}"), ("2023: 18.0", "2023: 18.00"))}).flags
    document = heavy(150)
    text = comment(replace(document, flags=(grave,) * 7 + (light,) * 300))
    assert text.count("<code>target-lowered</code>") == 7
    assert "- … ve 295 tane daha: <code>print-only</code>" in text
    assert "295 öneri" in text.split("✂️")[1]
    assert "<details>" in text


def test_what_was_cut_was_told_in_part_only():
    document = heavy(3000)
    document = replace(document, flags=document.flags * 700)
    said = comment(document).split("✂️")[1]
    assert re.search(r"[\d.]+ sayfanın adı ve tablosu \([\d.]+ değişiklik\)", said)
    assert re.search(r"; [\d.]+ karar", said)
