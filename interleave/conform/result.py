"""What a log says of a model, as data."""

from __future__ import annotations

from interleave.record import record
from interleave.trace.trace import Trace

ACCEPTED, REJECTED, INCOMPLETE, NOTHING = "accepted", "rejected", "incomplete", "nothing-checked"


@record
class Next:
    """What a thread can do next.

    Attributes:
        thread: its name.
        reports: what it can report next, as the model calls it.
        stands: where it cannot get any further otherwise: for what it waits, or that it has finished.
    """

    thread: str
    reports: tuple[str, ...]
    stands: tuple[str, ...]


@record
class Conformance:
    """Whether a log is a behaviour of a model.

    Attributes:
        model: the model's name; ``log`` the file.
        verdict: ``accepted``, ``rejected``, ``incomplete`` or ``nothing-checked``.
        reason: why it is incomplete, why nothing was checked, or what is missing at the log's end.
        line: the first line that cannot be explained, 0 if there is none; ``text`` what it says, and
            ``thread`` the model's thread that it is of.
        unknown: that the model has nothing which that line could report.
        expected: what the model would have allowed there, thread by thread; ``after_run`` says whether that
            is what it allows after the run, and not after any that explains the lines before.
        events: how many lines are held against the model, and ``explained`` how many of them are explained.
        kinds: how often each event of the log was held against it.
        ignored: how many lines between the first and the last are left out.
        first, last: the lines between which the log was read; ``cut`` a last one that has no end, 0 if none.
        states: how many states of the model explain something; ``seconds`` how long it took.
        steps: how many steps a run has that explains the log, as far as it can be explained.
        trace: the last ones of them, as many as were asked for; None if none were.
        ends: the violations that can follow the last line without another one.
        taken: the steps of the run: thread, place in the model and what it does; ``others`` are those that it
            does not take.
        reported, silent: the model's events that the log has, and has not.
        schedule: the run's steps but for the reports, each as its thread's number and the alternative that it
            takes; ``initial`` is the initial state that it begins in. Empty if there is no run.
    """

    model: str
    log: str
    verdict: str
    reason: str = ""
    line: int = 0
    text: str = ""
    thread: str = ""
    unknown: bool = False
    expected: tuple[Next, ...] = ()
    after_run: bool = False
    events: int = 0
    explained: int = 0
    kinds: tuple[tuple[str, int], ...] = ()
    ignored: int = 0
    first: int = 0
    last: int = 0
    cut: int = 0
    states: int = 0
    seconds: float = 0.0
    steps: int = 0
    trace: Trace | None = None
    ends: tuple[str, ...] = ()
    taken: tuple[tuple[str, str, str], ...] = ()
    others: tuple[tuple[str, str, str], ...] = ()
    reported: tuple[str, ...] = ()
    silent: tuple[str, ...] = ()
    schedule: tuple[tuple[int, int], ...] = ()
    initial: int = 0
