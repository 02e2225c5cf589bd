"""What is told of channels: traces, states, deadlocks, listings, and where a thread rests."""

from __future__ import annotations

from pathlib import Path

from support import explained, model, run, violated
from test_channels import MEET

from interleave.api import program_of
from interleave.properties.result import Result
from interleave.report.listing import listing, thread_steps


def labels(result: Result, name: str) -> list[str]:
    trace = result.find(name).trace
    assert trace is not None
    return [f"{step.thread}: {step.label}" for step in trace.steps]


def test_traces_read_as_the_source(tmp_path: Path) -> None:
    source = MEET + """
        @invariant
        def never(m):
            return m.got != 1
    """
    assert labels(run(tmp_path, source), "never") == [
        "p: a.send(1) waits", "r: a.receive() → 1 from p", "r: got = 1",
    ]  # fmt: skip


def test_a_select_says_what_it_took(tmp_path: Path) -> None:
    source = """
        class M(Model):
            a = Channel(Int(0, max=3))
            b = Channel(Int(0, max=3), capacity=1)
            @thread
            def s(m):
                match select({how}):
                    case m.a.receive(v):
                        assert False
                    case m.b.receive(v):
                        assert False
                    {default}
            @thread
            def t(m):
                {does}
    """

    def told(how: str, default: str, does: str) -> list[str]:
        return labels(run(tmp_path, source.format(how=how, default=default, does=does)), "assertion")

    assert told("", "", "m.b.send(2)") == ["t: b.send(2)", "s: select: b.receive() → 2, then False"]
    assert told("", "", "m.a.close()") == ["t: a.close()", "s: select: a.receive() → 0, closed, then False"]
    assert told("", "", "m.a.send(2)") == [
        "t: a.send(2) waits", "s: select: a.receive() → 2 from t, then False",
    ]  # fmt: skip
    looks = "s: a.closed() → False, then a.closed()"
    assert told("", "case _: assert m.a.closed()", "pass") == ["s: select: default", looks]
    assert told("timeout=True", "case _: assert m.a.closed()", "pass") == [
        "s: select: waits", "s: select: gives up", looks,
    ]  # fmt: skip


def test_a_sentence_names_what_a_select_took(tmp_path: Path) -> None:
    """Also where it has a single case and takes none, and where the case that it takes is what crashes: a
    notification beside a close that closes the queue, too."""
    source = """
        class M(Model):
            done = Channel(Int(0, max=1))
            ch = Channel(Int(0, max=1), capacity=1)
            @thread
            def notify(m):
                match select():
                    case m.done.receive(x, ok):
                        return
                    case _:
                        pass
                match select():
                    case m.ch.send(1):
                        pass
                    case m.done.receive(x, ok):
                        pass
            @thread
            def close(m):
                m.done.close()
                m.ch.close()
    """
    (cause,) = explained(tmp_path, source).find("lock-misuse").causes
    assert [step.label for step in cause.trace.steps] == [
        "select: default", "done.close()", "ch.close()", "select: ch.send(1)",
    ]  # fmt: skip
    assert cause.sentence == (
        "Of the runs in which notify takes “select: ch.send(1)” in notify(): notify's “select: default” in "
        "notify() runs before close's “done.close()” in close(), and close's “ch.close()” in close() runs "
        "before notify's “select: ch.send(1)” in notify()."
    )


def test_a_deadlock_says_who_could_end_it(tmp_path: Path) -> None:
    """A sender whose receiver has given up: the commonest leak of Go programs."""
    source = """
        class M(Model):
            result = Channel(Int(0, max=3))
            done = Channel(Bool())
            @thread
            def worker(m):
                m.result.send(1)
            @thread
            def handler(m):
                match select(timeout=True):
                    case m.result.receive():
                        pass
                    case _:
                        pass
            @thread
            def other(m):
                m.done.receive()
    """
    trace = run(tmp_path, source).find("deadlock").trace
    assert trace is not None
    assert [line.split(": ", 1)[1] for line in trace.blocked] == [
        "result.send(1); handler receives from result, but has finished",
        "done.receive(); no other thread sends to done or closes it",
    ]
    causes = explained(tmp_path, source).find("deadlock").causes
    assert causes[0].headline == (
        "worker waits for ever for “result.send(1)”: handler, the only other thread that receives from "
        "result, has finished without doing so. other waits for ever for “done.receive()”: no other thread "
        "sends to done or closes it."
    )
    assert {value.key: value.text for value in trace.last}["result"] == "open; worker waits to send 1"


