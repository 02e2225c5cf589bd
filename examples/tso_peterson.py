from interleave import Array, Bool, Int, Model, acquire, fence, invariant, relaxed, release, seq_cst, thread


class Peterson(Model, memory="tso"):
    """Peterson's lock by release and acquire alone: a thread reads the other's flag too early."""

    flag = Array(Bool(False, atomic=True), 2)
    turn = Int(0, max=1, atomic=True)
    count = Int(0, max=2)

    def announce(m, i):
        m.flag[i].store(True, relaxed)
        m.turn.store(1 - i, release)

    @thread(instances=2)
    def p(m, i):
        m.announce(i)
        while m.flag[1 - i].load(acquire) and m.turn.load(acquire) == 1 - i:
            pass
        m.count += 1
        m.flag[i].store(False, release)

    @invariant
    def no_lost_update(m):
        return not (m.p[0].finished and m.p[1].finished) or m.count == 2


class PetersonFixed(Peterson):
    """The same with a fence behind the stores."""

    def announce(m, i):
        m.flag[i].store(True, relaxed)
        m.turn.store(1 - i, release)
        fence(seq_cst)
