"""Reads the sentences about causes; see "What each sentence means" in docs/cli.md."""

from __future__ import annotations

import re
from contextlib import suppress
from dataclasses import dataclass, field, replace

from judge_text import Unknown

ORDINALS = {
    word: k for k, word in enumerate(
        ("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth"), 1)
}  # fmt: skip


@dataclass(frozen=True)
class Named:
    """A step in a sentence: ``count`` is which time it is, ``timed`` whether that is said. ``function``,
    ``line``, ``call`` (the line of one of the calls that it is in) and ``there`` (which of those of the line
    it is) are empty where nothing is said."""

    thread: str
    text: str
    function: str = ""
    line: str = ""
    call: str = ""
    there: int = 0
    count: int = 1
    timed: bool = field(default=False, compare=False)


WHICH = r"(?: \((?P<which>(?:line|\w+ time)[^()]*)\))?"
#: The same without a group.
_QUOTED = r"“[^”]*”(?: \((?:line|\w+ time)[^()]*\))?(?: in \w+\(\))?"
STEP = re.compile(rf"(?P<thread>[^“”,:]+?)'s “(?P<text>[^”]*)”{WHICH}(?: in (?P<function>\w+)\(\))?")


def step(text: str, thread: str = "") -> Named:
    """A step in a sentence; with ``thread`` one of that thread."""
    matched = STEP.fullmatch(f"{thread}'s {text}" if thread else text)
    if not matched:
        raise Unknown(text)
    named = Named(matched["thread"], matched["text"], matched["function"] or "")
    return which(named, matched["which"] or "")


def which(named: Named, text: str) -> Named:
    """A step with what is said in parentheses: its line, and which time it is."""
    for part in text.split(", ") if text else ():
        if matched := re.fullmatch(r"line (\d+)", part):
            named = replace(named, line=matched[1])
        elif matched := re.fullmatch(r"(?:called in|by way of) line (\d+)", part):
            named = replace(named, call=matched[1])
        elif (matched := re.fullmatch(r"the (\w+) there", part)) and matched[1] in ORDINALS:
            named = replace(named, there=ORDINALS[matched[1]])
        elif (matched := re.fullmatch(r"(\w+) time", part)) and matched[1] in ORDINALS:
            named = replace(named, count=ORDINALS[matched[1]], timed=True)
        else:
            raise Unknown(text)
    return named


@dataclass(frozen=True)
class Said:
    """A cause's sentence.

    Attributes:
        kind: which one it is.
        orders: those that it names.
        late: of the last second step, ``never`` that it has not run by then, ``waits`` that it waits for
            ever.
        absent: the step that is said not to have run, where it is named again.
        choices: the steps, with their values, that it holds of runs only that take the same alternatives; for
            a choice the steps that choose.
        begins: it holds of runs only that begin with so many steps of the one shown.
        begun: it holds of runs only that begin in the same initial state.
        values: what is said of that state.
        alone: it is about this violation alone, as every run comes to one.
        only: and in which only these threads take steps; empty for all.
        headlines: what is said of a deadlock before.
        instead: another alternative of a step that would have ruled it out, and that step.
        endless: of runs none of which passes, it is said that they fail or go on for ever.
    """

    kind: str
    orders: tuple[tuple[Named, Named], ...] = ()
    late: str = ""
    absent: Named | None = None
    choices: tuple[Named, ...] = ()
    begins: int = 0
    begun: bool = False
    values: str = ""
    alone: bool = False
    only: tuple[str, ...] = ()
    headlines: tuple[str, ...] = ()
    instead: tuple[Named, Named] | None = None
    endless: bool = False


#: Said of runs none of which passes, where not all fail.
ROUND = " or goes on for ever"
_ROUND = "(?: or goe?s? on for ever)?"
ALONE = "Every interleaving comes to a violation of some property. As for this one alone: "
_PLAIN = {
    "Every interleaving comes to a violation of some property.": "every interleaving",
    "Every interleaving comes to a violation of some property or goes on for ever.": "every interleaving",
    "Nothing orders the steps that it takes.": "nothing orders",
    "No few orders of its steps were found to be the cause.": "no few orders",
}
#: What an initial state may be told by.
BEGINS = r"(?: \(([^()]* = [^()]*)\))?"
_BETWEEN = (
    rf"([^“”]*?)'s ({_QUOTED}) … (.*) is not atomic: (.*) runs in between"
    rf"(?:, and ({_QUOTED}) has not run by then)?"
)
_LATE = {", which has not run by then": "never", ", which waits for ever": "waits"}
_HEADLINE = re.compile(
    r"[^“”]*? (?:waits? for|all wait for|go(?:es)? round (?:for ever )?(?:reading|trying)"
    r"|reads (?:an old value|old values) of) .*"
)
#: A step, and another alternative of it.
_ANOTHER = r"'s “[^”]*” in \w+\(\) instead of [^“”]*'s “[^”]*” in \w+\(\)"


