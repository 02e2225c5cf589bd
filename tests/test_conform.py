"""Recorded logs held against models: a program that really runs, what a line can be, and bad input."""
# ruff: noqa: E501 (messages)

import json
import re
import subprocess
import sys
from random import Random
from textwrap import dedent

import pytest
from commands import ROOT, interleave

from interleave.api import program_of
from interleave.conform.conform import Conformer
from interleave.conform.mapping import read_mapping
from interleave.loader import load_models

EXAMPLE = ROOT / "examples" / "conform"
JOBS = f"{EXAMPLE / 'jobs_model.py'}:Jobs"

MODEL = """
from interleave import Bool, Int, Model, Mutex, atomic, event, invariant, thread, wait_until

class Two(Model):
    x = Int(0, max=2)
    lock = Mutex()
    done = Bool(False)

    @thread
    def a(m):
        with m.lock:
            m.x = m.put(m.x)
            event("put", m.x)
        with atomic("tell"):
            m.done = True
        event("end")

    @thread
    def b(m):
        wait_until(m.done)
        event("seen", m.x)
        assert m.x == 0

    def put(m, n):
        return n + 1

    @invariant
    def small(m):
        return m.x < 2
"""

MAPPING = r"""
[line]
pattern = '(?P<time>[\d.-]+) (?P<thread>\S+) (?P<event>\S+) ?(?P<arguments>.*)'
unit = "us"
[threads]
A = "a"
B = "b"
other = ""
"""
EVENTS = r"""
[[event]]
log = "put"
arguments = '(\d+)'
[[event]]
log = "end"
[[event]]
log = "seen"
[[event]]
log = "noise*"
ignore = true
"""
GOOD = ["1 A put 1", "2 A end", "3 B seen 1"]


@pytest.fixture
def conform(tmp_path):
    """Holds lines against the model, or another one; the status and what was printed."""

    def run(lines, *options, events=EVENTS, mapping=MAPPING, model=MODEL, raw=None):
        (tmp_path / "two.py").write_text(dedent(model))
        (tmp_path / "two.conform.toml").write_text(mapping + events)
        text = raw if raw is not None else "".join(f"{line}\n" for line in lines).encode()
        (tmp_path / "run.log").write_bytes(text)
        done = interleave("conform", "two.py:Two", "run.log", *options, cwd=tmp_path)
        assert "Traceback" not in done.stderr
        return done.returncode, re.sub(r"\d+\.\d\d s", "0.00 s", done.stdout + done.stderr)

    return run


# ---------------------------------------------------------------------------- a real program


@pytest.fixture(scope="module")
def recorded(tmp_path_factory):
    """The log of a run of the example."""
    log = tmp_path_factory.mktemp("jobs") / "jobs.log"
    subprocess.run([sys.executable, EXAMPLE / "jobs.py", log], check=True, timeout=60)
    return log


def test_what_a_program_did_is_a_behaviour_of_its_model(recorded):
    done = interleave("conform", JOBS, str(recorded), "--json")
    result = json.loads(done.stdout)
    assert (done.returncode, result["verdict"], result["line"]) == (0, "accepted", 0)
    assert result["kinds"] == {"leave": 2, "put": 3, "run": 3, "stop": 1}
    told = [step["label"] for step in result["trace"]["steps"] if step["label"].startswith("log: ")]
    said = [" ".join(line.split()[2:]) for line in recorded.read_text().splitlines()]
    assert told == [f"log: {line}" for line in said]


