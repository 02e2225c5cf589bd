/* N philosophers; the last one takes the forks in the other order. For ever, four steps each:
   take the first fork, the second; put down the first, the second. */
#ifndef N
#define N 10
#endif
bit fork[N];
#define FIRST  (_pid == N-1 -> 0 : _pid)
#define SECOND (_pid == N-1 -> N-1 : _pid+1)

active [N] proctype P()
{
	do
	:: d_step { fork[FIRST] == 0 -> fork[FIRST] = 1 };
	   d_step { fork[SECOND] == 0 -> fork[SECOND] = 1 };
	   fork[FIRST] = 0;
	   fork[SECOND] = 0
	od
}
