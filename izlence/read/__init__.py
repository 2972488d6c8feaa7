"""From files to plain data: dictionaries, lists, text, Decimal, and the place of each value when asked.

Comes in: the plan's folder. Goes out: sources (text and data of each file) and what was wrong with them.
Does not belong here: what the values mean, which fields there are.
"""
