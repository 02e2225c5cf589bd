"""Reads tables of TOML files, and says exactly what is wrong with one."""

from __future__ import annotations

import difflib
import re
import tomllib
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

from interleave.errors import UsageError

#: The largest number that a file may have.
MOST = (1 << 63) - 1


def read_toml(path: Path) -> tuple[dict[str, Any], str]:
    """What is in a TOML file, as data and as text.

    Raises:
        UsageError: the file cannot be read, or is not TOML.
    """
    try:
        return tomllib.loads(text := path.read_text(encoding="utf-8")), text
    except OSError as problem:
        raise UsageError(f"{path}: {problem.strerror or problem}") from None
    except ValueError as problem:  # no TOML, no UTF-8, or a number of too many digits
        raise UsageError(f"{path}: {problem}") from None
    except RecursionError:
        raise UsageError(f"{path}: nested too deeply") from None


def table(path: Path, data: Mapping[str, Any], key: str, before: str = "") -> dict[str, Any]:
    """A table of the file, an empty one if it is not there; ``before`` is where it is, with a dot.

    Raises:
        UsageError: it is no table.
    """
    found = data.get(key, {})
    if not isinstance(found, dict):
        raise UsageError(f"{path}: `{before}{key}` is a table, not {described(found)}")
    return found


def described(value: object) -> str:
    """What a value is called that is something else than it should be."""
    if isinstance(value, (bool, str, int, float)):
        text = repr(value) if not isinstance(value, int) or abs(value) <= MOST else "a larger one"
        return text if len(text) <= 60 else f"{text[:60]}…"
    if isinstance(value, (list, dict)):
        return "a list" if isinstance(value, list) else "a table"
    return "a date or a time"


def known_keys(where: str, entry: Iterable[str], keys: Iterable[str]) -> None:
    """Refuse a table with a key that there is not; ``where`` is the table.

    Raises:
        UsageError: it has one.
    """
    for key in entry:
        if key not in keys:
            raise UsageError(f"{where}: unknown key {key!r}; {meant(key, keys, 'it has')}")


def meant(word: str, known: Iterable[str], otherwise: str) -> str:
    """What an unknown word may stand for: a known one that looks like it, or which there are."""
    close = difflib.get_close_matches(word, list(known), 1)
    return f"did you mean {close[0]!r}?" if close else f"{otherwise}: {', '.join(known)}"


def texts(where: str, entry: Mapping[str, Any], key: str, example: str) -> tuple[str, ...]:
    """A list of texts, or one text; ``example`` is how it is written.

    Raises:
        UsageError: it is neither, or a text is empty.
    """
    value = entry.get(key, [])
    if isinstance(value, str):
        value = [value]
    if not isinstance(value, list) or not all(isinstance(e, str) and e for e in value):
        raise UsageError(f"{where}: `{key}` is a list: {key} = [{example}]")
    return tuple(value)


def whole(where: str, entry: Mapping[str, Any], key: str, least: int) -> int | None:
    """A whole number; None if it is not there.

    Raises:
        UsageError: it is none, or below ``least``.
    """
    value = entry.get(key, least)
    if type(value) is not int or not least <= value <= MOST:
        raise UsageError(f"{where}: `{key}` is a whole number from {least} on, not {described(value)}")
    return value if key in entry else None


def positive(where: str, entry: Mapping[str, Any], key: str) -> float | None:
    """A number above 0; None if it is not there.

    Raises:
        UsageError: it is none.
    """
    value = entry.get(key, 1)
    if type(value) not in (int, float) or not 0 < value <= MOST:
        raise UsageError(f"{where}: `{key}` is a number above 0, not {described(value)}")
    return value if key in entry else None


def lines_of(text: str, header: re.Pattern[str], count: int, key: re.Pattern[str] | None = None) -> list[int]:
    """The lines of an array of tables: where each has its ``key``, else its header.

    Args:
        text: the file's.
        header: what the line looks like at which such a table begins.
        count: how many there are; if they are written in a way of their own, the first line stands for each.
        key: what the line looks like that is looked for in each.
    """
    found: list[int] = []
    begun = False
    for number, line in enumerate(text.splitlines(), 1):
        if header.match(line):
            found.append(number)
            begun = True
        elif begun and key is not None and key.match(line):
            found[-1], begun = number, False
    return found if len(found) == count else [1] * count
