"""The gallery, first part: exact counts, verdicts, shortest traces and first causes."""

from __future__ import annotations

from pathlib import Path

import pytest

from interleave.api import explore, program_of
from interleave.checking.verdicts import Options
from interleave.loader import load_models

GALLERY = Path(__file__).resolve().parent.parent / "models" / "gallery"

# model: (states, transitions, {violated property: steps of its shortest trace}, {property: its first cause}).
# A `@reachable` that is not reached has no trace; a cause that another property has, too, stands here once.
EXPECTED: dict[str, tuple[int, int, dict[str, int | None], dict[str, str]]] = {
    "aio_notify_accept.py:AioNotifyAccept": (
        420, 916, {"deadlock": 12, "request_is_served": 11}, {
            "deadlock": (
                "guest waits for “wait_until(served)”, and no other thread than iothread and main writes "
                "served, and iothread waits for “ppoll(external): wait_until(notifier.is_set or (external and"
                " ioeventfd.is_set))”, and no other thread than guest and main writes ioeventfd and notifier."
                " main's “qatomic_inc(external_disable_cnt)” in main() runs before iothread's "
                "“external_disable_cnt.load(relaxed)” in aio_poll(), and iothread's "
                "“external_disable_cnt.load(relaxed)” in aio_poll() runs before main's "
                "“qatomic_dec(external_disable_cnt)” in main(), and main's “notifier.reset()” in "
                "aio_notify_accept() runs before iothread's “ppoll(external)” in aio_poll(), and main's “read"
                " ioeventfd.is_set” in aio_poll() runs before guest's “ioeventfd.set()” in guest()."
            ),
        },
    ),
    "aio_notify_accept.py:AioNotifyAcceptFixed": (408, 863, {}, {}),
    "qemu_event.py:QemuEvent": (
        27, 39, {"deadlock": 8, "waiter_returns": 7}, {
            "deadlock": (
                "waiter waits for ever for “cond.wait()”: setter, the only other thread that notifies it, has"
                " finished. waiter's “value.load(relaxed)” in futex_wait() runs before setter's "
                "“qatomic_xchg(value, SET)” in qemu_event_set(), and setter's “cond.notify_all()” in "
                "futex_wake() runs before waiter's “cond.wait(): release lock and begin to wait” in "
                "futex_wait()."
            ),
        },
    ),
    "qemu_event.py:QemuEventFixed": (31, 41, {}, {}),
    "uv_async_send.py:UvAsyncSend": (
        40, 60, {"use-after-free": 8}, {
            "use-after-free": (
                "loop's “free handle” in uv_close() runs too soon: before worker's “read handle.loop” in "
                "uv__async_send()."
            ),
        },
    ),
    "uv_async_send.py:UvAsyncSendFixed": (40, 60, {}, {}),
    "uv_async_send.py:UvAsyncSendAgainstClose": (
        37, 60, {"use-after-free": 6}, {
            "use-after-free": (
                "loop's “free handle” in uv_close() runs too soon: before worker's "
                "“handle.pending.load(seq_cst)” in uv_async_send()."
            ),
        },
    ),
    "aloop_timer.py:AloopTimer": (
        48, 79, {"use-after-free": 10}, {
            "use-after-free": (
                "softirq's “expire” in expires() runs before close's “pending = False” (line 67, called in "
                "line 60) in timer_delete(), and close's “free cable” in close() runs before softirq's "
                "“acquire cable.lock” in loopback_timer_function()."
            ),
        },
    ),
    "aloop_timer.py:AloopTimerSync": (38, 59, {}, {}),
    "aloop_timer.py:AloopTimerSyncUnderLock": (
        28, 43, {"deadlock": 5}, {
            "deadlock": (
                "softirq waits for Cable#0.lock, which close holds, and close waits for “timer_delete_sync():"
                " wait_until(not in_handler)”, and no other thread than softirq writes in_handler. close's "
                "“acquire cable.lock” in loopback_trigger_stop() runs before softirq's “acquire cable.lock” "
                "in loopback_timer_function(), and softirq's “expire” in expires() runs before close's "
                "“timer_delete_sync()” in loopback_trigger_stop()."
            ),
        },
    ),
    "zephyr_rwlock.py:ZephyrRwlock": (
        320, 599, {"assertion": 15, "deadlock": 15}, {
            "assertion": (
                "writer's “half_written = True” … “half_written = False” in writer() is not atomic: "
                "reader[1]'s “read half_written” in reader() runs in between, and “half_written = False” has "
                "not run by then."
            ),
            "deadlock": (
                "writer waits for ever for “wait reader_active”: reader[0] has finished and reader[1] has "
                "finished, and no other thread posts it. reader[0]'s “post reader_active” in read_unlock() "
                "runs before reader[1]'s “try_wait reader_active” in read_lock_acquire(), and reader[1]'s "
                "“try_wait reader_active” in read_lock_acquire() runs before writer's “wait reader_active” in"
                " write_lock_acquire(), and reader[1]'s “read rd_sem.value” in read_unlock() runs before "
                "reader[0]'s “post rd_sem”."
            ),
        },
    ),
    "zephyr_rwlock.py:ZephyrRwlockSwapped": (
        263, 459, {"assertion": 16}, {
            "assertion": (
                "writer's “half_written = True” … “half_written = False” in writer() is not atomic: "
                "reader[1]'s “read half_written” in reader() runs in between, and “half_written = False” has "
                "not run by then."
            ),
        },
    ),
    "musl_cond.py:MuslCond": (
        59, 80, {"deadlock": 13, "both_get_there": 10}, {
            "deadlock": (
                "worker waits for “wait_until(not asleep[me])”, and no other thread than main writes asleep, "
                "and main waits for “wait_until(not asleep[me])”, and no other thread than worker writes "
                "asleep. worker's “read ready” in worker() runs before main's “ready = True” in main(), and "
                "main's “c_block.store(1, seq_cst)” in cond_wait() runs before worker's “futex_wait” in "
                "futex_wait()."
            ),
        },
    ),
    "musl_cond.py:MuslCondTid": (56, 78, {}, {}),
    "throttle_restart.py:ThrottleRestart": (
        10, 12, {"null-dereference": 8, "all_finish": None}, {
            "null-dereference": "Every interleaving comes to a violation of some property.",
        },
    ),
    "throttle_restart.py:ThrottleRestartCounted": (20, 22, {}, {}),
    "throttle_restart.py:ThrottleRestartLockKept": (
        5, 4, {"deadlock": 4, "all_finish": None}, {
            "deadlock": (
                "device_del waits for “wait_until(qatomic_read(restart_pending) == 0)”, and no other thread "
                "than iothread writes restart_pending, and iothread waits for aio_context, which device_del "
                "holds. Every interleaving comes to a violation of some property."
            ),
        },
    ),
    "steal_batch.py:StealBatch": (
        1185, 2165, {"assertion": 53}, {
            "assertion": (
                "thief's “buffer.load(seq_cst)” in steal_batch() runs before owner's “buffer.store(new, "
                "seq_cst)” in resize(), and owner's “front.load(seq_cst)” (line 74, third time) in pop() runs"
                " before thief's “front.cas(f, f + 1)” (first time) in steal_batch(), and owner's "
                "“back.store(b + 1, seq_cst)” (line 58, called in line 41) in push() runs before thief's "
                "“back.load(seq_cst)” (line 92) in steal_batch()."
            ),
        },
    ),
    "steal_batch.py:StealBatchFixed": (1451, 2641, {}, {}),
    "steal_batch.py:StealOne": (521, 926, {}, {}),
    "hazard_bit.py:HazardBit": (
        34, 54, {"use-after-free": 7}, {
            "use-after-free": (
                "put's “active_storage.load(seq_cst)” in put() runs before deleter's "
                "“active_storage.exchange(None)” in deleter(), and deleter's “free table” in deleter() runs "
                "before put's “active.traces = 1” in put()."
            ),
        },
    ),
    "hazard_bit.py:HazardCount": (
        34, 54, {"use-after-free": 7}, {
            "use-after-free": (
                "put's “active_storage.load(seq_cst)” in put() runs before deleter's "
                "“active_storage.exchange(None)” in deleter(), and deleter's “free table” in deleter() runs "
                "before put's “active.traces = 1” in put()."
            ),
        },
    ),
    "hazard_bit.py:HazardBitLooksAgain": (43, 71, {}, {}),
    "upgradable_read.py:UpgradableRead": (
        193, 386, {"deadlock": 7}, {
            "deadlock": (
                "holder waits for reader to finish, and upgrader waits for “wait_until(not parked[me])”, and "
                "no other thread than holder and reader writes parked, and reader waits for “wait_until(not "
                "parked[me])”, and no other thread than holder and upgrader writes parked. upgrader's "
                "“state.cas(state, state | PARKED)” in upgradable_read() runs too soon: before reader's "
                "“state.load(seq_cst)” in read()."
            ),
        },
    ),
    "upgradable_read.py:UpgradableReadFixed": (189, 384, {}, {}),
    "glibc_cond.py:GlibcCond": (
        405704, 1106524, {"deadlock": 140}, {
            "deadlock": (
                "waiter[1] waits for ever for “sleep(i): wait_until(asleep[i] == 0)”: waiter[0] has finished "
                "and signaller has finished, and no other thread writes asleep. It could have been ruled out "
                "by waiter[0]'s “g1_start.load(seq_cst)” (line 79) in wait_for_signal() before signaller's "
                "“g1_start.fetch_add(further)” (third time) in close(), and by signaller's "
                "“wseq.fetch_xor(1)” (third time) in quiesce_and_switch_g1() before waiter[1]'s "
                "“wseq.fetch_add(2)” (third time) in cond_wait(), and by signaller's “acquire lock” (fourth "
                "time) in signaller() before waiter[1]'s “acquire lock” (third time) in cond_wait()."
            ),
        },
    ),
    "glibc_cond.py:GlibcCondFixed": (67257, 167239, {}, {}),
}


