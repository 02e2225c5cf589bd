"""glibc: a waiter gives a signal back that it had not stolen, and a later one is lost.

Waiters are in two groups: G2, which new ones join, and G1, which signals go to. When G1 is used up the
signaller closes it, waits until nobody refers to it, and uses its slot for the next G2. A waiter that takes
a signal and finds its group gone believes that it stole one from the group that has the slot now, and gives
one back. When that is wrong, a waiter of G2 takes the signal that is given back and goes, but stays counted
in its group; once the groups are switched the next signal is meant for this phantom, and a waiter that
sleeps is not woken.

Source: https://sourceware.org/bugzilla/show_bug.cgi?id=25847, glibc 2.25 to 2.40.
"""

from interleave import Array, Int, Model, Mutex, atomic, choose, operation, reachable, thread, wait_until

PLAN = (1, 3)  # how many tokens each waiter takes
POSTS = 4
SEQUENCE = 2 * (POSTS + sum(PLAN) + len(PLAN)) + 1


class GlibcCond(Model):
    """glibc's condition variable under a counting semaphore: signals are given back.

    Expected: `deadlock` is violated, everything else holds.
    405,704 states, 1,106,524 transitions; shortest trace 140 steps.
    """

    wseq = Int(0, max=SEQUENCE, atomic=True)  # twice the number of waiters so far, and which slot is G2's
    g1_start = Int(0, max=SEQUENCE, atomic=True)  # twice the first one's of G1, and the same bit
    g1_orig_size = Int(0, max=SEQUENCE)
    g_size = Array(Int(0, min=-4, max=8), 2)  # waiters of a slot's group that have no signal yet
    g_signals = Array(Int(0, max=11, atomic=True), 2)  # twice the signals, and whether the group is closed
    g_refs = Array(Int(0, max=5, atomic=True), 2)  # twice those who may sleep, and if they are waited for
    internal = Mutex()  # the lock in __g1_orig_size
    asleep = Array(Int(0, max=2), 2)  # 1 + slot: in futex_wait(g_signals + slot)
    quiescing = Int(0, max=2)  # the same of the signaller and g_refs
    lock = Mutex()
    tokens = Int(0, max=POSTS)

    @thread(instances=2)
    def waiter(m, i):
        for _ in range(PLAN[i]):
            m.lock.acquire()
            while m.tokens == 0:
                m.cond_wait(i)
            m.tokens -= 1
            m.lock.release()

    @thread
    def signaller(m):
        for _ in range(POSTS):
            m.lock.acquire()
            m.tokens += 1
            m.lock.release()
            m.cond_signal()

    def cond_wait(m, i):
        wseq = m.wseq.fetch_add(2)
        m.lock.release()
        m.wait_for_signal(i, wseq & 1, wseq >> 1)
        m.lock.acquire()

    def wait_for_signal(m, i, g, seq):
        signals = m.g_signals[g].load()
        while True:
            while signals == 0:
                m.g_refs[g].fetch_add(2)
                if m.g_signals[g].load() & 1 or seq < m.g1_start.load() >> 1:
                    m.dec_grefs(g)
                    return
                m.futex_wait(i, g)
                m.dec_grefs(g)
                signals = m.g_signals[g].load()
            if signals & 1:
                return
            found = m.g_signals[g].cmpxchg(signals, signals - 2)
            if found == signals:
                break
            signals = found
        start = m.g1_start.load()
        if seq < start >> 1 and start & 1 != g:
            m.give_back(g, start)

    def give_back(m, g, start):
        signals = m.g_signals[g].load()
        while m.g1_start.load() == start:
            found = m.g_signals[g].cmpxchg(signals, signals + 2) if not signals & 1 else signals
            if found == signals:
                m.futex_wake(g)
                return
            signals = found

    def dec_grefs(m, g):
        if m.g_refs[g].fetch_sub(2) == 3:
            m.g_refs[g].fetch_and(~1)
            m.futex_wake_signaller(g)

    def cond_signal(m):
        m.internal.acquire()
        wseq = m.wseq.load()
        g1 = wseq & 1 ^ 1
        has_waiters = m.g_size[g1] != 0
        if not has_waiters:
            has_waiters = m.quiesce_and_switch_g1(wseq >> 1, g1)
            g1 ^= 1
        if has_waiters:
            m.g_signals[g1].fetch_add(2)
            m.g_size[g1] -= 1
        m.internal.release()
        if has_waiters:
            m.futex_wake(g1)

    def quiesce_and_switch_g1(m, wseq, g1):
        old_size = m.g1_orig_size
        old_start = m.g1_start.load() >> 1
        if wseq - old_start - old_size + m.g_size[g1 ^ 1] == 0:
            return False  # G2 is empty
        m.close(g1, 2 * old_size + (1 if g1 == 1 else -1))
        wseq = m.wseq.fetch_xor(1) >> 1
        size = wseq - (old_start + old_size)
        m.g1_orig_size = size
        m.g_size[g1 ^ 1] += size
        return m.g_size[g1 ^ 1] != 0

    def close(m, g1, further):
        m.g_signals[g1].fetch_or(1)
        refs = m.g_refs[g1].load()
        while refs >> 1 > 0:
            refs = m.g_refs[g1].fetch_or(1)
            if refs >> 1 > 0:
                m.futex_wait_quiet(g1, refs | 1)
            refs = m.g_refs[g1].load()
        m.g1_start.fetch_add(further)
        m.g_signals[g1].store(0)

    def futex_wait(m, i, g):
        with atomic("futex_wait"):
            m.asleep[i] = 1 + g if m.g_signals[g] == 0 else 0
        m.sleep(i)

    def futex_wait_quiet(m, g, refs):
        with atomic("futex_wait"):
            m.quiescing = 1 + g if m.g_refs[g] == refs else 0
        wait_until(m.quiescing == 0)

    @operation
    def sleep(m, i):
        wait_until(m.asleep[i] == 0)

    @operation
    def futex_wake(m, g):
        if any(a == 1 + g for a in m.asleep):
            k = choose(range(2))
            wait_until(m.asleep[k] == 1 + g)
            m.asleep[k] = 0

    @operation
    def futex_wake_signaller(m, g):
        if m.quiescing == 1 + g:
            m.quiescing = 0

    @reachable
    def all_finish(m):
        return m.waiter[0].finished and m.waiter[1].finished and m.signaller.finished


class GlibcCondFixed(GlibcCond):
    """glibc's condition variable: a group's start and its signals are one word (since 2.41).

    So a waiter takes a signal only as long as its own group has the slot; it can steal none, gives none
    back, and nobody has to wait until a slot is referred to no more.

    Expected: everything holds.
    67,257 states, 167,239 transitions.
    """

    def wait_for_signal(m, i, g, seq):
        while True:
            with atomic("take a signal"):  # the compare-and-swap of the word
                gone = seq < m.g1_start >> 1
                taken = not gone and m.g_signals[g] != 0
                if taken:
                    m.g_signals[g] -= 2
            if gone or taken:
                return
            with atomic("futex_wait"):
                m.asleep[i] = 1 + g if m.g_signals[g] == 0 and seq >= m.g1_start >> 1 else 0
            m.sleep(i)

    def close(m, g1, further):
        with atomic("start anew"):  # the store of the word
            m.g1_start += further
            m.g_signals[g1] = 0
