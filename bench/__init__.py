"""The synthetic municipality and the side-by-side benchmark.

Comes in: a size. Goes out: a plan folder, and a table of what our build and the usual stack cost for it.
Does not belong here: anything the build itself needs.
"""
