"""What differs between two sides of a plan: changes by code, their effect on every derived figure, what they mean.

Comes in: two sides, read and checked (`side.Side`). Goes out: a `comparison.Comparison`, plain data.
Does not belong here: git and files (`read`), how a change is told or drawn (`review`, `render`).
"""
