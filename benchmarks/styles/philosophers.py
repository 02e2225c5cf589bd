"""Dining philosophers for ever: with mutexes, with guards in sequence, and as a loop over where they are."""

from interleave import Array, Bool, Model, Mutex, atomic, thread, wait_until


def mutexes(n: int = 8) -> type[Model]:
    """`n` philosophers with a mutex for each fork."""

    class Mutexes(Model):
        """Forks that are mutexes."""

        fork = Array(Mutex(), n)

        @thread("philosopher", instances=n)
        def philosopher(m, i):
            while True:
                m.fork[i].acquire()
                m.fork[(i + 1) % n].acquire()
                m.fork[i].release()
                m.fork[(i + 1) % n].release()

    return Mutexes


def sequence(n: int = 8) -> type[Model]:
    """`n` philosophers who wait for forks to be free, one command after the other."""

    class Sequence(Model):
        """Forks that are free or not."""

        free = Array(Bool(True), n)

        @thread("philosopher", instances=n)
        def philosopher(m, i):
            while True:
                with atomic():
                    wait_until(m.free[i])
                    m.free[i] = False
                with atomic():
                    wait_until(m.free[(i + 1) % n])
                    m.free[(i + 1) % n] = False
                m.free[i] = True
                m.free[(i + 1) % n] = True

    return Sequence


def loop(n: int = 8) -> type[Model]:
    """The same as a loop over `pc`."""

    class Loop(Model):
        """Forks that are free or not."""

        free = Array(Bool(True), n)

        @thread("philosopher", instances=n)
        def philosopher(m, i):
            pc = 0
            while True:
                with atomic():
                    if pc == 0:
                        wait_until(m.free[i])
                        m.free[i] = False
                        pc = 1
                    elif pc == 1:
                        wait_until(m.free[(i + 1) % n])
                        m.free[(i + 1) % n] = False
                        pc = 2
                    elif pc == 2:
                        m.free[i] = True
                        pc = 3
                    else:
                        m.free[(i + 1) % n] = True
                        pc = 0

    return Loop
