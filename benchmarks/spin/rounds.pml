/* Four processes count round, a load and a store a step each; the first counter comes to 0 again and again.
   The counterpart of models/live.py:Rounds. */
byte a[4];
proctype worker(byte i) {
  byte x;
  do
  :: x = a[i];
     a[i] = (x + 1) % 16;
  od
}
init { atomic { run worker(0); run worker(1); run worker(2); run worker(3) } }
ltl goes { [] <> (a[0] == 0) }
