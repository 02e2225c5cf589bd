"""Programs with known verdicts under weak memory, and how they are written as models.

A program is threads of instructions as `corpora/README.md` has them: those of the corpus, and the random
ones of `memory_random.py`. `model_text` writes it in the language of models, `axioms` of
`memory_axioms.py` says what it can do; neither knows the other.
"""

from __future__ import annotations

import json
import operator
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

FOLDER = Path(__file__).parent / "corpora"
ALLOWED, FORBIDDEN = "allowed", "forbidden"

#: A name, a number, or a list that begins with an operator or with a name.
Term = Any
Instruction = list[Any]

HEAD = """\
from interleave import Array, Int, Model, Mutex, acq_rel, acquire, fence, reachable
from interleave import relaxed, release, seq_cst, thread, wait_until


class M(Model{keywords}):
"""
ORDERS = {"rlx": "relaxed", "na": "relaxed", "acq": "acquire", "rel": "release", "acq_rel": "acq_rel",
          "sc": "seq_cst"}  # fmt: skip
LOGICAL = {"&&": "and", "||": "or", "and": "and", "or": "or"}
COMPARED = ("==", "!=", "<", "<=", ">", ">=")
VALUES = {"+": operator.add, "-": operator.sub, "==": operator.eq, "!=": operator.ne, "<": operator.lt,
          "<=": operator.le, ">": operator.gt, ">=": operator.ge}  # fmt: skip
VALUES |= {"!": lambda first, _: not first, "not": lambda first, _: not first}
#: What an instruction writes to, and where its location stands.
ACCESSES = {"load": 2, "store": 1, "await": 2, "fadd": 2, "xchg": 2, "cas": 2}


@dataclass(frozen=True)
class Litmus:
    """A program, and the question whether something can be true when all its threads have finished."""

    name: str
    threads: list[list[Instruction]]
    condition: Term = 1
    init: dict[str, int] = field(default_factory=dict)
    regs: dict[str, dict[str, int]] = field(default_factory=dict)
    locations: list[str] = field(default_factory=list)
    source: str = ""
    verdicts: dict[str, str] = field(default_factory=dict)
    published: dict[str, str] = field(default_factory=dict)


def corpus(file: str) -> list[Litmus]:
    """The programs of a file of the corpus, ``litmus`` or ``algorithms``."""
    found = []
    for one in json.loads((FOLDER / f"{file}.json").read_text(encoding="utf-8")):
        one = {key: value for key, value in one.items() if key in Litmus.__dataclass_fields__}
        found.append(Litmus(**one))
    return found


def flat(body: list[Instruction]) -> Iterator[Instruction]:
    """All instructions of a thread, those within others, too."""
    for instruction in body:
        yield instruction
        if instruction[0] in ("if", "while"):
            for inner in instruction[2:]:
                yield from flat(inner)


def leaves(term: Any) -> Iterator[Any]:
    """Names and numbers in a term or an instruction, operators among them."""
    if isinstance(term, list):
        for part in term:
            yield from leaves(part)
    else:
        yield term


def element(place: Term) -> tuple[str, Term | None]:
    """The variable of a location, and the index in it, if it is an element."""
    if isinstance(place, list):
        return place[0], place[1]
    found = re.fullmatch(r"(\w+)\[(\d+)\]", place)
    return (found[1], int(found[2])) if found else (place, None)


