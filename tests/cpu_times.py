"""How many CPU seconds the tests of each file take (`--cpu-times`): on a machine that has other things to do
a clock says little of that.

A test's time is that of its process and of all that this one has started: of forkservers and browsers, too.
"""

from __future__ import annotations

import os
from collections import Counter, defaultdict
from collections.abc import Generator
from pathlib import Path

import pytest

#: How many of the slowest tests are listed below the files.
LISTED = 30


def taken() -> float:
    """The seconds that this process and those that it started have taken."""
    children, seconds = defaultdict[int, list[int]](list), dict[int, float]()
    for process in Path("/proc").glob("[0-9]*"):
        try:
            text = (process / "stat").read_text()
        except OSError:  # it has ended
            continue
        fields = text.rpartition(")")[2].split()
        children[int(fields[1])].append(int(process.name))
        seconds[int(process.name)] = sum(map(int, fields[11:15])) / os.sysconf("SC_CLK_TCK")
    found, work = sum(os.times()[:4]), children[os.getpid()]
    while work:
        process_id = work.pop()
        found += seconds[process_id]
        work += children[process_id]
    return found


class CpuTimes:
    """The plugin: in a worker of xdist it notes what tests take, and where they are reported it adds up."""

    def __init__(self) -> None:
        self.before, self.tests = 0.0, Counter[str]()

    @pytest.hookimpl(tryfirst=True)
    def pytest_runtest_setup(self) -> None:
        self.before = taken()

    @pytest.hookimpl(wrapper=True)
    def pytest_runtest_makereport(
        self, call: pytest.CallInfo[None]
    ) -> Generator[None, pytest.TestReport, pytest.TestReport]:
        report = yield
        if call.when == "teardown":
            report.user_properties.append(("cpu", taken() - self.before))
        return report

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        if report.when == "teardown":
            noted = (seconds for name, seconds in report.user_properties if name == "cpu")
            self.tests[report.nodeid] += sum(map(float, noted))  # type: ignore[arg-type]

    def pytest_terminal_summary(self, terminalreporter: pytest.TerminalReporter) -> None:
        files = Counter[str]()
        for test, seconds in self.tests.items():
            files[test.partition("::")[0]] += seconds
        terminalreporter.section(f"CPU seconds: {sum(files.values()):.1f}")
        for seconds_of in (files.most_common(), self.tests.most_common(LISTED)):
            for name, seconds in seconds_of:
                terminalreporter.line(f"{seconds:7.2f} {name}")
            terminalreporter.line("")
