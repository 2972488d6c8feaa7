"""The past of a plan in plan terms: who changed which value when, and who wrote what stands now.

Comes in: a plan's folder in a git repository, a code or a page. Goes out: moments with their changes, the newest first.
Does not belong here: what git says (`read/git_log`), who made the changes of a comparison (`diff/credit`), the screen (`cli`).
"""
