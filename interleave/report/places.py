"""Where what reports speak of stands: a model, its properties, an error."""

from __future__ import annotations

from interleave.errors import ModelError, UsageError
from interleave.model import Model
from interleave.program.program import Program
from interleave.properties.expectations import SourceLine
from interleave.source import class_span


def declared(model: type[Model], program: Program) -> dict[str, SourceLine]:
    """Where the properties of a model are declared, by their names, and as ``""`` it itself, as far as that
    is known."""
    spans = {prop.name: prop.span for prop in (*program.properties, *program.live)}
    span = class_span(model)
    if span is not None:
        spans[""] = span
    return {name: SourceLine(span.file, span.line) for name, span in spans.items()}


def of_error(problem: ModelError | UsageError) -> dict[str, SourceLine]:
    """Where an error is, as ``""``, if it names a place."""
    span = problem.span if isinstance(problem, ModelError) else None
    return {"": SourceLine(span.file, span.line)} if span is not None else {}
