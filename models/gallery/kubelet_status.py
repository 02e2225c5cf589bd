"""Kubernetes, the kubelet's status manager: a full channel under a lock.

`SetPodStatus` holds the lock while it sends to a channel. When the channel is full it waits for the
receiver, `syncBatch`. An update of that one fails, and it wants the lock to drop what is cached, so that the
status is sent again: deadlock.

Source: kubernetes pull request 10182, https://github.com/kubernetes/kubernetes/pull/10182. Three pods and a
channel for one status are enough.
"""

from interleave import Array, Bool, Channel, Int, Model, Mutex, maybe, reachable, thread

PODS = 3


class FullChannel(Model):
    """The receiver takes the lock itself.

    Expected: `deadlock` is violated, everything else holds.
    553 states, 883 transitions; shortest trace 12 steps.
    """

    pod_statuses_lock = Mutex()
    pod_statuses = Array(Bool(False), PODS)  # what is cached
    pod_status_channel = Channel(Int(0, max=PODS - 1), capacity=1)

    @thread("pod worker", instances=PODS)
    def set_pod_status(m, pod):
        with m.pod_statuses_lock:
            m.pod_statuses[pod] = True
            m.pod_status_channel.send(pod)

    @thread("status manager")
    def sync_batch(m):
        for _ in range(PODS):
            pod = m.pod_status_channel.receive()
            if maybe("the update fails"):
                m.failed(pod)

    def failed(m, pod):
        m.delete_pod_status(pod)

    def delete_pod_status(m, pod):
        with m.pod_statuses_lock:
            m.pod_statuses[pod] = False

    @reachable
    def all_are_cached(m):
        return m.sync_batch.finished and all(m.pod_statuses[pod] for pod in range(PODS))


class FullChannelGo(FullChannel):
    """The receiver leaves that to a goroutine of its own.

    Expected: everything holds.
    1,568 states, 2,823 transitions.
    """

    def failed(m, pod):
        m.go.start(pod)

    @thread("go", instances=PODS, start=False)
    def go(m, i, pod):
        m.delete_pod_status(pod)
