"""The multiprocessor shared-memory information exchange (Santoline and others, 1989; Bruns and Anderson, The
formalization and analysis of a communications protocol, 1994): slaves write into buffers, masters read the
newest one, and nobody writes where somebody reads."""

from interleave import Array, Int, Model, atomic, choose, invariant, thread, wait_until

IDLE, SLAVE, NEWEST, MASTER = range(4)
#: What processes do.
TAKE, FIRST, REPLACE = range(3)
READ, JOIN, LEAVE, BACK, DONE = range(5)


def guarded(slaves: int = 2, masters: int = 3, slots: int = 6) -> type[Model]:
    """A command, a slot and another slot are chosen; then it is looked whether that can be done."""

    class Guarded(Model):
        """Buffers in slots, each with what is done with it."""

        status = Array(Int(0, max=3), [NEWEST] + [IDLE] * (slots - 1))
        readers = Int(0, max=masters)
        writes = Array(Int(0, max=slots), [slots] * slaves)  # the last value is none
        reads = Array(Int(0, max=slots), [slots] * masters)

        @thread("slave", instances=slaves)
        def slave(m, k):
            while True:
                with atomic():
                    what = choose(TAKE, FIRST, REPLACE)
                    i = choose(range(slots))
                    j = choose(range(slots))
                    if what == TAKE:
                        wait_until(j == 0 and m.writes[k] == slots and m.status[i] == IDLE)
                        m.status[i] = SLAVE
                        m.writes[k] = i
                    elif what == FIRST:
                        wait_until(j == 0 and m.writes[k] == i)
                        wait_until(not any(s == NEWEST for s in m.status))
                        m.status[i] = NEWEST
                        m.writes[k] = slots
                    else:
                        wait_until(m.writes[k] == i and m.status[j] == NEWEST)
                        m.status[j] = IDLE
                        m.status[i] = NEWEST
                        m.writes[k] = slots

        @thread("master", instances=masters)
        def master(m, k):
            while True:
                with atomic():
                    what = choose(READ, JOIN, LEAVE, BACK, DONE)
                    i = choose(range(slots))
                    j = choose(range(slots))
                    if what == READ:
                        wait_until(j == 0 and m.reads[k] == slots)
                        wait_until(m.readers == 0 and m.status[i] == NEWEST)
                        m.status[i] = MASTER
                        m.readers = 1
                        m.reads[k] = i
                    elif what == JOIN:
                        wait_until(j == 0 and m.reads[k] == slots and m.status[i] == MASTER)
                        m.readers += 1
                        m.reads[k] = i
                    elif what == LEAVE:
                        wait_until(j == 0 and m.reads[k] == i and m.readers > 1)
                        m.readers -= 1
                        m.reads[k] = slots
                    elif what == BACK:
                        wait_until(j == 0 and m.reads[k] == i and m.readers == 1)
                        wait_until(not any(s == NEWEST for s in m.status))
                        m.status[i] = NEWEST
                        m.readers = 0
                        m.reads[k] = slots
                    else:
                        wait_until(m.reads[k] == i and m.readers == 1 and m.status[j] == NEWEST)
                        m.status[i] = IDLE
                        m.readers = 0
                        m.reads[k] = slots

        @invariant
        def nobody_reads_what_is_written(m):
            return not any(w != slots and m.status[w] != SLAVE for w in m.writes)

        @invariant
        def one_is_newest(m):
            return sum(1 for s in m.status if s == NEWEST) <= 1

    return Guarded


def written_out(slaves: int = 2, masters: int = 3, slots: int = 6) -> type[Model]:
    """The same, with a choice only where there is one: of the idle slot that is taken."""

    class WrittenOut(Model):
        """Buffers in slots, each with what is done with it."""

        status = Array(Int(0, max=3), [NEWEST] + [IDLE] * (slots - 1))
        readers = Int(0, max=masters)
        writes = Array(Int(0, max=slots), [slots] * slaves)  # the last value is none
        reads = Array(Int(0, max=slots), [slots] * masters)

        @thread("slave", instances=slaves)
        def slave(m, k):
            while True:
                with atomic():
                    if m.writes[k] == slots:
                        i = choose(range(slots))
                        wait_until(m.status[i] == IDLE)
                        m.status[i] = SLAVE
                        m.writes[k] = i
                    else:
                        for j in range(slots):
                            if m.status[j] == NEWEST:
                                m.status[j] = IDLE
                        m.status[m.writes[k]] = NEWEST
                        m.writes[k] = slots

        @thread("master", instances=masters)
        def master(m, k):
            while True:
                with atomic():
                    if m.reads[k] == slots:
                        wanted = NEWEST if m.readers == 0 else MASTER
                        wait_until(any(s == wanted for s in m.status))
                        for i in range(slots):
                            if m.status[i] == wanted:
                                m.status[i] = MASTER
                                m.reads[k] = i
                        m.readers += 1
                    else:
                        if m.readers == 1:
                            newer = any(s == NEWEST for s in m.status)
                            m.status[m.reads[k]] = IDLE if newer else NEWEST
                        m.readers -= 1
                        m.reads[k] = slots

        @invariant
        def nobody_reads_what_is_written(m):
            return not any(w != slots and m.status[w] != SLAVE for w in m.writes)

        @invariant
        def one_is_newest(m):
            return sum(1 for s in m.status if s == NEWEST) <= 1

    return WrittenOut
