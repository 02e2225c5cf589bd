"""QEMU: a notification and a poll that each store, and then look at what the other has stored.

A bottom half is marked as scheduled, and then `aio_notify()` looks whether anybody polls; `aio_poll()` says
that it polls, and then looks whether anything is scheduled. One of the two has to see the other. Each store
may still be in its CPU's store buffer while the load after it is done: both see nothing, and the poll sleeps.

Source: QEMU commit 5710a3e09f9b, "async: use explicit memory barriers" (2020). The first class leaves both
barriers out; the code before the commit, where a read-modify-write stood in for one, is the second.
"""

from interleave import Bool, Event, Int, Model, recoverable, thread
from interleave.qemu import qatomic_add, qatomic_read, qatomic_set, smp_mb


class AioNotifyNoBarrier(Model, memory="tso"):
    """aio_notify: no barrier between the stores and the loads after them.

    Expected: `deadlock` and `bottom_half_runs` are violated, everything else holds.
    45 states, 75 transitions; shortest traces 6 steps (`deadlock`), 4 (`bottom_half_runs`).
    """

    notify_me = Int(0, max=2, atomic=True)
    scheduled = Bool(False, atomic=True)  # bh->flags
    notifier = Event()
    ran = Bool(False)

    @thread
    def guest(m):
        qatomic_set(m.scheduled, True)  #: async.c aio_bh_enqueue()
        m.aio_notify()

    @thread
    def iothread(m):
        m.aio_poll()
        m.ran = True

    def aio_notify(m):
        m.barrier_of_notify()
        if qatomic_read(m.notify_me) != 0:
            m.notifier.set()  #: async.c aio_notify()

    def aio_poll(m):
        m.begin_polling()
        if not qatomic_read(m.scheduled):  #: async.c aio_compute_timeout()
            m.notifier.wait()  # ppoll()
        qatomic_set(m.notify_me, 0)

    def begin_polling(m):
        qatomic_set(m.notify_me, 2)  #: aio-posix.c aio_poll()

    def barrier_of_notify(m):
        pass

    @recoverable
    def bottom_half_runs(m):
        return m.ran


class AioNotifyOneBarrier(AioNotifyNoBarrier):
    """aio_notify: a barrier on the notifying side only.

    Expected: `deadlock` and `bottom_half_runs` are violated, everything else holds.
    42 states, 64 transitions; shortest traces 6 steps (`deadlock`), 5 (`bottom_half_runs`).
    """

    def barrier_of_notify(m):
        smp_mb()


class AioNotifyReadModifyWrite(AioNotifyOneBarrier):
    """aio_notify: a barrier on the one side, a read-modify-write on the other.

    Expected: everything holds.
    30 states, 41 transitions.
    """

    def begin_polling(m):
        qatomic_add(m.notify_me, 2)  #: aio-posix.c aio_poll()


class AioNotifyBarriers(AioNotifyOneBarrier):
    """aio_notify: barriers on both sides.

    Expected: everything holds.
    36 states, 51 transitions.
    """

    def begin_polling(m):
        super().begin_polling()
        smp_mb()
