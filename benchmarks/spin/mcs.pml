/* styles/mcs.py: the queue lock of Mellor-Crummey and Scott. */
#ifndef N
#define N 4
#endif
byte tail;
byte next_[N];
bit locked[N];
byte inside;

active [N] proctype P()
{	byte before, after;
#ifdef LOOP
	byte pc;
	do
	:: d_step { pc == 0 -> next_[_pid] = 0; pc = 1 }
	:: d_step { pc == 1 -> before = tail; tail = _pid + 1; pc = (before == 0 -> 5 : 2) }
	:: d_step { pc == 2 -> locked[_pid] = 1; pc = 3 }
	:: d_step { pc == 3 -> next_[(before + N - 1) % N] = _pid + 1; pc = 4 }
	:: d_step { pc == 4 && !locked[_pid] -> pc = 5 }
	:: d_step { pc == 5 -> inside++; assert(inside == 1); pc = 6 }
	:: d_step { pc == 6 -> inside--; after = next_[_pid]; pc = (after == 0 -> 7 : 9) }
	:: d_step { pc == 7 -> if :: tail == _pid + 1 -> tail = 0; pc = 0 :: else -> pc = 8 fi }
	:: d_step { pc == 8 && next_[_pid] != 0 -> after = next_[_pid]; pc = 9 }
	:: d_step { pc == 9 -> locked[(after + N - 1) % N] = 0; pc = 0 }
	od
#else
start:	next_[_pid] = 0;
	if
	:: d_step { tail == 0 -> tail = _pid + 1 }
	:: d_step { tail != 0 -> before = tail; tail = _pid + 1 };
	   locked[_pid] = 1;
	   d_step { next_[before - 1] = _pid + 1; before = 0 };
	   !locked[_pid]
	fi;
	d_step { inside++; assert(inside == 1) };
	if
	:: d_step { next_[_pid] != 0 -> inside--; after = next_[_pid] }
	:: d_step { next_[_pid] == 0 -> inside-- };
	   if
	   :: d_step { tail == _pid + 1 -> tail = 0 }; goto start
	   :: tail != _pid + 1
	   fi;
	   d_step { next_[_pid] != 0 -> after = next_[_pid] }
	fi;
	d_step { locked[after - 1] = 0; after = 0 };
	goto start
#endif
}
