"""GitLab's comment script, run as the job runs it, against a forge that is played by a small program in curl's place."""

from __future__ import annotations

import json
import os
import subprocess
from pathlib import Path

import pytest
import yaml

PIPELINE = Path(__file__).parents[2] / ".gitlab-ci.yml"
MARKER = "<!-- izlence-diff -->"
NOTES = "https://forge/api/v4/projects/9/merge_requests/3/notes"
PLAYED = """#!/bin/sh
echo "$*" >> "$PLAYED/calls"
case "$*" in
  */user) cat "$PLAYED/user.json" ;;
  *"page=1") cat "$PLAYED/page1.json" ;;
  *"page=2") cat "$PLAYED/page2.json" ;;
  *"page="*) echo '[]' ;;
esac
"""
pytestmark = pytest.mark.office  # jq comes with `make office`


@pytest.fixture
def forge(tmp_path):
    """Give a function that runs the script; it gives the call that wrote the comment."""
    program = tmp_path / "curl"
    program.write_text(PLAYED, encoding="utf-8")
    program.chmod(0o755)
    (script,) = yaml.safe_load(PIPELINE.read_text("utf-8"))["comment"]["script"]

    def run(*pages: list[dict[str, object]]) -> str:
        (tmp_path / "comment").mkdir()
        (tmp_path / "comment/yorum.md").write_text(f"{MARKER}\n3 değişiklik\n", encoding="utf-8")
        (tmp_path / "user.json").write_text('{"id": 77}', encoding="utf-8")
        for number, page in enumerate([*pages, [], []][:2], 1):
            (tmp_path / f"page{number}.json").write_text(json.dumps(page), encoding="utf-8")
        environment = {
            **os.environ,
            "PATH": f"{tmp_path}{os.pathsep}{os.environ['PATH']}",
            "PLAYED": str(tmp_path),
            "CI_API_V4_URL": "https://forge/api/v4",
            "CI_PROJECT_ID": "9",
            "CI_MERGE_REQUEST_IID": "3",
            "IZLENCE_COMMENT_TOKEN": "gizli",
        }
        # Alpine's shell is no bash.
        subprocess.run(["sh", "-c", script], cwd=tmp_path, env=environment, check=True, capture_output=True)
        calls = (tmp_path / "calls").read_text("utf-8")
        assert "gizli" not in calls
        return calls.splitlines()[-1]

    return run


def note(number: int, author: int, body: str = f"{MARKER}\neski") -> dict[str, object]:
    return {"id": number, "author": {"id": author}, "body": body}


def test_the_first_run_writes_a_comment(forge):
    assert (
        f"--request POST --header Content-Type: application/json --data @comment.json --output /dev/null {NOTES}"
        in forge()
    )


def test_a_later_run_renews_its_own_comment(forge):
    assert (
        f"--request PUT --header Content-Type: application/json --data @comment.json --output /dev/null {NOTES}/42"
        in forge([note(1, 77, "Elinize sağlık"), note(42, 77)])
    )


def test_a_strangers_note_with_the_marker_is_left_alone(forge):
    assert "--request POST" in forge([note(13, 5)])


def test_its_comment_is_found_behind_a_hundred_others(forge):
    assert forge([note(each, 5, "…") for each in range(100)], [note(242, 77)]).endswith("/notes/242")
