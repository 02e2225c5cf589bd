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
        1597,
        4158,
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
}
