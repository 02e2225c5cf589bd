"""Anderson's queue lock (The performance of spin lock alternatives, 1990)."""

from interleave import Array, Bool, Int, Model, atomic, invariant, thread, wait_until


def sequence(n: int = 4) -> type[Model]:
    """`n` processes, one command after the other."""

    class Sequence(Model):
        """Each process waits at a slot of its own."""

        free = Array(Bool(False), [True] + [False] * (n - 1))
        last = Int(0, max=n - 1)
        inside = Int(0, max=n, ghost=True)

        @thread("process", instances=n)
        def process(m, i):
            while True:
                with atomic():  # fetch and add
                    mine = m.last
                    m.last = (mine + 1) % n
                with atomic():
                    wait_until(m.free[mine])
                    m.inside += 1
                with atomic():
                    m.free[mine] = False
                with atomic():
                    m.inside -= 1
                    m.free[(mine + 1) % n] = True

        @invariant
        def one_inside(m):
            return m.inside <= 1

    return Sequence


def loop(n: int = 4) -> type[Model]:
    """The same as a loop over `pc`."""

    class Loop(Model):
        """Each process waits at a slot of its own."""

        free = Array(Bool(False), [True] + [False] * (n - 1))
        last = Int(0, max=n - 1)
        inside = Int(0, max=n, ghost=True)

        @thread("process", instances=n)
        def process(m, i):
            pc = 0
            mine = 0
            while True:
                with atomic():
                    if pc == 0:  # fetch and add
                        mine = m.last
                        m.last = (mine + 1) % n
                        pc = 1
                    elif pc == 1:
                        wait_until(m.free[mine])
                        m.inside += 1
                        pc = 2
                    elif pc == 2:
                        m.free[mine] = False
                        pc = 3
                    else:
                        m.inside -= 1
                        m.free[(mine + 1) % n] = True
                        pc = 0

        @invariant
        def one_inside(m):
            return m.inside <= 1

    return Loop
