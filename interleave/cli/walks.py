"""The options of commands that can take random walks."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

import click

from interleave.cli.options import parse_seconds
from interleave.errors import UsageError
from interleave.record import record

if TYPE_CHECKING:
    from interleave.checking.verdicts import Options


@record
class WalksAsked:
    """The values of these options; None for those that are not given."""

    random: int | None
    seconds: float | None
    seed: int | None
    depth: int | None

    @property
    def flags(self) -> list[str]:
        """What to write to have the same walks."""
        given = [(name, value) for name, value in vars(self).items() if value is not None]
        return [word for name, value in given for word in (f"--{name}", str(value))]

    def apply(self, options: Options) -> Options:
        """Options with random walks, if they are asked for.

        Raises:
            UsageError: the options do not go together.
        """
        from dataclasses import replace

        from interleave.engine.walks.plan import DEPTH, WalkOptions

        if self.random is None and self.seconds is None:
            for name in ("seed", "depth"):
                if getattr(self, name) is not None:
                    raise UsageError(f"--{name} is of random walks: --random N or --seconds S takes some")
            return options
        if options.native.needed:
            told = ", ".join(options.native.searching)
            raise UsageError(f"{told} are for a search; walks store nothing")
        if options.limits.states is not None:
            raise UsageError("--max-states is for a search; walks store no states: --random N bounds them")
        walks = WalkOptions(self.random, self.seconds, self.seed or 0, self.depth or DEPTH)
        return replace(options, random=walks)


def walk_options(function: Callable[..., Any]) -> Callable[..., Any]:
    """Add the options; the command gets their values as ``walks``."""
    import functools

    @functools.wraps(function)
    def wrapper(**values: Any) -> Any:
        walks = WalksAsked(**{name: values.pop(name) for name in WalksAsked.__dataclass_fields__})
        return function(walks=walks, **values)

    number = click.IntRange(min=1)
    options = [
        click.option("--random", type=number, metavar="N", help="N random walks instead of all states."),
        click.option("--seconds", callback=parse_seconds, metavar="S", help="Random walks for S seconds."),
        click.option(
            "--seed", type=click.IntRange(0, 2**63 - 1), metavar="N", help="Which walks; 0 if not given."
        ),
        click.option("--depth", type=number, metavar="N", help="Most steps of a walk; 1000 if not given."),
    ]
    for option in reversed(options):
        wrapper = option(wrapper)
    return wrapper
