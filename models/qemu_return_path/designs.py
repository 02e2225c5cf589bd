"""Every design of the return path in every scenario: `old(scenario="second_failure")`.

The scenarios, and what each allows, are the table in family/scenarios.py. `seed` is the scenario that
README.md tells of: old.py, new.py and new8.py beside this file are its models. The other designs
have the same scenario in the family's environment, as `one_pause`.
"""

from interleave import Model

from .family.environment import Environment
from .family.new import New
from .family.new8 import New8
from .family.old import Old
from .family.q90 import Q90
from .family.scenarios import in_scenario
from .family.ten0 import Ten0
from .family.v1 import V1
from .family.v2 import V2
from .new import ReturnPathNew
from .new8 import ReturnPathNew8
from .old import ReturnPathOld


def old(scenario: str, **budgets: int) -> type[Model]:
    """d50f5dc075cb, before the fix."""
    return design(Old, ReturnPathOld, scenario, budgets)


def v1(scenario: str, **budgets: int) -> type[Model]:
    """The first version of the fix."""
    return design(V1, None, scenario, budgets)


def v2(scenario: str, **budgets: int) -> type[Model]:
    """The second version of the fix."""
    return design(V2, None, scenario, budgets)


def new(scenario: str, **budgets: int) -> type[Model]:
    """ef796ee93b31, the fix."""
    return design(New, ReturnPathNew, scenario, budgets)


def new8(scenario: str, **budgets: int) -> type[Model]:
    """36e9aab3c569, the patch after it."""
    return design(New8, ReturnPathNew8, scenario, budgets)


def q90(scenario: str, **budgets: int) -> type[Model]:
    """About QEMU 9.0."""
    return design(Q90, None, scenario, budgets)


def ten0(scenario: str, **budgets: int) -> type[Model]:
    """QEMU 10.0."""
    return design(Ten0, None, scenario, budgets)


def design(
    family: type[Environment], seed: type[Model] | None, scenario: str, budgets: dict[str, int]
) -> type[Model]:
    """A design in a scenario; ``seed`` is its model of the seed scenario, if it has one of its own.

    Raises:
        ValueError: there is no such scenario, or no such budget.
    """
    if scenario == "seed" and seed is not None and not budgets:
        return seed
    return in_scenario(family, "one_pause" if scenario == "seed" else scenario, budgets)
