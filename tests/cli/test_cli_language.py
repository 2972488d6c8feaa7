"""Which language the command speaks: `--lang` first, then the machine's own."""

from __future__ import annotations

import pytest

from izlence.cli.speech import language_of


@pytest.mark.parametrize(
    ("environment", "expected"),
    [
        ({}, "tr"),
        ({"LANG": ""}, "tr"),
        ({"LANG": "C"}, "tr"),
        ({"LANG": "C.UTF-8"}, "tr"),
        ({"LANG": "POSIX"}, "tr"),
        ({"LANG": "tr_TR.UTF-8"}, "tr"),
        ({"LANG": "de_DE.UTF-8"}, "tr"),
        ({"LANG": "en_US.UTF-8"}, "en"),
        ({"LANG": "EN"}, "en"),
        ({"LC_MESSAGES": "en_GB.UTF-8", "LANG": "tr_TR.UTF-8"}, "en"),
        ({"LC_ALL": "tr_TR.UTF-8", "LC_MESSAGES": "en_GB.UTF-8", "LANG": "en_US.UTF-8"}, "tr"),
        ({"LC_ALL": "", "LANG": "en_US.UTF-8"}, "en"),
        ({"LC_TIME": "en_US.UTF-8"}, "tr"),
    ],
)
def test_the_machine_s_language_is_spoken(environment, expected):
    assert language_of(["check"], environment) == expected


@pytest.mark.parametrize(
    ("arguments", "expected"),
    [
        (["--lang", "en", "check"], "en"),
        (["check", "--lang=en"], "en"),
        (["check", "--lang", "tr"], "tr"),
        (["check", "--lang=tr"], "tr"),
    ],
)
def test_what_is_asked_for_counts_more_than_the_machine(arguments, expected):
    for language in ("en_US.UTF-8", "tr_TR.UTF-8"):
        assert language_of(arguments, {"LANG": language}) == expected


def test_help_is_spoken_in_the_machine_s_language_too(run, monkeypatch):
    monkeypatch.setenv("LC_ALL", "en_US.UTF-8")
    assert "Options" in run("explain", "--help")[1]
    monkeypatch.setenv("LC_ALL", "tr_TR.UTF-8")
    assert "Seçenekler" in run("explain", "--help")[1]
