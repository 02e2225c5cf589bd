"""How a recorded log is read, and which of its lines are which of the model's events: a file in TOML."""

from __future__ import annotations

import re
from fnmatch import fnmatchcase
from fractions import Fraction
from pathlib import Path
from typing import Any

from interleave.errors import UsageError
from interleave.record import record
from interleave.tables import known_keys, lines_of, read_toml, table

#: The units of time that a log may have, in seconds.
UNITS = {"s": Fraction(1), "ms": Fraction(1, 10**3), "us": Fraction(1, 10**6), "ns": Fraction(1, 10**9)}
#: What a line is made of. The event's name is needed; a log without times has but its lines' order.
GROUPS = ("time", "thread", "event", "arguments")
#: Where reading begins and ends.
READING = ("after", "from", "before", "through")
#: Where what an event is begins.
EVENT = re.compile(r"\s*\[\[\s*event\s*\]\]")


def seconds_of(text: str) -> Fraction | None:
    """A time as ``150us`` or ``0.5s``, in seconds; None if it is none."""
    found = re.fullmatch(r"(\d{1,12}(?:\.\d{1,12})?)\s*(s|ms|us|µs|ns)", text.strip())
    return None if found is None else Fraction(found[1]) * UNITS[found[2].replace("µ", "u")]


@record
class Wanted:
    """Which lines are meant: an event's name as a glob, the log's thread and the arguments as regular
    expressions of the whole; None for any."""

    event: str
    thread: re.Pattern[str] | None = None
    arguments: re.Pattern[str] | None = None

    def meets(self, event: str, thread: str, arguments: str) -> bool:
        """Whether a line is meant."""
        return (
            (event == self.event or fnmatchcase(event, self.event))
            and (self.thread is None or self.thread.fullmatch(thread) is not None)
            and (self.arguments is None or self.arguments.fullmatch(arguments) is not None)
        )


@record
class Entry:
    """One ``[[event]]`` table: which lines, and what they are in the model.

    Attributes:
        wanted: the lines.
        kind: ``event`` (the model's mark of that name), ``step`` (a step with that text), ``procedure`` (a
            call of it) or ``ignore``.
        name: of the mark, the step (a glob over what `steps` lists) or the procedure.
        function: the procedure in which the step is; empty for any.
        before: of a step, that it is logged before it and not behind it; of a procedure, before its first
            step and not behind its last one.
        values: what a text in the log's arguments is called in the model.
        line: where the table stands.
    """

    wanted: Wanted
    kind: str
    name: str
    function: str
    before: bool
    values: dict[str, str]
    line: int

    @property
    def groups(self) -> int:
        """How many of the log's arguments are compared with those of the model's mark."""
        return 0 if self.wanted.arguments is None else self.wanted.arguments.groups


@record
class Mapping:
    """A mapping file.

    Attributes:
        path: the file.
        pattern: what a line looks like, with `GROUPS`.
        unit: the unit of its times, in seconds.
        skip: lines that are passed over.
        after, begin, before, through: which line reading begins behind or at, and ends before or behind.
        threads: the model's thread for each of the log's, whose names are regular expressions of the whole;
            empty where the thread's lines are not looked at.
        entries: what its events are; the first that fits counts.
    """

    path: str
    pattern: re.Pattern[str]
    unit: Fraction
    skip: tuple[re.Pattern[str], ...]
    after: Wanted | None
    begin: Wanted | None
    before: Wanted | None
    through: Wanted | None
    threads: tuple[tuple[re.Pattern[str], str], ...]
    entries: tuple[Entry, ...]


def beside(model: str) -> Path:
    """The mapping of a model's file: ``NAME.conform.toml`` for ``NAME.py``, else ``conform.toml`` beside it.

    Raises:
        UsageError: there is neither.
    """
    own = Path(model).with_suffix(".conform.toml")
    for path in (own, own.with_name("conform.toml")):
        if path.is_file():
            return path
    raise UsageError(
        f"no mapping beside the model: {own} or {own.with_name('conform.toml')}; or --mapping FILE"
    )


