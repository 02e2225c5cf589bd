"""Several waiters, one of which takes three tokens.

From `models/gallery/glibc_cond.py`, made large.
"""

from interleave import Array, Int, Model, Mutex, atomic, choose, operation, thread, wait_until


def glibc_cond(waiters: int = 4) -> type[Model]:
    """Several waiters, one of which takes three tokens."""
    posts = waiters + 2
    sequence = 4 * posts + 2 * waiters + 1

    class GlibcCond(Model):
        """Signals are given back."""

        wseq = Int(0, max=sequence, atomic=True)  # twice the waiters so far, and which slot is G2's
        g1_start = Int(0, max=sequence, atomic=True)  # twice the first one's of G1, and the same bit
        g1_orig_size = Int(0, max=sequence)
        g_size = Array(Int(0, min=-posts, max=2 * posts), 2)  # a slot's waiters that have no signal yet
        g_signals = Array(Int(0, max=2 * posts + 3, atomic=True), 2)  # twice the signals; closed?
        g_refs = Array(Int(0, max=2 * waiters + 1, atomic=True), 2)  # twice who may sleep; waited for?
        internal = Mutex()  # the lock in __g1_orig_size
        asleep = Array(Int(0, max=2), waiters)  # 1 + slot: in futex_wait(g_signals + slot)
        quiescing = Int(0, max=2)  # the same of the signaller and g_refs
        lock = Mutex()
        tokens = Int(0, max=posts)

        @thread(instances=waiters)
        def waiter(m, i):
            for _ in range(3 if i == waiters - 1 else 1):
                m.lock.acquire()
                while m.tokens == 0:
                    m.cond_wait(i)
                m.tokens -= 1
                m.lock.release()

        @thread
        def signaller(m):
            for _ in range(posts):
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
                k = choose(range(waiters))
                wait_until(m.asleep[k] == 1 + g)
                m.asleep[k] = 0

        @operation
        def futex_wake_signaller(m, g):
            if m.quiescing == 1 + g:
                m.quiescing = 0

    return GlibcCond
