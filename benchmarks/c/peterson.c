/* As ../spin/peterson.pml: the filter lock for N threads, for ever. */

#ifndef N
#define N 4
#endif
#define INITIAL 0
#define WIDTH (2 * N)

#include "search.h"

/* inside; a victim for each rung; then for each thread its level and its place. A place is where
   the thread stands together with its locals: the rung l from 1 to N-1, and k from 0 to N. */
#define INSIDE_BITS 2
#define BITS 3
#define PLACE_BITS 6
#define VICTIM_AT(l) (INSIDE_BITS + BITS * ((l) - 1))
#define LEVEL_AT(p) (INSIDE_BITS + BITS * (N - 1) + BITS * (p))
#define PLACE_AT(p) (INSIDE_BITS + BITS * (2 * N - 1) + PLACE_BITS * (p))
_Static_assert(N <= 5 && PLACE_AT(N) < 64, "too large");

enum {
	BEGIN,
	LEVEL = BEGIN + 1,			/* LEVEL + l - 1 */
	VICTIM = LEVEL + N - 1,			/* VICTIM + l - 1 */
	LOOK = VICTIM + N - 1,			/* LOOK + (l - 1) * (N + 1) + k */
	NEXT = LOOK + (N - 1) * (N + 1),	/* NEXT + l - 1, l being the rung that was passed */
	ENTER = NEXT + N - 1,
	LEAVE,
	DOWN,
	PLACES
};
_Static_assert(PLACES <= 1 << PLACE_BITS, "too many places");

static word put(word s, int at, word mask, word value)
{
	return (s & ~(mask << at)) | value << at;
}

static inline int expand(word s, word *out)
{
	const word small = (1 << BITS) - 1, wide = (1 << PLACE_BITS) - 1;
	word inside = s & 3;
	int n = 0;

#pragma GCC unroll 5
	for (int p = 0; p < N; p++) {
		const int at = PLACE_AT(p);
		unsigned place = s >> at & wide;

#define GO(from, to) put(from, at, wide, to)
		if (place >= LOOK && place < NEXT) {
			unsigned l = (place - LOOK) / (N + 1) + 1, k = (place - LOOK) % (N + 1);

			if (k < N && (k == (unsigned)p || (s >> LEVEL_AT(k) & small) < l))
				out[n++] = GO(s, place + 1);
			if (k == N || (s >> VICTIM_AT(l) & small) != (word)p)
				out[n++] = GO(s, NEXT + l - 1);
		} else if (place == BEGIN) {
			out[n++] = GO(s, LEVEL);
		} else if (place < VICTIM) {
			unsigned l = place - LEVEL + 1;

			out[n++] = GO(put(s, LEVEL_AT(p), small, l), VICTIM + l - 1);
		} else if (place < LOOK) {
			unsigned l = place - VICTIM + 1;

			out[n++] = GO(put(s, VICTIM_AT(l), small, p), LOOK + (l - 1) * (N + 1));
		} else if (place < ENTER) {
			unsigned l = place - NEXT + 1;

			out[n++] = GO(s, l < N - 1 ? LEVEL + l : ENTER);
		} else if (place == ENTER) {
			if (inside) {
				fprintf(stderr, "assertion violated: two are inside\n");
				exit(1);
			}
			out[n++] = GO(put(s, 0, 3, 1), LEAVE);
		} else if (place == LEAVE) {
			out[n++] = GO(put(s, 0, 3, inside - 1), DOWN);
		} else {
			out[n++] = GO(put(s, LEVEL_AT(p), small, 0), BEGIN);
		}
	}
	return n;
}
