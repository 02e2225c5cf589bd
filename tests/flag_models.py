"""Random models in which each thread has a flag of its own, and looks at those of the others."""

from __future__ import annotations

import random

#: The values of flags.
MOST = 3


class FlagModel:
    """A random model by number.

    Attributes:
        source: its text.
    """

    def __init__(self, number: int) -> None:
        chance = self._chance = random.Random(number)
        self._threads = chance.choice((2, 2, 3))
        endless = chance.random() < 0.4
        body = [line for _ in range(chance.randint(2, 4)) for line in self._command()]
        lines = ["class Random(Model):", f"    flag = Array(Int(0, max={MOST}), {self._threads})"]
        lines += ["    x = Int(0, max=2)", "    cell = Array(Bool(False), 2)"]
        lines += [f"    inside = Int(0, max={self._threads}, ghost=True)"]
        if chance.random() < 0.3:
            first = [str(chance.randint(0, MOST)) for _ in range(self._threads)]
            lines[1] = f"    flag = Array(Int(0, max={MOST}), [{', '.join(first)}])"
        if chance.random() < 0.15:
            lines += ["    def setup(m):", f"        m.flag[0] = {chance.randint(0, MOST)}"]
        lines += [f'    @thread("t", instances={self._threads})', "    def t(m, i):"]
        lines += ["        while True:" if endless else "        for turn in range(1):"]
        lines += [f"            {line}" for line in body]
        if chance.random() < 0.3:
            lines += ["    @thread", "    def other(m):"]
            lines += [f"        {line}" for line in self._foreign()]
        for kind, condition in self._properties():
            lines += [f"    @{kind}", f"    def p{len(lines)}(m):", f"        return {condition}"]
        self.source = "\n".join(["from interleave import *", *lines, ""])

    def _test(self, flag: str) -> str:
        """Something about a flag."""
        operator = self._chance.choice(("==", "!=", "<", ">=", "==", "<"))
        return f"{flag} {operator} {self._chance.randint(0, MOST)}"

    def _condition(self) -> str:
        chance = self._chance
        n = self._threads
        kind = chance.randint(0, 6)
        if kind == 0:
            return f"all({self._test('f')} for f in m.flag)"
        if kind == 1:
            return f"any({self._test('f')} for f in m.flag)"
        if kind == 2:
            which = f"k {chance.choice(('<', '>', '!='))} i"
            return f"all({self._test('m.flag[k]')} for k in range({n}) if {which})"
        if kind == 3:
            return self._test(f"m.flag[(i + 1) % {n}]")
        if kind == 4:
            test = self._test(f"m.flag[(i + 1) % {n}]")
            return f"{test} {chance.choice(('or', 'and'))} m.x == {chance.randint(0, 2)}"
        if kind == 5:
            return f"m.flag[(i + 1) % {n}] {chance.choice(('<', '==', '!='))} m.flag[i]"
        return f"m.x {chance.choice(('==', '!='))} {chance.choice(('0', '1', '2'))}"

    def _store(self) -> str:
        value = self._chance.choice(("0", "1", "2", "3", "m.x", "m.flag[i]"))
        at = "m.flag[i]" if self._chance.random() < 0.8 else "m.x"
        return f"{at} = {value if at == 'm.flag[i]' else self._chance.randint(0, 2)}"

    def _command(self) -> list[str]:
        chance = self._chance
        kind = chance.randint(0, 9)
        if kind < 3:
            return [self._store()]
        if kind == 3:
            return ["with atomic():", f"    wait_until({self._condition()})", f"    {self._store()}"]
        if kind == 4:
            return ["with atomic():", f"    wait_until({self._condition()})"]
        if kind == 5:
            lines = ["with atomic():", f"    found = {self._condition()}", "if found:"]
            return [*lines, *(f"    {line}" for line in self._command())]
        if kind == 6:
            test = self._test("m.flag[j]")
            lines = ["with atomic():", f"    wait_until(j == i or {test})"]
            return [f"for j in range({self._threads}):", *(f"    {line}" for line in lines)]
        if kind == 7:
            there = "m.x" if chance.random() < 0.3 else "m.flag[i] % 2"
            value = chance.choice(("True", "False"))
            return ["with atomic():", f"    at = {there}", f"    m.cell[at] = {value}"]
        if kind == 8:
            lines = ["with atomic():", f"    seen = {self._condition()}"]
            return [*lines, f"    assert seen or {self._condition()}"]
        step = chance.choice(("+=", "+=", "-="))
        return ["with atomic():", f"    m.inside {step} 1", f"    {self._store()}"]

    def _foreign(self) -> list[str]:
        """A thread that looks at a flag, or writes it."""
        if self._chance.random() < 0.3:
            return [f"m.flag[{self._chance.randrange(self._threads)}] = {self._chance.randint(0, MOST)}"]
        lines = ["with atomic():", f"    wait_until({self._test('m.flag[m.x % 2]')})", "    m.x = 1"]
        return lines if self._chance.random() < 0.5 else [lines[0], lines[1], "m.x = 2"]

    def _properties(self) -> list[tuple[str, str]]:
        chance = self._chance
        found = []
        for _ in range(chance.randint(0, 2)):
            kind = chance.choice(("invariant", "invariant", "reachable", "recoverable"))
            condition = chance.choice(
                (
                    f"sum(1 for f in m.flag if {self._test('f')}) <= 1",
                    f"{self._test('m.flag[0]')} or {self._test('m.flag[1]')}",
                    f"{self._test('m.flag[1]')} or m.x == {chance.randint(0, 2)}",
                    "m.inside <= 1",
                    f"m.flag[0] != m.flag[1] or m.x < {chance.randint(1, 2)}",
                )
            )
            found.append((kind, condition))
        return found


