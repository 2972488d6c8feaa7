"""Excel keeps fifteen digits of a number; a longer one stands in the workbook as text, and is no fault."""


def test_a_number_of_sixteen_digits_stopped_the_build(run, plan, tmp_path):
    page = plan / "2024" / "halkla-iliskiler" / "PH4.4.1.yaml"
    page.write_text(
        page.read_text(encoding="utf-8").replace("2022: 3578", "2022: 1234567890123456"), encoding="utf-8"
    )
    code, _, said = run("build", "2024", "--plan", plan, "--output", tmp_path / "out")
    assert code == 0, said
