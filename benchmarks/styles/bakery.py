"""Lamport's bakery (A new solution of Dijkstra's concurrent programming problem, 1974) with numbers up to a
bound; who would draw a greater one waits until numbers are smaller."""

from interleave import Array, Bool, Int, Model, atomic, invariant, thread, wait_until


def sequence(n: int = 3, most: int = 4) -> type[Model]:
    """`n` processes, one command after the other."""

    class Sequence(Model):
        """Processes that draw numbers and look at one another one by one."""

        choosing = Array(Bool(False), n)
        number = Array(Int(0, max=most), n)
        inside = Int(0, max=n, ghost=True)

        @thread("process", instances=n)
        def process(m, i):
            while True:
                m.choosing[i] = True
                with atomic():
                    wait_until(all(k < most for k in m.number))
                    mine = 1
                    for k in range(n):
                        mine = max(mine, m.number[k] + 1)
                m.number[i] = mine
                m.choosing[i] = False
                for j in range(n):
                    with atomic():
                        wait_until(not m.choosing[j])
                    with atomic():
                        wait_until(
                            m.number[j] == 0
                            or m.number[j] > m.number[i]
                            or (m.number[j] == m.number[i] and j >= i)
                        )
                with atomic():
                    m.inside += 1
                    m.number[i] = m.number[i]
                with atomic():
                    m.inside -= 1
                    m.number[i] = 0

        @invariant
        def one_inside(m):
            return m.inside <= 1

    return Sequence


def loop(n: int = 3, most: int = 4) -> type[Model]:
    """The same as a loop over `pc`."""

    class Loop(Model):
        """Processes that draw numbers and look at one another one by one."""

        choosing = Array(Bool(False), n)
        number = Array(Int(0, max=most), n)
        inside = Int(0, max=n, ghost=True)

        @thread("process", instances=n)
        def process(m, i):
            pc = 0
            mine = 0
            j: Int(0, max=n - 1) = 0
            while True:
                with atomic():
                    if pc == 0:
                        m.choosing[i] = True
                        pc = 1
                    elif pc == 1:
                        wait_until(all(k < most for k in m.number))
                        mine = 1
                        for k in range(n):
                            mine = max(mine, m.number[k] + 1)
                        pc = 2
                    elif pc == 2:
                        m.number[i] = mine
                        pc = 3
                    elif pc == 3:
                        m.choosing[i] = False
                        j = 0
                        pc = 4
                    elif pc == 4:
                        wait_until(not m.choosing[j])
                        pc = 5
                    elif pc == 5:
                        wait_until(
                            m.number[j] == 0
                            or m.number[j] > m.number[i]
                            or (m.number[j] == m.number[i] and j >= i)
                        )
                        if j < n - 1:
                            j += 1
                            pc = 4
                        else:
                            pc = 6
                    elif pc == 6:
                        m.inside += 1
                        m.number[i] = m.number[i]
                        pc = 7
                    else:
                        m.inside -= 1
                        m.number[i] = 0
                        pc = 0

        @invariant
        def one_inside(m):
            return m.inside <= 1

    return Loop
