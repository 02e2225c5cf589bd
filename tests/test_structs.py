"""Objects as C programs have them: with locks, conditions and queues of their own, in each other, in
arrays."""

from __future__ import annotations

from pathlib import Path

import pytest
from support import counts, model, refusal, run, violated
from test_warnings import ASKS, SHARED, told

from interleave.api import check, program_of
from interleave.report.listing import listing
from interleave.report.state_text import last_state
from interleave.symmetry.symmetry import symmetry

REQUEST = """
    class Request(Struct, capacity=2):
        lock = Mutex()
        done = Condition(lock)
        items = Queue(Int(1, min=1, max=3), capacity=2)
        data = Array(Int(0, max=1), 3)
        finished = Bool(False)
"""


# ---------------------------------------------------------------------------- objects with all that they need


def test_a_request_with_its_own_lock_condition_and_queue(tmp_path: Path) -> None:
    source = REQUEST + """
    class M(Model):
        req = Ref(Request)
        def setup(m):
            m.req = Request()
        @thread
        def worker(m):
            req = m.req
            assert req.items.get() == 2
            assert req.items.get() == 3
            with req.lock:
                req.data[1] = 1
                req.finished = True
                req.done.notify()
        @thread
        def client(m):
            req = m.req
            req.items.put(2)
            req.items.put(3)
            with req.lock:
                while not req.finished:
                    req.done.wait()
            assert req.data[1] == 1 and req.data[0] == 0
    """
    assert run(tmp_path, source).verdict == "holds"
    asked_before_the_lock = source.replace(
        """            with req.lock:
                while not req.finished:
                    req.done.wait()
""",
        """            if not req.finished:
                with req.lock:
                    req.done.wait()
""",
    )
    result = run(tmp_path, asked_before_the_lock)
    assert list(violated(result)) == ["deadlock"]
    found = result.find("deadlock")
    assert found.trace is not None
    assert [line.partition(": ")[2] for line in found.trace.blocked] == [
        "Request#0.done.wait(), not notified; worker notifies it, but has finished"
    ]
    state = last_state(found.trace, None)
    wanted = "lock = free, done = client waits, items = [], data = [0, 1, 0], finished = True"
    assert any(wanted in line for line in state), state


def test_objects_have_conditions_and_queues_apart(tmp_path: Path) -> None:
    """A notification of one request wakes nobody who waits for another; a new object's queue is empty."""
    source = REQUEST + """
    class M(Model):
        a = Ref(Request)
        b = Ref(Request)
        woken = Bool(False)
        def setup(m):
            m.a = Request()
            m.b = Request()
        @thread
        def waiter(m):
            with m.a.lock:
                m.a.done.wait()
            m.woken = True
        @thread
        def other(m):
            m.b.items.put(1)
            m.b.done.notify_all()
            free(m.b)
            m.b = Request()
            assert m.b.items.empty() and not m.a.items.full()
            m.b.items.put(3)
            assert m.b.items.get() == 3
        @invariant
        def never(m):
            return not m.woken
    """
    result = run(tmp_path, source)
    assert list(violated(result)) == ["deadlock"]


@pytest.mark.parametrize(
    "use",
    ["r.items.put(1)", "k = r.items.get()", "k = len(r.items)", "r.done.notify()", "r.done.notify_all()"],
)
def test_what_is_in_an_object_ends_with_it(tmp_path: Path, use: str) -> None:
    source = REQUEST + f"""
    class M(Model):
        req = Ref(Request)
        @thread
        def t(m):
            r = m.req
            {use}
    """
    assert list(violated(run(tmp_path, source))) == ["null-dereference"]
    stale = source.replace("r = m.req", "r = Request()\n            free(r)")
    result = run(tmp_path, stale)
    assert list(violated(result)) == ["use-after-free"]
    trace = result.find("use-after-free").trace
    assert trace is not None and trace.length == 3


def test_threads_that_wait_in_objects_are_alike(tmp_path: Path) -> None:
    """Which thread waits is renamed in every object; the objects keep their slots."""
    source = REQUEST + """
    class M(Model):
        a = Ref(Request)
        b = Ref(Request)
        def setup(m):
            m.a = Request()
            m.b = Request()
        @thread(instances=3)
        def waiter(m, i):
            r = m.a
            if maybe():
                r = m.b
            with r.lock:
                r.done.wait()
        @thread
        def notifier(m):
            m.a.done.notify()
            m.b.done.notify_all()
    """
    loaded = model(tmp_path, source)
    found = symmetry(program_of(loaded))
    assert [t.name for t in found.templates] == ["waiter"]
    assert dict(found.reasons)["Request"] == "threads wait for Request.done"
    full, smaller = check(loaded, symmetry=False), check(loaded)
    assert smaller.states * 3 < full.states
    assert violated(full).keys() == violated(smaller).keys() == {"deadlock"}
    assert counts(check(loaded, engine="native")) == counts(smaller)


