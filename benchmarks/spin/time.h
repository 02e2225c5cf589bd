/* Clocks that run backwards: `wait` is what is left, one more, of the time within which a process has to act, 0
   if it need not; `rest` what is left of its rest. */
byte wait[N];
byte rest[N];
#define NOT_DUE(k) (wait[k] != 1)

active proctype Time()
{	byte k;
	do
	:: d_step { ALL(NOT_DUE) ->
	     do
	     :: k < N -> if :: wait[k] > 1 -> wait[k]-- :: else fi; if :: rest[k] > 0 -> rest[k]-- :: else fi; k++
	     :: else -> break
	     od;
	     k = 0 }
	od
}
