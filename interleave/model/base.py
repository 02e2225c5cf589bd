"""``Model`` and ``Struct``: the classes that authors subclass."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, ClassVar

from interleave.memories import LEAST_HISTORY, MOST_HISTORY, is_history, refusal
from interleave.model.decorators import FAIRNESS
from interleave.violations import KINDS, TERMINATION

ATOMICITIES = ("access", "statement")


def _no_more(supported: str, keywords: dict[str, Any], cls: type) -> None:
    for name in keywords:
        raise TypeError(f"{cls.__name__}: {name}= is no class keyword; supported: {supported}")


class Struct:
    """Base class of heap objects: ``class File(Struct, capacity=4)``.

    Class keywords:
        capacity: how many objects may be live at once, 2 unless given. Inherited.
    """

    __interleave_capacity__: ClassVar[int] = 2

    def __init_subclass__(cls, *, capacity: int | None = None, **keywords: Any) -> None:
        _no_more("capacity", keywords, cls)
        super().__init_subclass__()
        if capacity is not None:
            if not isinstance(capacity, int) or isinstance(capacity, bool) or capacity < 1:
                raise TypeError(f"{cls.__name__}: capacity must be a positive integer, not {capacity!r}")
            cls.__interleave_capacity__ = capacity

    def __init__(self, **fields: Any) -> None:
        name = type(self).__name__
        raise TypeError(
            f"{name} objects exist inside a model only: declare Embedded({name}), or Ref({name}) and make it "
            "in setup"
        )

    def __getattr__(self, name: str) -> Any:
        raise AttributeError(name)


class Model:
    """Base class of models. The docstring's first line is the title that the checker prints.

    Class keywords, all inherited:
        check: kinds of violation that the model asks about. Those in `interleave.violations.OPT_IN` are
            looked for in such models only; `interleave.violations.TERMINATION` is that all threads finish.
        atomicity: ``"access"`` (the default, one shared access a step) or ``"statement"``.
        memory: ``"sc"`` (the default, sequentially consistent), ``"tso"``, with store buffers, or ``"c11"``.
        buffer: how many entries a store buffer has where no number is known to be enough, 2 unless given.
        fair: ``"none"``, ``"weak"`` (the default) or ``"strong"``; only liveness looks at it.
        history: how many stores of a location can be read where no number is known to be enough, 3 unless
            given.
    """

    __interleave_check__: ClassVar[tuple[str, ...]] = ()
    __interleave_atomicity__: ClassVar[str] = "access"
    __interleave_memory__: ClassVar[str] = "sc"
    __interleave_buffer__: ClassVar[int | None] = None
    __interleave_fair__: ClassVar[str] = "weak"
    __interleave_history__: ClassVar[int | None] = None

    def __init_subclass__(
        cls,
        *,
        check: str | Iterable[str] | None = None,
        atomicity: str | None = None,
        memory: str | None = None,
        buffer: int | None = None,
        fair: str | None = None,
        history: int | None = None,
        **keywords: Any,
    ) -> None:
        _no_more("check, atomicity, memory, buffer, history, fair", keywords, cls)
        super().__init_subclass__()
        if check is not None:
            kinds = (check,) if isinstance(check, str) else tuple(check)
            for kind in kinds:
                if kind not in KINDS and kind != TERMINATION:
                    raise TypeError(
                        f"{cls.__name__}: check={kind!r} is no kind of violation; "
                        f"supported: {', '.join((*KINDS, TERMINATION))}"
                    )
            cls.__interleave_check__ = kinds
        if atomicity is not None:
            if atomicity not in ATOMICITIES:
                raise TypeError(
                    f"{cls.__name__}: atomicity={atomicity!r} is unknown; supported: {', '.join(ATOMICITIES)}"
                )
            cls.__interleave_atomicity__ = atomicity
        if memory is not None:
            if refusal(memory):
                raise TypeError(f"{cls.__name__}: memory={memory!r} {refusal(memory)}")
            cls.__interleave_memory__ = memory
        if buffer is not None:
            if type(buffer) is not int or buffer < 1:
                raise TypeError(f"{cls.__name__}: buffer must be a positive integer, not {buffer!r}")
            cls.__interleave_buffer__ = buffer
        if fair is not None:
            if fair not in FAIRNESS:
                raise TypeError(f"{cls.__name__}: fair={fair!r} is unknown; supported: {', '.join(FAIRNESS)}")
            cls.__interleave_fair__ = fair
        if history is not None:
            if not is_history(history):
                least = f"from {LEAST_HISTORY} to {MOST_HISTORY}"
                raise TypeError(f"{cls.__name__}: history must be an integer {least}, not {history!r}")
            cls.__interleave_history__ = history

    def __getattr__(self, name: str) -> Any:
        raise AttributeError(name)