def test_made_logs_are_rejected(recorded, tmp_path):
    """A line dropped, or two lines of a thread swapped that say different things."""
    lines, chance = recorded.read_text().splitlines(), Random(1)
    conformer = Conformer(
        program_of(load_models(JOBS)[0]), read_mapping(EXAMPLE / "jobs_model.conform.toml")
    )
    mains = [n for n, line in enumerate(lines) if "MainThread" in line]
    made, accepted = 0, []
    for _ in range(100):
        new = list(lines)
        if chance.random() < 0.5:
            del new[chance.randrange(len(new))]
        else:
            one, other = chance.sample(mains, 2)
            times = [line[:13] for line in new]
            new[one], new[other] = times[one] + lines[other][13:], times[other] + lines[one][13:]
        (tmp_path / "made.log").write_text("\n".join(new) + "\n")
        made += 1
        if conformer.conform(tmp_path / "made.log", steps=0).verdict != "rejected":
            accepted.append(set(lines) - set(new))
    # what can be missing: the last line of a thread, which may have been about to log it
    assert made == 100
    assert all(len(lost) == 1 and next(iter(lost)).split()[2] in ("leave", "stop") for lost in accepted)


REJECTED = """\
✗ rejected   2 of 4 lines of 3 events explained, 0 left out, lines 1–4, 0.00 s

line 3, MainThread: stop
  before it the log can be explained; then the model allows
    MainThread: put 2
    worker[0]: run 0 or run 1
    worker[1]: run 0 or run 1

"""


def test_a_wrong_model_is_told_at_the_line(tmp_path):
    log = tmp_path / "run.log"
    log.write_text("1 MainThread put 0\n2 MainThread put 1\n3 MainThread stop\n4 worker-0 run 1\n")
    done = interleave("conform", f"{EXAMPLE / 'jobs_model.py'}:JobsDropped", str(log))
    assert done.returncode == 1
    head, told = re.sub(r"\d+\.\d\d s", "0.00 s", done.stdout).split("\n", 1)
    assert head == f"{log}  against examples/conform/jobs_model.py:JobsDropped"
    assert told.startswith(REJECTED)


# ---------------------------------------------------------------------------- what a line can be


def test_events_with_their_arguments(conform):
    status, text = conform(GOOD)
    assert (status, text.splitlines()[1]) == (
        0, "✓ accepted   3 lines of 3 events explained, 0 left out, lines 1–3, 0.00 s"
    )  # fmt: skip
    assert conform(["1 A put 2", *GOOD[1:]])[0] == 1
    assert conform(["1 A put 1", "2 B seen 1", "3 A end"])[0] == 0  # logged behind the step, in any case
    assert conform(["1 B seen 1", *GOOD[:2]])[0] == 1


def test_a_step_and_a_procedure_as_events(conform):
    events = EVENTS + '[[event]]\nlog="told"\nstep="tell"\n[[event]]\nlog="call"\nprocedure="put"\n'
    events += '[[event]]\nlog="back"\nprocedure="put"\nwhen="after"\n'
    events += '[[event]]\nlog="locking"\nstep="acquire*"\nin="a"\nwhen="before"\n'
    events += '[[event]]\nlog="locked"\nstep="acquire lock"\n'
    good = ["1 A locking", "1 A locked", "1 A call", "1 A back", "1 A put 1", "1 A told", "2 A end", "3 B seen 1"]
    assert conform(good, events=events)[0] == 0
    for missing in range(len(good) - 2):
        assert conform(good[:missing] + good[missing + 1 :], events=events)[0] == 1
    status, text = conform(["1 A locking", "1 A call"], events=events)
    assert (status, "    a: after acquire lock\n" in text) == (1, True)


def test_a_mark_within_a_step_is_refused(conform):
    model = MODEL.replace("            m.done = True\n", '            m.done = True\n            event("end")\n')
    status, text = conform(GOOD, model=model)
    assert status == 2
    assert "end is an event inside one step: no other thread could move before it" in text
    assert "move it behind the atomic()" in text


def test_where_each_statement_is_a_step(conform):
    """An event is a statement without a step; one that reads is part of its step, and that is refused."""
    model = MODEL.replace("Two(Model)", 'Two(Model, atomicity="statement")')
    status, text = conform(GOOD, model=model)
    assert (status, "put is an event inside one step" in text, "give it locals only" in text) == (2, True, True)
    for indent, name in ((12, "put"), (8, "seen")):
        blanks = " " * indent
        model = model.replace(f'event("{name}", m.x)', f'x = m.x\n{blanks}event("{name}", x)')
    assert conform(GOOD, model=model)[0] == 0
    assert conform([GOOD[0], GOOD[2], GOOD[1]], model=model)[0] == 0, "done is stored before end is logged"
    assert conform([GOOD[2], *GOOD[:2]], model=model)[0] == 1
    assert conform(["1 A put 2", *GOOD[1:]], model=model)[0] == 1


