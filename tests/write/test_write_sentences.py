"""What the command says when the machine does not let it write: one sentence, exit code 2, the old files untouched."""

from __future__ import annotations

import errno
import os
import subprocess
import sys

import pytest
from machine import contents


def refusing(number: int):
    def refuse(*_arguments, **_options):
        raise OSError(number, os.strerror(number))

    return refuse


@pytest.fixture
def built_into(root, tmp_path):
    return ("2024", "--format", "xlsx", "--plan", root / "plan"), tmp_path / "çıktı"


@pytest.mark.parametrize(
    ("refused", "sentence"),
    [
        pytest.param(
            ("os.fsync", errno.ENOSPC), "disk dolu. Önceki dosyalar olduğu gibi duruyor.", id="disk full"
        ),
        pytest.param(
            ("os.fsync", errno.EDQUOT), "disk dolu. Önceki dosyalar olduğu gibi duruyor.", id="over quota"
        ),
        pytest.param(("os.mkdir", errno.EROFS), "klasör salt okunur ya da izin yok.", id="a read-only disk"),
        pytest.param(
            ("os.mkdir", errno.EACCES), "klasör salt okunur ya da izin yok.", id="a folder of others"
        ),
        pytest.param(
            ("os.replace", errno.EBUSY), "dosya başka bir programda açık olabilir", id="open in Word"
        ),
        pytest.param(("os.replace", errno.EIO), "aygıt hatası 5.", id="a broken disk"),
        pytest.param(
            ("os.open", errno.EACCES),
            "klasör salt okunur ya da izin yok.",
            id="a folder that cannot be locked",
        ),
        pytest.param(("fcntl.flock", errno.ENOLCK), "aygıt hatası 37.", id="a network disk without locks"),
    ],
)
def test_a_machine_that_refuses_is_told_in_one_sentence(run, built_into, monkeypatch, refused, sentence):
    call, number = refused
    arguments, output = built_into
    if call != "os.mkdir":
        assert run(*arguments, "--output", output)[0] == 0
    before = contents(output)
    monkeypatch.setattr("time.sleep", lambda _: None)
    monkeypatch.setattr(call, refusing(number))
    code, out, err = run(*arguments, "--output", output)
    monkeypatch.undo()
    assert (code, out) == (2, "")
    assert err.splitlines()[-1].startswith(output.as_posix())
    assert sentence in err
    assert "Traceback" not in err
    assert contents(output) == before


def test_a_file_where_the_folder_should_be_is_told(run, root, tmp_path):
    (tmp_path / "output").write_text("benim dosyam")
    code, _, err = run("2024", "--plan", root / "plan", "--output", tmp_path / "output")
    assert code == 2
    assert "bu adda bir klasör olmalı, ama bir dosya var" in err
    assert contents(tmp_path) == {"output": b"benim dosyam"}


def test_a_folder_where_the_file_should_be_was_called_read_only(run, root, tmp_path):
    name = tmp_path / "2024/performans-programi-2024.xlsx"
    name.mkdir(parents=True)
    code, _, err = run("2024", "--format", "xlsx", "--plan", root / "plan", "--output", tmp_path)
    assert code == 2
    assert f"{name.as_posix()} yazılamadı: bu adda bir dosya olmalı, ama bir klasör var." in err
    assert contents(tmp_path) == {}


def test_in_english_too(run, root, tmp_path, monkeypatch):
    monkeypatch.setattr("os.fsync", refusing(errno.ENOSPC))
    code, _, err = run("2024", "--plan", root / "plan", "--output", tmp_path, "--lang", "en")
    assert code == 2
    assert err.splitlines()[-1].endswith(
        "could not be written: the disk is full. The old files are untouched."
    )


LIMITED = """
import resource, runpy, sys
resource.setrlimit(resource.RLIMIT_FSIZE, (4000, 4000))
sys.argv = sys.argv[1:]
runpy.run_path(sys.argv[0], run_name="__main__")
"""


def test_a_disk_that_fills_up_while_a_file_is_written_leaves_the_old_one(root, tmp_path):
    name = tmp_path / "2024/performans-programi-2024.docx"
    name.parent.mkdir()
    name.write_bytes(b"old")
    command = [sys.executable, "-c", LIMITED, "build.py", "2024", "--output", str(tmp_path)]
    done = subprocess.run(command, cwd=root, capture_output=True, text=True, encoding="utf-8", check=False)
    assert done.returncode == 2, done.stderr
    assert "disk dolu" in done.stderr
    assert contents(tmp_path) == {"2024/performans-programi-2024.docx": b"old"}
