"""One thread frees what another one uses; the fix leaves the free out."""

from interleave import Bool, Model, Ref, Struct, free, thread


class Obj(Struct, capacity=1):
    x = Bool(False)


class Old(Model):
    """closer frees"""

    p = Ref(Obj)

    def setup(m):
        m.p = Obj()

    @thread
    def user(m):
        o = m.p
        o.x = True

    @thread
    def closer(m):
        o = m.p
        m.p = None
        if o is not None:
            m.drop(o)

    def drop(m, o):
        free(o)


class New(Old):
    """closer does not free"""

    def drop(m, o):
        pass
