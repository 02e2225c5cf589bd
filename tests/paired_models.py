"""Random small models as data, so that they can be edited, and as source text: threads that share a few
variables and fail in some orders of their steps."""

from __future__ import annotations

import random
import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import cycle
from typing import NamedTuple

HEAD = '''"""A random model."""

from interleave import Array, Bool, Condition, Int, Model, Mutex, Queue, Ref, Semaphore, Struct
from interleave import atomic, choose, free, invariant, maybe, reachable, recoverable, rests, thread
from interleave import wait_until


class Node(Struct, capacity=2):
    v = Int(0, max=2)


class Random(Model):
    """Random."""

    x = Int(0, max=2)
    y = Int(0, max=2)
    z = Int(0, max=2)
    f = Bool(False)
    a = Array(Int(0, max=2), 2)
    lock = Mutex()
    other = Mutex()
    s = Semaphore(0, max=9)
    q = Queue(Int(0, max=2), capacity=1)
    cond = Condition(lock)
    r = Ref(Node)

    def setup(m):
        m.r = Node(v=1)
        m.f = {begins}

    def put(m, n):
        m.x = n

    def test(m):
        if m.f:
            m.y = 1

    def add(m):
        old = m.x
        m.x = (old + 1) % 3
'''

#: By theme; ``{n}`` is a small number, ``{i}`` an index, ``{j}`` the thread's own where it has one. A
#: line that ends in a colon has a block of its own.
THEMES = {
    "data": ("m.x = {n}", "m.y = {n}", "m.x = m.y", "m.y = m.x", "v = m.x", "m.y = v", "m.a[{j}] = {n}",
             "m.a[{i}] = m.x", "m.y = m.a[{j}]", "m.f = True", "if m.f:", "if m.x == {n}:", "m.x = {n}",
             "assert m.x != {n}", "m.x = (m.x + 1) % 3", "for k in range(2):", "m.add()"),
    "calls": ("m.put({n})", "m.put({n})", "m.test()", "m.add()", "m.add()", "m.f = True", "v = m.y",
              "assert m.y != {n}"),
    "loops": ("for k in range(2):", "m.a[k] = {n}", "v = m.a[k]", "while m.f:", "m.f = maybe()", "m.x = k"),
    "locks": ("with m.lock:", "with m.other:", "m.x = {n}", "v = m.x", "m.x = v", "if m.f:", "with m.lock:",
              "m.f = True"),
    "signals": ("m.s.post()", "m.s.wait()", "m.q.put({n})", "m.x = m.q.get()", "wait_until(m.f)",
                "m.f = True", "with m.lock:", "m.cond.notify()", "waits", "if m.f:", "m.s.wait()"),
    "choices": ("if maybe():", "m.x = choose(0, {n})", "v = choose(0, 1)", "m.a[v] = {n}", "m.f = maybe()",
                "assert m.x != {n}", "with atomic():"),
    "heap": ("free(m.r)", "m.r = None", "m.x = m.r.v", "m.r.v = {n}", "if m.r is not None:", "p = m.r",
             "p.v = {n}", "v = p.v"),
    "atomics": ("with atomic():", "m.x = m.y", "m.y = {n}", "v = m.y", "if m.x == {n}:", "wait_until(m.f)"),
}  # fmt: skip
#: What two threads or more get wrong together, a string each: lines apart by ``;``, as deep as they have dots
#: before them; and the property that it violates, if none is built in.
IDIOMS = (
    (("v = m.x;m.x = (v + 1) % 3",) * 2, "not (m.{0}.finished and m.{1}.finished) or m.x != 1"),
    (("m.add()",) * 2, "not (m.{0}.finished and m.{1}.finished) or m.x != 1"),
    (("v = m.x;m.x = (v + 1) % 3",) * 3, "not (m.{0}.finished and m.{1}.finished) or m.x != 1"),
    (("if not m.f:;.m.f = True;.m.a[{j}] = 1",) * 2, "m.a[0] != 1 or m.a[1] != 1"),
    (("with m.lock:;.with m.other:;..m.x = 1", "with m.other:;.with m.lock:;..m.y = 1"), ""),
    (("with m.lock:;.if not m.f:;..m.cond.wait()", "m.f = True;m.cond.notify()"), ""),
    (("with m.lock:;.while not m.f:;..m.cond.wait()", "m.f = True;with m.lock:;.m.cond.notify()"), ""),
    (("if m.r is not None:;.m.x = m.r.v", "m.r = None"), ""),
    (("p = m.r;if m.f:;.v = p.v", "m.f = True;free(m.r)"), ""),
    (("if m.r is not None:;.free(m.r);.m.r = None",) * 2, ""),
    (("m.f = True;m.x = 1", "if m.f:;.assert m.x == 1"), ""),
    (("m.x = 1;m.y = 1", "v = m.x;assert m.y == v"), ""),
    (("m.x = 1;m.x = 0", "assert m.x == 0"), ""),
    (("m.s.wait();m.y = 1", "if m.f:;.m.s.post()", "m.f = True"), ""),
    (("wait_until(m.f)", "if m.x == 0:;.m.f = True", "m.x = 1"), ""),
    (("m.q.put(1);m.q.put(2)", "if m.f:;.m.x = m.q.get()", "m.f = True"), ""),
    (("m.x = choose(0, 1);m.f = True", "if m.f:;.assert m.x == 0"), ""),
    (("if maybe():;.m.x = 1", "if m.x == 1:;.m.y = 1", "assert m.y == 0"), ""),
    (("m.x = choose(0, 1, 2)", "m.y = choose(0, 1)", "m.f = True"), "m.x + m.y < 3 or not m.f"),
    (("for k in range(2):;.m.a[k] = 1", "if m.a[1] == 1:;.m.x = 1"), "m.x == 0 or not m.{1}.finished"),
    (("for k in range(2):;.m.x = (m.x + 1) % 3", "m.x = 0"), "m.x != 2"),
    (("while m.f:;.m.x = 1", "m.f = True;m.f = False"), "m.x == 0"),
    (("m.s.post();m.s.wait();m.s.wait()", "m.s.wait();m.s.post();m.x = 1"), ""),
    (("if m.x == 0:;.m.s.wait()", "m.x = 1;if m.y == 0:;.m.s.post()", "m.y = 1"), ""),
    (("m.s.wait();m.x = 1;m.s.post()", "m.s.wait();m.s.post()", "if not m.f:;.m.s.post()", "m.f = True"), ""),
    (("with atomic():;.wait_until(m.f);.m.f = False", "m.f = True", "m.f = False"), ""),
    (("m.f = True;while m.f:;.v = m.y", "m.f = False"), ""),
    (("while not m.f:;.v = m.x", "if m.x == 0:;.m.f = True", "m.x = 1"), ""),
    (("while m.x == 0:;.m.x = choose(0, 1, 2)", "m.f = True"), "m.x != 2 or not m.f"),
    (("m.x = choose(0, 1);while m.x == 1:;.if maybe():;..m.y = 1;..m.x = 0", "m.f = True"), "m.y == 0"),
    (("m.x = 1;m.x = 0", "if m.x == 1:;.while m.y == 0:;..m.y = choose(0, 1);.assert m.y == 0"), ""),
)
INVARIANTS = (
    "m.x != 2 or m.y != 1", "m.x + m.y < 4", "m.x != {n} or not m.f", "m.a[0] != {n} or m.a[1] != {n}",
    "not m.f or m.x == 0", "m.x == m.y or not m.f", "m.y != 2", "m.x != 2",
)  # fmt: skip
GOALS = ("m.x == {n}", "m.f", "m.y == {n}", "m.{t}.finished")
#: What is taken to be a local that a thread has: it begins with it.
LOCALS = {"v": "v = m.y", "p": "p = m.r", "k": "k = 0"}


