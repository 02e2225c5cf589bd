"""Several readers and writers.

From `models/gallery/zephyr_first_reader.py`, made large.
"""

from interleave import Bool, Int, Model, Semaphore, invariant, thread


def zephyr_first_reader(readers: int = 11, writers: int = 3) -> type[Model]:
    """Several readers and writers."""

    class FirstReaderDoesNotWait(Model):
        """`reader_active` is taken without waiting."""

        wr_sem = Semaphore(1, max=1, saturate=True)
        reader_active = Semaphore(1, max=1, saturate=True)
        rd_count = Int(0, max=readers, atomic=True)
        data = Int(0, max=1)
        reading = Int(0, max=readers, ghost=True)
        writing = Bool(False, ghost=True)

        @thread("reader", instances=readers)
        def reader(m, i):
            if m.rdlock():
                _ = m.data
                m.rdunlock()

        @thread("writer", instances=writers)
        def writer(m, i):
            m.wrlock()
            m.data = 1
            m.wrunlock()

        def rdlock(m):
            m.wr_sem.wait()
            if m.rd_count.fetch_add(1) == 0:
                m.reader_active.try_wait()
            m.wr_sem.post()
            m.reading += 1
            return True

        def rdunlock(m):
            last = m.rd_count.fetch_sub(1) == 1
            m.reading -= 1
            if last:
                m.reader_active.post()

        def wrlock(m):
            m.wr_sem.wait()
            m.reader_active.wait()
            m.writing = True

        def wrunlock(m):
            m.reader_active.post()
            m.writing = False
            m.wr_sem.post()

        @invariant
        def a_writer_is_alone(m):
            return not m.writing or m.reading == 0

    return FirstReaderDoesNotWait
