"""Pictures of a plan: those that texts show, the logo, and what is no picture, too large or somewhere else."""

from __future__ import annotations

import struct
import zlib
from io import BytesIO

import pytest
from PIL import Image

from izlence import limits
from izlence.diagnostic import Diagnostic
from izlence.model.prose import Picture
from izlence.read.picture import read_picture
from izlence.read.plan import read_plan


def picture(kind: str = "PNG", size: tuple[int, int] = (40, 20), **options: object) -> bytes:
    """Make a picture with something on it."""
    image = Image.effect_noise(size, 80).convert("RGB")
    buffer = BytesIO()
    image.save(buffer, kind, **options)
    return buffer.getvalue()


def header_of(width: int, height: int) -> bytes:
    """Make the beginning of a PNG that says it is of this size and holds next to nothing."""

    def chunk(name: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))

    head = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    return (
        b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", zlib.compress(b"")) + chunk(b"IEND", b"")
    )


def rule_of(content: bytes, name: str = "sema.png") -> str:
    found = read_picture(content, name, name)
    assert isinstance(found, Diagnostic)
    return found.rule.name


@pytest.mark.parametrize(
    ("kind", "name", "options", "dpi"),
    [
        pytest.param("PNG", "sema.png", {}, 96, id="a PNG"),
        pytest.param("PNG", "sema.png", {"dpi": (300, 300)}, 300, id="a PNG for print"),
        pytest.param("JPEG", "sema.jpg", {"dpi": (150, 150)}, 150, id="a JPEG"),
        pytest.param("JPEG", "sema.jpeg", {"progressive": True}, 96, id="a progressive JPEG"),
        pytest.param("JPEG", "sema.jpg", {"dpi": (1, 1)}, 96, id="a camera's placeholder for dots"),
    ],
)
def test_a_picture_has_a_size_in_pixels_and_dots(kind, name, options, dpi):
    content = picture(kind, **options)
    assert read_picture(content, name, name) == Picture(name, kind.lower(), content, 40, 20, dpi)


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        pytest.param(b"", "not-a-picture", id="nothing"),
        pytest.param(b"merhaba", "not-a-picture", id="a text"),
        pytest.param(b"<svg xmlns='http://www.w3.org/2000/svg'/>", "not-a-picture", id="a drawing"),
        pytest.param(picture("GIF"), "not-a-picture", id="a GIF"),
        pytest.param(picture("TIFF"), "not-a-picture", id="a TIFF"),
        pytest.param(picture()[:20], "not-a-picture", id="the beginning of a header"),
        pytest.param(picture()[:-500], "picture-broken", id="a PNG cut off"),
        pytest.param(picture()[:-12], "picture-broken", id="a PNG without its end"),
        pytest.param(
            picture()[:200] + b"xxxx" + picture()[204:], "picture-broken", id="a PNG with wrong bytes"
        ),
        pytest.param(picture("JPEG"), "picture-ending-differs", id="a JPEG called a PNG"),
        pytest.param(header_of(30_000, 30_000), "picture-too-large", id="a PNG that says it is enormous"),
        pytest.param(header_of(7_000, 7_000), "picture-too-large", id="a PNG just over the limit"),
        pytest.param(header_of(100, 100), "picture-broken", id="a PNG without its pixels"),
        pytest.param(header_of(0, 0), "not-a-picture", id="a PNG of no size"),
    ],
)
def test_what_is_no_picture_is_refused(content, expected):
    assert rule_of(content) == expected


