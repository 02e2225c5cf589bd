/* styles/bakery.py: Lamport's bakery with numbers up to MOST. */
#ifndef N
#define N 3
#endif
#ifndef MOST
#define MOST 4
#endif
#include "each.h"
bit choosing[N];
byte number[N];
byte inside;
#define SMALL(k) (number[k] < MOST)
#define AFTER(j) (number[j] == 0 || number[j] > number[_pid] || (number[j] == number[_pid] && j >= _pid))
#define DRAW mine = 1; j = 0; \
	do :: j < N -> if :: number[j] >= mine -> mine = number[j] + 1 :: else fi; j++ :: else -> break od; j = 0

active [N] proctype P()
{	byte mine, j;
#ifdef LOOP
	byte pc, kept;
	do
	:: d_step { pc == 0 -> choosing[_pid] = 1; pc = 1 }
	:: d_step { pc == 1 && ALL(SMALL) -> kept = j; DRAW; j = kept; kept = 0; pc = 2 }
	:: d_step { pc == 2 -> number[_pid] = mine; pc = 3 }
	:: d_step { pc == 3 -> choosing[_pid] = 0; j = 0; pc = 4 }
	:: d_step { pc == 4 && !choosing[j] -> pc = 5 }
	:: d_step { pc == 5 && AFTER(j) -> if :: j < N-1 -> j++; pc = 4 :: else -> pc = 6 fi }
	:: d_step { pc == 6 -> inside++; assert(inside == 1); pc = 7 }
	:: d_step { pc == 7 -> inside--; number[_pid] = 0; pc = 0 }
	od
#else
	do
	:: choosing[_pid] = 1;
	   d_step { ALL(SMALL) -> DRAW };
	   d_step { number[_pid] = mine; mine = 0 };
	   choosing[_pid] = 0;
	   do
	   :: !choosing[j];
	      if
	      :: d_step { j < N-1 && AFTER(j) -> j++ }
	      :: d_step { j == N-1 && AFTER(j) -> j = 0 } break
	      fi
	   od;
	   if :: d_step { inside++; assert(inside == 1) } fi;  /* no break leads into a d_step */
	   d_step { inside--; number[_pid] = 0 }
	od
#endif
}
