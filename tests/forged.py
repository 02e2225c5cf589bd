"""Checkpoints taken apart and put together again, with or without the key."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

from interleave.engine.native import own
from interleave.engine.native.own import Seal, own_key
from interleave.engine.native.search import checkpoint


def parts(data: bytes) -> tuple[bytes, dict[str, Any], bytes]:
    """A checkpoint's first line, its header, and the memory behind it."""
    begin = data.index(b"\n") + 1
    size = int.from_bytes(data[begin : begin + 8], "little")
    memory = data[begin + 8 + size + own.SEAL : -own.SEAL]
    return data[:begin], json.loads(data[begin + 8 : begin + 8 + size]), memory


def sealed(first: bytes, header: bytes, memory: bytes, key: bytes | None = None) -> bytes:
    """A checkpoint that is put together, sealed with this user's key unless another one is given."""
    seal = Seal(key or own_key(), checkpoint._SEALED)
    begin = first + len(header).to_bytes(8, "little") + header
    seal.add(begin)
    middle = seal.value() + memory
    seal.add(memory)
    return begin + middle + seal.value()


def forge(file: Path, change: Callable[[dict[str, Any]], object]) -> None:
    """Change a checkpoint's header, and seal it as if the search had written it."""
    first, header, memory = parts(file.read_bytes())
    change(header)
    file.write_bytes(sealed(first, json.dumps(header).encode(), memory))
