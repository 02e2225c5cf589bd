"""``interleave replay``: a saved trace again, against today's model."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import click

from interleave.cli import HOLDS, INCOMPLETE, USAGE, VIOLATED
from interleave.cli.compare import one
from interleave.cli.options import complete_model, memory_options, one_memory
from interleave.cli.output import exact
from interleave.cli.terminal import message, say, say_lines, say_text, style_for, terminal_width
from interleave.errors import UsageError

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from interleave.loader import Loaded
    from interleave.memories import Memory
    from interleave.program.program import Program
    from interleave.report.saved import Saved
    from interleave.report.style import Style
    from interleave.trace.build import TraceBuilder
    from interleave.trace.schedule import Replayed, Turn
    from interleave.trace.trace import Trace

HELP = "Enter or n goes on, b back, s state, q quit"


@click.command(name="replay", short_help="Run a saved trace again, against today's model.")
@click.argument("file", type=click.Path(dir_okay=False, path_type=Path), metavar="FILE")
@click.option("--property", "name", metavar="NAME", help="The trace to this violation; else the first one.")
@click.option(
    "--cause", type=click.IntRange(min=1), default=1, metavar="N", help="The trace of its N-th cause."
)
@click.option("--model", metavar="MODEL", shell_complete=complete_model, help="Run it on this model instead.")
@click.option(
    "--step", "stepwise", is_flag=True, help="Stop after each step: Enter, b for back, s for the state."
)
@click.option(
    "--eval", "expressions", multiple=True, metavar="EXPR",
    help="Print what an expression is along the run, instead of the run; repeatable.",
)
@click.option("--as-test", is_flag=True, help="Print a pytest function that fails while the bug is there.")
@click.option(
    "--color",
    type=click.Choice(["auto", "always", "never"]),
    default="auto",
    show_default=True,
    help="Colours.",
)
@memory_options
def command(
    file: Path, name: str | None, cause: int, model: str | None, stepwise: bool,
    expressions: tuple[str, ...], as_test: bool, color: str, memory: tuple[str, ...], buffer: int | None,
    history: int | None,
) -> int:  # fmt: skip
    """Run the schedule in FILE, which `check --trace FILE` or `conform --trace FILE` has written, step by
    step, and say whether it still ends in its violation.

    Exit status: 1 it does; 0 it runs to its end and does not; 3 it does not fit the model any more, or
    memory is too small to tell.
    """
    from interleave.engine.behaviour.behaviour import Behaviour
    from interleave.memories import C11, SC, Memory
    from interleave.program.digest import digest
    from interleave.report.saved import read_traces
    from interleave.report.trace_files import LOG
    from interleave.strangers import model_of
    from interleave.trace.build import TraceBuilder
    from interleave.trace.schedule import replay
    from interleave.violations import LIVE

    if sum((stepwise, bool(expressions), as_test)) > 1:
        raise UsageError("--step, --eval and --as-test print different things; take one of them")
    saved = _chosen(file, read_traces(file), name, cause)
    loaded = one(model) if model is not None else model_of(file, saved.model)
    if loaded is None:
        return USAGE
    if as_test and saved.kind == LOG:
        raise UsageError(f"--as-test: {saved.name} is a log, and violates nothing")
    if as_test:
        from interleave.report.as_test import as_test as text

        say_text(text(saved, loaded.name, ascii_only=not exact()).rstrip("\n"))
        return HOLDS
    asked = one_memory(memory, buffer, history, "a trace")
    if not memory:
        was, size = saved.memory
        buffer, history = buffer or (None if was == C11 else size), history or (size if was == C11 else None)
        asked = Memory(was or SC * (model is None), buffer, history=history)
    program, whole = _programs(loaded, expressions, asked)
    builder = TraceBuilder(Behaviour(whole))
    same = digest(program) == saved.program
    if model is None and not same:
        message("the model has changed since the trace was written")
    # in the same program a step of another name is the same step
    turns = [replace(turn, does="") for turn in saved.turns] if same else saved.turns
    done = replay(builder, turns, saved.initial)
    still, trace = _ended(builder, program, saved, turns, done)
    marks = saved.marks if same and saved.kind not in LIVE else {}  # in another program they need not be true
    style = style_for(color)
    say(style(f"{saved.name}: {trace.length} of {len(saved.turns)} steps", "bold"), style)
    if stepwise:
        _step_through(builder, trace, marks)
    elif expressions:
        _evaluate(builder, trace, expressions, style)
    else:
        from interleave.report.columns import columns
        from interleave.report.explained import trace_marks

        said = marks or trace_marks(trace)
        say_lines(columns(trace, terminal_width(), style, said), style)
    if done.problem:
        message(f"the trace does not fit any more: {done.problem}")
        return INCOMPLETE
    return INCOMPLETE if still is None else VIOLATED if still else HOLDS


def _ended(
    builder: TraceBuilder, program: Program, saved: Saved, turns: Sequence[Turn], done: Replayed
) -> tuple[bool | None, Trace]:
    """Whether a schedule still ends as it did, None if that is not known; and its run, with what the model
    says of it today, and not what the file says."""
    from interleave.checking.endings import Endings
    from interleave.report.trace_files import LOG, log_ending
    from interleave.trace.schedule import violates
    from interleave.violations import LIVE

    if done.problem:
        return False, builder.trace(done.run, done.problem)
    if saved.kind == LOG:
        return done.run.crash is not None, builder.trace(done.run, log_ending(builder, saved.name, done))
    if saved.kind in LIVE:
        from interleave.liveness.again import lassoed

        live = lassoed(
            builder, saved.name, saved.kind, turns, saved.initial, done.run, saved.loop, saved.fair
        )
        if live.trace is not None:
            return True, live.trace
        return False, builder.trace(done.run, f"{saved.name} is not violated here: {live.problem}")
    still = violates(builder, saved.name, saved.kind, done.run)
    if still:
        names = [] if saved.kind == "built-in" else [prop.name for prop in program.asked]
        number = names.index(saved.name) if names else None
        return True, Endings(builder).trace(saved.name, number, done.run)
    ending = f"{saved.name} is not violated here"
    if still is None:
        ending = f"whether {saved.name} can hold again takes more memory to find out than there is"
    return still, builder.trace(done.run, ending)


def _chosen(file: Path, found: list[Saved], name: str | None, cause: int) -> Saved:
    """The trace that was asked for."""
    if not found:
        raise UsageError(f"{file}: there is no violation in it")
    first = found[0]
    names = list(dict.fromkeys(saved.name for saved in found))
    if name is not None and name not in names:
        raise UsageError(f"{file}: no trace of {name}; there are traces of {', '.join(names)}")
    wanted = [s for s in found if s.name == (name or first.name) and (name or s.model == first.model)]
    if cause > len(wanted):
        raise UsageError(f"{file}: {wanted[0].name} has {len(wanted)} cause{'s' * (len(wanted) > 1)} there")
    return wanted[cause - 1]


def _programs(
    loaded: Loaded, expressions: tuple[str, ...], memory: Memory
) -> tuple[Program, Program]:
    """The model's program, and the same with the expressions as its last properties.

    Raises:
        UsageError: an expression is none of the language.
    """
    from interleave.api import program_of
    from interleave.errors import ModelError

    program = whole = program_of(loaded, memory=memory)
    for number, text in enumerate(expressions, 1):
        try:
            whole = program_of(loaded, expressions=expressions[:number], memory=memory)
        except ModelError as problem:
            help_ = f"; {problem.hint}" if problem.hint else ""
            raise UsageError(f"--eval {text!r}: {problem.message}{help_}") from None
    return program, whole


def _evaluate(builder: TraceBuilder, trace: Trace, expressions: tuple[str, ...], style: Style) -> None:
    """Print what each expression is along the run, and how that ends."""
    from interleave.report.evaluation import evaluation_lines
    from interleave.trace.evaluation import values

    first = len(builder.program.asked) - len(expressions)
    for number, text in enumerate(expressions, first):
        found = values(builder, trace, number)
        say_lines(evaluation_lines(text, found, trace, terminal_width(), style), style)
        say()
    say(style(trace.ending, "bad"), style)


def _step_through(builder: TraceBuilder, trace: Trace, marks: Mapping[int, Sequence[str]]) -> None:
    """Print one step after the other, as standard input says."""
    from interleave.report.columns import AT, MARK, place

    say(HELP)
    at = 0
    while at < len(trace.steps):
        step = trace.steps[at]
        calls = " > ".join(f"{frame.name}()" for frame in step.frames)
        changes = "; ".join(f"{c.name}: {c.old} -> {c.new}" for c in step.changes)
        say(f"{at + 1:4}  {step.thread}  {calls}: {step.label}{'   ' if changes else ''}{changes}")
        say(f"      {AT}{place(step)}")
        for text in marks.get(at, ()):
            say(f"      {MARK} {text}")
        answer = ""
        while answer not in ("n", "b", "q"):
            try:
                answer = input("> ").strip()[:1] or "n"
            except (EOFError, ValueError, RuntimeError):  # at its end, no text, closed
                answer = "n"
            if answer == "s":
                after = trace.states[min(at + 1, len(trace.states) - 1)]
                for name, value in builder.describe(after).items():
                    say(f"      {name} = {value}")
            elif answer not in ("n", "b", "q"):
                say(HELP)
        if answer == "q":
            return
        at = max(0, at + (1 if answer == "n" else -1))
    say(trace.ending)
