"""The kinds of violation that are looked for without a model declaring them, in one table.

Data only. What finds a kind stands where its engine is: a step that crashes names its kind, and each engine
has a judge for each kind that is asked of states (`interleave.engine.behaviour.judges`,
`interleave.engine.native.codegen.judges`). Everything else that is known of kinds is derived from here.
"""

from __future__ import annotations

from interleave.record import record

DEADLOCK, MEMORY_LEAK, DATA_RACE = "deadlock", "memory-leak", "data-race"
#: What a model can ask for beside kinds of violation: a liveness property, that all threads finish.
TERMINATION = "termination"
#: The kinds of liveness properties.
LIVE = ("eventually", "leads_to", "again", TERMINATION)


@record
class Kind:
    """A kind of violation.

    Attributes:
        name: what users call it, in ``check=…``, in expectations and in all output.
        text: what is wrong, in a sentence; SARIF's description of the rule.
        of_state: whether it is seen by looking at a state; else a step commits it, and crashes.
        opt_in: whether it is looked for only in models that ask for it with ``check=…``.
        brief: what is said of it instead of its message, where that would be long.
        about_store: whether it is about the variable that the step stores to.
        goes_on: whether a run goes on after it as if nothing had been, so that it is a failure only where
            it is asked about.
    """

    name: str
    text: str
    of_state: bool = False
    opt_in: bool = False
    brief: str = ""
    about_store: bool = False
    goes_on: bool = False


#: By name, in the order in which they are reported.
KINDS: dict[str, Kind] = {
    kind.name: kind
    for kind in (
        Kind("null-dereference", "A field of None is accessed, or None is freed."),
        Kind("use-after-free", "A field of an object is accessed that was freed."),
        Kind("double-free", "An object is freed that was freed before."),
        Kind("assertion", "An assert fails."),
        Kind(
            DEADLOCK, "No thread can move, and one that is no daemon has not finished.",
            of_state=True, brief="no thread can move",
        ),
        Kind("lock-misuse", "A lock, a semaphore or a condition variable is used as it must not be."),
        Kind("thread-misuse", "A thread is started when no instance of it is free."),
        Kind("out-of-range", "An integer leaves its declared range.", about_store=True),
        Kind("index-out-of-range", "An array is accessed outside its bounds."),
        Kind("division-by-zero", "A number is divided by zero."),
        Kind(
            MEMORY_LEAK, "An object is left that nothing refers to, or that nobody frees.",
            of_state=True, opt_in=True,
        ),
        Kind(
            DATA_RACE, "Two threads access one location, one of them writes it, and nothing orders the two.",
            of_state=True, opt_in=True, goes_on=True,
        ),
    )
}  # fmt: skip

#: The names of those that are always looked for, and of those that a model can ask for.
ALWAYS = tuple(kind.name for kind in KINDS.values() if not kind.opt_in)
OPT_IN = tuple(kind.name for kind in KINDS.values() if kind.opt_in)
#: Those that a judge finds. A deadlock is found by the search: it knows which steps there are.
JUDGED = tuple(kind.name for kind in KINDS.values() if kind.of_state and kind.name != DEADLOCK)
