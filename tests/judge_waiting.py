"""Judges what is said of threads that wait: facts of one state."""

from __future__ import annotations

import re
from collections.abc import Collection

from judge_names import Names, Nothing, written
from judge_sentence import names as listed
from judge_text import Unknown
from judge_verdicts import Verdicts
from oracle import FINISHED, IDLE, Standing
from oracle_graph import places_in

from interleave.memories import C11
from interleave.program import instr as I
from interleave.program.program import Code
from interleave.program.steps import step_nodes

#: What ends a waiting, in words, and the instruction that does it.
GIVES = {
    "notifies it": "notify", "posts it": "post", "sets it": "set", "takes from it": "get",
    "puts into it": "put",
}  # fmt: skip
_VERB = r"notifies it|posts it|sets it|takes from it|puts into it|writes [^;]+?"
_STANDING = (
    r"but has finished|but was not started|but is past that|but waits, too|but is at rest|and can come there"
    r"|but has not come there yet"
)
#: Why a thread waits, and what it stands before then.
_WHY = {
    ", not notified": "wake", ", not set": "wait_set", ", whose count is 0": "wait",
    ", the queue is full": "put", ", the queue is empty": "get", ", which has not finished": "join",
}  # fmt: skip


def judge_waiting(names: Names, state: int, line: str, verdicts: Verdicts, *, stays: bool = True) -> None:
    """Judge one line: a thread, where it waits, for what, and who could end that; or, if it ``stays`` there
    for ever, that it is at rest.

    Raises:
        Unknown: it says something else.
    """
    matched = re.fullmatch(
        r"(.*?) (?P<how>waits|is at rest) at (.*?)(?:, in (\w+)\(\) called at (\S+))?: (?P<what>.*)", line
    )
    if not matched:
        raise Unknown(line)
    try:
        judge = _Waits(names, state, names.thread(matched[1]), verdicts)
    except Nothing as problem:
        verdicts.add("waits", line, str(problem))
        return
    if judge.code is None or names.moves(state, judge.thread):
        verdicts.add("waits", line, f"it {names.standing(state, judge.thread)}")
        return
    verdicts.add("waits", line, judge.wrong_place(matched[3]) or judge.wrong_name(matched["what"]))
    what = matched["what"].removeprefix(judge.title)
    rests = names.standing(state, judge.thread) == "rests"
    if matched["how"] == "is at rest":
        verdicts.add("waits: at rest", line, "" if rests else "it is not at rest")
        return
    verdicts.add("waits", line, "it is at rest" if rests and stays else "")
    for way in re.split(", or (?=[^;]*(?:, with |, held by |, which |, not |, whose |, the ))", what):
        judge.way(way, line)


def awaited(instr: I.Instr | None) -> str:
    """The variable that a waiting step waits for, or that ends a waiting."""
    match instr:
        case I.Operate(_, (place, *_)) | I.Put(place) | I.Get(_, place) | I.Notify(place):
            return place.variable
    return ""


def called(instr: I.Instr | None) -> str:
    """The name of an operation."""
    return instr.name if isinstance(instr, I.Operate) else type(instr).__name__.lower()


def lock_wanted(instr: I.Instr | None) -> I.Place | None:
    """The lock that an operation takes."""
    match instr:
        case I.Operate("acquire" | "spin_lock", (place,)) | I.Operate("wake" | "wake_spuriously", (_, place)):
            return place
    return None


