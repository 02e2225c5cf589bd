"""States here beside the executions that GenMC explores, on programs that both can say.

    python benchmarks/genmc.py > benchmarks/GENMC.md
"""

from __future__ import annotations

import tempfile
import time
from pathlib import Path

from interleave.api import judged, program_of
from interleave.checking.decided import Decision
from interleave.checking.verdicts import Options
from interleave.engine.exploration import NativeOptions
from interleave.loader import load_models
from interleave.memories import Memory

HEAD = """\
# Beside GenMC

Written by `python benchmarks/genmc.py`. GenMC (Kokologiannakis, Vafeiadis, *GenMC: A model
checker for weak memory models*, CAV 2021) could not be built here, so its counts are those that its own tests
expect: repository `MPI-SWS/genmc`, folder `tests/correct`, in the files that the table names, at the commits
`7046a310a7f1` (`CoA`, under RC11) and `556893bf14b3` (`cinc`, in modification order: n threads have (n!)³).
They have no times, so none are compared.

**The columns count different things.** An *execution* is a whole run, up to reordering of what does not
matter: a graph of events. A *state* is what memory, views and threads are between two steps, and runs share
states. Neither is a measure of the other; the table shows how both grow. The models say what the C files do:
stores, loads and read-modify-writes of these orders. What a load reads is kept nowhere in them, so states do
not tell reads apart that nobody uses, where executions do.

| program | what it is | executions of GenMC | file | states, c11 | whole | transitions, c11 | s, CPU |
|---|---|--:|---|--:|--:|--:|--:|"""
COA = '''
class Coa(Model, memory="c11"):
    """Two threads store to x, read another location, and then x; the others store to both."""

    x = Int(0, max=2, atomic=True)
    y = Int(0, max=9, atomic=True)
    z = Int(0, max=9, atomic=True)

    @thread
    def one(m):
        m.x.store(1, release)
        a = m.y.load(acquire)
        b = m.x.load(acquire)

    @thread
    def two(m):
        m.x.store(2, release)
        a = m.z.load(acquire)
        b = m.x.load(acquire)
'''
COA_WRITERS = '''
    @thread(instances={count})
    def writer(m, i):
        m.y.store(i, release)
        m.z.store(i, release)
'''
CINC = '''
class Cinc(Model, memory="c11"):
    """Each thread increments three counters."""

    x = Int(0, max=9, atomic=True)
    y = Int(0, max=9, atomic=True)
    z = Int(0, max=9, atomic=True)

    @thread(instances={count})
    def t(m, i):
        m.x.fetch_add(1, relaxed)
        m.y.fetch_add(1, relaxed)
        m.z.fetch_add(1, relaxed)
'''
IMPORTS = "from interleave import Int, Model, acquire, relaxed, release, thread\n\n"
COA_FILE = "`synthetic/CoA/expected.rc11.mo.in`"
#: What it is called, what it is, GenMC's count, where that stands, and the model.
PROGRAMS = [
    *(
        (f"CoA {n}", f"{n + 1} threads", count, COA_FILE, COA + COA_WRITERS.format(count=n - 1) * (n > 1))
        for n, count in ((1, 4), (2, 16), (3, 144), (4, 2304), (5, 57600))
    ),
    *(
        (f"cinc {n}", f"{n} threads", count, "`cinc/expected.mo.in`", CINC.format(count=n))
        for n, count in ((2, 8), (3, 216), (4, 13824))
    ),
]


def main() -> None:
    print(HEAD)
    with tempfile.TemporaryDirectory() as folder:
        for k, (name, what, count, where, text) in enumerate(PROGRAMS):
            path = Path(folder) / f"program{k}.py"
            path.write_text(IMPORTS + text, encoding="utf-8")
            (loaded,) = load_models(str(path))
            program = program_of(loaded, memory=Memory("c11"))
            results = []
            for reduction in (True, False):
                begin = time.process_time()
                options = Options(
                    reduction=reduction, symmetry=reduction, engine="python", native=NativeOptions(workers=1)
                )
                results.append((judged(Decision, program, options).result, time.process_time() - begin))
            (reduced, seconds), (whole, _) = results
            assert not reduced.violated and not reduced.reason
            print(
                f"| {name} | {what} | {count:,} | {where} | {reduced.states:,} | {whole.states:,} "
                f"| {reduced.transitions:,} | {seconds:.2f} |",
                flush=True,
            )


if __name__ == "__main__":
    main()
