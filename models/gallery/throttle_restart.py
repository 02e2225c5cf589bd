"""QEMU: a restart coroutine is scheduled under the lock that it needs, and runs when its member is gone.

`device_del` holds the AioContext's lock while it schedules the coroutine that restarts throttled requests
in the iothread, and while it takes the member out of its throttle group. The coroutine waits for that lock;
when it gets it, the member has no `throttle_state` any more. No interleaving goes well.

Source: QEMU commit 202277f43d54, "throttle-groups: fix restart coroutine iothread race" (2019).
"""

from interleave import Bool, Int, Model, Mutex, Ref, Struct, reachable, thread, wait_until
from interleave.qemu import qatomic_dec, qatomic_inc, qatomic_read


class ThrottleState(Struct, capacity=1):
    any_timer_armed = Bool(False)


class ThrottleRestart(Model):
    """QEMU's throttle groups: the member is unregistered while a restart coroutine is scheduled.

    Expected: `null-dereference` and `all_finish` are violated, everything else holds.
    10 states, 12 transitions; shortest trace 8 steps (`null-dereference`).
    """

    aio_context = Mutex()
    throttle_state = Ref(ThrottleState)  # of the member
    restart_pending = Int(0, max=1, atomic=True)  # of the fix
    scheduled = Bool(False)  # the coroutine, in the iothread

    def setup(m):
        m.throttle_state = ThrottleState()

    @thread("device_del")
    def device_del(m):
        m.aio_context.acquire()
        m.throttle_group_restart_queue()
        m.throttle_group_unregister_tgm()
        m.aio_context.release()

    @thread
    def iothread(m):
        wait_until(m.scheduled)
        m.aio_context.acquire()
        m.throttle_group_restart_queue_entry()
        m.aio_context.release()

    def throttle_group_restart_queue(m):
        m.scheduled = True  #: throttle-groups.c throttle_group_restart_queue()

    def throttle_group_restart_queue_entry(m):
        ts = m.throttle_state  #: throttle-groups.c throttle_group_restart_queue_entry()
        ts.any_timer_armed = True

    def throttle_group_unregister_tgm(m):
        m.throttle_state = None  #: throttle-groups.c throttle_group_unregister_tgm()

    @reachable
    def all_finish(m):
        return m.device_del.finished and m.iothread.finished


class ThrottleRestartCounted(ThrottleRestart):
    """QEMU's throttle groups: unregistering waits for the coroutines, and gives up the lock meanwhile.

    Expected: everything holds.
    20 states, 22 transitions.
    """

    def throttle_group_restart_queue(m):
        qatomic_inc(m.restart_pending)
        super().throttle_group_restart_queue()

    def throttle_group_restart_queue_entry(m):
        super().throttle_group_restart_queue_entry()
        qatomic_dec(m.restart_pending)

    def throttle_group_unregister_tgm(m):
        while qatomic_read(m.restart_pending) > 0:  #: aio-wait.h AIO_WAIT_WHILE()
            m.aio_context.release()
            wait_until(qatomic_read(m.restart_pending) == 0)  #: aio-wait.h AIO_WAIT_WHILE()
            m.aio_context.acquire()
        super().throttle_group_unregister_tgm()


class ThrottleRestartLockKept(ThrottleRestartCounted):
    """QEMU's throttle groups: had the wait kept the lock.

    Expected: `deadlock` and `all_finish` are violated, everything else holds.
    5 states, 4 transitions; shortest trace 4 steps (`deadlock`).
    """

    def throttle_group_unregister_tgm(m):
        wait_until(qatomic_read(m.restart_pending) == 0)
        m.throttle_state = None
