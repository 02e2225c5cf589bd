"""Where threads may stay for ever without that being a deadlock."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from oracle import explore as by_the_oracle
from support import model, refusal, run, violated

from interleave.api import explore, program_of
from interleave.checking.verdicts import Options
from interleave.program.program import Program
from interleave.properties.result import Result
from interleave.report.listing import steps_json

HEAD = """
class M(Model):
 f = Bool(False)
 g = Bool(False)
 q = Queue(Int(0, max=1), capacity=1)
 s = Semaphore(0)
 e = Event()
 b = Barrier(2)
 c = Completion()
 wg = WaitGroup()
 lock = Mutex()
 cond = Condition(lock)
 noisy = Condition(lock, spurious=True)
 def serve(m):
  {serve}
 {mark}
 @thread
 def t(m):
  {lines}
 @thread
 def u(m):
  {other}
"""


def found(folder: Path, *lines: str, mark: str = "@rests", other: str = "pass", serve: str = "pass") -> str:
    """``holds``, or what is said of each thread in a deadlock, without places."""
    others = other.replace(";", "\n  ")
    text = HEAD.format(lines="\n  ".join(lines), mark=mark, other=others, serve=serve)
    result = same_result(program_of(model(folder, text)))
    if result.verdict == "holds":
        return "holds"
    trace = result.find("deadlock").trace
    assert trace is not None
    place = r" at (/[^:]*):\d+(, in .*? called at \S+)?: "
    return "; ".join(re.sub(place, ": ", line) for line in trace.blocked)


def same_result(program: Program) -> Result:
    """What both engines find, with and without reductions, and the oracle."""
    oracle = by_the_oracle(program)
    for engine in ("native", "python"):
        for reduced in (True, False):
            options = Options(engine=engine, reduction=reduced, symmetry=reduced)
            result = explore(program, options).result
            assert violated(result).keys() == oracle.violations.keys(), (engine, reduced)
    return result


KEYWORD = "wait_until() takes no keyword but rest, which is True or False"
MIXED = "this rest is in a step that can have to wait for something else, too"
REST = ["wait_until(m.f)", "m.q.get()", "m.s.wait()", "m.e.wait()", "m.c.wait()"]
REST += ["with atomic(): wait_until(m.f)"]


@pytest.mark.parametrize("line", REST)
def test_in_a_function_that_rests(tmp_path: Path, line: str) -> None:
    assert found(tmp_path, line) == "holds"
    assert found(tmp_path, line, mark="").startswith("t waits: ")


@pytest.mark.parametrize(
    ("lines", "says"),
    [
        (["m.lock.acquire()", "m.f = True"], "t waits: acquire lock, held by u"),
        (["m.q.put(1)", "m.q.put(0)"], "t waits: q.put(0), the queue is full; no other thread takes from it"),
        (["m.b.wait()"], "t waits: b.wait(), not all have come; no other thread comes to it"),
        (["m.wg.add(1)", "m.wg.wait()"], "t waits: wg.wait(), not all are done; no other thread changes it"),
        (["m.u.join()", "m.t.join()"], "t waits: join t, which has not finished"),
        (["m.serve()"], "t waits: wait_until(g), with g = False; no other thread writes g"),
    ],
)
def test_what_is_none(tmp_path: Path, lines: list[str], says: str) -> None:
    """Waiting for a lock, for room, for others, and what is written in another function."""
    taken = "m.lock.acquire()" if "lock" in lines[0] else "pass"
    text = found(tmp_path, *lines, other=taken, serve="wait_until(m.g)")
    assert says in text


def test_only_where_it_says_so(tmp_path: Path) -> None:
    assert found(tmp_path, "wait_until(m.f, rest=True)", mark="") == "holds"
    assert found(tmp_path, "wait_until(m.f, rest=False)", mark="") != "holds"
    text = found(tmp_path, "wait_until(m.f, rest=True)", mark="", other="wait_until(m.g)")
    says = "u waits: wait_until(g), with g = False; no other thread writes g"
    assert text == f"t is at rest: wait_until(f); {says}"


def test_a_condition_until_the_thread_is_notified(tmp_path: Path) -> None:
    """Then it waits for the lock, whatever others rest."""
    waits = ["m.lock.acquire()", "m.f = True", "m.cond.wait()", "m.lock.release()"]
    assert found(tmp_path, *waits) == "holds"
    keeps = "wait_until(m.f);m.lock.acquire()"
    assert found(tmp_path, *waits, other=keeps) == "holds"
    text = found(tmp_path, *waits, other=f"{keeps};m.cond.notify()")
    assert text == "t waits: cond.wait(), lock is held by u"
    noisy = [line.replace("cond", "noisy") for line in waits]
    assert found(tmp_path, *noisy, other=keeps) == "t waits: noisy.wait(), lock is held by u"


def test_who_waits_for_a_thread_at_rest(tmp_path: Path) -> None:
    assert found(tmp_path, "m.q.get()", other="m.t.join()") == (
        "t is at rest: q.get(); u waits: join t, which has not finished"
    )
    lines = ["m.lock.acquire()", "m.q.get()"]
    text = found(tmp_path, *lines, other="m.lock.acquire()")
    assert text == "t is at rest: q.get(); u waits: acquire lock, held by t"


def test_a_step_of_several(tmp_path: Path) -> None:
    """It is a rest if all that it waits for is."""
    two = ["with atomic():", " if maybe():", "  wait_until(m.f)", " else:", "  m.s.wait()"]
    assert found(tmp_path, *two) == "holds"
    mixed = [*two[:4], "  m.lock.acquire()", "  wait_until(m.f)"]
    assert found(tmp_path, *mixed, other="m.lock.acquire()").startswith("t waits: ")


@pytest.mark.parametrize("wait", ["m.s.wait", "m.lock.acquire", "m.e.wait", "m.u.join"])
def test_a_step_that_may_give_up_before(tmp_path: Path, wait: str) -> None:
    """What it may give up it does not wait for."""
    lines = ["with atomic():", f" {wait}(timeout=True)", " m.e.wait()"]
    assert found(tmp_path, *lines, other="m.lock.acquire();wait_until(m.f)").startswith("t is at rest: ")
    assert found(tmp_path, *lines, other="m.lock.acquire()") == "holds"
    assert found(tmp_path, *lines, other="m.lock.acquire()", mark="").startswith("t waits: ")
    claims = [*lines[:2], " wait_until(m.f, rest=True)"]
    assert found(tmp_path, *claims, other="m.lock.acquire()", mark="") == "holds"


OVERRIDING = """
class Base(Model):
 f = Bool(False)
 @rests
 def serve(m):
  wait_until(m.f)
 @rests
 @thread
 def t(m):
  m.serve()
