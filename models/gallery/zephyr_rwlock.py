"""Zephyr: of two readers that leave at once none is the last, and the writer is never let in.

A reader that leaves looks at the count of readers and then gives its own place back. Two that leave at once
both look before either has given back, so neither sees itself as the last, and nobody lets the writer in.
With the two swapped the writer gets in; but it does so, too, while a new reader is inside.

Source: https://github.com/zephyrproject-rtos/zephyr/issues/60145, mended by pull request 60231 (2023); what
that left is issue 104908 (2026).
"""

from interleave import Bool, Model, Semaphore, reachable, thread

CONCURRENT_READER_LIMIT = 2


class ZephyrRwlock(Model):
    """Zephyr's rwlock: a leaving reader looks before it gives back.

    Expected: `deadlock` and `assertion` are violated, everything else holds.
    320 states, 599 transitions; shortest traces 15 steps (`assertion`), 15 (`deadlock`).
    """

    rd_sem = Semaphore(CONCURRENT_READER_LIMIT, max=CONCURRENT_READER_LIMIT, saturate=True)
    wr_sem = Semaphore(1, max=1, saturate=True)
    reader_active = Semaphore(1, max=1, saturate=True)
    half_written = Bool(False)  # what the lock is for

    @thread(instances=2)
    def reader(m, i):
        m.read_lock_acquire()
        assert not m.half_written
        m.read_unlock()

    @thread
    def writer(m):
        m.write_lock_acquire()
        m.half_written = True
        m.half_written = False
        m.write_unlock()

    def read_lock_acquire(m):
        m.wr_sem.wait()  #: rwlock.c read_lock_acquire()
        m.reader_active.try_wait()  #: rwlock.c read_lock_acquire()
        m.rd_sem.try_wait()  #: rwlock.c read_lock_acquire()
        m.wr_sem.post()  #: rwlock.c read_lock_acquire()

    def write_lock_acquire(m):
        m.wr_sem.wait()  #: rwlock.c write_lock_acquire()
        m.reader_active.wait()  #: rwlock.c write_lock_acquire()

    def read_unlock(m):
        if m.rd_sem.value == CONCURRENT_READER_LIMIT - 1:  #: rwlock.c pthread_rwlock_unlock()
            m.reader_active.post()  #: rwlock.c pthread_rwlock_unlock()
        m.rd_sem.post()  #: rwlock.c pthread_rwlock_unlock()

    def write_unlock(m):
        m.reader_active.post()  #: rwlock.c pthread_rwlock_unlock()
        m.wr_sem.post()  #: rwlock.c pthread_rwlock_unlock()

    @reachable
    def all_finish(m):
        return m.reader[0].finished and m.reader[1].finished and m.writer.finished


class ZephyrRwlockSwapped(ZephyrRwlock):
    """Zephyr's rwlock: a leaving reader gives back before it looks.

    Expected: `assertion` is violated, everything else holds.
    263 states, 459 transitions; shortest trace 16 steps.
    """

    def read_unlock(m):
        m.rd_sem.post()  #: rwlock.c pthread_rwlock_unlock()
        if m.rd_sem.value == CONCURRENT_READER_LIMIT:  #: rwlock.c pthread_rwlock_unlock()
            m.reader_active.post()  #: rwlock.c pthread_rwlock_unlock()