class Line(NamedTuple):
    """A statement; ``block`` are those below it."""

    text: str
    block: tuple[Line, ...] = ()


@dataclass(frozen=True)
class Thread:
    """``instances`` is 0 for a plain one."""

    name: str
    body: tuple[Line, ...]
    instances: int = 0


@dataclass(frozen=True)
class Design:
    """A model: its threads, its properties as pairs of kind and expression, whether it has two initial
    states, and whether steps and choices have names; ``rests`` are the numbers of the threads that rest."""

    threads: tuple[Thread, ...]
    properties: tuple[tuple[str, str], ...] = ()
    begins: bool = False
    named: bool = False
    rests: tuple[int, ...] = ()

    @property
    def source(self) -> str:
        """A file with the model ``Random``."""
        lines = [HEAD.replace("{begins}", "maybe()" if self.begins else "False")]
        for number, thread in enumerate(self.threads):
            lines += ["    @rests"] * (number in self.rests)
            options = f"(instances={thread.instances})" if thread.instances else ""
            lines += [f"    @thread{options}", f"    def {thread.name}(m{', me' * bool(options)}):"]
            text = "\n".join(lines_of(thread.body, 2))
            lines += [f"        {first}" for name, first in LOCALS.items() if uses(text, name)]
            lines += [(_with_names(text) if self.named else text) or "        pass", ""]
        for number, (kind, text) in enumerate(self.properties):
            lines += [f"    @{kind}", f"    def p{number}(m):", f"        return {text}", ""]
        return "\n".join(lines) + "\n"


def lines_of(body: tuple[Line, ...], depth: int) -> Iterator[str]:
    """A block as lines of source text."""
    for text, block in body:
        yield "    " * depth + text
        if text.endswith(":"):
            yield from lines_of(block or (Line("pass"),), depth + 1)


def _with_names(text: str) -> str:
    """Lines with names for what can have one; there are two for all, so several steps have the same."""
    names = cycle(("one thing", "another (thing)"))

    def named(matched: re.Match[str]) -> str:
        form, inner = matched[1], matched[2]
        return f'{form}({inner}{", name=" * (form == "choose")}"{next(names)}")'

    return re.sub(r"\b(atomic|maybe|choose)\(([^()]*)\)", named, text)


def uses(text: str, name: str) -> bool:
    """Whether a text has a name in it that is no attribute."""
    words = "".join(c if c.isalnum() or c == "_" else " " for c in text.replace("m.", "m_")).split()
    return name in words


