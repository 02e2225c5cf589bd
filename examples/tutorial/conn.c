struct conn { atomic_int refs; int fd; };
struct conn *current;               /* what requests go out on; it owns one reference */

struct conn *conn_get(void)
{
    struct conn *c = current;
    if (c)
        atomic_fetch_add(&c->refs, 1);
    return c;
}

void conn_put(struct conn *c)
{
    if (atomic_fetch_sub(&c->refs, 1) == 1)
        free(c);
}

void send_request(void)             /* any number of threads */
{
    struct conn *c = conn_get();
    if (!c)
        return;
    write(c->fd, "ping", 4);
    conn_put(c);
}

void conn_reset(void)               /* one thread, when the peer is gone */
{
    struct conn *c = current;
    current = NULL;
    if (c)
        conn_put(c);
}
