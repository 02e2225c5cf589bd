"""How well `interleave drift` sees what changed: measured on two source trees that are given.

    PYTHONPATH=tests python benchmarks/drift.py OLD NEW --model models/qemu_return_path/old.py \\
        [--under migration/] [--function NAME=FILE:FUNCTION] [--each 10] [--seed 1]

OLD and NEW are folders with two versions of a program's C sources. It says, for OLD: how many functions below
``--under`` cannot be parsed; in how many of them another layout makes a difference; how many deletions and
swaps of statements, made at random in the functions that the model names, are noticed, and of how many it is
said which operation, condition or value went or moved; and then what `drift` says of NEW.
"""

from __future__ import annotations

import argparse
import random
import time
from collections import Counter
from pathlib import Path

from c_variants import judged, layouts, mutants, read_text

from interleave.api import program_of
from interleave.drift.compare import compare_with, make_lock
from interleave.drift.lock import Lock
from interleave.drift.operations import read_function
from interleave.drift.resolve import given_places
from interleave.drift.source import Tree
from interleave.loader import load_models
from interleave.report.drift_text import lines


def reading(tree: Tree, files: list[str]) -> None:
    """How much can be parsed."""
    begun, count, unread = time.perf_counter(), 0, []
    for name in files:
        file = tree.file(name)
        for definition in file.functions:
            count += 1
            if read_function(file, definition).operations is None:
                unread.append(f"{name} {definition.name}")
    seconds = time.perf_counter() - begun
    print(f"reading: {count} functions in {len(files)} files, {seconds:.1f} s; {len(unread)} not parsed")
    for one in unread:
        print(f"  {one}")


def layout(tree: Tree, files: list[str]) -> None:
    """In how many functions another layout makes a difference."""
    count, differ = Counter[str](), Counter[str]()
    for name in files:
        file = tree.file(name)
        for what, text in layouts(file.raw.decode("utf-8", "surrogateescape")).items():
            again = read_text(text.encode("utf-8", "surrogateescape"))
            pairs = zip(file.functions, again.functions, strict=True)
            for before, after in pairs:
                old, new = read_function(file, before), read_function(again, after)
                keys = [[o.key for o in one.operations or ()] for one in (old, new)]
                count[what] += 1
                if before.name != after.name or old.tokens != new.tokens or keys[0] != keys[1]:
                    differ[what] += 1
                    print(f"  {what}: {name} {before.name}")
    for what, number in count.items():
        print(f"layout, {what}: {differ[what]} of {number} functions differ")


def mutations(tree: Tree, lock: Lock, each: int, seed: int) -> None:
    """How many deletions and swaps are noticed, and named."""
    chance, made, noticed, named = random.Random(seed), Counter[str](), Counter[str](), Counter[str]()
    for one in lock.functions:
        if not one.file:
            continue
        file = tree.file(one.file)
        definition = file.definitions[one.function][one.definition - 1]
        old = read_function(file, definition)
        for mutant in mutants(file, definition, each, chance):
            seen, told = judged(old, mutant)
            made[mutant.what] += 1
            noticed[mutant.what] += seen
            named[mutant.what] += told
            if not told:
                print(f"  {mutant.what}, not named: {one.name} {one.file}:{mutant.lines[0]}")
    for what, number in made.items():
        print(f"{what}: {number}, noticed {noticed[what]}, named {named[what]} ({named[what] / number:.1%})")


def main() -> None:
    parser = argparse.ArgumentParser(description="Measures interleave drift on two source trees.")
    parser.add_argument("old", type=Path)
    parser.add_argument("new", type=Path)
    parser.add_argument("--model", required=True)
    parser.add_argument("--under", default="", help="look at the layout of functions below this folder")
    parser.add_argument("--function", action="append", default=[], help="as that of interleave drift --init")
    parser.add_argument("--each", type=int, default=10, help="deletions and swaps in each function")
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    (loaded,) = load_models(options.model)
    program, old, new = program_of(loaded), Tree(options.old), Tree(options.new)
    lock = make_lock(program, old, given_places(tuple(options.function), old))
    files = [name for name in old.files if name.startswith(options.under) and name.endswith(".c")]
    reading(old, files)
    layout(old, files)
    mutations(old, lock, options.each, options.seed)
    for mark, _, text in lines(compare_with(program, new, lock), str(options.new), full=False):
        print(f"{mark} {text}" if mark else text)


if __name__ == "__main__":
    main()
