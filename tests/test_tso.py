"""Store buffers: the smallest model for each rule of ``memory="tso"``."""

from __future__ import annotations

from pathlib import Path

import pytest
from support import blocked, model
from tso_agreeing import agreed, explored, violated

from interleave import Int, Model, Mutex, thread
from interleave.api import check, program_of
from interleave.errors import ModelError, UsageError
from interleave.loader import Loaded
from interleave.memories import Memory
from interleave.properties.result import Buffers, Result

HEAD = """\
from interleave import Array, Bool, Condition, Int, Model, Mutex, Ref, Semaphore, SpinLock, Struct, atomic
from interleave import acquire, fence, free, invariant, relaxed, release, seq_cst, thread, wait_until


class Node(Struct, capacity=3):
    v = Int(0, max=2)


class M(Model, memory="tso"{keywords}):
    x = Int(0, max=3, atomic=True)
    y = Int(0, max=3, atomic=True)
    d = Int(0, max=3)
    e = Int(0, max=3)
    a = Int(3, max=3)
    b = Int(3, max=3)
    lock = Mutex({fence})
    r = Ref(Node)

    @invariant
    def not_both(m):
        return not (m.a == 0 and m.b == 0)
"""
THREAD = """
    @thread
    def {name}(m):
        {lines}
"""


def written(folder: Path, *threads: str, keywords: str = "", fence: str = "", more: str = "") -> Loaded:
    """The model for threads whose lines are given."""
    text = HEAD.format(keywords=keywords, fence=fence) + more
    for number, lines in enumerate(threads):
        indented = lines.replace("\n", "\n        ")
        text += THREAD.format(name=f"t{number}", lines=indented)
    return model(folder, text)


def tso(folder: Path, *threads: str, keywords: str = "", fence: str = "", more: str = "") -> Result:
    """The result for threads whose lines are given, held against the oracle."""
    loaded = written(folder, *threads, keywords=keywords, fence=fence, more=more)
    assert agreed(loaded) != "large"
    return check(loaded, engine="python")


#: What two threads do that store to one location and load another one: ``{mine}``, ``{other}``, ``{found}``.
STORE_LOAD = "m.{mine}.store(1, relaxed)\n{between}\nm.{found} = m.{other}.load({order})"


def both(folder: Path, between: str, order: str = "relaxed", **more: str) -> bool:
    """Whether two threads can both miss the other one's store, with something between store and load."""
    lines = [
        STORE_LOAD.format(mine=mine, other=other, found=found, between=between, order=order)
        for mine, other, found in (("x", "y", "a"), ("y", "x", "b"))
    ]
    return violated(tso(folder, *lines, **more)) == {"not_both"}


@pytest.mark.parametrize("between", [
    "pass", "fence(acquire)", "fence(release)", "m.d = 1", "m.e = m.d", "wait_until(m.d == 0)", "q = m.r",
])  # fmt: skip
def test_a_load_is_before_a_store(tmp_path: Path, between: str) -> None:
    assert both(tmp_path, between)


@pytest.mark.parametrize("between", [
    "fence(seq_cst)", "m.d.store(1)", "m.d.exchange(1, relaxed)", "m.d.cas(3, 1, relaxed)",
    "with atomic():\n    m.e = 1", "m.lock.acquire()", "ok = m.lock.try_acquire()", "m.sem.post()",
    "m.come.notify()", "q = Node()", "free(m.s)",
])  # fmt: skip
def test_what_waits_until_the_buffer_is_empty(tmp_path: Path, between: str) -> None:
    more = "    d = Int(0, max=3, atomic=True)\n    sem = Semaphore(0)\n    come = Condition(lock)\n"
    more += "    s = Ref(Node)\n    one = Ref(Node)\n\n    def setup(m):\n        m.s = Node()\n"
    if between == "free(m.s)":
        between = "p = m.s\nwith atomic():\n    q = m.one\n    m.one = None\nif q is not None:\n    free(q)"
    assert not both(tmp_path, between, more=more)


def test_a_store_and_a_load_that_are_sequentially_consistent(tmp_path: Path) -> None:
    ways = ("m.x = 1\nm.a = m.y", "m.y = 1\nm.b = m.x")
    assert not violated(tso(tmp_path, *ways))
    assert both(tmp_path, "pass", order="seq_cst")  # of loads x86 knows one kind only


