"""Every derived number of a plan, computed once.

Comes in: a plan. Goes out: figures, in Decimal. Does not belong here: rounding for print, findings, wording.
"""
