"""The settings for VS Code: every file of a plan gets its schema, nothing rewrites what nobody touched, each line is explained."""

from __future__ import annotations

import json
from pathlib import PurePosixPath

import pytest

from izlence.read.folder import list_period, list_root
from tests.desk.cases import ROOT
from tests.desk.conftest import settings_of

FOLDERS = {"": "schema/", "plan": "../schema/"}
PAGE = (ROOT / "docs" / "editor-desk.md").read_text("utf-8")


def keys(settings):
    for key, value in settings.items():
        yield key
        if key.startswith("["):
            yield from value


@pytest.mark.parametrize("folder", FOLDERS)
def test_every_kind_of_file_has_its_schema(folder):
    kinds = {path.name for path in (ROOT / "schema").glob("*.schema.json")} - {"definitions.schema.json"}
    mapped = settings_of(ROOT / folder)["yaml.schemas"]
    assert set(mapped) == {FOLDERS[folder] + name for name in kinds}


@pytest.mark.parametrize("plan", ["plan", "examples/ornek-belediye"])
def test_the_editor_takes_every_file_for_the_kind_that_the_build_takes_it_for(plan):
    patterns = {pattern: schema for schema, pattern in settings_of(ROOT)["yaml.schemas"].items()}
    listed = list_root(ROOT / plan)
    files = [*listed.files, *(found for folder in listed.folders for found in list_period(folder).files)]
    assert len(files) > 5
    for found in files:
        path = PurePosixPath("/x") / found.path.relative_to(ROOT).as_posix()
        taken = {schema for pattern, schema in patterns.items() if path.match(pattern.removeprefix("**/"))}
        assert taken == {f"schema/{found.kind}.schema.json"}


def test_the_plan_folder_opened_alone_has_the_same_settings():
    root, plan = dict(settings_of(ROOT)), dict(settings_of(ROOT / "plan"))
    schemas = {name.removeprefix("../"): pattern for name, pattern in plan.pop("yaml.schemas").items()}
    assert schemas == root.pop("yaml.schemas")
    for settings in (root, plan):
        del settings["files.exclude"]
    assert plan == root


def test_both_folders_recommend_the_same_extensions():
    texts = {(ROOT / folder / ".vscode" / "extensions.json").read_text("utf-8") for folder in FOLDERS}
    assert len(texts) == 1
    (text,) = texts
    recommended = json.loads(text[text.index("{") :])
    assert recommended["recommendations"][0] == "redhat.vscode-yaml"
    for name in (*recommended["recommendations"], *recommended["unwantedRecommendations"]):
        assert f"`{name}`" in PAGE


def test_nothing_rewrites_a_file_that_is_only_saved():
    settings = settings_of(ROOT)
    assert settings["yaml.format.enable"] is False
    assert settings["files.trimTrailingWhitespace"] is False
    assert not any(settings["[yaml]"][f"editor.formatOn{when}"] for when in ("Save", "Paste", "Type"))


def test_editor_and_build_read_one_dialect():
    settings = settings_of(ROOT)
    assert settings["yaml.yamlVersion"] == "1.2"
    assert settings["yaml.customTags"] == []


@pytest.mark.parametrize("key", [*keys(settings_of(ROOT))])
def test_each_setting_is_explained(key):
    assert f"`{key}`" in PAGE


@pytest.mark.parametrize("path", sorted((ROOT / "plan").rglob("*.yaml")), ids=lambda path: path.name)
def test_a_file_names_its_schema_for_editors_without_settings(path):
    first = path.read_text("utf-8").partition("\n")[0]
    assert first.startswith("# yaml-language-server: $schema=")
    assert (path.parent / first.partition("=")[2]).resolve().is_file()
