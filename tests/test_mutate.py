"""Mutants: which ones there are, what notices them, and what does the same."""

from pathlib import Path

from mutants_of import mutated
from support import model

from interleave.mutate.mutants import mutants
from interleave.mutate.outcomes import NOTICED, SAME, SURVIVED


def found(folder: Path, source: str) -> list[tuple[str, str]]:
    """The mutants by name, each with what became of it: the properties that notice it."""
    outcomes = mutated(folder, source).outcomes
    return [(o.mutant.name, ", ".join(n.name for n in o.noticed) or o.verdict) for o in outcomes]


COUNTER = """
class M(Model):
 x = Int(0, max=2)
 m = Mutex()
 @thread(instances=2)
 def t(ms, i):
  with ms.m:
   ms.x += 1
 @invariant
 def counted(ms):
  return ms.x == 2 or not (ms.t[0].finished and ms.t[1].finished)
"""


def test_a_lock(tmp_path: Path) -> None:
    assert found(tmp_path, COUNTER) == [
        ("lock t: acquire m", "counted"),
        ("swap t: acquire m <-> read x", "counted"),
        ("swap t: x = x + 1 <-> release m", "counted"),
        ("store t: x = x + 1", "counted"),
    ]


def test_publishing(tmp_path: Path) -> None:
    source = """
    class M(Model):
     data = Int(0, max=2)
     ready = Bool(False)
     @thread
     def writer(ms):
      ms.data = 2
      ms.ready = True
     @thread
     def reader(ms):
      wait_until(ms.ready)
      assert ms.data == 2
    """
    assert found(tmp_path, source) == [
        ("swap writer: data = 2 <-> ready = True", "assertion"),
        ("swap reader: wait_until(ready) <-> read data", "assertion"),
        ("wait reader: wait_until(ready)", "assertion"),
        ("store writer: data = 2", "assertion"),
        ("store writer: ready = True", "deadlock"),
    ]


def test_semaphores_and_threads(tmp_path: Path) -> None:
    source = """
    class M(Model):
     x = Int(0, max=2)
     s = Semaphore(0)
     @thread
     def a(ms):
      ms.x = 1
      ms.s.post()
      ms.b.start()
      ms.b.join()
      ms.x = 0
     @thread(start=False)
     def b(ms):
      ms.s.wait()
      assert ms.x == 1
    """
    assert found(tmp_path, source) == [
        ("swap a: x = 1 <-> post s", SURVIVED),  # the thread is not started yet
        ("swap a: post s <-> start b()", SURVIVED),
        ("swap a: start b() <-> join b", "deadlock"),
        ("swap a: join b <-> x = 0", "assertion"),
        ("swap b: wait s <-> read x", SURVIVED),
        ("wait a: join b", "assertion"),
        ("wait b: wait s", SURVIVED),
        ("store a: x = 1", "assertion"),
        ("store a: x = 0", SURVIVED),  # nobody looks
        ("signal a: post s", "deadlock"),
    ]


def test_steps_that_are_torn_apart(tmp_path: Path) -> None:
    """What is waited for in a step stays together with what it looks at."""
    source = """
    class M(Model):
     x = Int(0, max=2)
     y = Int(0, max=4, atomic=True)
     busy = Bool(False)
     @thread(instances=2)
     def a(ms, i):
      with atomic():
       wait_until(not ms.busy)
       ms.busy = True
      ms.x += 1
      ms.busy = False
      ms.y.fetch_add(1)
     @invariant
     def both(ms):
      return ms.x == 2 and ms.y == 2 or not (ms.a[0].finished and ms.a[1].finished)
    """
    assert found(tmp_path, source) == [
        ("swap a: atomic: busy = True <-> read x", "both"),
        ("swap a: x = x + 1 <-> busy = False", "both"),
        ("swap a: busy = False <-> y.fetch_add(1)", SURVIVED),
        ("wait a: wait_until(not busy)", "both"),
        ("split a: atomic: busy = True", "both"),
        ("split a: y.fetch_add(1)", "both"),
        ("store a: busy = True", "both"),
        ("store a: x = x + 1", "both"),
        ("store a: busy = False", "deadlock"),
        ("store a: y.fetch_add(1)", "both"),
    ]


