"""Several thieves steal batches.

From `models/gallery/steal_batch.py`, made large.
"""

from interleave import Array, Bool, Int, Model, Ref, Struct, thread


class Buffer(Struct, capacity=2):
    cap = Int(3, max=6)  # the first one has 64 slots in the crate
    slots = Array(Int(0, max=5), 6)


def steal_batch(thieves: int = 6) -> type[Model]:
    """Several thieves steal batches."""

    class StealBatch(Model):
        """A thief does not look at the buffer again."""

        front = Int(0, max=5, atomic=True)
        back = Int(3, min=-1, max=5, atomic=True)
        buffer = Ref(Buffer, atomic=True)
        taken = Array(Bool(False), 6, ghost=True)

        def setup(m):
            m.buffer = Buffer()
            for i in range(3):
                m.buffer.slots[i] = i + 1

        @thread
        def owner(m):
            m.push(4)
            for _ in range(3):
                m.pop()
            m.push(5)

        @thread(instances=thieves)
        def thief(m, i):
            m.steal_batch()

        def take(m, task: Int(0, max=5)):
            assert not m.taken[task], "taken twice"
            m.taken[task] = True

        def push(m, task):
            b = m.back.load()
            f = m.front.load()
            buffer = m.buffer.load()
            if b - f >= buffer.cap:
                buffer = m.resize(buffer, f, b)
            buffer.slots[b % buffer.cap] = task
            m.back.store(b + 1)

        def resize(m, old, f, b):
            new = Buffer(cap=6)
            for i in range(f, b):
                new.slots[i] = old.slots[i % 3]
            m.buffer.store(new)
            return new

        def pop(m):
            b = m.back.load()
            f = m.front.load()
            if b - f <= 0:
                return
            b = b - 1
            m.back.store(b)
            f = m.front.load()
            if b < f:
                m.back.store(b + 1)
                return
            buffer = m.buffer.load()
            task = buffer.slots[b % buffer.cap]
            if b == f:
                won = m.front.cas(f, f + 1)
                m.back.store(b + 1)
                if not won:
                    return
            m.take(task)

        def steal_batch(m):
            f: Int(0, max=5) = m.front.load()
            b = m.back.load()
            buffer = m.buffer.load()
            for i in range(m.batch_size(b - f)):
                if i > 0 and m.back.load() - f <= 0:
                    return
                task = buffer.slots[f % buffer.cap]
                if m.is_another(buffer) or not m.front.cas(f, f + 1):
                    return
                m.take(task)
                f += 1

        def batch_size(m, n):
            return (n + 1) // 2

        def is_another(m, buffer):
            return False

    return StealBatch