def test_values_are_translated(conform):
    events = EVENTS.replace("'(\\d+)'", "'value (\\S+)'\nvalues = { one = \"1\" }")
    assert conform(["1 A put value one", *GOOD[1:]], events=events)[0] == 0
    assert conform(["1 A put value two", *GOOD[1:]], events=events)[0] == 1


def test_as_many_groups_as_arguments(conform):
    status, text = conform(GOOD, events=EVENTS.replace("(\\d+)", "(\\d)(\\d*)"))
    assert status == 2
    assert "put has 1 of arguments here, and the mapping has another number of groups: 2" in text


def test_which_order_counts(conform):
    swapped = ["1 B seen 1", "2 A put 1", "300 A end"]
    assert conform(swapped)[0] == 1
    assert conform(swapped, "--order", "thread")[0] == 0
    assert conform(swapped, "--slack", "2us")[0] == 0  # `end` may be logged late
    assert conform(["1 B seen 1", "3 A put 1", "300 A end"], "--slack", "1us")[0] == 1
    status, text = conform(["1 B seen 1", "3 A put 2", "300 A end"], "--order", "thread")
    assert (status, "line 1, b: seen 1" in text or "line 2, a: put 2" in text) == (1, True)


def test_times_are_exact(conform):
    """In nanoseconds since the epoch, and exactly as far apart as lines that may not swap any more."""
    mapping, now = MAPPING.replace('"us"', '"ns"'), 1_700_000_000_123_456_110
    for apart, status in ((20, 0), (99, 0), (100, 1), (150, 1)):
        lines = [f"{now} B seen 1", f"{now + apart} A put 1", f"{now + apart} A end"]
        assert conform(lines, "--slack", "100ns", mapping=mapping)[0] == status
    status, text = conform([f"{now} A put 1", f"{now - 10} A end"], mapping=mapping)
    assert (status, "run.log:2: the time goes back, in thread 'A'" in text) == (2, True)


def test_none_is_an_argument(conform):
    model = MODEL.replace('event("end")', 'event("end", None)')
    events = EVENTS.replace('log = "end"', 'log = "end"\narguments = "(.*)"')
    assert conform(["1 A put 1", "2 A end None"], model=model, events=events)[0] == 0
    assert conform(["1 A put 1", "2 A end 0"], model=model, events=events)[0] == 1


def test_a_line_without_arguments(conform):
    events = EVENTS.replace('log = "seen"', 'log = "seen"\narguments = ""\nignore = true\n[[event]]\nlog = "seen"')
    assert conform(["1 B seen"], events=events)[0] == 3


def test_where_reading_begins_and_ends(conform):
    rest = ["0 A put 7", "0 A begin", *GOOD, "4 A over", "5 Z unknown"]
    mapping = MAPPING + '[reading.after]\nevent="begin"\n[reading.before]\nevent="over"\n'
    status, text = conform(rest, mapping=mapping)
    assert (status, "lines 3–5" in text) == (0, True)
    through = mapping.replace("reading.before", "reading.through").replace('"over"', '"seen"')
    assert conform(rest, mapping=through)[0] == 0
    assert conform(GOOD, mapping=mapping)[0] == 3
    nothing = MAPPING + '[reading]\nfrom = {event = "put"}\nbefore = {event = "put"}\n'
    status, text = conform(GOOD, mapping=nothing)
    assert (status, "no line is left between where reading begins and ends" in text) == (3, True)


