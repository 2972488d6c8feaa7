"""Build the official documents of a plan: `python build.py --help`."""

import gc
import os
import sys
from pathlib import Path

if __name__ == "__main__":
    # One short run whose modules all stay: there is nothing to collect, not even while they are read.
    gc.disable()
    try:
        from izlence.cli import main
    except ModuleNotFoundError as fault:
        # Before the program can speak: what every newcomer meets who has not set it up, or has another Python.
        print(
            f"Gerekli kitaplık kurulu değil: {fault.name}. Önce `make` çalıştırın, sonra `.venv/bin/python build.py` "
            "(Windows: `.venv\\Scripts\\python build.py`).\n"
            f"A library is not installed: {fault.name}. Run `make` first, then `.venv/bin/python build.py`.",
            file=sys.stderr,
        )
        sys.exit(2)

    code = main(sys.argv[1:], Path(__file__).resolve().parent)
    for stream in filter(None, (sys.stdout, sys.stderr)):
        stream.flush()
    # Taking a whole plan apart, object by object, before the process goes would cost as much as checking it.
    os._exit(code)