class PlaceModel(FlagModel):
    """The same with commands that are guarded by where the thread stands, as a shared array says."""

    def __init__(self, number: int) -> None:
        super().__init__(number)
        chance, n = self._chance, self._threads
        count = chance.randint(2, 4)
        chosen = chance.random() < 0.5
        lines = ["class Random(Model):", f"    flag = Array(Int(0, max={MOST}), {n})"]
        lines += [f"    pc = Array(Int(0, max={count}), {n})", f"    turns = Array(Int(0, max=2), {n})"]
        lines += ["    x = Int(0, max=2)", f"    inside = Int(0, max={n}, ghost=True)"]
        lines += [f'    @thread("t", instances={n})', "    def t(m, i):", "        while True:"]
        lines += ["            with atomic():"]
        if chosen:
            lines += [f"                step = choose(range({count + 1}))"]
            lines += ["                wait_until(m.pc[i] == step)"]
        else:
            lines += ["                step = m.pc[i]"]
        for at in range(count + 1):
            test = "if" if at == 0 else "elif"
            lines += [f"                {test} step == {at}:"]
            body = [self._store()] if chance.random() < 0.6 else []
            if chance.random() < 0.4:
                body = [f"wait_until({self._condition()})", *body]
            if chance.random() < 0.2:
                body += [f"assert {self._condition()}"]
            if chance.random() < 0.3:
                body += ["if m.turns[i] < 2:", "    m.turns[i] = m.turns[i] + 1"]
                body += ["else:", "    m.turns[i] = 0"]
            after = (at + 1) % (count + 1)
            following = chance.choice((after, after, chance.randint(0, count)))
            if chance.random() < 0.2:
                body += [f"m.pc[i] = {following} if {self._condition()} else {chance.randint(0, count)}"]
            else:
                body += [f"m.pc[i] = {following}"]
            lines += [f"                    {line}" for line in body]
        if chance.random() < 0.2:
            lines += ["    @thread", "    def other(m):", "        with atomic():"]
            lines += [f"            wait_until(m.pc[0] == {chance.randint(0, count)})", "            m.x = 1"]
        if chance.random() < 0.1:
            lines += ["    @thread", "    def foreign(m):", f"        m.pc[0] = {chance.randint(0, count)}"]
        properties = self._properties()
        if chance.random() < 0.5:
            properties += [("invariant", f"sum(1 for p in m.pc if p == {chance.randint(0, count)}) <= 1")]
        for kind, condition in properties:
            lines += [f"    @{kind}", f"    def p{len(lines)}(m):", f"        return {condition}"]
        self.source = "\n".join(["from interleave import *", *lines, ""])
