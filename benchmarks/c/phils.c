/* As ../spin/phils.pml: N philosophers, the last one left-handed, for ever. */

#ifndef N
#define N 10
#endif
#define INITIAL 0
#define WIDTH N

#include "search.h"

/* a fork is a bit, then two bits a philosopher */
_Static_assert(3 * N < 64, "too large");

static inline int expand(word s, word *out)
{
	int n = 0;

#pragma GCC unroll 21
	for (int p = 0; p < N; p++) {
		const int at = N + 2 * p;
		const word one = (word)1 << at, mask = (word)3 << at;
		const word first = (word)1 << (p == N - 1 ? 0 : p), second = (word)1 << (p == N - 1 ? N - 1 : p + 1);

		switch (s >> at & 3) {
		case 0:
			if (!(s & first))
				out[n++] = (s | first) + one;
			break;
		case 1:
			if (!(s & second))
				out[n++] = (s | second) + one;
			break;
		case 2:
			out[n++] = (s & ~first) + one;
			break;
		case 3:
			out[n++] = s & ~second & ~mask;
			break;
		}
	}
	return n;
}
