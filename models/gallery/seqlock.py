"""A sequence lock, read without the barrier between the data and the second look.

A reader takes the count, reads the data and looks at the count again; if it is the same and even, the data
belong together. Without a read barrier before the second look the data may be read after it.

Source: Linux, Documentation/locking/seqlock.rst; Boehm, "Can seqlocks get along with programming language
memory models?" (MSPC 2012).
"""

from interleave import Int, Model, thread
from interleave.kernel import READ_ONCE, WRITE_ONCE, smp_load_acquire, smp_rmb, smp_wmb


class SeqlockNoBarrier(Model, memory="c11"):
    """A sequence lock: no barrier before the second look at the count.

    Expected: `assertion` is violated, everything else holds.
    201 states, 638 transitions; shortest trace 6 steps.
    """

    sequence = Int(0, max=4, atomic=True)
    low = Int(0, max=2, atomic=True)
    high = Int(0, max=2, atomic=True)

    @thread
    def writer(m):
        for n in range(1, 3):
            WRITE_ONCE(m.sequence, 2 * n - 1)
            smp_wmb()
            WRITE_ONCE(m.low, n)
            WRITE_ONCE(m.high, n)
            smp_wmb()
            WRITE_ONCE(m.sequence, 2 * n)

    @thread
    def reader(m):
        before = smp_load_acquire(m.sequence)
        low = READ_ONCE(m.low)
        high = READ_ONCE(m.high)
        m.before_second_look()
        after = READ_ONCE(m.sequence)
        if before == after and before % 2 == 0:
            assert low == high

    def before_second_look(m):
        pass


class Seqlock(SeqlockNoBarrier):
    """A sequence lock: a read barrier before the second look.

    Expected: everything holds.
    201 states, 552 transitions.
    """

    def before_second_look(m):
        smp_rmb()
