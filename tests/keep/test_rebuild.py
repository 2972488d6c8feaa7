"""A rebuild with what was kept gives the bytes of a build without: after any edit, in any order, whatever the store holds."""

from __future__ import annotations

import random
import shutil
from pathlib import Path

import pytest

from bench.book_plan import book_files
from bench.municipality import Size, write
from izlence.cli import main
from tests.keep.house_edits import EDITS, YEAR, append, replace

ROOT = Path(__file__).parents[2]
COSTS = "      - {title: Faaliyet Maliyetleri, content: activity-costs}\n"
ALL = ("docx", "xlsx", "html")


class House:
    """A municipality's folder with its own schemas and templates, and a store beside it."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.plan = folder / "plan"
        self.store = folder / "kept"

    def furnish(self) -> None:
        """Write the plan and copy the schemas and templates."""
        write(book_files(Size(3, 2, 3)), self.plan)
        for name in ("schema", "templates"):
            shutil.copytree(ROOT / name, self.folder / name)
        replace(self.period / "program.yaml", "  - title: EKLER\n", f"{COSTS}  - title: EKLER\n")
        more = "off_budget_sources: {revolving: Döner Sermaye, foreign: Yurt Dışı}\n"
        append(self.period / "program.yaml", more)

    @property
    def kept(self) -> dict[Path, bytes]:
        """What the store holds."""
        files = (path for path in sorted(self.store.rglob("*")) if path.is_file())
        return {path.relative_to(self.store): path.read_bytes() for path in files}

    @property
    def period(self) -> Path:
        return self.plan / YEAR

    def build(self, formats: tuple[str, ...], *options: str) -> dict[str, bytes] | int:
        """Give the files that a build writes, or its exit code where it writes none."""
        output = self.folder / "output"
        shutil.rmtree(output, ignore_errors=True)
        wanted = [part for name in formats for part in ("--format", name)]
        places = ("--plan", str(self.plan), "--output", str(output))
        code = main(["build", YEAR, *places, "--no-layout", *wanted, *options], self.folder)
        files = {path.name: path.read_bytes() for path in output.rglob("*.*")} if output.is_dir() else {}
        return files or code

    def same(self, *formats: str) -> bool:
        """Tell whether a build with what is kept gives what one without gives, and that there is something."""
        warm = self.build(formats, "--cache", str(self.store))
        cold = self.build(formats, "--no-cache")
        assert isinstance(cold, dict), cold
        return warm == cold


@pytest.fixture(scope="module")
def built_house(tmp_path_factory: pytest.TempPathFactory) -> tuple[House, Path]:
    """A house that was built once, so that its store holds all that a build keeps, and a copy of it."""
    folder = tmp_path_factory.mktemp("house")
    house = House(folder / "house")
    house.furnish()
    assert house.same(*ALL)
    return house, Path(shutil.copytree(house.folder, folder / "copy"))


@pytest.fixture
def house(built_house: tuple[House, Path]) -> House:
    """The house as it was first built, in the same place: what is kept names the files that it was read from."""
    house, copy = built_house
    shutil.rmtree(house.folder)
    shutil.copytree(copy, house.folder)
    return house


def test_what_is_kept_is_found_by_the_next_test(house: House) -> None:
    """The tests below would prove little if nothing in the store were used."""
    before = house.kept
    assert len(before) > 10
    assert house.same(*ALL)
    assert house.kept == before


@pytest.mark.parametrize("edit", EDITS, ids=lambda edit: edit.__name__)
def test_an_edit_gives_the_bytes_of_a_cold_build(house: House, edit) -> None:
    edit(house.plan, random.Random(edit.__name__))
    assert house.same(*ALL)


@pytest.mark.parametrize(
    "seed", [0, *(pytest.param(seed, marks=pytest.mark.nightly) for seed in range(1, 8))]
)
def test_edits_one_after_another_give_the_bytes_of_cold_builds(house: House, seed: int) -> None:
    chance = random.Random(seed)
    formats = (("docx",), ("xlsx",), ("html",), ("docx", "xlsx"), ALL)
    for _ in range(8):
        edits = chance.choices(EDITS, k=chance.randrange(1, 4))
        for edit in edits:
            edit(house.plan, chance)
        names = [edit.__name__ for edit in edits]
        assert house.same(*chance.choice(formats)), names


def test_an_edit_taken_back_gives_the_first_bytes_again(house: House) -> None:
    first = house.build(ALL, "--cache", str(house.store))
    path = sorted(house.period.glob("*/PH*.yaml"))[0]
    before = path.read_bytes()
    replace(path, "hizmet alımı", "hizmet ve danışmanlık alımı")
    assert house.build(ALL, "--cache", str(house.store)) != first
    path.write_bytes(before)
    assert house.build(ALL, "--cache", str(house.store)) == first


@pytest.mark.parametrize("spoil", ["half", "nothing", "other", "mixed"])
def test_a_spoilt_store_changes_nothing(house: House, spoil: str) -> None:
    for kind in sorted(path for path in house.store.iterdir() if path.is_dir()):
        files = sorted(kind.iterdir())
        contents = [path.read_bytes() for path in files]
        for path, content in zip(files, contents, strict=True):
            changed = {
                "half": content[: len(content) // 2],
                "nothing": b"",
                "other": content[:-9] + b"X" + content[-8:],
                "mixed": b"not a record" + content,
            }[spoil]
            path.write_bytes(changed)
    assert house.same(*ALL)
