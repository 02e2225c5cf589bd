"""musl: a second waiter on a condition variable makes the first one miss the broadcast (ABA).

A waiter stores 1, unlocks the mutex, and sleeps on the futex as long as it still reads 1. A broadcast
stores 0; when whoever sent it waits on the same condition variable itself, it stores 1 again, and the first
waiter, which has not looked yet, finds the value it stored and sleeps.

Source: musl commit 97c5b5a87c3d, "fix ABA race in cond vars, improve them overall" (2011).
"""

from interleave import Bool, Int, Model, Mutex, recoverable, thread


class MuslCond(Model):
    """musl's condition variable: every waiter stores the same 1.

    Two threads and two predicates under one mutex: the worker waits for `ready` and answers, the main
    thread sets it and waits for `done`.

    Expected: `deadlock` and `both_get_there` are violated, everything else holds.
    57 states, 76 transitions; shortest traces 13 steps (`deadlock`), 10 (`both_get_there`).
    """

    c_block = Int(0, max=2, atomic=True)
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
        m.c_block.futex_wait(m.token(me))  #: futex(2) FUTEX_WAIT
        m.lock.acquire()  #: pthread_cond_timedwait.c

    def cond_broadcast(m):
        m.c_block.store(0)  #: pthread_cond_broadcast.c
        m.c_block.futex_wake_all()  #: futex(2) FUTEX_WAKE

    @recoverable
    def both_get_there(m):
        return m.worker.finished and m.main.finished


class MuslCondTid(MuslCond):
    """musl's condition variable: a waiter stores its thread's number.

    Expected: everything holds.
    54 states, 74 transitions.
    """

    def token(m, me):
        return me + 1
