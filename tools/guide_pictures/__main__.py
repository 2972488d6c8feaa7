"""Draws the guide's pictures into docs/pictures: `python -m tools.guide_pictures`. Needs Chromium."""

from __future__ import annotations

import subprocess
from pathlib import Path
from tempfile import TemporaryDirectory

from PIL import Image, ImageChops

from tools.guide_pictures.scenes import ROOT, scenes

FOLDER = ROOT / "docs" / "pictures"
_SIZE = (880, 1000)


def main() -> None:
    """Draw every picture and cut off the white below it."""
    with TemporaryDirectory() as name:
        for picture, html in scenes().items():
            source, target = Path(name) / f"{picture}.html", FOLDER / f"{picture}.png"
            source.write_text(html, encoding="utf-8")
            _shoot(source, target)
            _cut(target)


def _shoot(source: Path, target: Path) -> None:
    options = [
        "--headless",
        "--no-sandbox",
        "--disable-gpu",
        "--hide-scrollbars",
        "--force-device-scale-factor=1",
    ]
    size = f"--window-size={_SIZE[0]},{_SIZE[1]}"
    command = ["chromium", *options, size, f"--screenshot={target}", source.as_uri()]
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)


def _cut(picture: Path) -> None:
    image = Image.open(picture).convert("RGB")
    box = ImageChops.difference(image, Image.new("RGB", image.size, "white")).getbbox()
    image.crop((0, 0, image.width, (box[3] if box else image.height) + 20)).quantize(64).save(
        picture, optimize=True
    )


if __name__ == "__main__":
    main()
