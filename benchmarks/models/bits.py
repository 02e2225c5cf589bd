"""States of many bits, few of which a step changes."""

from interleave import Array, Bool, Model, thread


def bits(threads: int = 4, each: int = 47) -> type[Model]:
    """Each thread sets bits of its own, one after the other."""

    class Bits(Model):
        """Threads set bits in turn, each its own: every threads-th."""

        flags = Array(Bool(False), threads * each)

        @thread("setter", instances=threads)
        def setter(m, i):
            k = i
            while k < threads * each:
                m.flags[k] = True
                k += threads

    return Bits
