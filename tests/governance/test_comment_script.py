"""The comment's script, run as the workflow runs it, against a forge that is played by a small program."""

from __future__ import annotations

import json
import os
import subprocess
from pathlib import Path

import pytest
import yaml

WORKFLOW = Path(__file__).parents[2] / ".github/workflows/plan-comment.yml"
MARKER = "<!-- izlence-diff -->"
# Plays GitHub's `gh api`: answers questions, and writes down what it is told to change.
PLAYED = """#!/bin/sh
case "$*" in
  *"--method GET"*/pulls*) cat "$PLAYED/pulls.json" ;;
  *--paginate*) cat "$PLAYED/comments.json" ;;
  *) echo "$*" >> "$PLAYED/calls"; cp comment.json "$PLAYED/sent.json" ;;
esac
"""
pytestmark = pytest.mark.office  # jq comes with `make office`


@pytest.fixture
def forge(tmp_path):
    """Give a function that runs the script for a pull request; it gives the calls that changed something."""
    played = tmp_path / "played"
    played.mkdir()
    program = played / "gh"
    program.write_text(PLAYED, encoding="utf-8")
    program.chmod(0o755)
    workflow = yaml.safe_load(WORKFLOW.read_text("utf-8"))
    script = workflow["jobs"]["comment"]["steps"][-1]["run"]

    def run(
        text: str, *, comments: list[dict[str, object]], head: str = "abc", claimed: str = "7"
    ) -> list[str]:
        work = tmp_path / "work"
        (work / "comment").mkdir(parents=True)
        (work / "comment/yorum.md").write_text(text, encoding="utf-8")
        (work / "comment/number").write_text(f"{claimed}\n", encoding="utf-8")
        # Two requests of one branch, to two targets.
        requests = [{"number": number, "head": {"sha": head}} for number in (5, 7)]
        (played / "pulls.json").write_text(json.dumps(requests), encoding="utf-8")
        (played / "comments.json").write_text(json.dumps(comments), encoding="utf-8")
        environment = {
            **os.environ,
            "PATH": f"{played}{os.pathsep}{os.environ['PATH']}",
            "PLAYED": str(played),
            "GITHUB_REPOSITORY": "belediye/plan",
            "HEAD_OWNER": "biri",
            "HEAD_BRANCH": "degisiklik",
            "HEAD_SHA": "abc",
        }
        subprocess.run(["bash", "-c", script], cwd=work, env=environment, check=True, capture_output=True)
        calls = played / "calls"
        return calls.read_text("utf-8").splitlines() if calls.exists() else []

    run.sent = lambda: json.loads((played / "sent.json").read_text("utf-8"))["body"]  # type: ignore[attr-defined]
    return run


def comment(number: int, body: str, author: str = "github-actions[bot]") -> dict[str, object]:
    return {"id": number, "body": body, "user": {"login": author}}


def test_the_first_run_writes_a_comment_with_every_letter_of_the_text(forge):
    text = f"{MARKER}\n**Planda** 3 değişiklik: `$(touch x)` \"tırnak\" 'kesme' \\ ₺\n"
    calls = forge(text, comments=[comment(1, "Elinize sağlık", "ayse")])
    assert calls == ["api --silent --method POST repos/belediye/plan/issues/7/comments --input comment.json"]
    assert forge.sent() == text


def test_a_later_run_renews_the_same_comment(forge):
    known = [comment(1, "İyi olmuş", "ayse"), comment(42, f"{MARKER}\neski")]
    calls = forge(f"{MARKER}\nyeni\n", comments=known)
    assert calls == [
        "api --silent --method PATCH repos/belediye/plan/issues/comments/42 --input comment.json"
    ]


def test_a_strangers_comment_with_the_marker_is_left_alone(forge):
    calls = forge(f"{MARKER}\nyeni\n", comments=[comment(13, f"{MARKER}\nbenim", "biri")])
    assert "--method POST" in calls[0]


def test_nothing_is_written_when_a_newer_commit_has_come(forge):
    assert forge(f"{MARKER}\nyeni\n", comments=[], head="def") == []


@pytest.mark.parametrize("claimed", ["8", "", "7; touch x", "../7"])
def test_a_request_of_another_commit_gets_no_comment_of_this_one(forge, claimed):
    wanted = [] if claimed in ("8", "") else ["7"]
    calls = forge(f"{MARKER}\nyeni\n", comments=[], claimed=claimed)
    assert [call.split("/issues/")[1].split("/")[0] for call in calls] == wanted


def test_a_text_without_the_marker_is_not_posted(forge):
    with pytest.raises(subprocess.CalledProcessError):
        forge("Buraya tıklayın\n", comments=[])
