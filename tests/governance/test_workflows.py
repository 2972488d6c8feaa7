"""The workflows that institutions copy: valid, with the least rights, and with commands that exist."""

from __future__ import annotations

import re
import shlex
from pathlib import Path
from typing import Any

import pytest
import yaml
from check_jsonschema.builtin_schemas import get_builtin_schema
from check_jsonschema.transforms import TRANSFORM_LIBRARY
from jsonschema import Draft7Validator

ROOT = Path(__file__).parents[2]
GITHUB = sorted((ROOT / ".github/workflows").glob("*.yml"))
GITLAB = ROOT / ".gitlab-ci.yml"
# The one that may write comments, and therefore runs nothing of a pull request.
COMMENTING = ROOT / ".github/workflows/plan-comment.yml"
by_workflow = pytest.mark.parametrize("path", GITHUB, ids=lambda path: path.name)
by_workflow_that_runs_code = pytest.mark.parametrize(
    "path", [path for path in GITHUB if path != COMMENTING], ids=lambda path: path.name
)


def github(path: Path) -> dict[str, Any]:
    # BaseLoader: YAML 1.1 takes the key `on` for true.
    return yaml.load(path.read_text("utf-8"), yaml.BaseLoader)


def commands(text: str) -> list[list[str]]:
    """Give the arguments of each call of build.py."""
    joined = re.sub(r"\\\n", " ", text)
    return [shlex.split(match[1]) for match in re.finditer(r"python build\.py([^\n;|&]*)", joined)]


def folded(value: Any) -> str:
    if isinstance(value, dict):
        return "\n".join(map(folded, value.values()))
    return "\n".join(map(folded, value)) if isinstance(value, list) else str(value)


@by_workflow
def test_github_accepts_the_workflow(path):
    schema = get_builtin_schema("vendor.github-workflows")
    assert (
        list(
            Draft7Validator(schema).iter_errors(
                yaml.safe_load(path.read_text("utf-8").replace("\non:", "\n'on':"))
            )
        )
        == []
    )


def test_gitlab_accepts_the_pipeline():
    transform = TRANSFORM_LIBRARY["gitlab-ci"]
    transform.modify_yaml_implementation(parser := __import__("ruamel.yaml").yaml.YAML(typ="safe"))
    data = parser.load(GITLAB.read_text("utf-8"))
    assert list(Draft7Validator(get_builtin_schema("vendor.gitlab-ci")).iter_errors(data)) == []


@by_workflow_that_runs_code
def test_code_of_a_fork_never_runs_with_rights_or_secrets(path):
    workflow = github(path)
    triggers = workflow["on"] if isinstance(workflow["on"], dict) else {workflow["on"]: ""}
    assert "pull_request_target" not in triggers
    assert workflow["permissions"] == {"contents": "read"}
    assert "secrets." not in path.read_text("utf-8")
    for job in workflow["jobs"].values():
        assert job.get("permissions", {}) in ({}, {"contents": "read"})
        assert job["timeout-minutes"]
        for step in job["steps"]:
            if step.get("uses", "").startswith("actions/checkout"):
                assert step["with"]["persist-credentials"] == "false"


def test_what_may_write_comments_runs_nothing_of_a_pull_request():
    workflow = github(COMMENTING)
    assert set(workflow["on"]) == {"workflow_run"}
    assert workflow["permissions"] == {"contents": "read"}
    (job,) = workflow["jobs"].values()
    assert job["permissions"] == {"actions": "read", "pull-requests": "write"}
    assert job["timeout-minutes"]
    used = [step["uses"].partition("@")[0] for step in job["steps"] if "uses" in step]
    assert used == ["actions/download-artifact"]
    script = folded([step.get("run", "") for step in job["steps"]])
    assert not re.search(r"\b(python|pip|bash|sh|source|eval|git|make|npm)\b", script.replace("set -euo", ""))
    # What the request's own code has written is a text, and a number that chooses among the requests of its own commit.
    assert re.findall(r"comment/\w+(?:\.md)?", script) == ["comment/yorum.md", "comment/number"]
    assert "select(.head.sha == $sha and" in script
    assert "secrets." not in COMMENTING.read_text("utf-8")


def test_gitlabs_secret_is_only_where_nothing_of_the_request_runs():
    pipeline = yaml.safe_load(GITLAB.read_text("utf-8"))
    using = {name for name, job in pipeline.items() if "IZLENCE_COMMENT_TOKEN" in folded(job)}
    assert using == {"comment"}
    job = pipeline["comment"]
    assert job["variables"] == {"GIT_STRATEGY": "none"}
    assert "$CI_MERGE_REQUEST_SOURCE_PROJECT_ID == $CI_PROJECT_ID" in job["rules"][0]["if"]
    assert not re.search(r"\b(python|pip|bash|source|eval|git|make|npm)\b", folded(job["script"]))


@by_workflow
def test_no_text_of_a_pull_request_stands_in_a_command(path):
    for job in github(path)["jobs"].values():
        for step in job["steps"]:
            # ${{ github.event.pull_request.title }} in a script would run what a stranger writes.
            assert "${{" not in step.get("run", "")


@pytest.mark.parametrize(
    "path", [*(path for path in GITHUB if path != COMMENTING), GITLAB], ids=lambda path: path.name
)
def test_each_command_of_a_workflow_is_one_that_the_program_knows(path, run):
    called = commands(folded(github(path)))
    assert called
    for arguments in called:
        words = [word for word in arguments if not word.startswith("plan/")]
        code, out, err = run(*words, "--help")
        assert (code, err) == (0, "")
        known = set(re.findall(r"--[a-z-]+", out))
        assert {word for word in words if word.startswith("--")} <= known
