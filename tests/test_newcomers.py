"""What is said of what people write who do not know the language yet, and that all of it is said at once."""

from __future__ import annotations

from pathlib import Path

import pytest
from support import OFFSET, body, refusal, run

from interleave.api import check
from interleave.errors import MOST, ModelError, ModelErrors
from interleave.frontend import builder
from interleave.loader import load_models

ENUM = "class St(Enum):\n IDLE = 0\n BUSY = 1\n"
LOCKED = "n = Bool(False)\n lock = Mutex()\n cond = Condition(lock)\n sem = Semaphore(1)\n done = Event()"


def alone(folder: Path, source: str) -> ModelError:
    """What is wrong with a file that has no imports but its own."""
    path = folder / "model.py"
    path.write_text(source)
    with pytest.raises(ModelError) as caught:
        for loaded in load_models(str(path)):
            check(loaded)
    assert str(caught.value)
    return caught.value


def at(error: ModelError) -> tuple[int, int, int]:
    assert error.span is not None
    return error.span.line, error.span.column, error.span.end_column


@pytest.mark.parametrize(
    ("source", "message", "place", "hint"),
    [
        ("class M(Model):\n    @thread\n    def t(m):\n        wait_until(True)\n",
         "name 'Model' is not defined", (1, 9, 14), "from interleave import Model, thread, wait_until"),
        ("from interleave import Model, thread\nclass M(Model):\n    lock = Mutex()\n    s = Semaphore(1)\n",
         "name 'Mutex' is not defined", (3, 12, 17), "from interleave import Mutex, Semaphore"),
        ("from interleave import Model, thread\nclass M(Model):\n    @thread\n    def t(m):\n"
         "        wait_until(True)\n",
         "name 'wait_until' is not defined", (5, 9, 19), "from interleave import wait_until"),
        ("from interleave import Model\ndef make() -> type[Model]:\n    class M(Model):\n        x = Int(0)\n"
         "    return M\n", "name 'Int' is not defined", (4, 13, 16), "from interleave import Int"),
        ("from interleave import *\nclass St(Enum):\n    A = auto()\n",
         "name 'Enum' is not defined", (2, 10, 14), "from enum import Enum"),
        ("from interleave import *\nclass M(Model):\n    p = Ref(Node)\nclass Node(Struct):\n    pass\n",
         "name 'Node' is not defined", (3, 13, 17),
         "the class comes later in the file: its name as text will do, as in Ref('Node')"),
        ("from interleave import *\nclass M(Model):\n    x = Bool(False, atomic=True)\n    @thread\n"
         "    def t(m):\n        WRITE_ONCE(m.x, True)\n",
         "name 'WRITE_ONCE' is not defined", (6, 9, 19), "from interleave.kernel import WRITE_ONCE"),
        ("from interleave import *\nclass M(Model):\n    lock = Mutx()\n",
         "name 'Mutx' is not defined", (3, 12, 16), "did you mean 'Mutex'?"),
        ("from interleave import *\nclass M(Model):\n    é, x = 1, Nowhere\n",
         "name 'Nowhere' is not defined", (3, 15, 22), ""),
    ],
)  # fmt: skip
def test_names_that_are_not_imported(
    source: str, message: str, place: tuple[int, int, int], hint: str, tmp_path: Path
) -> None:
    error = alone(tmp_path, source)
    assert (error.message, at(error), error.hint) == (message, place, hint)


@pytest.mark.parametrize(
    ("decorator", "hint"),
    [
        ("@invariant()", "@invariant, without ()"),
        ("@operation()", "@operation, without ()"),
        ("@thread(instance=2)",
         '@thread, or with any of @thread("shown name", instances=2, start=False, daemon=True)'),
        ("@(lambda: 1)()", ""),
    ],
)  # fmt: skip
def test_decorators(decorator: str, hint: str, tmp_path: Path) -> None:
    source = f"from interleave import *\nclass M(Model):\n    {decorator}\n    def f(m):\n        pass\n"
    error = alone(tmp_path, source)
    assert error.message.startswith("TypeError while the file is read: ")
    assert (error.hint, at(error)[0]) == (hint, 3)


@pytest.mark.parametrize("case", ["m.cs[0].receive(v)", "m.c.send(v + 1)"])
def test_what_cannot_stand_in_a_case(case: str, tmp_path: Path) -> None:
    source = f"match select():\n    case {case}:\n        pass\n"
    error = alone(tmp_path, source)
    assert error.message.startswith("not Python: ") and at(error)[0] == 2
    assert error.hint == (
        "a case has names only: x = … before select(); a channel in an array is given to a procedure"
    )


