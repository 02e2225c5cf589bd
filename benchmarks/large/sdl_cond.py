"""Several threads wait for either of two things.

From `models/gallery/sdl_cond.py`, made large.
"""

from interleave import Array, Bool, Int, Model, Mutex, Semaphore, thread

FIRST, SECOND = 0, 1


def sdl_cond(users: int = 4, cleaners: int = 3) -> type[Model]:
    """Several threads wait for either of two things."""

    class StolenBroadcast(Model):
        """One semaphore for all waiters."""

        mutex = Mutex()
        signal_sem = Semaphore(1, max=1)  # a lock
        num_waiting = Int(0, max=users + cleaners)
        num_signals = Int(0, max=users + cleaners)
        sem = Semaphore(0, max=4 * (users + cleaners))
        handshake_sem = Semaphore(0, max=4 * (users + cleaners))
        ready = Bool(False)
        used = Array(Bool(False), users)

        @thread("producer")
        def producer(m):
            with m.mutex:
                m.ready = True
            m.broadcast()

        @thread("user", instances=users)
        def user(m, i):
            with m.mutex:
                while not m.ready:
                    m.wait(FIRST)
                m.used[i] = True
            m.broadcast()

        @thread("cleaner", instances=cleaners)
        def cleaner(m, i):
            with m.mutex:
                while not all(m.used[k] for k in range(users)):
                    m.wait(SECOND)

        def wait(m, me):
            m.signal_sem.wait()
            m.num_waiting += 1
            m.signal_sem.post()
            m.mutex.release()
            m.sem.wait()
            m.signal_sem.wait()
            if m.num_signals > 0:
                m.handshake_sem.post()
                m.num_signals -= 1
            m.num_waiting -= 1
            m.signal_sem.post()
            m.mutex.acquire()

        def broadcast(m):
            m.signal_sem.wait()
            n = m.num_waiting - m.num_signals
            if n > 0:
                m.num_signals = m.num_waiting
                for _ in range(n):
                    m.sem.post()
                m.signal_sem.post()
                for _ in range(n):
                    m.handshake_sem.wait()
            else:
                m.signal_sem.post()

    return StolenBroadcast
