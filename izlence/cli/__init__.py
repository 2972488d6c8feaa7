"""The command line: arguments in, exit code out. 0 clean, 1 the plan has errors, 2 wrong use or machine, 3 our bug.

Comes in: argv. Goes out: printed text and an exit code. Does not belong here: anything about plans or documents.
Heavy libraries are imported only by the command that needs them, so that `--help` answers at once.
"""

from izlence.cli.main import main

__all__ = ["main"]
