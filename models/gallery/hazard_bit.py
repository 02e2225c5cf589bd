"""DataDog's Java profiler: a hazard pointer is announced by a bit, and the scanner trusts the bit.

A thread that records a trace loads the active table, stores it as its hazard pointer, and sets a bit that
says so. Whoever takes the table away and scans in between finds no bit and deletes the table that is
about to be used. The fix puts a count in the bit's place, again after the pointer, which by itself leaves
the same gap. What closes it is to look, once announced, whether the table is still the active one; the
project's `put()` does, so that with sequentially consistent memory it is right with the bit as well.

Source: https://github.com/DataDog/java-profiler/pull/310 (2025).
"""

from interleave import Int, Model, Ref, Struct, free, reachable, thread


class CallTraceHashTable(Struct, capacity=1):
    traces = Int(0, max=1)


class HazardBit(Model):
    """DataDog's profiler: pointer, then bit, then use; without the second look that put() has.

    Expected: `use-after-free` is violated, everything else holds.
    34 states, 54 transitions; shortest trace 7 steps.
    """

    active_storage = Ref(CallTraceHashTable, atomic=True)
    pointer = Ref(CallTraceHashTable, atomic=True)  # global_hazard_list[slot].pointer
    bit = Int(0, max=1, atomic=True)  # occupied_bitmap

    def setup(m):
        m.active_storage = CallTraceHashTable()

    @thread
    def put(m):
        active = m.active_storage.load()
        if active is None:
            return
        m.announce(active)
        if m.still(active):
            active.traces = 1
        m.withdraw()

    @thread
    def deleter(m):
        table = m.active_storage.exchange(None)
        while m.is_protected(table):
            pass
        free(table)

    def announce(m, table):
        m.pointer.store(table)
        m.bit.fetch_or(1)

    def withdraw(m):
        m.pointer.store(None)
        m.bit.fetch_and(0)

    def is_protected(m, table):
        return m.bit.load() == 1 and m.pointer.load() is table

    def still(m, active):
        return True

    @reachable
    def both_finish(m):
        return m.put.finished and m.deleter.finished


class HazardCount(HazardBit):
    """DataDog's profiler: pointer, then count, then use, without a second look: the same gap.

    Expected: `use-after-free` is violated, everything else holds.
    34 states, 54 transitions; shortest trace 7 steps.
    """

    count = Int(0, max=1, atomic=True)
    bit = None

    def announce(m, table):
        m.pointer.store(table)
        m.count.fetch_add(1)

    def withdraw(m):
        m.count.fetch_sub(1)
        m.pointer.store(None)

    def is_protected(m, table):
        return m.count.load() > 0 and m.pointer.load() is table


class HazardBitLooksAgain(HazardBit):
    """DataDog's profiler: pointer, then bit, then another look at the active table, then use.

    Expected: everything holds.
    43 states, 71 transitions.
    """

    def still(m, active):
        return m.active_storage.load() is active