def test_queues_of_threads_that_are_alike(tmp_path: Path) -> None:
    """What is in the queue of a thread goes with it."""
    source = """
    class M(Model):
        inbox = Array(Queue(Int(1, min=1, max=2), capacity=2), 3)
        @thread(instances=3)
        def reader(m, i):
            first = m.inbox[i].get()
            assert m.inbox[i].get() == 3 - first
            m.inbox[i].put(first)
        @thread
        def writer(m):
            for x in (1, 2):
                for i in range(3):
                    j = choose(range(3))
                    m.inbox[j].put(x)
    """
    loaded = model(tmp_path, source)
    (template,) = symmetry(program_of(loaded)).templates
    assert template.arrays == ("inbox", "len(inbox)")
    full, smaller = check(loaded, symmetry=False), check(loaded)
    assert smaller.states * 2 < full.states
    assert violated(full).keys() == violated(smaller).keys() == {"assertion", "deadlock"}
    assert counts(check(loaded, engine="native")) == counts(smaller)


def test_how_much_is_in_a_queue_is_no_variable_of_its_own(tmp_path: Path) -> None:
    source = f"""class S(Struct):
 q = Queue(Int(0, max=1))
class M(Model):
 {SHARED}
 s = Ref(S)
{ASKS.rstrip()}
 @thread
 def t(m):
  m.s = S()
  m.s.q.put(1)
"""
    assert not [text for _, _, text, _ in told(tmp_path, source) if "len(" in text]


# ---------------------------------------------------------------------------- one in the other, and arrays

EMBEDDED = """
    class Inner(Struct):
        n = Int(1, max=3)
        q = Queue(Int(0, max=3), capacity=2)

    class RpState(Struct):
        error = Bool(False)
        lock = Mutex()
        cond = Condition(lock)
        inner = Embedded(Inner)
        LIMIT = 2

        def fail(rp, by):
            with rp.lock:
                rp.error = True
                rp.inner.n += by
                rp.cond.notify()

    class Box(Struct):
        rp = Embedded(RpState)
        rows = Array(Embedded(Inner), 2)

    def drain(inner):
        return inner.q.get() + inner.n

    class M(Model):
        rp_state = Embedded(RpState)
        slots = Array(Embedded(RpState), 2)
        a = Array(Array(Int(0, max=1), 3), [[0, 0, 1], [0, 1, 1]])
        queues = Array(Queue(Int(0, max=3), capacity=2), 2)
        box = Ref(Box)
        x = Int(0, max=7)
        i = Int(0, max=7)
"""


def test_embedded_structs_and_arrays_of_them(tmp_path: Path) -> None:
    source = EMBEDDED + """
        def setup(m):
            m.box = Box()
            m.box.rows[1].n = 2
            m.slots[1].inner.q.put(3)
        @thread
        def t(m):
            m.rp_state.fail(m.rp_state.LIMIT)
            assert m.rp_state.error and m.rp_state.inner.n == 3
            m.slots[m.i].fail(1)
            assert m.slots[0].error and not m.slots[1].error and m.slots[0].inner.n == 2
            assert m.slots[0].inner.q.empty() and drain(m.slots[1].inner) == 4
            m.box.rp.fail(1)
            m.box.rows[m.i + 1].q.put(1)
            m.box.rows[0].q.put(2)
            assert drain(m.box.rows[1]) == 3 and drain(m.box.rows[0]) == 3
            m.queues[1].put(1)
            m.queues[0].put(2)
            m.queues[1].put(3)
            assert m.queues[1].full() and len(m.queues[0]) == 1 and len(m.queues) == 2
            assert m.queues[1].get() == 1 and m.queues[1].get() == 3 and m.queues[0].get() == 2
            for row in m.a:
                for v in row:
                    m.x += v
            assert m.x == 3 and len(m.a) == 2 and len(m.a[0]) == 3
            for slot in m.slots:
                slot.inner.n = 0
            for q in m.queues:
                q.put(1)
        @invariant
        def ok(m):
            total = sum(sum(v for v in row) for row in m.a)
            return total == 3 and all(slot.inner.n <= 2 for slot in m.slots)
    """
    assert run(tmp_path, source).verdict == "holds"
    text = listing(program_of(model(tmp_path, source)))
    for line in (
        "rp_state.inner.q: Queue of Int(0..3), capacity 2", "slots[].lock: Mutex[2]",
        "slots[].cond: Condition[2]", "a: Int(0..1) = [[0, 0, 1], [0, 1, 1]]",
        "queues: Queue[2] of Int(0..3), capacity 2", "rows[].n: Int(0..3) = [1, 1]",
        "writes rp_state.error", "writes slots[…].error", "writes Box.rows[0].q, len(Box.rows[0].q)",
        "reads a[…][…]",
    ):  # fmt: skip
        assert line in {found.strip() for found in text.split("\n")}, line