def read_mapping(path: Path) -> Mapping:
    """Read a mapping file.

    Raises:
        UsageError: it cannot be read, or says what makes no sense; with its line where there is one.
    """
    data, text = read_toml(path)
    return _Reader(path, text).mapping(data)


class _Reader:
    """Checks what the file says.

    Args:
        path: the file; ``text`` what is in it.
    """

    def __init__(self, path: Path, text: str) -> None:
        self.path, self.source = path, text

    def wrong(self, where: str, what: str) -> UsageError:
        return UsageError(f"{self.path}: {where}: {what}")

    def mapping(self, data: dict[str, Any]) -> Mapping:
        self.keys(data, "the file", ("line", "reading", "threads", "event"))
        line = self.table(data, "line")
        self.keys(line, "[line]", ("pattern", "columns", "unit", "skip"))
        unit = line.get("unit", "s")
        if not isinstance(unit, str) or unit not in UNITS:
            raise self.wrong("[line]", f"`unit` is one of {', '.join(UNITS)}")
        reading = self.table(data, "reading")
        self.keys(reading, "[reading]", READING)
        ends: dict[str, Wanted | None] = dict.fromkeys(READING)
        for key in reading:
            ends[key] = self.wanted(self.table(reading, key, "reading."), f"[reading] {key}", "event")
        for one, other in (READING[:2], READING[2:]):
            if one in reading and other in reading:
                raise self.wrong("[reading]", f"`{one}` and `{other}` do not go together")
        entries = data.get("event")
        if not isinstance(entries, list) or not entries or not all(isinstance(e, dict) for e in entries):
            raise self.wrong("the file", "write what each event is as a table of its own: [[event]]")
        lines = lines_of(self.source, EVENT, len(entries))
        skip = self.patterns(line.get("skip", []), "[line] skip")
        return Mapping(
            str(self.path), self.pattern(line), UNITS[unit], skip,
            ends["after"], ends["from"], ends["before"], ends["through"], self.threads(data),
            tuple(self.entry(e, n, at) for n, (e, at) in enumerate(zip(entries, lines, strict=True), 1)),
        )  # fmt: skip

    # ------------------------------------------------------------------ parts

    def keys(self, table: dict[str, Any], where: str, known: tuple[str, ...]) -> None:
        known_keys(f"{self.path}: {where}", table, known)

    def table(self, data: dict[str, Any], key: str, within: str = "") -> dict[str, Any]:
        return table(self.path, data, key, within)

    def text(self, table: dict[str, Any], key: str, where: str) -> str:
        """A text that may be missing."""
        found = table.get(key, "")
        if not isinstance(found, str) or (key in table and not found):
            raise self.wrong(where, f"`{key}` is a text")
        return found

    def regex(self, text: str, where: str) -> re.Pattern[str]:
        try:
            return re.compile(text)
        except (re.error, OverflowError, RecursionError) as problem:
            raise self.wrong(where, f"{text!r} is no regular expression: {problem}") from None

    def patterns(self, found: object, where: str) -> tuple[re.Pattern[str], ...]:
        if not isinstance(found, list) or not all(isinstance(one, str) for one in found):
            raise self.wrong(where, "is a list of regular expressions")
        return tuple(self.regex(one, where) for one in found)

    def pattern(self, line: dict[str, Any]) -> re.Pattern[str]:
        """What a line looks like: a regular expression, or columns."""
        if ("pattern" in line) == ("columns" in line):
            raise self.wrong(
                "[line]", 'has a `pattern` or `columns`: pattern = "(?P<time>…) (?P<thread>…) (?P<event>…)"'
            )
        if "pattern" in line:
            found = self.regex(self.text(line, "pattern", "[line]"), "[line] pattern")
            unknown = found.groupindex.keys() - set(GROUPS)
            if unknown or "event" not in found.groupindex:
                raise self.wrong("[line] pattern", f"has groups named {', '.join(GROUPS)}, `event` at least")
            return found
        columns = self.table(line, "columns", "line.")
        self.keys(columns, "[line.columns]", GROUPS)
        spans = {}
        for name, span in columns.items():
            whole = isinstance(span, list) and all(type(n) is int and 1 <= n <= 10_000 for n in span)
            if not whole or not 1 <= len(span) <= 2 or span[0] > span[-1]:
                raise self.wrong(
                    "[line.columns]", f"`{name}` is [first, last], counted from 1, or [first] to the end"
                )
            spans[name] = (span[0], span[1] if len(span) == 2 else 0)
        if "event" not in spans:
            raise self.wrong("[line.columns]", "`event` is missing")
        text, at = "", 1
        for name, (first, last) in sorted(spans.items(), key=lambda item: item[1]):
            if first < at:
                raise self.wrong("[line.columns]", f"`{name}` begins within another one")
            wide = f"{{{last - first + 1}}}" if last else "*"
            text += f".{{{first - at}}}(?P<{name}>.{wide})"
            at = last + 1 if last else 10_001
        return re.compile(text + ("" if at > 10_000 else ".*"))

    def threads(self, data: dict[str, Any]) -> tuple[tuple[re.Pattern[str], str], ...]:
        threads = self.table(data, "threads")
        for name, thread in threads.items():
            if not isinstance(thread, str):
                raise self.wrong(
                    "[threads]", f'{name!r} is a thread of the model, or "" to leave its lines out'
                )
        return tuple((self.regex(name, "[threads]"), thread) for name, thread in threads.items())

    def wanted(self, table: dict[str, Any], where: str, name: str, more: tuple[str, ...] = ()) -> Wanted:
        self.keys(table, where, (name, "thread", "arguments", *more))
        event = self.text(table, name, where)
        if not event:
            raise self.wrong(where, f"`{name}` is missing: the event's name in the log, * and ? for any")
        empty = table.get("arguments") == ""  # a line without arguments
        found = {key: self.text(table, key, where) for key in ("thread", *("arguments",) * (not empty))}
        patterns = {key: self.regex(text, where) if text else None for key, text in found.items()}
        return Wanted(event, patterns["thread"], re.compile("") if empty else patterns["arguments"])

    def entry(self, table: dict[str, Any], number: int, line: int) -> Entry:
        where = f"line {line}: [[event]] number {number}"
        kinds = ("event", "step", "procedure", "ignore")
        wanted = self.wanted(table, where, "log", (*kinds, "in", "when", "values"))
        given = [kind for kind in kinds if kind in table]
        if len(given) > 1:
            raise self.wrong(where, f"`{given[0]}` and `{given[1]}` do not go together")
        kind = given[0] if given else "event"
        if kind == "ignore":
            if table["ignore"] is not True:
                raise self.wrong(where, "`ignore` is true")
            name = ""
        else:
            name = self.text(table, kind, where) if given else wanted.event
        if not given and re.search(r"[*?\[]", name):
            raise self.wrong(
                where, "say what lines with * or ? are: `event`, `step`, `procedure` or `ignore = true`"
            )
        when = table.get("when", "before" if kind == "procedure" else "after")
        if when not in ("before", "after") or ("when" in table and kind not in ("step", "procedure")):
            raise self.wrong(where, '`when` is "before" or "after" a step or a procedure')
        if "in" in table and kind != "step":
            raise self.wrong(where, "`in` says in which procedure a `step` is")
        values = self.table(table, "values", "event.")
        if not all(isinstance(value, str) for value in values.values()):
            raise self.wrong(where, '`values` are texts: values = { "postcopy-paused" = "PAUSED" }')
        if values and (wanted.arguments is None or not wanted.arguments.groups):
            raise self.wrong(where, "`values` are of groups in `arguments`, and there are none")
        if kind != "event" and wanted.arguments is not None and wanted.arguments.groups:
            raise self.wrong(where, "only a mark has arguments to compare: write (?:…) for a group")
        return Entry(wanted, kind, name, self.text(table, "in", where), when == "before", values, line)
