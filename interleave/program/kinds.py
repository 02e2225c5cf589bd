"""The kinds of variables and properties that no author has declared as such."""

from __future__ import annotations

#: The kinds of variables with an element for each thread instance: is it waiting, is it reading?
PER_THREAD = ("condition", "readers")
#: The kinds of those that belong to a lock beside its first word.
BESIDE = ("depth", "readers", "waiting", "grace")
#: The kinds of those that belong to a channel beside its first one, see `interleave.program.channels`; those
#: that have an element for each thread instance in their last dimension.
BY_THREAD = ("parked", "handed", "matched")
OF_CHANNELS = ("closed", *BY_THREAD)
#: The kinds of those that hold what is in store buffers; the latter tells whether one that need not have room
#: is full.
OF_BUFFERS = ("buffer", "buffer end")
#: The kind of the properties that say whether a store buffer is full. They are no verdicts.
FULL = "full"
#: The kind of those that hold what threads know of memory, and the messages that are not the newest.
OF_VIEWS = ("view",)
#: The kinds of those that no author has declared as such.
INTERNAL = ("heap", "queue-length", *BESIDE, *OF_CHANNELS, *OF_BUFFERS, *OF_VIEWS)
