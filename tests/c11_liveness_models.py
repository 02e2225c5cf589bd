"""Random models with liveness properties under ``memory="c11"``: loops that look at old stores, and wait."""

from __future__ import annotations

import liveness_models

HEAD = (
    liveness_models.HEAD.replace("Model{options}", 'Model, memory="c11"{options}')
    .replace("Int(0, max=2)\n", "Int(0, max=2, atomic=True)\n")
    .replace("Bool(False)\n", "Bool(False, atomic=True)\n")
)


class Writer(liveness_models.Writer):
    """The same with orders, and stores that are rarer."""

    head = HEAD

    def order(self) -> str:
        return self.pick("relaxed", "relaxed", "acquire", "seq_cst")

    def stores(self) -> str:
        return self.pick("relaxed", "relaxed", "release", "seq_cst")

    def last(self) -> str:
        return self.pick("pass", "pass", self.small())

    def body(self, several: bool) -> None:
        loops = self.chance(35)
        if loops:
            self.put(2, "while True:")
        self.block(2 + loops, self.random.randint(1, 2), several)

    def statement(self, indent: int, several: bool) -> None:
        match self.random.randrange(10):
            case 0 | 1 | 2:
                inside = self.pick("pass", "pass", "pass", self.small())
                self.put(indent, f"while {self.condition()}:", f"    {inside}")
            case 3 | 4:
                self.put(indent, f"wait_until({self.condition()})")
            case 5:
                self.put(indent, f"if {self.condition()}:", f"    {self.small()}")
            case 6:
                self.put(indent, "with m.lock:", f"    {self.small()}")
            case 7:
                inside = [f"    wait_until({self.condition()})", f"    {self.small()}"]
                self.put(indent, "with atomic():", *inside)
            case 8:
                self.put(indent, self.pick("m.sem.wait()", "m.sem.post()", "m.q.put(1)", "r = m.q.get()"))
            case _:
                self.put(indent, self.pick("m.g = 1", "m.g = 0"), self.small())

    def small(self) -> str:
        old, new = self.random.sample((0, 1, 2), 2)
        return self.pick(
            f"m.x.store({self.random.randrange(3)}, {self.stores()})", f"m.f.store(True, {self.stores()})",
            f"m.f.store(False, {self.stores()})", f"m.x.cas({old}, {new}, acq_rel)",
            f"m.f.exchange({self.pick('True', 'False')}, acq_rel)", "fence(seq_cst)", "fence(acquire)",
            "fence(release)",
        )  # fmt: skip

    def condition(self) -> str:
        x, f = f"m.x.load({self.order()})", f"m.f.load({self.order()})"
        return self.pick(f, f"not {f}", f"{x} == 0", f"{x} != 1", f"{x} < 2", f"{f} and {x} == 1")


class ReadingWriter(Writer):
    """The same with a sequence lock."""

    head = HEAD + "    seq = SeqLock(max=3)\n"

    def statement(self, indent: int, several: bool) -> None:
        match self.random.randrange(5):
            case 0:
                self.put(indent, "with m.seq.write:", f"    {self.small()}")
            case 1:
                behind = self.pick("pass", f"wait_until({self.condition()})")
                self.put(indent, "s = m.seq.read_begin()", behind)
            case 2:
                looks = self.pick("m.seq.read_begin() == 0", "m.seq.read_retry(0)", "not m.seq.read_retry(2)")
                self.put(indent, f"while {looks}:", "    pass")
            case _:
                super().statement(indent, several)


def source(seed: int, writer: type[Writer] = Writer) -> str:
    """The source text of a file with one model, ``Random``."""
    return writer(seed).model()
