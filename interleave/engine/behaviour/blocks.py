"""Writes everything from a step's first node to its ends.

Where the way through a step is a tree, the code is in single assignment form, so that constants
and copies vanish; where it has loops (or joins that would blow the tree up), its basic blocks
stand in a loop over a block number. A choice calls a function for what comes after it.
"""

from __future__ import annotations

from collections import Counter

from interleave.engine.behaviour.instructions import write
from interleave.engine.behaviour.region import (
    ends_path,
    is_small_tree,
    is_straight,
    locals_at,
    node_in_loop,
)
from interleave.engine.behaviour.writer import Path, Writer
from interleave.program.instr import Branch
from interleave.program.steps import MAX_CHOICES, MAX_LOCAL_ROUNDS

#: Blocks in blocks, in a function of basic blocks; Python allows 100.
MAX_DEPTH = 40


class StepWriter(Writer):
    """A `Writer` that follows the graph."""

    # ------------------------------------------------------------------ the walk

    def walk(self, node: int, path: Path) -> None:
        """Write everything from a node to the ends of the step."""
        while True:
            x = self.x
            if x.flow.stops_at((node, path.inside)) and not self.first:
                self.arrive(path, node)
                return
            self.first = False
            if not self.tree and self.begun and (node, path.inside) in self.joins:
                self.jump(node, path)
                return
            self.begun = True
            here = x.code.nodes[node]
            self.at = here.site
            if isinstance(here.instr, Branch):
                self.split(node, path, here.instr)
                return
            following = write(self, node, here, path)
            if following is None:
                return
            node = following

    def split(self, node: int, path: Path, branch: Branch) -> None:
        yes, no = self.x.code.nodes[node].next
        with self.under(f"if {self.expr(path, branch.condition)}:"):
            self.follow(yes, path.copy())
        self.follow(no, path.copy())

    def follow(self, node: int, path: Path) -> None:
        arrives = self.x.flow.stops_at((node, path.inside))
        meets = (node, path.inside) in self.joins or self.depth > MAX_DEPTH
        if self.tree or arrives or not meets:
            self.walk(node, path)
        else:
            self.jump(node, path)

    def jump(self, node: int, path: Path) -> None:
        key = (node, path.inside)
        if key not in self.blocks:
            self.blocks[key] = len(self.blocks)
            self.pending.append(key)
        if not self.single:
            self.put(f"b = {self.blocks[key]}")
        if self.looping:
            self.put("continue")

    # ------------------------------------------------------------------ functions

    def function(self, name: str, args: list[str], start: int, path: Path) -> None:
        """Write the whole function that begins at a node."""
        self.first = start == self.location and not path.inside
        self.tree = is_small_tree(self.x, start, path.inside)
        if not self.tree:
            self._dispatch(start, path)
        else:
            self.walk(start, path)
        self.x.module.lines += [f"def {name}({', '.join(args)}):", *self.lines, ""]

    def _dispatch(self, start: int, path: Path) -> None:
        """Basic blocks in a loop: everything that the blocks touch is in a variable first."""
        nodes = self.x.flow.walk((start, path.inside))
        touched = {s for n, _ in nodes for s in locals_at(self.x, n)}
        reached = Counter([t for n in nodes for t in self.x.flow.after(n)] + [(start, path.inside)])
        self.joins = {key for key in nodes if reached[key] > 1 and not ends_path(self.x, key[0])}
        for slot in sorted(self.x.code.live[start]):
            thread = self.x.thread
            if slot in path.names or (thread is not None and slot == thread.index):
                if slot in path.names and path.names[slot] != f"l{slot}":
                    self.put(f"l{slot} = {path.names[slot]}")
                    path.names[slot] = f"l{slot}"
                continue
            if self.x.number is not None:
                self.local(path, slot)
        for slot in sorted(touched):
            if slot not in path.names and not (self.x.thread is not None and slot == self.x.thread.index):
                path.names[slot] = f"l{slot}"  # not live, so a block sets it before one reads it
        dirty = path.dirty | {slot for slot in touched if slot in path.names}
        if path.state != "s":
            self.put(f"s = {path.state}")
        base = Path("s", dict(path.names), dirty, path.inside)
        ahead = is_straight(self.x, (start, path.inside), self.joins)
        branches = sum(isinstance(self.x.code.nodes[n].instr, Branch) for n, _ in nodes)
        self.single = ahead and len(self.joins) == 1 and branches < MAX_DEPTH // 2
        if ahead and (start, path.inside) not in self.joins:
            self.walk(start, base.copy())
            if not self.pending:  # it ends before it gets there
                return
        else:
            self.jump(start, path)
        self.looping = True
        self.put(f"for _ in {self.x.module.constant(range(MAX_LOCAL_ROUNDS))}:")
        self.depth += 1
        while self.pending:
            node, inside = self.pending.pop(0)
            if not self.single:
                self.put(f"if b == {self.blocks[node, inside]}:")
                self.depth += 1
            block = base.copy()
            block.inside = inside
            self.begun = False
            self.walk(node, block)
            if not self.single:
                self.depth -= 1
        self.depth -= 1
        self.endless(*(node_in_loop(self.x, nodes) or (start, path.inside)))

    def endless(self, node: int, inside: bool) -> None:
        """The model error of a step that goes round and round at a node."""
        message = "this local work does not end: a loop makes no access"
        hint = "let the loop read something shared, or wait_until(condition)"
        if inside and self.x.thread is not None:
            message = "this atomic() does not end: its loop goes round and round"
            hint = "wait_until(condition) in it waits for another thread"
        self.fault(message, hint, self.x.code.nodes[node].site)

    def later(self, node: int, path: Path, slot: int | None, text: str) -> str:
        """A call of the function for what comes after a choice, which sets ``slot`` to ``text``."""
        x = self.x
        if slot is not None:
            path.dirty |= {slot}
            path.names[slot] = text
        live = [s for s in sorted(x.code.live[node]) if s in path.names]
        out = "acc" if x.record else "out"
        key = (self.location, node, path.inside, path.dirty & frozenset(live), tuple(live))
        if key not in x.made:
            x.made[key] = x.module.fresh(f"later{'r' if x.record else ''}_")
            writer = StepWriter(x, self.location, True)
            names = {s: f"l{s}" for s in live}
            args = ["s", out, "n", *names.values()]
            message = f"one way through this step makes more than {MAX_CHOICES} choices"
            with writer.under(f"if n > {MAX_CHOICES}:"):
                writer.fault(message, "choose once, or in several steps", x.code.nodes[node].site)
            inner = Path("s", names, path.dirty & frozenset(live), path.inside)
            writer.function(x.made[key], args, node, inner)
        return f"{x.made[key]}({', '.join([path.state, out, 'n + 1', *(path.names[s] for s in live)])})"
