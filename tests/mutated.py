"""Data and bytes, changed at random."""

from __future__ import annotations

import copy
import json
from random import Random
from typing import Any

#: What is put in the place of a value.
ODD: tuple[Any, ...] = (
    None, True, False, 0, 1, -1, 2, 255, 2**31 - 1, 2**31, 2**32, 2**62, 2**63, 2**64, 10**30, 0.0, 1.5, -0.5,
    1e308, float("nan"), float("inf"), "", " ", "x", "0", "\0", "\n", "\x1b[2J", "\ud800", "\u202e", '"""',
    "'",
    "__import__('os').system('touch owned')", "../out.py:M", "/etc/passwd", "m.py", "m.py:N", "m.py:make(3)",
    "m.py:rmtree('kept')", "(" * 300, "x" * 5000, [], {}, [[]], [0], {"a": 1}, [None] * 40,
)  # fmt: skip


def mutant(data: Any, dice: Random) -> Any:
    """A copy of JSON-like data with one to three changes: of a value, a key, or the order of a list."""
    data = copy.deepcopy(data)
    for _ in range(dice.choice((1, 1, 1, 2, 3))):
        places = list(_places(data))
        if not places:
            break
        holder, key = dice.choice(places)
        _change(holder, key, places, dice)
    return data


def _places(data: Any) -> Any:
    """Every list or dictionary with every index or key."""
    work = [data]
    while work:
        here = work.pop()
        for key in list(here) if isinstance(here, dict) else range(len(here)):
            yield here, key
            if isinstance(here[key], (dict, list)):
                work.append(here[key])


def _change(holder: Any, key: Any, places: list[Any], dice: Random) -> None:
    value, how = holder[key], dice.randrange(8)
    if how == 0:
        del holder[key]
    elif how == 1 and isinstance(holder, list):
        holder.insert(dice.randrange(len(holder) + 1), copy.deepcopy(value))
    elif how == 2 and isinstance(holder, list):
        other = dice.randrange(len(holder))
        holder[key], holder[other] = holder[other], value
    elif how == 3 and isinstance(holder, dict):
        holder[dice.choice(("x", "", str(key) + "s", "extra"))] = holder.pop(key)
    elif how == 4:
        other_holder, other_key = dice.choice(places)
        if other_key in other_holder if isinstance(other_holder, dict) else other_key < len(other_holder):
            holder[key] = copy.deepcopy(other_holder[other_key])
    elif how == 5 and isinstance(value, int) and not isinstance(value, bool):
        flipped = value ^ (1 << dice.randrange(63))
        holder[key] = dice.choice((value + 1, value - 1, -value, value * 2, flipped))
    elif how == 5 and isinstance(value, str) and value:
        at = dice.randrange(len(value))
        holder[key] = value[:at] + dice.choice(("", "x", "0", "\x1b", '"', "\\")) + value[at + 1 :]
    else:
        holder[key] = copy.deepcopy(dice.choice(ODD))


def changed_bytes(data: bytes, dice: Random) -> bytes:
    """Other bytes: a few of them changed, left out, doubled, put in, or cut off."""
    found = bytearray(data)
    for _ in range(dice.choice((1, 1, 2, 5))):
        at = dice.randrange(len(found) + 1)
        end = min(len(found), at + dice.choice((1, 1, 2, 8, 64, 4096)))
        how = dice.randrange(6)
        if how == 0:
            del found[at:end]
        elif how == 1:
            found[at:at] = found[at:end]
        elif how == 2:
            found[at:end] = dice.randbytes(end - at)
        elif how == 3:
            found[at:at] = dice.randbytes(dice.choice((1, 8)))
        elif how == 4:
            del found[at:]
        elif at < len(found):
            found[at] ^= 1 << dice.randrange(8)
    return bytes(found)


def toml(data: dict[str, Any]) -> str:
    """Tables as TOML, on one line for each key at the top; `mutant` makes what goes in."""
    return "".join(f"{_key(key)} = {_toml(value)}\n" for key, value in data.items() if value is not None)


def _toml(value: Any) -> str:
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, float):
        return repr(value)
    if isinstance(value, int):
        return hex(value) if value >= 0 else str(value)
    if isinstance(value, list):
        return f"[{', '.join(_toml(item) for item in value if item is not None)}]"
    if isinstance(value, dict):
        inner = ", ".join(f"{_key(k)} = {_toml(v)}" for k, v in value.items() if v is not None)
        return f"{{{inner}}}"
    return _key(value)


def _key(text: str) -> str:
    return json.dumps(text).replace("\x7f", "\\u007f")
