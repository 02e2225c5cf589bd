"""Random models, written in sequence and as loops over a local that says where the thread stands."""

from __future__ import annotations

import random
from dataclasses import dataclass

HEAD = '''"""A random model."""

from interleave import Array, Int, Model, Mutex, atomic, choose, invariant, reachable, recoverable, thread
from interleave import wait_until


class Random(Model):
    """Random."""

    x = Int(0, max=2)
    y = Int(0, max=2)
    seen = Array(Int(0, max=2), 2)
    lock = Mutex()
'''

#: What one step does, or more than one where it is not atomic. ``{i}`` is the thread's number, ``{v}`` a
#: local, ``{a}`` and ``{b}`` are numbers.
STEPS = (
    "m.x = {a}", "m.y = {a}", "v = m.x", "v = m.y", "w = m.y", "m.x = v", "m.y = w", "m.seen[{i}] = v",
    "v = choose(0, 2)", "v = {a}", "wait_until(m.x == {a})", "wait_until(m.y != v)", "m.seen[{i}] = m.x",
    "m.x = (m.x + 1) % 3", "assert m.y != {a} or m.x != {b}",
)  # fmt: skip
#: Only where a step is no ``atomic()``.
LOCKED = ("m.lock.acquire()", "m.lock.release()")
TESTS = ("m.x == {a}", "m.y == v", "v == {a}", "m.seen[0] == w")
PROPERTIES = (
    "    @invariant\n    def p{n}(m):\n        return m.x != {a} or m.y != {b} or m.seen[0] == {a}\n",
    "    @reachable\n    def p{n}(m):\n        return m.x == {a} and m.seen[1] == {b}\n",
    "    @recoverable\n    def p{n}(m):\n        return m.x == {a}\n",
    "    @reachable\n    def p{n}(m):\n        return m.{i}.finished\n",
)


@dataclass
class If:
    """What is done only if something is the case."""

    test: str
    then: list[str | If]


class SwitchModel:
    """A model by its number.

    Attributes:
        loop, sequence: its source text in both styles.
    """

    def __init__(self, number: int) -> None:
        self.chance = random.Random(number)
        self.atomic = self.chance.random() < 0.5
        instances = self.chance.random() < 0.3
        owns = ["i"] if instances else ["0", "1"]
        bodies = [self._items(self.chance.randint(2, 4), own, 0) for own in owns]
        again = [self.chance.random() < 0.5 for _ in owns]
        properties = "\n".join(
            self._filled(self.chance.choice(PROPERTIES), "t[0]" if instances else "t0").replace("{n}", str(n))
            for n in range(self.chance.randint(1, 2))
        )
        late = self.chance.random() < 0.3
        threads = list(zip(owns, bodies, again, strict=True))
        self.sequence = "\n".join([HEAD, *(self._sequence(*thread) for thread in threads), properties])
        self.loop = "\n".join([HEAD, *(self._loop(*thread, late=late) for thread in threads), properties])

    def _filled(self, text: str, own: str) -> str:
        for name, value in (("i", own), ("a", self.chance.randint(0, 2)), ("b", self.chance.randint(0, 2))):
            text = text.replace(f"{{{name}}}", str(value))
        return text

    def _items(self, count: int, own: str, depth: int) -> list[str | If]:
        found: list[str | If] = []
        for _ in range(count):
            if depth < 2 and self.chance.random() < 0.2:
                test = self._filled(self.chance.choice(TESTS), own)
                found.append(If(test, self._items(self.chance.randint(1, 2), own, depth + 1)))
            else:
                steps = STEPS if self.atomic else (*STEPS, *LOCKED, *LOCKED)
                found.append(self._filled(self.chance.choice(steps), own))
        return found

    # ------------------------------------------------------------------ in sequence

    def _sequence(self, own: str, items: list[str | If], again: bool) -> str:
        lines = _head(own)
        if again:
            lines.append("        while True:")
        return "\n".join([*lines, *self._block(items, 3 if again else 2), ""])

    def _block(self, items: list[str | If], depth: int) -> list[str]:
        lines: list[str] = []
        for item in items:
            if isinstance(item, str):
                lines += self._step([item], depth)
            elif self.atomic:
                lines += self._step([f"go = {item.test}"], depth)
                lines += ["    " * depth + "if go:", *self._block(item.then, depth + 1)]
            else:
                lines += ["    " * depth + f"if {item.test}:", *self._block(item.then, depth + 1)]
        return lines

    def _step(self, lines: list[str], depth: int) -> list[str]:
        if self.atomic:
            return ["    " * depth + "with atomic():", *("    " * (depth + 1) + line for line in lines)]
        return ["    " * depth + line for line in lines]

    # ------------------------------------------------------------------ as a loop

    def _loop(self, own: str, items: list[str | If], again: bool, *, late: bool) -> str:
        """With ``late`` the next place is kept in a second local first."""
        cases: list[list[str]] = []
        self._cases(items, cases, "to = " if late else "pc = ")
        end = 0 if again else len(cases)
        lines = [*_head(own), "        pc = 0"]
        depth = 3
        lines.append("        while True:" if again else f"        while pc != {end}:")
        if self.atomic:
            lines.append("            with atomic():")
            depth = 4
        for number, case in enumerate(cases):
            last = number == len(cases) - 1
            first = "else:" if last and number else f"{'el' * bool(number)}if pc == {number}:"
            lines.append("    " * depth + first)
            told = [line.replace("END", str(end)) for line in case]
            lines += ["    " * (depth + 1) + line for line in told]
        if late:
            lines.append("    " * depth + "pc = to")
        return "\n".join([*lines, ""])

    def _cases(
        self, items: list[str | If], cases: list[list[str]], goto: str, behind: int | None = None
    ) -> None:
        """The cases of some items, which go on behind the last of them; by default that is the end."""
        for k, item in enumerate(items):
            after = len(cases) + _size(item) if k < len(items) - 1 else behind
            target = "END" if after is None else str(after)
            if isinstance(item, str):
                cases.append([item, goto + target])
            else:
                cases.append(
                    [f"if {item.test}:", f"    {goto}{len(cases) + 1}", "else:", f"    {goto}{target}"]
                )
                self._cases(item.then, cases, goto, after)


def _head(own: str) -> list[str]:
    """The first lines of a thread, or of two instances of one."""
    if own == "i":
        lines = ['    @thread("t", instances=2)', "    def t(m, i):"]
    else:
        lines = ["    @thread", f"    def t{own}(m):"]
    return [*lines, "        v = 0", "        w = 0"]


def _size(item: str | If) -> int:
    return 1 if isinstance(item, str) else 1 + sum(map(_size, item.then))
