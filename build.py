"""Build the official documents of a plan: `python build.py --help`."""

import gc
import os
import sys
from pathlib import Path

if __name__ == "__main__":
    # One short run whose modules all stay: there is nothing to collect, not even while they are read.
    gc.disable()
    from izlence.cli import main

    code = main(sys.argv[1:], Path(__file__).resolve().parent)
    for stream in filter(None, (sys.stdout, sys.stderr)):
        stream.flush()
    # Taking a whole plan apart, object by object, before the process goes would cost as much as checking it.
    os._exit(code)
