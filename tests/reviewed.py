"""What the tests of reviews share: models, and what there is to say of them."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from html.parser import HTMLParser
from pathlib import Path

import pytest
from commands import ROOT, run
from support import model

from interleave.api import explore, program_of
from interleave.checking.reviews import reviews
from interleave.checking.verdicts import Checked, Options
from interleave.loader import load_models
from interleave.report.page_content import Content, content
from interleave.report.reviewed import outcome, schedule

QEMU = ("models/qemu_return_path/old.py:ReturnPathOld", "models/qemu_return_path/new.py:ReturnPathNew")
HALF = ("models/lost_wakeup.py:LostWakeup", "models/lost_wakeup.py:LostWakeupHalfFixed")
EVIL = """</script><script>document.title="hacked"</script>&amp;"'`*_|]]>\\n\u2028<!--é世$x$"""

EVIL_MODEL = """
from interleave import Int, Model, invariant, thread


def evil(name: str) -> type[Model]:
    class Evil(Model):
        n = Int(0, max=2)

        @thread(name, instances=2)
        def adder(m, i):
            m.n += 1  #: </script><script>alert("note")</script> & `|`

        @invariant
        def no_update_lost(m):
            return not (m.adder[0].finished and m.adder[1].finished) or m.n == 2

    Evil.__doc__ = name
    return Evil
"""


@contextmanager
def in_the_root() -> Iterator[None]:
    """Models are named, and shown, from the project's root."""
    before = os.getcwd()
    os.chdir(ROOT)
    try:
        yield
    finally:
        os.chdir(before)


@pytest.fixture(scope="module")
def in_root() -> Iterator[None]:
    with in_the_root():
        yield


def with_seed(seed: str, *args: str) -> subprocess.CompletedProcess[str]:
    """Run the program with a seed of hashes."""
    return run(*args, env={**os.environ, "PYTHONHASHSEED": seed})


def explained(target: str) -> Checked:
    """A model, checked and explained."""
    (loaded,) = load_models(target)
    return explore(program_of(loaded), Options(explain=True))


def pair(folder: Path, source: str, old: str = "Old", new: str = "New") -> tuple[Checked, Checked]:
    """Two models of one source text."""
    first, second = (
        explore(program_of(model(folder, source, name)), Options(explain=True)) for name in (old, new)
    )
    return first, second


def said(old: Checked, new: Checked) -> list[tuple[str, str]]:
    """What is said of each cause: of its orders, and of the schedule."""
    return [(outcome(review), schedule(review)) for review in reviews(old, new)]


@cache
def compared(targets: tuple[str, str]) -> Content:
    """The comparison of two models, once for all that look at it."""
    old, new = map(explained, targets)
    return content([old, new], reviews(old, new), ["interleave compare"])


@pytest.fixture(scope="module")
def qemu(in_root: None) -> Content:
    return compared(QEMU)


class Elements(HTMLParser):
    """The elements of a page with their attributes, and the text that is not in scripts or styles."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.elements: list[tuple[str, dict[str, str | None]]] = []
        self.inside: list[str] = []
        self.texts: list[str] = []
        self.scripts: list[str] = []
        self.feed(page)
        self.close()

    def handle_starttag(self, tag, attrs):
        self.elements.append((tag, dict(attrs)))
        if tag in ("script", "style"):
            self.inside.append(tag)
            self.scripts += [""] * (tag == "script")

    def handle_endtag(self, tag):
        if self.inside and self.inside[-1] == tag:
            self.inside.pop()

    def handle_data(self, data):
        if not self.inside:
            self.texts.append(data)
        elif self.inside[-1] == "script":
            self.scripts[-1] += data

    @property
    def text(self) -> str:
        return " ".join(" ".join(self.texts).split())
