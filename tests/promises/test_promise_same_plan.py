"""What does not change a plan does not change its documents: comments, line ends, marks, the order of fields."""

from __future__ import annotations

import random
import re
from collections.abc import Callable
from pathlib import Path

import pytest
import yaml


class _Texts(yaml.SafeLoader):
    """Keeps every plain value as it is written."""


_Texts.yaml_implicit_resolvers = {}


class _Quoting(yaml.SafeDumper):
    """Writes a value as it was, quoted only where YAML needs it."""


_Quoting.yaml_implicit_resolvers = {}
_Quoting.add_representer(
    str, lambda dumper, text: dumper.represent_scalar("tag:yaml.org,2002:str", text, _style(text))
)


def _style(text: str) -> str | None:
    code = len(text) == 2 and text[0] == "0"
    return '"' if code or text == "%" or text.startswith("*") or "\n" in text else None


def shuffled(content: str) -> str:
    """Write a file anew with the fields of its mappings in another order."""

    def turn(value):
        if isinstance(value, dict):
            keys = list(value)
            random.Random(len(keys)).shuffle(keys)
            return {key: turn(value[key]) for key in keys}
        return [turn(item) for item in value] if isinstance(value, list) else value

    data = yaml.load(content, Loader=_Texts)
    return yaml.dump(turn(data), Dumper=_Quoting, allow_unicode=True, sort_keys=False, width=4_000)


def commented(content: str) -> str:
    lines = content.split("\n")
    is_flat = not any(line.rstrip().endswith((">-", ">", "|")) for line in lines)
    inner = "\n\n  # bir açıklama\n".join(lines) if is_flat else content
    return f"# başta\n\n{inner}\n# sonda: {{{{ 1 }}}}\n\n"


CHANGES: list[Callable[[str], str]] = [
    pytest.param(lambda content: content.replace("\n", "\r\n"), id="line ends of Windows"),
    pytest.param(lambda content: "\ufeff" + content, id="a byte order mark"),
    pytest.param(lambda content: content.rstrip("\n"), id="no line end at the end"),
    pytest.param(lambda content: content + "\n\n\n", id="empty lines at the end"),
    pytest.param(commented, id="comments"),
    pytest.param(shuffled, id="fields in another order"),
    pytest.param(lambda content: "---\n" + content, id="a mark at the beginning"),
    pytest.param(
        lambda content: re.sub(r"(?<=\d)_(?=\d)", "", content),
        id="amounts without groups",
    ),
]


@pytest.mark.parametrize("change", CHANGES)
def test_the_documents_stay_the_same_byte_for_byte(built, run, plan, tmp_path, change):
    for path in plan.rglob("*.yaml"):
        before = path.read_bytes().decode()
        path.write_bytes(change(before).encode())
    code, _, err = run("--plan", plan, "--output", tmp_path / "out")
    assert code == 0, err
    assert {path.name: path.read_bytes() for path in (tmp_path / "out").rglob("*.*")} == dict(built)


def test_a_change_of_a_single_figure_changes_both_documents_and_only_them(built, run, plan, tmp_path):
    page = plan / "2024/halkla-iliskiler/PH7.1.1.yaml"
    page.write_text(page.read_text().replace("2022: 109794", "2022: 109795"))
    assert run("--plan", plan, "--output", tmp_path / "out")[0] == 0
    made = {path.name: path.read_bytes() for path in Path(tmp_path / "out").rglob("*.*")}
    assert {name for name in built if built[name] != made[name]} == {
        "performans-programi-2024.docx",
        "performans-programi-2024.xlsx",
    }
