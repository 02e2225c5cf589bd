"""Which of a state's bits are in a leaf, and which leaves are a pair: see `kernels/tree.py`.

Parts that belong together have few values together. How many, a sample of states tells: so a state's fields
and elements are merged two by two, those first of which that leaves the fewest values in all, until two parts
are left, the root's (agglomerative clustering). A leaf has 64 bits; what is larger is a pair.

Of how many values there are, a sample shows some only. How many there are is estimated from those that it
shows once and twice (Chao, Nonparametric Estimation of the Number of Classes in a Population, 1984).
"""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import combinations, pairwise
from operator import attrgetter

from interleave.engine.fitting import WORD
from interleave.engine.layout import Layout
from interleave.record import record

#: States of so many bits, more than a word, have leaves, of at most so many bits each.
LEAST, LEAF = WORD + 1, WORD
#: More parts than this are merged unseen, with what stands beside them; more than this with the better of
#: what stands beside them, by a part of the sample; more than this with any other, and of the last ones the
#: best way is taken.
SEEN, COMPARED, LAST = 1 << 10, 20, 8
#: One of so many states is in that part.
PORTION = 4


@record
class Parts:
    """What states are cut into.

    Attributes:
        leaves: the bits of each leaf, two of them at least.
        pairs: of which two nodes a node is made, behind the leaves; the last one is the root.
    """

    leaves: tuple[int, ...]
    pairs: tuple[tuple[int, int], ...]

    @property
    def nodes(self) -> int:
        """How many there are without the root."""
        return len(self.leaves) + len(self.pairs) - 1

    def digest(self) -> str:
        """A short text that is another one for other parts."""
        return hashlib.sha256(repr(([hex(bits) for bits in self.leaves], self.pairs)).encode()).hexdigest()


@record
class Group:
    """Bits of a state that are merged: how many values they have, and of which two groups they are a pair."""

    bits: int
    values: float
    halves: tuple[()] | tuple[Group, Group] = ()


@record
class Merger:
    """Two groups that can be merged, what they are then, and how many values there are more in all."""

    left: Group
    right: Group
    both: Group
    more: float


def has_parts(layout: Layout) -> bool:
    """Whether states are large enough to be cut."""
    return layout.bits >= LEAST


def parts_of(layout: Layout, states: Sequence[int], changed: Sequence[int]) -> Parts:
    """What a program's states are cut into.

    Args:
        layout: of the states.
        states: a sample of them.
        changed: for each thread instance the bits that its steps change.
    """
    groups = [Group(bits, 1) for bits in _in_order(layout, changed)]
    while len(groups) > SEEN:
        beside = zip(groups[::2], groups[1::2], strict=False)
        groups = [_merged(*two, ()).both for two in beside] + groups[len(groups) & ~1 :]
    groups = _beside_each_other(groups, states[::PORTION])
    groups = _any_two(groups, states)
    nothing = [Group(0, 1)] * (2 - len(groups))
    return _numbered(_best([*groups, *nothing], states))


def _in_order(layout: Layout, changed: Sequence[int]) -> list[int]:
    """The bits of each field and each element of a variable: of what the first thread changes alone or with
    others, then the second one, and so on. What no thread changes stays behind what was declared before."""
    found: list[tuple[int, int, int]] = []
    for number, thread in enumerate(layout.threads):
        fields = [thread.place, *(field for field in thread.fields if field not in thread.inside)]
        found += [(number, field.offset, field.mask << field.offset) for field in fields if field.width]
    number = 0
    for variable in layout.variables.values():
        for k in range(variable.variable.size if variable.width else 0):
            bits = variable.mask << variable.at(k)
            number = next((n for n, changes in enumerate(changed) if changes & bits), number)
            found.append((number, variable.at(k), bits))
    return [bits for _, _, bits in sorted(found)]


def _values(bits: int, states: Sequence[int]) -> float:
    """About how many values bits have in all states."""
    counts = list(Counter(map(bits.__and__, states)).values())
    once, twice = counts.count(1), counts.count(2)
    return len(counts) + once * (once - 1) / (2 * (twice + 1))


def _merged(left: Group, right: Group, states: Sequence[int]) -> Merger:
    bits = left.bits | right.bits
    values = _values(bits, states)
    if bits.bit_count() <= LEAF:
        return Merger(left, right, Group(bits, values), values - left.values - right.values)
    return Merger(left, right, Group(bits, values, (left, right)), values)


_more = attrgetter("more")


def _seen(group: Group, states: Sequence[int]) -> Group:
    return Group(group.bits, _values(group.bits, states), group.halves)


def _beside_each_other(groups: Sequence[Group], states: Sequence[int]) -> list[Group]:
    """Merge groups with the next one until few are left."""
    found = [_seen(group, states) for group in groups]
    mergers = [_merged(*two, states) for two in pairwise(found)]
    while len(found) > COMPARED:
        at = mergers.index(min(mergers, key=_more))
        found[at : at + 2] = [mergers[at].both]
        del mergers[at]
        for k in range(max(0, at - 1), min(at + 1, len(mergers))):
            mergers[k] = _merged(found[k], found[k + 1], states)
    return found


def _any_two(groups: Sequence[Group], states: Sequence[int]) -> list[Group]:
    """Merge any two groups until few are left."""
    found = [_seen(group, states) for group in groups]
    mergers = [_merged(*two, states) for two in combinations(found, 2)]
    while len(found) > LAST:
        best = min(mergers, key=_more)
        gone = best.left.bits, best.right.bits
        found = [group for group in found if group.bits not in gone]
        mergers = [m for m in mergers if not {m.left.bits, m.right.bits}.intersection(gone)]
        mergers += [_merged(group, best.both, states) for group in found]
        found.append(best.both)
    return found


def _best(groups: Sequence[Group], states: Sequence[int]) -> tuple[Group, Group]:
    """The two groups of all that lead to the fewest values in all, with what they are made of: by sets of
    groups, each a number whose bits say which."""
    known: dict[int, tuple[float, Group]] = {}
    for chosen in range(1, 1 << len(groups)):
        bits = sum(group.bits for k, group in enumerate(groups) if chosen >> k & 1)
        ways = [(known[a][0] + known[chosen ^ a][0], a) for a in _halves(chosen)]
        if chosen == (1 << len(groups)) - 1:
            _, half = min(ways)
            break
        values = _values(bits, states)
        if not ways:
            known[chosen] = values, groups[chosen.bit_length() - 1]
        elif bits.bit_count() <= LEAF:
            known[chosen] = values, Group(bits, values)
        else:
            least, half = min(ways)
            known[chosen] = values + least, Group(bits, values, (known[half][1], known[chosen ^ half][1]))
    return known[half][1], known[chosen ^ half][1]


def _halves(chosen: int) -> Iterator[int]:
    """The ways to take some of a set, but not its least one, out of it."""
    rest = chosen & chosen - 1
    half = rest
    while half:
        yield half
        half = half - 1 & rest


def _numbered(root: Sequence[Group]) -> Parts:
    """The leaves and pairs of the root's two groups, each behind what it is made of."""
    found, waiting = list[Group](), list(root)
    while waiting:
        found.append(waiting.pop())
        waiting += found[-1].halves
    found.reverse()
    leaves = [group for group in found if not group.halves]
    made = [group for group in found if group.halves]
    number = {group.bits: k for k, group in enumerate([*leaves, *made])}
    pairs = [(number[left.bits], number[right.bits]) for left, right in [*(g.halves for g in made), root]]
    return Parts(tuple(group.bits for group in leaves), tuple(pairs))
