"""A lost wake-up with a condition variable, the half of the fix that is not enough, and the fix."""

from interleave import Bool, Condition, Model, Mutex, reachable, recoverable, thread


class LostWakeup(Model):
    """Lost wake-up: the flag is tested without the lock.

    The waiter sees that it is not ready; before it waits, the other thread makes it ready and
    notifies. Nobody waits yet, so the notification is lost, and the waiter waits for ever.

    Expected: `deadlock` and `waiter_can_finish` are violated, everything else holds.
    24 states, 29 transitions; shortest traces 7 steps (`deadlock`), 3 (`waiter_can_finish`).
    """

    lock = Mutex()
    changed = Condition(lock)
    ready = Bool(False)

    @thread
    def waiter(m):
        m.wait_for_ready()

    @thread
    def signaller(m):
        m.make_ready()

    def wait_for_ready(m):
        if not m.ready:
            with m.lock:
                m.changed.wait()

    def make_ready(m):
        m.ready = True
        with m.lock:
            m.changed.notify()

    @reachable
    def both_finish(m):
        return m.waiter.finished and m.signaller.finished

    @recoverable
    def waiter_can_finish(m):
        return m.waiter.finished


class LostWakeupHalfFixed(LostWakeup):
    """Lost wake-up: the waiter holds the lock, the other thread does not.

    The waiter's test and its wait are now one critical section, but the other thread does not ask
    for the lock, and its store and its notification still fit between the two.

    Expected: `deadlock` and `waiter_can_finish` are violated, everything else holds.
    17 states, 22 transitions; shortest traces 5 steps (`deadlock`), 4 (`waiter_can_finish`).
    """

    def wait_for_ready(m):
        with m.lock:
            while not m.ready:
                m.changed.wait()

    def make_ready(m):
        m.ready = True
        m.changed.notify()


class LostWakeupFixed(LostWakeupHalfFixed):
    """No lost wake-up: both threads hold the lock.

    The flag changes only under the lock, which the waiter gives up in the same step in which it
    begins to wait.

    Expected: everything holds.
    15 states, 15 transitions.
    """

    def make_ready(m):
        with m.lock:
            m.ready = True
            m.changed.notify()
