"""Random models with primitives of the author's own, names, rests and C's names for atomic accesses, as
source text. Each is written a second time, with what is behind these."""

from __future__ import annotations

from collections.abc import Callable
from textwrap import indent

from hypothesis import strategies as st
from sparse_models import Dice

HEAD = '''"""A random model."""

from interleave import Array, Embedded, Int, Model, Mutex, Ref, Struct, acquire, atomic, choose, fence, free
from interleave import invariant, maybe, operation, reachable, recoverable, ref, relaxed, release, rests
from interleave import seq_cst, thread, wait_until
{names}
{plain}

class Lock(Struct, capacity=2):
    readers = Int(0, max=2)
    owner = Mutex()
{lock}

class Random(Model, check={checks}):
    """Random."""

    x = Int(0, max=2)
    flag = Int(0, max=1)
    seen = Array(Int(0, max=3), 3)
    n = Int(3, max=3, wrap=True, atomic=True)
    word = Int(0, max=2, atomic=True)
    lock = Embedded(Lock)
    locks = Array(Embedded(Lock), 2)
    p = Ref(Lock)

    def setup(m):
        m.p = Lock()
{model}
'''

#: The operations of a lock, of a model, and plain ones: what is called, and its body.
LOCK = (
    ("read_lock(rw)", "wait_until(not rw.owner.locked())\nrw.readers += 1"),
    ("read_unlock(rw)", "rw.readers -= 1"),
    ("write_lock(rw)", "wait_until(rw.readers == 0)\nrw.owner.acquire()"),
    ("write_unlock(rw)", "rw.owner.release()"),
    ("try_write(rw)", "got = rw.readers == 0 and rw.owner.try_acquire()\nreturn got"),
)
MODEL = (("take(m, most)", "wait_until(m.x < most)\nold = m.x\nm.x = old + 1\nreturn old"),)
PLAIN = (("swap(p, v)", "old = p\np = v\nreturn old"),)
LOCKS = ("m.lock", "m.locks[{k}]", "m.locks[m.flag]", "m.p")
#: A line, and the same written out. ``{i}`` is the thread's number, ``{k}`` 0 or 1, ``{n}`` up to 2, ``{l}``
#: a lock, ``{z}`` tells locals apart.
LINES = (
    ("{l}.read_lock()", None), ("{l}.read_unlock()", None), ("{l}.write_lock()", None),
    ("{l}.write_unlock()", None),
    ("if {l}.try_write():\n    m.x = {n}\n    {l}.write_unlock()", None),
    ("{l}.read_lock()\nm.seen[{i}] = m.x\n{l}.read_unlock()", None),
    ("{l}.write_lock()\nm.x = {n}\n{l}.write_unlock()", None),
    ("m.seen[{i}] = m.take({n})", None), ("m.take(2)", None),
    ("m.seen[{i}] = swap(ref(m.x), {n})", None), ("swap(ref(m.seen[m.flag]), {n})", None),
    ("with atomic():\n    {l}.write_lock()\n    m.x = {n}\n    {l}.write_unlock()", None),
    ("with atomic('both'):\n    m.x = {n}\n    m.flag = {k}",
     "with atomic():\n    m.x = {n}\n    m.flag = {k}"),
    ("m.x = choose(0, {n}, name='size')", "m.x = choose(0, {n})"),
    ("if maybe('it fails'):\n    m.x = {n}", "if maybe():\n    m.x = {n}"),
    ("wait_until(m.x == {n}, rest={r})", "wait_until(m.x == {n}, rest={r})"),
    ("with atomic('as one'):\n    wait_until(m.flag, rest={r})\n    m.x = {n}",
     "with atomic():\n    wait_until(m.flag, rest={r})\n    m.x = {n}"),
    ("m.n.fetch_add({n})", "with atomic():\n    m.n = (m.n + {n}) % 4"),
    ("m.seen[{i}] = m.n.fetch_sub(2)",
     "with atomic():\n    o{z} = m.n\n    m.n = (o{z} - 2) % 4\nm.seen[{i}] = o{z}"),
    ("m.seen[{i}] = m.n.exchange({n} + 1)",
     "with atomic():\n    o{z} = m.n\n    m.n = ({n} + 1) % 4\nm.seen[{i}] = o{z}"),
    ("m.x = {n}", "m.x = {n}"), ("m.flag = {k}", "m.flag = {k}"), ("m.seen[{i}] = m.x", "m.seen[{i}] = m.x"),
    ("free(m.p)", "free(m.p)"), ("if m.x == {n}:", "if m.x == {n}:"), ("if m.flag:", "if m.flag:"),
)  # fmt: skip
#: C's names, by the module that has them.
C_LINES = {
    "kernel": (
        ("m.seen[{i}] = READ_ONCE(m.word)", "m.seen[{i}] = m.word.load(relaxed)"),
        ("WRITE_ONCE(m.word, {n})", "m.word.store({n}, relaxed)"),
        ("smp_mb()", "fence(seq_cst)"), ("smp_store_release(m.word, {n})", "m.word.store({n}, release)"),
        ("wait_until(smp_load_acquire(m.word) == {n})", "wait_until(m.word.load(acquire) == {n})"),
        ("m.seen[{i}] = xchg(m.word, {n})", "m.seen[{i}] = m.word.exchange({n})"),
        ("m.seen[{i}] = cmpxchg(m.word, {k}, {n})", "m.seen[{i}] = m.word.cmpxchg({k}, {n})"),
        ("atomic_inc(m.word)", "m.word.fetch_add(1)"),
        ("if atomic_dec_and_test(m.word):\n    m.x = {n}",
         "if m.word.fetch_sub(1) == 1:\n    m.x = {n}"),
    ),
    "qemu": (
        ("m.seen[{i}] = qatomic_read(m.word)", "m.seen[{i}] = m.word.load(relaxed)"),
        ("qatomic_set(m.word, {n})", "m.word.store({n}, relaxed)"), ("smp_wmb()", "fence(release)"),
        ("wait_until(qatomic_load_acquire(m.word))", "wait_until(m.word.load(acquire))"),
        ("m.seen[{i}] = qatomic_xchg(m.word, {n})", "m.seen[{i}] = m.word.exchange({n})"),
        ("m.seen[{i}] = qatomic_cmpxchg(m.word, {k}, {n})", "m.seen[{i}] = m.word.cmpxchg({k}, {n})"),
        ("m.seen[{i}] = qatomic_fetch_inc(m.word)", "m.seen[{i}] = m.word.fetch_add(1)"),
        ("qatomic_dec(m.word)", "m.word.fetch_sub(1)"),
    ),
}  # fmt: skip
NAMES = {
    "": "",
    "kernel": "READ_ONCE, WRITE_ONCE, atomic_dec_and_test, atomic_inc, cmpxchg, smp_load_acquire, smp_mb, "
    "smp_store_release, xchg",
    "qemu": "qatomic_cmpxchg, qatomic_dec, qatomic_fetch_inc, qatomic_load_acquire, qatomic_read, "
    "qatomic_set, qatomic_xchg, smp_wmb",
}
Pair = tuple[str, str | None]


