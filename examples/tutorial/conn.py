"""A connection with a reference count, and a reset that comes at the wrong moment (conn.c)."""

from interleave import Bool, Int, Model, Mutex, Ref, Struct, atomic, free, reachable, thread


class Conn(Struct, capacity=1):
    refs = Int(1, max=3, atomic=True)
    fd = Bool(True)


class Racy(Model, check=("memory-leak",)):
    """A reference is taken after the pointer was loaded, with nothing in between."""

    current = Ref(Conn)
    sent = Bool(False, ghost=True)

    def setup(m):
        m.current = Conn()

    @thread("request")
    def send_request(m):
        c = m.conn_get()
        if c is None:
            return
        assert c.fd  #: conn.c:23 write()
        m.sent = True
        m.conn_put(c)

    @thread("reset")
    def conn_reset(m):
        c = m.current  #: conn.c:29
        m.current = None  #: conn.c:30
        if c is not None:
            m.conn_put(c)

    def conn_get(m):
        c = m.current  #: conn.c:6
        if c is not None:
            with atomic():
                c.refs += 1  #: conn.c:8
        return c

    def conn_put(m, c):
        with atomic():
            c.refs -= 1  #: conn.c:14
            last = c.refs == 0
        if last:
            free(c)  #: conn.c:15

    @reachable
    def a_request_is_sent(m):
        return m.sent


class NotZero(Racy):
    """The same, but a count of zero is never raised again."""

    def conn_get(m):
        c = m.current
        if c is not None:
            with atomic():
                taken = c.refs != 0
                if taken:
                    c.refs += 1
            if not taken:
                return None
        return c


class Locked(Racy):
    """Pointer and count change together, under a lock."""

    lock = Mutex()

    def conn_get(m):
        with m.lock:
            c = m.current
            if c is not None:
                with atomic():
                    c.refs += 1
            return c

    def conn_reset(m):
        with m.lock:
            c = m.current
            m.current = None
        if c is not None:
            m.conn_put(c)


class TwoRequests(Locked):
    """The locked version with two threads that send a request."""

    @thread("request", instances=2)
    def send_request(m, i):
        super().send_request()
