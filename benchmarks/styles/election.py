"""The election of a leader in a ring (Chang and Roberts, An improved algorithm for decentralized extrema-
finding in circular configurations of processes, 1979)."""

from interleave import Array, Bool, Int, Model, Queue, atomic, invariant, thread


def sequence(n: int = 5) -> type[Model]:
    """`n` processes, an odd number of them, one command after the other."""

    class Sequence(Model):
        """Each passes on what is greater than its own number, and leads when that comes back."""

        link = Array(Queue(Int(0, max=n - 1), capacity=n), n)
        leads = Array(Bool(False), n)

        @thread("process", instances=n, daemon=True)
        def process(m, i):
            m.link[(i + 1) % n].put(i * 2 % n)
            while True:
                got = m.link[i].get()
                if got == i * 2 % n:
                    m.leads[i] = True
                elif got > i * 2 % n:
                    m.link[(i + 1) % n].put(got)

        @invariant
        def the_greatest_leads(m):
            return not any(m.leads[i] and i * 2 % n != n - 1 for i in range(n))

    return Sequence


def loop(n: int = 5) -> type[Model]:
    """The same as a loop over `pc`."""

    class Loop(Model):
        """Each passes on what is greater than its own number, and leads when that comes back."""

        link = Array(Queue(Int(0, max=n - 1), capacity=n), n)
        leads = Array(Bool(False), n)

        @thread("process", instances=n, daemon=True)
        def process(m, i):
            pc = 0
            got = 0
            while True:
                with atomic():
                    if pc == 0:
                        m.link[(i + 1) % n].put(i * 2 % n)
                        pc = 1
                    elif pc == 1:
                        got = m.link[i].get()
                        if got == i * 2 % n:
                            pc = 2
                        elif got > i * 2 % n:
                            pc = 3
                    elif pc == 2:
                        m.leads[i] = True
                        pc = 1
                    else:
                        m.link[(i + 1) % n].put(got)
                        pc = 1

        @invariant
        def the_greatest_leads(m):
            return not any(m.leads[i] and i * 2 % n != n - 1 for i in range(n))

    return Loop
