"""The gallery's bugs of emulators, operating systems and libraries: counts, verdicts, causes."""

from gallery import Expected

C = {
    "aio_notify_accept.py:AioNotifyAccept": Expected(
        420,
        916,
        {"deadlock": 12, "request_is_served": 11},
        {
            "deadlock": (
                "guest waits for ever for “wait_until(served)”: iothread is at rest and main has finished "
                "without doing so, and no other thread writes served. main's "
                "“qatomic_inc(external_disable_cnt)” in main() runs before iothread's "
                "“external_disable_cnt.load(relaxed)” in aio_poll(), and iothread's "
                "“external_disable_cnt.load(relaxed)” in aio_poll() runs before main's "
                "“qatomic_dec(external_disable_cnt)” in main(), and main's “notifier.reset()” in "
                "aio_notify_accept() runs before iothread's “ppoll(external)” in aio_poll(), and main's “read"
                " ioeventfd.is_set” in aio_poll() runs before guest's “ioeventfd.set()” in guest().",
            ),
        },
    ),
    "aio_notify_accept.py:AioNotifyAcceptFixed": Expected(408, 863),
    "qemu_event.py:QemuEvent": Expected(
        27,
        39,
        {"deadlock": 8, "waiter_returns": 7},
        {
            "deadlock": (
                "waiter waits for ever for “cond.wait()”: setter, the only other thread that notifies it, has"
                " finished. waiter's “value.load(relaxed)” in futex_wait() runs before setter's "
                "“qatomic_xchg(value, SET)” in qemu_event_set(), and setter's “cond.notify_all()” in "
                "futex_wake() runs before waiter's “cond.wait(): release lock and begin to wait” in "
                "futex_wait().",
            ),
        },
    ),
    "qemu_event.py:QemuEventFixed": Expected(31, 41),
    "uv_async_send.py:UvAsyncSend": Expected(
        40,
        60,
        {"use-after-free": 8},
        {
            "use-after-free": (
                "loop's “free handle” in uv_close() runs too soon: before worker's “read handle.loop” in "
                "uv__async_send().",
            ),
        },
    ),
    "uv_async_send.py:UvAsyncSendFixed": Expected(40, 60),
    "uv_async_send.py:UvAsyncSendAgainstClose": Expected(
        37,
        60,
        {"use-after-free": 6},
        {
            "use-after-free": (
                "loop's “free handle” in uv_close() runs too soon: before worker's "
                "“handle.pending.load(seq_cst)” in uv_async_send().",
                "worker's “handle.pending.load(seq_cst)” … “handle.pending.cas(0, 1)” in uv_async_send() is "
                "not atomic: loop's “free handle” in uv_close() runs in between.",
                "loop's “free handle” in uv_close() runs too soon: before worker's “read handle.loop” in "
                "uv__async_send().",
            ),
        },
    ),
    "aloop_timer.py:AloopTimer": Expected(
        48,
        79,
        {"use-after-free": 10},
        {
            "use-after-free": (
                "softirq's “expire” in expires() runs before close's “pending = False” (line 67, called in "
                "line 60) in timer_delete(), and close's “free cable” in close() runs before softirq's "
                "“acquire cable.lock” in loopback_timer_function().",
            ),
        },
    ),
    "aloop_timer.py:AloopTimerSync": Expected(38, 59),
    "aloop_timer.py:AloopTimerSyncUnderLock": Expected(
        28,
        43,
        {"deadlock": 5},
        {
            "deadlock": (
                "softirq waits for Cable#0.lock, which close holds, and close waits for “timer_delete_sync():"
                " wait_until(not in_handler)”, and no other thread than softirq writes in_handler. close's "
                "“acquire cable.lock” in loopback_trigger_stop() runs before softirq's “acquire cable.lock” "
                "in loopback_timer_function(), and softirq's “expire” in expires() runs before close's "
                "“timer_delete_sync()” in loopback_trigger_stop().",
            ),
        },
    ),
    "zephyr_rwlock.py:ZephyrRwlock": Expected(
        320,
        599,
        {"assertion": 15, "deadlock": 15},
        {
            "assertion": (
                "writer's “half_written = True” … “half_written = False” in writer() is not atomic: "
                "reader[1]'s “read half_written” in reader() runs in between, and “half_written = False” has "
                "not run by then.",
            ),
            "deadlock": (
                "writer waits for ever for “wait reader_active”: reader[0] has finished and reader[1] has "
                "finished, and no other thread posts it. reader[0]'s “post reader_active” in read_unlock() "
                "runs before reader[1]'s “try_wait reader_active” in read_lock_acquire(), and reader[1]'s "
                "“try_wait reader_active” in read_lock_acquire() runs before writer's “wait reader_active” in"
                " write_lock_acquire(), and reader[1]'s “read rd_sem.value” in read_unlock() runs before "
                "reader[0]'s “post rd_sem”.",
                "reader[0]'s “try_wait reader_active” in read_lock_acquire() runs before writer's “wait "
                "reader_active” in write_lock_acquire(), and reader[0]'s “try_wait rd_sem” in "
                "read_lock_acquire() runs before reader[1]'s “read rd_sem.value” in read_unlock(), and "
                "reader[1]'s “try_wait rd_sem” in read_lock_acquire() runs before reader[0]'s “read "
                "rd_sem.value” in read_unlock(), and reader[1]'s “read rd_sem.value” in read_unlock() runs "
                "before reader[0]'s “post rd_sem”, and reader[0]'s “read rd_sem.value” in read_unlock() runs "
                "before reader[1]'s “post rd_sem”.",
            ),
        },
    ),
    "zephyr_rwlock.py:ZephyrRwlockSwapped": Expected(
        263,
        459,
        {"assertion": 16},
        {
            "assertion": (
                "writer's “half_written = True” … “half_written = False” in writer() is not atomic: "
                "reader[1]'s “read half_written” in reader() runs in between, and “half_written = False” has "
                "not run by then.",
            ),
        },
    ),
    "musl_cond.py:MuslCond": Expected(
        57,
        76,
        {"deadlock": 13, "both_get_there": 10},
        {
            "deadlock": (
                "worker and main wait for “c_block.futex_wait()”, and no other thread wakes it. worker's "
                "“read ready” in worker() runs before main's “ready = True” in main(), and main's "
                "“c_block.store(1, seq_cst)” in cond_wait() runs before worker's "
                "“c_block.futex_wait(token(me))”.",
            ),
        },
    ),
    "musl_cond.py:MuslCondTid": Expected(54, 74),
    "throttle_restart.py:ThrottleRestart": Expected(
        10,
        12,
        {"null-dereference": 8, "all_finish": None},
        {
            "null-dereference": (
                "Every interleaving comes to a violation of some property.",
            ),
        },
    ),
    "throttle_restart.py:ThrottleRestartCounted": Expected(20, 22),
    "throttle_restart.py:ThrottleRestartLockKept": Expected(
        5,
        4,
        {"deadlock": 4, "all_finish": None},
        {
            "deadlock": (
                "device_del waits for “wait_until(qatomic_read(restart_pending) == 0)”, and no other thread "
                "than iothread writes restart_pending, and iothread waits for aio_context, which device_del "
                "holds. Every interleaving comes to a violation of some property.",
            ),
        },
    ),
    "steal_batch.py:StealBatch": Expected(
        1_185,
        2_165,
        {"assertion": 53},
        {
            "assertion": (
                "thief's “buffer.load(seq_cst)” in steal_batch() runs before owner's “buffer.store(new, "
                "seq_cst)” in resize(), and owner's “front.load(seq_cst)” (line 74, third time) in pop() runs"
                " before thief's “front.cas(f, f + 1)” (first time) in steal_batch(), and owner's "
                "“back.store(b + 1, seq_cst)” (line 58, called in line 41) in push() runs before thief's "
                "“back.load(seq_cst)” (line 92) in steal_batch().",
            ),
        },
    ),
    "steal_batch.py:StealBatchFixed": Expected(1_451, 2_641),
    "steal_batch.py:StealOne": Expected(521, 926),
    "hazard_bit.py:HazardBit": Expected(
        34,
        54,
        {"use-after-free": 7},
        {
            "use-after-free": (
                "put's “active_storage.load(seq_cst)” in put() runs before deleter's "
                "“active_storage.exchange(None)” in deleter(), and deleter's “free table” in deleter() runs "
                "before put's “active.traces = 1” in put().",
            ),
        },
    ),
    "hazard_bit.py:HazardCount": Expected(
        34,
        54,
        {"use-after-free": 7},
        {
            "use-after-free": (
                "put's “active_storage.load(seq_cst)” in put() runs before deleter's "
                "“active_storage.exchange(None)” in deleter(), and deleter's “free table” in deleter() runs "
                "before put's “active.traces = 1” in put().",
            ),
        },
    ),
    "hazard_bit.py:HazardBitLooksAgain": Expected(43, 71),
    "upgradable_read.py:UpgradableRead": Expected(
        193,
        386,
        {"deadlock": 7},
        {
            "deadlock": (
                "holder waits for reader to finish, and upgrader waits for “wait_until(not parked[me])”, and "
                "no other thread than holder and reader writes parked, and reader waits for “wait_until(not "
                "parked[me])”, and no other thread than holder and upgrader writes parked. upgrader's "
                "“state.cas(state, state | PARKED)” in upgradable_read() runs too soon: before reader's "
                "“state.load(seq_cst)” in read().",
                "reader's “state.load(seq_cst)” (first time) … “state.cas(state, state + READER)” in read() "
                "is not atomic: upgrader's “state.cas(state, state | PARKED)” in upgradable_read() runs in "
                "between.",
                "reader's “state.load(seq_cst)” (first time) in read() runs before holder's “state.cas(state,"
                " state | UPGRADABLE)” in upgradable_read(), and holder's “state.cas(state, state | "
                "UPGRADABLE)” in upgradable_read() runs before reader's “state.cas(state, state + READER)” in"
                " read(), and holder's “state.cas(state, state | UPGRADABLE)” in upgradable_read() runs "
                "before upgrader's “state.load(seq_cst)”, and upgrader's “state.cas(state, state | PARKED)” "
                "in upgradable_read() runs before reader's “state.load(seq_cst)” (second time) in read().",
            ),
        },
    ),
    "upgradable_read.py:UpgradableReadFixed": Expected(189, 384),
    "glibc_cond.py:GlibcCond": Expected(
        405_704,
        1_106_524,
        {"deadlock": 140},
        {
            "deadlock": (
                "waiter[1] waits for ever for “sleep(i): wait_until(asleep[i] == 0)”: waiter[0] has finished "
                "and signaller has finished, and no other thread writes asleep. It could have been ruled out "
                "by waiter[0]'s “g1_start.load(seq_cst)” (line 79) in wait_for_signal() before signaller's "
                "“g1_start.fetch_add(further)” (third time) in close(), and by signaller's "
                "“wseq.fetch_xor(1)” (third time) in quiesce_and_switch_g1() before waiter[1]'s "
                "“wseq.fetch_add(2)” (third time) in cond_wait(), and by signaller's “acquire lock” (fourth "
                "time) in signaller() before waiter[1]'s “acquire lock” (third time) in cond_wait().",
            ),
        },
    ),
    "glibc_cond.py:GlibcCondFixed": Expected(67_257, 167_239),
    "rcu_flavour.py:RcuFlavour": Expected(
        95,
        216,
        {"use-after-free": 8},
        {
            "use-after-free": (
                "event's “read hook” in event() runs before unregister's “hook = None” in unregister(), and "
                "callback's “free hook” in callback() runs before event's “read hook.calls” in event().",
            ),
        },
    ),
    "rcu_flavour.py:RcuFlavourFixed": Expected(90, 201),
}
