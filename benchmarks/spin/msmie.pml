/* styles/msmie.py: the multiprocessor shared-memory information exchange, with one choice: of the slot that is
   taken. Slot numbers begin at 1, so that 0 is none. */
#ifndef SLAVES
#define SLAVES 2
#endif
#ifndef MASTERS
#define MASTERS 3
#endif
#ifndef N
#define N 6
#endif
#include "each.h"
#define NEWEST 1
#define IDLE 0
#define SLAVE 2
#define MASTER 3
byte changed[N];  /* what is done with each slot, but for the first 1 less modulo 4: it is NEWEST at first */
byte readers;
byte writes[SLAVES];
byte reads[MASTERS];
#define IS(k, what) (changed[k] == ((k) == 0 -> (what + 3) % 4 : what))
#define SET(k, what) changed[k] = ((k) == 0 -> (what + 3) % 4 : what)
#define ISNEW(k) IS(k, NEWEST)
#define TAKE(k) d_step { writes[_pid] == 0 && IS(k, IDLE) -> SET(k, SLAVE); writes[_pid] = k + 1 }
#define ME (_pid - SLAVES)
#define FIND(what) i = 0; do :: i < N && !IS(i, what) -> i++ :: else -> break od

active [SLAVES] proctype Slave()
{	byte i;
	do
	:: TAKE(0)
	:: TAKE(1)
#if N > 2
	:: TAKE(2)
#endif
#if N > 3
	:: TAKE(3)
#endif
#if N > 4
	:: TAKE(4)
#endif
#if N > 5
	:: TAKE(5)
#endif
#if N > 6
	:: TAKE(6)
#endif
#if N > 7
	:: TAKE(7)
#endif
#if N > 8
	:: TAKE(8)
#endif
#if N > 9
	:: TAKE(9)
#endif
#if N > 10
	:: TAKE(10)
#endif
	:: d_step { writes[_pid] != 0 ->
	     FIND(NEWEST);
	     if :: i < N -> SET(i, IDLE) :: else fi;
	     i = writes[_pid] - 1; SET(i, NEWEST); writes[_pid] = 0; i = 0 }
	od
}

active [MASTERS] proctype Master()
{	byte i;
	do
	:: d_step { reads[ME] == 0 && readers == 0 && ANY(ISNEW) ->
	     FIND(NEWEST); SET(i, MASTER); reads[ME] = i + 1; readers = 1; i = 0 }
	:: d_step { reads[ME] == 0 && readers > 0 ->
	     FIND(MASTER); reads[ME] = i + 1; readers++; i = 0 }
	:: d_step { reads[ME] != 0 ->
	     if
	     :: readers == 1 ->
	        i = reads[ME] - 1;
	        if :: ANY(ISNEW) -> SET(i, IDLE) :: else -> SET(i, NEWEST) fi
	     :: else
	     fi;
	     readers--; reads[ME] = 0; i = 0 }
	od
}
