"""Random models of two threads that store in loops and then load, so that buffers and histories are full."""

from __future__ import annotations

from random import Random

HEAD = """from interleave import Int, Model, acquire, choose, fence, invariant, relaxed, release
from interleave import seq_cst, thread


class Random(Model, memory="{memory}", {bound}={size}):
    x = Int(0, max=2, atomic=True)
    y = Int(0, max=2, atomic=True)
    a = Int(3, max=3)
    b = Int(3, max=3)
"""


def source(number: int, memory: str) -> str:
    """The source text of the model with this number."""
    chance = Random(number)
    pick = chance.choice
    lines = []
    for name, first, second, seen in (("t", "x", "y", "a"), ("u", "y", "x", "b")):
        lines += ["@thread", f"def {name}(m):", f"    w = {pick(('9', 'choose(1, 2, 3)'))}"]
        if chance.random() < 0.5:
            lines.append(f"    m.{pick('xy')}.store({chance.randrange(3)}, relaxed)")
        if chance.random() < 0.7:
            what, order = pick(("j % 3", "0", "1", "j % 2")), pick(("relaxed", "release"))
            lines.append(f"    for j in range({pick(('w', 'w', '2', '9'))}):")
            lines.append(f"        m.{pick((first, first, second))}.store({what}, {order})")
            if chance.random() < 0.3:
                lines.append(f"        m.{second}.store({pick(('j % 3', '0'))}, relaxed)")
        if chance.random() < 0.2:
            lines.append("    fence(seq_cst)")
        lines.append(f"    m.{seen} = m.{second}.load({pick(('relaxed', 'acquire'))})")
    never = f"m.a != {pick((0, 0, 1, 2))} or m.b != {pick((0, 0, 1, 2))}"
    lines += ["@invariant", "def never(m):", f"    return {never}"]
    bound, sizes = ("buffer", (1, 2)) if memory == "tso" else ("history", (2, 3))
    head = HEAD.format(memory=memory, bound=bound, size=pick(sizes))
    return head + "".join(f"\n    {line}" for line in lines) + "\n"
