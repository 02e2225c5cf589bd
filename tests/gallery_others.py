"""The gallery's bugs of Python, Go, C++, Rust and Java programs: counts, verdicts, causes."""

from gallery import Expected

OTHERS = {
    "cpython_executor_exit.py:ExecutorAtExit": Expected(
        37,
        57,
        {"assertion": 9},
        {
            "assertion": (
                "worker's “read shutdown” in submit() runs before main's “shutdown = True” in "
                "set_shutdown(), and main's “finalized = True” in main() runs before new_worker's “read "
                "finalized” in new_worker().",
            ),
        },
    ),
    "cpython_executor_exit.py:ExecutorLocked": Expected(39, 52),
    "kubelet_status.py:FullChannel": Expected(
        553,
        883,
        {"deadlock": 12},
        {
            "deadlock": (
                "pod worker[2] waits for “pod_status_channel.send(pod)”, and no other thread than "
                "status manager receives from pod_status_channel, and status manager waits for "
                "pod_statuses_lock, which pod worker[2] holds. Of the runs in which status manager "
                "always takes “the update fails → True” in sync_batch(): pod worker[0]'s "
                "“pod_status_channel.send(pod)” in set_pod_status() runs before pod worker[2]'s "
                "“pod_status_channel.send(pod)”, and pod worker[1]'s “pod_status_channel.send(pod)” "
                "in set_pod_status() runs before pod worker[2]'s “pod_status_channel.send(pod)”, and "
                "pod worker[2]'s “acquire pod_statuses_lock” in set_pod_status() runs before status "
                "manager's “acquire pod_statuses_lock” in delete_pod_status().",
            ),
        },
    ),
    "kubelet_status.py:FullChannelGo": Expected(1_568, 2_823),
    "sycl_thread_pool.py:StopOutsideTheMutex": Expected(
        74,
        109,
        {"deadlock": 17},
        {
            "deadlock": (
                "worker waits for “do_smth_or_stop.wait()”, and no other thread than user notifies it, and"
                " user waits for worker to finish. worker's “stop.load(seq_cst)” (line 31) in worker() "
                "runs before user's “stop.store(True, seq_cst)” in finish_and_wait(), and user's "
                "“do_smth_or_stop.notify_all()” in finish_and_wait() runs before worker's "
                "“do_smth_or_stop.wait(): release job_queue_mutex and begin to wait” in worker().",
            ),
        },
    ),
    "sycl_thread_pool.py:StopUnderTheMutex": Expected(75, 99),
    "rayon_broadcast.py:BroadcastMissed": Expected(
        186,
        287,
        {"deadlock": 20},
        {
            "deadlock": (
                "caller waits for “wait_until(done == JOBS)”, and no other thread than worker writes done,"
                " and worker waits for “condvar.wait()”, and no other thread than caller notifies it. "
                "worker's “broadcasts.load(seq_cst)” (second time) in find_work() runs before caller's "
                "“broadcasts.fetch_add(1)” in caller(), and caller's “acquire sleep_lock” (line 38, called"
                " in line 34) in wake() runs before worker's “acquire sleep_lock” in sleep().",
                "worker's “broadcasts.load(seq_cst)” (third time) in find_work() runs before caller's "
                "“broadcasts.fetch_add(1)” in caller(), and caller's “read is_blocked” (line 39, called in"
                " line 34) in wake() runs before worker's “is_blocked = True” in sleep().",
            ),
        },
    ),
    "rayon_broadcast.py:BroadcastSeen": Expected(190, 294),
    "netty_pool.py:AcquireAndCancel": Expected(
        43,
        67,
        {"deadlock": 4, "no_slot_is_lost": 8},
        {
            "deadlock": (
                "event loop[1] waits for “wait slots”, and no thread that is left but caller[1] "
                "posts it, and caller[1] waits for “wait_until(promise[i].load() is SUCCESS)”, and no "
                "thread that is left but event loop[1] writes promise. caller[0]'s "
                "“promise[i].cas(PENDING, CANCELLED)” in caller() runs too soon: before event loop[0]'s "
                "“promise[i].cas(PENDING, SUCCESS)” in acquire().",
            ),
        },
    ),
    "netty_pool.py:AcquireGivesBack": Expected(48, 73),
}