class Same(Base):
 def serve(m):
  wait_until(m.f and True)
class Thread(Base):
 def t(m):
  wait_until(m.f)
class Other(Base):
 @thread
 def t(m):
  wait_until(m.f)
"""


def test_a_method_that_overrides_one_that_rests(tmp_path: Path) -> None:
    assert run(tmp_path, OVERRIDING, "Same").verdict == "holds"
    assert run(tmp_path, OVERRIDING, "Thread").verdict == "holds"
    assert violated(run(tmp_path, OVERRIDING, "Other")) == {"deadlock": 0}


def test_a_thread_at_rest_has_not_finished(tmp_path: Path) -> None:
    """What it refers to is no leak, as if it went on; what nobody refers to is one."""
    source = """
class Node(Struct):
 v = Int(0, max=1)
class M(Model, check=("memory-leak",)):
 f = Bool(False)
 @thread
 def t(m):
  p = Node()
  wait_until(m.f, rest=True)
  {after}
 @invariant
 def never(m):
  return not m.t.finished
"""
    assert run(tmp_path, source.format(after="free(p)")).verdict == "holds"
    assert violated(run(tmp_path, source.format(after="m.f = True"))).keys() == {"memory-leak"}


@pytest.mark.parametrize(
    ("line", "place", "message"),
    [
        ("wait_until(m.f, rest=m.g)", "18:24", KEYWORD),
        ("wait_until(m.f, for_ever=True)", "18:28", KEYWORD),
        (
            "with atomic():\n   wait_until(m.f, rest=True)\n   m.lock.acquire()", "19:4",
            MIXED,
        ),
        (
            "wait_until(m.q.get() == 1, rest=True)", "18:3",
            MIXED,
        ),
    ],
)  # fmt: skip
def test_wrong_uses(tmp_path: Path, line: str, place: str, message: str) -> None:
    error, at = refusal(tmp_path, HEAD.format(lines=line, mark="", other="pass", serve="pass"))
    assert (at, error.message) == (place, message)


def test_a_property_does_not_rest(tmp_path: Path) -> None:
    text = HEAD.format(lines="pass", mark="", other="pass", serve="pass")
    error, at = refusal(tmp_path, text + " @rests\n @invariant\n def never(m):\n  return m.f\n")
    assert (at, error.message) == ("24:2", "@rests on the property never")


def test_steps_say_so(tmp_path: Path) -> None:
    text = HEAD.format(lines="m.s.wait()\n  m.lock.acquire()", mark="@rests", other="pass", serve="pass")
    [t, _] = steps_json(program_of(model(tmp_path, text)))["threads"]
    assert [(step["blocks"], step["rests"]) for step in t["steps"]] == [(True, True), (True, False)]


def test_at_conditions_of_objects_and_in_arrays(tmp_path: Path) -> None:
    """A thread waits for one of them at most, and once it has been notified it waits for the lock."""
    source = """
        class Box(Struct, capacity=2):
            lock = Mutex()
            some = Array(Condition(lock), 2)
        class M(Model):
            box = Ref(Box)
            ready = Bool(False)
            @rests
            @thread
            def t(m):
                box = m.box
                with box.lock:
                    m.ready = True
                    box.some[1].wait()
            @thread
            def u(m):
                box = m.box
                wait_until(m.ready and not box.lock.locked())
                {}
            def setup(m):
                first = Box()
                m.box = Box()
    """
    for lines, expected in (
        ("pass", "holds"),
        ("box.some[0].notify()", "holds"),
        ("box.some[1].notify()", "holds"),
        ("box.lock.acquire()", "holds"),
        ("box.lock.acquire(); box.some[0].notify()", "holds"),
        ("box.lock.acquire(); box.some[1].notify()", "violated"),
    ):
        program = program_of(model(tmp_path, source.format(lines)))
        assert same_result(program).verdict == expected, lines
