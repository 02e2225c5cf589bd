-- As spin/counter.pml with FOLDED: N threads add one to x, K times each, and are done with the last store.
const
  N: 3;
  K: 4;
type
  tid: 1 .. N;
  place: enum { LOAD, STORE };
var
  x: 0 .. N*K;
  done: 0 .. N;
  pc: array [tid] of place;
  i: array [tid] of 0 .. K;
  t: array [tid] of 0 .. N*K;
startstate begin
  x := 0; done := 0;
  for p: tid do pc[p] := LOAD; i[p] := 0; t[p] := 0; end;
end;
ruleset p: tid do
  rule "load" pc[p] = LOAD & i[p] < K ==> begin t[p] := x; pc[p] := STORE; end;
  rule "store" pc[p] = STORE ==> begin
    x := t[p] + 1; t[p] := 0; i[p] := i[p] + 1; pc[p] := LOAD;
    if i[p] = K then
      done := done + 1;
      assert done < N | (x >= 2 & x <= N*K);
    end;
  end;
end;