def test_states_name_them_as_c_does(tmp_path: Path) -> None:
    source = EMBEDDED + """
        def setup(m):
            m.box = Box()
        @thread
        def t(m):
            m.rp_state.error = True
            m.slots[1].inner.n = 2
            m.a[1][0] = 1
            m.queues[1].put(2)
            m.box.rows[1].n = 3
            with m.slots[1].lock:
                m.slots[1].cond.wait()
    """
    found = run(tmp_path, source).find("deadlock")
    assert found.trace is not None
    labels = [step.label for step in found.trace.steps]
    assert labels[:8] == [
        "rp_state.error = True", "slots[1].inner.n = 2", "a[1][0] = 1", "queues[1].put(2)", "box → Box#0",
        "Box#0.rows[1].n = 3", "acquire slots[1].lock", "slots[1].cond.wait()",
    ]  # fmt: skip
    changed = {change.name for step in found.trace.steps for change in step.changes}
    assert {"rp_state.error", "slots[1].inner.n", "a[1][0]", "Box#0.rows[1].n", "len(queues[1])"} <= changed
    state = "\n".join(last_state(found.trace, None))
    for part in ("rp_state.error = True", "slots[1].cond = t waits", "slots[1].inner.n = 2"):
        assert part in state, state
    assert "queues = [[], [2]]" in state


def test_each_index_has_its_own_range(tmp_path: Path) -> None:
    """The step that uses it crashes, as with one dimension; a column too far is not the next row."""
    source = EMBEDDED + """
        @thread
        def t(m):
            k = m.i + 3
            m.x = 1
            m.a[0][k] = 1
    """
    result = run(tmp_path, source)
    assert violated(result) == {"index-out-of-range": 3}
    found = result.find("index-out-of-range")
    assert "a[0][k]: an index is outside 0..1 or 0..2" in found.message
    places = "m.a[2][0]", "m.a[0][-1]", "m.a[-1][2]", "m.a[0][3]", "m.slots[2].inner.n", "m.box.rows[k].n"
    for bad in places:
        again = source.replace("m.a[0][k] = 1", f"m.box = Box()\n            {bad} = 1")
        assert list(violated(run(tmp_path, again))) == ["index-out-of-range"], bad


@pytest.mark.parametrize(
    ("use", "message"),
    [
        ("m.a[0] = 1", "error: the array a[0] cannot be assigned"),
        ("m.a[0][1][2] = 1", "error: a[0][1] is no array"),
        ("m.a[0][1][2] = 1", "help: a takes 2 indices"),
        ("m.a[0, 1] = 1", "help: an index for each dimension: a[i][j]"),
        ("m.x = m.a[0]", "error: x cannot hold the array a[0]"),
        ("m.rp_state = m.rp_state", "help: change it field by field"),
        ("m.box = m.rp_state", "help: a Ref is to an object of its own: S(…)"),
        ("m.box = Box(rp=1)", "error: Box(rp=…): only scalar fields can be given"),
        ("m.rp_state.errors = 1", "help: did you mean 'error'?"),
        ("m.slots.error = True", "help: index it: slots[i].error"),
        ("m.slots[0] = 1", "error: the embedded RpState slots[0] cannot be assigned"),
        ("m.slots.fail(1)", "error: the array slots has no field 'fail'"),
        ("m.queues.put(1)", "error: the array queues has no method 'put'"),
        ("m.queues[0] = 1", "error: the queue queues[0] cannot be assigned"),
        ("m.queues[0][1] = 1", "error: the queue queues[0] cannot be indexed"),
        ("if m.rp_state: pass", "error: the embedded RpState rp_state is used as a condition"),
        ("free(m.rp_state)", "help: name a field of it: rp_state.…"),
        ("with m.slots: pass", "error: `with` takes a lock or atomic(), not the array slots"),
        ("k = m.rp_state.inner", "error: local 'k' cannot hold the embedded Inner rp_state.inner"),
        ("for k in m.rp_state: pass", "error: the embedded RpState rp_state is no collection"),
        ("m.rp_state()", "error: the embedded RpState rp_state cannot be called"),
    ],
)
def test_wrong_uses_are_refused(tmp_path: Path, use: str, message: str) -> None:
    source = EMBEDDED + f"""
        @thread
        def t(m):
            {use}
    """
    error, _ = refusal(tmp_path, source)
    assert message in str(error)
