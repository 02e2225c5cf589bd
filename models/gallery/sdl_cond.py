"""SDL 3, generic condition variables: a broadcast that is stolen.

A broadcast posts one token for each thread that waits, and waits for as many answers. It may be called
without the mutex, so a thread that comes to wait only now, and for something else, can take a token before
the one for which it was posted, and answers for it. That one sleeps on, though what it waits for is true.

Found with this tool. Version read: 38aace93, the condition that is built from semaphores. With the real
file on POSIX semaphores 10 of 100 rounds hang. Not reported yet.
"""

from interleave import Array, Bool, Int, Model, Mutex, Semaphore, reachable, thread

FIRST, SECOND = 0, 1


class StolenBroadcast(Model):
    """One semaphore for all waiters.

    Expected: `deadlock` is violated, everything else holds.
    1,033 states, 2,108 transitions; shortest trace 41 steps.
    """

    mutex = Mutex()
    signal_sem = Semaphore(1, max=1)  # a lock
    num_waiting = Int(0, max=2)
    num_signals = Int(0, max=2)
    sem = Semaphore(0, max=4)
    handshake_sem = Semaphore(0, max=4)
    ready = Bool(False)
    used = Bool(False)

    @thread("producer")
    def producer(m):
        with m.mutex:
            m.ready = True
        m.broadcast()

    @thread("user")
    def user(m):
        with m.mutex:
            while not m.ready:
                m.wait(FIRST)
            m.used = True
        m.broadcast()

    @thread("cleaner")
    def cleaner(m):
        with m.mutex:
            while not m.used:
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

    @reachable
    def all_finish(m):
        return m.producer.finished and m.user.finished and m.cleaner.finished


class BroadcastToEach(StolenBroadcast):
    """Each waiter has a semaphore of its own, and is listed before it gives up the mutex.

    Expected: everything holds.
    286 states, 496 transitions.
    """

    listed = Array(Bool(False), 2)
    own = Array(Semaphore(0, max=1), 2)

    def wait(m, me):
        m.signal_sem.wait()
        m.listed[me] = True
        m.signal_sem.post()
        m.mutex.release()
        m.own[me].wait()
        m.mutex.acquire()

    def broadcast(m):
        m.signal_sem.wait()
        for k in (FIRST, SECOND):
            if m.listed[k]:
                m.listed[k] = False
                m.own[k].post()
        m.signal_sem.post()