def procedures(parts: tuple[tuple[str, str], ...], depth: int, written_out: bool) -> str:
    """Operations, or procedures whose body is one step."""
    text = ""
    for head, body in parts:
        *lines, last = body.splitlines()
        returns = [last] if last.startswith("return") else []
        inner = "\n".join(lines if returns else [*lines, last])
        inner = f"with atomic():\n{indent(inner, '    ')}" if written_out else inner
        inner = "\n".join([inner, *returns])
        mark = "" if written_out else "@operation\n"
        text += f"\n{mark}def {head}:\n{indent(inner, '    ')}\n"
    return indent(text, "    " * depth)


class Writer(Dice):
    """Writes both at once."""

    def put(self, pair: Pair, own: str, depth: int) -> None:
        self.count += 1
        given = {
            "i": own, "k": self.number(0, 1), "n": self.number(0, 2), "z": self.count,
            "r": self.pick(("True", "False")),
        }  # fmt: skip
        given["l"] = self.pick(LOCKS).format(**given)
        short, long = pair
        for lines, text in ((self.lines, short), (self.written_out, short if long is None else long)):
            lines.append(indent(text.format(**given), "    " * depth))

    def block(self, own: str, size: int, depth: int) -> None:
        for _ in range(self.number(1, size)):
            pair = self.usual[self.number(0, len(self.usual) - 1)]
            while depth > 3 and pair[0][-1] == ":":
                pair = self.usual[self.number(0, len(self.usual) - 1)]
            self.put(pair, own, depth)
            if pair[0][-1] == ":":
                self.block(own, 2, depth + 1)

    def head(self, names: str, checks: str, written_out: bool) -> str:
        imported = f"from interleave.{names} import {NAMES[names]}" if names and not written_out else ""
        return HEAD.format(
            names=imported, checks=checks, plain=procedures(PLAIN, 0, written_out),
            lock=procedures(LOCK, 1, written_out), model=procedures(MODEL, 1, written_out),
        )  # fmt: skip

    def models(self) -> tuple[str, str]:
        self.count = 0
        names = self.pick(("", "kernel", "qemu"))
        self.usual: tuple[Pair, ...] = LINES
        if names:  # then what is atomic is accessed by such names alone
            self.usual = (*(pair for pair in LINES if "m.n" not in pair[0]), *C_LINES[names] * 2)
        checks = self.pick(("()", "()", '("memory-leak",)', '("data-race",)'))
        self.lines, self.written_out = [self.head(names, checks, False)], [self.head(names, checks, True)]
        for rests, head, own, size in self.threads():
            self.both(*["    @rests"][:rests], head)
            self.block(own, size, 2)
        for kind in ("invariant", "reachable", "recoverable"):
            if self.number(0, 2) == 0:
                what = self.pick(("m.x == {n}", "m.u.finished", "m.seen[{k}] == {n}", "m.flag == {k}"))
                self.both(f"    @{kind}", f"    def {kind}0(m):")
                self.put((f"return {what}", None), "0", 2)
        return "\n".join(self.lines) + "\n", "\n".join(self.written_out) + "\n"

    def threads(self) -> list[tuple[int, str, str, int]]:
        """Of each thread whether it rests, its head, its number, and how much it does."""
        if self.number(0, 1):
            head = "    @thread(instances=2)\n    def t(m, i):"
            found = [(self.number(0, 1), head, "i", 2)]
        else:
            found = [(0, f"    @thread\n    def t{n}(m):", str(n), 3) for n in range(2)]
        return [*found, (self.number(0, 1), "    @thread\n    def u(m):", "2", 2)]

    def both(self, *lines: str) -> None:
        self.lines += lines
        self.written_out += lines


@st.composite
def own_models(draw: Callable[[st.SearchStrategy[int]], int]) -> tuple[str, str]:
    """The source text of a file with one model, ``Random``, and of one that means the same."""
    return Writer(draw).models()
