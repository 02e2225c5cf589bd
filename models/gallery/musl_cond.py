"""musl: a second waiter on a condition variable makes the first one miss the broadcast (ABA).

A waiter stores 1, unlocks the mutex, and sleeps on the futex as long as it still reads 1. A broadcast
stores 0; when whoever sent it waits on the same condition variable itself, it stores 1 again, and the first
waiter, which has not looked yet, finds the value it stored and sleeps.

Source: musl commit 97c5b5a87c3d, "fix ABA race in cond vars, improve them overall" (2011).
"""

from interleave import Array, Bool, Int, Model, Mutex, atomic, recoverable, thread, wait_until


class MuslCond(Model):
    """musl's condition variable: every waiter stores the same 1.

    Two threads and two predicates under one mutex: the worker waits for `ready` and answers, the main
    thread sets it and waits for `done`.

    Expected: `deadlock` and `both_get_there` are violated, everything else holds.
    59 states, 80 transitions; shortest traces 13 steps (`deadlock`), 10 (`both_get_there`).
    """

    c_block = Int(0, max=2, atomic=True)
    asleep = Array(Bool(False), 2)  # in the kernel, on the futex c_block
    lock = Mutex()
    ready = Bool(False)
    done = Bool(False)

    @thread
    def worker(m):
        m.lock.acquire()
        while not m.ready:
            m.cond_wait(0)
        m.done = True
        m.cond_broadcast()
        m.lock.release()

    @thread
    def main(m):
        m.lock.acquire()
        m.ready = True
        m.cond_broadcast()
        while not m.done:
            m.cond_wait(1)
        m.lock.release()

    def token(m, me):
        return 1

    def cond_wait(m, me):
        m.c_block.store(m.token(me))  #: pthread_cond_timedwait.c
        m.lock.release()  #: pthread_cond_timedwait.c
        m.futex_wait(me, m.token(me))
        m.lock.acquire()  #: pthread_cond_timedwait.c

    def cond_broadcast(m):
        m.c_block.store(0)  #: pthread_cond_broadcast.c
        m.futex_wake()

    def futex_wait(m, me, val):
        with atomic("futex_wait"):  #: futex(2) FUTEX_WAIT
            m.asleep[me] = m.c_block.load() == val
        wait_until(not m.asleep[me])  #: futex(2) FUTEX_WAIT

    def futex_wake(m):
        with atomic("futex_wake"):  #: futex(2) FUTEX_WAKE
            for i in range(2):
                m.asleep[i] = False

    @recoverable
    def both_get_there(m):
        return m.worker.finished and m.main.finished


class MuslCondTid(MuslCond):
    """musl's condition variable: a waiter stores its thread's number.

    Expected: everything holds.
    56 states, 78 transitions.
    """

    def token(m, me):
        return me + 1
