"""Double-checked initialisation, whose flag is read without acquire.

The first look, without the lock, sees that the object is there; what it reads of it may be from before.

Source: Bacon and others, "The 'Double-Checked Locking is Broken' Declaration" (2000).
"""

from interleave import Bool, Int, Model, Mutex, acquire, relaxed, release, thread


class DoubleCheckedRelaxed(Model, memory="c11"):
    """Double-checked initialisation: the first look is relaxed.

    Expected: `data-race` is violated, everything else holds.
    46 states, 76 transitions; shortest trace 7 steps.
    """

    ready = Bool(False, atomic=True)
    value = Int(0, max=1)
    lock = Mutex()

    @thread(instances=2)
    def user(m, me):
        if not m.first_look():
            with m.lock:
                if not m.ready.load(relaxed):  # the lock orders this one
                    m.value = 1
                    m.ready.store(True, release)
        assert m.value == 1

    def first_look(m):
        return m.ready.load(relaxed)


class DoubleChecked(DoubleCheckedRelaxed):
    """Double-checked initialisation: the first look acquires.

    Expected: everything holds.
    40 states, 66 transitions.
    """

    def first_look(m):
        return m.ready.load(acquire)
