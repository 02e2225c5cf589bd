"""Bounded buffer: a monitor with two condition variables, and the `if` that should be a `while`."""

from interleave import Array, Bool, Condition, Int, Model, Mutex, reachable, thread


def bounded_buffer(slots: int = 2, consumers: int = 2, each: int = 2) -> type[Model]:
    """One producer; `consumers` consumers, each of whom takes `each` items; `slots` places."""
    items = consumers * each

    class BoundedBuffer(Model):
        """Bounded buffer: a lock and two condition variables.

        Who waits tests again once it has been woken: between the notification and the moment the
        waiter has the lock back, somebody else may have been there.

        Expected: everything holds; the assertion is that no item is taken twice.

        * `slots=2, consumers=2, each=2` (the default): 1,337 states, 1,488 transitions.
        * `slots=1, consumers=2, each=1`: 262 states, 285 transitions.
        """

        lock = Mutex()
        not_full = Condition(lock)
        not_empty = Condition(lock)
        ring = Array(Int(0, max=items - 1), slots)
        head = Int(0, max=slots - 1)
        count = Int(0, max=slots)
        taken = Array(Bool(False), items, ghost=True)

        @thread("producer")
        def producer(m):
            for item in range(items):
                m.put(item)

        @thread("consumer", instances=consumers)
        def consumer(m, i):
            for _ in range(each):
                item = m.get()
                assert not m.taken[item]
                m.taken[item] = True

        def put(m, item):
            with m.lock:
                m.wait_for_room()
                m.ring[(m.head + m.count) % slots] = item
                m.count += 1
                m.not_empty.notify()

        def get(m):
            with m.lock:
                m.wait_for_item()
                item = m.ring[m.head]
                m.head = (m.head + 1) % slots
                m.count -= 1
                m.not_full.notify()
            return item

        def wait_for_room(m):
            while m.count == slots:
                m.not_full.wait()

        def wait_for_item(m):
            while m.count == 0:
                m.not_empty.wait()

        @reachable
        def all_items_taken(m):
            for item in range(items):
                if not m.taken[item]:
                    return False
            return True

    return BoundedBuffer


def bounded_buffer_if(slots: int = 2, consumers: int = 2, each: int = 2) -> type[Model]:
    """The bounded buffer whose threads test only once before they wait."""

    class BoundedBufferIf(bounded_buffer(slots, consumers, each)):
        """Bounded buffer whose waiters do not test again: `if` instead of `while`.

        A consumer waits; the producer puts an item in and notifies it; another consumer takes the
        lock first, and the item; the one that was woken takes what is not there.

        Expected: `out-of-range` is violated (the count falls below zero), everything else holds.

        * `slots=2, consumers=2, each=2` (the default): 1,425 states, 1,576 transitions;
          shortest trace 29 steps.
        * `slots=1, consumers=2, each=1`: 282 states, 305 transitions; shortest trace 29 steps.
        """

        def wait_for_room(m):
            if m.count == slots:
                m.not_full.wait()

        def wait_for_item(m):
            if m.count == 0:
                m.not_empty.wait()

    return BoundedBufferIf
