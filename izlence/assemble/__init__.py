"""From the validated data of many files to one frozen plan.

Comes in: sources whose data the schemas have accepted. Goes out: a plan.
Does not belong here: judging what the plan says (that is `check`), adding up more than one record (that is `compute`).
"""
