/* A pool of jobs: producers put jobs into it, a worker takes them, and closing it sends the worker home. */
#include <pthread.h>
#include <semaphore.h>

struct pool {
    pthread_mutex_t lock;
    sem_t jobs;
    int count;
    int closed;
    long puts; /* for statistics */
};

static void wake(struct pool *p)
{
    sem_post(&p->jobs);
}

void pool_put(struct pool *p)
{
    pthread_mutex_lock(&p->lock);
    p->puts++;
    p->count = p->count + 1;
    wake(p);
    pthread_mutex_unlock(&p->lock);
}

int pool_take(struct pool *p)
{
    int found;

    sem_wait(&p->jobs);

    /* Jobs that are there are done even when the pool is closed. */
    pthread_mutex_lock(&p->lock);
    found = !p->closed || p->count > 0;
    if (found) {
        p->count = p->count - 1;
    }
    pthread_mutex_unlock(&p->lock);
    return found;
}

void pool_close(struct pool *p)
{
    p->closed = 1;
    pthread_mutex_lock(&p->lock);
    pthread_mutex_unlock(&p->lock);
    sem_post(&p->jobs);
}
