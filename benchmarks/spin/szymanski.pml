/* styles/szymanski.py: Szymanski's mutual exclusion, where a look at all flags is one step. */
#ifndef N
#define N 4
#endif
#include "each.h"
byte flag[N];
byte inside;
#define OPEN(k) (flag[k] < 3)
#define ENTERS(k) (flag[k] == 1)
#define LAST(k) (flag[k] == 4)
#define BEFORE(k) (k >= _pid || flag[k] < 2)
#define BEHIND(k) (k <= _pid || flag[k] < 2 || flag[k] > 3)

active [N] proctype P()
{
#ifdef LOOP
	byte pc;
	do
	:: d_step { pc == 0 -> flag[_pid] = 1; pc = 1 }
	:: d_step { pc == 1 && ALL(OPEN) -> pc = 2 }
	:: d_step { pc == 2 -> flag[_pid] = 3; pc = 3 }
	:: d_step { pc == 3 -> pc = (ANY(ENTERS) -> 4 : 6) }
	:: d_step { pc == 4 -> flag[_pid] = 2; pc = 5 }
	:: d_step { pc == 5 && ANY(LAST) -> pc = 6 }
	:: d_step { pc == 6 -> flag[_pid] = 4; pc = 7 }
	:: d_step { pc == 7 && ALL(BEFORE) -> inside++; assert(inside == 1); pc = 8 }
	:: d_step { pc == 8 && ALL(BEHIND) -> inside--; pc = 9 }
	:: d_step { pc == 9 -> flag[_pid] = 0; pc = 0 }
	od
#else
	do
	:: flag[_pid] = 1;
	   ALL(OPEN);
	   flag[_pid] = 3;
	   if
	   :: ANY(ENTERS) -> flag[_pid] = 2; ANY(LAST)
	   :: !ANY(ENTERS)
	   fi;
	   flag[_pid] = 4;
	   d_step { ALL(BEFORE) -> inside++; assert(inside == 1) };
	   d_step { ALL(BEHIND) -> inside-- };
	   flag[_pid] = 0
	od
#endif
}
