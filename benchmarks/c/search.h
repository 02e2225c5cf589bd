/* A breadth-first search of all states of a model whose state is one word, on one core.

   The file that includes this defines WIDTH, the most successors that a state has, and

       static inline int expand(word state, word *out);

   which writes a state's successors and says how many; the initial state is INITIAL. The table of
   visited states is open addressing with linear probing, holds whole states, and is sized
   beforehand for the number of states that the command line gives. States are expanded in
   batches, and the table's slots of a batch are prefetched before they are probed. */

#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <time.h>

typedef uint64_t word;

static inline int expand(word state, word *out);

#define BATCH 512

static word mix(word x)
{
	x ^= x >> 32;
	x *= 0x9E3779B97F4A7C15u;
	x ^= x >> 29;
	x *= 0xBF58476D1CE4E5B9u;
	return x ^ x >> 32;
}

static word *memory(word words)
{
	size_t bytes = (words * sizeof(word) + (2 << 20) - 1) & ~(size_t)((2 << 20) - 1);
	word *at = mmap(0, bytes, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);

	if (at == MAP_FAILED) {
		perror("mmap");
		exit(2);
	}
#ifdef MADV_HUGEPAGE
	madvise(at, bytes, MADV_HUGEPAGE);
#endif
	return at;
}

static double now(void)
{
	struct timespec t;

	clock_gettime(CLOCK_MONOTONIC, &t);
	return t.tv_sec + t.tv_nsec / 1e9;
}

int main(int argc, char **argv)
{
	double begun = now();
	word expected = argc > 1 ? strtoull(argv[1], 0, 10) : 1000000;
	word slots = expected + expected / 2 + 64, head = 0, tail = 1, end_of_level = 1, transitions = 0, depth = 0;
	word *table = memory(slots), *states = memory(expected + 1);
	static word out[BATCH * WIDTH], at[BATCH * WIDTH];

#define SLOT(entry) ((word)(((unsigned __int128)mix(entry) * slots) >> 64))
	states[0] = INITIAL;
	table[SLOT(INITIAL + 1)] = INITIAL + 1;
	while (head < tail) {
		word stop = head + BATCH < end_of_level ? head + BATCH : end_of_level;
		int found = 0;

		for (; head < stop; head++) {
			int more = expand(states[head], out + found);

			for (int j = found; j < found + more; j++) {
				at[j] = SLOT(out[j] + 1);
				__builtin_prefetch(table + at[j], 1);
			}
			found += more;
		}
		transitions += found;
		for (int j = 0; j < found; j++) {
			word entry = out[j] + 1, slot = at[j];

			while (table[slot] && table[slot] != entry)
				slot = slot + 1 == slots ? 0 : slot + 1;
			if (!table[slot]) {
				if (tail > expected) {
					fprintf(stderr, "more than %llu states\n", (unsigned long long)expected);
					return 2;
				}
				table[slot] = entry;
				states[tail++] = out[j];
			}
		}
		if (head == end_of_level) {
			depth += head < tail;
			end_of_level = tail;
		}
	}
	printf("states=%llu transitions=%llu depth=%llu seconds=%.4f\n", (unsigned long long)tail,
	       (unsigned long long)transitions, (unsigned long long)depth, now() - begun);
	return 0;
}
