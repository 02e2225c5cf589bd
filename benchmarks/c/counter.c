/* As ../spin/counter.pml: N threads add one to x, K times each. FOLDED: no last step. */

#ifndef N
#define N 4
#endif
#ifndef K
#define K 3
#endif
#define INITIAL 0
#define WIDTH N

#include "search.h"

/* x, then for each thread: where it is (2 bits), how often it has stored, what it has loaded */
#define X_BITS 6
#define I_BITS 4
#define THREAD_BITS (2 + I_BITS + X_BITS)
#define X_MASK ((1u << X_BITS) - 1)
#define I_MASK ((1u << I_BITS) - 1)
_Static_assert(N * K <= X_MASK && K <= I_MASK && X_BITS + N * THREAD_BITS < 64, "too large");

enum { LOAD, STORE, DONE };

static void judge(word s)
{
	unsigned x = s & X_MASK;

	for (int t = 0; t < N; t++)
		if ((s >> (X_BITS + t * THREAD_BITS) & 3) != DONE)
			return;
	if (x < 2 || x > N * K) {
		fprintf(stderr, "assertion violated: x = %u\n", x);
		exit(1);
	}
}

static inline int expand(word s, word *out)
{
	word x = s & X_MASK;
	int n = 0;

#pragma GCC unroll 8
	for (int t = 0; t < N; t++) {
		const int pc_at = X_BITS + t * THREAD_BITS, i_at = pc_at + 2, loaded_at = i_at + I_BITS;
		word i = s >> i_at & I_MASK, loaded = s >> loaded_at & X_MASK;

		switch (s >> pc_at & 3) {
		case LOAD:
#ifndef FOLDED
			if (i == K) {
				out[n] = s | (word)DONE << pc_at;
				judge(out[n++]);
				break;
			}
#endif
			out[n++] = s | (word)STORE << pc_at | x << loaded_at;
			break;
		case STORE:
			out[n] = (s & ~((word)X_MASK | (word)X_MASK << loaded_at | (word)3 << pc_at)) + ((word)1 << i_at);
			out[n] |= loaded + 1;
#ifdef FOLDED
			if (i + 1 == K) {
				out[n] |= (word)DONE << pc_at;
				judge(out[n]);
			}
#endif
			n++;
			break;
		}
	}
	return n;
}
