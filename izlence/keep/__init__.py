"""What an earlier run made, kept under the fingerprint of all that it was made from: used again only when nothing of that changed.

Comes in: fingerprints and bytes. Goes out: the same bytes, or nothing. A run without what is kept gives the same files.
Does not belong here: what a kept piece means, and any decision about the plan.
"""

from izlence.keep.fingerprint import fingerprint, of_folder, of_program
from izlence.keep.held import HeldKeeper
from izlence.keep.records import Keeper
from izlence.keep.store import NO_STORE, Store

__all__ = ["NO_STORE", "HeldKeeper", "Keeper", "Store", "fingerprint", "of_folder", "of_program"]