class _Waits:
    """One thread that waits in a state."""

    def __init__(self, names: Names, state: int, thread: int, verdicts: Verdicts) -> None:
        self.names, self.state, self.thread, self.verdicts = names, state, thread, verdicts
        standing = names.space.states[state].threads[thread]
        self.code: Code | None = None
        self.title = ""
        self.instrs: list[I.Instr] = []
        if isinstance(standing, Standing):
            self.code = names.program.instances[thread][0].code
            self.nodes = sorted(step_nodes(self.code, standing.node)[0])
            self.begin = standing.node
            self.instrs = [self.code.nodes[node].instr for node in self.nodes]
            title = I.title(self.code.nodes[self.begin].instr)
            self.title = f"{title}: " if title else ""

    def wrong_name(self, said: str) -> str:
        """Why what the thread waits in is not what the author calls it; empty if it is."""
        return "" if said.startswith(self.title) else f"it is called {self.title.removesuffix(': ')}"

    def wrong_place(self, said: str) -> str:
        """Why the thread is at another place than is said; empty if it is there."""
        assert self.code is not None
        places = {self.names.steps[self.thread, self.begin].place}
        if len(self.nodes) > 1:
            sites = [self.code.nodes[node].site for node in self.nodes]
            places |= {site.note for site in sites}
            if said.rpartition(":")[2] in {str(site.span.line) for site in sites}:
                return ""
        return "" if said in places else f"it is at {min(places)}"

    def way(self, text: str, line: str) -> None:
        """Judge one way on: what keeps the thread from it, and who could help."""
        what, *helpers = text.split("; ")
        kind, why = self._what(what)
        self.verdicts.add(f"waits: {kind}", line, why)
        told: dict[str, set[int]] = {}
        for helper in helpers:
            if helper == "with older values it waits, too":
                ways = self.names.space.blocked.get((self.state, self.thread), [])
                right = self.names.program.memory == C11 and len(ways) > 1
                self.verdicts.add("waits: older", line, "" if right else "there is one way only")
                continue
            if matched := re.fullmatch(rf"no other thread ({_VERB})", helper):
                for verb in self._verbs(matched[1]):
                    others = self._who(verb, sure=True)
                    why = f"{self.names.columns[min(others)]} does" if others else ""
                    self.verdicts.add("waits: no other thread", line, why)
                continue
            matched = re.fullmatch(rf"(.*?) ({_VERB}), ({_STANDING})", helper)
            if not matched or matched[1] not in self.names.columns:
                raise Unknown(line)
            other = self.names.thread(matched[1])
            for verb in self._verbs(matched[2]):
                told.setdefault(verb, set()).add(other)
            self.verdicts.add(
                f"waits: {matched[3].partition(' ')[2]}", line, self._standing(other, matched[2], matched[3])
            )
        for verb, others in told.items():
            missing = self._who(verb, sure=True) - others
            why = f"{self.names.columns[min(missing)]} does, too" if missing else ""
            self.verdicts.add("waits: all helpers", line, why)

    def _what(self, text: str) -> tuple[str, str]:
        """The kind of what a thread waits for, and why it does not."""
        if matched := re.fullmatch(r"(.*), (?:\S+ is )?held by (.*)", text):
            held = matched[2] in self.names.columns and self.names.columns.index(matched[2]) + 1
            locks = filter(None, map(lock_wanted, self.instrs))
            right = any(held in self.names.shared(self.state, lock.variable) for lock in locks)
            return "held by", "" if held and right else "it does not hold it"
        for words, kind in _WHY.items():
            if text.endswith(f"{words} by then"):
                return f"{words.removeprefix(', ')} by then", self._too_many(kind)
            if text.endswith(words):
                here = [instr for instr in self.instrs if called(instr) == kind]
                right = any(self._keeps(instr, text) for instr in here)
                return words.removeprefix(", "), "" if right else "it is not so"
        guard, _, values = text.partition(", with ")
        if not any(isinstance(instr, I.Assume) for instr in self.instrs):
            raise Unknown(text)
        for name, value in re.findall(r"([\w.\[\]]+) = (.+?)(?=, [\w.\[\]]+ = |$)", values):
            real, then = self.names.value(self.state, name), value.removesuffix(" by then")
            if then != value and not self._writes(name):
                return "guard", f"the step does not write {name}"
            if real is not None and then == value and real != value:
                return "guard", f"{name} is {real}"
        return "guard", "" if guard else "it is not said which"

    def _writes(self, name: str) -> bool:
        """Whether the step itself writes to an element, as far as its text says."""
        variable = re.split(r"[\[.]", name.rpartition(".")[2])[0]
        stores = [instr for instr in self.instrs if isinstance(instr, I.Store)]
        return any(store.place.variable.rpartition(".")[2] == variable for store in stores)

    def _too_many(self, kind: str) -> str:
        """Why a step does no more of a kind to one object than there is room for; empty if it does more."""
        for name in {awaited(instr) for instr in self.instrs if called(instr) == kind}:
            wanted = sum(called(instr) == kind and awaited(instr) == name for instr in self.instrs)
            values = self.names.shared(self.state, name)
            room = {"get": len(values), "wait": max(values, default=0)}
            most = self.names.program.variable[name].length
            if wanted > room.get(kind, most - len(values)):
                return ""
        return "there is enough of it"

    def _keeps(self, instr: I.Instr, text: str) -> bool:
        """Whether the state keeps a thread from an instruction."""
        if isinstance(instr, I.Join):
            joined = re.sub(", which has not finished", "", text).split(" ")[-1]
            known = joined in self.names.columns
            return not known or self.names.standing(self.state, self.names.thread(joined)) != FINISHED
        values = self.names.shared(self.state, awaited(instr))
        if called(instr) == "wake":
            return bool(values[self.thread])
        if isinstance(instr, I.Put):
            return len(values) == self.names.program.variable[awaited(instr)].length
        return not values if isinstance(instr, I.Get) else 0 in values

    # ------------------------------------------------------------------ who could end it

    def _verbs(self, text: str) -> list[str]:
        if not text.startswith("writes "):
            return [text]
        return [f"writes {name}" for name in listed(text.removeprefix("writes "))]

    def _ends(self, verb: str, instr: I.Instr) -> bool:
        """Whether an instruction may do what a verb says."""
        if verb in GIVES:
            wanted = {awaited(own) for own in self.instrs}
            return called(instr) == GIVES[verb] and awaited(instr) in wanted
        name = verb.removeprefix("writes ").partition("[")[0]
        return not isinstance(instr, I.Load) and any(p.variable == name for p in places_in(instr))

    def _who(self, verb: str, sure: bool) -> set[int]:
        """The other threads whose code does it; with ``sure`` none of which it is not clear which element."""
        if sure and verb.startswith("writes "):
            name = verb.removeprefix("writes ")
            known = {v.name for v in self.names.space.oracle.variables if v.size == 1}
            if name not in known:
                return set()
        return {n for n in self.names.authors if n != self.thread and self._places(n, verb)}

    def _places(self, other: int, verb: str) -> set[int]:
        nodes, verbs = self.names.program.instances[other][0].code.nodes, self._verbs(verb)
        return {n for n, node in enumerate(nodes) if any(self._ends(v, written(node.instr)) for v in verbs)}

    def _standing(self, other: int, verb: str, said: str) -> str:
        """Why a thread that could end the waiting is elsewhere than is said; empty if it is there."""
        places = self._places(other, verb)
        if not places:
            return "it never does"
        standing = self.names.space.states[self.state].threads[other]
        if not isinstance(standing, Standing):
            wanted = {"but has finished": FINISHED, "but was not started": IDLE}.get(said)
            return "" if standing == wanted else f"it {standing}"
        code = self.names.program.instances[other][0].code
        ahead = bool(_reached(code, [standing.node]) & places)
        now = self.names.standing(self.state, other)
        following = [after for node in places for after in code.nodes[node].next]
        been = standing.node in _reached(code, following)
        real = (
            "but is past that" if not ahead
            else "but is at rest" if now == "rests"
            else "but waits, too" if now == "waits"
            else "and can come there" if been
            else "but has not come there yet"
        )  # fmt: skip
        return "" if said == real else f"it {real.partition(' ')[2]}"


def _reached(code: Code, nodes: Collection[int]) -> set[int]:
    """The nodes that can be come to from some, these included."""
    seen, work = set(nodes), list(nodes)
    while work:
        for following in code.nodes[work.pop()].next:
            if following not in seen:
                seen.add(following)
                work.append(following)
    return seen
