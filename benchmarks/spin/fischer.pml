/* styles/fischer.py: Fischer's mutual exclusion with a clock. */
#ifndef N
#define N 4
#endif
#ifndef FAST
#define FAST 1
#endif
#ifndef SLOW
#define SLOW 2
#endif
#include "each.h"
byte id;
byte inside;
#include "time.h"
#define ME (_pid - 1)

active [N] proctype P()
{
#ifdef LOOP
	byte pc;
	do
	:: d_step { pc == 0 && id == 0 -> wait[ME] = FAST + 1; pc = 1 }
	:: d_step { pc == 1 -> id = ME + 1; wait[ME] = 0; rest[ME] = SLOW; pc = 2 }
	:: d_step { pc == 2 && rest[ME] == 0 ->
	     if :: id == ME + 1 -> inside++; assert(inside == 1); pc = 3 :: else -> pc = 0 fi }
	:: d_step { pc == 3 -> inside--; id = 0; pc = 0 }
	od
#else
	do
	:: d_step { id == 0 -> wait[ME] = FAST + 1 };
	   d_step { id = ME + 1; wait[ME] = 0; rest[ME] = SLOW };
	   if
	   :: d_step { rest[ME] == 0 && id == ME + 1 -> inside++; assert(inside == 1) };
	      d_step { inside--; id = 0 }
	   :: rest[ME] == 0 && id != ME + 1
	   fi
	od
#endif
}
