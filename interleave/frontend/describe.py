"""What error messages call a value, and how they say it is used."""

from __future__ import annotations

from interleave.frontend.values import (
    BoundVal,
    FuncVal,
    LocationVal,
    MembersVal,
    PyVal,
    SelfVal,
    SharedVal,
    SlotVal,
    StructVal,
    ThreadVal,
    TupleVal,
    Val,
    Value,
)
from interleave.program.meanings import METHODS

#: What shared objects can be asked to do, by shape, beside the operations of the table of meanings.
_MORE: dict[str, tuple[str, ...]] = {
    "mutex": ("locked",), "semaphore": ("value",), "event": ("is_set",),
    "condition": ("notify", "notify_all"), "rwlock": ("read", "write"),
    "seqlock": ("write", "read_begin", "read_retry"),
    "rcu": ("read_lock", "read_unlock", "synchronize", "call"),
    "queue": ("put", "get", "len", "full", "empty"),
    "channel": ("send", "receive", "receive_ok", "close", "closed", "len"),
}  # fmt: skip
OPERATIONS = {
    shape: (*(method for on, method in METHODS if on == shape), *_MORE.get(shape, ()))
    for shape in dict.fromkeys([*_MORE, *(on for on, _ in METHODS)])
}


def shape_name(shape: str) -> str:
    """What an object of a shape is called."""
    names = {
        "rwlock": "reader-writer lock", "spinlock": "spin lock", "recursive": "recursive mutex",
        "waitgroup": "wait group", "rcu": "RCU domain", "seqlock": "sequence lock",
    }  # fmt: skip
    return names.get(shape, shape)


def describe(value: Value) -> str:
    """A value for an error message."""
    match value:
        case Val(_, kind):
            return str(kind)
        case SelfVal():
            return "the model"
        case SharedVal(_, _, _, text):
            return f"the {shape_name(value.shape)} {text}"
        case SlotVal(_, _, _, text):
            return f"the variable {text}"
        case LocationVal(slot):
            return f"a ref() to {slot.text}"
        case MembersVal(members, _, _, text):
            return f"the array {text}" if value.is_array else f"the embedded {members.cls.__name__} {text}"
        case StructVal(cls):
            return f"the struct {cls.__name__}"
        case ThreadVal(name, _):
            return f"the thread {name}"
        case FuncVal(function, _, _):
            return f"the procedure {function.__name__}()"
        case BoundVal(_, name):
            return f"the method {name}()"
        case TupleVal():
            return "a tuple"
        case PyVal(str()):
            return "text"
        case PyVal(found):
            return str(getattr(found, "__name__", type(found).__name__))


def usage(value: Value) -> str:
    """How to use something that is no scalar."""
    match value:
        case LocationVal(slot):
            return f"give it to a procedure, whose parameter stands for {slot.text} while it runs"
        case MembersVal(_, _, _, text):
            return f"index it: {text}[i]" if value.is_array else f"name a field of it: {text}.…"
        case SharedVal(_, _, _, text):
            return {
                "mutex": f"with {text}: …, {text}.acquire(), {text}.release()",
                "recursive": f"with {text}: …, {text}.acquire(), {text}.release()",
                "spinlock": f"with {text}: …, {text}.lock(), {text}.unlock()",
                "once": f"{text}.call(procedure)",
                "semaphore": f"{text}.wait(), {text}.post(), {text}.try_wait(), {text}.value",
                "event": f"{text}.set(), {text}.reset(), {text}.wait(), {text}.is_set",
                "rwlock": f"with {text}.read: …, with {text}.write: …, {text}.read_lock()",
                "seqlock": f"with {text}.write: …, {text}.read_begin(), {text}.read_retry(start)",
                "condition": f"{text}.wait(), {text}.notify(), {text}.notify_all()",
                "queue": f"{text}.put(x), {text}.get(), len({text}), {text}.full(), {text}.empty()",
                "channel": f"{text}.send(x), {text}.receive(), {text}.receive_ok(), {text}.close()",
                "array": f"index it: {text}[i]",
            }.get(value.shape) or ", ".join(f"{text}.{name}()" for name in OPERATIONS[value.shape])
        case ThreadVal(name, _):
            return f"{name}.start(…), {name}.join(), {name}.finished, {name}.running"
        case BoundVal(_, name):
            return f"call it: {name}(…)"
        case FuncVal(function, _, _):
            return f"call it: {function.__name__}(…)"
    return ""
