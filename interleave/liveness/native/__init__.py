"""Liveness on large graphs: machine code in place of `interleave.liveness.cycles` and `lasso`."""
