"""One thread frees what another one uses; the fix leaves the free out, and nothing else."""

from interleave import Bool, Model, Ref, Struct, free, thread


class Obj(Struct, capacity=1):
    x = Bool(False)


class Old(Model):
    p = Ref(Obj)

    def setup(m):
        m.p = Obj()

    @thread
    def user(m):
        o = m.p
        o.x = True

    @thread
    def closer(m):
        m.drop(m.p)

    def drop(m, o):
        free(o)


class New(Old):
    def drop(m, o):
        pass
