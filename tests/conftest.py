"""What every test may use: the shipped plan built once."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

import pytest
from hypothesis import settings

from izlence.cli import main
from tests.laws import NIGHTLY

pytest_plugins = ["tests.office.plugin", "tests.scheduling"]

ROOT = Path(__file__).parents[1]


@pytest.fixture(scope="session", autouse=True)
def _cache_of_its_own(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """Tests keep nothing in the cache of whoever runs them, and find nothing there."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("XDG_CACHE_HOME", str(tmp_path_factory.mktemp("cache")))
        # Nor do they speak the language, or paint in the colours, of whoever runs them.
        patch.setenv("LC_ALL", "C.UTF-8")
        patch.delenv("FORCE_COLOR", raising=False)
        yield


@pytest.fixture(scope="session")
def root() -> Path:
    """The project's folder."""
    return ROOT


@pytest.fixture(scope="session")
def built(tmp_path_factory: pytest.TempPathFactory) -> Mapping[str, bytes]:
    """The files that the shipped plan builds, by name."""
    output = tmp_path_factory.mktemp("built")
    assert main(["build", "--plan", str(ROOT / "plan"), "--output", str(output)], ROOT) == 0
    return {path.name: path.read_bytes() for path in sorted(output.rglob("*.*"))}


@pytest.fixture
def plan(tmp_path: Path) -> Path:
    """A copy of the shipped plan, to be changed."""
    return Path(shutil.copytree(ROOT / "plan", tmp_path / "plan"))


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str]) -> Callable[..., tuple[int, str, str]]:
    """Run the command line and give its exit code, output and error output."""

    def run_command(*arguments: str | Path) -> tuple[int, str, str]:
        code = main([str(argument) for argument in arguments], ROOT)
        told = capsys.readouterr()
        return code, told.out, told.err

    return run_command


def pytest_configure(config: pytest.Config) -> None:
    """Tell the laws whether it is night, before the first of them is imported."""
    if config.getoption("--nightly"):
        settings.load_profile(NIGHTLY)


def pytest_addoption(parser: pytest.Parser) -> None:
    """Let `make accept` renew the golden documents."""
    parser.addoption("--accept", action="store_true", help="renew the golden documents")
    parser.addoption(
        "--nightly", action="store_true", help="run the long matrices as well, and trust no record"
    )