class Writer:
    """Writes a program as a model. Its locations are ``v_x``, its mutexes ``l_m``, its locals ``r_x``, and
    ``g_0_r`` is the ghost that has what thread 0's local was at its end."""

    def __init__(self, litmus: Litmus, keywords: str, shown: dict[int, list[str]]) -> None:
        self.litmus, self.shown = litmus, shown
        self.lines = [HEAD.format(keywords=keywords).rstrip("\n")]
        self.everything = [i for body in litmus.threads for i in flat(body)]
        numbers = [abs(n) for n in (*leaves(litmus.threads), *leaves(litmus.regs)) if isinstance(n, int)]
        numbers += [*litmus.init.values(), 1]
        grows = sum(part in ("+", "fadd") for part in leaves(litmus.threads))
        #: What does not fit is `out-of-range`, and no program may be that.
        self.most = max(numbers) + grows
        self.least = -1 if "-" in leaves(litmus.threads) else 0

    def put(self, depth: int, text: str) -> None:
        self.lines.append("    " * depth + text)

    # ------------------------------------------------------------------ terms

    def number(self, term: Term, own: int | None = None, loads: dict[str, str] | None = None) -> str:
        """A term as a number. Thread ``own`` has its locals by their names, but for those that are ``loads``;
        a condition has all threads' and locations."""
        if loads and isinstance(term, str) and term in loads:
            return loads[term]
        if isinstance(term, int):
            return str(term)
        if isinstance(term, str):
            if own is not None:
                return f"r_{term}"
            at, colon, name = term.partition(":")
            return f"m.g_{at}_{name}" if colon else self.place(term, None)
        if term[0] in ("+", "-"):
            return f"({self.number(term[1], own, loads)} {term[0]} {self.number(term[2], own, loads)})"
        return f"(1 if {self.truth(term, own, loads)} else 0)"

    def truth(self, term: Term, own: int | None = None, loads: dict[str, str] | None = None) -> str:
        if isinstance(term, list):
            if term[0] in LOGICAL:
                parts = [self.truth(part, own, loads) for part in term[1:]]
                return "(" + f" {LOGICAL[term[0]]} ".join(parts) + ")"
            if term[0] in ("!", "not"):
                return f"not {self.truth(term[1], own, loads)}"
            if term[0] in COMPARED:
                return f"({self.number(term[1], own, loads)} {term[0]} {self.number(term[2], own, loads)})"
        return f"({self.number(term, own, loads)} != 0)"

    def place(self, place: Term, own: int | None) -> str:
        name, index = element(place)
        return f"m.v_{name}" + ("" if index is None else f"[{self.number(index, own)}]")

    # ------------------------------------------------------------------ instructions

    def block(self, body: list[Instruction], own: int, depth: int) -> None:
        for instruction in body:
            self.instruction(instruction, own, depth)
        if not body:
            self.put(depth, "pass")

    def instruction(self, instruction: Instruction, own: int, depth: int) -> None:
        match instruction:
            case ["load", register, place, order]:
                self.put(depth, f"r_{register} = {self.place(place, own)}.load({ORDERS[order]})")
            case ["store", place, value, order]:
                what = self.number(value, own)
                self.put(depth, f"{self.place(place, own)}.store({what}, {ORDERS[order]})")
            case ["await", register, place, order, until]:
                self.waits(register, f"{self.place(place, own)}.load({ORDERS[order]})", until, own, depth)
            case ["fadd" | "xchg" as kind, register, place, value, order]:
                name = {"fadd": "fetch_add", "xchg": "exchange"}[kind]
                what = f"{self.number(value, own)}, {ORDERS[order]}"
                self.put(depth, f"r_{register} = {self.place(place, own)}.{name}({what})")
            case ["cas", ok, place, old, new, order, failure, *seen]:
                expected = self.number(old, own)
                what = f"{expected}, {self.number(new, own)}, {ORDERS[order]}, failure={ORDERS[failure]}"
                self.put(depth, f"seen = {self.place(place, own)}.cmpxchg({what})")
                self.put(depth, f"r_{ok} = 1 if seen == {expected} else 0")
                for register in seen:
                    self.put(depth, f"r_{register} = seen")
            case ["fence", order]:
                self.put(depth, f"fence({ORDERS[order]})")
            case ["lock", mutex]:
                self.put(depth, f"m.l_{mutex}.acquire()")
            case ["unlock", mutex]:
                self.put(depth, f"m.l_{mutex}.release()")
            case ["let", register, value]:
                self.put(depth, f"r_{register} = {self.number(value, own)}")
            case ["if", condition, then, *other]:
                self.put(depth, f"if {self.truth(condition, own)}:")
                self.block(then, own, depth + 1)
                for instructions in other:
                    self.put(depth, "else:")
                    self.block(instructions, own, depth + 1)
            case ["while", condition, inner]:
                self.put(depth, f"while {self.truth(condition, own)}:")
                self.block(inner, own, depth + 1)
            case _:
                raise ValueError(f"{self.litmus.name}: unknown instruction {instruction}")

    def waits(self, register: str, load: str, until: Term, own: int, depth: int) -> None:
        """A load that waits is one step. It is a loop, which comes to the same, as what it read before orders
        nothing more, where the value is of use later and the condition does not say which it is, or
        where the condition looks twice, which would be two loads."""
        known = until[2] if until[:2] == ["==", register] else None
        twice = sum(part == register for part in leaves(until)) > 1
        if twice or (known is None and self.used(register, own)):
            self.put(depth, f"r_{register} = {load}")
            self.put(depth, f"while not {self.truth(until, own)}:")
            self.put(depth + 1, f"r_{register} = {load}")
            return
        self.put(depth, f"wait_until({self.truth(until, own, {register: load})})")
        if known is not None:
            self.put(depth, f"r_{register} = {self.number(known, own)}")

    def used(self, register: str, own: int) -> bool:
        """Whether a local is looked at anywhere but in what it is awaited for."""
        if register in self.shown[own]:
            return True
        for instruction in flat(self.litmus.threads[own]):
            kind = instruction[0]
            if kind == "await":
                looked: list[Term] = [] if instruction[1] == register else [instruction[4]]
            elif kind in ("if", "while"):
                looked = [instruction[1]]
            else:
                looked = instruction[1:] if kind == "store" else instruction[2:]
            if register in leaves(looked):
                return True
        return False

    # ------------------------------------------------------------------ the whole

    def declare(self) -> None:
        ints = f"max={self.most}"
        sizes: dict[str, int] = dict.fromkeys(self.litmus.init, 0)
        mutexes: dict[str, None] = {}
        places = list(self.litmus.locations)
        for instruction in self.everything:
            if instruction[0] in ("lock", "unlock"):
                mutexes[instruction[1]] = None
            elif instruction[0] in ACCESSES:
                places.append(instruction[ACCESSES[instruction[0]]])
        for place in places:
            name, index = element(place)
            sizes[name] = max(sizes.get(name, 0), index + 1 if isinstance(index, int) else 0)
        for name, size in sizes.items():
            first = f"Int({self.litmus.init.get(name, 0)}, {ints}, atomic=True)"
            self.put(1, f"v_{name} = {f'Array({first}, {size})' if size else first}")
        for name in mutexes:
            self.put(1, f"l_{name} = Mutex()")
        for number, registers in self.shown.items():
            for register in registers:
                self.put(1, f"g_{number}_{register} = Int(0, min={self.least}, {ints}, ghost=True)")

    def thread(self, number: int, body: list[Instruction]) -> None:
        self.put(0, "")
        self.put(1, "@thread")
        self.put(1, f"def t{number}(m):")
        first = self.litmus.regs.get(str(number), {})
        locals_ = dict.fromkeys((*first, *written(body), *self.shown[number]))
        for register in locals_:
            self.put(2, f"r_{register} = {first.get(register, 0)}")
        self.block(body, number, 2)
        for register in self.shown[number]:
            self.put(2, f"m.g_{number}_{register} = r_{register}")

    def text(self) -> str:
        self.declare()
        for number, body in enumerate(self.litmus.threads):
            self.thread(number, body)
        done = " and ".join(f"m.t{number}.finished" for number in range(len(self.litmus.threads)))
        self.put(0, "")
        self.put(1, "@reachable")
        self.put(1, "def condition(m):")
        self.put(2, f"return {done} and {self.truth(self.litmus.condition)}")
        return "\n".join(self.lines) + "\n"


