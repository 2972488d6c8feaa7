"""Charts and pictures that come, go and change."""

import re

from izlence.render.redline import Untracked
from izlence.render.redline.engine import draw
from tests.render.redline.packages import Run, Text, text, word_file
from tests.render.redline.revisions_oracle import says
from tests.render.redline.test_redline_law import Someone

BODY = "word/document.xml"


def drawn(kind, target, style="Normal"):
    """A paragraph of a drawing alone."""
    return Text((Run("", kind=kind, target=target),), style)


def chart(subject, figure):
    """A chart as our writer describes one: of what it is, then its figures."""
    return drawn("chart", f"{subject}. A1 {figure}")


def made(old, new):
    """The redline of two lists of blocks; the law is checked on the way."""
    before, after = word_file(old), word_file(new)
    found = draw(before, after, Someone())
    assert says(found.redline.parts, "accept") == says(after)
    assert says(found.redline.parts, "reject") == says(before)
    assert found.fallbacks == 0
    return found.redline


def charts(redline):
    """Each chart of the body in order: how it is marked, and what it says."""
    body = redline.parts[BODY].decode()
    found = []
    for mark, inside in re.findall(
        r"(<w:del [^>]*[^/]>|<w:ins [^>]*[^/]>)?<w:r>(<w:drawing>.*?</w:drawing>)", body
    ):
        said = re.search(r'descr="Çubuk grafik: ([^"]*)"', inside)
        found += [(mark[3:6], said[1])] if said else []
    return found


def test_a_changed_chart_is_shown_as_it_is_now_and_never_crossed_out():
    title = text("Grafik 1: Maliyet", style="Caption")
    redline = made(
        [text("Toplam 931"), chart("Maliyet", "931"), title],
        [text("Toplam 937"), chart("Maliyet", "937"), title],
    )
    assert charts(redline) == [("", "Maliyet. A1 937")]
    assert [name for name in redline.parts if "chart" in name] == ["word/charts/Maliyet. A1 937.xml"]


def test_the_report_names_each_chart_that_changed_and_no_other():
    old = [chart("Maliyet", "1"), text("Arada"), chart("Gelir", "5"), text("Son 1")]
    new = [chart("Maliyet", "2"), text("Arada"), chart("Gelir", "5"), text("Son 2")]
    assert made(old, new).untracked == (Untracked("word/charts/Maliyet. A1 2.xml", "chart", "Maliyet"),)


def test_a_chart_that_comes_or_goes_is_tracked():
    with_it = [text("Önce"), chart("Maliyet", "1"), text("Sonra")]
    without = [text("Önce"), text("Sonra")]
    for old, new, mark in ((without, with_it, "ins"), (with_it, without, "del")):
        redline = made(old, new)
        assert charts(redline) == [(mark, "Maliyet. A1 1")]
        assert redline.untracked == ()


def test_a_chart_of_something_else_is_no_changed_chart():
    old = [text("Önce"), chart("Maliyet", "1"), text("Sonra")]
    new = [text("Önce"), chart("Bütün müdürlüklerin yıllara göre kadrosu", "1"), text("Sonra")]
    assert [mark for mark, _ in charts(made(old, new))] == ["del", "ins"]


def test_a_chart_in_place_of_a_picture_stands_in_a_paragraph_of_its_own():
    old, new = (
        [text("Önce"), one, text("Sonra")] for one in (drawn("picture", "bir"), chart("Maliyet", "1"))
    )
    for before, after in ((old, new), (new, old)):
        assert len(re.findall(r"<w:rPr><w:(?:ins|del) ", made(before, after).parts[BODY].decode())) == 2


def test_a_picture_for_a_picture_does_not_take_the_caption_with_it_when_it_is_rejected():
    caption = text("Şekil 1: Teşkilat şeması", style="Caption")
    body = made([drawn("picture", "bir"), caption], [drawn("picture", "iki"), caption]).parts[BODY].decode()
    paragraphs = [one for one in re.findall(r"<w:p>.*?</w:p>", body) if "<w:drawing>" in one]
    # Both ends are marked: with the two in one paragraph LibreOffice marks that end as inserted, and rejecting joins the caption.
    assert [re.findall(r"<w:rPr><w:(ins|del) ", one) for one in paragraphs] == [["del"], ["ins"]]
    assert [re.findall(r"<w:(ins|del) [^>]*[^/]>", one) for one in paragraphs] == [["del"], ["ins"]]
