"""Readers and writers: many may read at once, a writer is alone."""

from interleave import (
    Array,
    Bool,
    Int,
    Model,
    Mutex,
    Semaphore,
    atomic,
    invariant,
    reachable,
    recoverable,
    thread,
    wait_until,
)


def readers_writers(readers: int = 2, writers: int = 2) -> type[Model]:
    """The first reader locks the room for all readers, the last one unlocks it."""

    class ReadersWriters(Model):
        """Readers and writers: the first reader takes the room, the last one gives it back.

        The room is a semaphore, not a mutex: the reader that gives it back need not be the one
        that took it. All run for ever. Readers that follow upon each other can keep a writer out,
        but no state is a dead end for it: that is what `a_writer_can_enter` says.

        Expected: everything holds.

        * `readers=2, writers=2` (the default): 150 states, 280 transitions.
        * `readers=3, writers=1`: 502 states, 1,075 transitions.
        """

        lock = Mutex()
        count = Int(0, max=readers)
        room = Semaphore(1, max=1)
        reading = Array(Bool(False), readers)
        writing = Array(Bool(False), writers)

        @thread("reader", instances=readers)
        def reader(m, i):
            while True:
                m.begin_read()
                m.reading[i] = True
                m.reading[i] = False
                m.end_read()

        @thread("writer", instances=writers)
        def writer(m, i):
            while True:
                m.begin_write()
                m.writing[i] = True
                m.writing[i] = False
                m.end_write()

        def begin_read(m):
            with m.lock:
                m.count += 1
                if m.count == 1:
                    m.room.wait()

        def end_read(m):
            with m.lock:
                m.count -= 1
                if m.count == 0:
                    m.room.post()

        def begin_write(m):
            m.room.wait()

        def end_write(m):
            m.room.post()

        @invariant
        def a_writer_is_alone(m):
            at_work = 0
            for i in range(writers):
                if m.writing[i]:
                    at_work += 1
            if at_work == 0:
                return True
            for i in range(readers):
                if m.reading[i]:
                    at_work += 1
            return at_work == 1

        @reachable
        def all_read_at_once(m):
            for i in range(readers):
                if not m.reading[i]:
                    return False
            return True

        @recoverable
        def a_writer_can_enter(m):
            for i in range(writers):
                if m.writing[i]:
                    return True
            return False

    return ReadersWriters


def readers_writers_naive(readers: int = 2, writers: int = 2) -> type[Model]:
    """Each side waits for the other one to be away, and only then says that it is there."""

    class ReadersWritersNaive(readers_writers(readers, writers)):
        """Readers and writers who look first and knock afterwards.

        Between a writer's look at the readers' count and its own `busy = True` a reader, or another
        writer, looks too, and both go in.

        Expected: `a_writer_is_alone` is violated, everything else holds.
        925 states, 3,130 transitions; shortest trace 6 steps.
        """

        busy = Bool(False)

        def begin_read(m):
            wait_until(not m.busy)
            with atomic():
                m.count += 1

        def end_read(m):
            with atomic():
                m.count -= 1

        def begin_write(m):
            wait_until(not m.busy and m.count == 0)
            m.busy = True

        def end_write(m):
            m.busy = False

    return ReadersWritersNaive
