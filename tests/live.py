"""Small models with liveness properties, and what comes of them."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from support import model

from interleave.api import explore, program_of
from interleave.checking.verdicts import Checked, Options
from interleave.report.style import plain
from interleave.report.summary import details, summary

LOCKS = """
class M(Model{options}):
    lock = Mutex({lock})
    want = Array(Bool(False, ghost=True), 2)
    inside = Array(Bool(False, ghost=True), 2)
    data = Int(0, max=1)

    @thread(instances=2{thread})
    def worker(m, i):
        while True:
            m.want[i] = True
            with m.lock:
                m.inside[i] = True
                m.want[i] = False
                m.data = i
                m.inside[i] = False

    @leads_to(each="worker")
    def no_starvation(m, i):
        return m.want[i], m.inside[i]

    @again
    def progress(m):
        return m.inside[0] or m.inside[1]
"""
SPIN = """
class M(Model{options}):
    flag = Bool(False)

    @thread
    def waits(m):
        while not m.flag:
            pass

    @thread{setter}
    def sets(m):
        m.flag = True

    @eventually
    def ends(m):
        return m.waits.finished
"""


def locks(options: str = "", lock: str = "", thread: str = "") -> str:
    return LOCKS.format(options=options, lock=lock, thread=thread)


def spin(options: str = "", setter: str = "") -> str:
    return SPIN.format(options=options, setter=setter)


def check(folder: Path, source: str, **options: Any) -> Checked:
    return explore(program_of(model(folder, source)), Options(**{"engine": "python", **options}))


def verdicts(folder: Path, source: str, **options: Any) -> dict[str, str]:
    result = check(folder, source, **options).result
    return {prop.name: prop.verdict for prop in result.properties if prop.kind != "built-in"}


def printed(folder: Path, source: str, **options: Any) -> str:
    result = check(folder, source, **options).result
    return "\n".join([*summary(result, None, plain), *details(result, None, plain)])
