"""What kernels are made of."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Mapping
from importlib.util import find_spec
from pathlib import Path

from interleave.record import record


@record
class Sources:
    """What a kernel is made of. The text that is made of it for LLVM lies beside the first module, so that
    numba need not make it on each computer.

    Attributes:
        name: the text's, a file name.
        title: what people are told that it is.
        seconds: about how long compiling takes.
        functions: their names, with the number of their arguments.
        modules: where they are defined, by name.
        others: modules whose change asks for compiling it again, too.
    """

    name: str
    title: str
    seconds: int
    functions: Mapping[str, int]
    modules: tuple[str, ...]
    others: tuple[str, ...] = ()

    def texts(self) -> Iterator[str]:
        """All that a kernel depends on."""
        yield "kernel"
        for module in (*self.modules, *self.others):
            spec = find_spec(module)
            assert spec is not None and spec.origin is not None
            yield Path(spec.origin).read_text(encoding="utf-8")

    @property
    def file(self) -> Path:
        """Where its text lies."""
        spec = find_spec(self.modules[0])
        assert spec is not None and spec.origin is not None
        return Path(spec.origin).with_name(f"{self.name}.ll")

    @property
    def mark(self) -> str:
        """The first line of a text that is made of these sources."""
        return f"; {hashlib.sha256(chr(0).join(self.texts()).encode()).hexdigest()}"

    def ready(self) -> str | None:
        """The text, unless there is none that is made of these sources."""
        try:
            with self.file.open(encoding="utf-8") as file:
                return file.read() if file.readline().rstrip() == self.mark else None
        except OSError:
            return None
