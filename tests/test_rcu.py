"""RCU: read sections, grace periods, and what is called after one."""

from __future__ import annotations

from pathlib import Path

import pytest
from agreeing import check_many, explain_many, operations_on
from rcu_models import rcu_models
from support import explained, refusal, run, violated

HEAD = """
class Node(Struct, capacity=2):
    v = Int(0, max=1)
class M(Model):
    rcu = RCU()
    other = RCU()
    lock = Mutex()
    head = Ref(Node)
    x = Int(0, max=1)
    def setup(m):
        m.head = Node()
    @thread(start=False)
    def reclaim(m, p):
        free(p)
"""


def source(reader: str, writer: str, *, readers: int = 1) -> str:
    def body(text: str) -> str:
        return "".join(f"        {line}\n" for line in text.split("\n"))

    return (
        f"{HEAD}    @thread(instances={readers})\n    def reader(m, i):\n{body(reader)}"
        f"    @thread\n    def writer(m):\n{body(writer)}"
    )


READ = "m.rcu.read_lock()\np = m.head\nif p is not None:\n    assert p.v == 0\nm.rcu.read_unlock()"
FREES = "old = m.head\nm.head = None\n{wait}\nfree(old)"


@pytest.mark.parametrize(
    ("writer", "expected"),
    [
        (FREES.format(wait="m.rcu.synchronize()"), {}),
        (FREES.format(wait="pass"), {"use-after-free": 6}),
        (FREES.format(wait="m.other.synchronize()"), {"use-after-free": 8}),
        ("old = m.head\nm.rcu.synchronize()\nm.head = None\nfree(old)", {"use-after-free": 8}),
        ("old = m.head\nm.head = None\nm.rcu.call(m.reclaim, old)", {}),
        ("old = m.head\nm.rcu.call(m.reclaim, old)\nm.head = None", {"use-after-free": 7}),
    ],
)
def test_who_may_free(tmp_path: Path, writer: str, expected: dict[str, int]) -> None:
    """Once those have left that may have seen it: the ones that began to read after that are not waited
    for, so that what is unlinked too late is found."""
    assert violated(run(tmp_path, source(READ, writer, readers=2))) == expected


def test_it_waits_for_earlier_readers_only(tmp_path: Path) -> None:
    """The second reader begins after it, and lets it go on only then: who waits for all would never."""
    early = "m.rcu.read_lock()\nwait_until(m.x == 1)\nm.rcu.read_unlock()"
    result = run(tmp_path, source(early, "m.x = 1\nm.rcu.synchronize()"))
    assert result.verdict == "holds"
    late = "wait_until(m.x == 1)\nm.rcu.read_lock()\nwait_until(m.writer.finished)\nm.rcu.read_unlock()"
    held = run(tmp_path, source(late, "m.x = 1\nm.rcu.synchronize()"))
    assert violated(held) == {"deadlock": 4}  # it comes first, and is waited for
    trace = held.find("deadlock").trace
    assert trace is not None
    assert [step.label for step in trace.steps] == [
        "x = 1", "wait_until(x == 1)", "rcu.read_lock()", "rcu.synchronize() begins",
    ]  # fmt: skip


def test_a_grace_period_is_not_for_later_readers(tmp_path: Path) -> None:
    """The reader begins after the call, and leaves when what is called has run: a grace period that were
    for all readers would never end."""
    later = "wait_until(m.x == 1)\nm.rcu.read_lock()\nm.reclaim.join()\nm.rcu.read_unlock()"
    assert run(tmp_path, source(later, "m.rcu.call(m.reclaim, m.head)\nm.x = 1")).verdict == "holds"
    early = run(tmp_path, source(later, "m.x = 1\nm.rcu.call(m.reclaim, m.head)"))
    assert violated(early) == {"deadlock": 4}


def test_sections_in_sections(tmp_path: Path) -> None:
    """The outermost one counts."""
    nested = "m.rcu.read_lock()\nm.rcu.read_lock()\nm.rcu.read_unlock()\n" + READ.partition("\n")[2]
    assert run(tmp_path, source(nested, FREES.format(wait="m.rcu.synchronize()"))).verdict == "holds"
    error, _ = refusal(tmp_path, source("m.rcu.read_lock()\nm.rcu.read_lock()\nm.rcu.read_lock()", "pass"))
    assert (error.message, error.hint) == (
        "a thread is in more than 2 read sections of rcu", "raise its max: rcu = RCU(max=3)"
    )  # fmt: skip


def test_a_deadlock_says_who_reads(tmp_path: Path) -> None:
    reader = "m.rcu.read_lock()\nwith m.lock:\n    pass\nm.rcu.read_unlock()"
    result = explained(tmp_path, source(reader, "with m.lock:\n    m.rcu.synchronize()"))
    found = result.find("deadlock")
    assert found.causes[0].headline == (
        "reader[0] waits for lock, which writer holds, and writer waits for a grace period of rcu, which "
        "reader[0] reads."
    )
    assert found.trace is not None
    assert [line.partition(": ")[2] for line in found.trace.blocked] == [
        "acquire lock, held by writer", "rcu.synchronize(): grace period of rcu, reader[0] reads it",
    ]  # fmt: skip
    assert {v.name: v.text for v in found.trace.last}["rcu"] == (
        "reader[0] reads; writer waits for reader[0]"
    )


def test_a_thread_that_waits_for_itself(tmp_path: Path) -> None:
    result = explained(tmp_path, source("pass", "m.rcu.read_lock()\nm.rcu.synchronize()"))
    found = result.find("deadlock")
    assert found.causes[0].headline == "writer waits for a grace period of rcu, which it reads itself."
    assert found.trace is not None
    assert "rcu.synchronize(): grace period of rcu, it reads it itself" in found.trace.blocked[0]


def test_leaving_a_section_that_one_is_not_in(tmp_path: Path) -> None:
    result = run(tmp_path, source("m.rcu.read_unlock()", "m.rcu.read_lock()"))
    assert violated(result) == {"lock-misuse": 1}
    assert result.find("lock-misuse").message == (
        "a read section of rcu is left by a thread that is in none, in reader()"
    )


@pytest.mark.parametrize(
    ("line", "message", "hint"),
    [
        ("m.rcu.synchronize(1)", "rcu.synchronize() takes no arguments", ""),
        ("with atomic(): m.rcu.synchronize()", "rcu.synchronize() inside atomic()",
         "it is two steps; use wait_until(condition)"),
        ("m.rcu.call()", "rcu.call() takes a thread first, and what to start it with",
         "rcu.call(ms.reclaim, p), with @thread(start=False) def reclaim(ms, p)"),
        ("m.rcu.call(m.reclaim, m.head)\nm.other.call(m.reclaim, m.head)",
         "reclaim is called by two domains", "a thread for each"),
    ],
)  # fmt: skip
def test_wrong_uses(tmp_path: Path, line: str, message: str, hint: str) -> None:
    error, _ = refusal(tmp_path, source("pass", line))
    assert (error.message, error.hint) == (message, hint)


def test_random_models() -> None:
    check_many(rcu_models(), 5)


@pytest.mark.slow
def test_many_random_models() -> None:
    found = check_many(rcu_models(), 80)
    assert all(found[name] for name in operations_on("rcu", "grace")), found


@pytest.mark.slow
def test_random_explanations() -> None:
    explain_many(rcu_models(), 10)
