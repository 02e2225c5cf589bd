/* styles/elevator.py: an elevator, and people who ride between N floors. */
#ifndef PEOPLE
#define PEOPLE 3
#endif
#ifndef N
#define N 3
#endif
#include "each.h"
byte level;
bit down;
bit open;
bit wanted[N];
#define WANTED(k) wanted[k]
#define FURTHER(k) (wanted[k] && (k > level) == !down)
#define CHECK assert(!(open && wanted[level]))
/* somebody at a floor `from` wants to go to another one, k */
#define CALL(k) (goal != k && !open) -> here = goal; goal = k; wanted[here] = 1; CHECK

active proctype Cabin()
{
#ifdef LOOP
	byte pc;
	do
	:: d_step { pc == 0 && ANY(WANTED) ->
	     if
	     :: wanted[level] -> open = 1; wanted[level] = 0; pc = 1
	     :: else ->
	        if :: ANY(FURTHER) -> if :: down -> level-- :: else -> level++ fi :: else -> down = !down fi
	     fi; CHECK }
	:: d_step { pc == 1 -> open = 0; pc = 0 }
	od
#else
	do
	:: d_step { wanted[level] -> open = 1; wanted[level] = 0; CHECK }; open = 0
	:: d_step { !wanted[level] && ANY(WANTED) ->
	     if :: ANY(FURTHER) -> if :: down -> level-- :: else -> level++ fi :: else -> down = !down fi; CHECK }
	od
#endif
}

active [PEOPLE] proctype P()
{	byte here, goal;
#ifdef LOOP
	byte pc;
	do
	:: d_step { pc == 0 && CALL(0); pc = 1 }
	:: d_step { pc == 0 && CALL(1); pc = 1 }
#if N > 2
	:: d_step { pc == 0 && CALL(2); pc = 1 }
#endif
#if N > 3
	:: d_step { pc == 0 && CALL(3); pc = 1 }
#endif
#if N > 4
	:: d_step { pc == 0 && CALL(4); pc = 1 }
#endif
	:: d_step { pc == 1 && open && level == here -> pc = 2 }
	:: d_step { pc == 1 && !(open && level == here) && !wanted[here] -> wanted[here] = 1; CHECK }
	:: d_step { pc == 2 && !open -> wanted[goal] = 1; CHECK; pc = 3 }
	:: d_step { pc == 3 && open && level == goal -> pc = 0 }
	:: d_step { pc == 3 && !(open && level == goal) && !wanted[goal] -> wanted[goal] = 1; CHECK }
	od
#else
	do
	:: if
	   :: d_step { CALL(0) }
	   :: d_step { CALL(1) }
#if N > 2
	   :: d_step { CALL(2) }
#endif
#if N > 3
	   :: d_step { CALL(3) }
#endif
#if N > 4
	   :: d_step { CALL(4) }
#endif
	   fi;
	   do
	   :: d_step { open && level == here -> here = 0 } break
	   :: d_step { !(open && level == here) && !wanted[here] -> wanted[here] = 1; CHECK }
	   od;
	   if :: d_step { !open -> wanted[goal] = 1; CHECK } fi;  /* no break leads into a d_step */
	   do
	   :: open && level == goal -> break
	   :: d_step { !(open && level == goal) && !wanted[goal] -> wanted[goal] = 1; CHECK }
	   od
	od
#endif
}
