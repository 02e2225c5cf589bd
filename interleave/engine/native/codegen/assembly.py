"""Text of LLVM functions. What is constant is folded while it is written; LLVM does the rest."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from operator import add, and_, eq, ge, gt, le, lshift, lt, mul, ne, or_, rshift, sub, xor

#: An integer: a constant, or the name of a register. One of 64 bits unless it says otherwise.
Operand = int | str
#: One bit: known, or the name of a register.
Bit = bool | str

WORD = 64
_COMMUTE = frozenset(("add", "mul", "and", "or", "xor"))
#: Operations that leave their left side as it is, with such a right side.
_SAME = frozenset(
    {("mul", 1), ("and", -1), *((op, 0) for op in ("add", "sub", "or", "xor", "shl", "lshr", "ashr"))}
)
#: What operations do to integers that are known, and to those whose result has to be cut to its bits.
_PLAIN: dict[str, Callable[[int, int], int]] = {"and": and_, "or": or_, "xor": xor, "ashr": rshift}
_WRAPPED: dict[str, Callable[[int, int], int]] = {"add": add, "sub": sub, "mul": mul, "shl": lshift}
_COMPARE: dict[str, Callable[[int, int], bool]] = {
    "eq": eq, "ne": ne, "slt": lt, "sle": le, "sgt": gt, "sge": ge,
}  # fmt: skip


def signed(value: int, bits: int = WORD) -> int:
    """The number that these bits are in two's complement."""
    value &= (1 << bits) - 1
    return value - (1 << bits) if value >> (bits - 1) else value


def _folded(op: str, a: int, b: int, bits: int) -> int | None:
    if op in _PLAIN:
        return _PLAIN[op](a, b)
    if op == "lshr":
        return signed((a & (1 << bits) - 1) >> b, bits)
    return signed(_WRAPPED[op](a, b), bits) if op in _WRAPPED else None


def _compared(how: str, a: int, b: int, bits: int) -> bool:
    if how[0] == "u":
        how, a, b = f"s{how[1:]}", a & (1 << bits) - 1, b & (1 << bits) - 1
    return _COMPARE[how](a, b)