class Writer:
    """Args:
    chance: what it draws from.
    """

    def __init__(self, chance: random.Random) -> None:
        self.chance = chance
        self.kinds: list[str] = []

    def design(self, twins: bool = False) -> Design:
        """A model; with ``twins`` the first two of its threads do the same."""
        chance = self.chance
        themes = chance.sample(sorted(THEMES), chance.choice((1, 1, 2)))
        self.kinds = [line for theme in themes for line in THEMES[theme]]
        design = self._idiom(twins) if chance.random() < 0.75 else self._random(twins)
        properties = list(design.properties)
        if chance.random() < (0.2 if properties else 0.5):
            properties.append(("invariant", self.fill(chance.choice(INVARIANTS), "0")))
        if chance.random() < 0.15:
            kind, plain = chance.choice(("reachable", "recoverable")), not design.threads[0].instances
            goal = chance.choice(GOALS if plain else GOALS[:-1])
            properties.append((kind, self.fill(goal, "0").replace("{t}", design.threads[0].name)))
        return replace(design, properties=tuple(properties), begins=chance.random() < 0.08)

    def _idiom(self, twins: bool) -> Design:
        """Threads that go wrong together, with a few lines more."""
        chance = self.chance
        bodies, wrong = chance.choice(
            [one for one in IDIOMS if not twins or one[0][0] == one[0][1]]
        )  # fmt: skip
        blocks = [_parsed(text) for text in bodies]
        same = blocks[0] == blocks[1]
        if not same or not twins:
            blocks = [self._noisy(block) for block in blocks]
        elif chance.random() < 0.4:
            block = self._noisy(blocks[0])
            blocks = [block, block, *blocks[2:]]
        if chance.random() < 0.25:
            blocks.append(self.block(chance.randint(1, 2), 1, "0"))
        names = [f"t{n}" for n in range(len(blocks))]
        if same and not twins and chance.random() < 0.5:
            alike = [block for block in blocks if block == blocks[0]]
            others = [block for block in blocks if block != blocks[0]]
            threads = [Thread("t", _filled(blocks[0], "me"), max(len(alike), 2))]
            threads += [Thread(f"u{n}", _filled(block, "0")) for n, block in enumerate(others)]
            names = ["t[0]", "t[1]"]
        else:
            threads = [Thread(f"t{n}", _filled(block, str(n % 2))) for n, block in enumerate(blocks)]
        return Design(tuple(threads), (("invariant", wrong.format(*names)),) if wrong else ())

    def _noisy(self, block: tuple[Line, ...]) -> tuple[Line, ...]:
        """A block, now and then with another line somewhere."""
        if self.chance.random() < 0.65:
            return block
        at = self.chance.randint(0, len(block))
        return *block[:at], *self.block(1, 1, "{j}"), *block[at:]

    def _random(self, twins: bool) -> Design:
        """Threads of any lines."""
        chance = self.chance
        if twins:
            body = self.block(chance.randint(1, 4), 2, "{j}")
            threads = [Thread(f"t{n}", _filled(body, str(n))) for n in range(2)]
            if chance.random() < 0.3:
                threads.append(Thread("t2", _filled(self.block(2, 1, "0"), "0")))
            return Design(tuple(threads))
        threads = []
        for number, instances in enumerate(chance.choice(((0, 0), (0, 0), (0, 0, 0), (2,), (2, 0)))):
            body = self.block(chance.randint(1, 4), 2, "me" if instances else str(number % 2))
            threads.append(Thread(f"t{number}", body, instances))
        return Design(tuple(threads))

    def fill(self, text: str, own: str) -> str:
        return (
            text.replace("{n}", str(self.chance.randint(0, 2)))
            .replace("{i}", str(self.chance.randint(0, 1)))
            .replace("{j}", own)
        )

    def block(self, size: int, depth: int, own: str) -> tuple[Line, ...]:
        found = []
        for _ in range(size):
            text = self.chance.choice(self.kinds)
            if text.endswith(":") and depth == 0:
                text = "m.x = {n}"
            if text == "waits":
                inner = (
                    Line(self.chance.choice(("if not m.f:", "while not m.f:")), (Line("m.cond.wait()"),)),
                )
                found.append(Line("with m.lock:", inner))
                continue
            block = self.block(self.chance.randint(1, 2), depth - 1, own) if text.endswith(":") else ()
            found.append(Line(self.fill(text, own), block))
        return tuple(found)


def _parsed(text: str) -> tuple[Line, ...]:
    """Lines as `IDIOMS` has them."""
    lines = [(len(part) - len(part.lstrip(".")), part.lstrip(".")) for part in text.split(";")]

    def block(depth: int) -> tuple[Line, ...]:
        found = []
        while lines and lines[0][0] == depth:
            _, words = lines.pop(0)
            found.append(Line(words, block(depth + 1)))
        return tuple(found)

    return block(0)


def _filled(body: tuple[Line, ...], own: str) -> tuple[Line, ...]:
    return tuple(Line(text.replace("{j}", own), _filled(block, own)) for text, block in body)