def test_conditions_and_locks_for_reading(tmp_path: Path) -> None:
    """A section in which a thread waits for a condition needs its lock: none is made without it."""
    source = """
    class M(Model):
     n = Int(0, max=1)
     m = Mutex()
     c = Condition(m)
     rw = RWLock()
     v = Int(0, max=1)
     @thread
     def put(ms):
      with ms.m:
       ms.n = 1
       ms.c.notify()
      with ms.rw.write:
       ms.v = 1
     @thread
     def get(ms):
      with ms.m:
       while ms.n == 0:
        ms.c.wait()
      with ms.rw.read:
       v = ms.v
       assert v == ms.v
    """
    assert found(tmp_path, source) == [
        ("lock put: acquire m", "deadlock"),
        ("lock put: rw.write_lock()", "assertion"),
        ("lock get: rw.read_lock()", "assertion"),
        ("swap put: acquire m <-> n = 1", SURVIVED),
        ("swap put: n = 1 <-> c.notify()", SURVIVED),
        ("swap put: c.notify() <-> release m", SAME),
        ("swap put: release m <-> rw.write_lock()", SURVIVED),
        ("swap put: rw.write_lock() <-> v = 1", "assertion"),
        ("swap put: v = 1 <-> rw.write_unlock()", "assertion"),
        ("swap get: release m <-> rw.read_lock()", SAME),
        ("swap get: rw.read_lock() <-> read v", "assertion"),
        ("swap get: read v <-> read v", SAME),
        ("wait get: c.wait()", SURVIVED),
        ("store put: n = 1", "deadlock"),
        ("store put: v = 1", SURVIVED),
        ("signal put: c.notify()", "deadlock"),
    ]


def test_what_is_not_taken_apart(tmp_path: Path) -> None:
    """A lock that is tried, too, keeps its operations; a barrier's wait is one; a lock that protects
    nothing is left out, and that is all the same."""
    source = """
    class M(Model):
     x = Int(0, max=2, atomic=True)
     b = Barrier(2)
     r = RecursiveMutex()
     sp = SpinLock()
     e = Event()
     @thread(instances=2)
     def a(ms, i):
      with ms.sp:
       ms.x.fetch_add(1)
      ms.b.wait()
      assert ms.x == 2
      if ms.r.try_acquire():
       ms.r.release()
      if i == 0:
       ms.e.set()
      else:
       ms.e.wait()
    """
    assert found(tmp_path, source) == [
        ("lock a: sp.lock()", SAME),
        ("swap a: sp.lock() <-> x.fetch_add(1)", SAME),
        ("swap a: x.fetch_add(1) <-> sp.unlock()", SAME),
        ("swap a: sp.unlock() <-> b.wait()", SURVIVED),
        ("swap a: b.wait() returns <-> read x", "assertion"),
        ("wait a: b.wait()", "assertion"),
        ("wait a: e.wait()", SURVIVED),
        ("split a: x.fetch_add(1)", SAME),
        ("store a: x.fetch_add(1)", "assertion"),
        ("signal a: e.set()", "deadlock"),
    ]


def test_a_lock_that_is_given_back_in_two_places(tmp_path: Path) -> None:
    """And what a step needs of the local work before it goes with it."""
    source = """
    class M(Model):
     x = Int(0, max=2)
     y = Int(0, max=2)
     m = Mutex()
     @thread(instances=2)
     def a(ms, i):
      ms.m.acquire()
      if ms.x == 1:
       ms.m.release()
       return
      ms.x += 1
      y = ms.x + ms.y
      ms.y = y
      ms.m.release()
     @invariant
     def one(ms):
      return ms.y <= 1
    """
    assert found(tmp_path, source) == [
        ("lock a: acquire m", "out-of-range, one"),
        ("swap a: acquire m <-> read x", "out-of-range"),
        ("swap a: x = x + 1 <-> read x", SURVIVED),
        ("swap a: read x <-> read y", SAME),
        ("swap a: y = y <-> release m", SURVIVED),
        ("store a: x = x + 1", SURVIVED),
        ("store a: y = y", SURVIVED),
    ]


