"""Options that several commands share."""

from __future__ import annotations

import math
import re
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

import click

from interleave.record import record

if TYPE_CHECKING:
    from click.shell_completion import CompletionItem

    from interleave.checking.verdicts import Options
    from interleave.memories import Memory

#: Bounds on memory that make sense, in bytes.
LEAST_MEMORY, MOST_MEMORY = 2**20, 2**63
_SIZES = {"": 1, "k": 2**10, "m": 2**20, "g": 2**30, "t": 2**40}


def complete_model(
    ctx: click.Context, param: click.Parameter, incomplete: str
) -> list[CompletionItem]:
    """Models complete as files."""
    from click.shell_completion import CompletionItem  # shells ask; who runs a command does not

    return [CompletionItem(incomplete, type="file")]


def parse_size(ctx: click.Context, param: click.Parameter, value: str | None) -> int | None:
    """A number of bytes: ``800M``, ``4G``."""
    if value is None:
        return None
    match = re.fullmatch(r"(\d+(?:\.\d+)?)\s*([kmgt]?)(?:i?b)?", value.strip().lower())
    size = float(match[1]) * _SIZES[match[2]] if match is not None else math.nan
    if not LEAST_MEMORY <= size < MOST_MEMORY:
        raise click.BadParameter(f"{_short(value)} is not a size from 1M on; write 800M or 4G", ctx, param)
    return int(size)


def parse_seconds(ctx: click.Context, param: click.Parameter, value: str | None) -> float | None:
    """A number of seconds: ``60``, ``0.5``."""
    if value is None:
        return None
    try:
        seconds = float(value)
    except ValueError:
        seconds = math.nan
    if not 0 < seconds < math.inf:
        raise click.BadParameter(f"{_short(value)} is not a number of seconds above 0", ctx, param)
    return seconds


def _short(value: str) -> str:
    return repr(value if len(value) <= 40 else f"{value[:40]}…")


@record
class Common:
    """The shared options' values."""

    max_states: int | None
    max_seconds: float | None
    max_memory: int | None
    fail_fast: bool
    workers: int | None
    engine: str
    no_reduction: bool
    no_symmetry: bool
    fair: tuple[str, ...]
    no_liveness: bool
    explain: bool | None
    full: bool
    quiet: bool
    color: str
    memory: tuple[str, ...]
    buffer: int | None
    history: int | None

    @property
    def memories(self) -> tuple[Memory, ...]:
        """The memory models to be looked at: those that are asked for, else the one of a model's class."""
        return memories(self.memory, self.buffer, self.history)

    @property
    def explained(self) -> int:
        """How many states a model may have whose violations are explained."""
        from interleave.explain.means import IF_ASKED, MOST_STATES

        return IF_ASKED if self.explain else MOST_STATES

    def options(self, *, explain: bool, **native: Any) -> Options:
        """As the checker takes them; ``explain`` says whether anybody would see the causes of violations,
        ``native`` are more of the native engine's."""
        from interleave.checking.verdicts import Options
        from interleave.engine.exploration import Limits, NativeOptions

        limits = Limits(self.max_states, self.max_seconds, self.max_memory)
        return Options(
            limits, self.fail_fast, not self.no_reduction, not self.no_symmetry, self.engine,
            NativeOptions(self.workers, **native), explain=explain and self.explain is not False,
            explained=self.explained, liveness=not self.no_liveness, fair=self.fair,
        )  # fmt: skip


def search_options(function: Callable[..., Any]) -> Callable[..., Any]:
    """Add the options that `Common` collects; the command gets them as ``common``."""
    import functools

    @functools.wraps(function)
    def wrapper(**values: Any) -> Any:
        common = Common(**{name: values.pop(name) for name in Common.__dataclass_fields__})
        return function(common=common, **values)

    number = click.IntRange(min=1)
    engines, colours = click.Choice(["auto", "python", "native"]), click.Choice(["auto", "always", "never"])
    options = [
        click.option("--max-states", type=number, metavar="N", help="Stop after N states."),
        click.option("--max-seconds", callback=parse_seconds, metavar="S", help="Stop after S seconds."),
        click.option(
            "--max-memory", callback=parse_size, metavar="SIZE", help="Stop at this much: 800M, 4G."
        ),
        click.option("--fail-fast", is_flag=True, help="Stop at the first violation."),
        click.option("--workers", type=number, metavar="N", help="Threads of the native engine."),
        click.option(
            "--engine", type=engines, default="auto", show_default=True, help="Which engine explores."
        ),
        click.option("--no-reduction", is_flag=True, help="Explore also what cannot make a difference."),
        click.option("--no-symmetry", is_flag=True, help="Tell symmetric states apart."),
        click.option(
            "--fair", multiple=True, metavar="[NAME=]LEVEL",
            help="Fairness assumed by liveness, of all or of a thread: none, weak, strong; repeatable.",
        ),
        click.option("--no-liveness", is_flag=True, help="Judge no liveness property."),
        click.option(
            "--explain/--no-explain", default=None, help="Causes, of large models too; or shortest traces."
        ),
        click.option("--full", is_flag=True, help="Every step of every trace, nothing folded."),
        click.option("--quiet", "-q", is_flag=True, help="Verdicts only, no traces and no progress."),
        click.option("--color", type=colours, default="auto", show_default=True, help="Colours."),
    ]
    for option in reversed(options):
        wrapper = option(wrapper)
    return memory_options(wrapper)


def parse_memory(ctx: click.Context, param: click.Parameter, value: str | None) -> tuple[str, ...]:
    """Names of memory models: ``tso``, ``sc,tso``."""
    from interleave.memories import refusal

    names = [] if value is None else [name.strip() for name in value.split(",")]
    for name in names:
        if refusal(name):
            raise click.BadParameter(f"the memory model {_short(name)} {refusal(name)}", ctx, param)
    return tuple(dict.fromkeys(names))


def memory_options(function: Callable[..., Any]) -> Callable[..., Any]:
    """Add the options for a memory model: the command gets ``memory``, ``buffer`` and ``history``."""
    options = [
        click.option(
            "--memory", callback=parse_memory, metavar="NAME,…",
            help="Memory models: sc, tso, c11, or a list.",
        ),
        click.option(
            "--buffer", type=click.IntRange(min=1), metavar="N",
            help="Store buffers of N entries, where no number is known to be enough.",
        ),
        click.option(
            "--history", type=click.IntRange(2, 8), metavar="N",
            help="The last N stores of a location can be read, where no number is known to be enough.",
        ),
    ]  # fmt: skip
    for option in reversed(options):
        function = option(function)
    return function


def memories(names: tuple[str, ...], buffer: int | None, history: int | None) -> tuple[Memory, ...]:
    """The memory models of these names, with buffers and histories of this size; without names, the one of a
    class."""
    from interleave.memories import Memory

    return tuple(Memory(name, buffer, history=history) for name in names or ("",))


def one_memory(names: tuple[str, ...], buffer: int | None, history: int | None, what: str) -> Memory:
    """The same where there is one.

    Raises:
        UsageError: there are several; ``what`` is shown.
    """
    from interleave.errors import UsageError

    found = memories(names, buffer, history)
    if len(found) > 1:
        raise UsageError(f"--memory {','.join(names)}: {what} is of one memory model")
    return found[0]
