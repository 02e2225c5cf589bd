"""Interval analysis: between which bounds each integer local stays.

Abstract interpretation over intervals with widening to the constants of the program and one round
of narrowing (Cousot and Cousot, Abstract Interpretation, 1977).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from functools import reduce
from typing import assert_never

from interleave.program import instr as I
from interleave.program.dataflow import solve
from interleave.program.expr import Const, Expr, children
from interleave.program.intervals import FULL, INFINITY, Env, Interval, chosen_from, interval, refine
from interleave.program.liveness import liveness, predecessors
from interleave.program.operands import condition, defines, operands
from interleave.program.program import Node, Variable
from interleave.program.types import IntType

WIDEN_AFTER = 3


class Intervals:
    """The bounds of every local at every node of one graph.

    Args:
        nodes, entry: the graph.
        variables: the shared variables, whose declared ranges bound what is loaded.
        start: what is known at the entry.
        ranges: the ranges that the author declared for locals.
        threads: how many thread instances there are.
    """

    def __init__(
        self,
        nodes: Sequence[Node],
        entry: int,
        variables: Mapping[str, Variable],
        start: Env,
        ranges: Mapping[int, IntType],
        threads: int,
    ) -> None:
        self.nodes, self.variables, self.ranges, self.threads = nodes, variables, ranges, threads
        self.live = liveness(nodes)
        self.thresholds = sorted(self._constants(nodes, start))
        self._visits = [0] * len(nodes)
        self.env = self._solved(entry, start)

    def _constants(self, nodes: Sequence[Node], start: Env) -> set[int]:
        found = {-INFINITY, INFINITY, 0, 1}

        def visit(expr: Expr) -> None:
            if isinstance(expr, Const):
                found.update((expr.value - 1, expr.value, expr.value + 1))
            for child in children(expr):
                visit(child)

        for node in nodes:
            for expr in operands(node.instr):
                visit(expr)
        for variable in self.variables.values():
            for bound in (variable.type.low, variable.type.high):
                found.update((bound - 1, bound, bound + 1))
        for low, high in start.values():
            found.update((low, high))
        return found

    def _solved(self, entry: int, start: Env) -> list[Env | None]:
        found = solve({entry: start}, self.flow, _join, self._widen)
        before = predecessors(self.nodes)
        for _ in range(2):  # narrowing: recompute from what was found
            for i in sorted(found):
                ways = (way for p in before[i] if p in found for way in self.flow(p, found[p]))
                flows = [out for target, out in ways if target == i] + [start] * (i == entry)
                found[i] = reduce(_join, flows or [found[i]])
        return [found.get(i) for i in range(len(self.nodes))]

    def _widen(self, node: int, old: Env, new: Env) -> Env:
        self._visits[node] += 1
        if self._visits[node] <= WIDEN_AFTER:
            return new
        wide: Env = {}
        for slot, (low, high) in new.items():
            before = old.get(slot)
            if before is not None and low < before[0]:
                low = max(t for t in self.thresholds if t <= low)
            if before is not None and high > before[1]:
                high = min(t for t in self.thresholds if t >= high)
            wide[slot] = (low, high)
        return wide

    def flow(self, i: int, env: Env) -> list[tuple[int, Env]]:
        """What each successor of a node gets from it."""
        node = self.nodes[i]
        test = condition(node.instr)
        if test is not None:  # only a branch goes on where it does not hold
            ways = zip(node.next, (True, False), strict=False)
            out = [(target, refine(env, test, holds, self.threads)) for target, holds in ways]
            return [(t, self._living(e, t)) for t, e in out if e is not None]
        slot = defines(node.instr)
        if slot is not None:
            found = self._result(node.instr, env)
            if slot in self.ranges:
                declared = self.ranges[slot]
                found = (max(found[0], declared.low), min(found[1], declared.high))
                if found[0] > found[1]:
                    return []
            env = env | {slot: found}
        return [(t, self._living(env, t)) for t in node.next]

    def _living(self, env: Env, target: int) -> Env:
        """What is known of the locals that are live at a node; the others do not matter there."""
        live = self.live[target]
        return {slot: bounds for slot, bounds in env.items() if slot in live}

    def _result(self, instr: I.Instr, env: Env) -> Interval:
        """The bounds of what an instruction writes to its local."""
        match instr:
            case I.Assign(_, expr):
                return interval(expr, env, self.threads)
            case I.Load(_, place) | I.Get(_, place):
                type_ = self.variables[place.variable].type
                return type_.low, type_.high
            case I.Choose(_, values):
                bounds = [interval(v, env, self.threads) for v in values]
                return min(b[0] for b in bounds), max(b[1] for b in bounds)
            case I.ChooseRange(_, start, stop, step):
                ends = interval(start, env, self.threads), interval(stop, env, self.threads)
                return chosen_from(*ends, step)
            case I.Operate() | I.Status():
                return 0, 1
            case I.New():
                return FULL
            case (
                I.Branch() | I.Check() | I.Require() | I.Emit() | I.Fence() | I.End() | I.Result()
                | I.Assume() | I.AtomicBegin() | I.AtomicEnd() | I.Store() | I.Free() | I.Put() | I.Notify()
                | I.Start() | I.Join()
            ):  # fmt: skip
                raise ValueError(f"{instr} writes to no local")
        assert_never(instr)

    def bounds(self) -> dict[int, Interval]:
        """For each local the hull of its values over all nodes."""
        hull: dict[int, Interval] = {}
        for env in self.env:
            for slot, (low, high) in (env or {}).items():
                old = hull.get(slot, (low, high))
                hull[slot] = (min(old[0], low), max(old[1], high))
        return hull

    def prove(self) -> tuple[Node, ...]:
        """The graph with the stores marked that cannot leave their variable's range."""
        nodes = []
        for node, env in zip(self.nodes, self.env, strict=True):
            if isinstance(node.instr, I.Store) and env is not None:
                type_ = self.variables[node.instr.place.variable].type
                low, high = interval(node.instr.expr, env, self.threads)
                if type_.low <= low and high <= type_.high:
                    node = replace(node, instr=replace(node.instr, proven=True))
            nodes.append(node)
        return tuple(nodes)


def _join(a: Env, b: Env) -> Env:
    """The hull of two environments; a local known on one side only keeps that side's bounds (it
    is dead or unassigned on the other)."""
    joined = dict(a)
    for slot, (low, high) in b.items():
        old = a.get(slot)
        joined[slot] = (low, high) if old is None else (min(old[0], low), max(old[1], high))
    return joined