def test_a_procedure_is_changed_wherever_it_is_called(tmp_path: Path) -> None:
    source = """
    class M(Model):
     x = Int(0, max=4)
     def put(ms, v):
      ms.x = v
     @thread
     def a(ms):
      ms.put(1)
      ms.put(2)
     @thread
     def b(ms):
      ms.put(3)
     @reachable
     def written(ms):
      return ms.x > 0
    """
    assert found(tmp_path, source) == [("store put: x = …", "written")]


def test_names_that_would_be_the_same(tmp_path: Path) -> None:
    source = """
    class M(Model):
     x = Int(0, max=4)
     @thread
     def a(ms):
      ms.x = 1
      ms.x = 2
      ms.x = 1
    """
    names = [name for name, _ in found(tmp_path, source)]
    assert names == [
        "swap a: x = 1 <-> x = 2", "swap a: x = 2 <-> x = 1", "store a: x = 1", "store a: x = 2",
        "store a: x = 1 #2",
    ]  # fmt: skip


def test_steps_of_a_loop(tmp_path: Path) -> None:
    """The loop goes on with the step that is the first one now."""
    source = """
    class M(Model):
     x = Int(0, max=2)
     y = Int(0, max=2)
     @thread
     def a(ms):
      while True:
       ms.x = (ms.y + 1) % 3
       ms.y = 2
     @invariant
     def second_round(ms):
      return ms.x == 0 or ms.x == 1 or ms.y == 2
     @reachable
     def both(ms):
      return ms.x == 0 and ms.y == 2
    """
    outcomes = {o.mutant.name: o for o in mutated(tmp_path, source).outcomes}
    assert [*outcomes] == ["swap a: x = (y + 1) % 3 <-> y = 2", "store a: x = (y + 1) % 3", "store a: y = 2"]
    assert outcomes["swap a: x = (y + 1) % 3 <-> y = 2"].states == 9  # three rounds of three, then as before
    assert [o.verdict for o in outcomes.values()] == [SURVIVED, SURVIVED, NOTICED]


def test_a_step_of_a_whole_statement(tmp_path: Path) -> None:
    """What is left of a statement that touches nothing shared any more is no step."""
    source = """
    class M(Model, atomicity="statement"):
     x = Int(0, max=2)
     m = Mutex()
     @thread(instances=2)
     def t(ms, i):
      with ms.m:
       ms.x += 1
     @invariant
     def counted(ms):
      return ms.x <= 2
    """
    outcomes = mutated(tmp_path, source).outcomes
    assert [(o.mutant.name, o.verdict) for o in outcomes] == [
        ("lock t: acquire m", SURVIVED),  # a thread finishes when it stores
        ("swap t: acquire m <-> x += 1", SURVIVED),
        ("swap t: x += 1 <-> release m", SURVIVED),
        ("split t: x += 1", SAME),
        ("store t: x = x + 1", SURVIVED),
    ]
    assert outcomes[0].states == 4  # one step each


def test_with_store_buffers(tmp_path: Path) -> None:
    """Mutants are of what the author wrote, not of what a memory model makes of it."""
    source = """
    class M(Model{}):
     x = Bool(False, atomic=True)
     y = Bool(False, atomic=True)
     seen = Int(0, max=1)
     @thread
     def a(m):
      m.x.store(True, relaxed)
      if m.y.load(relaxed):
       m.seen = 1
     @thread
     def b(m):
      m.y.store(True, relaxed)
      m.x.load(relaxed)
     @reachable
     def sees(m):
      return m.seen == 1
    """
    sc, tso = (
        mutants(loaded.model, loaded.name)
        for loaded in (model(tmp_path, source.format(more)) for more in ("", ', memory="tso"'))
    )
    assert [m.name for m in tso.mutants] == [m.name for m in sc.mutants] != []
