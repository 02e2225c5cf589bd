"""Netty, `FixedChannelPool`: acquired, and cancelled meanwhile.

The pool takes a slot and connects a channel. The caller cancels its promise before that is done, so the
result cannot be set: `setSuccess` throws, and nobody gives channel and slot back. The next caller waits for
ever. One that cancels is enough.

Source: netty issue 9669, https://github.com/netty/netty/issues/9669, mended by pull request 17287.
"""

from enum import Enum, auto

from interleave import Array, Model, Semaphore, Var, invariant, maybe, thread, wait_until


class Promise(Enum):
    PENDING = auto()
    SUCCESS = auto()
    CANCELLED = auto()


CALLERS = 2


class AcquireAndCancel(Model):
    """What cannot be delivered is lost.

    Expected: `deadlock` and `no_slot_is_lost` are violated, everything else holds.
    43 states, 67 transitions; shortest traces 4 steps (`deadlock`), 8 (`no_slot_is_lost`).
    """

    slots = Semaphore(1, max=1)  # maxConnections, less acquiredChannelCount
    promise = Array(Var(Promise.PENDING, atomic=True), CALLERS)

    @thread("event loop", instances=CALLERS)
    def acquire(m, i):
        m.slots.wait()
        if not m.promise[i].cas(Promise.PENDING, Promise.SUCCESS):
            m.not_delivered()

    def not_delivered(m):
        pass  # setSuccess throws

    @thread("caller", instances=CALLERS)
    def caller(m, i):
        if i == 0 and maybe("it cancels") and m.promise[i].cas(Promise.PENDING, Promise.CANCELLED):
            return
        wait_until(m.promise[i].load() is Promise.SUCCESS)
        m.slots.post()

    @invariant
    def no_slot_is_lost(m):
        finished = all(m.caller[i].finished and m.acquire[i].finished for i in range(CALLERS))
        return not finished or m.slots.value == 1


class AcquireGivesBack(AcquireAndCancel):
    """What cannot be delivered is released.

    Expected: everything holds.
    48 states, 73 transitions.
    """

    def not_delivered(m):
        m.slots.post()
