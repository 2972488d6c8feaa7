"""What one measured run is told, and where the product's own files stand."""

from __future__ import annotations

import argparse
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
SCHEMAS = ROOT / "schema"
TEMPLATE = ROOT / "bench" / "rival" / "pages.docx"
STAGES = ("all", "word")


def run_arguments() -> argparse.Namespace:
    """Read the command line of one measured run."""
    parser = argparse.ArgumentParser()
    parser.add_argument("plan", type=Path, help="the plan folder")
    parser.add_argument("output", type=Path, help="where the documents go")
    parser.add_argument("--stage", choices=STAGES, default="all", help="word: stop after the Word file")
    return parser.parse_args()
