"""What is known of a model's fences, as text for people and as data for JSON."""

from __future__ import annotations

from typing import Any

from interleave.fences.found import Fences, Spot
from interleave.memories import BOUNDED, C11
from interleave.paths import shown
from interleave.report.escape import one_line
from interleave.report.style import Style, counted, pad, width
from interleave.report.summary import MARKS, wrapped


def fences_lines(found: Fences, terminal: int | None, style: Style) -> list[str]:
    """What is known.

    Args:
        found: it.
        terminal: the terminal's width, None for a pipe or a file.
        style: colours, or `plain`.
    """
    result = found.result
    mark, colour = MARKS[result.verdict]
    lines = wrapped([(result.model, "bold"), (f"  {result.title}", "")], terminal, style)
    verdict, size = f"{mark} {result.verdict}", f"   {counted(result.states, 'state')}"
    lines += wrapped([(verdict, colour), (f" with memory {found.memory}", ""), (size, "")], terminal, style)
    if found.weak:
        lines += wrapped([(f"  but not with memory sc: {', '.join(found.weak)}", "")], terminal, style)
    if found.hopeless:
        told = f"  which no fence and no order helps: {', '.join(found.hopeless)}"
        lines += wrapped([(told, "")], terminal, style)
    if found.strong:
        told = f"  with memory sc, too, so that no fence helps: {', '.join(found.strong)}"
        lines += wrapped([(told, "")], terminal, style)
    for line, spots in _answer(found):
        lines += wrapped([(line, "bold")], terminal, style)
        column = max((width(_place(spot)) for spot in spots), default=0)
        for spot in spots:
            lines += wrapped([(f"  {pad(_place(spot), column)}  {_told(spot)}", "")], terminal, style)
    if found.full:
        what, option = BOUNDED[found.memory]
        such = "such ones" if found.memory == C11 else "such buffers"
        told = f"{what} of {found.full} were full: what is said is about {such} ({option})"
        lines += wrapped([(told, "dim")], terminal, style)
    told = f"{counted(found.programs, 'version')} of the model checked, {found.seconds:.2f} s"
    return [*lines, *wrapped([(told, "dim")], terminal, style)]


def fences_data(found: Fences) -> dict[str, Any]:
    """The same for JSON."""
    result = found.result
    return {
        "model": result.model, "memory": found.memory, "verdict": result.verdict, "states": result.states,
        "weak": list(found.weak), "strong": list(found.strong), "hopeless": list(found.hopeless),
        "helping": [_data(spot) for spot in found.helping], "fewest": found.fewest,
        "idle": [_data(spot) for spot in found.idle], "weaker": [_data(spot) for spot in found.weaker],
        "needed": [_data(spot) for spot in found.needed],
        "full": found.full, "programs": found.programs, "unknown": found.why,
        "seconds": round(found.seconds, 3),
    }  # fmt: skip


def _answer(found: Fences) -> list[tuple[str, tuple[Spot, ...]]]:
    """What can be said of fences, each with the places that it is about."""
    if found.why:
        return [(f"nothing can be said of its fences: {found.why}", ())]
    if found.helping:
        one, orders = len(found.helping) == 1, found.memory == C11
        called = "change" if orders else "fence"
        what = f"{counted(len(found.helping), called)} {'makes' if one else 'make'} {_they(found)} hold"
        more = "and none of them can be left out"
        if found.fewest:
            more = "and nothing weaker does" if one else "and no fewer do"
        bare = one and not (orders and found.fewest)
        return [(what if bare else f"{what}, {more}", found.helping)]
    if found.weak or found.strong:
        return []
    if found.memory == C11:
        return _orders(found)
    idle, needed = len(found.idle), len(found.needed)
    if not idle + needed:
        return [("it has no fence, and needs none", ())]
    without = "it" if idle == 1 else "them"
    every = counted(idle + needed, "fence")
    parts = [(f"{idle} of {every} can go: it holds without {without}", found.idle)] if idle else []
    if needed:
        rest = "the others are needed" if needed > 1 else "the other one is needed"
        alone = "all fences are needed" if needed > 1 else "its fence is needed"
        parts.append((rest if idle else alone, found.needed))
    return parts


def _orders(found: Fences) -> list[tuple[str, tuple[Spot, ...]]]:
    """What can be said of fences and orders of accesses that stand there."""
    spare, needed = (*found.idle, *found.weaker), found.needed
    every = len(spare) + len(needed)
    if not every:
        return [("it has no fence and no access that is more than relaxed, and needs none", ())]
    parts: list[tuple[str, tuple[Spot, ...]]] = []
    if spare:
        them = "these changes" if len(spare) > 1 else "this change"
        what = f"{len(spare)} of {counted(every, 'order')} can be weaker"
        parts.append((f"{what}: it holds with {them}", spare))
    if needed:
        rest = "the others are needed" if len(needed) > 1 else "the other one is needed"
        alone = "all orders are needed" if len(needed) > 1 else "its order is needed"
        parts.append((rest if spare else alone, needed))
    return parts


def _they(found: Fences) -> str:
    """What fences make hold."""
    mended = len(found.weak) - len(found.hopeless)
    return "it" if not found.strong + found.hopeless else "that" if mended == 1 else "these"


def _place(spot: Spot) -> str:
    return f"{shown(spot.file)}:{spot.line}"


def _told(spot: Spot) -> str:
    does, where = one_line(spot.does), f"in {spot.where}()"
    where += f", {one_line(spot.note)}" if spot.note else ""
    if spot.side:
        instead = ", or this store with seq_cst" * spot.seq_cst
        fence = f"{spot.called}()" if spot.called else f"fence({spot.order})"
        return f"{fence} {spot.side} “{does}” {where}{instead}"
    if not spot.order:
        return f"{does} {where}"
    called = f" ({spot.called})" if spot.called else ""
    return f"“{does}” with {spot.order}{called} {where}"


def _data(spot: Spot) -> dict[str, Any]:
    data: dict[str, Any] = {
        "file": shown(spot.file), "line": spot.line, "function": spot.where, "does": spot.does,
        "order": spot.order, "called": spot.called, "note": spot.note,
    }  # fmt: skip
    return data | ({"side": spot.side, "or_seq_cst": spot.seq_cst} if spot.side else {})
