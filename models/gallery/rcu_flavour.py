"""Linux: readers are in a read section of SRCU, and what they read is freed after a grace period of RCU.

A grace period is for the read sections of its own domain. Those of the other one are seen by nobody: it ends
while a reader that found the object before it was unlinked still uses it.

Source: Linux commit e2d072d6a3d1.
"""

from interleave import RCU, Int, Model, Ref, Struct, free, thread


class Hook(Struct, capacity=1):
    calls = Int(0, max=1)


class RcuFlavour(Model):
    """Linux: SRCU readers, and `call_rcu()`.

    Expected: `use-after-free` is violated, everything else holds.
    95 states, 216 transitions; shortest trace 8 steps.
    """

    srcu = RCU()
    rcu = RCU()
    hook = Ref(Hook)

    def setup(m):
        m.hook = Hook()

    @thread
    def event(m):
        m.srcu.read_lock()
        hook = m.hook
        if hook is not None:
            assert hook.calls == 0
        m.srcu.read_unlock()

    @thread
    def elsewhere(m):
        """What the grace period of the other domain is for."""
        m.rcu.read_lock()
        m.rcu.read_unlock()

    @thread
    def unregister(m):
        hook = m.hook
        m.hook = None
        m.free_later(hook)

    def free_later(m, hook):
        m.rcu.call(m.callback, hook)

    @thread(start=False)
    def callback(m, hook):
        free(hook)


class RcuFlavourFixed(RcuFlavour):
    """The same with a grace period of SRCU.

    Expected: everything holds.
    90 states, 201 transitions.
    """

    def free_later(m, hook):
        m.srcu.call(m.callback, hook)
