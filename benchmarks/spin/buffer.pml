/* P producers and C consumers around a ring of S places, for ever: a mutex and two counting
   semaphores. Each operation on one of these, each load and each store is a step. */
#ifndef P
#define P 2
#endif
#ifndef C
#define C 2
#endif
#ifndef S
#define S 2
#endif
byte ring[S];	/* 0: nothing; else the number of the producer, from 1 on */
byte head, tail;
byte room = S, items;
bit lock;

active [P] proctype Producer()
{	byte t;
	do
	:: d_step { room > 0 -> room-- };
	   d_step { lock == 0 -> lock = 1 };
	   t = tail;
	   ring[t] = _pid + 1;
	   d_step { tail = (t + 1) % S; t = 0 };
	   lock = 0;
	   items++
	od
}

active [C] proctype Consumer()
{	byte h;
	do
	:: d_step { items > 0 -> items-- };
	   d_step { lock == 0 -> lock = 1 };
	   h = head;
	   assert(ring[h] != 0);	/* the load of an item */
	   ring[h] = 0;
	   d_step { head = (h + 1) % S; h = 0 };
	   lock = 0;
	   room++
	od
}
