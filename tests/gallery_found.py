"""The gallery's bugs that were found with this tool: counts, verdicts, causes."""

from gallery import Expected

FOUND = {
    "nuttx_cond.py:SignalToOneself": Expected(
        68,
        95,
        {"deadlock": 20},
        {
            "deadlock": (
                "worker and main wait for “wait_until(not blocked[me])”, and no other thread writes "
                "blocked. worker's “read work” in worker() runs before main's “work = True” "
                "in main(), and main's “take a token or block” (first time) in nxsem_wait() runs before "
                "worker's “take a token or block”.",
            ),
        },
    ),
    "nuttx_cond.py:SignalBefore14581": Expected(29, 32),
    "nuttx_cond.py:SignalToOne": Expected(37, 41),
    "zephyr_first_reader.py:FirstReaderDoesNotWait": Expected(
        181,
        303,
        {"a_writer_is_alone": 13},
        {
            "a_writer_is_alone": (
                "reader[1]'s “post wr_sem” in rdlock() … “rd_count.fetch_sub(1)” in rdunlock() is not "
                "atomic: writer's “wait reader_active” in wrlock() runs in between, and "
                "“rd_count.fetch_sub(1)” has not run by then.",
            ),
        },
    ),
    "zephyr_first_reader.py:FirstReaderWaits": Expected(160, 252),
    "nuttx_barrier.py:BarrierNextRound": Expected(
        107,
        154,
        {"deadlock": 22, "none_passes_early": 22},
        {
            "deadlock": (
                "worker[0] waits for ever for “wait sem”: worker[1], the only other thread that posts it, "
                "has finished. worker[0]'s “read wait_count” (line 41) in barrier_wait() runs before "
                "worker[1]'s “wait_count = wait_count + 1”, and worker[1]'s “wait sem” in wait() runs "
                "before worker[0]'s “wait sem”.",
            ),
        },
    ),
    "nuttx_barrier.py:BarrierTwoSemaphores": Expected(105, 152),
    "zephyr_barrier.py:BarrierDestroyed": Expected(
        66,
        66,
        {"deadlock": 25},
        {
            "deadlock": (
                "user[0] waits for ever for “cond.wait()”: user[1], the only other thread that notifies "
                "it, has finished. user[0]'s “read count” (line 36) in barrier_wait() runs before "
                "user[1]'s “count = count + 1”, and user[1]'s “cycle = 0” in barrier_destroy() runs before"
                " user[0]'s “read cycle” (line 42, second time) in barrier_wait().",
            ),
        },
    ),
    "zephyr_barrier.py:BarrierBeforeCycle": Expected(60, 62),
    "zephyr_barrier.py:BarrierBeforeCycleAgain": Expected(
        85,
        86,
        {"deadlock": 22},
        {
            "deadlock": (
                "user[0] and user[1] wait for “cond.wait()”, and no other thread notifies it. user[0]'s "
                "“read count” (line 68) in barrier_wait() runs before user[1]'s “count = count + 1” (line "
                "68, called in line 88), and user[1]'s “count = count + 1” (line 68, called in line 89) in "
                "barrier_wait() runs before user[0]'s “read count” (line 73, second time).",
            ),
        },
    ),
    "zephyr_barrier.py:BarrierCycleStays": Expected(60, 62),
    "sdl_cond.py:StolenBroadcast": Expected(
        1_033,
        2_108,
        {"deadlock": 41},
        {
            "deadlock": (
                "user waits for ever for “wait sem”: producer, the only other thread that posts it, has "
                "finished. user's “read ready” in user() runs before producer's “ready = True” in "
                "producer(), and producer's “read num_waiting” (line 68) in broadcast() runs before "
                "cleaner's “num_waiting = num_waiting + 1” (first time) in wait(), and cleaner's “wait "
                "sem” in wait() runs before user's “wait sem”.",
                "user's “read ready” in user() runs before producer's “ready = True” in producer(), and "
                "cleaner's “wait sem” (second time) in wait() runs before user's “wait sem”.",
            ),
        },
    ),
    "sdl_cond.py:BroadcastToEach": Expected(286, 496),
    "qemu_both_wait.py:BothSidesWait": Expected(
        21,
        20,
        {"deadlock": 5},
        {
            "deadlock": (
                "src main waits for “loaded_event.wait()”, and no other thread than src return path sets "
                "it, and src return path waits for “recvmsg: wait_until(shut or not to_src.empty())”, and "
                "no thread that is left but dst listen writes len(to_src) and shut, and dst listen "
                "waits for “recvmsg: wait_until(shut or not to_dst.empty())”, and no thread that is left but "
                "src main writes len(to_dst) and shut. It is no matter of order, but of what dst"
                " main's “a device refuses its state → True” in process_incoming() chooses: every run with"
                " it fails.",
            ),
        },
    ),
    "qemu_both_wait.py:RefusedShutsDown": Expected(33, 37),
    "qemu_first_pong.py:CancelBeforePong": Expected(
        36,
        52,
        {"deadlock": 5, "cancelling_comes_to_an_end": 4},
        {
            "deadlock": (
                "mig/src/main waits for ever for “wait rp_pong_acks”: mig/src/return, the only other "
                "thread that posts it, has finished without doing so. mig/src/return's “recvmsg” in "
                "return_path() runs too soon: before destination's “pong = True” in destination().",
            ),
        },
    ),
    "qemu_first_pong.py:PostAtTheEnd": Expected(64, 107),
    "qemu_first_pong.py:PostAndConnectionLost": Expected(
        110,
        191,
        {"no_postcopy_without_a_pong": 6},
        {
            "no_postcopy_without_a_pong": (
                "mig/src/main's “atomic: state = POSTCOPY_ACTIVE” in set_state() runs before "
                "mig/src/return's “pong_seen = True” in return_path(), and mig/src/main's “atomic: state ="
                " POSTCOPY_ACTIVE” in set_state() runs before main loop's “atomic: state = CANCELLING”.",
            ),
        },
    ),
    "qemu_first_pong.py:PostAndLook": Expected(126, 224),
    "qemu_package_loaded.py:ReturnPathDies": Expected(
        11,
        10,
        {"deadlock": 3},
        {
            "deadlock": (
                "mig/src/main waits for ever for “package_loaded_event.wait()”: mig/src/return, the only "
                "other thread that sets it, has finished without doing so. mig/src/return's “recvmsg” in "
                "return_path() runs before destination's “pong = True” in destination(), which has not run"
                " by then.",
            ),
        },
    ),
    "qemu_package_loaded.py:EventAtTheEnd": Expected(
        17,
        18,
        {"active_means_loaded": 6},
        {
            "active_means_loaded": (
                "mig/src/main's “state = POSTCOPY_ACTIVE” in after_the_wait() runs before mig/src/return's"
                " “package_loaded = True” in return_path(), which has not run by then.",
            ),
        },
    ),
    "qemu_package_loaded.py:EventAndLook": Expected(20, 22),
}
