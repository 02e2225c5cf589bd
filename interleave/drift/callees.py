"""What functions do that are called in between: ones of the tree that the model does not stand for."""

from __future__ import annotations

from interleave.drift.expressions import Operation
from interleave.drift.operations import read_function
from interleave.drift.source import SourceFile, Tree


def inside(call: Operation, source: SourceFile, tree: Tree) -> tuple[Operation, ...]:
    """The operations of the function that is called, not those of what it calls in its turn.

    Args:
        call: the call.
        source: the file that it is in, where its function is looked for first.
        tree: among its files that have been read already it is looked for next.

    Returns:
        Nothing if it is in none of them, in several, defined several times, or cannot be read.
    """
    if call.kind != "call":
        return ()
    name = call.name
    files = [source] if name in source.definitions else [one for one in tree.read if name in one.definitions]
    definitions = files[0].definitions[name] if len(files) == 1 else []
    if len(definitions) != 1:
        return ()
    return read_function(files[0], definitions[0]).operations or ()
