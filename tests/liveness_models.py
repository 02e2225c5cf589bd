"""Random models with liveness properties: loops that spin, wait, lock, try, choose and talk by queues, some
of them endless; with fairness of models, threads and objects."""

from __future__ import annotations

from random import Random

HEAD = """from interleave import *


class Random(Model{options}):
    \"\"\"Random.\"\"\"

    x = Int(0, max=2)
    f = Bool(False)
    g = Int(0, max=2, ghost=True)
    w = Array(Bool(False, ghost=True), 2)
    lock = Mutex({lock})
    sem = Semaphore(1, max=1, saturate=True{sem})
    q = Queue(Int(0, max=1), capacity=1{q})
    cond = Condition(lock)
"""


class Writer:
    """Writes a model.

    Args:
        seed: of its choices.
    """

    head = HEAD

    def __init__(self, seed: int) -> None:
        self.random = Random(seed)
        self.lines: list[str] = []

    def pick(self, *texts: str) -> str:
        return self.random.choice(texts)

    def chance(self, percent: int) -> bool:
        return self.random.randrange(100) < percent

    def model(self) -> str:
        fair = self.pick("", "", ', fair="none"', ', fair="weak"', ', fair="strong"')
        check = ', check="termination"' if self.chance(30) else ""
        objects = [self.chance(25) for _ in range(3)]
        self.lines = self.head.format(
            options=fair + check, lock="fair=True" if objects[0] else "",
            sem=", fair=True" if objects[1] else "", q=", fair=True" if objects[2] else "",
        ).splitlines()  # fmt: skip
        several = self.chance(40)
        options = [
            *(["instances=2"] if several else []),
            *([f'fair="{self.pick("none", "weak", "strong")}"'] if self.chance(25) else []),
        ]
        index = ", i" if several else ""
        self.put(1, f"@thread({', '.join(options)})", f"def a(m{index}):")
        self.body(several)
        self.put(1, f"@thread{self.pick('', '', '(daemon=True)')}", "def b(m):")
        self.body(several=False)
        if not several and self.chance(40):
            self.put(1, "@thread", "def c(m):")
            self.body(several=False)
        self.properties(several)
        return "\n".join(self.lines) + "\n"

    def put(self, indent: int, *lines: str) -> None:
        self.lines += [f"{'    ' * indent}{line}" for line in lines]

    def body(self, several: bool) -> None:
        if self.chance(20):
            mine = f"m.w[{'i' if several else self.pick('0', '1')}]"
            take, give = self.pick("lock.acquire lock.release", "sem.wait sem.post").split()
            self.put(2, "while True:", f"    {mine} = True", f"    m.{take}()", f"    {mine} = False")
            self.put(3, self.small(), f"m.{give}()")
        elif self.chance(55):
            if self.chance(30):
                self.statement(2, several)
            self.put(2, "while True:")
            self.block(3, self.random.randint(1, 3), several)
        else:
            self.block(2, self.random.randint(1, 3), several)

    def block(self, indent: int, count: int, several: bool) -> None:
        for _ in range(count):
            self.statement(indent, several)
        self.put(indent, self.last())

    def last(self) -> str:
        return self.pick("m.f = True", "m.x = 1", "m.x = 0", "m.f = False")

    def statement(self, indent: int, several: bool) -> None:
        mine = f"m.w[{'i' if several else '0'}] = {self.pick('True', 'False')}"
        ghost = self.pick("m.g = 1", "m.g = 0", mine)
        match self.random.randrange(14):
            case 0:
                self.put(indent, f"while {self.condition()}:", "    pass")
            case 1:
                self.put(indent, "while not m.lock.try_acquire():", "    pass", ghost, "m.lock.release()")
            case 2 | 3:
                inside = [f"    {ghost}", f"    {self.small()}", f"    {self.pick(ghost, 'pass')}"]
                self.put(indent, "with m.lock:", *inside)
            case 4:
                self.put(indent, "m.sem.wait()", ghost, self.small(), "m.sem.post()")
            case 5:
                self.put(indent, f"wait_until({self.condition()})")
            case 6:
                self.put(indent, self.pick("m.q.put(1)", "r = m.q.get()"))
            case 7:
                self.put(indent, "if maybe():", f"    {self.small()}")
                self.put(indent, "else:", f"    {self.small()}")
            case 8:
                guard = f"    wait_until({self.condition()})"
                self.put(indent, "with atomic():", guard, f"    {self.small()}")
            case 9:
                self.put(indent, f"if {self.condition()}:", f"    {self.small()}", f"    {ghost}")
            case 10:
                self.put(indent, "with m.lock:", "    m.cond.wait()")
            case 11:
                self.put(indent, "with m.lock:", f"    m.cond.notify{self.pick('', '_all')}()")
            case 12:
                taken = ["if got:", f"    {self.small()}", "    m.lock.release()"]
                self.put(indent, "got = m.lock.acquire(timeout=True)", *taken)
            case _:
                self.put(indent, ghost, self.small())

    def small(self) -> str:
        return self.pick(
            "m.x = (m.x + 1) % 3", "m.x = choose(0, 2)", "m.f = not m.f", "m.f = True", "m.x = 0",
            "m.f = False", "m.x = 2",
        )  # fmt: skip

    def condition(self) -> str:
        return self.pick("m.f", "not m.f", "m.x == 0", "m.x != 1", "m.x < 2", "m.f and m.x == 1")

    def goal(self, index: str) -> str:
        return self.pick(
            "m.f", "not m.f", "m.x == 2", "m.x == 0", "m.g == 1", f"m.w[{index}]", f"not m.w[{index}]",
            "m.lock.locked()", "m.b.finished", "m.x == 1 and m.f",
        )  # fmt: skip

    def properties(self, several: bool) -> None:
        kinds = ["eventually", "leads_to", "again"]
        for number, kind in enumerate(self.random.sample(kinds, self.random.randint(1, 3))):
            each = several and self.chance(30)
            self.put(1, f'@{kind}(each="a")' if each else f"@{kind}")
            self.put(1, f"def p{number}(m{', i' if each else ''}):")
            index = "i" if each else self.pick("0", "1")
            parts = [self.goal(index) for _ in range(1 + (kind == "leads_to"))]
            self.put(2, f"return {', '.join(parts)}", "")


def source(seed: int) -> str:
    """The source text of a file with one model, ``Random``."""
    return Writer(seed).model()
