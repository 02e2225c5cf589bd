"""What changed between two lists of operations: what is gone, new, moved, or done in another way."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from difflib import SequenceMatcher

from interleave.drift.expressions import Operation
from interleave.record import record

GONE, NEW, CHANGED, MOVED = "gone", "new", "changed", "moved"
#: What is said to have changed of an operation of a kind.
_PARTS = {
    "if": "condition", "while": "condition", "until not": "condition", "for": "condition", "switch": "value",
    "case": "value", "store": "value", "local": "value", "return": "value", "call": "arguments",
    "function": "head", "declare": "declaration", "assert": "condition", "#if": "condition",
    "#elif": "condition", "block": "arguments",
}  # fmt: skip
#: So much is told of what a function does that is called.
MOST_DONE = 4
_TESTS = ("if", "while", "until not", "switch")


@record
class Names:
    """What the model has names for, as C has them: its variables, locks and semaphores, each a field or some
    with dots between them; the functions that it stands for."""

    variables: frozenset[str]
    functions: frozenset[str]

    def variable(self, name: str) -> str:
        """The variable that a place of C is, by its last fields: the longest name that fits; else empty."""
        fields = name.split(".")
        ends = (".".join(fields[k:]) for k in range(len(fields)))
        return next((end for end in ends if end in self.variables), "")

    def has(self, operation: Operation) -> bool:
        """Whether an operation is about any of that."""
        if operation.kind == "function":
            return False
        if self.name(operation):
            return True
        return any(operation.about.issuperset(variable.split(".")) for variable in self.variables)

    def name(self, operation: Operation) -> bool:
        """Whether what it is done to is one of them."""
        if operation.kind in ("call", "use", "start") and operation.name.lstrip("*") in self.functions:
            return True
        return operation.kind not in _TESTS and self.variable(operation.name) != ""


@record
class Change:
    """One difference.

    Attributes:
        kind: `GONE`, `NEW`, `CHANGED` or `MOVED`.
        operation: the operation: the new one if there is one.
        after, before: what it comes behind in the new list and in the old one, if it moved.
        named: whether it is about what the model names.
        does: what the function that is called does with what the model names.
    """

    kind: str
    operation: Operation
    after: str = ""
    before: str = ""
    named: bool = False
    does: tuple[str, ...] = ()

    @property
    def sentence(self) -> str:
        """What happened to the operation, in words."""
        line = f", line {self.operation.line}" if self.operation.line and self.kind != GONE else ""
        more = ", …" if len(self.does) > MOST_DONE else ""
        does = f" (it has {', '.join(self.does[:MOST_DONE])}{more})" if self.does else ""
        if self.kind == CHANGED:
            return f"{_PARTS.get(self.operation.kind, 'text')} changed{line}{does}"
        if self.kind == MOVED:
            where = f"; it was {_behind(self.before)}" if self.before != self.after else ""
            return f"moved: now {_behind(self.after)}{line}{where}{does}"
        return f"{self.kind}{line}{does}"


def _behind(what: str) -> str:
    return f"after “{what}”" if what != "function" else "at the beginning"


def changes(old: Sequence[Operation], new: Sequence[Operation], names: Names) -> tuple[Change, ...]:
    """The differences, in the order of the new list; what is gone stands where it was."""
    matcher = SequenceMatcher(None, [o.key for o in old], [o.key for o in new], autojunk=False)
    blocks = [block for block in matcher.get_opcodes() if block[0] != "equal"]
    gone = {i: number for number, (_, i1, i2, _, _) in enumerate(blocks) for i in range(i1, i2)}
    come = {j: number for number, (_, _, _, j1, j2) in enumerate(blocks) for j in range(j1, j2)}
    found: list[tuple[int, int, Change]] = []
    for i, j in _pairs({i: old[i].key for i in gone}, {j: new[j].key for j in come}):
        moved = Change(MOVED, new[j], _before(new, j), _before(old, i), names.has(new[j]))
        found.append((j, 1, moved))
        del gone[i], come[j]
    for same in (_what, _test):
        before = {i: key for i, at in gone.items() if (key := same(old[i], at)) is not None}
        for i, j in _pairs(before, {j: same(new[j], at) for j, at in come.items()}):
            found.append((j, 1, Change(CHANGED, new[j], named=names.has(new[j]) or names.has(old[i]))))
            del gone[i], come[j]
    found += [(blocks[at][3], 0, Change(GONE, old[i], named=names.has(old[i]))) for i, at in gone.items()]
    found += [(j, 1, Change(NEW, new[j], named=names.has(new[j]))) for j in come]
    return _telling([change for _, _, change in sorted(found, key=lambda one: one[:2])])


def _what(operation: Operation, block: int) -> tuple[str, int]:
    """What makes it the same operation, done in another way: all but how, in the same place."""
    return operation.what, block


def _test(operation: Operation, block: int) -> tuple[str, int] | None:
    """The same of tests, which may look at something else now."""
    return (operation.kind, block) if operation.kind in _TESTS else None


def _pairs(gone: Mapping[int, object], come: Mapping[int, object]) -> list[tuple[int, int]]:
    """What has gone and has come again: those of the same key, the first ones first."""
    waiting: dict[object, list[int]] = {}
    for j, key in come.items():
        waiting.setdefault(key, []).append(j)
    return [(i, waiting[key].pop(0)) for i, key in gone.items() if waiting.get(key)]


def _before(operations: Sequence[Operation], at: int) -> str:
    """What comes before a place."""
    return operations[at - 1].what if at else ""


def _telling(found: list[Change]) -> tuple[Change, ...]:
    """Without ends of blocks, which come and go with their beginnings, unless there is nothing else."""
    rest = tuple(c for c in found if not c.operation.kind.startswith("end ") and c.operation.kind != "else")
    return rest or tuple(found)
