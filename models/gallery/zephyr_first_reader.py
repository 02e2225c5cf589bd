"""Zephyr, POSIX reader-writer lock: the first reader does not wait for the last one.

A leaving reader has counted down to 0, but has not given `reader_active` back. A new reader counts up from
0, so it has to take `reader_active`; it does so without waiting, fails, and nobody looks at the result.
Then the first one gives it, for a writer to take, while the second one reads.

Found with this tool. Version read: 53b4ed56 (August 2026), after PR 107964. By reading and model. Not
reported yet. Issue 60145 is another bug of the same lock, before that change.
"""

from interleave import Bool, Int, Model, Semaphore, invariant, maybe, reachable, thread


class FirstReaderDoesNotWait(Model):
    """`reader_active` is taken without waiting.

    Expected: `a_writer_is_alone` is violated, everything else holds.
    181 states, 303 transitions; shortest trace 13 steps.
    """

    wr_sem = Semaphore(1, max=1, saturate=True)
    reader_active = Semaphore(1, max=1, saturate=True)
    rd_count = Int(0, max=2, atomic=True)
    data = Int(0, max=1)
    readers = Int(0, max=2, ghost=True)
    writing = Bool(False, ghost=True)

    @thread("reader", instances=2)
    def reader(m, i):
        if m.rdlock():
            _ = m.data
            m.rdunlock()

    @thread("writer")
    def writer(m):
        m.wrlock()
        m.data = 1
        m.wrunlock()

    def rdlock(m):
        m.wr_sem.wait()
        if m.rd_count.fetch_add(1) == 0:
            m.reader_active.try_wait()
        m.wr_sem.post()
        m.readers += 1
        return True

    def rdunlock(m):
        last = m.rd_count.fetch_sub(1) == 1
        m.readers -= 1
        if last:
            m.reader_active.post()

    def wrlock(m):
        m.wr_sem.wait()
        m.reader_active.wait()
        m.writing = True

    def wrunlock(m):
        m.reader_active.post()
        m.writing = False
        m.wr_sem.post()

    @invariant
    def a_writer_is_alone(m):
        return not m.writing or m.readers == 0

    @reachable
    def both_can_read(m):
        return m.readers == 2


class FirstReaderWaits(FirstReaderDoesNotWait):
    """The first reader waits, as long as its time-out lets it; if that fails it counts down again.

    Expected: everything holds.
    160 states, 252 transitions.
    """

    def rdlock(m):
        m.wr_sem.wait()
        if m.rd_count.fetch_add(1) == 0:
            if maybe("the time-out is long enough"):
                m.reader_active.wait()
            elif not m.reader_active.try_wait():  # the time is over
                m.rd_count.fetch_sub(1)
                m.wr_sem.post()
                return False
        m.wr_sem.post()
        m.readers += 1
        return True
