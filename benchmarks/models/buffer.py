"""A bounded buffer with a mutex and two semaphores: the step-for-step counterpart of `spin/buffer.pml`."""

from interleave import Array, Int, Model, Mutex, Semaphore, thread


def bounded_buffer(producers: int = 2, consumers: int = 2, slots: int = 2) -> type[Model]:
    """`producers` and `consumers` around a ring of `slots` places, for ever."""

    class Buffer(Model):
        """Producers and consumers around a ring: what is taken has been put there."""

        ring = Array(Int(0, max=producers), slots)  # 0: nothing; else the number of the producer
        head = Int(0, max=slots - 1)
        tail = Int(0, max=slots - 1)
        room = Semaphore(slots, max=slots)
        items = Semaphore(0, max=slots)
        lock = Mutex()

        @thread("producer", instances=producers)
        def producer(m, i):
            while True:
                m.room.wait()
                with m.lock:
                    t = m.tail
                    m.ring[t] = i + 1
                    m.tail = (t + 1) % slots
                m.items.post()

        @thread("consumer", instances=consumers)
        def consumer(m, i):
            while True:
                m.items.wait()
                with m.lock:
                    h = m.head
                    assert m.ring[h] != 0
                    m.ring[h] = 0
                    m.head = (h + 1) % slots
                m.room.post()

    return Buffer
