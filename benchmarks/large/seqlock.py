"""A writer writes several times, and there are several readers.

From `models/gallery/seqlock.py`, made large.
"""

from interleave import Int, Model, thread
from interleave.kernel import READ_ONCE, WRITE_ONCE, smp_load_acquire, smp_wmb


def seqlock(rounds: int = 6, readers: int = 5) -> type[Model]:
    """A writer writes several times, and there are several readers."""

    class SeqlockNoBarrier(Model, memory="c11"):
        """A sequence lock: no barrier before the second look at the count."""

        sequence = Int(0, max=2 * rounds, atomic=True)
        low = Int(0, max=rounds, atomic=True)
        high = Int(0, max=rounds, atomic=True)

        @thread
        def writer(m):
            for n in range(1, rounds + 1):
                WRITE_ONCE(m.sequence, 2 * n - 1)
                smp_wmb()
                WRITE_ONCE(m.low, n)
                WRITE_ONCE(m.high, n)
                smp_wmb()
                WRITE_ONCE(m.sequence, 2 * n)

        @thread(instances=readers)
        def reader(m, i):
            before = smp_load_acquire(m.sequence)
            low = READ_ONCE(m.low)
            high = READ_ONCE(m.high)
            m.before_second_look()
            after = READ_ONCE(m.sequence)
            if before == after and before % 2 == 0:
                assert low == high

        def before_second_look(m):
            pass

    return SeqlockNoBarrier
