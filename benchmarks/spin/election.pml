/* styles/election.py: the election of a leader in a ring (Chang and Roberts). */
#ifndef N
#define N 5
#endif
chan link[N] = [N] of { byte };
bit leads[N];
#define NUMBER (_pid * 2 % N)

active [N] proctype P()
{	byte got;
#ifdef LOOP
	byte pc;
	do
	:: d_step { pc == 0 && nfull(link[(_pid + 1) % N]) -> link[(_pid + 1) % N] ! NUMBER; pc = 1 }
	:: d_step { pc == 1 && nempty(link[_pid]) -> link[_pid] ? got;
	     if :: got == NUMBER -> pc = 2; got = 0 :: got > NUMBER -> pc = 3 :: else -> got = 0 fi }
	:: d_step { pc == 2 -> leads[_pid] = 1; assert(NUMBER == N - 1); pc = 1 }
	:: d_step { pc == 3 && nfull(link[(_pid + 1) % N]) -> link[(_pid + 1) % N] ! got; got = 0; pc = 1 }
	od
#else
	chan in = link[_pid];
	chan out = link[(_pid + 1) % N];
	xr in;
	xs out;
	out ! NUMBER;
get:	atomic { in ? got; if :: got < NUMBER -> goto get :: else fi };
	if
	:: d_step { got == NUMBER -> leads[_pid] = 1; assert(NUMBER == N - 1) }
	:: atomic { got > NUMBER -> out ! got }
	fi;
	goto get
#endif
}