def test_a_factory_without_defaults(tmp_path: Path) -> None:
    source = "from interleave import *\ndef make(n, *, k) -> type[Model]:\n    return Model\n"
    error = alone(tmp_path, source)
    assert error.message == "no models in this file: make() has no default for n, k"
    assert at(error)[:2] == (2, 1)
    assert error.hint.startswith("give it one, or name the model: '")
    assert error.hint.endswith("model.py:make(n=…, k=…)'")


@pytest.mark.parametrize(
    ("line", "message", "hint"),
    [
        ("with m.cond: pass", "`with` takes a lock or atomic(), not the condition cond",
         "take its lock: with m.lock: …"),
        ("with m.sem: pass", "`with` takes a lock or atomic(), not the semaphore sem",
         "sem.wait(), sem.post(), sem.try_wait(), sem.value"),
        ("m.cond.wait_for(lambda: m.n)", "the condition cond has no attribute 'wait_for'",
         "test the condition in a loop: while not …: m.cond.wait()"),
        ("m.cond.signal()", "the condition cond has no attribute 'signal'", "m.cond.notify()"),
        ("m.cond.broadcast()", "the condition cond has no attribute 'broadcast'", "m.cond.notify_all()"),
        ("m.lock.lock()", "the mutex lock has no attribute 'lock'", "m.lock.acquire()"),
        ("m.lock.unlock()", "the mutex lock has no attribute 'unlock'", "m.lock.release()"),
        ("m.sem.acquire()", "the semaphore sem has no attribute 'acquire'", "m.sem.wait()"),
        ("m.sem.up()", "the semaphore sem has no attribute 'up'", "m.sem.post()"),
        ("m.done.clear()", "the event done has no attribute 'clear'", "m.done.reset()"),
        ("assert m.done.is_set()", "a bool cannot be called", "without (): m.done.is_set"),
        ("assert m.sem.value() == 1", "an integer cannot be called", "without (): m.sem.value"),
        ("wait_until(lambda: m.n)", "wait_until() takes the condition itself", "wait_until(m.n)"),
    ],
)  # fmt: skip
def test_operations_by_other_names(line: str, message: str, hint: str, tmp_path: Path) -> None:
    error, _ = refusal(tmp_path, body(line, declare=LOCKED))
    assert (error.message, error.hint) == (message, hint)


@pytest.mark.parametrize(
    ("declared", "called", "hint"),
    [
        ("SpinLock()", "acquire", "m.o.lock()"),
        ("SpinLock()", "release", "m.o.unlock()"),
        ("SpinLock()", "try_lock", "m.o.trylock()"),
        ("RecursiveMutex()", "lock", "m.o.acquire()"),
        ("Completion()", "signal", "m.o.complete()"),
        ("Completion()", "post", "m.o.complete()"),
        ("Completion()", "release", "m.o.complete()"),
        ("Completion()", "broadcast", "m.o.complete_all()"),
        ("WaitGroup()", "Add", "did you mean 'add'?"),
        ("WaitGroup()", "count_down", "m.o.done()"),
        ("Once()", "do", "m.o.call()"),
        ("RWLock()", "acquire", "m.o.read_lock(), or m.o.write_lock()"),
        ("RWLock()", "unlock", "m.o.read_unlock(), or m.o.write_unlock()"),
        ("RWLock()", "try_lock", "m.o.try_read_lock(), or m.o.try_write_lock()"),
        ("Queue(Int(0, max=1))", "qsize", "len(m.o)"),
    ],
)
def test_what_an_operation_is_called_here(declared: str, called: str, hint: str, tmp_path: Path) -> None:
    error, _ = refusal(tmp_path, body(f"m.o.{called}()", declare=f"o = {declared}"))
    assert error.hint == hint


@pytest.mark.parametrize(
    ("imported", "module"),
    [
        ("from interleave.qemu import qatomic_read", "qemu"),
        ("import interleave.qemu as q", "qemu"),
        ("from interleave.kernel import READ_ONCE", "kernel"),
        ("", "kernel"),
    ],
)
def test_c_names_are_those_that_the_file_has(imported: str, module: str, tmp_path: Path) -> None:
    error, _ = refusal(tmp_path, f"import enum; {imported}\n" + body("smp_wmb()"))
    assert error.hint == f"from interleave.{module} import smp_wmb"


