"""QEMU: an event is reset by a read-modify-write, and then the condition is read.

A thread that waits for a condition resets the event, looks at the condition, and waits if it is not true.
The other thread makes the condition true and sets the event, which does nothing where it is set already. On
x86 a read-modify-write is a full barrier; in C11, and with Arm's atomic instructions, one that is `seq_cst`
is none: the look at the condition may be done before the reset is seen.

Source: QEMU, series "Fix missing memory barriers on ARM" (March 2023), "qemu-thread-posix: cleanup, fix,
document QemuEvent".
"""

from interleave import Bool, Int, Model, recoverable, thread, wait_until
from interleave.qemu import qatomic_or, qatomic_read, qatomic_set, qatomic_xchg, smp_mb, smp_mb__after_rmw

EV_SET, EV_FREE = 0, 1


class QemuEventReset(Model, memory="c11"):
    """QemuEvent: reset has no barrier after its read-modify-write.

    Expected: `deadlock` and `waiter_returns` are violated, everything else holds.
    27 states, 44 transitions; shortest traces 5 steps (`deadlock`), 5 (`waiter_returns`).
    """

    value = Int(EV_SET, max=1, atomic=True)
    condition = Bool(False, atomic=True)

    @thread
    def waiter(m):
        m.qemu_event_reset()
        if not qatomic_read(m.condition):
            wait_until(qatomic_read(m.value) == EV_SET)  # qemu_event_wait(), by futex

    @thread
    def setter(m):
        qatomic_set(m.condition, True)
        m.qemu_event_set()

    def qemu_event_reset(m):
        qatomic_or(m.value, EV_FREE)
        m.after_reset()

    def after_reset(m):
        pass

    def qemu_event_set(m):
        smp_mb()
        if qatomic_read(m.value) != EV_SET:
            qatomic_xchg(m.value, EV_SET)
            smp_mb__after_rmw()

    @recoverable
    def waiter_returns(m):
        return m.waiter.finished


class QemuEventResetFixed(QemuEventReset):
    """QemuEvent: a full barrier after the read-modify-write of reset.

    Expected: everything holds.
    39 states, 65 transitions.
    """

    def after_reset(m):
        smp_mb__after_rmw()
