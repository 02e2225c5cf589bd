/* styles/lamport.py: Lamport's fast mutual exclusion. */
#ifndef N
#define N 3
#endif
byte x, y;
bit wants[N];
byte inside;

active [N] proctype P()
{	byte j;
#ifdef LOOP
	byte pc;
	do
	:: d_step { pc == 0 -> wants[_pid] = 1; pc = 1 }
	:: d_step { pc == 1 -> x = _pid + 1; pc = 2 }
	:: d_step { pc == 2 -> pc = (y != 0 -> 3 : 5) }
	:: d_step { pc == 3 -> wants[_pid] = 0; pc = 4 }
	:: d_step { pc == 4 && y == 0 -> pc = 0 }
	:: d_step { pc == 5 -> y = _pid + 1; pc = 6 }
	:: d_step { pc == 6 -> pc = (x != _pid + 1 -> 7 : 10) }
	:: d_step { pc == 7 -> wants[_pid] = 0; j = 0; pc = 8 }
	:: d_step { pc == 8 && !wants[j % N] -> j++; if :: j == N -> pc = 9 :: else fi }
	:: d_step { pc == 9 -> pc = (y != _pid + 1 -> 4 : 10) }
	:: d_step { pc == 10 -> inside++; assert(inside == 1); pc = 11 }
	:: d_step { pc == 11 -> inside--; y = 0; pc = 12 }
	:: d_step { pc == 12 -> wants[_pid] = 0; pc = 0 }
	od
#else
start:	wants[_pid] = 1;
	x = _pid + 1;
	if
	:: y != 0 -> wants[_pid] = 0; y == 0; goto start
	:: y == 0
	fi;
	y = _pid + 1;
	if
	:: x != _pid + 1 ->
	   wants[_pid] = 0;
	   do
	   :: d_step { j < N-1 && !wants[j] -> j++ }
	   :: d_step { j == N-1 && !wants[j] -> j = 0 } break
	   od;
	   if
	   :: y != _pid + 1 -> y == 0; goto start
	   :: y == _pid + 1
	   fi
	:: x == _pid + 1
	fi;
	d_step { inside++; assert(inside == 1) };
	d_step { inside--; y = 0 };
	wants[_pid] = 0;
	goto start
#endif
}
