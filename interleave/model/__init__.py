"""What model authors import: declarations, sync objects, decorators and special forms.

Nothing here explores anything. The frontend reads these declarations and the source text of
the methods; the bodies are never executed as Python.
"""

from interleave.model.base import Model, Struct
from interleave.model.decorators import invariant, operation, reachable, recoverable, rests, thread
from interleave.model.forms import atomic, choose, event, fence, free, maybe, wait_until
from interleave.model.orders import acq_rel, acquire, relaxed, release, seq_cst
from interleave.model.types import (
    Array,
    Barrier,
    BinarySemaphore,
    Bool,
    Completion,
    Condition,
    Embedded,
    Event,
    Int,
    Mutex,
    Once,
    Queue,
    RecursiveMutex,
    Ref,
    RWLock,
    Semaphore,
    SpinLock,
    Var,
    WaitGroup,
)

__all__ = [
    "Array",
    "Barrier",
    "BinarySemaphore",
    "Bool",
    "Completion",
    "Condition",
    "Embedded",
    "Event",
    "Int",
    "Model",
    "Mutex",
    "Once",
    "Queue",
    "RWLock",
    "RecursiveMutex",
    "Ref",
    "Semaphore",
    "SpinLock",
    "Struct",
    "Var",
    "WaitGroup",
    "acq_rel",
    "acquire",
    "atomic",
    "choose",
    "event",
    "fence",
    "free",
    "invariant",
    "maybe",
    "operation",
    "reachable",
    "recoverable",
    "relaxed",
    "release",
    "rests",
    "seq_cst",
    "thread",
    "wait_until",
]
