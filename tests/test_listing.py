"""``interleave steps``: the listings, which are the frontend's test oracle."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from support import model

from interleave.api import program_of
from interleave.loader import load_models
from interleave.program.program import Program
from interleave.report.listing import listing, steps_json
from interleave.report.step_facts import END, StepListing, thread_steps

ROOT = Path(__file__).resolve().parent.parent
GOLDEN = ROOT / "tests" / "golden"

LISTED = {
    "counter": "models/counter.py:counter",
    "lost_wakeup": "models/lost_wakeup.py:LostWakeup",
    "aba_stack": "models/aba_stack.py:AbaStack",
    "aba_stack_hazard": "models/aba_stack.py:AbaStackHazard",
    "qemu_old": "models/qemu_return_path/old.py:ReturnPathOld",
    "qemu_new": "models/qemu_return_path/new.py:ReturnPathNew",
    "qemu_new8": "models/qemu_return_path/new8.py:ReturnPathNew8",
}


@pytest.fixture
def golden(refresh_golden: bool) -> Callable[[str, str], None]:
    """Compares a text with the file of that name in tests/golden, or writes it there."""

    def compare(name: str, text: str) -> None:
        path = GOLDEN / name
        if refresh_golden:
            path.parent.mkdir(exist_ok=True)
            path.write_text(text, encoding="utf-8")
        stored = path.read_text(encoding="utf-8") if path.exists() else ""
        assert text == stored, f"{name} differs; if that is meant: pytest --refresh-golden, and read the diff"

    return compare


def program(target: str) -> Program:
    (found,) = load_models(target)
    return program_of(found)


def steps(folder: Path, source: str, thread: str = "t") -> tuple[StepListing, ...]:
    found = program_of(model(folder, source))
    return thread_steps(found, found.thread[thread])


# ---------------------------------------------------------------------------- listings


@pytest.mark.parametrize("name", LISTED)
def test_golden(name: str, golden: Callable[[str, str], None], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(ROOT)
    golden(f"steps_{name}.txt", listing(program(LISTED[name])))


ALL_KINDS = '''
class Node(Struct, capacity=2):
    value = Int(0, max=3)
    marks = Array(Bool(False), 2)

class M(Model, check=("memory-leak",)):
    """All kinds of steps."""
    lock = Mutex()
    locks = Array(Mutex(), 2)
    changed = Condition(lock)
    items = Queue(Int(0, max=3), capacity=2)
    free_slots = Semaphore(1)
    a = Array(Int(0, max=3), [3, 1])
    x = Int(0, max=3, atomic=True)
    seen = Bool(False, ghost=True)
    node = Ref(Node)

    def setup(m):
        m.x = choose(0, 1)

    @thread("first", instances=2)
    def t(m, i):
        m.locks[i].acquire()
        m.a[i] = m.a[1 - i] // 2
        m.items.put(m.a[0])
        m.free_slots.wait()
        got = m.items.get()
        m.locks[i].release()
        if m.free_slots.try_wait():
            m.free_slots.post()
        k = choose(range(3))
        m.x = k if got else 0
        m.seen = True
        with m.lock:
            m.changed.wait()
            m.changed.notify()
            m.changed.notify_all()
        wait_until(m.x == 1 or m.a[0] == 2)
        with atomic():
            m.x = choose(1, 2)
            m.a[0] = choose(1, 2, 3)

    @thread("second", daemon=True)
    def u(m):
        n = Node(value=2)
        m.node = n
        n.marks[1] = n.value == 2
        m.w.start(n)
        m.w.join()
        free(n)

    @thread(start=False)
    def w(m, n):
        assert n.value == 2
        m.x = 0 if m.t[0].finished else 1

    @invariant
    def small(m):
        return m.x < 3

    @reachable
    def done(m):
        return m.w.finished
'''


def test_golden_of_all_kinds_of_steps(
    tmp_path: Path, golden: Callable[[str, str], None], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "all_kinds.py").write_text(f"from interleave import *\n{ALL_KINDS}")
    golden("steps_all_kinds.txt", listing(program("all_kinds.py:M")))


@pytest.mark.parametrize(
    "target",
    [
        *LISTED.values(), "models/lost_wakeup.py", "models/gallery/chase_lev.py",
        pytest.param("models", marks=pytest.mark.slow),
    ],
)  # fmt: skip
def test_data_say_the_same_as_text(target: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(ROOT)
    for found in load_models(target):
        compiled = program_of(found)
        text, data = listing(compiled), steps_json(compiled)
        assert json.loads(json.dumps(data)) == data
        assert text == listing(compiled)
        threads = [thread for thread in compiled.threads if not thread.of]
        for thread, described in zip(threads, data["threads"], strict=True):
            assert [s["number"] for s in described["steps"]] == list(range(1, len(thread.code.locations) + 1))
            for step in described["steps"]:
                assert f" {step['number']}. {step['operation']}\n" in text
                assert all(n == END or 1 <= n <= len(described["steps"]) for n in step["next"])
        assert str(ROOT) not in text


def test_names_with_control_characters_stay_on_their_line(tmp_path: Path) -> None:
    source = """
    class M(Model):
        x = Int(0, max=1)
        @thread("a\\nb\\x1b[31m")
        def t(m):
            m.x = 0
    """
    text = listing(program_of(model(tmp_path, source)))
    assert "thread a\\nb\\x1b[31m\n" in text and "\x1b" not in text


def test_alternatives(tmp_path: Path) -> None:
    source = """
    class M(Model):
        x = Int(0, max=9)
        @thread
        def t(m):
            m.x = choose(1, 2, 3)
            with atomic():
                if maybe():
                    m.x = choose(1, 2, 3)
            with atomic():
                while m.x < 5:
                    m.x += choose(1, 2)
            m.x = choose(range(m.x + 1))
    """
    found = [(s.alternatives, s.exactly) for s in steps(tmp_path, source)]
    assert found == [(3, True), (1, True), (6, False), (None, False), (1, True), (None, True), (1, True)]


def test_operations_show_temporaries_as_what_they_are(tmp_path: Path) -> None:
    source = """
    class M(Model):
        x = Int(0, max=9)
        y = Int(0, max=9)
        @thread
        def t(m):
            m.x = (m.y + 1) * 2 % 5
            m.x, m.y = m.y, m.x
    """
    found = steps(tmp_path, source)
    assert [s.operation for s in found] == [
        "read y", "x = ((y) + 1) * 2 % 5", "read y", "read x", "x = y", "y = x",
    ]  # fmt: skip
    assert found[3].keeps == ("(y)",)
    assert [s.next for s in found] == [(2,), (3,), (4,), (5,), (6,), (END,)]


def test_blocking(tmp_path: Path) -> None:
    source = """
    class M(Model):
        lock = Mutex()
        x = Int(0, max=1)
        @thread
        def t(m):
            m.lock.acquire()
            m.lock.release()
            wait_until(m.x == 0)
            with atomic():
                m.x = 0
            with atomic():
                m.lock.acquire()
    """
    assert [s.blocks for s in steps(tmp_path, source)] == [True, False, True, False, True]
