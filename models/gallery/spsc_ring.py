"""A ring for one producer and one consumer, whose index is published without release.

The producer fills a slot and then moves the head on. If that store is relaxed, the consumer can see the new
head, and read what was in the slot before.

Source: the pattern of Documentation/core-api/circular-buffers.rst in Linux.
"""

from interleave import Array, Int, Model, acquire, relaxed, release, thread, wait_until

SIZE, ITEMS = 2, 3


class SpscRingRelaxed(Model, memory="c11"):
    """A ring for one producer and one consumer: the head is published by a relaxed store.

    Expected: `data-race` is violated, everything else holds.
    12 states, 19 transitions; shortest trace 5 steps.
    """

    head = Int(0, max=ITEMS, atomic=True)
    tail = Int(0, max=ITEMS, atomic=True)
    slots = Array(Int(0, max=ITEMS), SIZE)

    @thread
    def producer(m):
        for n in range(ITEMS):
            wait_until(n - m.tail.load(acquire) < SIZE)
            m.slots[n % SIZE] = n + 1
            m.publish(n + 1)

    @thread
    def consumer(m):
        for n in range(ITEMS):
            wait_until(m.head.load(acquire) > n)
            assert m.slots[n % SIZE] == n + 1
            m.tail.store(n + 1, release)

    def publish(m, n):
        m.head.store(n, relaxed)


class SpscRing(SpscRingRelaxed):
    """A ring for one producer and one consumer: the head is published by a release store.

    Expected: everything holds.
    54 states, 83 transitions.
    """

    def publish(m, n):
        m.head.store(n, release)
