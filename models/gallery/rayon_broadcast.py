"""Rayon, sleeping workers: the last look misses the jobs of a broadcast.

Before it sleeps a worker looks once more whether there is a job, but only at the queue that all share. The
jobs of a broadcast are in a queue of each worker. One that comes after the worker's last search, and that
wakes it before it sleeps, is seen by nobody: the worker sleeps, and who broadcast waits for ever.

Source: rayon #992, https://github.com/rayon-rs/rayon/pull/992.
"""

from interleave import Bool, Condition, Int, Model, Mutex, reachable, thread, wait_until

JOBS = 2


class BroadcastMissed(Model):
    """The last look is at the shared queue only.

    Expected: `deadlock` is violated, everything else holds.
    186 states, 287 transitions; shortest trace 20 steps.
    """

    injected = Int(0, max=1, atomic=True)  # jobs in the shared queue
    broadcasts = Int(0, max=1, atomic=True)  # jobs in the worker's own
    sleep_lock = Mutex()
    condvar = Condition(sleep_lock)
    is_blocked = Bool(False)
    done = Int(0, max=JOBS)

    @thread
    def caller(m):
        m.injected.fetch_add(1)
        m.wake()
        m.broadcasts.fetch_add(1)
        m.wake()
        wait_until(m.done == JOBS)

    def wake(m):
        with m.sleep_lock:
            if m.is_blocked:
                m.is_blocked = False
                m.condvar.notify()

    @thread
    def worker(m):
        for _ in range(JOBS):
            while not m.find_work():
                m.sleep()
            m.done += 1

    def find_work(m):
        if m.broadcasts.load() > 0:
            m.broadcasts.fetch_sub(1)
            return True
        if m.injected.load() > 0:
            m.injected.fetch_sub(1)
            return True
        return False

    def sleep(m):
        with m.sleep_lock:
            if m.has_injected_job():
                return
            m.is_blocked = True
            while m.is_blocked:
                m.condvar.wait()

    def has_injected_job(m):
        return m.injected.load() > 0

    @reachable
    def both_are_done(m):
        return m.caller.finished and m.done == JOBS


class BroadcastSeen(BroadcastMissed):
    """The last look is at both queues.

    Expected: everything holds.
    190 states, 294 transitions.
    """

    def has_injected_job(m):
        return m.injected.load() > 0 or m.broadcasts.load() > 0