def test_a_log_that_ends_in_a_crash(conform):
    status, text = conform(GOOD)
    assert "  assertion can follow the last line, without another one" in text.splitlines()
    assert conform(GOOD, "--ends-in", "assertion")[0] == 0
    status, text = conform(GOOD, "--ends-in", "deadlock")
    assert (status, "deadlock cannot follow the last line without another one" in text) == (1, True)
    status, text = conform(GOOD, "--ends-in", "small")
    assert status == 1
    status, text = conform(GOOD, "--ends-in", "nothing")
    assert (status, text) == (2, "error: nothing is no kind of violation and no invariant of two.py:Two\n")


def test_marks_that_no_log_has_are_named(conform):
    status, text = conform(GOOD[:1], "--full")
    assert (status, "  never logged: end, seen\n" in text) == (0, True)
    assert "  not taken: b: read x  @two.py:21\n" in text


# ---------------------------------------------------------------------------- bad input


@pytest.mark.parametrize(
    ("lines", "said"),
    [
        (["1 A put 1", "what?"], "run.log:2: not in the format of two.conform.toml: 'what?'"),
        (["1 A put 1", "2 A sit"], "run.log:2: no [[event]] in two.conform.toml says what this is: 'sit'; `ignore = true` leaves it out"),
        (["1 A put 1", "2 C end"], "run.log:2: [threads] in two.conform.toml does not say which thread 'C' is"),
        (["2 A put 1", "1 A end"], "run.log:2: the time goes back, in thread 'A'"),
        (["1.2.3 A put 1"], "run.log:1: '1.2.3' is no time"),
    ],
)
def test_a_line_that_cannot_be_read(conform, lines, said):
    status, text = conform(lines)
    assert status == 2
    assert f"error: {said}" in text


@pytest.mark.parametrize("raw", [b"", b"\n\n", b"1 other put 1\n", b"1 A noise\n"])
def test_nothing_is_never_accepted(conform, raw):
    status, text = conform([], raw=raw)
    assert (status, "? nothing checked" in text) == (3, True)


def test_half_a_last_line_is_not_read(conform):
    status, text = conform([], raw=b"1 A put 1\n2 A end\n3 B se")
    assert (status, "  line 3 has no end, and was not read" in text.splitlines()) == (0, True)


def test_noise_is_refused_at_its_first_line(conform):
    status, text = conform([], raw=b"\0" * (1 << 20))
    assert (status, "run.log:1: a line of more than 65,536 bytes: this is no log" in text) == (2, True)


def test_no_file_and_no_mapping(tmp_path):
    (tmp_path / "two.py").write_text(MODEL)
    done = interleave("conform", "two.py:Two", "no.log", cwd=tmp_path)
    assert (done.returncode, "no mapping beside the model: two.conform.toml or conform.toml" in done.stderr) == (2, True)
    (tmp_path / "conform.toml").write_text(MAPPING + EVENTS)
    done = interleave("conform", "two.py:Two", "no.log", cwd=tmp_path)
    assert (done.returncode, done.stderr) == (2, "error: no.log: no such file or directory\n")


def test_a_bound_on_states(conform):
    status, text = conform(GOOD, "--max-states", "3")
    assert (status, "? incomplete (more than 3 states explain it so far)" in text) == (3, True)


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("[line]", "[lines]", "the file: unknown key 'lines'; did you mean 'line'?"),
        ("unit =", "units =", "[line]: unknown key 'units'; did you mean 'unit'?"),
        ('"us"', '"hours"', "[line]: `unit` is one of s, ms, us, ns"),
        ("(?P<event>", "(?P<what>", "[line] pattern: has groups named time, thread, event, arguments, `event`"),
        ("(?P<time>", "(?P<time>(", "[line] pattern: '(?P<time>([\\\\d.-]+) (?P<thread>\\\\S+) (?P<event>"),
        ('A = "a"', "A = 1", "[threads]: 'A' is a thread of the model, or \"\" to leave its lines out"),
        ('A = "a"', 'A = "c"', "run.log:1: two.py:Two has no thread 'c'; it has: a, b"),
        ('log = "end"', "", "[[event]] number 2: `log` is missing: the event's name in the log"),
        ('log = "end"', 'log = "end"\nstep = "x"\nprocedure = "y"', "`step` and `procedure` do not go together"),
        ('log = "end"', 'log = "e*"', "say what lines with * or ? are: `event`, `step`, `procedure` or `ignore = true`"),
        ('log = "end"', 'log = "end"\nwhen = "after"', '`when` is "before" or "after" a step or a procedure'),
        ('log = "end"', 'log = "end"\nin = "a"', "`in` says in which procedure a `step` is"),
        ('log = "end"', 'log = "end"\nvalues = {a = "b"}', "`values` are of groups in `arguments`"),
        ('log = "end"', 'log = "end"\nignore = false', "`ignore` is true"),
        ("[line]", "[line", "two.conform.toml: Expected ']' at the end of a table"),
    ],
)  # fmt: skip
def test_a_mapping_that_makes_no_sense(conform, old, new, said):
    mapping, events = MAPPING.replace(old, new), EVENTS.replace(old, new)
    status, text = conform(GOOD, mapping=mapping, events=events)
    assert (status, said in text) == (2, True), text


