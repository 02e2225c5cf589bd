"""Judges what is said of threads that wait: facts of one state."""

from __future__ import annotations

import re

from judge_names import Names, Nothing
from judge_text import Unknown
from judge_verdicts import Verdicts
from oracle import Standing

from interleave.program import instr as I

#: What ends a waiting, in words, and the instructions that do it, with their attribute for the object.
HELPS = {
    "does": (I.Notify, "condition"), "posts it": (I.Post, "semaphore"),
    "takes from it": (I.Get, "queue"), "puts into it": (I.Put, "queue"),
}  # fmt: skip
STANDING = {"waits, too": "waits", "has finished": "finished", "was not started": "not started"}


def judge_waiting(names: Names, state: int, line: str, verdicts: Verdicts) -> None:
    """Judge one line: a thread, where it waits, for what, and who could end that.

    Raises:
        Unknown: it says something else.
    """
    matched = re.fullmatch(r"(.*?) waits at (.*?): (.*)", line)
    if not matched:
        raise Unknown(line)
    try:
        thread = names.thread(matched[1])
    except Nothing as problem:
        verdicts.add("waits", line, str(problem))
        return
    standing = names.space.states[state].threads[thread]
    if not isinstance(standing, Standing) or names.moves(state, thread):
        verdicts.add("waits", line, f"it {names.standing(state, thread)}")
        return
    place = names.steps[thread, standing.node].place
    verdicts.add("waits", line, "" if place == matched[2] else f"it is at {place}")
    what, *helpers = matched[3].split("; ")
    _what(names, state, thread, standing, what, line, verdicts)
    if helpers:
        _helpers(names, state, thread, standing, helpers, line, verdicts)


def awaited(instr: I.Instr) -> str:
    """The variable that a waiting step waits for."""
    for name in ("condition", "semaphore", "queue", "lock"):
        place = getattr(instr, name, None)
        if place is not None:
            return str(place.variable)
    return ""


def _what(
    names: Names, state: int, thread: int, standing: Standing, what: str, line: str, verdicts: Verdicts
) -> None:
    instr = names.program.instances[thread][0].code.nodes[standing.node].instr
    text = names.steps[thread, standing.node].text
    why = ""
    if matched := re.fullmatch(r"(.*), held by (.*)", what):
        held = matched[2] in names.columns and names.columns.index(matched[2]) + 1
        right = isinstance(instr, I.Acquire) and held in names.shared(state, awaited(instr))
        kind, why = "waits: held by", "" if right else "it does not hold it"
    elif matched := re.fullmatch(r"(.*)\.wait\(\), (.*) is held by (.*)", what):
        held = matched[3] in names.columns and names.columns.index(matched[3]) + 1
        right = isinstance(instr, I.CondWake) and held in names.shared(state, instr.lock.variable)
        kind, why = "waits: held by", "" if right else "it does not hold it"
    elif what.endswith(".wait(), nobody notifies it"):
        waiting = isinstance(instr, I.CondWake) and names.shared(state, awaited(instr))[thread]
        free = isinstance(instr, I.CondWake) and not any(names.shared(state, instr.lock.variable))
        kind, why = (
            "waits: nobody notifies",
            "" if waiting and free else "it is notified, or has to have the lock",
        )
    elif what.endswith(", whose count is 0"):
        right = isinstance(instr, I.Wait) and 0 in names.shared(state, awaited(instr))
        kind, why = "waits: count is 0", "" if right else "it is not"
    elif what.endswith(", the queue is full"):
        right = isinstance(instr, I.Put) and (
            len(names.shared(state, awaited(instr))) == names.program.variable[awaited(instr)].length
        )
        kind, why = "waits: queue is full", "" if right else "it is not"
    elif what.endswith(", the queue is empty"):
        right = isinstance(instr, I.Get) and not names.shared(state, awaited(instr))
        kind, why = "waits: queue is empty", "" if right else "it is not"
    elif matched := re.fullmatch(r"join (.*), which has not finished", what):
        right = isinstance(instr, I.Join) and (
            matched[1] not in names.columns or names.standing(state, names.thread(matched[1])) != "finished"
        )
        kind, why = "waits: not finished", "" if right else "it has"
    elif what == "atomic, no path through it can be taken":
        right = isinstance(instr, I.AtomicBegin) and instr.form == "atomic"
        kind, why = "waits: atomic", "" if right else "it is at another step"
    elif what == text:
        kind = "waits: step"
    else:
        raise Unknown(line)
    verdicts.add(kind, line, why)


def _helpers(
    names: Names, state: int, thread: int, standing: Standing, said: list[str], line: str, verdicts: Verdicts
) -> None:
    """Who could end the waiting, and where they are."""
    instr = names.program.instances[thread][0].code.nodes[standing.node].instr
    wanted = awaited(instr)
    told = set()
    for text in said:
        matched = re.fullmatch(r"no other thread (.*)", text)
        if matched:
            others = _who(names, matched[1], wanted) - {thread}
            why = f"{names.columns[min(others)]} does" if others else ""
            verdicts.add("waits: no other thread", line, why)
            return
        matched = re.fullmatch(r"(.*?) (does|posts it|takes from it|puts into it), but (.*)", text)
        if not matched or matched[3] not in STANDING or matched[1] not in names.columns:
            raise Unknown(line)
        other = names.thread(matched[1])
        told.add(other)
        real = names.standing(state, other)
        why = "" if other in _who(names, matched[2], wanted) else "it never does"
        if not why and real != STANDING[matched[3]]:
            why = f"it {real}"
        verdicts.add(f"waits: {matched[3]}", line, why)
    missing = _who(names, matched[2], wanted) - told - {thread}
    verdicts.add("waits: all helpers", line, f"{names.columns[min(missing)]} does, too" if missing else "")


def _who(names: Names, does: str, variable: str) -> set[int]:
    """The threads whose code has the instruction that a verb is for, on that object."""
    if does not in HELPS:
        raise Unknown(does)
    kind, attribute = HELPS[does]
    return {
        number
        for number, (thread, _) in enumerate(names.program.instances)
        for node in thread.code.nodes
        if isinstance(node.instr, kind) and getattr(node.instr, attribute).variable == variable
    }
