"""Random walks: what finds violations where not all states can be looked at."""
