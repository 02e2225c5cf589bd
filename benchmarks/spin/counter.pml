/* N threads add one to x, K times each, by a load and a store: a step each.
   A last step marks a thread as done; with FOLDED that is part of its last store.
   When all are done: 2 <= x <= N*K (for N and K of 2 or more). */
#ifndef N
#define N 4
#endif
#ifndef K
#define K 3
#endif
byte x;
byte done;

#define FINISH done++; assert(done < N || (x >= 2 && x <= N*K))

active [N] proctype T()
{	byte i, t;
#ifdef FOLDED
	do
	:: d_step { i < K -> t = x };
	   d_step { x = t + 1; t = 0; i++; if :: i == K -> FINISH :: else fi }
	od
#else
L:	if
	:: d_step { i < K -> t = x }
	:: d_step { i == K -> FINISH } goto end
	fi;
	d_step { x = t + 1; t = 0; i++ }
	goto L;
end:	false	/* stays here: a process that ends would add states */
#endif
}
