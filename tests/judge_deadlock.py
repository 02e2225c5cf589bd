"""Judges what is said first where threads never move again: who waits for whom, or for what nobody is left
to do."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from judge_names import Names, Nothing, written
from judge_runs import Run
from judge_sentence import names as listed
from judge_text import Unknown
from judge_verdicts import Verdicts
from judge_waiting import GIVES, awaited, called, lock_wanted
from oracle import Standing
from oracle_graph import places_in

from interleave.program import instr as I
from interleave.program.steps import step_nodes

_VERB = r"posts it|sets it|takes from it|puts into it|notifies it|writes [^:]+?|could end that"
_GONE = {
    "has finished": "finished", "was not started": "not started", "is at rest": "rests",
    "waits itself": "waits",
}  # fmt: skip
_WAITS = re.compile(
    r"(?P<threads>(?:[^“”, ]+, )*[^“”,]+?) (?:waits? for|(?P<round>go(?:es)? round)) "
    r"(?P<what>“[^”]*”|[^“”]+?)"
    r"(?:, which (?P<holder>[^“”,]+?) holds?(?: itself)?"
    rf"|, and no other thread than (?P<only>[^“”]+?) (?P<verb>{_VERB})"
    rf"|, and no thread that is left but (?P<left>[^“”]+?) (?P<lefts>{_VERB})"
    rf"|, and no other thread (?P<gone>that is left )?(?P<rest>{_VERB}))?"
)
#: What a thread goes round for.
_LOOKS = re.compile(r"(?:reading (?P<read>.*?))?(?: and )?(?:trying (?P<tried>.*))?")


def judge_headline(names: Names, run: Run, text: str, verdicts: Verdicts) -> None:
    """Judge one sentence, without its full stop.

    Raises:
        Unknown: it is none.
    """
    state = run.steps[-1].after if run.steps else run.states[0]
    if isinstance(state, str):
        verdicts.add("deadlock", text, "it ends in a crash")
        return
    judge = _Headline(names, run, state)
    try:
        kind, why = judge.judged(text)
    except Nothing as problem:
        kind, why = "deadlock", str(problem)
    verdicts.add(kind, text, why)


class _Headline:
    def __init__(self, names: Names, run: Run, state: int) -> None:
        self.names, self.run, self.state = names, run, state
        #: all states that are come to from here, and the threads that move in them
        self.states, work = {state}, [state]
        while work:
            for made in names.space.steps[work.pop()]:
                if isinstance(made.after, int) and made.after not in self.states:
                    self.states.add(made.after)
                    work.append(made.after)
        self.moving = {made.thread for one in self.states for made in names.space.steps[one]}

    def judged(self, text: str) -> tuple[str, str]:
        """The kind of a sentence, and why it is false."""
        if matched := re.fullmatch(r"(.*?) waits? for ever for (“[^”]*”|[^“”:]+?): (.*)", text):
            numbers = [self.names.thread(name) for name in listed(matched[1])]
            why = [self._wants(n, matched[2]) for n in numbers] + [
                self._reason(n, matched[3]) for n in numbers
            ]
            return "deadlock: for ever", next(filter(None, why), "")
        if matched := re.fullmatch(r"(.*?) go(?:es)? round for ever ([^:]*): (.*)", text):
            numbers = [self.names.thread(name) for name in listed(matched[1])]
            why = [self._goes_round(n, matched[2]) for n in numbers] + [
                self._reason(n, matched[3]) for n in numbers
            ]
            return "round: for ever", next(filter(None, why), "")
        if matched := re.fullmatch(r"([^“”]*) all wait for each other", text):
            waiting = [self.names.thread(name) for name in _all(listed(matched[1]))]
            return "deadlock: circle", "" if all(map(self._instr, waiting)) else "one does not wait"
        parts = re.split(r", and (?=(?:[^“”, ]+, )*[^“”,]+? (?:waits? for|go(?:es)? round) )", text)
        found = [_WAITS.fullmatch(part) for part in parts]
        if None in found:
            raise Unknown(text)
        kind = "round: circle" if any(m and m["round"] for m in found) else "deadlock: circle"
        return kind, next(filter(None, (self._waits(m) for m in found if m)), "")

    def _goes_round(self, number: int, what: str) -> str:
        """Why a thread does not go round reading what always has the same value, or trying to have what it
        never gets; empty if it does."""
        if number not in self.moving:
            return "it does not move"
        looks = _LOOKS.fullmatch(what)
        if not looks or not any(looks.groups()):
            raise Unknown(what)
        nodes = self.names.program.instances[number][0].code.nodes
        read = {p.variable.rpartition(".")[2] for node in nodes for p in places_in(node.instr)}
        for name in listed(looks["read"]) if looks["read"] else ():
            if re.split(r"[\[.]", name.rpartition(".")[2])[0] not in read:
                return f"it never reads {name}"
            if len({self.names.value(state, name) for state in self.states}) > 1:
                return f"{name} changes"
        tried = {p.variable for p in self._tried(number)}
        for name in listed(looks["tried"]) if looks["tried"] else ():
            if name not in tried:
                return f"it never tries {name}"
            if len({self.names.shared(state, name) for state in self.states}) > 1:
                return f"{name} changes"
            (value,) = self.names.shared(self.state, name)
            if bool(value) == (self.names.program.variable[name].kind == "semaphore"):
                return f"it gets {name}"
        return ""

    def _tried(self, number: int) -> list[I.Place]:
        """What a thread somewhere tries to have."""
        nodes = self.names.program.instances[number][0].code.nodes
        tries = [node.instr for node in nodes if called(node.instr) in ("try_acquire", "try_wait")]
        return [place for instr in tries for place in places_in(instr)]

    def _instr(self, number: int) -> I.Instr | None:
        """The instruction that a thread stands before; None if it stands nowhere."""
        standing = self.names.space.states[self.state].threads[number]
        if not isinstance(standing, Standing):
            return None
        return self.names.program.instances[number][0].code.nodes[standing.node].instr

    def _wants(self, number: int, what: str) -> str:
        """Why a thread does not wait for something; empty if it does."""
        if number in self.moving:
            return "it moves"
        standing, instr = self.names.space.states[self.state].threads[number], self._instr(number)
        if instr is None or not isinstance(standing, Standing):
            return "it does not stand anywhere"
        if what.startswith("“"):
            text = self.names.steps[number, standing.node].text
            code = self.names.program.instances[number][0].code
            guards = {code.nodes[node].site.text for node in step_nodes(code, standing.node)[0]}
            known = {text.partition(": ")[0] if isinstance(instr, I.Operate) else text, *guards}
            title, ways = I.title(instr), what[1:-1]
            if title and ways.startswith(f"{title}: "):
                ways = ways.removeprefix(f"{title}: ")
            if ways in known or (isinstance(instr, I.AtomicBegin) and self._blocked_by(number, ways)):
                return ""
            return f"it is at “{text}”"
        if what.endswith(" to finish"):
            said = {self.names.thread(name) for name in listed(what.removesuffix(" to finish"))}
            finished = any(self.names.standing(self.state, n) == "finished" for n in said)
            joins = any(isinstance(inner, I.Join) for inner in self._instrs(number))
            return "" if joins and not finished else "it has finished"
        wanted = [lock.variable for lock in self._locks(number)]
        names = [name.partition("[")[0].split(".")[-1] for name in re.split(" or for ", what)]
        wrong = [name for name in names if not any(name in variable for variable in wanted)]
        return f"it does not wait for {wrong[0]}" if wrong else ""

    def _blocked_by(self, number: int, text: str) -> bool:
        """Whether these are operations and guards in the next step of a thread."""
        builder, instrs = self.names.builder, self._instrs(number)
        operations = builder.text_of(number).operations
        nodes = self._nodes(number)
        known = {operations.operation(instr).partition(": ")[0] for instr in instrs}
        known |= {self.names.program.instances[number][0].code.nodes[node].site.text for node in nodes}
        return all(way in known for way in re.split(r" or (?![^()]*\))", text))

    def _nodes(self, number: int) -> list[int]:
        """The nodes of the next step of a thread."""
        standing = self.names.space.states[self.state].threads[number]
        if not isinstance(standing, Standing):
            return []
        return list(step_nodes(self.names.program.instances[number][0].code, standing.node)[0])

    def _instrs(self, number: int) -> list[I.Instr]:
        code = self.names.program.instances[number][0].code
        return [code.nodes[node].instr for node in self._nodes(number)]

    def _locks(self, number: int) -> list[I.Place]:
        """The locks that the next step of a thread takes, in an ``atomic()``, too."""
        return [lock for lock in map(lock_wanted, self._instrs(number)) if lock is not None]

    def _waits(self, matched: re.Match[str]) -> str:
        numbers = [self.names.thread(name) for name in listed(matched["threads"])]
        return next(filter(None, (self._waits_for(number, matched, numbers) for number in numbers)), "")

    def _waits_for(self, number: int, matched: re.Match[str], together: Sequence[int]) -> str:
        """Why what is said of one of some threads is false."""
        wants = self._goes_round if matched["round"] else self._wants
        why = wants(number, matched["what"])
        if why:
            return why
        if matched["holder"]:
            said = [number if name == "it" else self.names.thread(name) for name in listed(matched["holder"])]
            return next(filter(None, (self._holds(number, holder) for holder in said)), "")
        if matched["only"]:
            only = {self.names.thread(name) for name in listed(matched["only"])}
            return self._alone(number, only, matched["verb"])
        if matched["left"]:
            left = {self.names.thread(name) for name in listed(matched["left"])}
            return self._alone(number, left | self._finished(), matched["lefts"], left)
        if matched["rest"]:
            gone = self._finished() if matched["gone"] else set()
            return self._alone(number, {*together, *gone}, matched["rest"], ())
        return ""

    def _finished(self) -> set[int]:
        columns = range(len(self.names.columns))
        return {number for number in columns if self.names.standing(self.state, number) == "finished"}

    def _holds(self, number: int, holder: int) -> str:
        locks = [*self._locks(number), *self._tried(number)]
        held = any(holder + 1 in self.names.shared(self.state, lock.variable) for lock in locks)
        return "" if held else "it does not hold it"

    def _alone(
        self, number: int, said: Iterable[int], verb: str, surely: Iterable[int] | None = None
    ) -> str:
        """Why other threads than these somewhere end the waiting, or some do not that ``surely`` do, which
        are all unless given; empty if it is so."""
        if verb == "could end that":
            waited = {awaited(instr) for instr in self._instrs(number)} - {""}
            return "others do" if waited and not set(said) and self._others(number, waited) else ""
        real = {other for other in self._who(number, verb) if other != number}
        missing, wrong = real - set(said), set(said if surely is None else surely) - real
        if missing:
            return f"{self.names.columns[min(missing)]} does, too"
        return f"{self.names.columns[min(wrong)]} never does" if wrong else ""

    def _who(self, number: int, verb: str) -> list[int]:
        program = self.names.program
        return [
            other
            for other in self.names.authors
            if any(self._ends(number, verb, written(n.instr)) for n in program.instances[other][0].code.nodes)
        ]

    def _others(self, number: int, variables: set[str]) -> bool:
        """Whether another thread somewhere does something with one of these that is waited for."""
        instances = self.names.program.instances
        codes = (instances[other][0].code for other in self.names.authors if other != number)
        return any(awaited(written(node.instr)) in variables for code in codes for node in code.nodes)

    def _ends(self, number: int, verb: str, instr: I.Instr) -> bool:
        """Whether an instruction is what a thread waits for."""
        if verb in GIVES:
            here = {awaited(inner) for inner in self._instrs(number)} if number not in self.moving else {
                place.variable for place in self._tried(number)
            }
            return called(instr) == GIVES[verb] and awaited(instr) in here
        variables = listed(verb.removeprefix("writes "))
        return not isinstance(instr, I.Load) and any(p.variable in variables for p in places_in(instr))

    def _reason(self, number: int, text: str) -> str:
        """Why what is said of those is false that could end a waiting."""
        if matched := re.fullmatch(rf"no other thread ({_VERB})", text):
            return self._alone(number, (), matched[1])
        gone = r"(?:has|was|goes|is|waits) .*"
        if matched := re.fullmatch(rf"([^,]+), the only other thread that ({_VERB}), ({gone})", text):
            other = self.names.thread(matched[1])
            return self._alone(number, [other], matched[2]) or self._gone(
                number, other, matched[3], matched[2]
            )
        if matched := re.fullmatch(rf"(.*), and no other thread ({_VERB})", text):
            gone = r"(.*?) ((?:has|was|is) .*|goes round|waits itself)"
            parts = [re.fullmatch(gone, part) for part in listed(matched[1])]
            if None in parts:
                raise Unknown(text)
            told = {self.names.thread(p[1]): p[2] for p in parts if p}
            why = [self._gone(number, other, said, matched[2]) for other, said in told.items()]
            return next(filter(None, [self._alone(number, told, matched[2]), *why]), "")
        for part in listed(text.replace(" holds it and ", " holds it: ")):  # that is not between two threads
            gone = r"has finished|was not started|is at rest|goes round|waits itself"
            one = re.fullmatch(rf"(.*?) (holds it: )?({gone})", part)
            if not one:
                raise Unknown(text)
            other = self.names.thread(one[1])
            why = self._gone(number, other, one[3], "") or (one[2] and self._holds(number, other)) or ""
            if why:
                return why
        return ""

    def _gone(self, number: int, other: int, text: str, verb: str) -> str:
        gone = text.removesuffix(" without doing so")
        if gone == "goes round":
            return "" if other in self.moving else "it does not move"
        if gone not in _GONE:
            raise Unknown(text)
        if self.names.standing(self.state, other) != _GONE[gone]:
            return f"{self.names.columns[other]} {self.names.standing(self.state, other)}"
        code = self.names.program.instances[other][0].code
        for step in self.run.steps if gone != text else ():
            nodes = step_nodes(code, step.node)[0] if step.thread == other else ()
            if len(nodes) == 1 and self._ends(number, verb, code.nodes[step.node].instr):
                return f"{self.names.columns[other]} has done so"
        return ""


def _all(names: list[str]) -> list[str]:
    """Names, of which ``a to d`` stands for more than two."""
    return [part for name in names for part in name.split(" to ")]
