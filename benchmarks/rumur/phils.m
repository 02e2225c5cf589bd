-- As spin/phils.pml: N philosophers, the last one left-handed, for ever.
const
  N: 10;
type
  tid: 0 .. N-1;
  place: 0 .. 3;
var
  fork: array [tid] of boolean;
  pc: array [tid] of place;
startstate begin
  for p: tid do fork[p] := false; pc[p] := 0; end;
end;
ruleset p: tid do
  alias first: (p = N-1 ? 0 : p); second: (p = N-1 ? N-1 : p+1) do
  rule "take first"   pc[p] = 0 & !fork[first] ==> begin fork[first] := true; pc[p] := 1; end;
  rule "take second"  pc[p] = 1 & !fork[second] ==> begin fork[second] := true; pc[p] := 2; end;
  rule "put first"    pc[p] = 2 ==> begin fork[first] := false; pc[p] := 3; end;
  rule "put second"   pc[p] = 3 ==> begin fork[second] := false; pc[p] := 0; end;
  end;
end;
