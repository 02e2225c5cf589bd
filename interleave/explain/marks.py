"""Sets of states as marks, a byte each: 1 for what is in the set."""

from __future__ import annotations

#: A step that is never taken; see `interleave.explain.choices.Others`.
NEVER = 255

_OTHER = bytes([1]) + bytes(255)


def outside(marks: bytearray) -> bytearray:
    """What is not in a set."""
    return marks.translate(_OTHER)


def either(a: bytearray, b: bytearray) -> bytearray:
    """What is in one of two sets."""
    return bytearray((int.from_bytes(a) | int.from_bytes(b)).to_bytes(len(a)))


def both(a: bytearray, b: bytearray) -> bytearray:
    """What is in two sets."""
    return bytearray((int.from_bytes(a) & int.from_bytes(b)).to_bytes(len(a)))


def numbers(marks: bytearray) -> list[int]:
    """The numbers of what is in a set."""
    found, at = [], marks.find(1)
    while at >= 0:
        found.append(at)
        at = marks.find(1, at + 1)
    return found
