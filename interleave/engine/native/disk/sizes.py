"""Sizes that the kernel of runs and its callers agree on."""

from __future__ import annotations

#: Most bytes of a state's word in a block.
WORST = 10
#: So many states of a block stand together: they can be read without those before them.
GROUP = 128
#: Words of memory that sorting takes twice for itself, and once more for each byte of a state: three words
#: for each value of a byte.
ROOM = 256 * 3
