"""Random models with the primitives, objects and integers of C, by number: the oracle and both engines, with
and without what makes the graph smaller. By hand:

    .venv/bin/python tests/agree_many.py --models 100000

Each number is one model, whatever was run before it: ``--first 131 --models 1 --show`` is that one.
"""

from __future__ import annotations

import argparse
import sys
import time
import traceback
from collections import Counter
from collections.abc import Callable, Sequence
from random import Random
from typing import Any

import atomic_models
import own_models
import test_random
import word_models
from agreeing import WHOLE, counted, operations
from channel_models import ChannelWriter
from futex_models import FutexWriter
from lock_models import LockWriter
from object_models import Writer
from primitive_models import PrimitiveWriter
from random_models import load_program
from rcu_models import RcuWriter
from seqlock_models import SeqLockWriter
from struct_models import StructWriter
from test_native import found as all_of
from test_native import native, outcome
from timed_models import TimedWriter

from interleave.errors import ModelError

#: Of each kind what writes a model, and for some the same in other words.
KINDS: dict[str, Callable[..., Any]] = {
    "atomic": atomic_models.Writer, "channel": ChannelWriter, "futex": FutexWriter, "lock": LockWriter,
    "object": Writer, "own": own_models.Writer, "primitive": PrimitiveWriter, "rcu": RcuWriter,
    "seqlock": SeqLockWriter, "struct": StructWriter, "timed": TimedWriter, "word": word_models.Writer,
}  # fmt: skip


def written(number: int, kinds: Sequence[str]) -> tuple[str, tuple[str, ...]]:
    """The kind of the model with this number, and its source text, with the same in other words."""
    kind = kinds[number % len(kinds)]
    writer = KINDS[kind](None)
    writer.number = Random(number).randint
    return kind, writer.models() if hasattr(writer, "models") else (writer.model(),)


def verdicts(found: tuple[object, ...]) -> object:
    """What does not depend on what was left out; an error of the model stays one."""
    return found[0] if found[0] == "model error" else [found[0], [(n, v) for n, v, *_ in found[4]]]  # type: ignore[attr-defined]


def hold(number: int, kinds: Sequence[str], compile_every: int, found: Counter[str]) -> None:
    """Hold one model against all that there is of it, and count what became of it."""
    kind, (source, *others) = written(number, kinds)
    try:
        program = load_program(source)
    except ModelError:
        found["refused"] += 1
        return
    became, checked = test_random.agreed(program)
    found[became] += 1
    if became == "large":
        return
    found[kind] += 1
    found.update(f"has {name}" for name in operations(program))
    whole = all_of(checked) if checked else outcome(program, engine="python", **WHOLE)
    for other in others:
        assert counted(outcome(load_program(other), engine="python", **WHOLE)) == counted(whole)
    smaller = outcome(program, engine="python")
    if smaller[0] != "incomplete":
        assert verdicts(smaller) == verdicts(whole), (verdicts(smaller), verdicts(whole))
    if number // len(kinds) % compile_every == 0:
        found["compiled"] += 1
        assert native(program, 1, **WHOLE) == whole
        assert native(program, 1) == smaller


def main() -> int:
    parser = argparse.ArgumentParser(description="Ctrl-C ends it, with what was found so far.")
    parser.add_argument("--models", type=int, default=1000)
    parser.add_argument("--first", type=int, default=0)
    parser.add_argument("--kinds", nargs="*", choices=KINDS, default=list(KINDS))
    parser.add_argument("--compile-every", type=int, default=3)
    parser.add_argument("--show", action="store_true")
    options = parser.parse_args()
    test_random.note = print if options.show else lambda _: None  # type: ignore[assignment]
    found: Counter[str] = Counter()
    wrong = done = 0
    for number in range(options.first, options.first + options.models):
        if options.show:
            print(*written(number, options.kinds)[1], sep="\n\n")
        try:
            hold(number, options.kinds, options.compile_every, found)
        except KeyboardInterrupt:
            break
        except Exception:
            wrong += 1
            kind = options.kinds[number % len(options.kinds)]
            print(f"model {number} ({kind}):\n{traceback.format_exc()}", flush=True)
        done += 1
        if done % 1000 == 0:
            print(done, "models,", wrong, "wrong,", round(time.process_time()), "CPU s", flush=True)
    print(done, "models,", wrong, "wrong")
    for name, count in sorted(found.items()):
        print(f"  {count:7}  {name}")
    return int(wrong > 0)


if __name__ == "__main__":
    sys.exit(main())
