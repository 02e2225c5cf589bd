"""Small trees of C with a model and its lock file, made by tests."""

from __future__ import annotations

import subprocess
from dataclasses import dataclass
from pathlib import Path

from commands import interleave

MODEL = '''
from interleave import *


class Queue(Model):
    """A queue that a producer fills and a consumer empties."""

    lock = Mutex()
    items = Semaphore(0, max=2)
    count = Int(0, max=2)
    stopped = Bool(False)  #: state.stop
    seen = Int(0, max=2, ghost=True)

    @thread
    def producer(m):
        m.put()

    @thread
    def consumer(m):
        m.take()

    def put(m):
        with m.lock:  #: queue.c:3 queue_put()
            m.count = m.count + 1
            m.seen = 1
        m.items.post()  #: queue.c queue_put()

    def take(m):
        """queue_take (0123abc): waits for an item."""
        m.items.wait()
        if not m.stopped:  #: queue.c:9 queue_take()
            with m.lock:
                m.count -= 1
'''

C = """\
#include <pthread.h>

void queue_put(struct queue *q, int value)
{
    pthread_mutex_lock(&q->lock);
    q->count = q->count + 1;
    pthread_mutex_unlock(&q->lock);
    sem_post(&q->items);
}

int queue_take(struct queue *q)
{
    int ret = 0;

    sem_wait(&q->items);
    if (!q->state.stop) {
        pthread_mutex_lock(&q->lock);
        q->count--;
        pthread_mutex_unlock(&q->lock);
        ret = 1;
    }
    return ret;
}
"""


@dataclass
class Project:
    """A folder with a model and a tree ``src``; C that is given is what its ``queue.c`` has."""

    folder: Path

    def write(self, name: str, text: str) -> None:
        path = self.folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")

    @property
    def lock(self) -> Path:
        return self.folder / "model.Queue.lock"

    def run(self, *args: str, model: str = "model.py") -> subprocess.CompletedProcess[str]:
        return interleave("drift", model, "--source", "src", *args, cwd=self.folder)

    def init(self, *args: str) -> Project:
        done = self.run("--init", *args)
        assert done.returncode == 0, done.stderr
        return self

    def edit(self, old: str, new: str, name: str = "src/queue.c") -> None:
        text = (self.folder / name).read_text(encoding="utf-8")
        assert old in text
        self.write(name, text.replace(old, new, 1))

    def said(self, *args: str, status: int) -> list[str]:
        """What is printed, without the first line, of a command that ends so."""
        done = self.run(*args)
        assert done.returncode == status, done.stdout + done.stderr
        return done.stdout.splitlines()[1:]

    def refused(self, *args: str, status: int = 2) -> str:
        """The message of a command that is refused."""
        done = self.run(*args)
        assert (done.returncode, done.stdout) == (status, ""), done.stdout
        return done.stderr.rstrip("\n")


def project(folder: Path, c: str = C, model: str = MODEL) -> Project:
    made = Project(folder)
    made.write("model.py", model)
    made.write("src/queue.c", c)
    return made
