"""What functions do that are called in between: ones of the tree that the model does not stand for."""

from __future__ import annotations

from collections.abc import Collection

from interleave.drift.expressions import Operation
from interleave.drift.operations import read_function
from interleave.drift.source import SourceFile, Tree


def inside(call: Operation, source: SourceFile, tree: Tree, files: Collection[str]) -> tuple[Operation, ...]:
    """The operations of the function that is called, not those of what it calls in its turn.

    Args:
        call: the call.
        source: the file that it is in, where its function is looked for first.
        tree: where it is looked for next,
        files: in these files.

    Returns:
        Nothing if it is in none of them, in several, defined several times, or cannot be read.
    """
    if call.kind != "call":
        return ()
    name = call.name
    there = [source.name] if name in source.definitions else tree.defining([name], sorted(files))[name]
    if len(there) != 1:
        return ()
    file = tree.file(there[0])
    definitions = file.definitions[name]
    return read_function(file, definitions[0]).operations or () if len(definitions) == 1 else ()
