"""``interleave simulate``: random and interactive walks."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from interleave.cli import HOLDS, USAGE, VIOLATED
from interleave.cli.compare import one
from interleave.cli.options import complete_model, memory_options, one_memory
from interleave.cli.terminal import message, say, say_lines, style_for, terminal_width

if TYPE_CHECKING:
    from interleave.program.program import Program
    from interleave.trace.walk import Option, Walk

HELP = "a number takes that step; Enter or r a random one, b back, s state, t trace, v to a violation, q quit"
MORE = "i begins in the next of {} initial states"


@click.command(name="simulate", short_help="Walk through a model, at random or step by step.")
@click.argument("model", metavar="MODEL", shell_complete=complete_model)
@click.option("--seed", type=int, default=0, show_default=True, help="Which random walk.")
@click.option(
    "--steps", type=click.IntRange(min=1), default=1000, show_default=True, help="How long at most."
)
@click.option("--interactive", "-i", is_flag=True, help="Choose each step.")
@click.option("--color", type=click.Choice(["auto", "always", "never"]), default="auto", help="Colours.")
@memory_options
def command(
    model: str, seed: int, steps: int, interactive: bool, color: str, memory: tuple[str, ...],
    buffer: int | None, history: int | None,
) -> int:  # fmt: skip
    """Walk through MODEL, for a look at it: at random, the same walk for the same seed, or step by step.

    A walk shows one interleaving and proves nothing; `check` explores all. Exit status: 1 if it comes to
    a violation, else 0.
    """
    from interleave.api import program_of
    from interleave.engine.behaviour.behaviour import Behaviour
    from interleave.engine.behaviour.codes import ModelFault
    from interleave.report.columns import columns
    from interleave.trace.build import TraceBuilder
    from interleave.trace.walk import Walk, wander

    loaded = one(model)
    if loaded is None:
        return USAGE
    program = program_of(loaded, memory=one_memory(memory, buffer, history, "a walk"))
    walk = Walk(TraceBuilder(Behaviour(program)))
    if not walk.states:
        message("the first local work of a thread goes wrong, before any step: see interleave check")
        return VIOLATED
    try:
        if interactive:
            _interactive(walk, program, seed)
            return VIOLATED if walk.violated() else HOLDS
        ending = wander(walk, seed, steps)
    except ModelFault as fault:
        raise fault.error() from None
    style = style_for(color)
    say_lines(columns(walk.trace(ending), terminal_width(), style), style)
    return VIOLATED if walk.violated() else HOLDS


def _interactive(walk: Walk, program: Program, seed: int) -> None:
    """Show what each thread can do, and do what standard input says."""
    import random

    from interleave.report.columns import columns

    chance = random.Random(seed)
    begins, begun = len(walk.initial), 0
    said = f"{HELP}; {MORE.format(begins)}" if begins > 1 else HELP
    say(said)
    while True:
        options = walk.options()
        _show(walk, options)
        try:
            answer = input("> ").strip()
        except EOFError:
            return
        if answer.isdigit() and 1 <= int(answer) <= len(options):
            walk.take(options[int(answer) - 1])
        elif answer in ("", "r") and options:
            walk.take(chance.choice(options))
        elif answer == "b":
            walk.back()
        elif answer == "s":
            for name, value in walk.builder.describe(walk.states[-1]).items():
                say(f"  {name} = {value}")
        elif answer == "t":
            say_lines(columns(walk.trace(""), terminal_width()))
        elif answer == "i" and begins > 1:
            begun = (begun + 1) % begins
            walk.begin(begun)
        elif answer == "v":
            _to_violation(walk, program)
        elif answer == "q":
            return
        else:
            say(said)


def _show(walk: Walk, options: list[Option]) -> None:
    """Where the walk is, what can be done there, and what waits."""
    from interleave.report.style import counted

    taken = len(walk.states) - 1 + (walk.crash is not None)
    name = walk.violated()
    say(f"after {counted(taken, 'step')}{f': {name} is violated' if name else ''}")
    for number, option in enumerate(options, 1):
        say(f"  {number}  {walk.builder.columns[option.thread]}: {option.label}")
    say_lines(f"     {line}" for line in walk.waiting())


def _to_violation(walk: Walk, program: Program) -> None:
    """Go to the end of the run to the first violation that `check` finds."""
    from interleave.api import explore
    from interleave.checking.verdicts import Options

    result = explore(program, Options(explain=True)).result
    if result.interrupted:
        raise KeyboardInterrupt
    for found in result.violated:
        trace = found.clearest
        if trace is not None and trace.states:
            walk.states, walk.crash = list(trace.states), None
            if trace.steps and trace.steps[-1].crash:
                last = trace.steps[-1].number, trace.steps[-1].choice
                walk.take(next(o for o in walk.options() if (o.thread, o.choice) == last))
            return
    say("there is no violation with a run" if result.verdict != "holds" else "no property is violated")
