/* styles/philosophers.py: N philosophers, all with the left fork first. */
#ifndef N
#define N 8
#endif
bit taken[N];
#define RIGHT ((_pid + 1) % N)

active [N] proctype P()
{
#ifdef LOOP
	byte pc;
	do
	:: d_step { pc == 0 && !taken[_pid] -> taken[_pid] = 1; pc = 1 }
	:: d_step { pc == 1 && !taken[RIGHT] -> taken[RIGHT] = 1; pc = 2 }
	:: d_step { pc == 2 -> taken[_pid] = 0; pc = 3 }
	:: d_step { pc == 3 -> taken[RIGHT] = 0; pc = 0 }
	od
#else
	do
	:: d_step { !taken[_pid] -> taken[_pid] = 1 };
	   d_step { !taken[RIGHT] -> taken[RIGHT] = 1 };
	   taken[_pid] = 0;
	   taken[RIGHT] = 0
	od
#endif
}
