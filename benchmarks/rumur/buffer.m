-- As spin/buffer.pml: P producers and C consumers around a ring of S places, for ever.
const
  P: 2;
  C: 2;
  S: 2;
type
  producer: 1 .. P;
  consumer: 1 .. C;
  slot: 0 .. S-1;
  place: 0 .. 7;
var
  ring: array [slot] of 0 .. P;
  head: slot;
  tail: slot;
  room: 0 .. S;
  items: 0 .. S;
  lock: boolean;
  ppc: array [producer] of place;
  t: array [producer] of slot;
  cpc: array [consumer] of place;
  h: array [consumer] of slot;
startstate begin
  for s: slot do ring[s] := 0; end;
  head := 0; tail := 0; room := S; items := 0; lock := false;
  for p: producer do ppc[p] := 0; t[p] := 0; end;
  for c: consumer do cpc[c] := 0; h[c] := 0; end;
end;
ruleset p: producer do
  rule "wait room"  ppc[p] = 0 & room > 0 ==> begin room := room - 1; ppc[p] := 1; end;
  rule "acquire"    ppc[p] = 1 & !lock ==> begin lock := true; ppc[p] := 2; end;
  rule "load tail"  ppc[p] = 2 ==> begin t[p] := tail; ppc[p] := 3; end;
  rule "put"        ppc[p] = 3 ==> begin ring[t[p]] := p; ppc[p] := 4; end;
  rule "store tail" ppc[p] = 4 ==> begin tail := (t[p] + 1) % S; t[p] := 0; ppc[p] := 5; end;
  rule "release"    ppc[p] = 5 ==> begin lock := false; ppc[p] := 6; end;
  rule "post items" ppc[p] = 6 ==> begin items := items + 1; ppc[p] := 0; end;
end;
ruleset c: consumer do
  rule "wait items" cpc[c] = 0 & items > 0 ==> begin items := items - 1; cpc[c] := 1; end;
  rule "acquire"    cpc[c] = 1 & !lock ==> begin lock := true; cpc[c] := 2; end;
  rule "load head"  cpc[c] = 2 ==> begin h[c] := head; cpc[c] := 3; end;
  rule "load item"  cpc[c] = 3 ==> begin assert ring[h[c]] != 0; cpc[c] := 4; end;
  rule "clear"      cpc[c] = 4 ==> begin ring[h[c]] := 0; cpc[c] := 5; end;
  rule "store head" cpc[c] = 5 ==> begin head := (h[c] + 1) % S; h[c] := 0; cpc[c] := 6; end;
  rule "release"    cpc[c] = 6 ==> begin lock := false; cpc[c] := 7; end;
  rule "post room"  cpc[c] = 7 ==> begin room := room + 1; cpc[c] := 0; end;
end;