@pytest.mark.parametrize(
    ("declared", "message", "hint"),
    [
        ("x = Array(3, Int())", "x: Array takes its element first, and then its length",
         "Array(Int(0, max=7), 3)"),
        ("x = Queue(Int(), 2)", "x: Queue takes its element, and its capacity by name",
         "Queue(Int(0, max=7), capacity=2)"),
        ("x = Queue(5, Int(0, max=3))", "x: Queue takes its element, and its capacity by name",
         "Queue(Int(0, max=7), capacity=5)"),
        ("x = Var()", "x: Var needs its initial value",
         "a member of an enum.Enum: Var(Status.IDLE); Int(0, max=7) for integers"),
        ("x = Int(-2, max=3)", "x: the initial value -2 is not in Int(0..3)",
         "min is 0 unless given: Int(-2, min=-2, max=3)"),
        ("x = Array(Struct, 2)", "x: Struct is a struct, which is no declaration by itself",
         "Embedded(Struct) is a part of it; Ref(Struct) refers to one that is made in setup"),
        ("a = Int(0, 7)", "a: Int(…): too many positional arguments", "Int(0, max=7)"),
        ("a = Queue(Int(0, 7))", "a: Int(…): too many positional arguments", "Int(0, max=7)"),
        ("a = Array(Array(Bool(False, True), 2), 2)", "a: Bool(…): too many positional arguments",
         "Bool(False)"),
        ("a = Array(Bool())", "a: Array(…): missing a required argument: 'length'",
         "Array(Int(0, max=3), 4)"),
        ("a = Mutex('name')", "a: Mutex(…): too many positional arguments", "Mutex()"),
        ("a = Condition()", "a: Condition(…): missing a required argument: 'lock'", "Condition(lock)"),
        ("a = Semaphore(0, maximum=3)", "a: Semaphore(…): got an unexpected keyword argument 'maximum'",
         "Semaphore(n, max=3)"),
    ],
)  # fmt: skip
def test_declarations(declared: str, message: str, hint: str, tmp_path: Path) -> None:
    error, place = refusal(tmp_path, body("pass", declare=declared))
    assert (error.message, error.hint, place) == (message, hint, "2:2")


@pytest.mark.parametrize(
    ("line", "message", "hint"),
    [
        ("m.flags[0] = True", "this is a value, not a variable",
         "declare it as flags = Array(Bool(False), 2)"),
        ("m.counts[1] += 1", "this is a value, not a variable",
         "declare it as counts = Array(Int(0, max=9), 3)"),
        ("m.items.append(1)", "a tuple has no attributes here",
         "declare it as items = Array(Int(0, max=7), 4), or items = Queue(Int(0, max=7), capacity=4)"),
        ("assert m.st == 'IDLE'", "text cannot be compared", "write St.IDLE"),
        ("assert 'BUSYY' != m.st", "text cannot be compared", "write St.BUSY"),
        ("m.st = 'BUSY'", "st cannot hold text", "write St.BUSY"),
        ("m.st = BUSY", "name 'BUSY' is not defined", "write St.BUSY"),
    ],
)  # fmt: skip
def test_python_habits(line: str, message: str, hint: str, tmp_path: Path) -> None:
    declared = "flags = [False, False]\n counts = [0, 9, 1]\n items = []\n st = Var(St.IDLE)"
    error, _ = refusal(tmp_path, ENUM + body(line, declare=declared))
    assert (error.message, error.hint) == (message, hint)


def test_the_range_of_a_local_is_written_as_any(tmp_path: Path) -> None:
    for line in ("j: Int(0, 7) = 0", "m.add(1)\n def add(m, j: Int(0, 7)):\n  m.n = j > 0"):
        error, _ = refusal(tmp_path, body(line, declare="n = Bool(False)"))
        assert (error.message, error.hint) == ("j: Int(…): too many positional arguments", "Int(0, max=7)")


# ---------------------------------------------------------------------------- all at once


def everything(folder: Path, source: str) -> list[tuple[int, str]]:
    """Each error of a model with its line in the source."""
    with pytest.raises(ModelError) as caught:
        run(folder, source)
    error = caught.value
    errors = error.errors if isinstance(error, ModelErrors) else (error,)
    assert str(error) == "\n".join(map(str, errors))
    assert (error.message, error.span, error.hint) == (errors[0].message, errors[0].span, errors[0].hint)
    return [(each.span.line - OFFSET if each.span else 0, each.message) for each in errors]


def test_all_declarations_are_read(tmp_path: Path) -> None:
    declared = "a = Int(0)\n b = Bool(False)\n c = Var()\n d = Var(3)\n e = Barrier()"
    source = body("m.nowhere = 1", declare=declared)
    assert everything(tmp_path, source) == [
        (2, "a: Int needs an upper bound"),
        (4, "c: Var needs its initial value"),
        (5, "d: Var takes a member of an enum.Enum, not 3"),
        (6, "e: Barrier(…): missing a required argument: 'parties'"),
    ]


