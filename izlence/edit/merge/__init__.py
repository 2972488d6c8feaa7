"""Three versions of a file of the plan made one, record by record and on their texts: what `git merge` calls.

Comes in: the bytes of the common ancestor and of the two sides. Goes out: our side's text with their changes in it, and a marked
conflict where both changed one value. Does not belong here: git and files (`cli`), whether the result is right (`check`).
"""
