-- As spin/counter.pml: N threads add one to x, K times each; a last step marks a thread as done.
const
  N: 4;
  K: 3;
type
  tid: 1 .. N;
  place: enum { LOAD, STORE, FIN };
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
  rule "store" pc[p] = STORE ==> begin x := t[p] + 1; t[p] := 0; i[p] := i[p] + 1; pc[p] := LOAD; end;
  rule "finish" pc[p] = LOAD & i[p] = K ==> begin
    pc[p] := FIN; done := done + 1;
    assert done < N | (x >= 2 & x <= N*K);
  end;
end;
