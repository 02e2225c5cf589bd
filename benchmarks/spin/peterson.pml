/* Peterson's filter lock for N threads, for ever: a step each access. One look at another thread's level
   and one look at the victim are alternatives; the bookkeeping around a level is a step. */
#ifndef N
#define N 4
#endif
byte level[N];
byte victim[N];
byte inside;

active [N] proctype P()
{	byte l, k;
again:	l = 1;
rung:	level[_pid] = l;
	d_step { victim[l] = _pid; k = 0 };
	do
	:: d_step { k < N && (k == _pid || level[k] < l) -> k++ }
	:: d_step { k == N || victim[l] != _pid -> k = 0; l++ } break
	od;
	if
	:: l < N -> goto rung
	:: l == N
	fi;
	d_step { inside++; assert(inside == 1); l = 0 };
	inside--;
	level[_pid] = 0;
	goto again
}
