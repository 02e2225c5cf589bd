"""Random models with several instances of a thread and with a heap, mostly symmetric.

Beside what treats all instances alike there is, now and then, something that does not: a number in
place of an index, arithmetic on one, a property about one instance. The analysis has to see it.
"""

from __future__ import annotations

from random import Random

HEADER = '''"""A random model."""

from interleave import Array, Bool, Condition, Int, Model, Mutex, Queue, Ref, Semaphore, Struct
from interleave import atomic, choose, free, invariant, maybe, reachable, recoverable, thread
from interleave import rests, wait_until


class Node(Struct, capacity={capacity}):
    v = Int(0, max=2)
    next = Ref("Node")
    w = Array(Int(1, max=2), 2)
    lock = Mutex()


class Random(Model, check={checks}):
    """Random."""

    x = Int(0, max=3, atomic=True)
    f = Bool(False, atomic=True)
    owner = Int(-1, min=-1, max={last})
    turn = Int(0, max={last})
    a = Array(Int(0, max=2), {n})
    b = Array(Bool(False), {n})
    heads = Array(Ref(Node), {n})
    peer = Array(Int(-1, min=-1, max={last}), {n})
    forks = Array(Mutex(), {n})
    plain = Array(Int(0, max=1), 2)
    top = Ref(Node)
    other = Ref(Node)
    lock = Mutex()
    cond = Condition(lock)
    sem = Semaphore(1, max=3)
    q = Queue(Int(0, max=2), capacity=2)
    qr = Queue(Ref(Node), capacity=2)
'''

#: Statements of the template; ``i`` is its index, ``j`` a local of an index, ``p`` a reference.
ALIKE = (
    "m.x = (m.x + 1) % 3", "m.f = not m.f", "m.a[i] = m.x % 3", "m.b[i] = True", "m.x = m.a[i]",
    "m.owner = i", "m.owner = -1", "m.turn = i", "m.turn = choose({numbers})",
    "if m.turn == i:\n    m.x = 1", "if m.owner == i:\n    m.b[i] = not m.b[i]", "wait_until(m.turn == i)",
    "if m.owner == -1:\n    m.owner = i", "m.b[m.turn] = True", "m.peer[i] = m.turn",
    "j = m.turn\nm.x = 0\nm.a[j] = 2", "j = m.owner\nm.f = True\nif j == i:\n    m.x = 2",
    "j = m.peer[i]\nif j != -1:\n    m.b[j] = False",
    "m.forks[i].acquire()", "m.forks[i].release()", "m.forks[m.turn].acquire()",
    "with m.lock:\n    m.x = 1", "with m.lock:\n    m.a[i] = 1",
    "if m.lock.try_acquire():\n    m.lock.release()",
    "with m.lock:\n    m.cond.wait()", "m.cond.notify()", "m.cond.notify_all()",
    "m.sem.wait()", "m.sem.post()", "m.q.put(m.a[i])", "m.a[i] = m.q.get()",
    "held = m.lock.locked()\nm.x = 2\nif held:\n    m.f = True",
    "m.helper.start(i)", "m.helper.join()",
    "m.other = None",
)  # fmt: skip
HEAP = (
    "p = Node()\np.v = 1\nm.top = p", "p = Node(v=choose(0, 2), next=m.top)\nm.top = p",
    "m.heads[i] = Node()",
    "p = m.top\nif p is not None:\n    free(p)", "p = m.heads[i]\nif p is not None:\n    p.v = 1",
    "m.other = m.top", "p = m.top\nif p is m.other:\n    m.top = None", "m.heads[i] = m.top",
    "p = m.heads[i]\nif p is not None:\n    m.heads[i] = None\n    free(p)",
    "p = m.top\nif p is not None:\n    m.top = p.next", "p = m.top\nif p is not None:\n    p.lock.acquire()",
    "p = m.top\nif p is not None:\n    p.w[1] = 0", "m.qr.put(m.top)", "m.top = m.qr.get()", "m.top = None",
    "p = Node(v=m.a[i])\nm.x = 0\np.next = p",
)  # fmt: skip
UNLIKE = (
    "if i == 0:\n    m.x = 2", "m.a[0] = 1", "m.a[(i + 1) % {n}] = 1", "m.turn = 1", "m.x = i",
    "m.x = m.owner + 1",
    "m.plain[1] = i % 2", "if m.owner < i:\n    m.owner = i", "m.worker[0].join()", "m.b[m.x % {n}] = True",
    "m.turn = choose(0, 0, 1)", "m.spare.start()", "m.q.put(i)",
)  # fmt: skip
OTHER = ("m.x = 2", "m.f = True", "m.lock.acquire()", "m.cond.notify()", "m.owner = -1", "m.q.put(1)",
    "m.top = Node(v=2)", "m.sem.post()", "wait_until(m.f)", "k = m.turn\nm.f = False\nm.b[k] = True",
    "m.worker[m.turn].join()", "m.spare.start()", "if m.top is m.other:\n    m.top = None",
)  # fmt: skip
ALIKE_PROPERTIES = (
    ("for i in range({n}):\n    if m.a[i] == 2:\n        return False", "True"),
    ("for i in range({n}):\n    if not m.worker[i].finished:\n        return True", "m.x != 1"),
    ("", "m.x + m.a[0] + m.a[1] < 4"), ("", "m.worker[0].running or m.worker[1].running or m.f"),
    ("", "not (m.b[0] and m.b[1])"), ("", "m.top is None"), ("", "m.owner == -1 or m.b[m.owner]"),
    ("", "m.lock.locked() or m.x == 2"), ("", "m.top is not m.other or m.f"), ("", "m.b[m.turn]"),
)  # fmt: skip
UNLIKE_PROPERTIES = (
    ("", "m.b[0]"), ("", "m.turn == 0"), ("", "m.a[0] <= m.a[1]"), ("", "not m.worker[1].finished"),
    ("", "m.owner < 1"), ("", "m.a[0] != 2"),
)  # fmt: skip


