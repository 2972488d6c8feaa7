"""What git says of a plan's past: who, when, which files, what stood in them."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest

from izlence.read.git import GitFault, find_repository
from izlence.read.git_log import LogEntry, contents_of, files_at, log_of
from tests.cli.repository import git, save


@pytest.fixture
def town(tmp_path):
    """A repository whose plan stands in a folder with Turkish letters."""
    folder = tmp_path / "belediye"
    (folder / "işler/plan").mkdir(parents=True)
    git(folder, "init", "--quiet", "--initial-branch=main")
    write(folder, "a.yaml", "bir\n")
    save(folder, "İlk sürüm\n\nGerekçe: meclis kararı\n")
    return folder


def write(town: Path, name: str, text: str) -> None:
    (town / "işler/plan" / name).write_text(text, "utf-8")


def log(town: Path, base: str = "", folder: str = "işler/plan") -> tuple[LogEntry, ...]:
    return log_of(find_repository(town / folder), base, "HEAD")


def files(town: Path, base: str = "") -> list[tuple[str, list[str]]]:
    return [(entry.commit.subject, [step.file for step in entry.files]) for entry in log(town, base)]


def test_the_newest_comes_first_with_its_author_and_reason(town):
    write(town, "b.yaml", "iki\n")
    save(town, "Yeni sayfa")
    assert files(town) == [("Yeni sayfa", ["b.yaml"]), ("İlk sürüm", ["a.yaml"])]
    first = log(town)[-1].commit
    assert (first.author, first.body, len(first.name)) == ("Ayşe Yılmaz", "Gerekçe: meclis kararı", 40)


def test_dates_are_told_in_utc(town):
    write(town, "b.yaml", "iki\n")
    git(town, "add", "--all")
    git(town, "commit", "--quiet", "-m", "Gece", "--date", "2026-03-05T01:30:00+03:00")
    assert log(town)[0].commit.date == "2026-03-04T22:30:00Z"


@pytest.mark.parametrize(
    ("zone", "local"),
    [
        ("+03:00", "2026-11-10T01:00:00"),
        ("-03:30", "2026-11-10T01:00:00"),
        ("+00:00", "2026-11-10T01:00:00"),
    ],
)
def test_a_commit_at_night_is_not_told_of_the_day_before(town, zone, local):
    write(town, "b.yaml", "iki\n")
    git(town, "add", "--all")
    git(town, "commit", "--quiet", "-m", "Gece", "--date", f"2026-11-10T01:00:00{zone}")
    assert log(town)[0].commit.shown == local


def test_only_the_plans_folder_counts(town):
    (town / "README.md").write_text("oku\n", "utf-8")
    save(town, "Başka yer")
    assert files(town) == [("İlk sürüm", ["a.yaml"])]


def test_a_range_leaves_out_what_the_base_holds(town):
    write(town, "b.yaml", "iki\n")
    save(town, "Yeni sayfa")
    assert files(town, "HEAD~1") == [("Yeni sayfa", ["b.yaml"])]


def test_a_file_is_told_with_what_stood_in_it_before_and_after(town):
    write(town, "a.yaml", "iki\n")
    save(town, "Değişti")
    (town / "işler/plan/a.yaml").unlink()
    save(town, "Silindi")
    tree = find_repository(town / "işler/plan")
    contents = dict(
        contents_of(
            tree, (name for entry in log(town) for step in entry.files for name in (*step.before, step.after))
        )
    )
    steps = [(*step.before, step.after) for entry in log(town) for step in entry.files]
    assert [[contents.get(name) for name in step] for step in steps] == [
        [b"iki\n", None],
        [b"bir\n", b"iki\n"],
        [None, b"bir\n"],
    ]


def test_mailmap_gives_a_person_one_name(town):
    (town / ".mailmap").write_text("Ayşe Demir <ayse@example.org>\n", "utf-8")
    save(town, "Adlar")
    assert log(town)[-1].commit.author == "Ayşe Demir"


def test_a_message_that_is_not_utf8_can_still_be_read(town):
    """Git mends such a message itself; other programs, did not."""
    write(town, "b.yaml", "iki\n")
    save(town, "Göstergeye şerh düşüldü")
    raw = subprocess.run(
        ["git", "-C", town, "cat-file", "commit", "HEAD"], check=True, capture_output=True
    ).stdout
    other = raw.decode().encode("cp1254")
    keep = ["git", "-C", town, "hash-object", "-t", "commit", "-w", "--stdin"]
    name = subprocess.run(keep, check=True, capture_output=True, input=other).stdout.decode().strip()
    git(town, "reset", "--quiet", "--hard", name)
    commit = log(town)[0].commit
    assert (commit.author, commit.subject) == ("Ayşe Yılmaz", "Göstergeye şerh düşüldü")


def test_a_message_in_the_encoding_it_names(town):
    write(town, "b.yaml", "iki\n")
    git(town, "add", "--all")
    message = town / "mesaj"
    message.write_bytes("Göstergeye şerh düşüldü".encode("cp1254"))
    git(town, "-c", "i18n.commitEncoding=CP1254", "commit", "--quiet", "--file", str(message))
    assert log(town)[0].commit.subject == "Göstergeye şerh düşüldü"


def test_a_merge_tells_only_what_is_like_none_of_what_it_joined(town):
    git(town, "checkout", "--quiet", "-b", "dal")
    write(town, "b.yaml", "iki\n")
    save(town, "Dal")
    git(town, "checkout", "--quiet", "main")
    write(town, "c.yaml", "üç\n")
    save(town, "Ana")
    git(town, "merge", "--quiet", "--no-ff", "--no-commit", "dal")
    write(town, "a.yaml", "birleşirken\n")
    save(town, "Birleştirme")
    assert files(town)[0] == ("Birleştirme", ["a.yaml"])
    assert len(log(town)[0].files[0].before) == 2


def test_the_users_settings_change_nothing(town):
    write(town, "b.yaml", "iki\n")
    save(town, "Yeni sayfa")
    expected = log(town)
    for name, value in (
        ("log.showRoot", "false"),
        ("log.follow", "true"),
        ("diff.renames", "copies"),
        ("log.date", "relative"),
    ):
        git(town, "config", name, value)
    assert log(town) == expected


def test_a_link_is_no_file_of_the_plan(town):
    (town / "işler/plan/b.yaml").symlink_to("a.yaml")
    save(town, "Bağ")
    assert log(town)[0].files[0].after == ""
    assert list(files_at(find_repository(town / "işler/plan"), "HEAD")) == ["a.yaml"]


def test_a_shallow_clone_says_where_it_begins(town, tmp_path):
    write(town, "a.yaml", "iki\n")
    save(town, "İkinci")
    write(town, "a.yaml", "üç\n")
    save(town, "Üçüncü")
    clone = tmp_path / "kopya"
    subprocess.run(
        ["git", "clone", "--quiet", "--depth=2", town.as_uri(), clone], check=True, capture_output=True
    )
    assert [(entry.commit.subject, entry.is_boundary) for entry in log(clone)] == [
        ("Üçüncü", False),
        ("İkinci", True),
    ]


def test_a_range_that_git_does_not_know_is_a_fault(town):
    with pytest.raises(GitFault):
        log_of(find_repository(town), "", "yok-boyle-dal")


def test_what_is_not_in_the_repository_is_left_out(town):
    tree = find_repository(town)
    known = log(town)[0].files[0].after
    assert list(contents_of(tree, ["0" * 39 + "1", known, known])) == [(known, b"bir\n")]
