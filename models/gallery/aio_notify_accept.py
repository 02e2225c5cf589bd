"""QEMU: whoever polls without waiting takes away the notification that was meant for another thread.

The main thread switches external handlers off, and on again, and notifies the iothread, which has built its
poll set in between and waits without them. Then the main thread polls the same context once, without
waiting, and clears the notification before the iothread's `ppoll()` has seen it: a guest's request stays
where it is.

Source: QEMU commit "aio: Do aio_notify_accept only during blocking aio_poll" (2018).
"""

from interleave import Bool, Event, Int, Model, operation, recoverable, thread, wait_until
from interleave.qemu import qatomic_add, qatomic_dec, qatomic_inc, qatomic_read, qatomic_sub, qatomic_xchg


class AioNotifyAccept(Model):
    """QEMU's event loop: every poll accepts the notification.

    Expected: `deadlock` and `request_is_served` are violated, everything else holds.
    420 states, 916 transitions; shortest traces 12 steps (`deadlock`), 11 (`request_is_served`).
    """

    notifier = Event()  # ctx->notifier, an eventfd
    notified = Bool(False, atomic=True)
    notify_me = Int(0, max=2, atomic=True)
    external_disable_cnt = Int(0, max=1, atomic=True)
    ioeventfd = Event()  # of the guest's queue: an external handler's
    served = Bool(False)

    @thread
    def guest(m):
        m.ioeventfd.set()  # the guest kicks its queue
        wait_until(m.served)

    @thread
    def iothread(m):
        while True:
            m.aio_poll(True)

    @thread
    def main(m):
        qatomic_inc(m.external_disable_cnt)  #: aio.h aio_disable_external()
        qatomic_dec(m.external_disable_cnt)  #: aio.h aio_enable_external()
        m.aio_notify()
        m.aio_poll(False)  # bdrv_set_aio_context()

    def aio_notify(m):
        if qatomic_read(m.notify_me):  #: async.c aio_notify()
            m.notifier.set()  #: async.c aio_notify()
            qatomic_xchg(m.notified, True)  #: async.c aio_notify()

    def aio_notify_accept(m):
        if qatomic_xchg(m.notified, False):  #: async.c aio_notify_accept()
            m.notifier.reset()  #: async.c aio_notify_accept()

    def aio_poll(m, blocking):
        if blocking:
            qatomic_add(m.notify_me, 2)  #: aio-posix.c aio_poll()
        external = qatomic_read(m.external_disable_cnt) == 0  #: aio-posix.c aio_node_check()
        if blocking:
            m.ppoll(external)
            qatomic_sub(m.notify_me, 2)  #: aio-posix.c aio_poll()
        m.accept(blocking)
        if external and m.ioeventfd.is_set:  #: aio-posix.c aio_dispatch_handlers()
            m.ioeventfd.reset()  #: virtio.c virtio_queue_host_notifier_read()
            m.served = True

    def accept(m, blocking):
        m.aio_notify_accept()

    @operation
    def ppoll(m, external):  # to wait for work is no hang, while nobody waits for that work
        wait_until(m.notifier.is_set or (external and m.ioeventfd.is_set), rest=True)

    @recoverable
    def request_is_served(m):
        return m.served


class AioNotifyAcceptFixed(AioNotifyAccept):
    """QEMU's event loop: only a poll that waits accepts the notification.

    Expected: everything holds.
    408 states, 863 transitions.
    """

    def accept(m, blocking):
        if blocking:
            m.aio_notify_accept()
