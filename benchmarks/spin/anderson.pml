/* styles/anderson.py: Anderson's queue lock. A slot's bit says whether it has changed since the beginning. */
#ifndef N
#define N 4
#endif
bit changed[N];
byte last;
byte inside;
#define FREE(k) (changed[k] != ((k) == 0))

active [N] proctype P()
{	byte mine;
#ifdef LOOP
	byte pc;
	do
	:: d_step { pc == 0 -> mine = last; last = (mine + 1) % N; pc = 1 }
	:: d_step { pc == 1 && FREE(mine) -> inside++; assert(inside == 1); pc = 2 }
	:: d_step { pc == 2 -> changed[mine] = (mine == 0); pc = 3 }
	:: d_step { pc == 3 -> inside--; changed[(mine + 1) % N] = ((mine + 1) % N != 0); pc = 0 }
	od
#else
	do
	:: d_step { mine = last; last = (mine + 1) % N };
	   d_step { FREE(mine) -> inside++; assert(inside == 1) };
	   d_step { changed[mine] = (mine == 0) };
	   d_step { inside--; changed[(mine + 1) % N] = ((mine + 1) % N != 0); mine = 0 }
	od
#endif
}
