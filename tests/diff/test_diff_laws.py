"""The comparison loses nothing: no change where the data are the same, and the changes make the old data the new."""

from __future__ import annotations

from copy import deepcopy
from decimal import Decimal
from itertools import combinations

from applied import applied, exact
from hypothesis import HealthCheck, given
from hypothesis import strategies as st

from izlence.diff.change import Page, PageKey
from izlence.diff.changes import changes_of_sheets
from izlence.diff.data import changes_of_file
from izlence.diff.pages import paired_sheets
from izlence.diff.pairing import moved
from izlence.diff.remarks import remarks_between
from izlence.diff.renames import suggest_renames
from izlence.diff.side import Side
from izlence.read.sources import PeriodSources, Source, Sources
from tests.laws import law

PAGE = Page(PageKey("2025", "performance-target", "PH1.1.1"), "Yollar", "fen-isleri", "old", "new")
NUMBERS = st.sampled_from([Decimal(text) for text in ("0", "1", "18.0", "18.00", "-3", "0.5", "1E+3")])
TEXTS = st.sampled_from(["Asfalt", "Kaldırım", "18", "18.0", "Yol yapımı", "Yol bakımı", ""])
SCALARS = NUMBERS | TEXTS | st.none() | st.booleans()
VALUES = st.dictionaries(st.sampled_from(["2023", "2024-H1", "2025"]), NUMBERS | st.none(), max_size=3)
NAMES = st.lists(st.sampled_from(["fen-isleri", "zabita"]), min_size=1, max_size=2, unique=True)


def records(codes, fields):
    """Give lists of records, mostly with codes of their own."""
    record = st.fixed_dictionaries({"code": st.sampled_from(codes)}, optional=fields)
    return st.lists(record, max_size=4) | st.lists(record, max_size=4, unique_by=lambda each: each["code"])


ACCEPTED = st.lists(
    st.fixed_dictionaries({"rule": st.sampled_from(["code-gap", "unit-alike"]), "reason": TEXTS}), max_size=2
)
PARTS = records(["PG1.1.1.1.1", "PG1.1.1.1.2"], {"values": VALUES, "accepted": ACCEPTED})
INDICATORS = records(
    ["PG1.1.1.1", "PG1.1.1.2", "PG1.1.1.3", "PG1.1.1.4"],
    {
        "name": TEXTS,
        "values": VALUES,
        "sum_of": NAMES,
        "parts": PARTS,
        "accepted": ACCEPTED,
        "key": st.booleans(),
    },
)
ACTIVITIES = records(
    ["F1.1.1.1", "F1.1.1.2", "F1.1.1.3"],
    {
        "budget": NUMBERS | st.none(),
        "off_budget": NUMBERS
        | st.none()
        | st.dictionaries(st.sampled_from(["hibe", "doner"]), NUMBERS, max_size=2),
        "responsible": NAMES,
    },
)
UNKNOWN = st.recursive(
    SCALARS,
    lambda inner: (
        st.dictionaries(st.sampled_from(["a", "b", "code"]), inner, max_size=2) | st.lists(inner, max_size=3)
    ),
    max_leaves=6,
)
TREES = st.fixed_dictionaries(
    {"code": st.just("PH1.1.1")},
    optional={
        "title": TEXTS,
        "indicators": INDICATORS,
        "activities": ACTIVITIES,
        "economic_codes": st.dictionaries(st.sampled_from(["01", "03"]), NUMBERS, max_size=2),
        "findings": st.lists(TEXTS, max_size=4),
        "accepted": ACCEPTED,
    },
)


def compared(before, after):
    return changes_of_file(PAGE, before, after, "old", "new")


@law(100)
@given(TREES, TREES)
def test_the_changes_make_the_old_page_the_new(before, after):
    changes = compared(before, after)
    assert exact(applied(before, changes)) == exact(after), changes


@law(30)
@given(TREES, st.randoms(use_true_random=False))
def test_a_page_in_another_order_is_moves_and_nothing_else(before, random):
    after = deepcopy(before)
    for name in ("indicators", "activities", "findings"):
        random.shuffle(after.get(name, []))
    changes = compared(before, after)
    assert exact(applied(before, changes)) == exact(after)
    codes = [each["code"] for name in ("indicators", "activities") for each in before.get(name, ())]
    if len(codes) == len(set(codes)):
        assert {each.kind for each in changes} <= {"moved"}


@law(100)
@given(st.dictionaries(st.sampled_from("xyz"), UNKNOWN, max_size=2), st.data())
def test_there_are_changes_exactly_where_the_data_differ_even_in_fields_nobody_knows(before, data):
    after = data.draw(
        st.just(deepcopy(before)) | st.dictionaries(st.sampled_from("xyz"), UNKNOWN, max_size=2)
    )
    assert bool(compared(before, after)) == (_strict(before) != _strict(after))
    assert not compared(before, before)


def _strict(data):
    if isinstance(data, Decimal):
        return ("number", data.as_tuple())
    if isinstance(data, dict):
        return {key: _strict(value) for key, value in data.items()}
    return [_strict(item) for item in data] if isinstance(data, list) else (type(data).__name__, data)


@law(40)
@given(st.permutations(range(6)))
def test_no_fewer_records_can_be_said_to_have_moved(order):
    shifted = moved(dict(enumerate(order)))
    kept = [position for position in order if position not in shifted]
    assert kept == sorted(kept)
    longest = max(
        length for length in range(1, 7) for some in combinations(order, length) if list(some) == sorted(some)
    )
    assert len(kept) == longest


NAMED = st.sampled_from(
    [
        *("code", "title", "name", "rule", "indicators", "activities", "objectives", "directorates", "parts"),
        *("notes", "sections", "chapters", "risks", "off_budget_sources", "columns", "periods"),
    ]
)
ODD = st.recursive(
    SCALARS | st.sampled_from(["PG1.1.1.1", "PH1.1.1"]),
    lambda inner: st.dictionaries(NAMED, inner, max_size=4) | st.lists(inner, max_size=3),
    max_leaves=14,
).filter(lambda data: data is not None)


@law(30, suppress_health_check=list(HealthCheck))
@given(st.lists(ODD, min_size=5, max_size=5), st.lists(ODD, min_size=5, max_size=5))
def test_files_of_any_shape_are_compared_without_a_crash_or_a_loss(before, after):
    """The history looks into revisions that no check has passed."""
    sides = [of_odd_files(each) for each in (before, after)]
    sheets = paired_sheets(*sides)
    changes = changes_of_sheets(sheets, *sides)
    assert changes_of_sheets(paired_sheets(sides[0], sides[0]), sides[0], sides[0]) == ()
    suggest_renames(changes)
    remarks_between(sheets, changes)
    if [_strict(each) for each in before] != [_strict(each) for each in after]:
        assert changes


def of_odd_files(trees):
    names = ("program.yaml", "goals.yaml", "fen/directorate.yaml", "fen/PH1.yaml", "zabita/PH2.yaml")
    kinds = ("program", "goals", "directorate", "performance-target", "performance-target")
    folders = ("", "", "fen", "fen", "zabita")
    sources = tuple(map(Source, names, kinds, folders, trees))
    return Side("", "", "", Sources(None, (PeriodSources("2025", "2025", sources),), {}), (), ())