class Function:
    """One LLVM function while it is written.

    Args:
        header: the ``define`` line without the brace.
    """

    def __init__(self, header: str) -> None:
        self.header = header
        self.entry: list[str] = []
        self.lines: list[str] = []
        self.count = 0
        #: the label of the block that is being written, None after its last instruction
        self.block: str | None = "body"

    def text(self) -> str:
        head = [self.header + " {", "entry:", *self.entry, "  br label %body", "body:"]
        return "\n".join([*head, *self.lines, "}", ""])

    # ------------------------------------------------------------------ values

    def name(self) -> str:
        self.count += 1
        return f"%v{self.count}"

    def put(self, line: str) -> None:
        self.lines.append(line)

    def define(self, what: str) -> str:
        """A register that holds the result of an instruction."""
        name = self.name()
        self.lines.append(f"{name} = {what}")
        return name

    def alloca(self, words: int = 1) -> str:
        """Memory of so many 64-bit words for the time of the call."""
        name = self.name()
        self.entry.append(f"{name} = alloca [{words} x i64], align 8")
        return name

    def op(self, op: str, a: Operand, b: Operand, bits: int = WORD) -> Operand:
        """An operation of LLVM's on two integers."""
        if isinstance(b, str) and isinstance(a, int) and op in _COMMUTE:
            a, b = b, a
        if isinstance(b, int):
            if isinstance(a, int):
                value = _folded(op, a, b, bits)
                if value is not None:
                    return value
            if (op, b) in _SAME:
                return a
            if b == 0 and op in ("and", "mul"):
                return 0
        return self.define(f"{op} i{bits} {a}, {b}")

    def compare(self, how: str, a: Operand, b: Operand, bits: int = WORD) -> Bit:
        """``how`` is LLVM's: eq, ne, slt, ult…"""
        if isinstance(a, int) and isinstance(b, int):
            return _compared(how, a, b, bits)
        return self.define(f"icmp {how} i{bits} {a}, {b}")

    def wide(self, bit: Bit) -> Operand:
        """A bit as 0 or 1."""
        return int(bit) if isinstance(bit, bool) else self.define(f"zext i1 {bit} to i64")

    def logic(self, op: str, a: Bit, b: Bit) -> Bit:
        """``and``, ``or`` and ``xor`` of bits."""
        if isinstance(a, bool):
            a, b = b, a
        if isinstance(b, bool):
            if isinstance(a, bool):
                return bool(_folded(op, a, b, 2))
            if b == (op == "and"):
                return a
            if op != "xor":
                return b
            return self.define(f"xor i1 {a}, true")
        return self.define(f"{op} i1 {a}, {b}")

    def select(self, bit: Bit, a: Operand, b: Operand, bits: int = WORD) -> Operand:
        if isinstance(bit, bool):
            return a if bit else b
        return a if a == b else self.define(f"select i1 {bit}, i{bits} {a}, i{bits} {b}")

    def call(self, function: str, *args: str) -> str:
        return self.define(f"call i64 @{function}({', '.join(args)})")

    # ------------------------------------------------------------------ memory

    def address(self, pointer: str, index: Operand) -> str:
        if index == 0:
            return pointer
        return self.define(f"getelementptr inbounds i64, ptr {pointer}, i64 {index}")

    def load(self, pointer: str, index: Operand = 0) -> str:
        return self.define(f"load i64, ptr {self.address(pointer, index)}, align 8")

    def store(self, value: Operand, pointer: str, index: Operand = 0) -> None:
        self.put(f"store i64 {value}, ptr {self.address(pointer, index)}, align 8")

    def copy(self, target: str, source: str, words: int) -> None:
        """Copy memory that does not overlap."""
        size = f"i64 {8 * words}, i1 false"
        self.put(f"call void @llvm.memcpy.p0.p0.i64(ptr align 8 {target}, ptr align 8 {source}, {size})")

    def clear(self, target: str, words: int) -> None:
        self.put(f"call void @llvm.memset.p0.i64(ptr align 8 {target}, i8 0, i64 {8 * words}, i1 false)")

    # ------------------------------------------------------------------ control flow

    def label(self, name: str) -> None:
        """Begin a block; a block that is still open flows into it."""
        self.jump(name)
        self.lines.append(f"{name}:")
        self.block = name

    def jump(self, label: str) -> None:
        if self.block is not None:
            self.put(f"br label %{label}")
        self.block = None

    def branch(self, bit: Bit, yes: str, no: str) -> None:
        if isinstance(bit, bool):
            self.jump(yes if bit else no)
            return
        self.put(f"br i1 {bit}, label %{yes}, label %{no}")
        self.block = None

    def switch(self, value: Operand, default: str, cases: Sequence[tuple[int, str]]) -> None:
        listed = " ".join(f"i64 {number}, label %{label}" for number, label in cases)
        self.put(f"switch i64 {value}, label %{default} [ {listed} ]")
        self.block = None

    def fresh_label(self) -> str:
        self.count += 1
        return f"k{self.count}"

    def unless(self, bit: Bit, elsewhere: str) -> None:
        """Go on if the bit is set, else jump."""
        if bit is not True:
            on = self.fresh_label()
            self.branch(bit, on, elsewhere)
            self.label(on)

    def when(self, bit: Bit, elsewhere: str) -> None:
        """Jump if the bit is set, else go on."""
        if bit is not False:
            on = self.fresh_label()
            self.branch(bit, elsewhere, on)
            self.label(on)

    def repeat(self, count: int, body: Callable[[Operand], None], unrolled: int = 16) -> None:
        """Write something for each number below ``count``: as often, or as a loop over memory."""
        if count <= unrolled:
            for i in range(count):
                body(i)
            return
        before, head, done = self.block, self.fresh_label(), self.fresh_label()
        self.label(head)
        index, place = self.name(), len(self.lines)
        self.put("")
        body(index)
        after = self.op("add", index, 1)
        edges: list[tuple[str, Operand]] = [(before or "", 0), (self.block or "", after)]
        self.lines[place] = f"{index} = {phi_text(edges)}"
        self.branch(self.compare("ult", after, count), head, done)
        self.label(done)

    def phi(self, edges: Sequence[tuple[str, Operand]], bits: int = WORD) -> Operand:
        """The value that came along the way from each block, at a block's begin."""
        if all(value == edges[0][1] for _, value in edges):
            return edges[0][1]
        return self.define(phi_text(edges, bits))

    def ret(self, value: Operand) -> None:
        self.put(f"ret i64 {value}")
        self.block = None


def phi_text(edges: Sequence[tuple[str, Operand]], bits: int = WORD) -> str:
    return f"phi i{bits} " + ", ".join(f"[ {value}, %{label} ]" for label, value in edges)
