"""Random programs for the axioms of `memory_axioms.py`: a few threads of straight-line accesses."""

from __future__ import annotations

from random import Random

from memory_corpus import Instruction, Litmus

PLACES = ("x", "y", "z")
LOADS, STORES = ("rlx", "acq"), ("rlx", "rel")
UPDATES = ("rlx", "acq", "rel", "acq_rel")
FENCES = ("acq", "rel", "acq_rel", "sc")
SIZES = ((3, 3), (4, 3), (4, 4), (2, 2, 2), (3, 2, 1), (3, 2, 2), (3, 3, 2), (2, 2, 1, 1))


class Dice:
    """Draws a program. ``ordered``: the share of accesses that are `seq_cst`, in percent."""

    def __init__(self, seed: int, ordered: int) -> None:
        self.random, self.ordered = Random(f"{seed} {ordered}"), ordered
        self.places = PLACES[: self.random.choice((2, 2, 3))]

    def order(self, orders: tuple[str, ...]) -> str:
        return "sc" if self.random.random() * 100 < self.ordered else self.random.choice(orders)

    def thread(self, size: int) -> list[Instruction]:
        pick, place = self.random.choice, self.places[0]
        body: list[Instruction] = []
        for number in range(size):
            register, place = f"r{number}", pick([p for p in self.places if p != place] + [place])
            read = [i[1] for i in body if i[0] in ("load", "xchg")]
            match self.random.randrange(16):
                case 0 | 1 | 2 | 3 | 4:
                    body.append(["load", register, place, self.order(LOADS)])
                case 5 | 6 | 7 | 8 | 9:
                    body.append(["store", place, pick((1, 2)), self.order(STORES)])
                case 10:
                    body.append(["store", place, pick(read) if read else 1, self.order(STORES)])
                case 11:
                    body.append(["xchg", register, place, pick((1, 2)), self.order(UPDATES)])
                case 12:
                    body.append(["fadd", register, place, 1, self.order(UPDATES)])
                case 13:
                    old, new = pick(((0, 1), (1, 2)))
                    orders = self.order(UPDATES), pick(LOADS)
                    body.append(["cas", register, place, old, new, *orders, f"s{number}"])
                case _:
                    body.append(["fence", pick(FENCES)])
        return body

    def program(self, name: str) -> Litmus:
        """Two places at least are for two threads, written by one and read by another."""
        while True:
            threads = [self.thread(size) for size in self.random.choice(SIZES)]
            if sum(_shared(threads, place) for place in self.places) > 1:
                return Litmus(name, threads, init=dict.fromkeys(self.places, 0))


def _shared(threads: list[list[Instruction]], place: str) -> bool:
    kinds = [{i[0] for i in body if place in i} for body in threads]
    readers = [one for one in kinds if "load" in one]
    return any(other & {"store", "xchg"} for one in readers for other in kinds if other is not one)


def random_program(seed: int, ordered: int = 0) -> Litmus:
    """The program of a number; the same whenever it is asked for."""
    return Dice(seed, ordered).program(f"random {seed}")
