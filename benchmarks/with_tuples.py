"""A model of `tuples.py` in musil or minicheck.

    python benchmarks/with_tuples.py (musil|minicheck) MODEL NAME=VALUE…

musil (https://pypi.org/project/musil/) gets an action for each step of each thread; minicheck
(https://pypi.org/project/minicheck/) a function that lists a state's successors. Both judge safety
in every state and keep what traces need; musil looks for deadlocks, too. Neither says how many
transitions there are.
"""

from __future__ import annotations

import sys
import time

from tuples import Rule, Rules, State, models

LIMIT = 100_000_000


def successor(rule: Rule, s: State) -> State:
    after = list(s)
    rule.effect(after)
    return tuple(after)


def musil(rules: Rules) -> int:
    """How many states it finds; nothing is violated."""
    from musil import Action, Model, check_all

    def action(rule: Rule, at: int, place: int) -> Action[State]:
        return Action(rule.name, lambda s: s[at] == place and rule.guard(s), lambda s: successor(rule, s))

    seen = 0

    def safe(s: State) -> bool:
        nonlocal seen
        seen += 1
        return rules.safe(s)

    model = Model(
        init=[rules.initial],
        actions=[
            action(rule, at, place)
            for at, steps in zip(rules.places, rules.steps, strict=True)
            for place, ways in enumerate(steps)
            for rule in ways
        ],
        invariants={"safe": safe},
        terminal=rules.terminal,
    )
    found = check_all(model, max_states=LIMIT)
    assert found == [], found
    return seen


def minicheck(rules: Rules) -> int:
    """How many states it finds; nothing is violated."""
    from minicheck import Protocol, check_safety

    threads = list(zip(rules.places, rules.steps, strict=True))

    def transitions(s: State) -> list[tuple[str, State]]:
        return [
            (rule.name, successor(rule, s)) for at, steps in threads for rule in steps[s[at]] if rule.guard(s)
        ]

    fields = tuple(f"v{i}" for i in range(len(rules.initial)))
    found = check_safety(
        Protocol(
            name="model",
            candidate=False,
            fields=fields,
            initial=rules.initial,
            transitions=transitions,
            invariants={"safe": lambda d: rules.safe(tuple(d.values()))},
        ),
        max_states=LIMIT,
    )
    assert found["exhaustive"] and found["properties"]["safe"]["holds"], found
    return int(found["reachable_states"])


def main() -> None:
    checker, name, *words = sys.argv[1:]
    rules = models()[name](**{key: int(value) for key, value in (word.split("=") for word in words)})
    begun = time.perf_counter()
    states = {"musil": musil, "minicheck": minicheck}[checker](rules)
    print(f"states={states} seconds={time.perf_counter() - begun:.4f}")


if __name__ == "__main__":
    main()