@pytest.mark.parametrize("target", EXPECTED)
def test_counts_verdicts_and_causes(target: str) -> None:
    states, transitions, violated, causes = EXPECTED[target]
    (model,) = load_models(f"{GALLERY}/{target}")

    engine = "python" if states < 10_000 else "native"  # whose first steps take longer
    options = Options(reduction=False, symmetry=False, engine=engine, explain=True)
    result = explore(program_of(model), options).result

    assert (result.states, result.transitions) == (states, transitions)
    found = {p.name: p for p in result.properties if p.verdict != "holds"}
    assert {name: p.verdict for name, p in found.items()} == dict.fromkeys(violated, "violated")
    assert {name: p.trace and p.trace.length for name, p in found.items()} == violated
    for name, sentence in causes.items():
        assert found[name].causes[0].sentence == sentence, name


@pytest.mark.parametrize("target", EXPECTED)
def test_docstrings_state_the_counts(target: str) -> None:
    states, transitions, violated, _ = EXPECTED[target]
    file, _, name = target.partition(":")
    text = (GALLERY / file).read_text(encoding="utf-8")
    docstring = " ".join(text.partition(f"class {name}(")[2].split('"""')[1].split())
    assert f"{states} states, {transitions} transitions" in docstring
    assert all(f"`{name}`" in docstring for name in violated)
    assert violated or "Expected: everything holds." in docstring


def test_the_files_are_complete() -> None:
    for file in {target.partition(":")[0] for target in EXPECTED}:
        models = {model.name.partition(":")[2] for model in load_models(f"{GALLERY}/{file}")}
        assert models == {t.partition(":")[2] for t in EXPECTED if t.startswith(file)}