def sentence(text: str) -> Said:
    """What a cause's sentence says.

    Raises:
        Unknown: it is none.
    """
    headlines: list[str] = []
    if matched := re.fullmatch(rf"(.*\.) (It could have been ruled out by [^“”]*{_ANOTHER}\.)", text):
        with suppress(Unknown):  # it may be all that is said
            return replace(sentence(matched[1]), instead=_cause(matched[2]).orders[0])
    while True:
        try:
            alone = text.startswith(ALONE)
            return replace(_cause(text.removeprefix(ALONE)), headlines=tuple(headlines), alone=alone)
        except Unknown:
            head, stop, rest = text.partition(". ")
            if not stop or not _HEADLINE.fullmatch(head) or "“" in re.split(" wait| go", head)[0]:
                raise
            headlines.append(head)
            text = rest


def _cause(text: str) -> Said:
    matched = re.fullmatch(r"Of the runs ((?:“[^”]*”|[^“”])*?): (.*)", text)
    if matched:
        return _given(matched[1], _cause(matched[2]))
    matched = re.fullmatch(rf"All the runs ((?:“[^”]*”|[^“”])*?) come to a violation({_ROUND})\.", text)
    if matched:
        return _given(matched[1], Said("every interleaving", endless=bool(matched[2])))
    matched = re.fullmatch(r"It could have been ruled out (.*)\.", text)
    if matched:
        return Said("ruled out", _instead(matched[1]))
    if text in _PLAIN:
        return Said(_PLAIN[text], endless=ROUND in text)
    matched = re.fullmatch(
        rf"It is no matter of order, but of the initial state{BEGINS}: "
        rf"every run from there fails({_ROUND})\.",
        text,
    )
    if matched:
        return Said("the initial state", values=matched[1] or "", endless=bool(matched[2]))
    if not text.endswith("."):
        raise Unknown(text)
    body = text[:-1]
    matched = re.fullmatch(
        "It is no matter of order, but of what (.*) chooses?(?: each time)?: every run with it fails"
        rf"({_ROUND})",
        body,
    )
    if matched:
        steps = re.split(r"(?<=\)) and (?=[^“”]*'s “)", matched[1])
        return Said("a choice", choices=tuple(step(part) for part in steps), endless=bool(matched[2]))
    matched = re.fullmatch(_BETWEEN, body)
    if matched:
        begin, end, middle = step(matched[2], matched[1]), step(matched[3], matched[1]), step(matched[4])
        begin = begin if begin.function else replace(begin, function=end.function)
        late = replace(step(matched[5], matched[1]), function=end.function) if matched[5] else None
        if late is not None:  # it is told apart there
            end = late
        return Said("not atomic", ((begin, middle), (middle, end)), "never" if late else "", absent=late)
    matched = re.fullmatch(r"(.*) runs too soon: before (.*)", body)
    if matched:
        return Said("too soon", ((step(matched[1]), step(matched[2])),))
    late = next((kind for words, kind in _LATE.items() if words in body), "")
    for words in _LATE:
        body = body.replace(words, "")
    orders = _together(body)
    if orders is not None:
        return Said("all before", orders, late)
    found = []
    for part in re.split(r", and (?=[^“”]*'s “)", body):
        matched = re.fullmatch("(.*) runs before (.*)", part)
        if not matched:
            raise Unknown(text)
        first, then = step(matched[1]), step(matched[2])
        found.append((first, then if then.function else replace(then, function=first.function)))
    kind = {"": "orders", "never": "not by then", "waits": "waits for ever"}[late]
    return Said(kind, tuple(found), late)


