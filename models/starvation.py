"""Who waits for ever though nothing is stuck: readers that overlap, philosophers that try, a cancel that is
asked for once. None of it is a deadlock."""

from interleave import (
    Array,
    Bool,
    Int,
    Model,
    Mutex,
    again,
    atomic,
    eventually,
    leads_to,
    maybe,
    thread,
    wait_until,
)


def reader_preference(readers: int = 2) -> type[Model]:
    """A lock that readers share, and that a writer has for itself."""

    class ReaderPreference(Model, fair="strong"):
        """Readers that overlap starve a writer, however fairly threads are treated; one reader alone does
        not."""

        reading = Int(0, max=readers)
        writing = Bool(False)
        data = Int(0, max=1)
        waits = Bool(False, ghost=True)
        inside = Bool(False, ghost=True)

        @thread("reader", instances=readers)
        def reader(m, i):
            while True:
                with atomic("read_lock"):
                    wait_until(not m.writing)
                    m.reading += 1
                _ = m.data
                with atomic("read_unlock"):
                    m.reading -= 1

        @thread("writer")
        def writer(m):
            while True:
                m.waits = True
                with atomic("write_lock"):
                    wait_until(not m.writing and m.reading == 0)
                    m.writing = True
                m.inside = True
                m.waits = False
                m.data = 1 - m.data
                m.inside = False
                m.writing = False

        @leads_to
        def writer_gets_in(m):
            return m.waits, m.inside

    return ReaderPreference


class PhilosophersTry(Model, fair="strong"):
    """Each takes the left fork, tries the right one, and gives the left one back: all may try for ever."""

    forks = Array(Mutex(), 2)
    eating = Array(Bool(False, ghost=True), 2)

    @thread("philosopher", instances=2)
    def philosopher(m, i):
        while True:
            m.forks[i].acquire()
            if m.forks[1 - i].try_acquire():
                m.eating[i] = True
                m.forks[1 - i].release()
                m.eating[i] = False
            m.forks[i].release()

    @again
    def somebody_eats(m):
        return m.eating[0] or m.eating[1]


class CancelRetry(Model):
    """Work that is tried until it is cancelled. Weak fairness is enough: who cancels gets to do so."""

    cancel = Bool(False)
    done = Bool(False)

    @thread("worker")
    def worker(m):
        while not m.cancel:
            maybe("the attempt succeeds")
        m.done = True

    @thread("caller")
    def caller(m):
        m.cancel = True
        wait_until(m.done)

    @eventually
    def cancelled(m):
        return m.caller.finished


class CancelLost(CancelRetry):
    """The worker clears the request as it begins, and loses one that came before."""

    def worker(m):
        m.cancel = False
        while not m.cancel:
            maybe("the attempt succeeds")
        m.done = True