@pytest.mark.parametrize(("fence", "missed"), [("", True), ("fence=True", False)])
def test_giving_a_lock_back_is_a_store(tmp_path: Path, fence: str, missed: bool) -> None:
    """It leaves the critical section's store in the buffer, unless it says that it is a fence."""
    first = "m.lock.acquire()\nm.x.store(1, relaxed)\nm.lock.release()\nm.a = m.y.load(relaxed)"
    second = "m.y.store(1)\nm.b = m.x.load(relaxed)"
    assert (violated(tso(tmp_path, first, second, fence=fence)) == {"not_both"}) == missed


def test_a_lock_is_given_back_when_that_arrives(tmp_path: Path) -> None:
    first = "m.lock.acquire()\nm.x.store(1, relaxed)\nm.lock.release()\nm.a = m.y.load(relaxed)"
    second = "m.y.store(1)\nif m.lock.try_acquire():\n    m.b = m.x.load(relaxed)\n    m.lock.release()"
    assert not violated(tso(tmp_path, first, second))
    twice = "m.lock.acquire()\nm.lock.release()\nm.a = m.y\nm.lock.release()"
    other = "m.y.store(1)\nm.lock.acquire()\nm.lock.release()"
    assert violated(tso(tmp_path, twice, other)) == {"lock-misuse"}


def test_a_thread_sees_its_own_stores(tmp_path: Path) -> None:
    lines = "m.x.store(1, relaxed)\nm.x.store(2, relaxed)\nassert m.x.load(relaxed) == 2\nm.a = m.y"
    result = tso(tmp_path, lines, "m.y.store(1, relaxed)\nm.b = m.x")
    assert violated(result) == {"not_both"}


def test_stores_arrive_in_their_order(tmp_path: Path) -> None:
    first = "m.d = 1\nm.x.store(1, relaxed)\nm.e = m.y"
    assert not violated(tso(tmp_path, first, "if m.x.load(relaxed) == 1:\n    assert m.d == 1"))


def test_properties_look_at_memory_and_ghosts_at_once(tmp_path: Path) -> None:
    more = "    g = Int(0, max=3, ghost=True)\n\n"
    more += "    @invariant\n    def told(m):\n        return m.g <= m.x\n"
    lines = "m.x.store(1, relaxed)\nm.g = 1\nm.a = m.y"
    assert violated(tso(tmp_path, lines, more=more)) == {"told"}
    assert not violated(tso(tmp_path, lines.replace("relaxed", "seq_cst"), more=more))


def test_who_waits_for_the_end_of_a_thread_sees_its_stores(tmp_path: Path) -> None:
    lines = "m.t0.join()\nassert m.x.load(relaxed) == 1"
    assert not violated(tso(tmp_path, "m.x.store(1, relaxed)\nm.a = m.y", lines))
    result = tso(tmp_path, "m.x.store(1, relaxed)\nm.a = m.y", "if m.t0.finished:\n    assert m.x == 1")
    assert not violated(result)


def test_a_store_to_an_object_is_looked_at_when_it_is_issued(tmp_path: Path) -> None:
    """It can be in the buffer while the object is freed: who frees it could have done that before."""
    more = "    def setup(m):\n        m.r = Node(v=1)\n"
    first = "p = m.r\nif p is not None:\n    p.v = 2\n    m.a = m.y"
    second = "with atomic():\n    p = m.r\n    m.r = None\nfree(p)\nq = Node(v=1)\nassert q.v == 1"
    assert violated(tso(tmp_path, first, second, more=more)) == {"use-after-free"}


def test_a_reference_in_a_buffer_keeps_an_object(tmp_path: Path) -> None:
    kept = "q = Node(v=1)\nm.r = q\nq = None\nm.a = m.y"
    found = tso(tmp_path, kept, "p = m.r\nm.b = m.x", keywords=', check=("memory-leak",)')
    assert "memory-leak" in violated(found)  # in the end, when nobody has freed it
    assert found.find("memory-leak").message == "Node#0 not freed when all threads have finished"


def test_a_race_is_one_of_next_steps(tmp_path: Path) -> None:
    """The store of ``d`` is issued before the lock is taken; what arrives later is no race."""
    asked = ', check=("data-race",)'
    assert violated(tso(tmp_path, "m.d = 1\nm.a = m.y", "m.e = m.d", keywords=asked)) == {"data-race"}
    apart = "m.d = 1\nm.x.store(1, release)\nm.a = m.y"
    assert not violated(tso(tmp_path, apart, "wait_until(m.x.load(acquire) == 1)\nm.e = m.d", keywords=asked))


