"""The towers of Hanoi: one thread that takes any move that is allowed."""

from interleave import Array, Int, Model, atomic, choose, reachable, thread, wait_until


def hanoi(n: int = 10) -> type[Model]:
    """`n` disks on three pegs: 3**n states."""

    class Hanoi(Model):
        """Disks, the smallest one first, and the peg that each is on."""

        peg = Array(Int(0, max=2), n)

        @thread
        def player(m):
            while True:
                with atomic():
                    disk = choose(range(n))
                    target = choose(range(3))
                    wait_until(target != m.peg[disk])
                    for smaller in range(disk):
                        wait_until(m.peg[smaller] != m.peg[disk] and m.peg[smaller] != target)
                    m.peg[disk] = target

        @reachable
        def solved(m):
            return all(p == 2 for p in m.peg)

    return Hanoi
