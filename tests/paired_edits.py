"""Random pairs of small models: an old design, and a new one that is the old one after an edit as people
make it."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace

from paired_models import LOCALS, Design, Line, Thread, Writer, lines_of, uses

#: A line that no property and no other line looks at.
IRRELEVANT = ("m.z = 1", "m.z = 2", "u = m.z")


@dataclass(frozen=True)
class Pair:
    """``edit`` is what made the new design of the old one; ``in_part`` whether they are to be explained in
    part only, ``reported`` whether what other formats say is to be looked at, too."""

    edit: str
    old: Design
    new: Design
    in_part: bool = False
    reported: bool = False


def _same(design: Design, chance: random.Random) -> Design:
    return design


def _renamed(design: Design, chance: random.Random) -> Design:
    """A local has another name."""

    def renamed(body: tuple[Line, ...]) -> tuple[Line, ...]:
        return tuple(Line(_replaced(text), renamed(block)) for text, block in body)

    def _replaced(text: str) -> str:
        parts, word = [], ""
        for c in text + " ":
            if c.isalnum() or c in "_.":
                word += c
                continue
            parts += [{"v": "value", "v.v": "value.v"}.get(word, word), c]
            word = ""
        return "".join(parts)[:-1]

    threads = []
    for thread in design.threads:
        body = thread.body
        if any(uses(line, "v") for line in lines_of(body, 0)):
            body = renamed((Line(LOCALS["v"]), *body))
        threads.append(replace(thread, body=body))
    return replace(design, threads=tuple(threads))


def _longer(design: Design, chance: random.Random) -> Design:
    """There is one more line, which makes no difference."""
    line = Line(chance.choice(IRRELEVANT))
    return _changed(design, chance, lambda body, at: (*body[:at], line, *body[at:]))


def _swapped(design: Design, chance: random.Random) -> Design:
    """Two lines are swapped."""
    return _changed(design, chance, lambda b, at: (*b[:at], *b[at : at + 2][::-1], *b[at + 2 :]))


def _shorter(design: Design, chance: random.Random) -> Design:
    """A line is gone."""
    return _changed(design, chance, lambda body, at: (*body[:at], *body[at + 1 :]))


def _locked(design: Design, chance: random.Random) -> Design:
    """All that the threads do is done under a lock."""
    lock = chance.choice(("lock", "other", "other"))
    body = f"with m.{lock}:"
    threads = [
        replace(t, body=(Line(body, t.body),)) if t.body and chance.random() < 0.8 else t
        for t in design.threads
    ]
    return replace(design, threads=tuple(threads))


def _moved(design: Design, chance: random.Random) -> Design:
    """A line is another thread's."""
    if len(design.threads) < 2 or not design.threads[0].body:
        return design
    one, two, *rest = design.threads
    at = chance.randrange(len(one.body))
    line = one.body[at]
    if any(uses(text, "me") for text in lines_of((line,), 0)):
        return design
    place = chance.randint(0, len(two.body))
    changed = replace(one, body=(*one.body[:at], *one.body[at + 1 :]))
    return replace(
        design, threads=(changed, replace(two, body=(*two.body[:place], line, *two.body[place:])), *rest)
    )


def _guarded(design: Design, chance: random.Random) -> Design:
    """A line is done under a condition, or after waiting."""
    guard = chance.choice(("if not m.f:", "if m.x == 0:", "while m.f:", "if False:"))

    def change(body: tuple[Line, ...], at: int) -> tuple[Line, ...]:
        if chance.random() < 0.3:
            return *body[:at], Line(chance.choice(("wait_until(m.f)", "m.s.wait()"))), *body[at:]
        inner = Line(guard, body[at : at + 1])
        return *body[:at], inner, *body[at + 1 :]

    return _changed(design, chance, change)