def test_a_race_asks_for_a_part_that_its_slot_says(tmp_path: Path) -> None:
    """Nothing is kept for the index of a store that waits, where it is known."""
    loaded = model(
        tmp_path,
        """
        class M(Model, memory="tso", check=("data-race",)):
            x = Int(0, max=2, atomic=True)
            flag = Array(Bool(False), 2)
            @thread(instances=2)
            def p(m, i):
                m.x.store(1, relaxed)
                m.flag[i % 2] = True
                m.flag[1 - i % 2] = False
        """,
    )
    assert agreed(loaded, compiled=True) == "fewer"
    assert violated(check(loaded)) == {"data-race"}


def test_a_thread_that_starts_with_a_store_starts_its_buffer(tmp_path: Path) -> None:
    """It takes that step as it is started."""
    loaded = model(
        tmp_path,
        """
        class M(Model, memory="tso"):
            x = Int(0, max=1, atomic=True)
            y = Int(0, max=1, atomic=True)
            a = Int(0, max=1)
            b = Int(0, max=1)
            @thread(start=False)
            def u(m):
                m.y.store(1, relaxed)
                m.a = m.x.load(relaxed)
            @thread
            def t(m):
                m.u.start()
                m.x.store(1, relaxed)
                m.b = m.y.load(relaxed)
                m.u.join()
                assert m.a or m.b
        """,
    )
    assert agreed(loaded, compiled=True) == "fewer"
    assert violated(check(loaded)) == {"assertion"}


STATEMENTS = """
    class M(Model, memory="tso", atomicity="statement"):
        x = Int(0, max=2, atomic=True)
        y = Int(0, max=2, atomic=True)
        d = Int(0, max=2)
        @thread
        def t(m):
            m.x.store(1, relaxed)
            m.x.store(2, relaxed)
            r = m.y
            m.d = r
        @thread
        def u(m):
            m.y.store(m.x, relaxed)
            r = m.x
            m.d = 1
            assert m.y < 2
"""


def test_statements_with_stores(tmp_path: Path) -> None:
    """One that waits for the buffer is one step, which is taken; one whose store waits says so."""
    loaded = model(tmp_path, STATEMENTS)
    assert agreed(loaded) == "fewer"
    result = check(loaded)
    assert result.unreached == () and violated(result) == {"assertion"}
    trace = result.find("assertion").trace
    assert trace is not None
    assert "y.store(x, relaxed) → y = 2 (buffer)" in [step.label for step in trace.steps]


# ---------------------------------------------------------------------------- how much there is room for

RUN = "m.x.store(1, relaxed)\n" * 3 + "m.a = m.y"
ENDLESS = "while m.y.load(relaxed) == 0:\n    m.x.store(1, relaxed)"


def test_there_is_room_for_all_stores_of_a_run(tmp_path: Path) -> None:
    result = tso(tmp_path, RUN, "m.y.store(1, relaxed)\nm.b = m.x")
    assert result.buffers is None and result.memory == "tso"


@pytest.mark.parametrize(("keywords", "size"), [("", 2), (", buffer=1", 1), (", buffer=3", 3)])
def test_where_stores_have_no_end_the_buffer_has(tmp_path: Path, keywords: str, size: int) -> None:
    result = tso(tmp_path, ENDLESS, "m.y.store(1, relaxed)\nm.b = m.x", keywords=keywords)
    assert result.buffers == Buffers(size, full=True)
    assert result.verdict == "holds"


def test_a_buffer_that_is_never_full(tmp_path: Path) -> None:
    once = "while m.y.load(relaxed) == 0:\n    if m.d == 1:\n        m.x.store(1, relaxed)"
    assert tso(tmp_path, once, "m.y.store(1, relaxed)\nm.b = m.x").buffers == Buffers(2, full=False)


def test_what_nobody_can_tell_needs_no_buffer(tmp_path: Path) -> None:
    """Stores under one lock, of one thread alone, and those behind which nothing is loaded."""
    locked = "m.lock.acquire()\n{}\nm.lock.release()"
    loaded = written(tmp_path, locked.format("m.d = 1\nm.e = m.d"), locked.format("m.d = 2"))
    assert [t.name for t in program_of(loaded).threads] == ["t0", "t1"]
    whole = program_of(loaded, memory=Memory(sparing=False))
    assert [t.name for t in whole.threads] == ["t0", "t1", "buffer(t0)", "buffer(t1)"]


