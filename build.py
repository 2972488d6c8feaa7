"""Build the official documents of a plan: `python build.py --help`."""

import os
import sys
from pathlib import Path

from izlence.cli import main

if __name__ == "__main__":
    code = main(sys.argv[1:], Path(__file__).resolve().parent)
    for stream in filter(None, (sys.stdout, sys.stderr)):
        stream.flush()
    # Taking a whole plan apart, object by object, before the process goes would cost as much as checking it.
    os._exit(code)
