"""The native engine's functions, called with states as the Python engine has them."""

from __future__ import annotations

import ctypes
import os
from collections import Counter
from pathlib import Path

import pytest
from support import model

from interleave.api import program_of
from interleave.engine.behaviour.behaviour import Behaviour
from interleave.engine.behaviour.codes import ModelFault
from interleave.engine.behaviour.judges import judge_of
from interleave.engine.exploration import JUDGE_NUMBERS, unfinished
from interleave.engine.layout import Layout
from interleave.engine.native.abi import (
    CRASHES,
    DEADLOCK,
    FAULT,
    FINDINGS,
    HURRY,
    OVERFLOW,
    ROOM,
    property_fault,
)
from interleave.engine.native.codegen.code import NativeCode, load
from interleave.program.program import Program
from interleave.violations import JUDGED

#: A model error may be a loop that goes round a hundred thousand times.
MAX_FAULTS = 5
_FUNCTION = ctypes.CFUNCTYPE(ctypes.c_int64, ctypes.c_int64, ctypes.c_int64, ctypes.c_int64)
_WORD = (1 << 64) - 1


def judges_of(program: Program) -> dict[str, tuple[int, bool]]:
    """Everything that can be asked of a state."""
    found = {p.name: (i, p.kind != "invariant") for i, p in enumerate(program.properties)}
    return found | {name: (JUDGE_NUMBERS[name], True) for name in JUDGED if name in program.checks}


@pytest.fixture
def no_cache(monkeypatch: pytest.MonkeyPatch) -> None:
    """What is compiled here is of no use to anybody."""
    monkeypatch.setenv("INTERLEAVE_CACHE_DIR", os.devnull)


def program(folder: Path, source: str) -> Program:
    return program_of(model(folder, source))


class Native:
    """Calls a program's machine code."""

    def __init__(self, code: NativeCode, room: int = 64) -> None:
        self.code, self.room = code, room
        self._expand, self._judge = _FUNCTION(code.expand), _FUNCTION(code.judge)
        self._state = (ctypes.c_uint64 * code.words)()
        self._words = len(code.record())
        self._record = (ctypes.c_uint64 * (self._words + 1))()
        self.make_room(room)

    def make_room(self, room: int) -> None:
        """Give it room for so many successors."""
        self.room = room
        self._out = (ctypes.c_uint64 * ((room + 1) * self.code.words))()
        self._guard = room * self.code.words

    def _prepare(self, state: int) -> None:
        for k in range(self.code.words):
            self._state[k] = state >> 64 * k & _WORD
        ctypes.memset(self._record, 0, ctypes.sizeof(self._record))
        self._record[ROOM] = self.room
        self._record[HURRY] = ctypes.addressof(self._record) + 8 * OVERFLOW
        self._record[self._words] = 0x5EED

    def _findings(self) -> Counter[str]:
        assert self._record[self._words] == 0x5EED, "beyond the record"
        counts = (self._record[FINDINGS + i] for i in range(len(self.code.findings)))
        return Counter({name: n for name, n in zip(self.code.findings, counts, strict=True) if n})

    def expand_once(self, state: int) -> tuple[list[int], Counter[str]] | None:
        """The successors and what was found; None if there was not enough room."""
        words = self.code.words
        self._prepare(state)
        self._out[self._guard] = 0x5EED
        count = self._expand(*map(ctypes.addressof, (self._state, self._out, self._record)))
        assert self._out[self._guard] == 0x5EED, "beyond the room"
        if self._record[OVERFLOW]:
            assert count == 0
            return None
        assert 0 <= count <= self.room
        found = [sum(self._out[i * words + k] << 64 * k for k in range(words)) for i in range(count)]
        findings = self._findings()
        crashes = sum(n for name, n in findings.items() if name not in (FAULT, DEADLOCK))
        assert self._record[CRASHES] == crashes
        return found, findings

    def expand(self, state: int) -> tuple[list[int], Counter[str]]:
        """The same, with more room where it is needed."""
        while (found := self.expand_once(state)) is None:
            self.make_room(2 * self.room)
        return found

    def judge(self, state: int, wanted: int = -1) -> Counter[str]:
        self._prepare(state)
        record, state_ = ctypes.addressof(self._record), ctypes.addressof(self._state)
        assert self._judge(state_, record, wanted) == 0
        return self._findings()


class Expected:
    """The same of the Python engine."""

    def __init__(self, program: Program, judges: dict[str, tuple[int, bool]]) -> None:

        self.code, self.judges = Behaviour(program), judges
        self._asked = {name: judge_of(self.code, number) for name, (number, _) in judges.items()}

    def expand(self, state: int) -> tuple[list[int], Counter[str]]:
        """Raises `ModelFault` where a step does."""
        found: list[int] = []
        findings: Counter[str] = Counter()
        for number, table in enumerate(self.code.tables):
            step = table[self.code.layout.pc(state, number)]
            result = [-1] if step is None else step(state)
            for code in [result] if isinstance(result, int) else result:
                if code >= 0:
                    found.append(code)
                elif code != -1:
                    findings[self.code.crashes[self.code.crash_of(code)].kind] += 1
        if not found and not findings and unfinished(self.code.layout, state):
            findings[DEADLOCK] += 1
        return found, findings

    def judge(self, state: int) -> Counter[str]:
        findings: Counter[str] = Counter()
        for name, (_, holds) in self.judges.items():
            try:
                findings[name] += bool(self._asked[name](state)) is holds
            except ModelFault:
                findings[property_fault(name)] += 1
        return +findings


def compare(program: Program, most: int = 1000, room: int = 4, level: int | None = None) -> tuple[int, int]:
    """Hold the two engines' behaviour against each other on reachable states.

    Args:
        program: the model.
        most: how many states to look at.
        room: for how many successors there is room in the beginning.
        level: how much is made of the machine code.

    Returns:
        How many states were looked at, and in how many of them a step is a model error.
    """
    judges = judges_of(program)
    expected = Expected(program, judges)
    native = Native(load(program, Layout(program), judges, level=level), room)
    try:
        states = [s for s in expected.code.initial() if s >= 0]
    except ModelFault:
        return 0, 1
    seen, faults = set(states), 0
    for state in states:
        if len(seen) > most or faults > MAX_FAULTS:
            break
        assert native.judge(state) == expected.judge(state)
        found, findings = native.expand(state)
        try:
            wanted, wanted_findings = expected.expand(state)
        except ModelFault:
            assert findings[FAULT] > 0
            faults += 1
            continue
        assert found == wanted
        assert findings == wanted_findings
        for successor in wanted:
            if successor not in seen:
                seen.add(successor)
                states.append(successor)
    return len(seen), faults
