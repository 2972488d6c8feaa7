"""Nothing that a file may hold makes reading slow, large or crash."""

from __future__ import annotations

import pytest
from reading import brief, read

from izlence import limits
from tests.hanging import ended_if_it_hangs

MIB = 1024 * 1024
BOMB = "a: &a [x,x,x,x,x,x,x,x,x]\n" + "".join(
    f"{name}: &{name} [{','.join(['*' + before] * 9)}]\n"
    for before, name in zip("abcdefgh", "bcdefghi", strict=True)
)


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        pytest.param("a: " + "[" * 9_000, "1:35 nesting-too-deep", id="thousands of brackets"),
        pytest.param("a: " + "{a: " * 2_400, "1:128 nesting-too-deep", id="thousands of braces"),
        pytest.param("- " * 4_900, "1:65 nesting-too-deep", id="thousands of items"),
        pytest.param(
            "".join(" " * depth + "a:\n" for depth in range(140)),
            "33:33 nesting-too-deep",
            id="a deep staircase",
        ),
        pytest.param("a: " + "[" * 12_000, "1:10001 line-too-long", id="brackets past the end of a line"),
        pytest.param(
            ("[" * 900 + "\n") * 120, "1:33 nesting-too-deep", id="a hundred thousand brackets in lines"
        ),
        pytest.param("a: " + "x" * 10_001, "1:10001 line-too-long", id="a long line"),
        pytest.param(
            "a: 1\nb: >\n" + "  metin metin\n" * 3_000, "2:4 text-too-long", id="a text too long for Excel"
        ),
        pytest.param(
            "a:\n" + "  metin metin\n" * 3_000,
            "3:3 text-continued-without-sign",
            id="the same without a mark",
        ),
        pytest.param("a:\n" + "- x\n" * 200_000, "199999:3 too-many-values", id="200,000 values"),
        pytest.param("".join(f"k{n}: 1\n" for n in range(101_000)), None, id="100,000 fields"),
        pytest.param(BOMB, None, id="an alias bomb"),
        pytest.param("a: " + "1" * 9_000, None, id="9,000 digits"),
        pytest.param("a: b: x" + " " * 9_000 + "y\n", "1:4 colon-in-text", id="thousands of spaces"),
        pytest.param("a: &b 1\n" * 20_000, None, id="an anchor on each line"),
        pytest.param("a: 1.500\n" * 20_000, None, id="20,000 doubtful numbers"),
        pytest.param("a: x #y\n" * 20_000, None, id="20,000 cut texts"),
        pytest.param("\x01" * 2 * MIB, None, id="two MiB of control characters"),
        pytest.param("\x01\n" * MIB, None, id="a control character on each line"),
        pytest.param("a: Ã¼\n" * 200_000, None, id="wrongly saved letters on each line"),
        pytest.param("Ã¼" * 400_000, None, id="wrongly saved letters in one word"),
        pytest.param("<<<<<<< a\n" * 90_000, None, id="a merge conflict on each line"),
        pytest.param("a: '" + "'\n" * 600_000, None, id="a quotation mark on each line"),
        pytest.param(" " * 2 * MIB, None, id="two MiB of spaces"),
        pytest.param("\n" * 2 * MIB, None, id="two MiB of empty lines"),
        pytest.param("a: e\u0301\n" * 20_000, None, id="decomposed letters on each line"),
    ],
)
def test_a_hostile_file_is_refused_within_a_moment(content, expected):
    with ended_if_it_hangs():
        _, findings = read(content)
    assert findings
    assert expected in (None, *brief(findings))
    assert len(findings) <= 2 * limits.FINDINGS.value + 210


@pytest.mark.parametrize(
    "content",
    [
        pytest.param("a: &b 1\n" * 5_000, id="in its values"),
        pytest.param("\x01\n" * 5_000, id="in its letters"),
    ],
)
def test_a_file_with_thousands_of_faults_is_not_told_to_its_end(content):
    _, findings = read(content)
    last = findings[-1]
    assert last.rule == "too-many-findings"
    assert last.message == "Dosyada 1000 bulgudan fazlası var; kalanına bakılmadı."


def test_a_hundred_thousand_control_characters_took_minutes():
    with ended_if_it_hangs():
        read("a: " + "\x01" * 400_000 + "\n")


def test_empty_mappings_were_not_counted_as_values():
    _, found = read("a:\n" + "- {}\n" * 200_000)
    assert brief(found) == ["199999:3 too-many-values"]


@pytest.mark.parametrize("depth", [31, 32])
def test_nesting_up_to_the_limit_is_read(depth):
    content = "".join(" " * level + "a:\n" for level in range(depth - 1)) + " " * (depth - 1) + "a: 1\n"
    assert read(content)[1] == []


def test_a_file_of_just_two_mib_is_read_and_a_byte_more_is_refused(run, plan):
    page = plan / "2024/halkla-iliskiler/PH4.4.1.yaml"
    content = page.read_bytes()
    room = 2 * MIB - len(content)
    filling = b"# x\n" * (room // 4) + b"\n" * (room % 4)
    page.write_bytes(content + filling)
    assert run("check", "--plan", plan)[0] == 0
    page.write_bytes(content + filling + b"\n")
    code, out, _ = run("check", "--format", "line", "--plan", plan)
    assert code == 1
    assert out.startswith(
        f"{page.as_posix()}: hata: Dosya 2097153 bayt; sınır 2097152 bayt. [file-too-large]\n"
        "    yapılacak: Dosyayı bölün; bir dosya belgenin bir sayfasıdır.\n"
    )
