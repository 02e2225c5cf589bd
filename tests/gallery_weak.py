"""The gallery's bugs that only a weak memory model shows: counts, verdicts and causes."""

from gallery import Expected

WEAK = {
    "aio_notify_barrier.py:AioNotifyNoBarrier": Expected(
        45,
        75,
        {"deadlock": 6, "bottom_half_runs": 4},
        {
            "deadlock": (
                "iothread waits for ever for “notifier.wait()”: guest, the only other thread that sets "
                "it, has finished without doing so. guest's “notify_me.load(relaxed)” in aio_notify() "
                "runs before iothread's buffer's “notify_me reaches memory” in begin_polling(), and "
                "iothread's “scheduled.load(relaxed)” in aio_poll() runs before guest's buffer's "
                "“scheduled reaches memory” in guest().",
            ),
        },
    ),
    "aio_notify_barrier.py:AioNotifyOneBarrier": Expected(
        42,
        64,
        {"deadlock": 6, "bottom_half_runs": 5},
        {
            "deadlock": (
                "iothread waits for ever for “notifier.wait()”: guest, the only other thread that sets "
                "it, has finished without doing so. iothread's “scheduled.load(relaxed)” in aio_poll() "
                "runs before guest's “scheduled.store(True, relaxed)” in guest(), and guest's "
                "“notify_me.load(relaxed)” in aio_notify() runs before iothread's buffer's “notify_me "
                "reaches memory” in begin_polling().",
            ),
        },
    ),
    "aio_notify_barrier.py:AioNotifyReadModifyWrite": Expected(30, 41),
    "aio_notify_barrier.py:AioNotifyBarriers": Expected(36, 51),
    "tokio_idle.py:TokioIdle": Expected(
        32,
        46,
        {"deadlock": 6},
        {
            "deadlock": (
                "searcher waits for ever for “unpark.wait()”: busy, the only other thread that sets it, "
                "has finished without doing so. busy's “searching.load(seq_cst)” in should_wake() runs "
                "before searcher's “searching.fetch_sub(1, seq_cst)” in searcher(), and searcher's "
                "“tail.load(acquire)” (line 35) in searcher() runs before busy's buffer's “tail reaches "
                "memory” in busy().",
            ),
        },
    ),
    "tokio_idle.py:TokioIdleFixed": Expected(21, 25),
    "tokio_idle.py:TokioIdleFence": Expected(27, 34),
    "chase_lev.py:ChaseLev": Expected(
        1643,
        4290,
        {"each_task_once": 14},
        {
            "each_task_once": (
                "owner's “top.load(relaxed)” (first time) in take() runs before thief[0]'s “top.cas(t, t "
                "+ 1, seq_cst, failure=relaxed)” in steal(), and thief[0]'s “top.cas(t, t + 1, seq_cst, "
                "failure=relaxed)” in steal() runs before thief[1]'s “top.load(acquire)”, and thief[1]'s "
                "“bottom.load(acquire)” in steal() runs before owner's buffer's “bottom reaches memory” "
                "in take().",
            ),
        },
    ),
    "chase_lev.py:ChaseLevFence": Expected(998, 2314),
    "qemu_event_reset.py:QemuEventReset": Expected(
        27,
        44,
        {"deadlock": 5, "waiter_returns": 5},
        {
            "deadlock": (
                "waiter waits for ever for “wait_until(qatomic_read(value) == EV_SET)”: setter, the only "
                "other thread that writes value, has finished without doing so. waiter reads an old value "
                "of condition: False, though it is True. Of the runs in which waiter takes “condition → "
                "False (old: it is True)” in waiter(): setter's "
                "“value.load(relaxed)” in qemu_event_set() runs too soon: before waiter's "
                "“qatomic_or(value, EV_FREE)” in qemu_event_reset().",
                "waiter waits for ever for “wait_until(qatomic_read(value) == EV_SET)”: setter, the only "
                "other thread that writes value, has finished without doing so. waiter reads an old value "
                "of condition: False, though it is True. setter reads an old value of value: 0, though it "
                "is 1. Of the runs in which waiter takes "
                "“condition → False (old: it is True)” in waiter() and setter takes “value → 0 (old: it "
                "is 1)” in qemu_event_set(): setter's “fence(seq_cst)” … “value.load(relaxed)” in "
                "qemu_event_set() is not atomic: waiter's “qatomic_or(value, EV_FREE)” in "
                "qemu_event_reset() runs in between.",
            ),
        },
    ),
    "qemu_event_reset.py:QemuEventResetFixed": Expected(39, 65),
    "seqlock.py:SeqlockNoBarrier": Expected(
        201,
        638,
        {"assertion": 6},
        {
            "assertion": (
                "reader reads old values of sequence and high. "
                "Of the runs in which reader takes “sequence → 2 (old: it is 4)” in reader(), reader "
                "takes “low → 2” in reader(), reader takes “high → 1 (old: it is 2)” in reader() and "
                "reader takes “sequence → 2 (old: it is 4), then low == high” in reader(): writer's "
                "“sequence.store(2 * n, relaxed)” (second time) in writer() runs too soon: before "
                "reader's “sequence.load(acquire)” in reader().",
                "reader reads an old value of sequence: 0, though it is 1. "
                "Of the runs in which reader takes “sequence → 0 (old: it is 1)” in reader(), reader "
                "takes “low → 1” in reader() and reader takes “sequence → 0 (old: it is 1), then low == "
                "high” in reader(): writer's “low.store(n, relaxed)” in writer() runs before reader's "
                "“low.load(relaxed)” in reader(), and reader's “sequence.load(relaxed)” in reader() runs "
                "before writer's “high.store(n, relaxed)” in writer().",
                "Of the runs in which reader takes “sequence → 0 (old: it is 1)” in reader(), reader "
                "takes “low → 1” in reader(), reader takes “high → 0 (old: it is 1)” in reader() and "
                "reader takes “sequence → 0 (old: it is 1), then low == high” in reader(): writer's "
                "“low.store(n, relaxed)” in writer() runs before reader's “low.load(relaxed)” in "
                "reader(), and reader's “sequence.load(relaxed)” in reader() runs before writer's "
                "“sequence.store(2 * n, relaxed)” in writer().",
            ),
        },
    ),
    "seqlock.py:Seqlock": Expected(201, 552),
    "spsc_ring.py:SpscRingRelaxed": Expected(
        12,
        19,
        {"data-race": 5},
        {
            "data-race": ("Every interleaving comes to a violation of some property.",),
        },
    ),
    "spsc_ring.py:SpscRing": Expected(54, 83),
    "double_checked_init.py:DoubleCheckedRelaxed": Expected(
        46,
        76,
        {"data-race": 7},
        {
            "data-race": (
                "Of the runs in which user[1] takes “ready → True” in first_look(): user[0]'s "
                "“ready.store(True, release)” in user() runs too soon: before user[1]'s "
                "“ready.load(relaxed)” in first_look().",
            ),
        },
    ),
    "double_checked_init.py:DoubleChecked": Expected(40, 66),
}