def _given(text: str, said: Said) -> Said:
    """With the runs that it is about."""
    for part in re.split(r", and (?=in which only |that begin |in which [^“”]* takes “)", text):
        if matched := re.fullmatch(r"in which only (.*) takes? steps", part):
            said = replace(said, only=tuple(names(matched[1])))
        elif matched := re.fullmatch(rf"that begin in the same initial state{BEGINS}", part):
            said = replace(said, begun=True, values=matched[1] or "")
        elif matched := re.fullmatch(r"that begin with the first (\d+) steps of this one", part):
            said = replace(said, begins=int(matched[1]))
        elif part.startswith("in which "):
            taken = re.split(
                r"(?<=\)), (?=[^“”]* takes “)|(?<=\)) and (?=[^“”]* takes “)", part[len("in which ") :]
            )
            said = replace(said, choices=tuple(_taken(one) for one in taken))
        else:
            raise Unknown(text)
    return said


def _instead(text: str) -> tuple[tuple[Named, Named], ...]:
    """The steps that would have ruled a failure out, each with the one that came in their place."""
    found = []
    for part in re.split(r", and (?=by )", text):
        matched = re.fullmatch("by (.*) (?:before|instead of) (.*)", part)
        if not matched:
            raise Unknown(text)
        found.append((step(matched[1]), step(matched[2])))
    return tuple(found)


def _taken(text: str) -> Named:
    thread, _, taken = text.partition(" takes ")
    thread = thread.removesuffix(" always")
    return step(taken, thread)


def _together(body: str) -> tuple[tuple[Named, Named], ...] | None:
    """The orders of a sentence about several threads that do one thing."""
    matched = re.fullmatch(rf"((?:(?!\. )[^“”])*) (?:both|all) run “([^”]*)”{WHICH}( .*)", body)
    if not matched:
        return None
    threads, first, how, rest = names(matched[1]), matched[2], matched["which"] or "", matched[4]
    times = dict.fromkeys(threads, 1)
    if again := re.search(r" \(((?:[^()“”]+ for the \w+ time)+)\)$", rest):
        rest = rest[: again.start()]
        for part in re.split(", | and ", again[1]):
            one = re.fullmatch(r"(.*) for the (\w+) time", part)
            if not one or one[2] not in ORDINALS or one[1] not in times:
                raise Unknown(body)
            times[one[1]] = ORDINALS[one[2]]

    def taken(thread: str, text: str, function: str, more: str) -> Named:
        named = which(Named(thread, text, function), more)
        return replace(named, count=max(named.count, times[thread]))

    crossing = re.fullmatch(
        rf" before any other runs “([^”]*)”{WHICH}, in (\w+)\(\)(?: and (\w+)\(\))?", rest
    )
    if crossing:
        then, within, two = crossing[1], crossing[3], crossing[4] or crossing[3]
        return tuple(
            (taken(a, first, within, how), taken(b, then, two, crossing["which"] or ""))
            for a in threads
            for b in threads
            if a != b
        )
    joint = re.fullmatch(r" in (\w+)\(\) before (.*?)(?:, which has not run by then)?", rest)
    if not joint:
        raise Unknown(body)
    return tuple((taken(a, first, joint[1], how), step(joint[2])) for a in threads)


def names(text: str) -> list[str]:
    """``a, b and c``, or ``a[0] to a[7]``."""
    matched = re.fullmatch(r"(.+)\[(\d+)\] to (.+)\[(\d+)\]", text)
    if matched:
        return [f"{matched[1]}[{k}]" for k in range(int(matched[2]), int(matched[4]) + 1)]
    *some, last = text.split(" and ")
    return [*(", ".join(some).split(", ") if some else []), last]


@dataclass(frozen=True)
class Turned:
    """What the nearest passing run is said to have: ``then`` before ``first``; or ``then``, and that it has
    not come to ``first``."""

    then: Named
    first: Named
    absent: bool


def nearest(text: str) -> tuple[Turned, ...]:
    """What is said of the nearest run that passes."""
    matched = re.fullmatch(r"The nearest run (?:that passes|without this failure) has (.*)\.", text)
    if not matched:
        raise Unknown(text)
    found = []
    for part in re.split(r", and (?=[^“”]*'s “)", matched[1]):
        both = re.fullmatch(r"(.*(?:”|\))) (before|and has not come to) (.*)", part)
        if not both:
            raise Unknown(text)
        found.append(Turned(step(both[1]), step(both[3]), both[2] != "before"))
    return tuple(found)
