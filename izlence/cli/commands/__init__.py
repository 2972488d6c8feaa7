"""The commands: for each its options and what it runs; a module is imported when its command is called or explained.

Comes in: the language of the command line. Goes out: click parameters, and an exit code when run.
Does not belong here: what a command does; that is in the module beside this folder that `run` imports.
"""

from __future__ import annotations

COMMANDS = ("build", "check", "explain", "new", "fmt", "owners", "diff", "history", "blame", "git")
