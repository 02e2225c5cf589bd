"""Writes into ``pyproject.toml`` which properties the models have, so that none is lost unseen."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Sequence
from pathlib import Path

from interleave.errors import ModelError, UsageError
from interleave.files import write_whole
from interleave.gate.entries import GateCheck, asked
from interleave.gate.kinds import GATE, Check

#: How long a line with all names may be.
WIDTH = 100
#: Where a table begins; a key in it.
TABLE = re.compile(r"\s*\[")
KEY = re.compile(r"(\s*)properties\s*=\s*")
#: In a list: a text with the comma after it, a comment, and any other character.
PART = re.compile(r"""(?P<text>"(?:[^"\\]|\\.)*"|'[^']*')(?:\s*,)?[ \t]*|#[^\n]*|.""", re.DOTALL)


def update(config: Path, checks: Sequence[Check]) -> tuple[list[str], list[str]]:
    """Write the properties of the models that are named. What stays as it is keeps its layout, comments too.

    Args:
        config: the file.
        checks: what it lists, in order.

    Returns:
        A line for each entry that was changed, and one for each that cannot be.

    Raises:
        UsageError: the file cannot be written, or is not laid out as tables.
    """
    try:
        text = config.read_bytes().decode()
    except (OSError, ValueError) as problem:
        raise UsageError(f"{config}: {problem}") from None
    lines = text.splitlines(keepends=True)
    begins = [number for number, line in enumerate(lines) if GATE.match(line)]
    if len(begins) != len(checks):
        raise UsageError(f"{config}: write each check as a table of its own: [[tool.interleave.gate]]")
    changed: list[str] = []
    failed: list[str] = []
    wanted: list[list[str] | None] = []
    for check in checks:
        if not isinstance(check, GateCheck):  # of another kind: it pins nothing
            wanted.append(None)
            continue
        found = _names(config, check)
        if isinstance(found, str):
            failed.append(found)
            wanted.append(None)
        elif set(check.properties or ()) == set(found):
            wanted.append(None)
        else:
            changed.append(f"{check.model}: {', '.join(found) or 'none'}")
            wanted.append(found)
    for begin, names in reversed([*zip(begins, wanted, strict=True)]):  # from below, so that numbers stay
        if names is not None:
            _write(lines, begin, names)
    new = "".join(lines)
    _compare(config, text, new, wanted)
    if new != text:
        write_whole(config, new)
    return changed, failed


def _names(config: Path, check: GateCheck) -> list[str] | str:
    """The names for an entry; or why there are none."""
    from interleave.api import program_of
    from interleave.loader import load_models

    try:
        found = load_models(str(config.parent / check.model))
        if len(found) > 1:
            return f"{check.model} has several models; list each in a table of its own to pin its properties"
        return asked(program_of(found[0], memory=check.asks))
    except ModelError as problem:
        return str(problem)


def _write(lines: list[str], begin: int, names: list[str]) -> None:
    """Change one table, which begins at a line: its list, or a new one after its last key."""
    end = next((n for n in range(begin + 1, len(lines)) if _is_table(lines, n)), len(lines))
    key = next((n for n in range(begin + 1, end) if KEY.match(lines[n])), None)
    if key is not None:
        last = next(n for n in range(key, end) if _is_toml("".join(lines[key : n + 1])))
        lines[key : last + 1] = _edited("".join(lines[key : last + 1]), names).splitlines(keepends=True)
    elif names:
        full = (n for n in range(begin, end) if lines[n].strip() and not lines[n].lstrip().startswith("#"))
        at = max(full)
        newline = "\r\n" if lines[begin].endswith("\r\n") else "\n"
        if not lines[at].endswith("\n"):
            lines[at] += newline
        lines.insert(at + 1, _listed(names).replace("\n", newline))


def _is_table(lines: Sequence[str], number: int) -> bool:
    """Whether a table begins at a line, and not a list within a value."""
    return bool(TABLE.match(lines[number])) and _is_toml(lines[number])


def _is_toml(text: str) -> bool:
    try:
        tomllib.loads(text)
    except tomllib.TOMLDecodeError:
        return False
    return True


def _listed(names: Sequence[str]) -> str:
    quoted = [f'"{name}"' for name in names]
    line = f"properties = [{', '.join(quoted)}]\n"
    return line if len(line) <= WIDTH else "properties = [\n" + "".join(f"    {q},\n" for q in quoted) + "]\n"


def _edited(text: str, names: Sequence[str]) -> str:
    """A list with other names in it: the lines of those that stay are left alone, and so are comments."""
    value = text.index("=") + 1
    if not text[value:].strip().startswith("["):  # a single text stands for a list of one
        one = next(part for part in PART.finditer(text, value) if part["text"])
        quoted = ", ".join(f'"{name}"' for name in names)
        return f"{text[: one.start()]}[{quoted}]{text[one.end('text') :]}"
    begin = text.index("[") + 1
    end = next(part.start() for part in PART.finditer(text, begin) if part[0] == "]")
    lines, kept = [], set[str]()
    for line in text[begin:end].splitlines(keepends=True):
        parts = list(PART.finditer(line))
        stays = {part: _name(part) in names for part in parts if part["text"]}
        kept |= {_name(part) for part, here in stays.items() if here}
        left = "".join(part[0] for part in parts if stays.get(part, True))
        if left.strip() or not stays:
            lines.append(left)
    for name in names:
        if name not in kept:
            _add(lines, f'"{name}"')
    return text[:begin] + "".join(lines) + text[end:]


def _name(part: re.Match[str]) -> str:
    return str(tomllib.loads(f"name = {part['text']}")["name"])


def _add(lines: list[str], quoted: str) -> None:
    """Add a text behind the last one of a list's lines: on a line of its own, if that one ends there."""
    texts = [(n, part) for n, line in enumerate(lines) for part in PART.finditer(line) if part["text"]]
    if not texts:
        lines.insert(1, f"    {quoted},\n") if lines and lines[0].endswith("\n") else lines.append(quoted)
        return
    at, last = texts[-1]
    line = lines[at]
    text, rest = line[: last.end("text")] + ",", line[last.end() :]
    if line.endswith("\n"):
        indent = line[: len(line) - len(line.lstrip())]
        lines[at : at + 1] = [f"{text}{'  ' * rest.startswith('#')}{rest}", f"{indent}{quoted},\n"]
    else:
        lines[at] = f"{text} {quoted}{rest}"


def _compare(config: Path, old: str, new: str, wanted: Sequence[list[str] | None]) -> None:
    """See that nothing has changed but what is meant to.

    Raises:
        UsageError: it has; nothing is written then.
    """
    before = tomllib.loads(old)
    try:
        after = tomllib.loads(new)
        for data in (before, after) if wanted else ():
            for entry, names in zip(data["tool"]["interleave"]["gate"], wanted, strict=True):
                listed = entry.pop("properties", []) if names is not None else []
                if data is after and sorted(listed) != sorted(names or []):
                    raise ValueError
    except ValueError:  # that of TOML, too
        after = {}
    if after != before:
        raise UsageError(f"{config}: this layout cannot be kept; write `properties` by hand")
