"""Build the official documents of a plan: `python build.py --help`."""

import sys
from pathlib import Path

from izlence.cli import main

if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:], Path(__file__).resolve().parent))
