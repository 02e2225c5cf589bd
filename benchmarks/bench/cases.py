"""What is measured: models, their sizes, and the exact numbers of states and transitions."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True)
class Model:
    """One model in every tool's language.

    Attributes:
        name: on the command line and in the tables.
        about: what it is, in a phrase.
        ours: how interleave's command line names it, with the parameters in braces.
        source: the name of its files in the other tools' folders; empty where they have none.
        defines: what the others' preprocessors need beside the parameters.
        others: which of the other tools have it.
    """

    name: str
    about: str
    ours: str
    source: str = ""
    defines: tuple[str, ...] = ()
    others: frozenset[str] = frozenset({"spin", "rumur", "harmony", "c", "tuples"})


@dataclass(frozen=True)
class Case:
    """A model of one size.

    Attributes:
        depth: how deep SPIN's search goes without and with its reduction. Its memory and time grow
            with the depth that it is told to prepare for, so it is told what it needs.
        harmony: how many states and transitions Harmony has; None: not measured with it.
        quick: part of the short run.
        status: interleave's exit status: 1 where the model is known to violate a property.
    """

    model: Model
    parameters: Mapping[str, int]
    states: int
    transitions: int
    depth: tuple[int, int] = (0, 0)
    harmony: tuple[int, int] | None = None
    quick: bool = False
    status: int = 0

    @property
    def size(self) -> str:
        return ",".join(map(str, self.parameters.values()))

    @property
    def name(self) -> str:
        """`counter 4,3`"""
        return f"{self.model.name} {self.size}".strip()

    @property
    def target(self) -> str:
        """The model on interleave's command line."""
        return self.model.ours.format(**self.parameters)

    @property
    def defines(self) -> list[str]:
        """For a C preprocessor: `-DN=4`, …"""
        return [f"-D{name}={value}" for name, value in self.parameters.items()] + list(self.model.defines)


COUNTER = Model(
    "counter",
    "N threads add one to a shared counter, K times each, by a load and a store; a last step each",
    "benchmarks/models/counter.py:counter(threads={N}, increments={K})",
    "counter",
)
FOLDED = Model(
    "folded",
    "the same without the last step",
    "benchmarks/models/counter.py:folded(threads={N}, increments={K})",
    "folded",
    ("-DFOLDED",),
)
PHILS = Model(
    "phils",
    "N dining philosophers, the last one left-handed; forks are bits",
    "benchmarks/models/phils.py:phils(n={N})",
    "phils",
)
MUTEXES = Model(
    "phils-mutex",
    "the same, but for interleave a fork is a mutex that knows its owner",
    "models/philosophers.py:philosophers_fixed(n={N})",
    "phils",
    others=frozenset({"spin", "rumur"}),
)
PETERSON = Model(
    "peterson",
    "Peterson's filter lock for N threads",
    "models/peterson.py:petersonN(threads={N})",
    "peterson",
)
BUFFER = Model(
    "buffer",
    "P producers and C consumers around a ring of S places, with a mutex and two semaphores",
    "benchmarks/models/buffer.py:bounded_buffer(producers={P}, consumers={C}, slots={S})",
    "buffer",
    others=frozenset({"spin", "rumur", "harmony", "tuples"}),
)

OLD = Model(
    "qemu-old",
    "QEMU's postcopy return path before the fix",
    "models/qemu_return_path/old.py:ReturnPathOld",
    "qemu",
    ("-DOLD",),
    frozenset({"spin"}),
)
NEW = Model(
    "qemu-new",
    "the same with the fix",
    "models/qemu_return_path/new.py:ReturnPathNew",
    "qemu",
    others=frozenset({"spin"}),
)

CASES = (
    Case(FOLDED, {"N": 3, "K": 4}, 42_237, 110_595, (24, 24), (43_889, 115_030), quick=True),
    Case(COUNTER, {"N": 4, "K": 3}, 614_872, 2_173_248, (28, 28), (665_274, 2_354_449), quick=True),
    Case(COUNTER, {"N": 4, "K": 4}, 5_638_672, 20_671_388, (36, 36), (5_880_546, 21_565_053), quick=True),
    Case(FOLDED, {"N": 3, "K": 10}, 14_161_794, 40_741_677, (60, 60), (14_229_980, 40_938_052), quick=True),
    Case(COUNTER, {"N": 4, "K": 5}, 34_358_568, 128_657_904, (44, 44)),
    Case(PHILS, {"N": 10}, 59_049, 393_660, (48_081, 48_081), (1_860_499, 18_604_981), quick=True),
    Case(PHILS, {"N": 12}, 531_441, 4_251_528, (445_162, 445_162)),
    Case(PHILS, {"N": 14}, 4_782_969, 44_641_044, (4_093_488, 4_093_488)),
    Case(MUTEXES, {"N": 10}, 59_049, 393_660, (48_081, 48_081), quick=True),
    Case(MUTEXES, {"N": 14}, 4_782_969, 44_641_044, (4_093_488, 4_093_488)),
    Case(PETERSON, {"N": 3}, 3_041, 7_979, (1_097, 915), (3_773, 10_848), quick=True),
    Case(PETERSON, {"N": 4}, 176_468, 611_147, (41_668, 36_329), (222_896, 792_883), quick=True),
    Case(PETERSON, {"N": 5}, 13_284_130, 58_094_755, (2_082_462, 1_875_665)),
    Case(BUFFER, {"P": 2, "C": 2, "S": 4}, 21_832, 60_624, (6_475, 6_475), (41_867, 167_465), quick=True),
    Case(BUFFER, {"P": 3, "C": 3, "S": 4}, 337_044, 1_134_720, (74_065, 74_065), (1_411_286, 8_467_711)),
    Case(
        BUFFER,
        {"P": 3, "C": 3, "S": 5},
        1_794_285,
        6_766_605,
        (392_881, 392_881),
        (5_869_139, 35_214_829),
        quick=True,
    ),
    Case(BUFFER, {"P": 4, "C": 4, "S": 4}, 2_640_924, 9_632_640, (458_529, 458_529)),
    Case(BUFFER, {"P": 4, "C": 3, "S": 5}, 11_089_890, 44_846_345, (2_158_067, 2_158_067)),
    Case(OLD, {}, 5_476, 11_952, (116, 116), quick=True, status=1),
    Case(NEW, {}, 1_786, 3_921, (123, 123), quick=True),
)