def test_columns(conform):
    columns = "[line.columns]\ntime = [1, 4]\nthread = [6, 8]\nevent = [10]\n"
    mapping = MAPPING.replace(MAPPING[MAPPING.index("pattern") : MAPPING.index("unit")], "")
    mapping = mapping.replace("[threads]", f"{columns}[threads]")
    assert conform(["   1 A   put 1", "   2 A   end", "   3 B   seen"], mapping=mapping)[0] == 0
    status, text = conform(GOOD, mapping=mapping.replace("[6, 8]", "[3, 8]"))
    assert (status, "[line.columns]: `thread` begins within another one" in text) == (2, True)


def test_the_runs_of_logs_are_replayed(tmp_path):
    """Also on another design, where they do not fit; the log of a crash ends in it."""
    logs = {"good.log": GOOD, "early.log": GOOD[:2], "bad.log": [*GOOD[:2], "3 A put 1"], "none.log": []}
    for name, lines in logs.items():
        (tmp_path / name).write_text("".join(f"{line}\n" for line in lines))
    (tmp_path / "m.py").write_text(MODEL)
    (tmp_path / "other.py").write_text(MODEL.replace("m.done = True", "m.done = False"))
    (tmp_path / "map.toml").write_text(MAPPING + EVENTS)
    args = ["conform", "m.py", *logs, "--mapping", "map.toml", "--quiet"]
    done = interleave(*args, "--trace", "runs.json", cwd=tmp_path)
    assert done.returncode == 1, done.stdout + done.stderr

    def replayed(*more):
        done = interleave("replay", "runs.json", *more, cwd=tmp_path)
        return done.returncode, done.stdout, done.stderr

    status, text, _ = replayed()
    assert (status, text.splitlines()[0].partition(":")[0]) == (1, "good.log")  # its run ends in the assertion
    assert "assertion: x == 0" in text
    status, text, _ = replayed("--property", "early.log")
    assert (status, "here the run of early.log ends\n" in text) == (0, True)
    status, text, _ = replayed("--property", "bad.log")
    assert (status, "here the run of bad.log ends\n" in text) == (0, True)
    assert replayed("--property", "none.log")[0] == 2
    status, _, said = replayed("--model", "other.py")
    assert (status, "the trace does not fit any more: " in said) == (3, True)
    assert "is a log, and violates nothing" in replayed("--as-test")[2]
    status, text, _ = replayed("--property", "bad.log", "--eval", "x")
    assert (status, text.startswith("bad.log: ")) == (0, True)
    done = interleave("conform", "m.py", "none.log", "--mapping", "map.toml", "--trace", "x.json", cwd=tmp_path)
    assert (done.returncode, (tmp_path / "x.json").exists()) == (3, False)
    assert "x.json: no log has a run, and nothing was written" in done.stderr
    assert "what it writes is JSON" in interleave(*args, "--trace", "x.mmd", cwd=tmp_path).stderr
