"""What all tests share."""

from __future__ import annotations

import gc
import os
import signal
import sys
from pathlib import Path

import pytest
from cpu_times import CpuTimes
from hypothesis.internal.conjecture import providers

# Modules with fixtures of several files: they are imported by these first, and loaded as plugins then.
pytest.register_assert_rewrite("native_support", "pages", "plugin_project", "reviewed", "saved_runs")

# What reports of benchmarks say is held against the tables that they are made of; behind what tests import.
sys.path.append(str(Path(__file__).parents[1] / "benchmarks"))

# Models are made of many small objects, few of them in circles: looking for these took a tenth of the time.
gc.set_threshold(20_000, 20, 50)

# Hypothesis draws numbers and strings that stand in modules which are loaded by then, too: a random model
# would depend on which tests ran before it.
providers._get_local_constants = lambda: providers._local_constants

# A shell starts what it puts into the background without Ctrl-C, and all that it starts in turn; tests
# send it.
if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:
    signal.signal(signal.SIGINT, signal.default_int_handler)


def pytest_xdist_auto_num_workers() -> int:
    """One more than there are processors, unless the environment says how many, as to xdist alone: some tests
    wait for a browser, or for a bound on time."""
    return int(os.environ.get("PYTEST_XDIST_AUTO_NUM_WORKERS") or (os.cpu_count() or 1) + 1)


def pytest_collection_finish() -> None:
    """What thousands of tests and all modules are made of stays: it is not looked through again and again."""
    gc.collect()
    gc.freeze()


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--refresh-golden",
        action="store_true",
        help="write the outputs of today over the expected ones; then read the diff",
    )
    parser.addoption("--cpu-times", action="store_true", help="list the CPU seconds of each file's tests")


def pytest_configure(config: pytest.Config) -> None:
    if config.getoption("--cpu-times"):
        config.pluginmanager.register(CpuTimes())


@pytest.fixture
def refresh_golden(request: pytest.FixtureRequest) -> bool:
    """Whether expected outputs are to be written anew."""
    return bool(request.config.getoption("--refresh-golden"))