def random_model(seed: int) -> str:
    """The source of a file with one model, ``Random``."""
    r = Random(seed)
    n = r.choice((2, 2, 3))
    values = {"n": n, "last": n - 1, "numbers": ", ".join(map(str, range(n)))}
    checks = r.choice(("()", "()", '("memory-leak",)', '("data-race",)', '("memory-leak", "data-race")'))
    lines = HEADER.format(capacity=r.choice((2, 3)), checks=checks, **values).splitlines()
    unlike = 0.0 if r.random() < 0.7 else 0.25
    heap = r.choice((0.0, 0.3, 0.8))

    def put(text: str, depth: int) -> None:
        lines.extend("    " * depth + line for line in text.format(**values).splitlines())

    def body(sources: tuple[str, ...], count: int, depth: int = 2) -> None:
        for _ in range(count):
            chosen = UNLIKE if r.random() < unlike else HEAP if r.random() < heap else sources
            if sources is OTHER:
                chosen = OTHER
            statement = r.choice(chosen)
            whole = "wait" in statement or "\n" not in statement or ".start" in statement
            if r.random() < 0.15 and not whole and "with " not in statement:
                put("with atomic():", depth)
                put(statement, depth + 1)
            else:
                put(statement, depth)

    if r.random() < 0.6:
        put("def setup(m):", 1)
        choices = ["m.top = Node(v=1)", "m.turn = 1", "m.a[0] = 1", "m.x = 1", "m.owner = 0"]
        choices.append("m.b[1] = maybe()")
        for statement in r.sample(choices, r.randint(1, 3)):
            put(statement, 2)
    if Random(f"{seed} rests").random() < 0.25:
        put("@rests", 1)
    if r.random() < 0.8 or not unlike:
        put(f"@thread(instances={n}{r.choice(('', '', ', daemon=True'))})", 1)
    else:
        put("@thread(instances={n})", 1)
    put("def worker(m, i):", 1)
    if r.random() < 0.15:
        put("while True:", 2)
        body(ALIKE, r.randint(1, 2), 3)
    else:
        body(ALIKE, r.randint(1, 4 if n == 3 else 6))
    put("@thread", 1)
    put("def single(m):", 1)
    body(OTHER, r.randint(0, 2))
    put("pass", 2)
    put("@thread(start=False)", 1)
    put("def helper(m, who=0):", 1)
    put(r.choice(("m.b[who] = True", "m.f = True\nm.a[who] = 0", "m.turn = who", "pass")), 2)
    put("@thread(start=False, instances=2)", 1)
    put("def spare(m, i):", 1)
    works = ("m.x = 2", "while True:\n    m.f = not m.f", "with m.lock:\n    m.x = 0", "m.lock.acquire()")
    put(r.choice(works), 2)
    for kind in ("invariant", "reachable", "recoverable"):
        if r.random() < 0.6:
            listed = UNLIKE_PROPERTIES if r.random() < unlike else ALIKE_PROPERTIES
            first, result = r.choice(listed)
            put(f"@{kind}\ndef {kind}0(m):", 1)
            put(first, 2)
            put(f"return {result}", 2)
    return "\n".join(lines) + "\n"