def test_a_case_that_is_not_there_is_not_waited_for(tmp_path: Path) -> None:
    """Nobody can end that, whoever uses the channel."""
    source = """
        class M(Model):
            on = Bool(False)
            a = Channel(Int(0, max=3){a})
            b = Channel(Int(0, max=3){b})
            @thread
            def s(m):
                match select():
                    case m.a.receive() if m.on:
                        pass
                    {more}
            @thread
            def t(m):
                m.a.send(1)
    """

    def told(more: str = "", a: str = "", b: str = "") -> tuple[str, list[str], str]:
        result = explained(tmp_path, source.format(more=more, a=a, b=b))
        cause = result.find("deadlock").causes[0]
        waits = next(line for line in cause.trace.blocked if line.startswith("s waits"))
        steps = [step.label for step in cause.trace.steps if step.thread == "s"]
        return cause.headline, steps, waits.split(": ", 1)[1]

    headline, steps, waits = told()
    assert headline == "s waits for ever for “select a.receive()”: no other thread could end that."
    assert steps == ["on → False", "select: waits"]
    assert waits == "select a.receive(), none of its cases is there; no other thread could end that"
    for sizes in ({}, {"a": ", capacity=1", "b": ", capacity=1"}):
        headline, _, waits = told("case m.b.receive(): pass", **sizes)
        assert "no other thread sends to b or closes it" in headline
        assert waits == (
            "select a.receive() or b.receive(), a.receive() is not there; "
            "no other thread sends to b or closes it"
        )
    _, _, waits = told("case m.a.send(2): pass")  # the same channel, and another case of it
    assert waits == (
        "select a.receive() or a.send(2), a.receive() is not there; no other thread receives from a"
    )


def test_a_select_that_fails_says_in_which_case(tmp_path: Path) -> None:
    source = """
        class M(Model):
            a = Channel(Int(0, max=3), capacity=1)
            b = Channel(Int(0, max=3))
            @thread
            def s(m):
                match select():
                    case m.b.receive():
                        pass
                    case m.a.send(1):
                        pass
            @thread
            def t(m):
                m.a.close()
    """
    assert "s: select: a.send(1)" in labels(run(tmp_path, source), "lock-misuse")
    default = source.replace("m.b.receive():", "m.b.send(1):").replace("m.a.send(1):", "_:")
    assert labels(run(tmp_path, default.replace("pass", "assert False")), "assertion") == [
        "s: select: default, then False"
    ]


def test_a_listing_has_one_step_and_the_wait(tmp_path: Path) -> None:
    program = program_of(model(tmp_path, MEET))
    steps = thread_steps(program, program.threads[1])
    assert [(step.operation, step.also, step.blocks) for step in steps[:2]] == [
        ("a.receive()", (), False), ("a.receive(), after waiting", (), True),
    ]  # fmt: skip
    assert "  a: Channel of Int(0..3)\n" in listing(program)


def test_a_server_may_rest(tmp_path: Path) -> None:
    source = """
        class M(Model):
            jobs = Channel(Int(0, max=3))
            more = Channel(Int(0, max=3), capacity=1)
            @rests
            @thread
            def server(m):
                while True:
                    match select():
                        case m.jobs.receive():
                            pass
                        case m.more.receive():
                            pass
            @thread
            def client(m):
                m.jobs.send(1)
                m.more.send(2)
    """
    assert run(tmp_path, source).verdict == "holds"
    sends = source.replace("case m.more.receive()", "case m.more.send(1)").replace("m.more.send(2)", "pass")
    assert violated(run(tmp_path, sends)).keys() == {"deadlock"}  # whoever waits for room does not rest
    assert violated(run(tmp_path, source.replace("@rests", ""))).keys() == {"deadlock"}