def _rounds(design: Design, chance: random.Random) -> Design:
    """A loop is written out, or a line is in one."""

    def change(body: tuple[Line, ...], at: int) -> tuple[Line, ...]:
        for k, (text, block) in enumerate(body):
            if text == "for k in range(2):" and not any(uses(line, "k") for line in lines_of(block, 0)):
                return *body[:k], *block, *block, *body[k + 1 :]
        return *body[:at], Line("for _ in range(2):", body[at : at + 1]), *body[at + 1 :]

    return _changed(design, chance, change)


def _early(design: Design, chance: random.Random) -> Design:
    """There is one more way out: of a block if there is one."""
    leave = Line(chance.choice(("if m.f:", "if m.x == 1:")), (Line("return"),))

    def change(body: tuple[Line, ...], at: int) -> tuple[Line, ...]:
        for k, (text, block) in enumerate(body):
            if text.startswith("with m."):
                return *body[:k], Line(text, (leave, *block)), *body[k + 1 :]
        return *body[:at], leave, *body[at:]

    return _changed(design, chance, change)


def _changed(
    design: Design, chance: random.Random, change: Callable[[tuple[Line, ...], int], tuple[Line, ...]]
) -> Design:
    number = chance.randrange(len(design.threads))
    thread = design.threads[number]
    body = change(thread.body, chance.randrange(max(len(thread.body), 1)))
    threads = (*design.threads[:number], replace(thread, body=body), *design.threads[number + 1 :])
    return replace(design, threads=threads)


def _together(design: Design, chance: random.Random) -> Design:
    """The first two threads, which do the same, are instances of one."""
    one, two, *rest = design.threads

    def merged(a: tuple[Line, ...], b: tuple[Line, ...]) -> tuple[Line, ...]:
        lines = []
        for (text, block), (other, others) in zip(a, b, strict=True):
            own = text if text == other else text.replace("m.a[0]", "m.a[me]")
            lines.append(Line(own, merged(block, others)))
        return tuple(lines)

    text = [
        (kind, what.replace("m.t0.", "m.t[0].").replace("m.t1.", "m.t[1]."))
        for kind, what in design.properties
    ]
    threads = (Thread("t", merged(one.body, two.body), 2), *rest)
    return replace(design, threads=threads, properties=tuple(text))


def _relaxed(design: Design, chance: random.Random) -> Design:
    """What was wrong is no longer."""

    def relaxed(body: tuple[Line, ...]) -> tuple[Line, ...]:
        return tuple(
            Line(text.split(" == ")[0] + " <= 2" if text.startswith("assert ") else text, relaxed(block))
            for text, block in body
        )

    threads = tuple(replace(thread, body=relaxed(thread.body)) for thread in design.threads)
    kept = [(kind, "True" if kind == "invariant" else text) for kind, text in design.properties]
    return replace(design, threads=threads, properties=tuple(kept))


EDITS: dict[str, Callable[[Design, random.Random], Design]] = {
    "same": _same, "renamed": _renamed, "longer": _longer, "locked": _locked, "swapped": _swapped,
    "shorter": _shorter, "moved": _moved, "guarded": _guarded, "relaxed": _relaxed,
    "together": _together, "rounds": _rounds, "early": _early,
}  # fmt: skip
#: Of these the new design does just what the old one does.
KEEPING = ("same", "renamed")


def pairs(seed: int, number: int = 0) -> Iterator[Pair]:
    """Pairs without end, the same ones for a seed, from one of them on."""
    while True:
        chance = random.Random(f"{seed} {number}")
        number += 1
        edit = list(EDITS)[number % len(EDITS)]
        old = Writer(chance).design(twins=edit == "together")
        new = EDITS[edit](old, chance)
        undone = edit not in KEEPING and chance.random() < 0.3
        how = chance.random() < 0.06, chance.random() < 0.2
        old, new = (replace(design, named=chance.random() < 0.3) for design in (old, new))
        if chance.random() < 0.2:
            resting = tuple(chance.sample(range(3), chance.randint(1, 2)))
            old, new = (replace(design, rests=resting) for design in (old, new))
        yield Pair(f"{edit}, undone", new, old, *how) if undone else Pair(edit, old, new, *how)
