/* styles/peterson.py: Peterson's filter lock, where a look at all levels is one step. */
#ifndef N
#define N 4
#endif
#include "each.h"
byte level[N];
byte last[N];
byte inside;
#define LOWER(j) (j == _pid || level[j] < k)

active [N] proctype P()
{	byte k = 1;
#ifdef LOOP
	byte pc;
	do
	:: d_step { pc == 0 -> level[_pid] = k; pc = 1 }
	:: d_step { pc == 1 -> last[k] = _pid; pc = 2 }
	:: d_step { pc == 2 && (last[k] != _pid || ALL(LOWER)) -> if :: k < N-1 -> k++; pc = 0 :: else -> pc = 3 fi }
	:: d_step { pc == 3 -> inside++; assert(inside == 1); level[_pid] = N; pc = 4 }
	:: d_step { pc == 4 -> inside--; level[_pid] = 0; k = 1; pc = 0 }
	od
#else
	do
	:: level[_pid] = k;
	   last[k] = _pid;
	   if
	   :: d_step { k < N-1 && (last[k] != _pid || ALL(LOWER)) -> k++ }
	   :: d_step { k == N-1 && (last[k] != _pid || ALL(LOWER)) -> k = 1 };
	      d_step { inside++; assert(inside == 1); level[_pid] = N };
	      d_step { inside--; level[_pid] = 0 }
	   fi
	od
#endif
}
