"""What the shipped plan builds is clean: our linter and Microsoft's validator find nothing."""

import pytest

from izlence.write.lint import lint_package

OFFICE_FILES = (".docx", ".xlsx")


def test_the_linter_finds_nothing_in_the_built_files(built):
    office_files = {name: content for name, content in built.items() if name.endswith(OFFICE_FILES)}
    assert office_files
    assert {
        name: [str(one) for one in lint_package(name, content)] for name, content in office_files.items()
    } == {name: [] for name in office_files}


@pytest.mark.office
def test_the_sdk_finds_nothing_in_the_built_files(built, sdk_errors_on_record):
    errors = {
        name: sdk_errors_on_record(name, content)
        for name, content in built.items()
        if name.endswith(OFFICE_FILES)
    }
    assert not any(errors.values()), errors