def test_a_size_that_is_asked_for(tmp_path: Path) -> None:
    loaded = written(tmp_path, ENDLESS, "m.y.store(1, relaxed)\nm.b = m.x")
    assert check(loaded, buffer=4).buffers == Buffers(4, full=True)
    assert check(loaded, memory="sc").buffers is None


# ---------------------------------------------------------------------------- what is refused


def test_memory_is_inherited() -> None:
    class Base(Model, memory="tso", buffer=3):
        x = Int(0, max=1)

        @thread
        def t(m: Base) -> None:
            m.x = 1

    class Below(Base):
        pass

    class Plain(Below, memory="sc"):
        pass

    assert program_of(Below).memory == "tso" and program_of(Below).buffers == 3
    assert program_of(Plain).memory == "sc"


@pytest.mark.parametrize(("keywords", "said"), [
    ({"memory": "pso"}, "memory='pso' is unknown; supported: sc, tso, c11"),
    ({"memory": ["tso"]}, "memory=['tso'] is unknown; supported: sc, tso, c11"),
    ({"buffer": 0}, "buffer must be a positive integer, not 0"),
    ({"buffer": True}, "buffer must be a positive integer, not True"),
])  # fmt: skip
def test_class_keywords_are_looked_at(keywords: dict[str, object], said: str) -> None:
    with pytest.raises(TypeError, match="M: ") as found:
        type(Model)("M", (Model,), {}, **keywords)
    assert str(found.value) == f"M: {said}"


@pytest.mark.parametrize(("memory", "said"), [
    (("weak",), "the memory model weak is unknown; supported: sc, tso, c11"),
    (("tso", 0), "a store buffer has a positive number of entries, not 0"),
])  # fmt: skip
def test_memory_models_are_looked_at(memory: tuple[str, int], said: str) -> None:
    with pytest.raises(UsageError) as found:
        Memory(*memory)
    assert str(found.value) == said


def test_a_model_too_large_for_its_buffers(tmp_path: Path) -> None:
    loaded = written(tmp_path, "m.x.store(1, relaxed)\n" * 70 + "m.a = m.y", "m.y.store(m.x, relaxed)")
    with pytest.raises(ModelError) as found:
        program_of(loaded)
    assert found.value.message == "the store buffers of t0 would have 70 entries"
    assert found.value.hint == 'fence(seq_cst) between its stores; or memory="sc"'
    assert explored(program_of(loaded, memory=Memory("sc"))) is not None


def test_a_fence_of_a_mutex_is_true_or_false(tmp_path: Path) -> None:
    with pytest.raises(ModelError, match="lock: Mutex has fence=1"):
        program_of(written(tmp_path, fence="fence=1"))
    assert Mutex(fence=True).fence


def test_a_place_whose_index_the_step_has_no_use_for(tmp_path: Path) -> None:
    """Where the entry says which element it is, the local need not be there when the store is told."""
    loaded = model(
        tmp_path,
        """
        class M(Model, memory="tso"):
            flag = Array(Bool(False, atomic=True), 2)
            lock = Mutex()
            come = Condition(lock)
            @thread
            def waiter(m):
                with m.lock:
                    m.come.wait()
            @thread(instances=2)
            def p(m, i):
                with m.lock:
                    m.flag[i % 2].store(False, relaxed)
        """,
    )
    assert agreed(loaded) == "fewer"


def test_what_goes_by_a_buffer_its_thread_has_written(tmp_path: Path) -> None:
    """In what is said of a deadlock, a buffer is no thread of its own, and none of its variables a name."""
    source = """
        class M(Model, memory="tso"):
            x = Int(0, max=2, atomic=True)
            y = Int(0, max=2, atomic=True)
            @thread
            def a(m):
                m.x.store(1, relaxed)
                wait_until(m.x.load(relaxed) == 2 or m.y.load(relaxed) == 1)
            @thread
            def b(m):
                m.y.store(2, relaxed)
                if m.x.load(relaxed) == 0:
                    m.x.store(2, relaxed)
    """
    guard = "wait_until(x.load(relaxed) == 2 or y.load(relaxed) == 1)"
    headline, waits, _ = blocked(tmp_path, source)
    assert headline == (
        f"a waits for ever for “{guard}”: b, the only other thread that writes x and y, has finished."
    )
    assert waits == [f"{guard}, with x = 1, y = 2; b writes x and y, but has finished"]
