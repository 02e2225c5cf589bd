"""A job queue with real threads, which logs what it does: the program that jobs_model.py is a model of."""

import logging
import sys
import threading
from collections import deque

JOBS, WORKERS = 3, 2


class Jobs:
    """Workers take jobs until they are told to stop and none is left."""

    def __init__(self) -> None:
        self.changed = threading.Condition()
        self.waiting: deque[int] = deque()
        self.stopping = False

    def put(self, job: int) -> None:
        with self.changed:
            self.waiting.append(job)
            logging.info("put %d", job)
            self.changed.notify()

    def stop(self) -> None:
        with self.changed:
            self.stopping = True
            logging.info("stop")
            self.changed.notify_all()

    def work(self) -> None:
        while True:
            with self.changed:
                while not self.waiting and not self.stopping:
                    self.changed.wait()
                if not self.waiting:
                    break
                job = self.waiting.popleft()
            logging.info("run %d", job)
        logging.info("leave")


def main(log: str) -> None:
    """Run it, and write its log to a file."""
    logging.basicConfig(
        filename=log, filemode="w", level=logging.INFO,
        format="%(relativeCreated)12.6f %(threadName)-10s %(message)s",
    )  # fmt: skip
    jobs = Jobs()
    workers = [threading.Thread(target=jobs.work, name=f"worker-{n}") for n in range(WORKERS)]
    for worker in workers:
        worker.start()
    for job in range(JOBS):
        jobs.put(job)
    jobs.stop()
    for worker in workers:
        worker.join()


if __name__ == "__main__":
    main(sys.argv[1])
