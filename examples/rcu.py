from interleave import RCU, Int, Model, Ref, Struct, free, thread


class Rule(Struct, capacity=2):
    port = Int(22, max=99)


class Replace(Model):
    """A rule is replaced; the old one is freed when nobody can see it any more."""

    rcu = RCU()
    rule = Ref(Rule)

    def setup(m):
        m.rule = Rule()

    @thread(instances=2)
    def packet(m, i):
        m.rcu.read_lock()
        rule = m.rule
        assert rule.port in (22, 80)
        m.rcu.read_unlock()

    @thread
    def admin(m):
        old = m.rule
        m.rule = Rule(port=80)
        m.rcu.synchronize()
        free(old)


class ReplaceTooLate(Replace):
    """It asks for the grace period first."""

    @thread
    def admin(m):
        old = m.rule
        m.rcu.call(m.reclaim, old)
        m.rule = Rule(port=80)

    @thread(start=False)
    def reclaim(m, old):
        free(old)
