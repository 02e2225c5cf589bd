"""The command line: thin, and quick to start. Each command lives in its own module, which is
imported when it is used."""

from __future__ import annotations

import importlib
import io
import os
import sys
from contextlib import suppress
from typing import Any

import click

from interleave import __version__, signals

#: Each command with the line that the list of commands shows.
COMMANDS = {
    "check": "Explore all interleavings of models and judge their properties.",
    "compare": "Compare an old design with a new one, property by property.",
    "conform": "Hold recorded logs of the real program against a model.",
    "drift": "Compare the C functions that a model stands for with their source.",
    "fences": "Which fences a model lacks under weak memory, and which it does not need.",
    "gate": "Run the checks that pyproject.toml lists; for CI.",
    "graph": "Write a model's state graph to a file.",
    "matrix": "Check designs in scenarios; a table of verdicts.",
    "mutate": "Make small wrong versions; list those that no property notices.",
    "replay": "Run a saved trace again, against today's model.",
    "report": "Write the review of models: Markdown, and one HTML page.",
    "simulate": "Walk through a model, at random or step by step.",
    "steps": "Print the atomic steps of each thread: what is interleaved.",
}

HOLDS, VIOLATED, USAGE, INCOMPLETE, INTERNAL, INTERRUPTED = 0, 1, 2, 3, 4, 130


class Commands(click.Group):
    """Imports a command's module only when the command is used."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        if cmd_name not in COMMANDS:
            return None
        module = importlib.import_module(f"interleave.cli.{cmd_name}")
        command: click.Command = module.command
        return command

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        with formatter.section("Commands"):
            formatter.write_dl(list(COMMANDS.items()))

    def resolve_command(self, ctx: click.Context, args: list[str]) -> Any:
        if args and args[0] not in COMMANDS and not args[0].startswith("-"):
            import difflib

            close = difflib.get_close_matches(args[0], COMMANDS, 1)
            if args[0].endswith(".py") or ".py:" in args[0]:
                ctx.fail(f"No such command {args[0]!r}. Did you mean: interleave check {args[0]}")
            if close:
                ctx.fail(f"No such command {args[0]!r}. Did you mean: interleave {close[0]}")
        return super().resolve_command(ctx, args)


@click.group(cls=Commands, context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100})
@click.version_option(__version__, prog_name="interleave")
def group() -> None:
    """A model checker for thread interleavings.

    A MODEL is path/to/file.py:Class or path/to/file.py:factory(n=4); a file or a directory stands
    for every model in it.

    Exit status: 0 all hold, and everything was explored; 1 a property is violated; 2 wrong usage
    or an invalid model; 3 incomplete, or nothing was checked; 4 internal error; 130 interrupted, 143
    by SIGTERM.
    """


def main(args: list[str] | None = None) -> None:
    """Run the program and exit with its status."""
    from interleave.cli.output import outputs

    if args is None:
        signals.attend()
    with outputs():
        status = _run(args)
    if args is None:
        signals.leave()
    _leave(signals.TERMINATED if status == INTERRUPTED and signals.terminated() else status)


def _leave(status: int) -> None:
    """Exit, without what is at work for nobody any more."""
    apart = sys.modules.get("interleave.engine.apart")
    if apart is not None and apart.left():
        with suppress(OSError, ValueError, AttributeError):
            sys.stdout.flush()
            sys.stderr.flush()
        os._exit(status)
    sys.exit(status)


def _run(args: list[str] | None) -> int:
    """Run a command; its exit status. What ends it early is told."""
    from interleave.cli.terminal import message
    from interleave.errors import ModelError, UsageError, reason

    try:
        status = group.main(args, prog_name="interleave", standalone_mode=False)
        sys.stdout.flush()
        return status if isinstance(status, int) else HOLDS
    except (KeyboardInterrupt, click.exceptions.Abort):
        return INTERRUPTED
    except click.ClickException as problem:
        shown = io.StringIO()
        problem.show(shown)
        message(shown.getvalue().rstrip("\n"))
        return problem.exit_code
    except (UsageError, ModelError) as problem:
        text = str(problem)
        message(text if isinstance(problem, ModelError) else f"error: {text}")
        return USAGE
    except OSError as problem:  # of the system's doing, wherever it was met
        message(f"error: {f'{problem.filename}: ' if problem.filename else ''}{reason(problem)}")
        return USAGE
    except MemoryError:
        message("error: out of memory")
        return INCOMPLETE
    except Exception:
        import traceback

        message(traceback.format_exc())
        message("internal error: this is a bug in interleave, not in the model; please report it")
        return INTERNAL
