"""Sequence locks."""

from __future__ import annotations

from pathlib import Path

import pytest
from agreeing import check_many, explain_many, operations_on
from seqlock_models import seqlock_models
from support import counts, explained, refusal, run, violated

HEAD = """
class M(Model):
    seq = SeqLock({max})
    a = Int(0, max=3)
    b = Int(0, max=3)
    lock = Mutex()
    {more}
    @thread(instances=2)
    def writer(m, i):
{writer}
    @thread
    def reader(m):
{reader}
"""
WRITES = "with m.seq.write:\n    m.a = i + 1\n    m.b = i + 1"
READS = """\
while True:
    start = m.seq.read_begin()
    a = m.a
    b = m.b
    if not m.seq.read_retry(start):
        break
assert a == b"""


def source(reader: str, writer: str = WRITES, *, max: str = "", more: str = "") -> str:
    def body(text: str) -> str:
        return "\n".join(f"        {line}" for line in text.split("\n"))

    return HEAD.format(reader=body(reader), writer=body(writer), max=max, more=more)


def test_a_reader_looks_again(tmp_path: Path) -> None:
    assert run(tmp_path, source(READS)).verdict == "holds"
    once = READS.replace("        break", "        pass\n    break")
    assert violated(run(tmp_path, source(once))) == {"assertion": 6}


def test_the_count_goes_round(tmp_path: Path) -> None:
    """Where it is too small two writers bring it back to what it was: seen as nothing written."""
    assert violated(run(tmp_path, source(READS, max="max=3"))) == {"assertion": 12}
    assert run(tmp_path, source(READS, max="max=5")).verdict == "holds"


def test_counts(tmp_path: Path) -> None:
    """Two writers one after the other, in either order; a reader that looks once when nobody writes."""
    result = run(tmp_path, source("m.seq.read_begin()", "with m.seq.write:\n    pass"))
    # the writers are in 8 states with 8 steps, and nobody writes in 4; the reader is before or behind it
    assert counts(result) == (2 * 8, 2 * 8 + 4)


def test_labels_and_waiting(tmp_path: Path) -> None:
    reader = "with m.lock:\n    m.seq.read_begin()"
    writer = "m.seq.write_lock()\nwith m.lock:\n    pass\nm.seq.write_unlock()"
    cause = explained(tmp_path, source(reader, writer)).find("deadlock").causes[0]
    assert cause.headline == (
        "writer[0] waits for lock, which reader holds, and reader waits to read seq, which writer[0] writes."
    )
    assert [line.partition(": ")[2] for line in cause.trace.blocked] == [
        "acquire lock, held by reader", "seq.write_lock(), writer[0] writes it",
        "seq.read_begin(): wait to read seq, writer[0] writes it",
    ]  # fmt: skip
    again = explained(tmp_path, source("m.seq.read_begin()\nassert m.seq.read_retry(0)", "pass"))
    trace = again.find("assertion").trace
    assert trace is not None
    assert [step.label for step in trace.steps] == [
        "seq.read_begin(): seq.sequence → 0",
        "seq.read_retry(0): seq.sequence → 0, then seq.read_retry(0)",
    ]


@pytest.mark.parametrize(
    ("reader", "message"),
    [
        ("m.seq.write_unlock()", "seq is unlocked by a thread that does not hold it"),
        ("m.seq.write_lock()\nm.seq.write_lock()",
         "seq is locked again by the thread that holds it: it would wait for itself"),
        ("m.seq.write_lock()\nm.seq.read_begin()",
         "seq is read by the thread that writes: it would wait for itself"),
    ],
)  # fmt: skip
def test_misuse(tmp_path: Path, reader: str, message: str) -> None:
    result = run(tmp_path, source(reader, "pass"))
    assert result.find("lock-misuse").message == f"{message}, in reader()"


def test_refusals(tmp_path: Path) -> None:
    error, _ = refusal(tmp_path, source("pass", max="max=4"))
    assert (error.message, error.hint) == (
        "seq: the count of a SeqLock goes round behind an odd number",
        "SeqLock(max=5): it is odd while somebody writes",
    )
    error, _ = refusal(tmp_path, source("m.seq.read_retry()"))
    assert error.message == "seq.read_retry() takes 1 argument"


def test_random_models() -> None:
    check_many(seqlock_models(), 5)


@pytest.mark.slow
def test_many_random_models() -> None:
    found = check_many(seqlock_models(), 40)
    assert all(found[name] for name in operations_on("seqlock")), found


@pytest.mark.slow
def test_random_explanations() -> None:
    explain_many(seqlock_models(), 10)
