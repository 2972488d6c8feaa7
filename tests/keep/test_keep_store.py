"""What is kept from build to build: used only when it is whole, and only our own records come out of it."""

import os
import pickle
from decimal import Decimal

import pytest

from izlence.diagnostic import Origin
from izlence.keep import NO_STORE, Store, fingerprint, of_folder
from izlence.keep.records import freeze, thaw
from izlence.model.plan import Directorate, KeptRecords


@pytest.fixture
def store(tmp_path):
    return Store(tmp_path / "kept")


def test_what_is_put_comes_back(store):
    store.put("layout", "key", b"content")
    assert store.get("layout", "key") == b"content"
    assert store.get("layout", "other") is None
    assert store.get("pdf", "key") is None


def test_half_a_file_is_as_good_as_none(store, tmp_path):
    store.put("layout", "key", b"content" * 100)
    path = tmp_path / "kept" / "layout" / "key"
    for length in (0, 3, 50, len(path.read_bytes()) - 1):
        path.write_bytes(path.read_bytes()[:length])
        assert store.get("layout", "key") is None


def test_a_changed_byte_is_seen(store, tmp_path):
    store.put("layout", "key", b"content")
    path = tmp_path / "kept" / "layout" / "key"
    path.write_bytes(b"X" + path.read_bytes()[1:])
    assert store.get("layout", "key") is None


def test_a_folder_that_cannot_be_written_is_no_fault(tmp_path):
    (tmp_path / "kept").write_text("a file, not a folder")
    store = Store(tmp_path / "kept")
    store.put("layout", "key", b"content")
    store.trim()
    assert store.get("layout", "key") is None


def test_nothing_is_kept_where_nothing_is_wanted():
    NO_STORE.put("layout", "key", b"content")
    NO_STORE.trim()
    assert NO_STORE.get("layout", "key") is None


def test_what_was_kept_longest_ago_goes_when_there_is_too_much(store, tmp_path, monkeypatch):
    from izlence import limits

    for age, key in enumerate(["oldest", "older", "new"]):
        store.put("pdf", key, b"x" * 1000)
        os.utime(tmp_path / "kept" / "pdf" / key, (age, age))
    monkeypatch.setattr(limits, "KEPT_BYTES", limits.KEPT_BYTES._replace(value=2100))
    store.trim()
    assert [store.get("pdf", key) is not None for key in ("oldest", "older", "new")] == [False, True, True]


def test_no_stray_file_is_left_beside_what_is_kept(store, tmp_path):
    store.put("pdf", "key", b"x")
    assert [path.name for path in (tmp_path / "kept" / "pdf").iterdir()] == ["key"]


def test_where_a_piece_ends_counts():
    assert fingerprint("ab", "c") != fingerprint("a", "bc")
    assert fingerprint("ab") != fingerprint("ab", "")


def test_a_folder_is_known_by_names_and_contents(tmp_path):
    (tmp_path / "a.yaml").write_text("1")
    before = of_folder(tmp_path)
    assert of_folder(tmp_path) == before
    (tmp_path / "a.yaml").rename(tmp_path / "b.yaml")
    renamed = of_folder(tmp_path)
    (tmp_path / "b.yaml").write_text("2")
    assert len({before, renamed, of_folder(tmp_path)}) == 3


KEPT = (KeptRecords(Directorate("zabita", "Zabıta", Origin("d.yaml")), ()), {"amount": Decimal("1.50")})


def test_records_come_back_as_they_were():
    assert thaw(freeze(KEPT)) == KEPT
    assert str(thaw(freeze(KEPT))[1]["amount"]) == "1.50"


class _Dangerous:
    def __reduce__(self):
        return (os.system, ("true",))


@pytest.mark.parametrize("content", [b"", b"nonsense", pickle.dumps(_Dangerous()), pickle.dumps(print)])
def test_nothing_but_our_own_records_is_made_from_what_is_kept(content):
    assert thaw(content) is None


@pytest.mark.parametrize(
    ("module", "name"),
    [
        ("izlence.render.excel.frame", "zipfile.os.system"),
        ("izlence.render.package", "io.open"),
        ("izlence.render.word.function", "FunctionType"),
        ("izlence.render.word.function", "function_of"),
    ],
)
def test_what_a_module_has_from_elsewhere_or_only_calls_is_no_record(module, name):
    content = b"\x80\x04" + b"".join(b"\x8c" + bytes([len(text)]) + text.encode() for text in (module, name))
    assert thaw(content + b"\x93\x8c\x01xR.") is None
