from interleave import Array, Bool, Int, Model, Mutex, again, leads_to, thread


class Locks(Model):
    """Two threads take a lock, again and again."""

    lock = Mutex()
    want = Array(Bool(False, ghost=True), 2)
    inside = Array(Bool(False, ghost=True), 2)
    data = Int(0, max=1)

    @thread(instances=2)
    def worker(m, i):
        while True:
            m.want[i] = True
            with m.lock:
                m.inside[i] = True
                m.want[i] = False
                m.data = i
                m.inside[i] = False

    @again
    def somebody_is_in(m):
        return m.inside[0] or m.inside[1]

    @leads_to(each="worker")
    def no_starvation(m, i):
        return m.want[i], m.inside[i]
