"""Zephyr, POSIX barrier: destroyed while one is on its way out.

A waiter remembers the cycle, 0, and sleeps until it is another. The last one to come counts the cycle up,
wakes all, leaves and destroys the barrier, which sets the cycle to 0 again. The waiter gets the mutex late,
compares 0 with 0 and goes back to sleep for ever.

Found with this tool. Version read: 30c98630. By reading and model. Not reported yet. Whether a program may
destroy a barrier that early is disputed.
"""

from interleave import Condition, Int, Model, Mutex, reachable, thread

THREADS = 2


class BarrierDestroyed(Model):
    """Destroying resets the cycle.

    Expected: `deadlock` is violated, everything else holds.
    66 states, 66 transitions; shortest trace 25 steps.
    """

    mutex = Mutex()
    cond = Condition(mutex)
    count = Int(0, max=THREADS)
    cycle = Int(0, max=1)

    @thread("user", instances=THREADS)
    def user(m, i):
        if m.barrier_wait():  # PTHREAD_BARRIER_SERIAL_THREAD: it cleans up
            m.barrier_destroy()

    def barrier_wait(m):
        with m.mutex:
            cycle = m.cycle
            m.count += 1
            if m.count == THREADS:
                m.cycle += 1
                m.count = 0
                m.cond.notify_all()
                return True
            while m.cycle == cycle:
                m.cond.wait()
        return False

    def barrier_destroy(m):
        with m.mutex:
            m.count = 0
            m.cycle = 0
            m.cond.notify_all()

    @reachable
    def both_pass(m):
        return m.user[0].finished and m.user[1].finished


class BarrierBeforeCycle(BarrierDestroyed):
    """Before there was a cycle: a waiter sleeps until the count is 0.

    This holds in the first round; one that is used again, below, hangs (issue 117756), so the cycle came.

    Expected: everything holds.
    60 states, 62 transitions.
    """

    def barrier_wait(m):
        with m.mutex:
            m.count += 1
            last = m.count == THREADS
            if last:
                m.count = 0
            else:
                while m.count != 0:
                    m.cond.wait()
            m.cond.notify()
        return last


class BarrierBeforeCycleAgain(BarrierBeforeCycle):
    """Before there was a cycle, two rounds: the second one makes the count 1 before a waiter has looked.

    Expected: `deadlock` is violated, everything else holds.
    85 states, 86 transitions; shortest trace 22 steps.
    """

    @thread("user", instances=THREADS)
    def user(m, i):
        m.barrier_wait()
        m.barrier_wait()


class BarrierCycleStays(BarrierDestroyed):
    """Destroying leaves the cycle as it is, and so must initialising.

    Expected: everything holds.
    60 states, 62 transitions.
    """

    def barrier_destroy(m):
        with m.mutex:
            m.count = 0
            m.cond.notify_all()
