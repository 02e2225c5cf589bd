/* styles/timed.py: the timed mutual exclusion of Alur and Taubenfeld with a clock. */
#ifndef N
#define N 3
#endif
#ifndef FAST
#define FAST 1
#endif
#ifndef SLOW
#define SLOW 4
#endif
#include "each.h"
byte x, y;
bit z;
byte inside;
#include "time.h"
#define ME (_pid - 1)

active [N] proctype P()
{
#ifdef LOOP
	byte pc;
	do
	:: d_step { pc == 0 -> x = ME + 1; pc = 1 }
	:: d_step { pc == 1 && y == 0 -> wait[ME] = FAST + 1; pc = 2 }
	:: d_step { pc == 2 -> y = ME + 1; wait[ME] = FAST + 1; pc = 3 }
	:: d_step { pc == 3 ->
	     if
	     :: x == ME + 1 -> wait[ME] = FAST + 1; pc = 4
	     :: else -> wait[ME] = 0; rest[ME] = SLOW; pc = 5
	     fi }
	:: d_step { pc == 4 -> z = 1; wait[ME] = 0; inside++; assert(inside == 1); pc = 7 }
	:: d_step { pc == 5 && rest[ME] == 0 -> pc = (y != ME + 1 -> 0 : 6) }
	:: d_step { pc == 6 && !z -> inside++; assert(inside == 1); pc = 7 }
	:: d_step { pc == 7 -> inside--; z = 0; pc = 8 }
	:: d_step { pc == 8 -> if :: y == ME + 1 -> y = 0 :: else fi; pc = 0 }
	od
#else
start:	x = ME + 1;
	d_step { y == 0 -> wait[ME] = FAST + 1 };
	d_step { y = ME + 1; wait[ME] = FAST + 1 };
	if
	:: d_step { x == ME + 1 -> wait[ME] = FAST + 1 };
	   d_step { z = 1; wait[ME] = 0; inside++; assert(inside == 1) }
	:: d_step { x != ME + 1 -> wait[ME] = 0; rest[ME] = SLOW };
	   if
	   :: rest[ME] == 0 && y != ME + 1 -> goto start
	   :: rest[ME] == 0 && y == ME + 1
	   fi;
	   d_step { !z -> inside++; assert(inside == 1) }
	fi;
	d_step { inside--; z = 0 };
	d_step { if :: y == ME + 1 -> y = 0 :: else fi };
	goto start
#endif
}
