"""QEMU: an event without futexes, which broadcasts between the waiter's look and its wait.

Where there is no futex a mutex and a condition variable stand in for it. The waiter looks at the value
under the mutex and waits; `qemu_event_set()` stores the value and broadcasts without the mutex, so that
both can fall between the waiter's look and its wait, where nobody is woken.

Source: QEMU commit 158ef8cbb7e0, "qemu-thread: fix qemu_event without futexes" (2013).
"""

from enum import Enum, auto

from interleave import Condition, Model, Mutex, Var, recoverable, thread
from interleave.qemu import qatomic_cmpxchg, qatomic_read, qatomic_xchg


class Ev(Enum):
    """SET; FREE: not set, nobody waits; BUSY: not set, somebody waits or is about to."""

    SET = auto()
    FREE = auto()
    BUSY = auto()


class QemuEvent(Model):
    """QemuEvent without futexes: the broadcast does not take the mutex.

    Expected: `deadlock` and `waiter_returns` are violated, everything else holds.
    27 states, 39 transitions; shortest traces 8 steps (`deadlock`), 7 (`waiter_returns`).
    """

    value = Var(Ev.FREE, atomic=True)
    lock = Mutex()
    cond = Condition(lock)

    @thread
    def waiter(m):
        m.qemu_event_wait()

    @thread
    def setter(m):
        m.qemu_event_set()

    def qemu_event_set(m):
        if qatomic_read(m.value) is not Ev.SET:
            if qatomic_xchg(m.value, Ev.SET) is Ev.BUSY:
                m.futex_wake()

    def qemu_event_wait(m):
        value = qatomic_read(m.value)
        if value is not Ev.SET:
            if value is Ev.FREE:
                if qatomic_cmpxchg(m.value, Ev.FREE, Ev.BUSY) is Ev.SET:
                    return
            m.futex_wait(Ev.BUSY)

    def futex_wake(m):
        m.cond.notify_all()  #: pthread_cond_broadcast()

    def futex_wait(m, val):
        m.lock.acquire()
        if qatomic_read(m.value) is val:
            m.cond.wait()  #: pthread_cond_wait()
        m.lock.release()

    @recoverable
    def waiter_returns(m):
        return m.waiter.finished


class QemuEventFixed(QemuEvent):
    """QemuEvent without futexes: the broadcast takes the mutex.

    The waiter holds it from its look until it waits, so the broadcast comes before the one or after the
    other.

    Expected: everything holds.
    31 states, 41 transitions.
    """

    def futex_wake(m):
        m.lock.acquire()
        super().futex_wake()
        m.lock.release()