METHODS = """class M(Model):
 a = Int(0, max=3)
 lock = Mutex()
 @thread(instances=2)
 def t(m, i):
  k = m.bad()
  m.a = k + m.wrong
  with atomic():
   m.a = m.worse
  m.a = m.b
  for j in range(3):
   with m.lock, m.nolock:
    m.hidden = 1
   m.proc(1, 2)
   k = m.a / 2
   m.a = k
 def bad(m):
  if m.a > 0:
   return m.other
  return 2
 def proc(m, x): pass
 @thread
 def u(m):
  m.bad()
  import sys
 @invariant
 def p(m):
  return m.bad() == 1
 @invariant
 def q(m):
  m.a == 1
"""


def test_all_methods_are_read_and_what_follows_from_an_error_is_none(tmp_path: Path) -> None:
    assert everything(tmp_path, METHODS) == [
        (7, "M has no attribute 'wrong'"),
        (9, "M has no attribute 'worse'"),
        (10, "M has no attribute 'b'"),
        (12, "M has no attribute 'nolock'"),
        (14, "proc() takes 1 argument, 2 given"),
        (15, "operator / is not supported"),
        (19, "M has no attribute 'other'"),
        (25, "import inside a method is not supported"),
        (31, "this expression is a statement without effect"),
    ]


def test_by_statements_too(tmp_path: Path) -> None:
    source = METHODS.replace("(Model)", "(Model, atomicity='statement')")
    assert everything(tmp_path, source) == everything(tmp_path, METHODS)


def test_all_locals_are_looked_at(tmp_path: Path) -> None:
    source = """class M(Model):
 x = Int(0, max=3)
 @thread
 def t(m):
  if m.x:
   j = k = 1
  m.x = j + k
  m.x = j
 @thread
 def u(m):
  n = m.x
  s = n
  while True:
   n += m.x
   s -= m.x
   m.x = 0
 @rests
 @thread
 def r(m):
  wait_until(m.x == 0, rest=True)
 @invariant
 def i(m):
  if m.x: k = 1
  return k == 1
"""
    assert everything(tmp_path, source) == [
        (7, "local 'j' may be read before it is assigned"),
        (7, "local 'k' may be read before it is assigned"),
        (11, "no bound is known for local 'n'"),
        (12, "no bound is known for local 's'"),
        (24, "local 'k' may be read before it is assigned"),
    ]


@pytest.mark.parametrize(
    "statement",
    [
        "for i in items: m.x = i", "a, b = items", "with items: pass", "items.foo()", "m.x = items + 1",
        "assert len(items) == 3", "m.x = sum(i for i in items)", "assert m.x in items", "READ_ONCE(items)",
        "m.y.load(items)", "free(items)", "ref(items)", "m.x = choose(items)", "if items is None: pass",
    ],
)  # fmt: skip
def test_what_is_not_known_is_no_other_error(tmp_path: Path, statement: str) -> None:
    names = "from interleave.kernel import READ_ONCE\n"
    declare = "x = Int(0, max=3)\n y = Int(0, max=3, atomic=True)"
    source = names + body("items = m.bad", statement, "m.x = m.worse", declare=declare)
    assert everything(tmp_path, source) == [
        (7, "M has no attribute 'bad'"), (9, "M has no attribute 'worse'"),
    ]  # fmt: skip


def test_no_more_than_can_be_read_are_printed(tmp_path: Path) -> None:
    with pytest.raises(ModelErrors) as caught:
        run(tmp_path, body(*(f"m.missing{i} = 1" for i in range(MOST + 3))))
    assert len(caught.value.errors) == MOST + 3
    assert str(caught.value).endswith("… and 3 more errors") and str(caught.value).count("error: ") == MOST


def test_what_is_too_large_is_told_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(builder, "MAX_SIZE", 500)
    text = "".join(f" def f{i}(m):\n  m.f{i + 1}()\n  m.f{i + 1}()\n" for i in range(16))
    source = body("m.f0()", "m.f0()", more=f"{text} def f16(m):\n  m.x = 1\n")
    (told,) = everything(tmp_path, source)
    assert "500 steps" in told[1]


def test_the_ghost_of_an_abandoned_statement_allows_nothing(tmp_path: Path) -> None:
    declare = "g = Int(0, max=3, ghost=True)\n x = Int(0, max=3)"
    assert everything(tmp_path, body("m.g = m.nowhere", "m.x = m.g", declare=declare)) == [
        (6, "M has no attribute 'nowhere'"), (7, "ghost g is read here"),
    ]  # fmt: skip


