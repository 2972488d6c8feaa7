"""What somebody may write, and what the build makes of it: the shared cases of the editor and `check`."""

from __future__ import annotations

from decimal import Decimal

import yaml

from tests.desk.cases import ACCEPTED, FOLDER, REFUSED, cases, findings, verdict_of_check
from tests.every import every

CASES = tuple(cases())
each_case = every("case", CASES, ids=[case.name for case in CASES])
accepted = [case for case in CASES if case.verdict == ACCEPTED]
each_accepted = every("case", accepted, ids=[case.name for case in accepted])


def test_the_cases_stand_in_two_folders_and_no_name_stands_twice():
    assert {path.name for path in FOLDER.iterdir()} == {ACCEPTED, REFUSED}
    assert len({case.name for case in CASES}) == len(CASES) >= 60


@each_case
def test_check_makes_of_a_case_what_its_folder_says(case):
    assert verdict_of_check(case) == case.verdict


@each_accepted
def test_what_is_accepted_is_read_as_it_is_written(case):
    """No value differs from what the editor wrote: text is the text, a number has the digits that stand there."""
    data, _ = findings(case)
    text = case.content.decode("utf-8-sig").replace("\r\n", "\n")
    assert list(leaves(data)) == [
        as_meant(node, value) for node, value in paired(yaml.compose(text, Loader=yaml.CSafeLoader), data)
    ]


def leaves(data):
    if isinstance(data, dict | list):
        for item in data.values() if isinstance(data, dict) else data:
            yield from leaves(item)
    else:
        yield data


def paired(node, data):
    """Give each scalar of the file with what it was read as."""
    if isinstance(node, yaml.MappingNode):
        assert [key.value for key, _ in node.value] == list(data)
        for (_, item), value in zip(node.value, data.values(), strict=True):
            yield from paired(item, value)
    elif isinstance(node, yaml.SequenceNode):
        for item, value in zip(node.value, data, strict=True):
            yield from paired(item, value)
    else:
        yield node, data


def as_meant(node, value):
    if isinstance(value, Decimal):
        return Decimal(node.value.replace("_", ""))
    if not node.style and node.value.lower() in ("null", "~", "true"):
        return True if node.value.lower() == "true" else None
    return node.value.rstrip("\n")
