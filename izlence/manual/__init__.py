"""The manual: every rule explained in Turkish, why it is there and what passes and fails.

Comes in: the docstrings of rules, read from the program's own source when somebody asks. Goes out: pages, as text or Markdown.
Does not belong here: the rules themselves; a page stands beside its rule, as the docstring of a check's module or under the
constant that declares the rule, where Python throws it away, so that it costs nothing until it is asked for.
"""