def written(body: list[Instruction]) -> Iterator[str]:
    """The locals that a thread gives a value, one after the other."""
    for instruction in flat(body):
        if instruction[0] in ("load", "await", "fadd", "xchg", "let"):
            yield instruction[1]
        elif instruction[0] == "cas":
            yield from (instruction[1], *instruction[7:])


def value(term: Term, names: dict[str, int]) -> int:
    """The value of a term, in which names have these values; comparisons are 0 or 1."""
    if isinstance(term, int):
        return term
    if isinstance(term, str):
        return names[term]
    kind, *parts = term
    if kind in LOGICAL:
        return int((all if LOGICAL[kind] == "and" else any)(value(part, names) for part in parts))
    first, second = value(parts[0], names), value(parts[-1], names)
    return int(VALUES[kind](first, second))


def asked(litmus: Litmus) -> dict[int, list[str]]:
    """The locals of each thread that the condition is about."""
    found: dict[int, list[str]] = {number: [] for number in range(len(litmus.threads))}
    for name in leaves(litmus.condition):
        at, colon, register = str(name).partition(":")
        if colon and register not in found[int(at)]:
            found[int(at)].append(register)
    return found


def model_text(litmus: Litmus, memory: str = "sc", shown: dict[int, list[str]] | None = None) -> str:
    """The program as a model ``M`` of a memory, whose `reachable` property ``condition`` asks for its
    condition. ``shown`` has the locals that are kept in ghosts: unless given, those of the condition."""
    keywords = "" if memory == "sc" else f', memory="{memory}"'
    return Writer(litmus, keywords, asked(litmus) if shown is None else shown).text()
