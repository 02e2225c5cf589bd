"""The inner loop of the Python engine's search, and single steps from a state."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any

from interleave.engine.behaviour.behaviour import Behaviour
from interleave.engine.behaviour.codes import BLOCKED

#: Tries what the masks say is enough: it is, if all that comes of the pivot are states.
ALONE = """\
while m:
    b = m & -m
    table, offset, mask, threads = ALONE[b]
    n = table[s >> offset & mask](s)
    if threads:
        if n >= 0 if n.__class__ is int else n and min(n) >= 0:
            for number, table, offset, mask in threads:
                n = table[s >> offset & mask](s)
                if n.__class__ is int:
                    n = (n,) if n != BLOCKED else ()
                count += len(n)
                for k, n in enumerate(n):
                    if n in parent:
                        continue
                    if n >= 0:
                        parent[n] = s
                        append(n)
                    else:
                        crash(s, number, k, n)
            break
    elif n.__class__ is int:
        if n in parent:
            count += 1
            break
        if n >= 0:
            count += 1
            parent[n] = s
            append(n)
            break
    elif n and min(n) >= 0:
        count += len(n)
        for n in n:
            if n not in parent:
                parent[n] = s
                append(n)
        break
    m ^= b
else:
"""


def expander(code: Behaviour, crash: Callable[[int, int, int, int], None]) -> Callable[..., int]:
    """The inner loop, written out for the program's threads.

    Args:
        code: the program's behaviour, with its reduction.
        crash: told of each crash: the state, the thread, its alternative, and the code.

    Returns:
        A function that expands a list of states, enters what is new, and returns the number of
        transitions: of the states, the dictionary of all with where they were reached from, a list
        for the new ones, and one for those without a step.
    """
    scope: dict[str, Any] = {"crash": crash, "BLOCKED": BLOCKED}
    masks = _masks(code)
    used = [number for number, table in enumerate(code.tables) if any(table)]
    counters = sorted({*used, *masks} if masks else ())
    body: list[str] = []
    for number in counters:
        body.append(f"p{number} = {_counter(code, number)}")
    if masks:
        scope |= {f"M{number}": row for number, row in masks.items()}
        scope["ALONE"] = _alone(code)
        body.append(f"m = {' & '.join(f'M{number}[p{number}]' for number in sorted(masks))}")
    full = ["before = count"]
    for number in used:
        scope[f"T{number}"] = _by_place(code, number)
        index = f"p{number}" if masks else _counter(code, number)
        full += [f"f = T{number}[{index}]", "if f is not None:", "    n = f(s)"]
        full += _indented(_entered(number, number in code.module.several))
    full += ["if count == before:", "    stuck.append(s)"]
    body += [*ALONE.splitlines(), *_indented(full)] if masks else full
    lines = ["def expand(frontier, parent, new, stuck):", "    count = 0", "    append = new.append"]
    lines += ["    for s in frontier:", *_indented(body, 2), "    return count"]
    exec(compile("\n".join(lines), "<search>", "exec"), scope)
    expand: Callable[..., int] = scope["expand"]
    return expand


def _entered(number: int, several: bool) -> list[str]:
    """What becomes of the result of a thread's step."""
    one = [
        "if n in parent:",  # never a code
        "    count += 1",
        "elif n >= 0:",
        "    count += 1",
        "    parent[n] = s",
        "    append(n)",
        f"elif n != {BLOCKED}:",
        "    count += 1",
        f"    crash(s, {number}, 0, n)",
    ]
    if not several:
        return one
    more = [
        "count += len(n)",
        "for k, n in enumerate(n):",
        "    if n in parent:",
        "        continue",
        "    if n >= 0:",
        "        parent[n] = s",
        "        append(n)",
        "    else:",
        f"        crash(s, {number}, k, n)",
    ]
    return ["if n.__class__ is int:", *_indented(one), "else:", *_indented(more)]


def _indented(lines: list[str], by: int = 1) -> list[str]:
    return ["    " * by + line for line in lines]


def _counter(code: Behaviour, number: int) -> str:
    """The text of what a thread's place holds in state ``s``."""
    place = code.layout.threads[number].place
    return f"s >> {place.offset} & {place.mask}" if place.offset else f"s & {place.mask}"


def _by_place(code: Behaviour, number: int) -> tuple[Any, ...]:
    """A thread's steps by what its place holds."""
    return code.layout.threads[number].by_place(code.tables[number], None)


def _masks(code: Behaviour) -> dict[int, tuple[int, ...]]:
    """For each instance the masks of the reduction; none where there are no bits, and none of an
    instance that never takes a bit away."""
    if code.reduction is None or not code.reduction.alone:
        return {}
    every = (1 << len(code.reduction.alone)) - 1
    return {
        n: code.layout.threads[n].by_place(row, 0)
        for n, row in enumerate(code.reduction.masks)
        if any(mask != every for mask in row)
    }


def _alone(code: Behaviour) -> dict[int, tuple[Any, int, int, list[tuple[int, Any, int, int]]]]:
    """For each bit of the masks the step functions of the pivot and where its counter stands; and
    the same for all threads, with their numbers, if there are several."""

    def stepping(number: int) -> tuple[Any, int, int]:
        place = code.layout.threads[number].place
        return _by_place(code, number), place.offset, place.mask

    found = {}
    for bit, alone in enumerate(code.reduction.alone if code.reduction else ()):
        several = [(n, *stepping(n)) for n in alone.threads] if len(alone.threads) > 1 else []
        found[1 << bit] = *stepping(alone.pivot), several
    return found


def successors(code: Behaviour, state: int) -> list[tuple[int, int, int]]:
    """Every step from a state that the search takes: the thread instance's number, which
    alternative, and the successor (or a crash code below -1), in the order of the search."""
    threads: Iterable[int] = range(len(code.tables))
    reduction = code.reduction
    if reduction is not None and reduction.alone:
        mask = -1
        for number, row in enumerate(reduction.masks):
            mask &= row[code.layout.pc(state, number)]
        for bit, alone in enumerate(reduction.alone):
            if mask >> bit & 1:
                steps = steps_of(code, state, alone.pivot)
                if steps and all(after >= 0 for _, _, after in steps):
                    threads = alone.threads
                    break
    return [step for number in threads for step in steps_of(code, state, number)]


def steps_of(code: Behaviour, state: int, number: int) -> list[tuple[int, int, int]]:
    """Every step of one thread, as `successors` has them."""
    function = code.tables[number][code.layout.pc(state, number)]
    result = BLOCKED if function is None else function(state)
    if isinstance(result, int):
        return [] if result == BLOCKED else [(number, 0, result)]
    return [(number, k, n) for k, n in enumerate(result)]
