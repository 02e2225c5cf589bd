"""Judges the state that is printed below a run."""

from __future__ import annotations

import re
from collections.abc import Sequence

from judge_names import Names
from judge_text import Unknown
from judge_verdicts import Verdicts
from oracle import FINISHED, Standing


def judge_state(names: Names, state: int, lines: Sequence[str], crashed: bool, verdicts: Verdicts) -> None:
    """Judge the lines of a state.

    Args:
        names: of the program.
        state: the number of the state that it is.
        lines: its heading, and what is in it.
        crashed: whether the run ends in a crash.
        verdicts: where the judgements go.

    Raises:
        Unknown: there is a line of another kind.
    """
    heading, *rest = lines
    wanted = "last state, before the step that fails" if crashed else "last state"
    verdicts.add("state", heading, "" if heading == wanted else "it is not that state")
    told: set[str] = set()
    for line in rest:
        matched = re.fullmatch(r"(finished|not started): (.*)", line)
        if matched:
            here = matched[2].split(", ")
            told.update(here)
            wrong = [n for n in here if names.standing(state, names.thread(n)) != matched[1]]
            verdicts.add("state", line, f"{wrong[0]} is not" if wrong else "")
        elif matched := re.fullmatch(r"(.*'s buffer): (.*)", line):
            told.add(matched[1])
            verdicts.add("state: buffer", line, _wrong_entries(names, state, matched[1], matched[2]))
        elif matched := re.fullmatch(r"(\S+) at (\w+):(\d+)(?:: .*)?", line):
            told.add(matched[1])
            verdicts.add("state", line, _place(names, state, matched[1], matched[2], matched[3]))
        elif re.fullmatch(r"\w+#\d+: .*", line):
            name, _, fields = line.partition(": ")
            verdicts.add("state", line, wrong_values(names, state, fields, f"{name}."))
        elif " = " in line:
            verdicts.add("state", line, wrong_values(names, state, line, ""))
        else:
            raise Unknown(line)
    empty = {n for n in names.columns if n.endswith("'s buffer") and _is_empty(names, state, n)}
    missing = set(names.columns) - told - empty
    verdicts.add("state", "threads", f"{min(missing)} is not told" if missing else "")


def _wrong_entries(names: Names, state: int, buffer: str, text: str) -> str:
    """Why something else is on its way to memory; empty if that is what arrives."""
    for entry in text.split(", then "):
        if _is_empty(names, state, buffer):
            return "there is less on its way"
        state = names.arrived(state, names.thread(buffer))
        why = wrong_values(names, state, entry, "") if " = " in entry else ""
        if why:
            return why
    return "" if _is_empty(names, state, buffer) else "there is more on its way"


def _is_empty(names: Names, state: int, buffer: str) -> bool:
    return names.standing(state, names.thread(buffer)) == FINISHED


def _place(names: Names, state: int, thread: str, function: str, line: str) -> str:
    """Why a thread does not stand at a place; empty if it does."""
    number = names.thread(thread)
    standing = names.space.states[state].threads[number]
    if not isinstance(standing, Standing):
        return f"it is {standing}"
    here = names.steps[number, standing.node]
    return "" if (here.function, here.line) == (function, line) else f"it is at {here.function}:{here.line}"


def wrong_values(names: Names, state: int, text: str, owner: str) -> str:
    """Why a value is another one; empty if all that can be told are right."""
    for name, value in re.findall(r"([\w.]+) = (.+?)(?=, [\w.]+ = |$)", text):
        real = names.whole(state, f"{owner}{name}")
        if real is not None and real != value:
            return f"{name} is {real}"
    return ""
