/* A pool of jobs: producers put jobs into it, a worker takes them, and closing it sends the worker home. */
#include <pthread.h>
#include <semaphore.h>

struct pool {
    pthread_mutex_t lock;
    sem_t jobs;
    int count;
    int closed;
};

void pool_put(struct pool *p)
{
    pthread_mutex_lock(&p->lock);
    p->count = p->count + 1;
    pthread_mutex_unlock(&p->lock);
    sem_post(&p->jobs);
}

int pool_take(struct pool *p)
{
    int found;

    sem_wait(&p->jobs);
    pthread_mutex_lock(&p->lock);
    found = !p->closed;
    if (found) {
        p->count = p->count - 1;
    }
    pthread_mutex_unlock(&p->lock);
    return found;
}

void pool_close(struct pool *p)
{
    pthread_mutex_lock(&p->lock);
    p->closed = 1;
    pthread_mutex_unlock(&p->lock);
    sem_post(&p->jobs);
}
