"""Reads what is printed of a check's violations: every line has to be one that is known.

Nothing is judged here. A text that is not understood is an error, so that no sentence is added to the program
without a meaning; see "What each sentence means" in docs/cli.md.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

MARK = "▲ "


class Unknown(AssertionError):
    """A line is printed that has no meaning yet."""


@dataclass(frozen=True)
class Cell:
    """A row of the table: a step (with its ``place``), a call, or a fold of ``fold`` steps; and what is
    marked below it."""

    column: str
    text: str
    place: str
    fold: int = 0
    marks: list[str] = field(default_factory=list)


@dataclass
class Block:
    """What is told of a violation, or of one of its causes.

    Attributes:
        name: the property.
        cause, causes, more: which cause of how many, and whether there may be others; 0 for the only one.
        on: how many steps are shown behind those.
        size: steps, switches, preemptions; of a run without a cause only the steps.
        by: instead of all else, the causes that were told before: property and number, 0 for its only one.
        again: the number of the cause before it that the same two steps decide; its run is not shown then.
        sentence, rows, ending, blocked, state, passing, note: the texts below.
    """

    name: str
    cause: int = 0
    causes: int = 0
    more: bool = False
    size: tuple[int, ...] = ()
    on: int = 0
    by: tuple[tuple[str, int], ...] = ()
    again: int = 0
    sentence: str = ""
    rows: list[Cell] = field(default_factory=list)
    ending: str = ""
    blocked: list[str] = field(default_factory=list)
    state: list[str] = field(default_factory=list)
    passing: str = ""
    note: str = ""


_NAME = r"(?P<name>[\w-]+)(?:, cause (?P<cause>\d+) of (?P<causes>\d+)(?P<more> or more)?)?"
_SWITCHES = r"(?P<switches>[\d,]+) (?P<what>switch(?:es)?|preemptions?)"
_SIZE = re.compile(
    rf"{_NAME}: (?P<steps>[\d,]+) steps?(?: and (?P<on>[\d,]+) more)?"
    rf"(?:, {_SWITCHES}(?:, (?P<preempting>\d+) of them preempting)?)?"
)
_BY = re.compile(
    rf"{_NAME}(?: \((?P<steps>[\d,]+) steps?\))?: by (?P<by>[^()]*)(?: \((?P<own>[\d,]+) steps?\))?"
)
_AGAIN = re.compile(
    rf"{_NAME}: (?P<sentence>.*) \((?P<steps>[\d,]+) steps?; the same two steps decide as in cause "
    r"(?P<again>\d+); --full shows the run\)"
)
_CAUSES = re.compile(r"(?:the cause|causes? (?P<numbers>\d+(?: and \d+)*)) of (?P<of>[\w-]+)")


def number(text: str) -> int:
    return int(text.replace(",", ""))


def blocks(lines: Sequence[str]) -> list[Block]:
    """The blocks of a check's details.

    Raises:
        Unknown: there is a line that does not belong there.
    """
    found: list[Block] = []
    at = 0
    while at < len(lines):
        if not lines[at]:
            at += 1
            continue
        block, at = _block(lines, at, found[-1] if found else None)
        if block is not None:
            found.append(block)
    return found


def _block(lines: Sequence[str], at: int, last: Block | None) -> tuple[Block | None, int]:
    head = lines[at]
    matched = _AGAIN.fullmatch(head)
    if matched:
        block = _named(matched)
        block.size, block.sentence = (number(matched["steps"]),), matched["sentence"]
        block.again = int(matched["again"])
        return block, at + 1
    matched = _BY.fullmatch(head)
    if matched:
        block = _named(matched)
        block.size = (number(matched["steps"] or matched["own"]),)
        block.by = _by(matched["by"])
        return block, at + 1
    matched = re.fullmatch(r"(?P<name>[\w-]+): (?P<ending>no reachable state satisfies .*)", head)
    if matched:
        return Block(matched["name"], ending=matched["ending"]), at + 1
    matched = _SIZE.fullmatch(head)
    if not matched:
        if last is not None and head.startswith(f"{last.name}: "):
            last.note = head.partition(": ")[2]
            return None, at + 1
        raise Unknown(head)
    block = _named(matched)
    block.size, block.on = (number(matched["steps"]),), number(matched["on"] or "0")
    if matched["switches"]:
        switches = number(matched["switches"])
        preempting = switches if matched["what"].startswith("pre") else number(matched["preempting"] or "0")
        block.size = (*block.size, switches, preempting)
    at += 1
    if matched["switches"] and block.size != (0,):
        block.sentence = lines[at]
        if lines[at + 1]:
            raise Unknown(lines[at + 1])
        at += 2
    end = at
    if at + 1 < len(lines) and re.fullmatch("─+(?:─┼──+)*|─+", lines[at + 1]):
        end = lines.index("", at)
        block.rows = table(lines[at:end])
        end += 1
    block.ending = lines[end]
    end += 1
    while end < len(lines) and lines[end].startswith("  "):
        block.blocked.append(lines[end].strip())
        end += 1
    if end < len(lines) and lines[end].startswith("last state"):
        block.state.append(lines[end])
        end += 1
        while end < len(lines) and lines[end].startswith("  "):
            block.state.append(lines[end].strip())
            end += 1
    if end < len(lines) and lines[end].startswith("The nearest run "):
        block.passing = lines[end]
        end += 1
    if end < len(lines) and lines[end] and not lines[end].startswith(f"{block.name}"):
        block.note = lines[end]
        end += 1
    return block, end


def _named(matched: re.Match[str]) -> Block:
    numbers = [int(matched[name] or 0) for name in ("cause", "causes")]
    return Block(matched["name"], *numbers, bool(matched["more"]))


def _by(text: str) -> tuple[tuple[str, int], ...]:
    found: list[tuple[str, int]] = []
    for part in text.split(", "):
        matched = _CAUSES.fullmatch(part)
        if not matched:
            raise Unknown(text)
        numbers = matched["numbers"].split(" and ") if matched["numbers"] else ["0"]
        found += [(matched["of"], int(k)) for k in numbers]
    return tuple(found)


def table(lines: Sequence[str]) -> list[Cell]:
    """The rows of a table of columns: its head, a rule, and rows."""
    head, rule, *rows = lines
    ends = [at for at, c in enumerate(rule) if c == "┼"]
    begins = [0, *(at + 2 for at in ends)]

    def cells(line: str) -> list[str]:
        return [line[a:b].rstrip() for a, b in zip(begins, [*(at - 1 for at in ends), None], strict=True)]

    titles = cells(head)
    if titles[-1] != "where":
        raise Unknown(head)
    found: list[Cell] = []
    for line in rows:
        *texts, place = cells(line)
        filled = [k for k, text in enumerate(texts) if text.strip()]
        if len(filled) != 1:
            raise Unknown(line)
        title, text = titles[filled[0]], texts[filled[0]].strip()
        if text.startswith(MARK):
            if place or not found or found[-1].column != title:
                raise Unknown(line)
            found[-1].marks.append(text.removeprefix(MARK))
            continue
        fold = re.fullmatch(r"… (\d+) steps", text)
        found.append(Cell(title, text, place, int(fold[1]) if fold and not place else 0))
    return found
