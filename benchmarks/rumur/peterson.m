-- As spin/peterson.pml: the filter lock for N threads, for ever.
const
  N: 4;
type
  tid: 0 .. N-1;
  place: 0 .. 7;
var
  level: array [tid] of 0 .. N;
  victim: array [0 .. N-1] of tid;
  inside: 0 .. 2;
  pc: array [tid] of place;
  l: array [tid] of 0 .. N;
  k: array [tid] of 0 .. N;
startstate begin
  for p: tid do level[p] := 0; victim[p] := 0; pc[p] := 0; l[p] := 0; k[p] := 0; end;
  inside := 0;
end;
ruleset p: tid do
  rule "begin"  pc[p] = 0 ==> begin l[p] := 1; pc[p] := 1; end;
  rule "level"  pc[p] = 1 ==> begin level[p] := l[p]; pc[p] := 2; end;
  rule "victim" pc[p] = 2 ==> begin victim[l[p]] := p; k[p] := 0; pc[p] := 3; end;
  rule "look"   pc[p] = 3 & k[p] < N & (k[p] = p | level[k[p]] < l[p]) ==> begin k[p] := k[p] + 1; end;
  rule "pass"   pc[p] = 3 & (k[p] = N | victim[l[p]] != p) ==> begin k[p] := 0; l[p] := l[p] + 1; pc[p] := 4; end;
  rule "again"  pc[p] = 4 & l[p] < N ==> begin pc[p] := 1; end;
  rule "top"    pc[p] = 4 & l[p] = N ==> begin pc[p] := 5; end;
  rule "enter"  pc[p] = 5 ==> begin inside := inside + 1; assert inside = 1; l[p] := 0; pc[p] := 6; end;
  rule "leave"  pc[p] = 6 ==> begin inside := inside - 1; pc[p] := 7; end;
  rule "down"   pc[p] = 7 ==> begin level[p] := 0; pc[p] := 0; end;
end;
