"""LLVM for ``cut`` and ``join``: a state's words as leaves and back, see `kernels/tree.py`."""

from __future__ import annotations

from interleave.engine.fitting import WORD
from interleave.engine.native.abi import ROW_WORDS
from interleave.engine.native.codegen.assembly import Function, Operand, signed
from interleave.engine.native.codegen.leaves import Run, leaves_count, runs_of
from interleave.engine.native.codegen.unit import Unit


def write_roots(unit: Unit) -> None:
    """Write the two functions for a program whose states take more than a word."""
    runs = runs_of(unit.layout)
    _write_cut(unit, runs)
    _write_join(unit, runs)


def _moved(f: Function, word: Operand, run: Run, *, back: bool) -> Operand:
    """A run's bits, all others 0, moved from the word to the leaf or back."""
    source, target = (run.at, run.shift) if back else (run.shift, run.at)
    mask = signed((1 << run.width) - 1 << target)
    bits = word
    if source > target:
        bits = f.op("lshr", word, source - target)
    elif source < target:
        bits = f.op("shl", word, target - source)
    return bits if run.width == WORD else f.op("and", bits, mask)


def _write_cut(unit: Unit, runs: tuple[Run, ...]) -> None:
    """``cut(state, before, row)``: writes what differs between two states, leaf by leaf, to a row."""
    f = Function(
        "define i64 @cut(ptr noalias readonly %s, ptr noalias readonly %before, ptr noalias %row) nounwind"
    )
    changes = [f.op("xor", f.load("%s", k), f.load("%before", k)) for k in range(unit.words)]
    for leaf in range(leaves_count(unit.layout)):
        found: Operand = 0
        for run in runs:
            if run.leaf == leaf:
                found = f.op("or", found, _moved(f, changes[run.word], run, back=False))
        f.store(found, "%row", ROW_WORDS * leaf)
    f.ret(0)
    unit.functions.append(f.text())


def _write_join(unit: Unit, runs: tuple[Run, ...]) -> None:
    """``join(leaves, state, 0)``: writes the words that leaves make."""
    f = Function("define i64 @join(ptr noalias readonly %leaves, ptr noalias %s, i64 %unused) nounwind")
    for word in range(unit.words):
        found: Operand = 0
        for run in runs:
            if run.word == word:
                found = f.op("or", found, _moved(f, f.load("%leaves", run.leaf), run, back=True))
        f.store(found, "%s", word)
    f.ret(0)
    unit.functions.append(f.text())
