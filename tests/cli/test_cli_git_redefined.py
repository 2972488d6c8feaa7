"""`git merge` of a unit and a value of one indicator stops, and says in the file and beside it why."""

from __future__ import annotations

import pytest

from tests.edit.merge.two_branches import PAGE, changed

IN_THOUSANDS = changed(PAGE, ("yönlendirme sayısı\n    unit: kişi", "yönlendirme sayısı\n    unit: bin kişi"))
RAISED = changed(PAGE, ("2024: 35000", "2024: 36000"))


@pytest.mark.parametrize(
    ("language", "mark", "sentence"),
    [
        (
            "tr",
            "<<<<<<< HEAD  (PG4.4.1.2: bir tarafta unit, öbür tarafta sayı değişmiş)",
            "PG4.4.1.2 kaydında bir taraf sayıların anlamını değiştirmiş: ölçü birimi (unit); öbür taraf bir sayıyı: değerler (values).",
        ),
        (
            "en",
            "<<<<<<< HEAD  (PG4.4.1.2: unit changed on one side, a number on the other)",
            "in PG4.4.1.2 one side changed what the numbers mean: unit; the other a number: values.",
        ),
    ],
)
def test_a_figure_that_nobody_wrote_stopped_no_merge(tmp_path, run, language, mark, sentence):
    files = [tmp_path / name for name in ("temel", "bizim", "onların")]
    for file, text in zip(files, (PAGE, IN_THOUSANDS, RAISED), strict=True):
        file.write_text(text, "utf-8", newline="")
    labels = [part for name in ("base", "HEAD", "dal") for part in ("--label", name)]
    code, _, told = run("git", "merge", "--lang", language, *labels, "--", *files, "PH4.4.1.yaml")
    assert code == 1
    lines = files[1].read_text("utf-8").split("\n")
    assert mark in lines
    assert ">>>>>>> dal" in lines
    assert sentence in " ".join(told.split())
    # It is not counted among what both changed otherwise.
    assert "1 yerde" not in told
    assert "in 1 places" not in told
