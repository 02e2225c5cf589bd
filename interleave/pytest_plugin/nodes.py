"""What pytest collects: a file of models, the models, and their properties, which are the tests."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import cached_property
from typing import Any

import pytest

# what failures are shown with; pytest has no other way to them
from _pytest._code.code import ReprFileLocation, TerminalRepr
from _pytest._io import TerminalWriter

from interleave.api import explore, program_of
from interleave.checking.endings import Endings, explained
from interleave.checking.verdicts import Options
from interleave.engine.exploration import Limits
from interleave.engine.watch import Watch
from interleave.errors import ModelError, UsageError
from interleave.explain.means import Means
from interleave.loader import Loaded, models_in
from interleave.paths import shown
from interleave.properties.expectations import causes_differ, parse_expectations
from interleave.properties.result import HOLDS, VIOLATED, PropertyResult, Result
from interleave.pytest_plugin.expected import check_of
from interleave.report import failure
from interleave.report.style import Style, coloured, plain, printable
from interleave.report.summary import says
from interleave.source import class_span
from interleave.trace.build import TraceBuilder

#: Lays text out for a terminal's width, or for a pipe or a file.
Lines = Callable[[int | None, Style], list[str]]


class Unmet(Exception):
    """A property is not as expected.

    Args:
        short: why, in a few words.
        lines: all that is to be said.
    """

    def __init__(self, short: str, lines: Lines) -> None:
        super().__init__(short)
        self.short, self.lines = short, lines


class ModelFile(pytest.File):
    """A file of models."""

    def collect(self) -> Iterator[ModelNode]:
        try:
            found = models_in(self.path)
        except ModelError as problem:
            raise self.CollectError(str(problem)) from None
        for loaded in found:
            yield ModelNode.from_parent(self, name=loaded.name.rpartition(":")[2], loaded=loaded)


class ModelNode(pytest.Collector):
    """A model. It is explored once, when the first of its properties is judged."""

    def __init__(self, *, loaded: Loaded, **more: Any) -> None:
        super().__init__(**more)
        self.loaded = loaded

    def collect(self) -> Iterator[PropertyItem]:
        try:
            self.check = check_of(self.config, self.path, self.name)
            self.expected = parse_expectations(self.check.expect)
            self.program = program_of(self.loaded, memory=self.check.asks)
        except (ModelError, UsageError) as problem:
            raise self.CollectError(str(problem)) from None
        properties = (*self.program.asked, *self.program.live)
        names = [*self.program.kinds, *(prop.name for prop in properties)]
        for name in self.expected:
            if name not in names:
                raise self.CollectError(f"{self.listed}: {failure.unknown(self.loaded.name, name, names)}")
        own = class_span(self.loaded.model)
        spans = [own] * (len(names) - len(properties))
        spans += [prop.span for prop in properties]
        for number, (name, span) in enumerate(zip(names, spans, strict=True)):
            # what is inherited from another file has the model's line
            here = span if span is not None and os.path.samefile(span.file, self.path) else own
            unique = f"{name}()" if name in names[:number] else name  # declared as a built-in one is called
            yield PropertyItem.from_parent(self, name=unique, number=number, line=here.line if here else 1)

    @property
    def listed(self) -> str:
        """Where the gate's check of this model is."""
        return f"{shown(str(self.config.rootpath / 'pyproject.toml'))}:{self.check.line}"

    @cached_property
    def _outcome(self) -> tuple[Result, TraceBuilder] | ModelError:
        limits = Limits(self.check.max_states, self.check.max_seconds)
        try:
            checked = explore(self.program, Options(limits, fair=self.check.fair))
        except ModelError as problem:
            return problem
        except UsageError as problem:  # the fairness that the gate's entry says
            return ModelError(f"{self.listed}: {problem}")
        return checked.result, checked.builder  # the states are not kept

    @property
    def result(self) -> Result:
        """What came out.

        Raises:
            ModelError: the model has an error that showed when it was explored.
            KeyboardInterrupt: somebody interrupted that.
        """
        if isinstance(self._outcome, ModelError):
            raise self._outcome
        return _unless_interrupted(self._outcome[0])

    @cached_property
    def explained(self) -> Result:
        """The result with the causes of its violations: they are worked out only for a test that fails,
        or where the gate names causes."""
        assert not isinstance(self._outcome, ModelError)
        result, builder = self._outcome
        means, watch = Means().limited(self.check.max_states), Watch(Limits())
        properties = explained(list(result.properties), Endings(builder), means, watch)
        return _unless_interrupted(
            replace(result, properties=tuple(properties), interrupted=watch.interrupted)
        )

    def judge(self, number: int) -> str:
        """Judge a property; what is to be said of it if it is as expected.

        Raises:
            Unmet: it is not as expected.
            ModelError: the model has an error that showed when it was explored.
        """
        result = self.result
        found = result.properties[number]
        if found.name in self.expected:
            return self._judge_expected(result, found)
        if found.verdict == VIOLATED:
            result = self.explained
            found = result.properties[number]
            raise Unmet(f"violated: {says(found)}", lambda t, s: failure.violated(result, [found], t, s))
        if found.verdict != HOLDS:
            text = failure.undecided(result, found)
            raise Unmet(failure.unexplored(result), lambda t, s: failure.styled(text, t, s))
        return ""

    def _judge_expected(self, result: Result, found: PropertyResult) -> str:
        """Judge a property that has to be violated."""
        if found.verdict != VIOLATED:
            text = f"{failure.not_violated(result, found)} (see {self.listed})"
            raise Unmet(f"{found.verdict}, expected to be violated", lambda t, s: failure.styled(text, t, s))
        if self.check.causes:
            result = self.explained
            problems = causes_differ(result, self.check.causes)
            problems = [p for p in problems if p.violation is None or p.violation.name == found.name]
            if problems:
                short = f"violated, but not by the causes in {self.listed}"
                raise Unmet(short, lambda t, s: failure.other_causes(result, problems, t, s))
        return f"violated as expected in {self.listed}: {says(found)}"