def test_a_photograph_cut_off_is_told():
    content = picture("JPEG", (200, 200))
    assert rule_of(content[: len(content) // 2], "foto.jpg") == "picture-broken"


def test_a_photograph_stored_turned_is_told():
    turned = Image.Exif()
    turned[0x0112] = 6
    assert rule_of(picture("JPEG", exif=turned), "foto.jpg") == "picture-turned"


@pytest.fixture
def narrative(plan):
    """The folder of a period's texts, with a text that shows one picture."""
    folder = plan / "2024/narrative"
    folder.mkdir()
    (folder / "yetki.md").write_text("# Yetki\n\n![Beş müdürlük](sema.png)\n")
    (folder / "sema.png").write_bytes(picture())
    return folder


@pytest.fixture
def told(plan):
    """Read the changed plan and give what is wrong with it as `file:line rule`."""

    def read() -> list[str]:
        _, found = read_plan(plan, ["2024"])
        places = ((item.where, item.rule.name) for item in found)
        return [
            f"{where.file.removeprefix(plan.as_posix())}:{getattr(where, 'line', 0)} {rule}"
            for where, rule in places
        ]

    return read


def test_a_text_shows_a_picture_beside_it(narrative, plan, told):
    assert told() == []
    [text] = read_plan(plan, ["2024"])[0].periods[0].narratives
    assert (text.name, text.file) == ("yetki.md", (narrative / "yetki.md").as_posix())
    assert text.blocks[1].picture.content == (narrative / "sema.png").read_bytes()


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        pytest.param("yok.png", "picture-missing", id="missing"),
        pytest.param("Sema.png", "picture-missing", id="capital letters"),
        pytest.param("../sema.png", "picture-outside", id="the folder above"),
        pytest.param("..", "picture-outside", id="the folder itself"),
        pytest.param("/etc/passwd", "picture-outside", id="the machine"),
        pytest.param("%2e%2e/sema.png", "picture-outside", id="the folder above, encoded"),
        pytest.param("resim/sema.png", "picture-outside", id="a folder below"),
        pytest.param("C:\\sema.png", "picture-outside", id="a drive"),
        pytest.param("https://example.tr/sema.png", "picture-outside", id="the network"),
        pytest.param("data:image/png;base64,AAAA", "picture-outside", id="the text itself"),
        pytest.param("file:///etc/passwd", "picture-outside", id="a file by its address"),
        pytest.param("", "picture-missing", id="no name"),
    ],
)
def test_a_picture_from_anywhere_else_is_told_where_the_text_names_it(narrative, told, written, expected):
    (narrative / "yetki.md").write_text(f"# Yetki\n\n![Beş müdürlük]({written})\n")
    assert told() == [f"/2024/narrative/yetki.md:3 {expected}", "/2024/narrative/sema.png:0 picture-unused"]


def test_a_linked_picture_is_told_once_and_not_read(narrative, told):
    (narrative / "sema.png").unlink()
    (narrative / "sema.png").symlink_to("/etc/passwd")
    assert told() == ["/2024/narrative/sema.png:0 symbolic-link"]


def test_a_broken_picture_is_told_once_at_its_file(narrative, told):
    (narrative / "sema.png").write_bytes(b"x")
    (narrative / "yetki.md").write_text("![a](sema.png)\n\n![b](sema.png)\n")
    assert told() == ["/2024/narrative/sema.png:0 not-a-picture"]


@pytest.mark.usefixtures("narrative")
def test_a_picture_of_more_bytes_than_the_limit_is_told(told, monkeypatch):
    monkeypatch.setattr(limits, "PICTURE_BYTES", limits.PICTURE_BYTES._replace(value=100))
    assert told() == ["/2024/narrative/sema.png:0 picture-too-large"]


def test_a_missing_picture_is_told_with_the_name_it_may_have_had(narrative, plan, run):
    (narrative / "yetki.md").write_text("# Yetki\n\n![Beş müdürlük](shema.png)\n")
    code, out, _ = run("check", "--format", "line", "2024", "--plan", plan)
    assert code == 1
    assert f"shema.png adlı resim bu klasörde yok: {narrative.as_posix()}." in out
    assert "Belki: sema.png" in out


def test_the_logo_stands_beside_institution(plan):
    (plan / "logo.png").write_bytes(picture())
    with (plan / "institution.yaml").open("a") as file:
        file.write("logo: logo.png\n")
    sources, found = read_plan(plan, ["2024"])
    assert found == ()
    assert sources.logo is not None
    assert (sources.logo.name, sources.logo.width) == ("institution.logo.png", 40)


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        pytest.param("logo.png", "picture-missing", id="missing"),
        pytest.param("../logo.png", "picture-outside", id="outside"),
    ],
)
def test_a_logo_that_is_not_there_is_told_at_its_line(plan, written, expected):
    with (plan / "institution.yaml").open("a") as file:
        file.write(f"logo: {written}\n")
    _, [found] = read_plan(plan, ["2024"])
    assert (found.rule.name, found.where.path) == (expected, ("logo",))


def test_a_picture_beside_institution_that_is_not_the_logo_is_told(plan):
    (plan / "eski.png").write_bytes(picture())
    sources, [found] = read_plan(plan, ["2024"])
    assert (found.rule.name, sources.logo) == ("file-ignored", None)
