"""Starting threads, and looking at whether they run."""

from __future__ import annotations

from typing import TYPE_CHECKING

from interleave.engine.behaviour.writer import Path
from interleave.program.expr import Expr
from interleave.program.instr import Status
from interleave.program.program import Site, Thread

if TYPE_CHECKING:
    from interleave.engine.behaviour.blocks import StepWriter


def start_thread(
    w: StepWriter, path: Path, name: str, index: Expr | None, args: tuple[Expr, ...], site: Site
) -> None:
    x = w.x
    target = x.program.thread[name]
    values = [w.value(path, arg) for arg in args]
    after = w.name("s") if w.tree else path.state
    begin = "begin" if x.number is None else "start"
    chosen = w.value(path, index) if index is not None else None
    if chosen is not None:
        outside = f"{name}[…]: the index is outside 0..{target.instances - 1}"
        w.crash_if(f"not 0 <= {chosen} < {target.instances}", "index-out-of-range", outside, site)
    for i in range(target.instances):
        idle = f"{place_text(w, path, target, i)} >= {x.layout.threads[target.first].finished}"
        test = f"{chosen} == {i} and {idle}" if chosen is not None else idle
        w.put(f"{'if' if i == 0 else 'elif'} {test}:")
        w.put(f"    {after} = {begin}_{target.first + i}({', '.join([path.state, *values])})")
    which = f"{name}[…]" if target.indexed else name
    with w.under("else:"):
        w.crash("thread-misuse", f"{which}.start(): it still runs", site)
    with w.under(f"if {after} < 0:"):
        w.give(after)
    path.state = after


def place_text(w: StepWriter, path: Path, target: Thread, index: int) -> str:
    field = w.x.layout.threads[target.first + index].place
    return f"({path.state} >> {field.offset} & {field.mask})"


def status(w: StepWriter, path: Path, instr: Status, site: Site) -> None:
    x = w.x
    target = x.program.thread[instr.thread]
    finished = x.layout.threads[target.first].finished
    if instr.index is None:
        place = place_text(w, path, target, 0)
    else:
        chosen = w.value(path, instr.index)
        known = chosen.isdigit() and int(chosen) < target.instances
        if not known:
            message = f"{target.name}[…]: the index is outside 0..{target.instances - 1}"
            w.crash_if(f"not 0 <= {chosen} < {target.instances}", "index-out-of-range", message, site)
        first = x.layout.threads[target.first].place
        if known or target.instances == 1:
            place = place_text(w, path, target, int(chosen) if known else 0)
        else:
            offsets = tuple(x.layout.threads[target.first + i].place.offset for i in range(target.instances))
            place = f"({path.state} >> {x.module.constant(offsets)}[{chosen}] & {first.mask})"
    if instr.what == "finished":
        w.assign(path, instr.dst, f"({place} == {finished})")
    else:
        w.assign(path, instr.dst, f"({place} < {finished})")