def _unless_interrupted(result: Result) -> Result:
    if result.interrupted:
        raise KeyboardInterrupt
    return result


class PropertyItem(pytest.Item):
    """A property of a model: the ``number``-th of its result, declared in a line of the file."""

    def __init__(self, *, number: int, line: int, **more: Any) -> None:
        super().__init__(**more)
        self.number, self.line = number, line

    @property
    def model(self) -> ModelNode:
        assert isinstance(self.parent, ModelNode)
        return self.parent

    def runtest(self) -> None:
        said = self.model.judge(self.number)
        if said:
            self.add_report_section("call", "interleave", printable(said))

    def repr_failure(
        self, excinfo: pytest.ExceptionInfo[BaseException], style: Any = None
    ) -> str | TerminalRepr:
        problem = excinfo.value
        if isinstance(problem, Unmet):
            return Told(problem, self.reportinfo())
        if isinstance(problem, ModelError):
            return printable(str(problem))
        return super().repr_failure(excinfo, style)

    def reportinfo(self) -> tuple[os.PathLike[str], int, str]:
        return self.path, self.line - 1, f"{self.model.name}: {self.name}"


class Told(TerminalRepr):
    """What is not as expected, as wide as the terminal. ``reprcrash`` is what pytest's summary and
    reports for CI take the short form from."""

    def __init__(self, problem: Unmet, place: tuple[os.PathLike[str], int, str]) -> None:
        self.lines = problem.lines
        self.reprcrash = ReprFileLocation(str(place[0]), place[1] + 1, printable(problem.short))

    def toterminal(self, tw: TerminalWriter) -> None:
        terminal, style = (tw.fullwidth, coloured) if tw.hasmarkup else (None, plain)
        for line in self.lines(terminal, style):
            tw.line(printable(line, style))
