"""Kafka, consumer: a commit that waits for the lock that the heartbeat thread takes again and again.

The consumer's network client has a lock that is not fair. The heartbeat thread polls under it, gives it back
and takes it at once again; a thread that commits waits for it. Nothing makes the lock's holder step back, so
it may wait for ever: it is awake now and then, and never when the lock is free.

Source: KAFKA-4625 and the pull request that made the lock fair, 2017. In our own words; no code is taken from
there.
"""

from interleave import Bool, Int, Model, Mutex, eventually, thread


class UnfairLock(Model):
    """The client's lock is not fair.

    Expected: `commit_returns` is violated, everything else holds.
    14 states, 16 transitions; shortest trace 5 steps.
    """

    client_lock = Mutex()
    sent = Int(0, max=1)
    committed = Bool(False)

    @thread("heartbeat", daemon=True)
    def heartbeat(m):
        while True:
            with m.client_lock:
                m.sent = 1  # poll: a heartbeat, or what has arrived

    @thread("consumer")
    def consumer(m):
        with m.client_lock:
            m.committed = True

    @eventually
    def commit_returns(m):
        return m.consumer.finished


class FairLock(UnfairLock):
    """Who waits for the lock gets it in turn.

    Expected: everything holds.
    14 states, 16 transitions.
    """

    client_lock = Mutex(fair=True)
