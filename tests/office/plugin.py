"""Fixtures for tests marked `office`; such a test fails, and is not skipped, when its tool is absent."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.office.libreoffice import convert_to_pdf
from tests.office.validator import SdkError, validate_with_sdk
from tests.office.verdicts import Verdicts


@pytest.fixture(scope="session")
def libreoffice_profile(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A profile of its own for each test process: two that share one make no PDF."""
    return tmp_path_factory.mktemp("libreoffice")


@pytest.fixture
def pdf_of(tmp_path: Path, libreoffice_profile: Path) -> Callable[[Path], Path]:
    """Draw a file as PDF."""
    return lambda path: convert_to_pdf(path, tmp_path, libreoffice_profile)


@pytest.fixture
def sdk_errors(tmp_path: Path) -> Callable[[str, bytes], list[SdkError]]:
    """Ask the Open XML SDK what is wrong with the bytes of a file of this name."""

    def validate(name: str, content: bytes) -> list[SdkError]:
        path = tmp_path / name
        path.write_bytes(content)
        return validate_with_sdk(path)

    return validate


@pytest.fixture
def sdk_errors_on_record(
    verdicts: Verdicts, sdk_errors: Callable[[str, bytes], list[SdkError]]
) -> Callable[[str, bytes], list[SdkError]]:
    """Give what the SDK says, or said when it saw the same file: for files that seldom change."""
    return lambda name, content: verdicts.give(name, content, sdk_errors)


def pytest_configure(config: pytest.Config) -> None:
    """Name the mark that is set below."""
    config.addinivalue_line("markers", "on_record: the validator's verdict on its files is on record")


@pytest.hookimpl(tryfirst=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Mark whatever asks the record, so that `make accept` can renew all of it."""
    for item in items:
        if "verdicts" in getattr(item, "fixturenames", ()):
            item.add_marker("on_record")


@pytest.fixture(scope="session")
def verdicts(request: pytest.FixtureRequest) -> Iterator[Verdicts]:
    """The verdicts on record; `--accept` renews them, `--nightly` holds them against what the SDK says now."""
    accept = request.config.getoption("--accept")
    found = Verdicts(trusted=not (accept or request.config.getoption("--nightly")))
    yield found
    if accept:
        found.write()
    else:
        assert found.differing() == []
