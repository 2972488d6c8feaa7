"""What once went wrong in a redline."""

from izlence.render.redline.engine import draw
from tests.render.redline.packages import Table, Text, text, word_file
from tests.render.redline.revisions_oracle import says
from tests.render.redline.test_redline_law import Someone


def lawful(old, new):
    """Draw the redline of two lists of blocks, and prove the law."""
    before, after = word_file(old), word_file(new)
    parts = draw(before, after, Someone()).redline.parts
    assert says(parts, "accept") == says(after)
    assert says(parts, "reject") == says(before)
    return parts["word/document.xml"].decode()


def test_a_paragraph_that_leaves_the_only_list_still_has_one_when_that_is_rejected():
    lawful([text("Asfalt", number=1), text("Son")], [text("Asfalt"), text("Son")])


def test_a_paragraph_that_changes_lists_counts_by_the_old_one_when_that_is_rejected():
    lists = [text("Park", number=1), text("Yol", number=2)]
    lawful([*lists, text("Kaldırım", number=1)], [*lists, text("Kaldırım", number=2)])


def cost_table(activity, amount, target="PH1.1.1 Yolları onarmak"):
    """A table of an activity's cost: what it is of stands in its first rows, its caption is that of all others."""
    label = [("Performans Hedefi", target), ("Faaliyet Adı", activity), ("Toplam", amount)]
    return Table(tuple(((text(one),), (text(other),)) for one, other in label), caption="Maliyet")


def test_a_table_that_goes_is_the_one_of_the_activity_that_went():
    title = Text(style="Heading1", runs=text("FAALİYET MALİYETLERİ TABLOSU").runs)
    names = ["F1.1.1.1 Asfalt", "F1.1.1.2 Kaldırım", "F1.1.1.3 Bordür", "F1.1.1.4 Personel"]
    old = [each for name in names for each in (title, cost_table(name, "100"))]
    target = "PH1.1.1 Bütün yolları onarmak"
    new = [
        each for name in names if "Bordür" not in name for each in (title, cost_table(name, "100", target))
    ]
    shown = lawful(old, new)
    gone = [name for name in names if f'<w:delText xml:space="preserve">{name}</w:delText>' in shown]
    assert gone == ["F1.1.1.3 Bordür"]
