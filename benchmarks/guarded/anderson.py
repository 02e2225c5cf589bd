"""Anderson's queue lock: each process waits at a slot of its own."""

from interleave import Array, Bool, Int, Model, atomic, choose, invariant, thread, wait_until


def anderson(n: int = 4) -> type[Model]:
    """`n` processes around a ring of `n` slots."""

    class Anderson(Model):
        """Processes that enter in the order in which they took their slots."""

        free = Array(Bool(False), [True] + [False] * (n - 1))
        last = Int(0, max=n - 1)
        at = Array(Int(0, max=5), n)
        mine = Array(Int(0, max=n - 1), n)

        @thread("process", instances=n)
        def process(m, i):
            while True:
                with atomic():
                    step = choose(range(6))
                    wait_until(m.at[i] == step)
                    following = (step + 1) % 6
                    if step == 0:
                        m.mine[i] = m.last
                    elif step == 1:  # compare and swap
                        if m.mine[i] == m.last:
                            m.last = (m.last + 1) % n
                        else:
                            following = 0
                    elif step == 2:
                        wait_until(m.free[m.mine[i]])
                    elif step == 3:
                        m.free[m.mine[i]] = False
                    elif step == 4:
                        m.free[(m.mine[i] + 1) % n] = True
                    else:
                        m.mine[i] = 0
                    m.at[i] = following

        @invariant
        def one_inside(m):
            return sum(1 for a in m.at if a == 3 or a == 4) <= 1

    return Anderson
