"""NuttX, condition variables: a signal that comes back to its sender.

A waiter counts itself, gives up the mutex, and only then takes the semaphore. If the signal is posted in
between, its token lies there for anybody, and the signaller may be the next to wait: it takes its own
token, finds its predicate false, waits again, and now both sleep for ever.

Found with this tool. Version read: 4ebc8a7 (August 2026); since PR 14581. The program is a correct POSIX
one. On NuttX's own simulator, unmodified code, it hangs in each run in which the signaller has the higher
priority. Not reported yet.
"""

from interleave import (
    Array,
    Bool,
    Int,
    Model,
    Mutex,
    Semaphore,
    atomic,
    choose,
    reachable,
    thread,
    wait_until,
)

WORKER, MAIN = 0, 1


class SignalToOneself(Model):
    """The mutex is given up first, and the semaphore is taken after that.

    Expected: `deadlock` is violated, everything else holds.
    68 states, 95 transitions; shortest trace 20 steps.
    """

    mutex = Mutex()
    wait_count = Int(0, max=2, atomic=True)
    semcount = Int(0, min=-2, max=2)  # below zero: so many are blocked
    blocked = Array(Bool(False), 2)
    work = Bool(False)
    done = Bool(False)

    @thread
    def worker(m):
        m.mutex.acquire()
        while not m.work:
            m.cond_wait(WORKER)
        m.done = True
        m.cond_signal()
        m.mutex.release()

    @thread
    def main(m):
        m.mutex.acquire()
        m.work = True
        m.cond_signal()
        while not m.done:
            m.cond_wait(MAIN)
        m.mutex.release()

    def cond_wait(m, me):
        m.wait_count.fetch_add(1)
        m.mutex.release()  #: pthread_mutex_breaklock()
        m.nxsem_wait(me)
        m.mutex.acquire()  #: pthread_mutex_restorelock()

    def cond_signal(m):
        waiters = m.wait_count.load()
        if waiters > 0 and m.wait_count.cas(waiters, waiters - 1):  # the caller has the mutex: no second try
            m.nxsem_post()

    def nxsem_wait(m, me):
        with atomic("take a token or block"):  # the kernel's critical section
            m.semcount -= 1
            m.blocked[me] = m.semcount < 0
        wait_until(not m.blocked[me])

    def nxsem_post(m):
        with atomic("post a token"):  # it goes to a blocked thread, if there is one
            m.semcount += 1
            if m.semcount <= 0:
                chosen = choose(WORKER, MAIN)
                wait_until(m.blocked[chosen])
                m.blocked[chosen] = False

    @reachable
    def both_finish(m):
        return m.worker.finished and m.main.finished


class SignalBefore14581(SignalToOneself):
    """Giving up the mutex and taking the semaphore are one critical section.

    Expected: everything holds.
    29 states, 32 transitions.
    """

    def cond_wait(m, me):
        with atomic("release mutex, and take a token or block"):
            m.mutex.release()
            m.semcount -= 1
            m.blocked[me] = m.semcount < 0
        wait_until(not m.blocked[me])
        m.mutex.acquire()

    def cond_signal(m):
        if m.semcount < 0:
            m.nxsem_post()


class SignalToOne(SignalToOneself):
    """Each waiter has a semaphore of its own, and is listed before it gives up the mutex.

    Expected: everything holds.
    37 states, 41 transitions.
    """

    listed = Array(Bool(False), 2)
    own = Array(Semaphore(0, max=1), 2)

    def cond_wait(m, me):
        m.listed[me] = True
        m.mutex.release()
        m.own[me].wait()
        m.mutex.acquire()

    def cond_signal(m):
        for k in (WORKER, MAIN):
            if m.listed[k]:
                m.listed[k] = False
                m.own[k].post()
                break
