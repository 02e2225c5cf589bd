"""Many pods send their status.

From `models/gallery/kubelet_status.py`, made large.
"""

from interleave import Array, Bool, Channel, Int, Model, Mutex, maybe, reachable, thread


def kubelet_status(pods: int = 15) -> type[Model]:
    """Many pods send their status."""

    class FullChannel(Model):
        """The receiver takes the lock itself."""

        pod_statuses_lock = Mutex()
        pod_statuses = Array(Bool(False), pods)  # what is cached
        pod_status_channel = Channel(Int(0, max=pods - 1), capacity=1)

        @thread("pod worker", instances=pods)
        def set_pod_status(m, pod):
            with m.pod_statuses_lock:
                m.pod_statuses[pod] = True
                m.pod_status_channel.send(pod)

        @thread("status manager")
        def sync_batch(m):
            for _ in range(pods):
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
            return m.sync_batch.finished and all(m.pod_statuses[pod] for pod in range(pods))

    return FullChannel
